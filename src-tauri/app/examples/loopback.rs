//! The calls of the page over HTTP on this machine, for its tests in a browser:
//!
//! ```sh
//! loopback PAGE FOLDER PORT
//! ```
//!
//! Serves the built page PAGE under any name, `http://localhost:PORT/NAME/`. Each name is a desk of its own, in FOLDER/NAME:
//! it starts on `start.visite` if that lies there, and `outside/` answers for the system. The program that is given away
//! has no such door. Here no hour passes and no id is drawn by lot, so that every run gives the same.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use app::Host;
use app::api;
use app::desk::{Desk, Scripted};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use text::Lang;
use tiny_http::{Header, Request, Response, Server};

/// How many calls are answered at once. A browser keeps some connections open without saying anything.
const HANDS: usize = 8;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().unwrap();
    let (page, folder, port) = (next(), next(), next());
    let server = Server::http(("127.0.0.1", port.parse().unwrap())).unwrap();
    let house = House { page: page.into(), folder: folder.into(), desks: Mutex::default() };
    std::thread::scope(|scope| {
        for _ in 0..HANDS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    house.answer(request);
                }
            });
        }
    });
}

/// Every desk that a test has asked for.
struct House {
    page: PathBuf,
    folder: PathBuf,
    desks: Mutex<BTreeMap<String, Arc<Mutex<Desk>>>>,
}

impl House {
    fn answer(&self, mut request: Request) {
        let url = request.url().split('?').next().unwrap_or_default().to_owned();
        let Some((name, rest)) = url.trim_start_matches('/').split_once('/') else {
            return send(request, 404, "text/plain", Vec::new());
        };
        let Some(call) = rest.strip_prefix("rpc/") else { return self.file(request, rest) };
        let mut sent = String::new();
        request.as_reader().read_to_string(&mut sent).unwrap();
        let sent: Value = serde_json::from_str(&sent).unwrap();
        let desk = self.desk(name);
        let answer = api::answer(&desk, call, sent);
        let (status, body) = match answer {
            Ok(answer) => (200, answer.to_string()),
            Err(refused) => (400, serde_json::to_string(&refused).unwrap()),
        };
        send(request, status, "application/json", body.into_bytes());
    }

    fn desk(&self, name: &str) -> Arc<Mutex<Desk>> {
        let mut desks = self.desks.lock().unwrap();
        let made = || {
            let folder = self.folder.join(name);
            let outside = folder.join("outside");
            std::fs::create_dir_all(&outside).unwrap();
            let outside = Box::new(Scripted::in_folder(outside));
            let data = folder.join("data");
            let mut desk = Desk::new(Lang::Fr, Box::new(Still::default()), outside, data)
                .with_library(folder.join("visites"));
            let start = folder.join("start.visite");
            if start.exists() {
                desk.start_on(&start);
            }
            Arc::new(Mutex::new(desk))
        };
        Arc::clone(desks.entry(name.to_owned()).or_insert_with(made))
    }

    fn file(&self, request: Request, name: &str) {
        let path = self.page.join(if name.is_empty() { "index.html" } else { name });
        let kind = match path.extension().and_then(|it| it.to_str()) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("svg") => "image/svg+xml",
            Some("woff2") => "font/woff2",
            _ => "application/octet-stream",
        };
        match std::fs::read(&path) {
            Ok(bytes) => send(request, 200, kind, bytes),
            Err(_) => send(request, 404, "text/plain", Vec::new()),
        }
    }
}

fn send(request: Request, status: u16, kind: &str, body: Vec<u8>) {
    let header = |name: &str, value: &str| Header::from_bytes(name, value).unwrap();
    let response = Response::from_data(body)
        .with_status_code(status)
        .with_header(header("content-type", kind))
        .with_header(header("cache-control", "no-store"))
        .with_header(header("content-security-policy", &policy()));
    // A browser that has left meanwhile has nothing to be told.
    let _ = request.respond(response);
}

/// The policy of the window, with this door instead of Tauri's.
fn policy() -> String {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tauri.conf.json");
    let config: Value = serde_json::from_slice(&std::fs::read(config).unwrap()).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    let opened = policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'");
    assert_ne!(opened, policy, "the window's policy names another door");
    opened
}

/// A machine on which it is always the same hour of the same day.
#[derive(Default)]
struct Still {
    drawn: AtomicU32,
}

impl Still {
    fn next(&self) -> u32 {
        self.drawn.fetch_add(1, Ordering::Relaxed)
    }
}

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2020, 9, 17, 14, 30, 0).unwrap()
    }

    fn fresh_id(&self) -> String {
        format!("id{}", self.next())
    }

    fn fresh_uid(&self) -> String {
        format!("00000000-0000-4000-8000-{:012}", self.next())
    }

    fn author(&self) -> String {
        "essai".to_owned()
    }

    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2020, 9, 17).unwrap()
    }
}
