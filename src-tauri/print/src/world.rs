//! What Typst is given to see: our templates, eight faces, one visit. No disk, no clock, no network.

use crate::faces::Faces;
use std::iter;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The name under which a calendar travels in the PDF, and at which the template finds it.
pub(crate) const CALENDAR: &str = "visite.ics";

/// The name at which the templates find the words of a sheet.
const COPY: &str = "copy.cbor";

/// The sources of every sheet and the language they are written in; read once, as they never change.
pub(crate) struct Templates {
    library: LazyHash<Library>,
    main: Source,
    parts: Vec<Source>,
}

impl Templates {
    pub(crate) fn new() -> Self {
        let part = |name, text: &str| file_id(name).map(|id| Source::new(id, text.to_owned()));
        let parts = [
            part("base.typ", include_str!("../templates/base.typ")),
            part("programme.typ", include_str!("../templates/programme.typ")),
            part("deroule.typ", include_str!("../templates/deroule.typ")),
            part("livret.typ", include_str!("../templates/livret.typ")),
            part("conducteur.typ", include_str!("../templates/conducteur.typ")),
            part("register.typ", include_str!("../templates/register.typ")),
            part("chevalets.typ", include_str!("../templates/chevalets.typ")),
        ];
        Self {
            library: LazyHash::new(Library::default()),
            main: Source::detached(include_str!("../templates/sheet.typ")),
            parts: parts.into_iter().flatten().collect(),
        }
    }
}

/// The world of one sheet.
///
/// Its words are a file and not `sys.inputs`: what changes the library changes the world of every paragraph, and nothing laid out
/// before could be used again.
pub(crate) struct SheetWorld<'a> {
    faces: &'a Faces,
    templates: &'a Templates,
    copy: Bytes,
    calendar: Option<Bytes>,
}

impl<'a> SheetWorld<'a> {
    /// Makes the world in which templates read `copy`.
    ///
    /// # Errors
    /// Where `copy` cannot be written as CBOR, which no value that is made here is known to cause.
    pub(crate) fn new(
        faces: &'a Faces,
        templates: &'a Templates,
        copy: &Dict,
        calendar: Option<&[u8]>,
    ) -> Result<Self, String> {
        let mut bytes = Vec::new();
        ciborium::into_writer(copy, &mut bytes).map_err(|error| error.to_string())?;
        let calendar = calendar.map(|bytes| Bytes::new(bytes.to_vec()));
        Ok(Self { faces, templates, copy: Bytes::new(bytes), calendar })
    }
}

impl World for SheetWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.templates.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.faces.book()
    }

    fn main(&self) -> FileId {
        self.templates.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut sources = iter::once(&self.templates.main).chain(&self.templates.parts);
        sources.find(|source| source.id() == id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.calendar {
            _ if file_id(COPY) == Some(id) => Ok(self.copy.clone()),
            Some(calendar) if file_id(CALENDAR) == Some(id) => Ok(calendar.clone()),
            _ => Err(not_found(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

// The ids of our few names, interned for the life of the process.
fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
