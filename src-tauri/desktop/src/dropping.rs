//! A file that is dragged over the window, and dropped on it. Its path stays here; the page is told that there is one.

use crate::{Shared, taken};
use tauri::{DragDropEvent, Emitter, Manager, Window};

/// Hears of a file over the window.
pub(crate) fn hear(window: &Window, dragged: &DragDropEvent) {
    let told = match dragged {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => "file-over",
        DragDropEvent::Leave => "file-away",
        DragDropEvent::Drop { paths, .. } => match (paths.first(), window.try_state::<Shared>()) {
            (Some(path), Some(desk)) => {
                taken(&desk).drop_file(path.clone());
                "file-dropped"
            }
            _ => "file-away",
        },
        _ => return,
    };
    // A page that hears nothing keeps the visit as it is; the file can still be chosen.
    let _ = window.emit(told, ());
}
