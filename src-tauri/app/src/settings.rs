//! What the user has set for the whole program, kept between starts in one small file.

use crate::failure::Failure;
use crate::folders;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "settings.json";

/// The sizes that the window can be drawn in, in per cent, and the one it starts with.
pub const SIZES: [u32; 9] = [75, 90, 100, 110, 125, 150, 175, 200, 250];
const PLAIN: u32 = 100;

/// What is set; what is not set is the system's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `fr` or `en`; `None`: the language of the system.
    pub lang: Option<String>,
    /// The folder of the visits; `None`: « Déroulé » in the documents.
    pub library: Option<PathBuf>,
    /// How large the window is drawn, in per cent; one of [`SIZES`].
    pub size: u32,
    /// The route planner of the office; `None`: none is ever asked.
    pub routes: Option<Routes>,
}

/// A route planner that the office runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routes {
    /// `OSRM` or `Valhalla`.
    pub engine: String,
    /// Where it answers.
    pub address: String,
    /// True once the user has agreed that points are sent there.
    #[serde(default)]
    pub allowed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { lang: None, library: None, size: PLAIN, routes: None }
    }
}

impl Settings {
    /// Reads the settings in a folder. A file that is missing or that nobody can read sets nothing: the program starts.
    pub fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        let mut read: Self = serde_json::from_str(&text).unwrap_or_default();
        read.size = nearest(read.size);
        read
    }

    /// Keeps the settings in a folder, whole or not at all.
    ///
    /// # Errors
    /// [`Failure::Write`].
    pub fn write(&self, folder: &Path) -> Result<(), Failure> {
        fs::create_dir_all(folder)
            .map_err(|error| Failure::Write { path: folder.to_owned(), kind: error.kind() })?;
        let text = serde_json::to_string_pretty(self)
            .map_err(|error| Failure::Unexpected(error.to_string()))?;
        crate::output::write(&folder.join(FILE), text.as_bytes())
    }

    /// Returns the folder of the visits.
    pub fn library(&self) -> PathBuf {
        self.library.clone().unwrap_or_else(folders::default_library)
    }

    /// Returns the size that is one step larger or smaller; the last one stays.
    pub fn stepped(&self, larger: bool) -> u32 {
        let next = |size: &&u32| if larger { **size > self.size } else { **size < self.size };
        let found = if larger { SIZES.iter().find(next) } else { SIZES.iter().rfind(next) };
        found.copied().unwrap_or(self.size)
    }
}

/// Returns the size that is nearest to one that somebody wrote into the file.
pub fn nearest(size: u32) -> u32 {
    SIZES.into_iter().min_by_key(|known| known.abs_diff(size)).unwrap_or(PLAIN)
}
