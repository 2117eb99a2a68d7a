//! What the window asks of the system: choosing files and showing them.

use app::desk::Outside;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// Returns the system itself; in builds for tests, a script that answers in its place when one is named.
pub(crate) fn outside(app: &AppHandle) -> Box<dyn Outside> {
    #[cfg(debug_assertions)]
    if let Some(folder) = script() {
        return Box::new(app::desk::Scripted::in_folder(folder));
    }
    Box::new(System { app: app.clone() })
}

/// Tells whether a script answers in the system's place.
pub(crate) fn is_scripted() -> bool {
    #[cfg(debug_assertions)]
    return script().is_some();
    #[cfg(not(debug_assertions))]
    false
}

/// The folder from which a test answers.
#[cfg(debug_assertions)]
fn script() -> Option<PathBuf> {
    std::env::var_os("DEROULE_SCRIPTED_OUTSIDE").map(PathBuf::from)
}

struct System {
    app: AppHandle,
}

impl Outside for System {
    fn choose_visit(&self) -> Option<PathBuf> {
        // Without a filter: a visit is opened, any other file is read.
        self.app.dialog().file().blocking_pick_file()?.into_path().ok()
    }

    fn choose_source(&self) -> Option<PathBuf> {
        self.app.dialog().file().blocking_pick_file()?.into_path().ok()
    }

    fn choose_target(&self, name: &str) -> Option<PathBuf> {
        let extension =
            Path::new(name).extension().unwrap_or_default().to_string_lossy().into_owned();
        let dialog = self
            .app
            .dialog()
            .file()
            .set_file_name(name)
            .add_filter(extension.to_uppercase(), &[extension.as_str()]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn choose_folder(&self) -> Option<PathBuf> {
        self.app.dialog().file().blocking_pick_folder()?.into_path().ok()
    }

    fn choose_new_folder(&self, name: &str) -> Option<PathBuf> {
        // The folder is made where the user says; one that is chosen and empty is taken as it is.
        let parent = self.app.dialog().file().blocking_pick_folder()?.into_path().ok()?;
        let empty = std::fs::read_dir(&parent).is_ok_and(|mut inside| inside.next().is_none());
        Some(if empty || name.contains('.') { parent } else { parent.join(name) })
    }

    fn show(&self, path: &Path) -> bool {
        self.app.opener().open_path(path.display().to_string(), None::<&str>).is_ok()
    }

    fn reveal(&self, path: &Path) -> bool {
        self.app.opener().reveal_item_in_dir(path).is_ok()
    }

    fn draw_at(&self, size: u32) {
        if let Some(window) = self.app.get_webview_window("main") {
            // A window that cannot be scaled stays as it is: everything in it can still be read.
            let _ = window.set_zoom(f64::from(size) / 100.0);
        }
    }

    fn full_screen(&self) {
        if let Some(window) = self.app.get_webview_window("main") {
            let full = window.is_fullscreen().unwrap_or(false);
            let _ = window.set_fullscreen(!full);
        }
    }
}
