//! From an edition to the bytes of a sheet.

use crate::copy::Compositor;
use crate::dict::Typed;
use crate::docx;
use crate::faces::Faces;
use crate::html;
use crate::ink::{Ink, PrintNote};
use crate::issue::Issue;
use crate::logo;
use crate::sheet::{Format, Sheet};
use crate::world::{SheetWorld, Templates};
use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::edition::{Edition, EditionRow};
use domain::visit::Audience;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use text::Words;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Array, Datetime, Dict, IntoValue, Label, Smart, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

/// Dots an inch of the pictures; Typst counts in points, 72 to the inch.
const PNG_DPI: f64 = 150.0;

/// Renders after which what was not used again is forgotten.
const CACHE_AGE: usize = 10;

/// Prints sheets. Made once and kept: it holds the faces and the templates.
pub struct Press {
    faces: Faces,
    templates: Templates,
    /// The places of size and air that fitted last on each sheet: tried first next time, they spare trials and change nothing.
    fits: Mutex<BTreeMap<Sheet, (i64, i64)>>,
}

/// A sheet, printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// One file for PDF and HTML, one for each page for SVG and PNG.
    pub pages: Vec<Vec<u8>>,
    /// What paper shows otherwise than it was typed.
    pub notes: Vec<PrintNote>,
}

/// Why a sheet could not be printed; nothing was written. No visit should lead to the first two.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The page could not be laid out.
    #[error("layout: {0}")]
    Layout(String),
    /// The pages could not be written in the format that was asked for.
    #[error("export: {0}")]
    Export(String),
    /// There is too much for one folded page; the visit in A5 has room for all of it.
    #[error("too long for a folded page")]
    TooLong,
    /// There is no such form of the sheet.
    #[error("the sheet {0:?} is not written as {1:?}")]
    NoSuchForm(Sheet, Format),
}

impl PrintError {
    /// Says it in a sentence: what happened, what is safe, what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Layout(detail) | Self::Export(detail) => words.print_error(detail),
            Self::TooLong => words.print_too_long(Sheet::LivretA5.name()),
            Self::NoSuchForm(sheet, format) => {
                let forms = Format::ALL.into_iter().filter(|form| sheet.is_written_as(*form));
                let forms: Vec<&str> = forms.map(Format::name).collect();
                words.print_no_such_form(format.name(), forms.join(", "), sheet.name())
            }
        }
    }
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// Reads faces and templates; a few milliseconds.
    pub fn new() -> Self {
        Self { faces: Faces::new(), templates: Templates::new(), fits: Mutex::default() }
    }

    /// Prints a sheet of an edition.
    ///
    /// The same arguments give the same bytes, on any machine and any day. `calendar` is the visit's public calendar;
    /// it travels inside the PDF of the programme as `visite.ics` and is left aside elsewhere.
    ///
    /// # Errors
    /// [`PrintError`] where Typst cannot lay out or write the page, which no edition is known to cause.
    pub fn print(
        &self,
        sheet: Sheet,
        edition: &Edition,
        issue: &Issue,
        calendar: Option<&[u8]>,
        format: Format,
    ) -> Result<Printed, PrintError> {
        let (pages, notes) = match format {
            Format::Docx => (vec![document(sheet, edition, issue)?], logo_note(edition)),
            Format::Html => {
                (vec![web_page(sheet, edition, issue).into_bytes()], logo_note(edition))
            }
            Format::Pdf => {
                let calendar = calendar.filter(|_| sheet == Sheet::Programme);
                let (document, notes) = self.lay_out(sheet, edition, issue, calendar)?;
                (vec![pdf(&document, sheet, edition, issue)?], notes)
            }
            Format::Svg => {
                let (document, notes) = self.lay_out(sheet, edition, issue, None)?;
                (svg(&document), notes)
            }
            Format::Png => {
                let (document, notes) = self.lay_out(sheet, edition, issue, None)?;
                (png(&document)?, notes)
            }
        };
        forget();
        Ok(Printed { pages, notes })
    }

    /// Returns the words of each page as they are laid out, in the order of reading: what a proof-reader reads.
    ///
    /// Each run of words that stands by itself is a line of its own.
    ///
    /// # Errors
    /// As [`Press::print`].
    pub fn proof(
        &self,
        sheet: Sheet,
        edition: &Edition,
        issue: &Issue,
    ) -> Result<Vec<String>, PrintError> {
        let (document, _) = self.lay_out(sheet, edition, issue, None)?;
        let pages = document.pages().iter().map(|page| {
            let mut words = String::new();
            read(&page.frame, &mut words);
            words
        });
        Ok(pages.collect())
    }

    fn lay_out(
        &self,
        sheet: Sheet,
        edition: &Edition,
        issue: &Issue,
        calendar: Option<&[u8]>,
    ) -> Result<(PagedDocument, Vec<PrintNote>), PrintError> {
        let (inputs, mut notes) = self.inputs(sheet, edition, None, issue, calendar.is_some());
        notes.extend(logo_note(edition));
        Ok((self.compile(sheet, inputs, calendar)?, notes))
    }

    /// What Typst is given of an edition; where there is a `former` one, what stops say otherwise than in that one is marked.
    pub(crate) fn inputs(
        &self,
        sheet: Sheet,
        edition: &Edition,
        former: Option<&Edition>,
        issue: &Issue,
        attached: bool,
    ) -> (Dict, Vec<PrintNote>) {
        let compositor = Compositor::new(edition);
        let former = former.map(Compositor::new);
        let mut ink = Ink::new(&self.faces);
        let typed = Typed { ink: &mut ink };
        let inputs = match sheet {
            Sheet::Programme | Sheet::Personnel | Sheet::LivretA5 => {
                let mut copy = compositor.programme(sheet, issue);
                former.iter().for_each(|former| copy.mark(&former.programme(sheet, issue)));
                typed.programme(&copy, attached)
            }
            Sheet::Deroule => {
                let mut copy = compositor.deroule(issue);
                former.iter().for_each(|former| copy.mark(&former.deroule(issue)));
                typed.deroule(&copy)
            }
            Sheet::Livret => {
                let mut copy = compositor.livret(sheet, issue);
                let former = former.map(|former| former.programme(sheet, issue));
                former.iter().for_each(|former| copy.programme.mark(former));
                typed.livret(&copy)
            }
            Sheet::Conducteur => {
                let mut copy = compositor.conducteur(issue);
                former.iter().for_each(|former| copy.mark(&former.conducteur(issue)));
                typed.conducteur(&copy)
            }
            Sheet::Delegation => typed.register(&compositor.delegation(issue)),
            Sheet::Contacts => typed.register(&compositor.contacts(issue)),
            Sheet::Chevalets => typed.chevalets(&compositor.chevalets(issue)),
            Sheet::Changements => typed.register(&compositor.changements(issue)),
        };
        (inputs, ink.notes())
    }

    /// Lays out what was typed.
    pub(crate) fn compile(
        &self,
        sheet: Sheet,
        mut inputs: Dict,
        calendar: Option<&[u8]>,
    ) -> Result<PagedDocument, PrintError> {
        let mut fits = self.fits.lock().unwrap_or_else(PoisonError::into_inner);
        let hint = fits.get(&sheet).map_or(Value::None, |(size, air)| {
            Value::Array([size.into_value(), air.into_value()].into_iter().collect())
        });
        inputs.insert("hint".into(), hint);
        let world = SheetWorld::new(&self.faces, &self.templates, &inputs, calendar)
            .map_err(PrintError::Layout)?;
        let document =
            typst::compile::<PagedDocument>(&world).output.map_err(|errors| refused(&errors))?;
        match fitted(&document) {
            Some(fit) => fits.insert(sheet, fit),
            None => fits.remove(&sheet),
        };
        drop(fits);
        Ok(document)
    }
}

/// Forgets what no render has used for a while.
pub(crate) fn forget() {
    comemo::evict(CACHE_AGE);
}

/// The page for a browser, which has faces for every script: nothing is replaced there.
fn web_page(sheet: Sheet, edition: &Edition, issue: &Issue) -> String {
    let compositor = Compositor::new(edition);
    match sheet {
        Sheet::Programme | Sheet::Personnel => html::programme(&compositor.programme(sheet, issue)),
        Sheet::Deroule => html::deroule(&compositor.deroule(issue)),
        Sheet::Livret | Sheet::LivretA5 => html::livret(&compositor.livret(sheet, issue)),
        Sheet::Conducteur => html::conducteur(&compositor.conducteur(issue)),
        Sheet::Delegation => html::register(&compositor.delegation(issue)),
        Sheet::Contacts => html::register(&compositor.contacts(issue)),
        Sheet::Chevalets => html::chevalets(&compositor.chevalets(issue)),
        Sheet::Changements => html::register(&compositor.changements(issue)),
    }
}

/// The document for a word processor, which has faces of its own.
fn document(sheet: Sheet, edition: &Edition, issue: &Issue) -> Result<Vec<u8>, PrintError> {
    let compositor = Compositor::new(edition);
    let written = match sheet {
        Sheet::Deroule => docx::deroule(&compositor.deroule(issue), issue.edited),
        sheet if sheet.is_written_as(Format::Docx) => {
            docx::programme(&compositor.programme(sheet, issue), issue.edited)
        }
        sheet => return Err(PrintError::NoSuchForm(sheet, Format::Docx)),
    };
    written.map_err(PrintError::Export)
}

/// What must be said of a logo that cannot be drawn.
fn logo_note(edition: &Edition) -> Vec<PrintNote> {
    if logo::read(&edition.office.logo).is_err() { vec![PrintNote::Logo] } else { Vec::new() }
}

fn read(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, words),
            FrameItem::Text(run) => {
                words.push_str(&run.text);
                words.push('\n');
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

/// PDF/UA-1, together with PDF/A-3a where a calendar may travel inside, else PDF/A-2a (ISO 14289-1, ISO 19005).
fn pdf(
    document: &PagedDocument,
    sheet: Sheet,
    edition: &Edition,
    issue: &Issue,
) -> Result<Vec<u8>, PrintError> {
    let archive = match sheet {
        Sheet::Programme => PdfStandard::A_3a,
        _ => PdfStandard::A_2a,
    };
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, archive])
        .map_err(|error| PrintError::Export(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident(sheet, edition)),
        creator: Smart::Custom(Some("Déroulé".to_owned())),
        timestamp: date(issue.edited).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Export(said(&errors)))
}

pub(crate) fn svg(document: &PagedDocument) -> Vec<Vec<u8>> {
    let pages = document.pages().iter();
    pages.map(|page| typst_svg::svg(page, &SvgOptions::default()).into_bytes()).collect()
}

fn png(document: &PagedDocument) -> Result<Vec<Vec<u8>>, PrintError> {
    let options = RenderOptions { pixel_per_pt: (PNG_DPI / 72.0).into(), render_bleed: false };
    let pictures = document.pages().iter().map(|page| {
        let picture = typst_render::render(page, &options);
        picture.encode_png().map_err(|error| PrintError::Export(error.to_string()))
    });
    pictures.collect()
}

/// What names the document across its versions: the oldest known of its stops, the sheet and the reader.
fn ident(sheet: Sheet, edition: &Edition) -> String {
    let rows = edition.days.iter().flat_map(|day| &day.rows);
    let stop = rows
        .filter_map(|row| match row {
            EditionRow::Stop(stop) => Some(stop.uid.as_str()),
            EditionRow::Leg(_) | EditionRow::Margin(_) => None,
        })
        .min();
    let audience = match edition.audience {
        Audience::Public => "public",
        Audience::Participants => "participants",
        Audience::Internal => "internal",
        Audience::Drivers => "drivers",
    };
    let reader = edition.reader.as_ref().map_or(audience, |reader| reader.id.as_str());
    format!("deroule/{}/{reader}/{}", sheet.name(), stop.unwrap_or(&edition.title))
}

/// The instant of the last edit as the date of the document.
fn date(at: DateTime<Utc>) -> Option<Datetime> {
    let small = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        at.year(),
        small(at.month())?,
        small(at.day())?,
        small(at.hour())?,
        small(at.minute())?,
        small(at.second())?,
    )
}

/// Which places of size and air the template chose, where it says so.
fn fitted(document: &PagedDocument) -> Option<(i64, i64)> {
    let label = Label::new(PicoStr::intern("fit"))?;
    let found = document.introspector().query_label(label).ok()?;
    let places = found.to_packed::<MetadataElem>()?.value.clone().cast::<Array>().ok()?;
    match places.as_slice() {
        [Value::Int(size), Value::Int(air)] => Some((*size, *air)),
        _ => None,
    }
}

/// What Typst refused: a fold that is full, or something that no visit should lead to.
fn refused(errors: &[SourceDiagnostic]) -> PrintError {
    if errors.iter().any(|error| error.message.contains("too long for a folded page")) {
        PrintError::TooLong
    } else {
        PrintError::Layout(said(errors))
    }
}

/// What Typst says, without the folders of the machine that built it.
fn said(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors
        .iter()
        .map(|error| error.message.lines().next().unwrap_or_default())
        .map(|message| if message.contains(['/', '\\']) { "internal error" } else { message })
        .collect();
    messages.join("; ")
}
