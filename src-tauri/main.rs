//! `deroule`: the command line, and the way to the window.
//!
//! The window is a program beside this one. Linked into it, WebKit and all that it brings would be loaded before the first
//! line of `main`, for every command of every script.

use std::path::Path;
use std::process::{Command, ExitCode};

/// The program with the window; it reads the same arguments.
const WINDOW: &str = "deroule-window";

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Outcome::Done(code) => ExitCode::from(code),
        cli::Outcome::Window { lang, .. } => {
            window().unwrap_or_else(|| ExitCode::from(cli::no_window(lang)))
        }
    }
}

/// Starts the window's program; `None` where there is none.
fn window() -> Option<ExitCode> {
    let beside = std::env::current_exe().ok()?.with_file_name(WINDOW);
    start(&beside.with_extension(std::env::consts::EXE_EXTENSION))
}

/// In this process's place: whoever started one program waits for one program.
#[cfg(unix)]
fn start(program: &Path) -> Option<ExitCode> {
    use std::os::unix::process::CommandExt;
    let mut window = Command::new(program);
    window.args(std::env::args_os().skip(1));
    // WebKit's fast way to the screen leaves windows blank with some drivers and is slower without one. Set here, the
    // window's program does not have to start anew for it.
    #[cfg(target_os = "linux")]
    if std::env::var_os(RENDERER).is_none_or(|value| value.is_empty()) {
        window.env(RENDERER, "1");
    }
    // Returns only when it fails.
    let _ = window.exec();
    None
}

#[cfg(target_os = "linux")]
const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

#[cfg(not(unix))]
fn start(program: &Path) -> Option<ExitCode> {
    Command::new(program).args(std::env::args_os().skip(1)).spawn().ok().map(|_| ExitCode::SUCCESS)
}
