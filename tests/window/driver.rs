//! WebDriver, as much of it as the tests need: one process of WebKitWebDriver, one session, blocking calls.

use crate::office::{DEROULE, Office, Program};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

/// What WebDriver calls the driver itself.
pub(crate) const PROGRAM: &str = "WebKitWebDriver";
/// How often a condition is looked at.
const BEAT: Duration = Duration::from_millis(25);
/// How long a condition is waited for before the test fails. It is reached by failures alone.
const PATIENCE: Duration = Duration::from_secs(30);
/// The driver waits for ever for a program that ended before it connected.
const START: Duration = Duration::from_secs(15);
/// How often the start is tried.
const STARTS: usize = 4;

/// A driver, and the program that it started.
pub(crate) struct Driver {
    process: Program,
    /// Of the program.
    app: u32,
    session: String,
    agent: ureq::Agent,
}

impl Driver {
    /// Starts the program with its arguments, and waits until its page answers.
    pub(crate) fn start(office: &Office, arguments: &[&str]) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build();
        let agent = ureq::Agent::from(config);
        for _ in 0..STARTS {
            let port = free_port();
            let mut driver = office.command(PROGRAM);
            driver.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
            let process = Program::start(driver.arg(format!("--port={port}")));
            let address = format!("http://127.0.0.1:{port}");
            let mut driver = Self { process, app: 0, session: address, agent: agent.clone() };
            until("the driver answers", || driver.call("GET", "/status", None).ok());
            let program = json!({"binary": DEROULE, "args": arguments});
            let wanted = json!({"alwaysMatch": {"webkitgtk:browserOptions": program}});
            let sent = json!({"capabilities": wanted});
            if let Ok(made) = driver.call_within(START, "POST", "/session", Some(&sent)) {
                driver.session += &format!("/session/{}", made["sessionId"].as_str().unwrap());
                driver.app = children_of(driver.process.id())[0];
                return driver;
            }
        }
        panic!("no page answered in {STARTS} starts");
    }

    /// The program's process.
    pub(crate) fn app(&self) -> u32 {
        self.app
    }

    /// Runs a script in the page and returns what it returns.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let sent = json!({"script": script, "args": arguments});
        self.call("POST", "/execute/sync", Some(&sent))
            .unwrap_or_else(|said| panic!("{said}: {script}"))
    }

    /// Presses keys one after the other while others are held down.
    pub(crate) fn press(&self, held: &[char], keys: &str) {
        let down = |key: char| json!({"type": "keyDown", "value": key});
        let up = |key: char| json!({"type": "keyUp", "value": key});
        let mut actions: Vec<Value> = held.iter().copied().map(down).collect();
        actions.extend(keys.chars().flat_map(|key| [down(key), up(key)]));
        actions.extend(held.iter().rev().copied().map(up));
        let sent = json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]});
        self.call("POST", "/actions", Some(&sent)).unwrap_or_else(|said| panic!("{said}: {keys}"));
    }

    /// Asks the driver for something else, below the session.
    pub(crate) fn call(
        &self,
        method: &str,
        path: &str,
        sent: Option<&Value>,
    ) -> Result<Value, String> {
        self.call_within(PATIENCE, method, path, sent)
    }

    fn call_within(
        &self,
        limit: Duration,
        method: &str,
        path: &str,
        sent: Option<&Value>,
    ) -> Result<Value, String> {
        let body = sent.map(Value::to_string).unwrap_or_default();
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.session))
            .body(body)
            .map_err(|error| error.to_string())?;
        let request = self.agent.configure_request(request).timeout_global(Some(limit)).build();
        let mut answer = self.agent.run(request).map_err(|error| error.to_string())?;
        let text = answer.body_mut().read_to_string().map_err(|error| error.to_string())?;
        let mut answer: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        let value = answer["value"].take();
        if value["error"].is_string() { Err(value.to_string()) } else { Ok(value) }
    }
}

/// Ends the program first: a driver that goes before it leaves it without a page, and alive.
impl Drop for Driver {
    fn drop(&mut self) {
        for app in children_of(self.process.id()) {
            signal("KILL", app);
            until("the program has ended", || (!is_alive(app)).then_some(()));
        }
    }
}

/// Looks at a condition until it holds and returns what it found; `None` when patience is at an end.
pub(crate) fn wait_for<T>(mut condition: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(found) = condition() {
            return Some(found);
        }
        std::thread::sleep(BEAT);
    }
    None
}

/// The same for what must be.
#[track_caller]
pub(crate) fn until<T>(what: &str, condition: impl FnMut() -> Option<T>) -> T {
    let Some(found) = wait_for(condition) else { panic!("waited in vain: {what}") };
    found
}

/// Sends a signal to a process.
pub(crate) fn signal(name: &str, process: u32) {
    let _ = Command::new("kill").args(["-s", name, &process.to_string()]).status();
}

/// False when nothing of a process runs any more, even if nobody has asked for its exit code yet.
pub(crate) fn is_alive(process: u32) -> bool {
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{process}/stat")) else { return false };
    let is_zombie = stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z'));
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    // The first thread of a dying program may be a zombie while others still hold its files.
    !is_zombie || threads > 1
}

/// The processes that a process has started.
pub(crate) fn children_of(process: u32) -> Vec<u32> {
    let children = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children"));
    children.unwrap_or_default().split_whitespace().filter_map(|child| child.parse().ok()).collect()
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
