//! From the start of the process to an open window, and to its end.

use crate::outside::outside;
use crate::{Shared, taken};
use app::Machine;
use app::desk::Desk;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;
use tauri::{AppHandle, Context, Manager, RunEvent, WindowEvent, Wry};
use text::Lang;

/// How often the start is tried anew while an ending process still holds the name of the first instance.
const TRIES: u32 = 5;
/// How long is waited before each.
const PAUSE: Duration = Duration::from_millis(200);
/// Counts the tries over the new processes.
const TRY: &str = "DEROULE_TRY";

/// Opens the window, on a visit if one is named, and returns the exit code when it is closed.
///
/// A second start hands its visit over to the first and ends.
pub fn run(context: Context<Wry>, file: Option<PathBuf>, lang: Lang) -> u8 {
    #[cfg(target_os = "linux")]
    if let Some(code) = prepare_linux(lang) {
        return code;
    }
    let mut builder = tauri::Builder::default();
    if !crate::outside::is_scripted() {
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
                hand_over(app, &arguments, Path::new(&folder));
            }))
            .plugin(tauri_plugin_window_state::Builder::new().build());
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(stay())
        .invoke_handler(tauri::generate_handler![crate::rpc])
        .setup(move |app| {
            let data = app.path().app_data_dir()?;
            let desk = Desk::new(lang, Box::new(Machine), outside(app.handle()), data);
            let desk: Shared = Arc::new(Mutex::new(desk));
            if let Some(file) = file.clone() {
                start_on(&desk, file);
            }
            app.manage(desk);
            crate::window::open(app)?;
            if let Some(desk) = app.try_state::<Shared>() {
                taken(&desk).draw_size();
            }
            Ok(())
        })
        .on_window_event(|window, event| match event {
            WindowEvent::Destroyed => shut(window.app_handle()),
            WindowEvent::DragDrop(dragged) => crate::dropping::hear(window, dragged),
            _ => {}
        })
        .build(context);
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    shut(app);
                }
            });
            0
        }
        // The process that has just ended may hold the name a moment longer.
        Err(tauri::Error::PluginInitialization(name, _))
            if name == "single-instance" && again() =>
        {
            0
        }
        Err(error) => cli_words(lang, &error.to_string()),
    }
}

/// Opens a visit while the window opens. Whatever asks the desk for something from here on waits for it.
fn start_on(desk: &Shared, file: PathBuf) {
    let (held, holds) = mpsc::channel();
    let desk = Arc::clone(desk);
    std::thread::spawn(move || {
        let mut desk = taken(&desk);
        let _ = held.send(());
        desk.start_on(&file);
    });
    // An error would mean that the thread has ended: nobody is left to wait for.
    let _ = holds.recv();
}

/// Keeps the page where it is: no link and no script may take it elsewhere, with or without something to tell.
fn stay() -> tauri::plugin::TauriPlugin<Wry> {
    tauri::plugin::Builder::new("stay")
        .on_navigation(|_, url| {
            url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
        })
        .build()
}

/// Opens what a second start was asked to open.
fn hand_over(app: &AppHandle, arguments: &[String], folder: &Path) {
    // `deroule --lang fr open FILE`: what stands around the command is of the start that has ended.
    let file = arguments.iter().skip_while(|argument| *argument != "open").nth(1);
    if let (Some(file), Some(desk)) = (file, app.try_state::<Shared>()) {
        taken(&desk).start_on(&folder.join(file));
    }
    if let Some(window) = app.get_webview_window("main") {
        // The page asks anew what lies open.
        let _ = window.reload();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

fn shut(app: &AppHandle) {
    if let Some(desk) = app.try_state::<Shared>() {
        // Every edit is on disk already; closing only tidies the files beside it.
        let _ = taken(&desk).shut();
    }
}

fn again() -> bool {
    let tries = std::env::var(TRY).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0);
    if tries >= TRIES {
        return false;
    }
    std::thread::sleep(PAUSE);
    restart(&[(TRY, &(tries + 1).to_string())])
}

/// Starts the program anew in this process's place, with more in its environment; false when that is not possible.
#[cfg(unix)]
fn restart(environment: &[(&str, &str)]) -> bool {
    use std::os::unix::process::CommandExt;
    let Ok(program) = std::env::current_exe() else { return false };
    let mut command = std::process::Command::new(program);
    command.args(std::env::args_os().skip(1)).envs(environment.iter().copied());
    // Only returns when it fails.
    let _ = command.exec();
    false
}

#[cfg(not(unix))]
fn restart(environment: &[(&str, &str)]) -> bool {
    let Ok(program) = std::env::current_exe() else { return false };
    let mut command = std::process::Command::new(program);
    command.args(std::env::args_os().skip(1)).envs(environment.iter().copied()).spawn().is_ok()
}

/// What WebKitGTK needs before it starts: a display, and on machines without a graphics driver a renderer that does not
/// leave the window blank. Returns an exit code when there can be no window.
#[cfg(target_os = "linux")]
fn prepare_linux(lang: Lang) -> Option<u8> {
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        return Some(cli_words(lang, "DISPLAY, WAYLAND_DISPLAY"));
    }
    if !set(RENDERER) {
        // The environment is read when the process starts; where that fails the window still opens.
        restart(&[(RENDERER, "1")]);
    }
    None
}

fn cli_words(lang: Lang, detail: &str) -> u8 {
    use std::io::Write;
    let said = text::Words::of(lang).cli_no_display(detail);
    let _ = writeln!(std::io::stderr().lock(), "{said}");
    2
}
