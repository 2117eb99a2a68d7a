//! The sheet of an edit that is only tried: to be looked at, never given out.

use crate::issue::Issue;
use crate::press::{Press, PrintError, forget};
use crate::sheet::Sheet;
use domain::edition::Edition;
use std::collections::BTreeSet;
use typst::foundations::{Label, Selector};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// A sheet as an edit would leave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// Its pages, as SVG. What stops say otherwise has a wash behind it.
    pub pages: Vec<Vec<u8>>,
    /// Which of them, from 1, have such a stop. A stop that is gone leaves no mark.
    pub fresh: BTreeSet<u32>,
    /// True where every word of the sheet stays as it is.
    pub is_same: bool,
}

impl Press {
    /// Draws a sheet as an edit would leave it beside `former`, which it is now for the same reader.
    ///
    /// # Errors
    /// As [`Press::print`].
    pub fn try_out(
        &self,
        sheet: Sheet,
        edition: &Edition,
        former: &Edition,
        issue: &Issue,
    ) -> Result<Tried, PrintError> {
        let (before, _) = self.inputs(sheet, former, None, issue, false);
        let (after, _) = self.inputs(sheet, edition, Some(former), issue, false);
        let is_same = before == after;
        let document = self.compile(sheet, after, None)?;
        let pages = crate::press::svg(&document);
        forget();
        Ok(Tried { pages, fresh: fresh(&document), is_same })
    }
}

/// The pages on which the templates have marked a stop.
fn fresh(document: &PagedDocument) -> BTreeSet<u32> {
    let Some(label) = Label::new(PicoStr::intern("fresh")) else { return BTreeSet::new() };
    let introspector = document.introspector();
    let marks = introspector.query(&Selector::Label(label));
    let pages = marks.iter().filter_map(|mark| introspector.page(mark.location()?));
    pages.filter_map(|page| u32::try_from(page.get()).ok()).collect()
}
