//! The window itself: its title, and its page when that dies.

use crate::trace;
use tauri::App;
#[cfg(target_os = "linux")]
use tauri::WebviewWindow;
use tauri::webview::WebviewWindowBuilder;

/// Opens what `tauri.conf.json` describes. Only now: a page that loads before the desk is set up would ask nobody.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    for config in app.config().app.windows.clone() {
        // The page knows which visit is open; the list of windows shall say it too.
        let mut window = WebviewWindowBuilder::from_config(app, &config)?
            .initialization_script(include_str!("early.js"))
            .on_document_title_changed(|window, title| {
                let _ = window.set_title(&title);
            });
        if trace::is_on() {
            window = window.initialization_script(trace::SCRIPT);
        }
        #[cfg(target_os = "linux")]
        revive(&window.build()?)?;
        #[cfg(not(target_os = "linux"))]
        window.build()?;
        trace::moment("window");
    }
    Ok(())
}

/// Loads the page anew when its process has died, as it does on a machine short of memory. Nothing is lost: the page asks
/// for what lies open, and every edit is on disk.
#[cfg(target_os = "linux")]
fn revive(window: &WebviewWindow) -> tauri::Result<()> {
    use std::cell::Cell;
    use webkit2gtk::WebViewExt;

    /// A page that dies again and again is left alone.
    const LIVES: u32 = 5;

    window.with_webview(|webview| {
        let lives = Cell::new(LIVES);
        webview.inner().connect_web_process_terminated(move |view, _| {
            if let Some(left) = lives.get().checked_sub(1) {
                lives.set(left);
                view.reload();
            }
        });
    })
}
