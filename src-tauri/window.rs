//! `deroule-window`: the window. It reads the arguments of `deroule`, which starts it, and does its commands too.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Outcome::Done(code) => ExitCode::from(code),
        cli::Outcome::Window { file, lang } => {
            ExitCode::from(desktop::run(tauri::generate_context!(), file, lang))
        }
    }
}
