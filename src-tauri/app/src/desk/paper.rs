//! What leaves the office from the window.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::later::Later;
use crate::output;
use crate::papers::{self, Order, Reader};
use crate::session::Session;
use crate::view;
use crate::wire::trial::Trial;
use crate::wire::window::{Exported, Failure, Page, SheetView};
use crate::wire::withheld::{ReaderKey, ReaderView, WithheldView};
use domain::PersonId;
use domain::edition::{Edition, withheld};
use domain::visit::{Audience, Person};
use print::{Format, Issue, Press, Sheet, Tried};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use text::Words;

/// What a sheet is printed from.
type Printing = (Sheet, Edition, Issue, Option<Vec<u8>>);

impl Desk {
    pub(crate) fn sheets(&mut self) -> Result<Vec<SheetView>, Failure> {
        let view = |sheet: Sheet| SheetView {
            name: sheet.name().to_owned(),
            title: sheet_title(sheet, &self.words),
            audience: audience(sheet.default_audience(), &self.words),
            reader: ReaderKey::Audience(sheet.default_audience().into()),
            personal: sheet.is_personal(),
            document: sheet.is_written_as(Format::Docx),
        };
        Ok(Sheet::ALL.into_iter().map(view).collect())
    }

    /// The audiences, then everybody whom the visit knows.
    pub(crate) fn readers(&mut self) -> Result<Vec<ReaderView>, Failure> {
        let audiences = Audience::ALL.into_iter().map(|reader| ReaderView {
            key: ReaderKey::Audience(reader.into()),
            name: audience(reader, &self.words),
            detail: String::new(),
            audience: String::new(),
        });
        let person = |person: &Person| ReaderView {
            key: ReaderKey::Person(person.id.to_string()),
            name: person.full_name(),
            detail: person.function.clone(),
            audience: audience(person.audience(), &self.words),
        };
        Ok(audiences.chain(self.session()?.visit().persons().map(person)).collect())
    }

    /// What a reader does not see.
    pub(crate) fn withheld(&mut self, reader: ReaderKey) -> Result<WithheldView, Failure> {
        let session = self.session()?;
        let (visit, agenda) = (session.visit(), session.agenda());
        let edition = papers::edition_for(visit, agenda, &reader_of(reader))
            .map_err(|reason| self.say(&reason))?;
        let facts = withheld(visit, agenda, &edition);
        Ok(view::withheld(&facts, visit, agenda, self.voice(session)))
    }

    pub(crate) fn page(
        &mut self,
        sheet: String,
        reader: Option<ReaderKey>,
        page: u32,
        trial: Option<Trial>,
        seek: bool,
    ) -> Result<Later<Page>, Failure> {
        let tried = match trial {
            Some(trial) => self
                .tried_paper(self.session()?, &sheet, reader.clone(), trial)
                .map_err(|reason| self.say(&reason))?,
            None => None,
        };
        let printing = self.order(&sheet, reader, false)?;
        let number = self.pages.fetch_add(1, Ordering::SeqCst) + 1;
        let (asked, press) = (Arc::clone(&self.pages), Arc::clone(&self.press));
        let job = PageJob { printing, tried, page, seek, words: self.words, press, number, asked };
        // What is left to do needs the desk no longer, so that typing does not wait for paper.
        Ok(Later::new(move || job.run(), |_, page| page))
    }

    /// What a sheet would be printed from after an edit; `None` for one that changes nothing in the visit.
    fn tried_paper(
        &self,
        session: &Session,
        sheet: &str,
        reader: Option<ReaderKey>,
        trial: Trial,
    ) -> Result<Option<TriedPaper>, Reason> {
        let gesture = self.tried(session, trial)?;
        if gesture.commands.is_empty() {
            return Ok(None);
        }
        let preview = session.preview(&gesture.commands)?;
        let (sheet, order) = order_of(sheet, reader)?;
        Ok(Some(TriedPaper {
            edition: papers::edition_for_sheet(session, Some(&preview), sheet, &order)?,
            issue: papers::issue_of_trial(session),
            what: gesture.named(session.visit()).say(self.voice(session)),
        }))
    }

    pub(crate) fn export_calendar(&mut self) -> Result<Exported, Failure> {
        let name = papers::file_name(self.session()?, "agenda", "ics");
        let Some(target) = self.outside.choose_target(&name) else { return Ok(self.cancelled()) };
        let session = self.session()?;
        let written = papers::calendar(session, &Order::whole(Audience::Public), false, &target)
            .and_then(|calendar| output::write(&target, calendar.text.as_bytes()));
        self.exported(written, &target)
    }

    pub(crate) fn export_sheet(
        &mut self,
        sheet: String,
        reader: Option<ReaderKey>,
        format: String,
    ) -> Result<Exported, Failure> {
        let format = Format::from_name(&format).ok_or_else(|| self.unexpected(&format))?;
        let name = papers::file_name(self.session()?, &sheet, format.name());
        let Some(target) = self.outside.choose_target(&name) else { return Ok(self.cancelled()) };
        let pages = self.print(&sheet, reader, format)?;
        let written = output::write(&target, pages.first().map_or(&[][..], Vec::as_slice));
        self.exported(written, &target)
    }

    pub(crate) fn print_sheet(
        &mut self,
        sheet: String,
        reader: Option<ReaderKey>,
    ) -> Result<Exported, Failure> {
        let name = papers::file_name(self.session()?, &sheet, "pdf");
        let pages = self.print(&sheet, reader, Format::Pdf)?;
        let folder = self.recents.folder().join("impressions");
        let target = folder.join(&name);
        let written = fs::create_dir_all(&folder)
            .map_err(|error| Reason::Write { path: folder, kind: error.kind() })
            .and_then(|()| output::write(&target, pages.first().map_or(&[][..], Vec::as_slice)));
        written.map_err(|reason| self.say(&reason))?;
        if !self.outside.show(&target) {
            return self.exported(Ok(()), &target);
        }
        Ok(Exported { cancelled: false, announce: self.words.app_printed(name) })
    }

    fn print(
        &mut self,
        name: &str,
        reader: Option<ReaderKey>,
        format: Format,
    ) -> Result<Vec<Vec<u8>>, Failure> {
        let (sheet, edition, issue, calendar) = self.order(name, reader, format == Format::Pdf)?;
        lock(&self.press)
            .get_or_insert_default()
            .print(sheet, &edition, &issue, calendar.as_deref(), format)
            .map(|printed| printed.pages)
            .map_err(|error| self.say(&Reason::Print(error)))
    }

    /// What a sheet is printed from: the edition of its reader, the state it shows, and the calendar that travels in it.
    fn order(
        &self,
        name: &str,
        reader: Option<ReaderKey>,
        with_calendar: bool,
    ) -> Result<Printing, Failure> {
        let session = self.session()?;
        let made = order_of(name, reader).and_then(|(sheet, order)| {
            let edition = papers::edition_for_sheet(session, None, sheet, &order)?;
            let calendar =
                with_calendar.then(|| papers::enclosed(session, sheet, &order)).flatten();
            Ok((sheet, edition, papers::issue(session), calendar))
        });
        made.map_err(|reason| self.say(&reason))
    }

    fn cancelled(&self) -> Exported {
        Exported { cancelled: true, announce: self.words.app_export_cancelled() }
    }

    fn exported(&self, written: Result<(), Reason>, target: &Path) -> Result<Exported, Failure> {
        written.map_err(|reason| self.say(&reason))?;
        let file = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = target.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        Ok(Exported { cancelled: false, announce: self.words.app_exported(file, folder) })
    }
}

/// A page that is still to be laid out.
struct PageJob {
    printing: Printing,
    tried: Option<TriedPaper>,
    page: u32,
    seek: bool,
    words: Words,
    press: SharedPress,
    /// Which page this was, of all that were asked for.
    number: u64,
    asked: Arc<AtomicU64>,
}

impl PageJob {
    /// Lays the page out. One that nobody waits for any more, since another was asked for meanwhile, is not laid out.
    fn run(self) -> Result<Page, Failure> {
        let mut press = lock(&self.press);
        if self.asked.load(Ordering::SeqCst) != self.number {
            return Err(Failure { code: "outdated".to_owned(), text: String::new() });
        }
        let press = press.get_or_insert_default();
        let (sheet, edition, issue, _) = &self.printing;
        let drawn =
            match &self.tried {
                None => press.print(*sheet, edition, issue, None, Format::Svg).map(|printed| {
                    Tried { pages: printed.pages, fresh: BTreeSet::new(), is_same: true }
                }),
                Some(tried) => press.try_out(*sheet, &tried.edition, edition, &tried.issue),
            };
        let Tried { pages, fresh, is_same } = drawn.map_err(|error| {
            let reason = Reason::Print(error);
            Failure { code: reason.code().to_owned(), text: reason.say(&self.words) }
        })?;
        let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let page = self.page.clamp(1, count.max(1));
        let page = match fresh.first() {
            Some(first) if self.seek && !fresh.contains(&page) => *first,
            _ => page,
        };
        let bytes = usize::try_from(page - 1)
            .ok()
            .and_then(|at| pages.get(at))
            .map_or(&[][..], Vec::as_slice);
        let title = sheet_title(*sheet, &self.words);
        let mark = self.tried.map(|tried| match is_same {
            true => self.words.app_page_same(tried.what),
            false => tried.what,
        });
        Ok(Page {
            image: format!("data:image/svg+xml;base64,{}", base64(bytes)),
            page,
            pages: count,
            label: match &mark {
                None => self.words.app_page_label(page, count, title),
                Some(mark) => self.words.app_page_tried(page, count, title, mark),
            },
            mark,
        })
    }
}

/// A paper of an edit that is only tried.
struct TriedPaper {
    edition: Edition,
    issue: Issue,
    /// What the edit is called.
    what: String,
}

/// The sheet of that name, and for whom it is made.
fn order_of(name: &str, reader: Option<ReaderKey>) -> Result<(Sheet, Order), Reason> {
    let sheet = papers::sheet_named(name)?;
    let order = match reader {
        Some(reader) => Order::for_reader(reader_of(reader)),
        None => Order::whole(sheet.default_audience()),
    };
    Ok((sheet, order))
}

/// The press of a desk, which pages in the making share with it; made when the first one is printed.
pub(crate) type SharedPress = Arc<Mutex<Option<Press>>>;

pub(super) fn lock(press: &SharedPress) -> MutexGuard<'_, Option<Press>> {
    // A page that failed unexpectedly has left nothing half done in it.
    press.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn reader_of(key: ReaderKey) -> Reader {
    match key {
        ReaderKey::Audience(audience) => Reader::Audience(audience.into()),
        ReaderKey::Person(id) => Reader::Person(PersonId::new(id)),
    }
}

/// Returns the title of a sheet in words.
pub fn sheet_title(sheet: Sheet, words: &text::Words) -> String {
    match sheet {
        Sheet::Programme => words.app_sheet_programme(),
        Sheet::Deroule => words.app_sheet_deroule(),
        Sheet::Personnel => words.print_personnel(),
        Sheet::Livret => words.print_livret(),
        Sheet::LivretA5 => words.print_livret_a5(),
        Sheet::Conducteur => words.print_conducteur(),
        Sheet::Delegation => words.print_delegation(),
        Sheet::Contacts => words.print_contacts(),
        Sheet::Chevalets => words.print_chevalets(),
        Sheet::Changements => words.print_changements(),
    }
}

/// Returns an audience in words.
pub fn audience(audience: Audience, words: &text::Words) -> String {
    match audience {
        Audience::Public => words.audience_public(),
        Audience::Participants => words.audience_participants(),
        Audience::Internal => words.audience_internal(),
        Audience::Drivers => words.audience_drivers(),
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
