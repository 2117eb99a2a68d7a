//! The proof of audiences: whatever leaves the office, for whomever, holds no text that this reader may not read.
//!
//! Every text of a visit is a mark of its own. Each sheet in each format, each calendar and each agenda is made for every
//! audience and every person, taken apart down to its last stream, and searched for the marks of others.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use app::host::Host;
use app::papers::{self, Reader};
use app::say::{Label, Voice};
use app::session::Session;
use app::versions::{Packages, release};
use app::wire::agenda::{AgendaDoc, Scope};
use chrono::{DateTime, NaiveDate, Utc};
use domain::compare::{State, compare};
use domain::edition::Edition;
use domain::generate::{Mark, Who, any_visit, marked};
use domain::visit::{Audience, Language};
use domain::{Agenda, Visit, layout};
use lopdf::{Document, Object};
use mail_parser::{MessageParser, MimeHeaders};
use print::{Format, Issue, Press, Sheet};
use proptest::prelude::{ProptestConfig, proptest};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::io::{Cursor, Read};
use store::Wanted;
use text::{Lang, Words};

/// A day with everybody that a matrix of audiences tells apart: every role at a stop, every role of the visit, stops told to
/// some, a note for each audience, two groups, two days, a stop in reserve.
const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title T
: reference R
: aims A
: mention M
: office O <mail@x.example> 0466000000
: office-service S
: office-address D
: office-logo L
: press-contact C
: accreditation B
: gate G
: group E Elus
: group P Presse
& M. First GUEST, function <mail@x.example> {guest} #guest
  : body b
  : phone 1
  : call c
  : mandate m
  : rank 1 r
  : mobile internal 1
  : diet internal d
  : mobility drivers m
& Mme First HOST, function <mail@x.example> {host} #host
  : phone 1
& First DELEGATE, function {delegation} #delegate
& First STAFF, function <mail@x.example> {staff} #staff
  : phone 1
& First SPEAKER, function {participant} #speaker
& First ATTENDER, function {participant} #attender
& First AWAITED {participant} #awaited
& First DECLINED {participant} #declined
& First STANDIN, function {participant} #standin
& First JOURNALIST {press} #journalist
& First DRIVER {driver} #driver
  : phone 1
& First NOBODY, function #nobody
@ Place (Commune) #place
  : address a
  : access a
  : parking p
@ Hidden (Commune) #hidden
  : address a
  : access a
  : parking p
!09:00 Stop ; 60 (45) @ Place (Commune), Room #a
  guest attends
  host welcomes
  speaker speaks 7
  host speaks 5
  attender attends
  awaited awaited
  declined declined
  press pool
  note public n
  note participants n
  note internal n
  note drivers n
> 10
Participants only ; 10 @ Hidden (Commune), Room {E} #p
  delegate attends
  audience participants
Internal only ; 10 @ Hidden (Commune), Room {P} #i
  staff attends
  note public n
  audience internal
Drivers only ; 10 {P} #d
  driver attends
  audience drivers
> 15
~ 20 (5)
!12:15 Meeting ; 60 #m
  declined by standin
  journalist attends
  press open
Reserve ; 10 #r
  status dropped
Told to nobody ; 10 @ Hidden (Commune) #n
  nobody attends
  audience none
= 2020-09-22
Internal day ; 10 #z
  guest attends
  note internal n
  audience internal
";

#[test]
fn no_output_holds_what_its_reader_may_not_read() {
    let (visit, marks) = marked(&read_day());
    let agenda = layout(&visit);
    let press = Press::new();
    let mut seen: BTreeSet<(Audience, &str)> = BTreeSet::new();
    for who in Who::all(&visit) {
        let edition = edition(&visit, &agenda, &who);
        for (name, text) in all_outputs(&press, &visit, &agenda, &edition, &who) {
            check(&name, &text, &marks, &who);
            if who.person.is_none() {
                let found = marks.iter().filter(|mark| text.contains(&mark.text));
                seen.extend(found.map(|mark| (who.audience, mark.field)));
            }
        }
    }
    // What is not seen would prove nothing: every field that an audience reads is found in something of its own.
    let read: BTreeSet<(Audience, &str)> = marks
        .iter()
        .flat_map(|mark| mark.readers.iter().map(|who| (who, mark.field)))
        .filter(|(who, _)| who.person.is_none())
        .map(|(who, field)| (who.audience, field))
        .collect();
    assert_eq!(read.difference(&seen).collect::<Vec<_>>(), [&(Audience::Public, ""); 0]);
}

#[test]
fn nor_does_a_notice_of_change_or_a_package_that_is_sent() {
    let plain = read_day();
    let (visit, marks) = marked(&plain);
    let press = Press::new();
    // Every text is new in the one, and gone in the other.
    for (before, after) in [(&plain, &visit), (&visit, &plain)] {
        let agendas = [before, after].map(layout);
        let state = |visit, at: usize| State { visit, agenda: &agendas[at] };
        let comparison = compare(state(before, 0), state(after, 1));
        for who in Who::all(after) {
            let edition = edition(after, &agendas[1], &who).with_news(&comparison, 1, 0);
            for format in [Format::Html, Format::Pdf] {
                let issue = Issue::draft(edited());
                let printed =
                    press.print(Sheet::Changements, &edition, &issue, None, format).unwrap();
                let pages = printed.pages.concat();
                let text = if format == Format::Pdf { pdf(&pages) } else { self::plain(&pages) };
                check("changements", &text, &marks, &who);
            }
        }
        packages(&press, before, after, &marks);
    }
}

/// Sends the second of two states to those who are concerned, and takes apart what each of them gets.
fn packages(press: &Press, before: &Visit, after: &Visit, marks: &[Mark]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.visite");
    let mut session = Session::create(&path, before, &Label::Created, &Desk).unwrap();
    let wanted = Wanted::default();
    release(&mut session, &wanted, &Desk).unwrap();
    session.replace(after, &Label::Created, &Desk).unwrap();
    release(&mut session, &wanted, &Desk).unwrap();
    let packages = Packages::prepare(&session, 1).unwrap();
    let out = folder.path().join("envoi");
    packages.write(&out, Some(press)).unwrap();
    let mut messages = 0;
    for recipient in &packages.recipients {
        let id = recipient.person.id.clone();
        let who = Who { audience: recipient.person.audience(), person: Some(id) };
        for entry in fs::read_dir(out.join(&recipient.folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            check("the name of a file", &format!("{}/{name}", recipient.folder), marks, &who);
            let bytes = fs::read(&path).unwrap();
            let text = match path.extension().unwrap().to_str().unwrap() {
                "pdf" => pdf(&bytes),
                "eml" => {
                    messages += 1;
                    message(&bytes)
                }
                _ => plain(&bytes),
            };
            // Everybody may be called what he or she is called.
            let own = |mark: &&Mark| name != "message.eml" || mark.text != recipient.person.address;
            let marks: Vec<Mark> = marks.iter().filter(own).cloned().collect();
            check(name, &text, &marks, &who);
        }
    }
    assert!(messages > 5, "whose texts have changed is written to");
}

/// Everything in a message: its headers decoded, each part, each attachment with its name.
fn message(bytes: &[u8]) -> String {
    let message = MessageParser::default().parse(bytes).unwrap();
    let mut text = plain(bytes);
    for header in message.headers() {
        let _ = writeln!(text, "{:?}", header.value);
    }
    for part in &message.parts {
        let name = part.attachment_name().unwrap_or_default();
        let _ = writeln!(text, "{name}");
        let words =
            if name.ends_with(".pdf") { pdf(part.contents()) } else { plain(part.contents()) };
        text.push_str(&words);
    }
    text.to_lowercase()
}

/// Whoever is at the keyboard; the day of the test is always the same.
struct Desk;

impl Host for Desk {
    fn now(&self) -> DateTime<Utc> {
        edited()
    }

    fn fresh_id(&self) -> String {
        "id".to_owned()
    }

    fn fresh_uid(&self) -> String {
        "uid".to_owned()
    }

    fn author(&self) -> String {
        "Cabinet".to_owned()
    }

    fn today(&self) -> NaiveDate {
        edited().date_naive()
    }
}

fn read_day() -> Visit {
    let mut count = 0;
    let visit = domain::outline::read(DAY, &mut |kind| {
        count += 1;
        format!("{kind:?}-{count}")
    });
    visit.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nor_in_any_other_visit(visit in any_visit()) {
        let (visit, marks) = marked(&visit);
        let agenda = layout(&visit);
        for who in Who::all(&visit) {
            let edition = edition(&visit, &agenda, &who);
            for (name, text) in light_outputs(&visit, &agenda, &edition, &who) {
                check(&name, &text, &marks, &who);
            }
        }
    }
}

/// Fails where a text holds a mark of others.
#[track_caller]
fn check(name: &str, text: &str, marks: &[Mark], who: &Who) {
    for mark in marks.iter().filter(|mark| text.contains(&mark.text)) {
        assert!(mark.readers.contains(who), "{name} for {who:?} holds « {} »", mark.field);
    }
}

fn edition(visit: &Visit, agenda: &Agenda, who: &Who) -> Edition {
    let reader = match &who.person {
        Some(person) => Reader::Person(person.clone()),
        None => Reader::Audience(who.audience),
    };
    papers::edition_for(visit, agenda, &reader).unwrap()
}

fn edited() -> DateTime<Utc> {
    DateTime::from_timestamp(1_600_438_800, 0).unwrap()
}

/// Everything that can be made for a reader, as text that can be searched.
fn all_outputs(
    press: &Press,
    visit: &Visit,
    agenda: &Agenda,
    edition: &Edition,
    who: &Who,
) -> Vec<(String, String)> {
    let mut outputs = light_outputs(visit, agenda, edition, who);
    // The programme of a person carries that person's calendar, every other the public one.
    let public = edition_for_all(visit, agenda);
    let calendar = calendar(if who.person.is_some() { edition } else { &public });
    for sheet in Sheet::ALL.into_iter().filter(|sheet| who.person.is_some() || !sheet.is_personal())
    {
        for format in [Format::Pdf, Format::Svg] {
            let issue = Issue::draft(edited());
            let enclosed = calendar.as_deref().filter(|_| sheet == Sheet::Programme);
            let printed = press.print(sheet, edition, &issue, enclosed, format).unwrap();
            for page in printed.pages {
                let text = if format == Format::Pdf { pdf(&page) } else { plain(&page) };
                outputs.push((format!("{}.{}", sheet.name(), format.name()), text));
            }
        }
    }
    outputs
}

fn edition_for_all(visit: &Visit, agenda: &Agenda) -> Edition {
    edition(visit, agenda, &Who { audience: Audience::Public, person: None })
}

/// What is made without a layout: pages for a browser, documents, calendars, the agenda for scripts.
fn light_outputs(
    visit: &Visit,
    agenda: &Agenda,
    edition: &Edition,
    who: &Who,
) -> Vec<(String, String)> {
    let mut outputs = Vec::new();
    let press = Press::new();
    let issue = Issue::draft(edited());
    for lang in [Language::French, Language::English] {
        let edition = Edition { lang, ..edition.clone() };
        for sheet in Sheet::ALL {
            if sheet.is_personal() && who.person.is_none() {
                continue;
            }
            let html = press.print(sheet, &edition, &issue, None, Format::Html).unwrap();
            outputs.push((format!("{}.html", sheet.name()), plain(&html.pages.concat())));
            if sheet.is_written_as(Format::Docx) {
                let docx = press.print(sheet, &edition, &issue, None, Format::Docx).unwrap();
                outputs.push((format!("{}.docx", sheet.name()), zipped(&docx.pages.concat())));
            }
        }
        for legs in [false, true] {
            let stamps = ics::Stamps::first(edited());
            if let Ok(written) = ics::write(&edition, &stamps, &ics::Options { legs }) {
                outputs.push(("visite.ics".to_owned(), plain(written.text.as_bytes())));
            }
        }
    }
    // The office itself is shown everything there, what is in reserve and told to nobody too.
    if who.person.is_none() && who.audience != Audience::Internal {
        let scope = Scope { audience: who.audience, day: None };
        let words = Words::of(Lang::Fr);
        let doc = AgendaDoc::new(visit, agenda, scope, Voice::of(visit, &words));
        let json = serde_json::to_string(&doc).unwrap();
        outputs.push(("show --json".to_owned(), plain(json.as_bytes())));
    }
    outputs
}

fn calendar(edition: &Edition) -> Option<Vec<u8>> {
    let stamps = ics::Stamps::first(edited());
    let written = ics::write(edition, &stamps, &ics::Options { legs: false }).ok()?;
    Some(written.text.into_bytes())
}

/// A text as it stands, its lines unfolded (RFC 5545, 3.1).
fn plain(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n ", "").to_lowercase()
}

/// Every part of a packed document.
fn zipped(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let _ = writeln!(text, "{}", part.name().unwrap());
        text.push_str(&plain(&bytes));
    }
    text
}

/// Everything in a PDF: the words of its pages, every stream unpacked, every string of every object, attachments too.
fn pdf(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let words = document.extract_text(&pages).unwrap();
    let mut text: String = words.chars().filter(|c| *c != '\u{200b}').collect();
    text.push_str(&plain(bytes));
    for object in document.objects.values() {
        strings(object, &mut text);
        if let Object::Stream(stream) = object {
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            text.push_str(&plain(&content));
            text.push('\n');
        }
    }
    text.to_lowercase()
}

/// The strings of an object, whether they are written in one byte a letter or in two (ISO 32000-1, 7.9.2.2).
fn strings(object: &Object, text: &mut String) {
    match object {
        Object::String(bytes, _) | Object::Name(bytes) => {
            let wide: Vec<u16> = bytes
                .strip_prefix(b"\xfe\xff")
                .unwrap_or_default()
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]))
                .collect();
            text.push_str(&String::from_utf16_lossy(&wide));
            text.push_str(&String::from_utf8_lossy(bytes));
            text.push('\n');
        }
        Object::Array(objects) => objects.iter().for_each(|object| strings(object, text)),
        Object::Dictionary(entries) => {
            entries.iter().for_each(|(_, object)| strings(object, text));
        }
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, object)| strings(object, text));
        }
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Reference(_) => {}
    }
}
