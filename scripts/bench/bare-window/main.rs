//! A window with a heading and a field, which tells its moments as ours does (`src-tauri/desktop/src/trace.rs`).

use serde_json::Value;
use tauri::webview::WebviewWindowBuilder;

#[tauri::command]
fn rpc(sent: Value) {
    match (sent["name"].as_str(), sent["ms"].as_f64()) {
        (Some(name), Some(ms)) => eprintln!("trace {name} ms={ms:.1}"),
        (Some(name), None) => eprintln!("trace {name}"),
        _ => {}
    }
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![rpc])
        .setup(|app| {
            for config in app.config().app.windows.clone() {
                WebviewWindowBuilder::from_config(app, &config)?
                    .initialization_script(include_str!("trace.js"))
                    .build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("a window");
}
