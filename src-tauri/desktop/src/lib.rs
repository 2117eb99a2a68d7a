//! The window: the only room that knows Tauri. One command, [`rpc`], carries every call of the table in `app::api`.
#![cfg(feature = "window")]

mod dropping;
mod launch;
mod outside;
mod trace;
mod window;

pub use launch::run;

use app::desk::Desk;
use app::wire::window::Failure;
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::State;

/// The desk behind the window; calls wait for one another.
pub(crate) type Shared = Arc<Mutex<Desk>>;

/// Answers a call of the page. Asynchronous, so that neither a dialog nor a page of Typst ever holds the window up; work
/// that needs no desk does not hold up the calls behind it either.
#[tauri::command]
async fn rpc(desk: State<'_, Shared>, name: String, sent: Value) -> Result<Value, Failure> {
    if trace::is_on() && name == "trace" {
        trace::heard(&sent);
        return Ok(Value::Null);
    }
    let desk = Arc::clone(&desk);
    let call = move || app::api::answer(&desk, &name, sent);
    match tauri::async_runtime::spawn_blocking(call).await {
        Ok(answer) => answer,
        Err(error) => Err(Failure { code: "unexpected".to_owned(), text: error.to_string() }),
    }
}

/// Takes the desk. A call that failed unexpectedly leaves the visit as it was: the next one may go on.
pub(crate) fn taken(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}
