//! Names of files as people and systems give them.

use crate::visits::{Drawer, created, minutes_of, set_minutes, signed, small};
use std::ffi::OsString;
use store::{File, StoreError};

fn check(name: OsString) {
    let drawer = Drawer::new();
    let path = drawer.folder.path().join(&name);
    let mut file = File::create(&path, &small(), &created(), &signed(0)).unwrap();
    set_minutes(&mut file, 20, 1).unwrap();
    file.close().unwrap();
    let read = File::open_read_only(&path).unwrap();
    assert_eq!(minutes_of(read.visit()), 20, "{name:?}");
    let copy = drawer.folder.path().join("copie.visite");
    read.copy_to(&copy).unwrap();
    assert_eq!(File::open(&copy).unwrap().revision(), 2, "{name:?}");
    let names = std::fs::read_dir(drawer.folder.path()).unwrap();
    let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let mut expected = [name, "copie.visite".into()];
    expected.sort();
    assert_eq!(names, expected);
}

#[test]
fn any_name_will_do() {
    for name in [
        "visite.visite",
        "Visite de M. le Préfet – 21 septembre.visite",
        "e\u{301}te\u{301}.visite",
        "訪問 🏎️.visite",
        "sans extension",
        "-o",
        ".cachée.visite",
        "100 % sûr.visite",
        "%41.visite",
        "a#b&c=d+e;f.visite",
        "it's \"quoted\".visite",
        "a?mode=memory",
        "file:x?mode=memory&cache=shared",
        ":memory:",
        "deux\nlignes.visite",
        "barre\\oblique.visite",
        " espace ",
    ] {
        if cfg!(unix) || !name.contains(['?', ':', '"', '\n', '\\']) && name.trim() == name {
            check(name.into());
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn even_a_name_that_is_no_text() {
    check(std::os::unix::ffi::OsStringExt::from_vec(b"pr\xE9fet \xFF.visite".to_vec()));
}

#[cfg(unix)]
#[test]
fn a_name_that_is_too_long_is_refused() {
    let drawer = Drawer::new();
    let path = drawer.folder.path().join("v".repeat(300));
    let outcome = File::create(&path, &small(), &created(), &signed(0));
    assert_eq!(outcome.err(), Some(StoreError::Io(std::io::ErrorKind::InvalidFilename)));
    assert_eq!(drawer.names(), [""; 0]);
}
