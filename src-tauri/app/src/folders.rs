//! The folders of the user that the program knows: where visits lie, and where it may keep what it needs.

use std::path::PathBuf;

/// What names the program in the folder for programs' data; the window's own plugins keep theirs there too.
const IDENTIFIER: &str = "fr.deroule.app";

/// The folder of the visits in the user's documents. The same in every language: a colleague must find it.
const LIBRARY: &str = "Déroulé";

/// Returns the folder in which the program keeps what it needs on this machine; `None` where the account has no such place.
pub fn data() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join(IDENTIFIER))
}

/// Returns the folder of the visits until the user chooses another: « Déroulé » in the documents, or at home where the
/// system knows no documents.
pub fn default_library() -> PathBuf {
    dirs::document_dir()
        .filter(|folder| folder.is_dir())
        .or_else(dirs::home_dir)
        .unwrap_or_default()
        .join(LIBRARY)
}
