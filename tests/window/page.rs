//! The window as its user knows it: keys, rows, sentences.

use crate::driver::{Driver, is_alive, signal, until, wait_for};
use crate::office::Office;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::Path;
use std::process::Stdio;

/// What takes pictures of a display (Debian: imagemagick).
const CAMERA: &str = "import";

/// An open window.
pub(crate) struct Page<'a> {
    office: &'a Office,
    driver: Driver,
    pressed: Cell<usize>,
}

impl<'a> Page<'a> {
    /// Opens the visit of an office and waits for its rows.
    pub(crate) fn open(office: &'a Office) -> Self {
        Self::open_file(office, &office.visit())
    }

    /// The same for another visit.
    pub(crate) fn open_file(office: &'a Office, file: &Path) -> Self {
        let page = Self::start(office, &["open", file.to_str().unwrap(), "--lang", "fr"]);
        page.expect("the rows are there and one of them has the keyboard", |page| {
            page.holds("return document.activeElement?.closest('[role=row]') != null")
        });
        page
    }

    /// Opens the window without a visit, and waits for the zone into which a text is pasted.
    pub(crate) fn open_first(office: &'a Office) -> Self {
        let page = Self::start(office, &["--lang", "fr"]);
        page.expect("the zone has the keyboard", |page| {
            page.holds("return document.activeElement?.localName === 'textarea'")
        });
        page
    }

    fn start(office: &'a Office, arguments: &[&str]) -> Self {
        let page = Self { office, driver: Driver::start(office, arguments), pressed: Cell::new(0) };
        page.run(
            "window.violations = [];
             addEventListener('securitypolicyviolation',
                 (event) => window.violations.push(event.effectiveDirective));",
        );
        page
    }

    /// The program's process.
    pub(crate) fn process(&self) -> u32 {
        self.driver.app()
    }

    /// What the policy of the page has forbidden so far, by the directives that did.
    pub(crate) fn violations(&self) -> Vec<String> {
        serde_json::from_value(self.run("return window.violations")).unwrap()
    }

    /// Presses a key as it is called on the keyboard: `Ctrl+Z`, `Home`, `F8`.
    pub(crate) fn press(&self, named: &str) {
        let (held, key) = named.rsplit_once('+').unwrap_or(("", named));
        let held: Vec<char> = held.split('+').filter(|name| !name.is_empty()).map(code).collect();
        let key = if key.chars().count() == 1 { key.to_lowercase() } else { code(key).to_string() };
        self.pressed.set(self.pressed.get() + 1);
        self.driver.press(&held, &key);
    }

    /// Types a text, a key for each character.
    pub(crate) fn write(&self, text: &str) {
        self.pressed.set(self.pressed.get() + text.chars().count());
        self.driver.press(&[], text);
    }

    /// How many keys were pressed so far; one with others held down is one.
    pub(crate) fn pressed(&self) -> usize {
        self.pressed.get()
    }

    /// Does what the palette calls so: Ctrl+K, its name, Enter.
    pub(crate) fn command(&self, name: &str) {
        self.press("Ctrl+K");
        self.expect("the palette has the keyboard", |page| {
            page.holds("return document.activeElement?.role === 'combobox'")
        });
        self.write(name);
        self.expect(name, |page| {
            page.text_of("dialog [role=option][aria-selected=true]").contains(name)
        });
        self.press("Enter");
    }

    /// Hour, duration and title of the stops of the day, in order.
    pub(crate) fn stops(&self) -> Vec<[String; 3]> {
        let stops = self.run(
            "const of = (row, column) => row.querySelector(`[data-column=${column}] > *`)?.textContent;
             return [...document.querySelectorAll('[role=row]:has([data-column=hour])')].map(
                 (row) => ['hour', 'duration', 'title'].map((column) => of(row, column)?.trim() ?? ''));",
        );
        serde_json::from_value(stops).unwrap()
    }

    pub(crate) fn hours(&self) -> Vec<String> {
        self.stops().into_iter().map(|[hour, ..]| hour).collect()
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        self.stops().into_iter().map(|[.., title]| title).collect()
    }

    /// Role and name, as WebKit tells them to assistive technology, of all that a selector finds.
    pub(crate) fn told(&self, selector: &str) -> Vec<(String, String)> {
        let sent = json!({"using": "css selector", "value": selector});
        let found = self.driver.call("POST", "/elements", Some(&sent)).unwrap();
        let ask = |id: &str, what: &str| {
            let told = self.driver.call("GET", &format!("/element/{id}/computed{what}"), None);
            told.unwrap().as_str().unwrap().to_owned()
        };
        let elements = found
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|element| element.as_object()?.values().next()?.as_str());
        elements.map(|id| (ask(id, "role"), ask(id, "label"))).collect()
    }

    /// The text of what a selector finds first, without line breaks; empty where it finds nothing.
    pub(crate) fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
        let text = self.driver.run(script, &[selector.into()]);
        text.as_str()
            .unwrap()
            .split(['\n', ' '])
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// A picture of the window as it is drawn, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let size = self.run("return `${innerWidth}x${innerHeight}+0+0`");
        let mut camera = self.office.command(CAMERA);
        camera.args(["-window", "root", "-crop", size.as_str().unwrap(), "+repage", "-strip"]);
        camera.arg("png:-").stdout(Stdio::piped()).output().unwrap().stdout
    }

    /// Waits until the page has that size, after its window was given it.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.office.display.resize(self.process(), width, height);
        let is_so = format!("return innerWidth === {width} && innerHeight === {height}");
        self.expect("the window has its size", |page| page.holds(&is_so));
    }

    /// What was announced last to those who do not see the page.
    pub(crate) fn announced(&self) -> String {
        self.text_of("body > [role=status]")
    }

    /// Runs a script that returns something.
    pub(crate) fn run(&self, script: &str) -> Value {
        self.driver.run(script, &[])
    }

    /// Runs a script that hands its answer to `done`.
    pub(crate) fn ask(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        let sent = json!({"script": script, "args": []});
        let answer = self.driver.call("POST", "/execute/async", Some(&sent));
        answer.unwrap_or_else(|said| panic!("{said}: {script}"))
    }

    /// True when a script returns true.
    pub(crate) fn holds(&self, script: &str) -> bool {
        self.run(script) == Value::Bool(true)
    }

    /// Waits until something is so. Says what stands on the page when it never is.
    #[track_caller]
    pub(crate) fn expect(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        if wait_for(|| is_so(self).then_some(())).is_none() {
            let text = self.run("return document.body.innerText");
            panic!("waited in vain: {what}; on the page:\n{}", text.as_str().unwrap_or_default());
        }
    }

    /// Waits for a sentence in the part of the page that a selector finds.
    #[track_caller]
    pub(crate) fn expect_text(&self, selector: &str, text: &str) {
        self.expect(text, |page| page.text_of(selector).contains(text));
    }

    /// Closes the window as the cross in its corner does, and waits for the end of the program.
    pub(crate) fn close(self) {
        self.office.display.close_window(self.process());
        self.ended();
    }

    /// Ends the program as a power cut would.
    pub(crate) fn kill(self) {
        signal("KILL", self.process());
        self.ended();
    }

    fn ended(self) {
        until("the program has ended", || (!is_alive(self.process())).then_some(()));
    }
}

/// The characters by which WebDriver names the keys that have none.
fn code(name: &str) -> char {
    match name {
        "Ctrl" => '\u{e009}',
        "Shift" => '\u{e008}',
        "Alt" => '\u{e00a}',
        "Enter" => '\u{e007}',
        "F6" => '\u{e036}',
        "Escape" => '\u{e00c}',
        "Tab" => '\u{e004}',
        "Home" => '\u{e011}',
        "End" => '\u{e010}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Delete" => '\u{e017}',
        "Down" => '\u{e015}',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "F1" => '\u{e031}',
        "F2" => '\u{e032}',
        "F8" => '\u{e038}',
        "F9" => '\u{e039}',
        _ => panic!("no key is called {name}"),
    }
}
