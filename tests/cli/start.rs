//! How the program starts: a command is at work before a window could have loaded its libraries.

use crate::support::Desk;

/// The libraries that the system loads before `main`.
#[cfg(target_os = "linux")]
fn loaded_by(program: &str) -> String {
    let mut command = std::process::Command::new(program);
    let told = command.env("LD_TRACE_LOADED_OBJECTS", "1").output().unwrap();
    String::from_utf8(told.stdout).unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_command_loads_nothing_of_the_window() {
    let loaded = loaded_by(env!("CARGO_BIN_EXE_deroule"));
    assert!(loaded.contains("libc.so"), "{loaded}");
    for of_the_window in ["webkit", "javascriptcore", "libgtk", "libX11", "dbus"] {
        assert!(!loaded.contains(of_the_window), "{loaded}");
    }
    #[cfg(feature = "desktop")]
    assert!(loaded_by(env!("CARGO_BIN_EXE_deroule-window")).contains("libwebkit2gtk"));
}

#[test]
fn a_program_without_its_window_says_so() {
    let desk = Desk::new();
    let alone = desk.path("deroule");
    std::fs::copy(env!("CARGO_BIN_EXE_deroule"), &alone).unwrap();
    for arguments in [&[][..], &["open"], &["open", "jour.visite"]] {
        let output = desk.command(alone.to_str().unwrap()).args(arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains("elle n’a pas de fenêtre"), "{arguments:?}: {said}");
    }
}
