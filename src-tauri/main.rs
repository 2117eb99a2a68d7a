//! Arguments → command line, none → window. No logic here.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Outcome::Done(code) => ExitCode::from(code),
        cli::Outcome::Window { file, lang } => window(file, lang),
    }
}

#[cfg(feature = "desktop")]
fn window(file: Option<PathBuf>, lang: text::Lang) -> ExitCode {
    ExitCode::from(desktop::run(tauri::generate_context!(), file, lang))
}

#[cfg(not(feature = "desktop"))]
fn window(_: Option<PathBuf>, lang: text::Lang) -> ExitCode {
    ExitCode::from(cli::no_window(lang))
}
