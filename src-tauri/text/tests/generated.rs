//! What is written from the catalogue for the window is current.

use std::fs;
use std::path::Path;

/// Writes the file anew where it is out of date, and fails once to say so.
#[test]
fn generated_words_of_the_window_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/words.ts");
    let current = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if current == text::typescript() {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text::typescript()).unwrap();
    panic!(
        "ui/src/generated/words.ts was out of date and has been written anew: run the test again and commit the file"
    );
}
