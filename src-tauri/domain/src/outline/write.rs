//! From a visit to its outline.

mod between;
mod lines;

use super::glyphs::Glyphs;
use super::words;
use crate::ids::PlaceId;
use crate::visit::{
    Audience, Confided, Coordinates, Day, Header, HourStyle, Invitation, Invitee, Language, Person,
    Place, PointOf, Precision, Status, Stop, StopKind, Visit, VisitStatus,
};
use between::Between;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// Writes a visit as an outline, in the one form that the contract fixes. The uids of stops are not in it.
///
/// [`read`](super::read) gives the same visit back. A visit without days gives a text that [`read`](super::read) takes, but
/// that [`is_outline`](super::is_outline) does not know as one.
///
/// ```
/// use domain::outline::{read, write};
/// let typed = "= 2020-09-21\n!9:00   Accueil \\; 15 ; ? #a\n\t: kind welcome\r\n>1h00\nVisite ; 45 (30) #b\n";
/// let visit = read(typed, &mut |_| String::new()).unwrap();
/// let written = "= 2020-09-21 Europe/Paris\n!09:00 Accueil \\; 15 ; ? #a\n  : kind welcome\n> 60\nVisite ; 45 (30) #b\n";
/// assert_eq!(write(&visit), written);
/// ```
pub fn write(visit: &Visit) -> String {
    let mut writer =
        Writer { out: String::new(), visit, names: Names::of(visit), between: Between::of(visit) };
    let zone = zone_field(visit);
    let mut days = visit.days();
    match days.next() {
        Some(first) => {
            writer.day_line(first, first.zone.or(zone.is_none().then_some(visit.header.zone)));
            writer.header(zone);
            writer.day_body(first);
        }
        None => writer.header(zone),
    }
    for day in days {
        writer.day_line(day, day.zone);
        writer.day_body(day);
    }
    writer.out
}

/// The visit's zone where the first day line cannot stand for it.
fn zone_field(visit: &Visit) -> Option<Tz> {
    let own = visit.days().next().is_none_or(|first| first.zone.is_some());
    let same = visit.days().any(|day| day.zone == Some(visit.header.zone));
    (own || same).then_some(visit.header.zone)
}

struct Writer<'a> {
    out: String,
    visit: &'a Visit,
    names: Names<'a>,
    between: Between,
}

/// What places are called, and which of them the stops' lines do not tell whole.
struct Names<'a> {
    /// Places that share name and commune with another.
    ambiguous: BTreeSet<&'a PlaceId>,
    /// Places that need a line.
    listed: Vec<&'a Place>,
}

impl<'a> Names<'a> {
    fn of(visit: &'a Visit) -> Self {
        let mut called: BTreeMap<&str, usize> = BTreeMap::new();
        let mut called_in: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
        for place in visit.places() {
            *called.entry(&place.name).or_default() += 1;
            *called_in.entry((&place.name, place.commune.as_deref())).or_default() += 1;
        }
        let used: BTreeSet<&PlaceId> =
            visit.stops.values().filter_map(|stop| stop.place.as_ref()).collect();
        let shares_name = |place: &&Place| called.get(&*place.name) > Some(&1);
        let has_twin =
            |place: &&Place| called_in.get(&(&*place.name, place.commune.as_deref())) > Some(&1);
        let ambiguous = visit.places().filter(has_twin).map(|place| &place.id).collect();
        let needs_line = |place: &&Place| {
            shares_name(place) || !used.contains(&place.id) || !lines::told_by_name(place)
        };
        let listed = visit.places().filter(needs_line).collect();
        Self { ambiguous, listed }
    }
}

impl Writer<'_> {
    fn day_line(&mut self, day: &Day, zone: Option<Tz>) {
        self.out.push_str(&format!("= {}", day.date));
        if let Some(zone) = zone {
            self.out.push_str(&format!(" {}", zone.name()));
        }
        if let Some(hours) = day.hours {
            self.out.push_str(&format!(" {}", words::window_text(hours)));
        }
        self.out.push('\n');
    }

    fn header(&mut self, zone: Option<Tz>) {
        let visit = self.visit;
        let Header {
            title, reference, lang, aims, status, hour_style, office, press, mention, ..
        } = visit.header();
        self.text_field("", "title", title);
        self.text_field("", "reference", reference);
        self.word_field("", "lang", words::LANGUAGES, *lang, Language::French);
        if let Some(zone) = zone {
            self.text_field("", "zone", zone.name());
        }
        self.text_field("", "aims", aims);
        self.word_field("", "status", words::VISIT_STATUSES, *status, VisitStatus::Draft);
        self.word_field("", "hours", words::HOUR_STYLES, *hour_style, HourStyle::Compact);
        let issuer = lines::office(office);
        if !issuer.is_empty() {
            self.field("", "office", &issuer);
        }
        self.text_field("", "office-service", &office.service);
        self.text_field("", "office-address", &office.address);
        self.text_field("", "office-logo", &office.logo);
        self.text_field("", "press-contact", &press.contact);
        self.text_field("", "accreditation", &press.accreditation);
        self.text_field("", "gate", &press.gate);
        self.text_field("", "mention", mention);
        self.groups();
        for (invitee, invitation) in visit.invitations() {
            self.invitation(invitee, invitation);
        }
        for person in visit.persons() {
            self.person(person);
        }
        for place in std::mem::take(&mut self.names.listed) {
            self.place(place);
        }
    }

    /// Groups that have a printed name, or that no line names; then how many their cars can take.
    fn groups(&mut self) {
        let visit = self.visit;
        let used: BTreeSet<_> = visit
            .stops
            .values()
            .filter_map(|stop| stop.group.as_ref())
            .chain(visit.legs.keys().filter_map(|leg| leg.group.as_ref()))
            .chain(visit.margins.keys().filter_map(|margin| margin.group.as_ref()))
            .collect();
        for group in visit.groups().filter(|g| !g.name.is_empty() || !used.contains(&g.id)) {
            let mut value = Glyphs::word(group.id.as_str());
            if !group.name.is_empty() {
                value.mark(" ");
                value.append(&Glyphs::of(&group.name));
            }
            self.field("", "group", &value);
        }
        for group in visit.groups() {
            if let Some(seats) = group.seats {
                let mut value = Glyphs::word(group.id.as_str());
                value.mark(&format!(" {seats}"));
                self.field("", "seats", &value);
            }
        }
    }

    fn invitation(&mut self, invitee: &Invitee, invitation: &Invitation) {
        let mut value = Glyphs::of(words::word(words::INVITEES, invitee.office));
        value.mark(&format!(" {} ", words::word(words::INVITATIONS, invitation.answer)));
        value.append(&Glyphs::word(&invitee.territory));
        if !invitation.reason.is_empty() {
            value.mark(" ");
            value.append(&Glyphs::of(&invitation.reason));
        }
        self.field("", "invitation", &value);
    }

    fn person(&mut self, person: &Person) {
        self.line("", &lines::person(person));
        if person.last_name.is_empty() {
            self.text_field("  ", "first-name", &person.first_name);
            self.field("  ", "last-name", &Glyphs::default());
        }
        self.text_field("  ", "body", &person.body);
        self.text_field("  ", "phone", &person.telephone);
        self.text_field("  ", "call", &person.address);
        self.text_field("  ", "mandate", &person.mandate);
        if let Some(date) = person.elected {
            self.text_field("  ", "elected", &date.to_string());
        }
        if let Some(date) = person.born {
            self.text_field("  ", "born", &date.to_string());
        }
        if let Some(rank) = &person.rank {
            let mut value = Glyphs::of(&rank.position.to_string());
            if !rank.reason.is_empty() {
                value.mark(" ");
                value.append(&Glyphs::of(&rank.reason));
            }
            self.field("  ", "rank", &value);
        }
        self.confided("mobile", &person.mobile);
        self.confided("diet", &person.diet);
        self.confided("mobility", &person.mobility);
        if let Some(audience) = person.reads {
            self.text_field("  ", "audience", words::word(words::AUDIENCES, audience));
        }
        if let Some(standing) = person.standing {
            self.text_field("  ", "standing", words::word(words::STANDINGS, standing));
        }
    }

    fn confided(&mut self, key: &str, told: &Confided) {
        if *told != Confided::default() {
            let mut value = Glyphs::of(words::word(words::CONFIDANTS, told.to));
            if !told.text.is_empty() {
                value.mark(" ");
                value.append(&Glyphs::of(&told.text));
            }
            self.field("  ", key, &value);
        }
    }

    fn place(&mut self, place: &Place) {
        self.line("", &lines::place(place));
        self.text_field("  ", "address", &place.address);
        if let Some(Coordinates { latitude, longitude, of }) = place.coordinates {
            let of = if of == PointOf::Commune { " commune" } else { "" };
            let point = format!("{}, {}{of}", lines::degrees(latitude), lines::degrees(longitude));
            self.text_field("  ", "coordinates", &point);
        }
        self.text_field("  ", "access", &place.access);
        self.text_field("  ", "parking", &place.parking);
        if let Some(capacity) = place.capacity {
            self.text_field("  ", "capacity", &capacity.to_string());
        }
        for ((to, means), road) in &place.roads {
            self.field("  ", "to", &lines::road(to, *means, road));
        }
    }

    fn day_body(&mut self, day: &Day) {
        let visit = self.visit;
        for (at, stop) in day.stops.iter().filter_map(|id| visit.stop(id)).enumerate() {
            for line in self.between.take(day.date, at) {
                self.line("", &line);
            }
            let place = stop.place.as_ref().and_then(|place| visit.place(place));
            self.line("", &lines::stop(stop, place));
            self.details(stop);
        }
    }

    fn details(&mut self, stop: &Stop) {
        let indent = "  ";
        self.word_field(indent, "kind", words::KINDS, stop.kind, StopKind::Other);
        if let Some(zone) = stop.zone {
            self.text_field(indent, "zone", zone.name());
        }
        self.word_field(indent, "precision", words::PRECISIONS, stop.precision, Precision::Exact);
        for (audience, at) in &stop.calls {
            let call = format!("{} {at}", words::word(words::AUDIENCES, *audience));
            self.text_field(indent, "call", &call);
        }
        if !stop.speeches.is_empty() {
            let mut value = Glyphs::default();
            for (at, speaker) in stop.speeches.iter().enumerate() {
                if at > 0 {
                    value.mark(" ");
                }
                value.append(&Glyphs::word(speaker.as_str()));
            }
            self.field(indent, "speeches", &value);
        }
        for (problem, acceptance) in &stop.accepted {
            let mut value = Glyphs::word(&problem.code);
            value.mark(&format!(" {} #", acceptance.minutes));
            value.append(&Glyphs::word(&problem.about));
            value.mark(" ");
            value.append(&Glyphs::of(&acceptance.reason));
            self.field(indent, "accepted", &value);
        }
        if let Some(place) = stop.place.as_ref().filter(|id| self.names.ambiguous.contains(id)) {
            self.field(indent, "place", &Glyphs::word(place.as_str()));
        }
        // Of a damaged file some records may be lost; what names them could not be read back.
        for attendance in stop.attendances.iter().filter(|at| self.visit.knows(at)) {
            self.line(indent, &lines::attendance(&attendance.person, &attendance.role));
        }
        if let Some(press) = stop.press {
            self.keyword("press", words::word(words::PRESS, press));
        }
        for (audience, note) in stop.notes.iter().filter(|(_, note)| !note.is_empty()) {
            let mut line = Glyphs::default();
            line.mark(&format!("note {} ", words::word(words::AUDIENCES, *audience)));
            line.append(&Glyphs::of(note));
            self.line(indent, &line);
        }
        if stop.status != Status::Confirmed {
            self.keyword("status", words::word(words::STATUSES, stop.status));
        }
        if stop.audiences != Audience::ALL.into() {
            let words: Vec<&str> = stop
                .audiences
                .iter()
                .map(|audience| words::word(words::AUDIENCES, *audience))
                .collect();
            let words = if words.is_empty() { "none".to_owned() } else { words.join(",") };
            self.keyword("audience", &words);
        }
    }

    fn keyword(&mut self, key: &str, value: &str) {
        self.out.push_str(&format!("  {key} {value}\n"));
    }

    fn word_field<T: Copy + PartialEq>(
        &mut self,
        indent: &str,
        key: &str,
        table: &'static [(&'static str, T)],
        value: T,
        usual: T,
    ) {
        if value != usual {
            self.text_field(indent, key, words::word(table, value));
        }
    }

    fn text_field(&mut self, indent: &str, key: &str, value: &str) {
        if !value.is_empty() {
            self.field(indent, key, &Glyphs::of(value));
        }
    }

    fn field(&mut self, indent: &str, key: &str, value: &Glyphs) {
        let mut line = Glyphs::default();
        line.mark(&format!(": {key}"));
        if !value.is_empty() {
            line.mark(" ");
            line.append(value);
        }
        self.line(indent, &line);
    }

    fn line(&mut self, indent: &str, line: &Glyphs) {
        self.out.push_str(indent);
        line.type_into(&mut self.out);
        self.out.push('\n');
    }
}
