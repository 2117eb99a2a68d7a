//! A desk in a folder of its own, on a day that never changes, with a user who answers its dialogs.

use app::desk::{Desk, Outside};
use app::host::Host;
use app::say::Label;
use app::{Session, sources};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use text::Lang;

/// The 18th of September 2020, a Friday, 11h42 in Paris.
pub(crate) const NOW: i64 = 1_600_422_120;

#[derive(Default)]
pub(crate) struct Told(AtomicU32);

impl Told {
    fn next(&self) -> u32 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

impl Host for Told {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(NOW, 0).unwrap()
    }

    fn fresh_id(&self) -> String {
        format!("id-{}", self.next())
    }

    fn fresh_uid(&self) -> String {
        format!("uid-{}@example", self.next())
    }

    fn author(&self) -> String {
        "Cabinet".to_owned()
    }

    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2020, 9, 18).unwrap()
    }
}

/// What the user answers, and what was asked of the system.
#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) file: Option<PathBuf>,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) target: Option<PathBuf>,
    pub(crate) sizes: Vec<u32>,
    pub(crate) revealed: Vec<PathBuf>,
}

struct User(Arc<Mutex<Answers>>);

impl Outside for User {
    fn choose_visit(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().file.clone()
    }

    fn choose_source(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().file.clone()
    }

    fn choose_target(&self, _: &str) -> Option<PathBuf> {
        self.0.lock().unwrap().target.clone()
    }

    fn choose_new_folder(&self, _: &str) -> Option<PathBuf> {
        self.0.lock().unwrap().target.clone()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.0.lock().unwrap().folder.clone()
    }

    fn show(&self, _: &Path) -> bool {
        true
    }

    fn reveal(&self, path: &Path) -> bool {
        self.0.lock().unwrap().revealed.push(path.to_owned());
        true
    }

    fn draw_at(&self, size: u32) {
        self.0.lock().unwrap().sizes.push(size);
    }
}

pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) answers: Arc<Mutex<Answers>>,
    pub(crate) folder: TempDir,
}

impl Office {
    /// An office whose folder of visits is `visites`, which is not there yet.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        std::fs::create_dir_all(&data).unwrap();
        let settings = json!({"library": folder.path().join("visites")});
        std::fs::write(data.join("settings.json"), settings.to_string()).unwrap();
        let answers = Arc::default();
        let desk = open(&answers, &data);
        Self { desk, answers, folder }
    }

    /// The same office after the program was closed and started again.
    pub(crate) fn again(self) -> Self {
        let Self { mut desk, answers, folder } = self;
        desk.shut().unwrap();
        let desk = open(&answers, &folder.path().join("data"));
        Self { desk, answers, folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a visit written as an outline into the folder of visits.
    pub(crate) fn put(&self, name: &str, outline: &str) -> PathBuf {
        let path = self.path("visites").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let host = Told::default();
        let visit = sources::visit_of_outline(name, outline, &host).unwrap();
        Session::create(&path, &visit, &Label::Created, &host).unwrap().close().unwrap();
        path
    }

    /// Calls as the page does.
    pub(crate) fn call(&mut self, name: &str, sent: Value) -> Result<Value, String> {
        app::api::call(&mut self.desk, name, sent).map_err(|failure| failure.text)
    }

    pub(crate) fn ask(&mut self, name: &str, sent: Value) -> Value {
        self.call(name, sent).unwrap_or_else(|text| panic!("{name}: {text}"))
    }

    /// The key of a visit of the list, by its title.
    pub(crate) fn key(&mut self, title: &str) -> String {
        let library = self.ask("library", json!({}));
        let lists = ["coming", "undated", "past", "elsewhere"];
        let cards = lists.iter().flat_map(|list| library[*list].as_array().unwrap());
        let card = cards.clone().find(|card| card["title"] == title);
        card.unwrap_or_else(|| panic!("no « {title} »"))["key"].as_str().unwrap().to_owned()
    }

    /// Opens a visit of the list.
    pub(crate) fn open(&mut self, title: &str) -> Value {
        let key = self.key(title);
        self.ask("open_visit", json!({"key": key, "stop": null}))
    }
}

fn open(answers: &Arc<Mutex<Answers>>, data: &Path) -> Desk {
    let user = User(Arc::clone(answers));
    Desk::new(Lang::Fr, Box::new(Told::default()), Box::new(user), data.to_owned())
}

/// No-break spaces as plain ones, so that expectations can be typed.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// One field of each entry of a list.
pub(crate) fn column(list: &Value, field: &str) -> Vec<String> {
    let text = |entry: &Value| plain(entry[field].as_str().unwrap_or_default());
    list.as_array().unwrap().iter().map(text).collect()
}
