//! Change packages: for each person who is concerned a message, the calendar, the programme; nothing for the others.

use super::{News, Version, changes, last};
use crate::calendars::{Calendars, Order, Readers};
use crate::failure::Failure;
use crate::output;
use crate::papers::Reader;
use crate::say::{self, Voice};
use crate::session::Session;
use crate::wire::versions::{ChangeDoc, IndexDoc, RecipientDoc};
use domain::compare::{Comparison, Difference, Named};
use domain::edition::Edition;
use domain::ids::PersonId;
use domain::visit::Person;
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use print::{Format, Issue, Press, Released, Sheet};
use std::collections::BTreeSet;
use std::path::Path;
use text::Words;

/// What is prepared for everybody who is concerned by a version, without the papers.
pub struct Packages {
    from: Version,
    to: Version,
    /// SHA-256 of the version, of which message ids are made.
    sha256: String,
    comparison: Comparison,
    calendars: Calendars,
    /// Who is concerned.
    pub recipients: Vec<Recipient>,
    /// Who is not.
    pub unaffected: Vec<PersonId>,
}

/// Somebody who is concerned.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Who, as last known.
    pub person: Person,
    /// The name of the folder.
    pub folder: String,
    /// Whether the person was on the programme of the version before.
    pub was_there: bool,
    /// Whether the person is on the programme now.
    pub is_there: bool,
}

/// A folder of packages that is being written.
pub struct Packing {
    folder: output::NewFolder,
    index: Vec<RecipientDoc>,
}

impl Packing {
    /// Returns how many persons are done.
    pub fn done(&self) -> usize {
        self.index.len()
    }
}

/// What stands in a folder: names and bytes.
type Files = Vec<(String, Vec<u8>)>;

impl Packages {
    /// Compares a version with the last one.
    ///
    /// # Errors
    /// [`Failure::NothingReleased`], [`Failure::NoRelease`], [`Failure::Open`].
    pub fn prepare(session: &Session, since: u32) -> Result<Self, Failure> {
        let number = last(session)?;
        let (from, to, comparison) = changes(session, since, Some(number))?;
        let mut chain = super::chain(session)?;
        chain.retain(|version| version.number.is_some());
        let release = session.file().register().release(number);
        let sha256 = release.map(|release| release.sha256.clone()).unwrap_or_default();
        let concerned: BTreeSet<PersonId> = comparison.people().into_iter().cloned().collect();
        let (was, is) = (on_programme(&from), on_programme(&to));
        let (mut recipients, mut unaffected) = (Vec::new(), Vec::new());
        let mut known = BTreeSet::new();
        let mut folders = BTreeSet::from(["index.json".to_owned()]);
        for person in to.visit.persons().chain(from.visit.persons()) {
            if !known.insert(&person.id) {
                continue;
            }
            let there = (was.contains(&person.id), is.contains(&person.id));
            if concerned.contains(&person.id) && there != (false, false) {
                recipients.push(Recipient {
                    person: person.clone(),
                    folder: file_name(person.id.as_str(), &mut folders),
                    was_there: there.0,
                    is_there: there.1,
                });
            } else {
                unaffected.push(person.id.clone());
            }
        }
        let calendars = Calendars::over(chain);
        Ok(Self { from, to, sha256, comparison, calendars, recipients, unaffected })
    }

    /// Returns the numbers of the two versions.
    pub fn numbers(&self) -> (u32, u32) {
        (self.from.number.unwrap_or(0), self.to.number.unwrap_or(0))
    }

    /// Returns the version that takes the place of the other.
    pub const fn version(&self) -> &Version {
        &self.to
    }

    /// Returns what has changed for somebody.
    pub fn differences<'a>(&'a self, person: &'a PersonId) -> Vec<&'a Difference> {
        self.comparison.of(person).collect()
    }

    /// Starts a folder; nothing is in its place before [`Packages::finish`].
    ///
    /// # Errors
    /// [`Failure::FolderNotEmpty`], [`Failure::NotAFolder`], [`Failure::Write`].
    pub fn begin(&self, folder: &Path) -> Result<Packing, Failure> {
        Ok(Packing { folder: output::NewFolder::prepare(folder)?, index: Vec::new() })
    }

    /// Prepares the calendars of everybody.
    pub fn readers(&self) -> Readers<'_> {
        self.calendars.desk()
    }

    /// Writes what the next person receives, without papers where there is no press; false when everybody is done.
    ///
    /// # Errors
    /// [`Failure::Write`], [`Failure::Print`].
    pub fn write_next(
        &self,
        packing: &mut Packing,
        readers: &mut Readers<'_>,
        press: Option<&Press>,
    ) -> Result<bool, Failure> {
        let number = packing.index.len();
        let Some(recipient) = self.recipients.get(number) else { return Ok(false) };
        let files = self.files(recipient, number, readers, press)?;
        for (name, bytes) in &files {
            packing.folder.write(Path::new(&recipient.folder), name, bytes)?;
        }
        packing.index.push(self.entry(recipient, &files));
        Ok(true)
    }

    /// Writes the list of who receives what, and puts the folder in its place.
    ///
    /// # Errors
    /// [`Failure::Write`].
    pub fn finish(&self, packing: Packing) -> Result<(), Failure> {
        let (from, to) = self.numbers();
        let unaffected = self.unaffected.iter().map(ToString::to_string).collect();
        let index = IndexDoc { schema: 1, from, to, recipients: packing.index, unaffected };
        let mut text = serde_json::to_vec_pretty(&index)
            .map_err(|error| Failure::Unexpected(error.to_string()))?;
        text.push(b'\n');
        packing.folder.write(Path::new(""), "index.json", &text)?;
        packing.folder.put()
    }

    /// Writes the whole folder, or nothing.
    ///
    /// # Errors
    /// As [`Packages::begin`], [`Packages::write_next`] and [`Packages::finish`].
    pub fn write(&self, folder: &Path, press: Option<&Press>) -> Result<(), Failure> {
        let mut packing = self.begin(folder)?;
        let mut readers = self.readers();
        while self.write_next(&mut packing, &mut readers, press)? {}
        self.finish(packing)
    }

    /// Returns the message for one of the recipients, with everything it encloses.
    ///
    /// # Errors
    /// [`Failure::Print`].
    pub fn draft(&self, number: usize, press: &Press) -> Result<Option<Vec<u8>>, Failure> {
        let Some(recipient) = self.recipients.get(number) else { return Ok(None) };
        let files = self.files(recipient, number, &mut self.readers(), Some(press))?;
        Ok(files.into_iter().next().map(|(_, message)| message))
    }

    /// Makes everything for one person, papers included.
    fn files(
        &self,
        recipient: &Recipient,
        number: usize,
        readers: &mut Readers<'_>,
        press: Option<&Press>,
    ) -> Result<Files, Failure> {
        let edition = readers.edition_now(&recipient.person.id).filter(|_| recipient.is_there);
        let order = Order { since: self.from.number, ..Order::default() };
        let whose = Reader::Person(recipient.person.id.clone());
        let calendar = readers.calendar(&whose, &order).ok().map(|written| written.text);
        let (mut sheet, mut notice) = (None, None);
        if let (Some(edition), Some(press)) = (edition, press) {
            let calendar = calendar.as_deref();
            sheet = Some(self.sheet(Sheet::Personnel, &edition, calendar, press)?);
            let (since, made) = (self.from.number.unwrap_or(0), self.from.minute());
            let edition = edition.with_news(&self.comparison, since, made);
            let told = edition.news.as_ref().is_some_and(|news| !news.changes.is_empty());
            if recipient.was_there && told {
                notice = Some(self.sheet(Sheet::Changements, &edition, None, press)?);
            }
        }
        let mut files = Vec::new();
        files.extend(calendar.map(|text| ("agenda.ics".to_owned(), text.into_bytes())));
        files.extend(sheet.map(|bytes| ("programme.pdf".to_owned(), bytes)));
        files.extend(notice.map(|bytes| ("changements.pdf".to_owned(), bytes)));
        let message = self.message(recipient, number, &files);
        files.insert(0, ("message.eml".to_owned(), message));
        Ok(files)
    }

    fn sheet(
        &self,
        sheet: Sheet,
        edition: &Edition,
        calendar: Option<&str>,
        press: &Press,
    ) -> Result<Vec<u8>, Failure> {
        let release = self.to.number.map(|number| Released { number, at: self.to.at });
        let issue = Issue { edited: self.to.at, release };
        let calendar = calendar.map(str::as_bytes);
        let printed =
            press.print(sheet, edition, &issue, calendar, Format::Pdf).map_err(Failure::Print)?;
        Ok(printed.pages.into_iter().next().unwrap_or_default())
    }

    /// Returns what somebody is told.
    pub fn news<'a>(
        &'a self,
        recipient: &'a Recipient,
        differences: &'a [&'a Difference],
    ) -> News<'a> {
        News {
            differences,
            reader: Some(&recipient.person.id),
            from: self.from.number.unwrap_or(0),
            to: &self.to,
            was_there: recipient.was_there,
            is_there: recipient.is_there,
        }
    }

    /// Writes a draft that mail programs open to be sent (`X-Unsent: 1`). Its id, its date and its boundary come from the
    /// version, so that the same version gives the same bytes.
    fn message(&self, recipient: &Recipient, number: usize, files: &Files) -> Vec<u8> {
        let person = &recipient.person;
        let differences = self.differences(&person.id);
        let news = self.news(recipient, &differences);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let mut id = self.sha256.clone();
        id.truncate(16);
        let office = &self.to.visit.header().office;
        let domain = mailbox(&office.mail).and_then(|mail| mail.rsplit_once('@'));
        let domain = domain.map_or("deroule.invalid", |(_, domain)| domain);
        let mut message = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .date(self.to.at.timestamp())
            .message_id(format!("{id}.{}.{}@{domain}", self.numbers().1, number + 1))
            .subject(one_line(&news.subject()));
        if let Some(mail) = mailbox(&office.mail) {
            message = message.from((one_line(&office.name), mail.to_owned()));
        }
        if let Some(mail) = mailbox(&person.mail) {
            message = message.to((one_line(&person.full_name()), mail.to_owned()));
        }
        let text = news.body(person, &names).replace('\n', "\r\n") + "\r\n";
        let text = MimePart::new("text/plain", BodyPart::from(text));
        let mut parts = vec![text];
        for (name, bytes) in files {
            let kind = if name.ends_with(".ics") {
                ContentType::new("text/calendar").attribute("charset", "utf-8")
            } else {
                ContentType::new("application/pdf")
            };
            parts.push(MimePart::new(kind, bytes.as_slice()).attachment(name.as_str()));
        }
        let boundary = format!("=_{id}_{}", number + 1);
        let mixed = ContentType::new("multipart/mixed").attribute("boundary", boundary);
        let mut out = Vec::new();
        message.body(MimePart::new(mixed, parts)).serialize(&mut out);
        out
    }

    fn entry(&self, recipient: &Recipient, files: &Files) -> RecipientDoc {
        let words = Words::of(say::lang(self.to.visit.header().lang));
        let voice = Voice::of(&self.to.visit, &words);
        let person = &recipient.person;
        let name =
            Named { id: person.id.clone(), civility: person.civility, name: person.full_name() };
        let differences = self.comparison.of(&person.id);
        let change = |difference: &Difference| {
            // Of the others who are concerned a list is nobody's business.
            let own = Difference {
                audiences: BTreeSet::from([person.audience()]),
                people: BTreeSet::from([person.id.clone()]),
                ..difference.clone()
            };
            ChangeDoc::new(&own, &self.to, voice)
        };
        RecipientDoc {
            id: person.id.to_string(),
            name: say::named(&name, voice),
            audience: person.audience().into(),
            changes: differences.map(change).collect(),
            files: files.iter().map(|(name, _)| format!("{}/{name}", recipient.folder)).collect(),
        }
    }
}

/// Returns everybody who is at a stop, or stands in for somebody there.
pub(super) fn on_programme(version: &Version) -> BTreeSet<PersonId> {
    let on_paper =
        |(_, stop): &(_, &domain::visit::Stop)| stop.status != domain::visit::Status::Dropped;
    let stops = version.visit.stops().filter(on_paper);
    stops.flat_map(|(_, stop)| stop.those_there()).cloned().collect()
}

/// Returns a name of a folder or a file that every disk takes, different from those that are taken.
pub fn file_name(id: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = |c: char| {
        if c.is_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' }
    };
    let mut name: String = id.chars().map(plain).take(60).collect();
    if name.is_empty() {
        name.push('_');
    }
    let mut free = name.clone();
    let mut number = 2;
    // Some disks take « Arnaud » and « arnaud » for one.
    while !taken.insert(free.to_lowercase()) {
        free = format!("{name}-{number}");
        number += 1;
    }
    free
}

/// Returns a mail address that a header can hold (RFC 5322, 3.4.1, without quoted forms); `None` for what is none.
fn mailbox(typed: &str) -> Option<&str> {
    let mail = typed.trim();
    let (local, domain) = mail.rsplit_once('@')?;
    let plain = |text: &str, others: &str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c))
            && !text.starts_with('.')
            && !text.ends_with('.')
    };
    let sound = plain(local, "!#$%&'*+-/=?^_`{|}~.") && plain(domain, "-.");
    (sound && mail.len() <= 254).then_some(mail)
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c == ' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
