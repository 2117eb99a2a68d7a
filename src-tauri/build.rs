//! Lets Tauri read `tauri.conf.json` and the capabilities; without the window there is nothing to do.
fn main() {
    #[cfg(feature = "desktop")]
    if let Err(error) = tauri_build::try_build(
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/*.json"),
    ) {
        println!("cargo::error={error:#}");
    }
}
