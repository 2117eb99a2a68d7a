//! What the window asks of the system: choosing files and showing them.

use app::desk::Outside;
use std::path::{Path, PathBuf};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// Returns the system itself; in builds for tests, a script that answers in its place when one is named.
pub(crate) fn outside(app: &AppHandle) -> Box<dyn Outside> {
    #[cfg(debug_assertions)]
    if let Some(folder) = scripted::folder() {
        return Box::new(scripted::Script { folder });
    }
    Box::new(System { app: app.clone() })
}

/// Tells whether a script answers in the system's place.
pub(crate) fn is_scripted() -> bool {
    #[cfg(debug_assertions)]
    return scripted::folder().is_some();
    #[cfg(not(debug_assertions))]
    false
}

struct System {
    app: AppHandle,
}

impl Outside for System {
    fn choose_visit(&self) -> Option<PathBuf> {
        let chosen =
            self.app.dialog().file().add_filter("Déroulé", &["visite"]).blocking_pick_file()?;
        chosen.into_path().ok()
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

    fn show(&self, path: &Path) -> bool {
        self.app.opener().open_path(path.display().to_string(), None::<&str>).is_ok()
    }
}

/// Dialogs cannot be driven by a test: a folder answers for them.
#[cfg(debug_assertions)]
mod scripted {
    use super::{Outside, Path, PathBuf};

    /// Names the folder: what is saved goes there, what is opened is `choose.visite` in it.
    const FOLDER: &str = "DEROULE_SCRIPTED_OUTSIDE";

    pub(super) fn folder() -> Option<PathBuf> {
        std::env::var_os(FOLDER).map(PathBuf::from)
    }

    pub(super) struct Script {
        pub(super) folder: PathBuf,
    }

    impl Outside for Script {
        fn choose_visit(&self) -> Option<PathBuf> {
            Some(self.folder.join("choose.visite")).filter(|path| path.exists())
        }

        fn choose_source(&self) -> Option<PathBuf> {
            let mut files = std::fs::read_dir(&self.folder).ok()?.filter_map(Result::ok);
            files
                .find(|file| file.file_name().to_string_lossy().starts_with("source."))
                .map(|file| file.path())
        }

        fn choose_target(&self, name: &str) -> Option<PathBuf> {
            Some(self.folder.join(name))
        }

        fn show(&self, path: &Path) -> bool {
            std::fs::write(self.folder.join("shown"), path.display().to_string()).is_ok()
        }
    }
}
