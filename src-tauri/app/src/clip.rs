//! Stops on the clipboard: an outline that other visits and other programs read, and a table.

use crate::cells::people;
use crate::failure::{CellRefusal, Failure};
use crate::gestures::Ground;
use crate::say::Voice;
use crate::session;
use crate::sources;
use crate::wire::gesture::Clip;
use chrono::NaiveDate;
use domain::Command;
use domain::command::VisitField;
use domain::ids::{PersonId, PlaceId, StopId, Uid};
use domain::layout::Agenda;
use domain::outline;
use domain::visit::{
    HourStyle, Language, LegKey, MarginKey, Office, PressBlock, Role, Stop, Visit, VisitStatus,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Returns stops as they go to the clipboard: with the people, places, moves and margins that belong to them, and nothing
/// else of the visit.
///
/// # Errors
/// [`Failure::Unexpected`], for a visit that does not hold together.
pub fn copy(
    visit: &Visit,
    agenda: &Agenda,
    stops: &[StopId],
    voice: Voice<'_>,
) -> Result<Clip, Failure> {
    let alone = session::preview(visit, &everything_else(visit, stops))?.visit;
    Ok(Clip { text: outline::write(&alone), html: table(visit, agenda, stops, voice) })
}

/// The edits that leave only those stops of a visit.
fn everything_else(visit: &Visit, stops: &[StopId]) -> Vec<Command> {
    let kept: Vec<&Stop> = stops.iter().filter_map(|id| visit.stop(id)).collect();
    let mut commands: Vec<Command> = [
        VisitField::Title(String::new()),
        VisitField::Reference(String::new()),
        VisitField::Lang(Language::French),
        VisitField::Aims(String::new()),
        VisitField::Status(VisitStatus::Draft),
        VisitField::HourStyle(HourStyle::Compact),
        VisitField::Office(Office::default()),
        VisitField::Press(PressBlock::default()),
        VisitField::Mention(String::new()),
    ]
    .into_iter()
    .map(Command::SetVisit)
    .collect();
    for day in visit.days() {
        let others = day.stops.iter().filter(|id| !stops.contains(id));
        commands.extend(others.map(|stop| Command::RemoveStop { stop: stop.clone() }));
        if !day.stops.iter().any(|id| stops.contains(id)) {
            commands.push(Command::RemoveDay { date: day.date });
        }
    }
    let mut there: BTreeSet<&PersonId> = BTreeSet::new();
    for at in kept.iter().flat_map(|stop| &stop.attendances) {
        there.insert(&at.person);
        if let Role::RepresentedBy(other) = &at.role {
            there.insert(other);
        }
    }
    let absent = visit.persons().filter(|person| !there.contains(&person.id));
    commands.extend(absent.map(|person| Command::RemovePerson { person: person.id.clone() }));
    let used = |place: &PlaceId| kept.iter().any(|stop| stop.place.as_ref() == Some(place));
    let unused = visit.places().filter(|place| !used(&place.id));
    commands.extend(unused.map(|place| Command::RemovePlace { place: place.id.clone() }));
    let empty = visit
        .groups()
        .filter(|group| !kept.iter().any(|stop| stop.group.as_ref() == Some(&group.id)));
    commands.extend(empty.map(|group| Command::RemoveGroup { group: group.id.clone() }));
    commands
}

/// The same as a table, for a mail or a text.
fn table(visit: &Visit, agenda: &Agenda, stops: &[StopId], voice: Voice<'_>) -> String {
    let words = voice.words;
    let heads = [
        words.ui_column_hour(),
        words.ui_end(),
        words.ui_column_duration(),
        words.ui_column_title(),
        words.ui_column_place(),
        words.ui_column_people(),
        words.ui_column_press(),
    ];
    let mut table = String::from("<table><thead><tr>");
    for head in heads {
        let _ = write!(table, "<th>{}</th>", escaped(&head));
    }
    table.push_str("</tr></thead><tbody>");
    for (stop, planned) in stops.iter().filter_map(|id| Some((visit.stop(id)?, agenda.stop(id)?))) {
        let clock =
            |at: Option<i64>| at.map_or_else(String::new, |at| voice.clock(planned.clock(at)));
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        let place = [place.map_or("", |place| place.name.as_str()), stop.room.as_str()];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let cells = [
            clock(planned.start),
            clock(planned.end),
            stop.duration.map_or_else(String::new, |minutes| voice.duration(minutes)),
            stop.title.clone(),
            place.join(", "),
            people::everybody(visit, stop, voice),
            stop.press.map_or_else(String::new, |press| crate::view::press(press, voice)),
        ];
        table.push_str("<tr>");
        for cell in cells {
            let _ = write!(table, "<td>{}</td>", escaped(&cell));
        }
        table.push_str("</tr>");
    }
    table.push_str("</tbody></table>");
    table
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The edits that enter what was on the clipboard.
pub struct Pasted {
    /// The edits, in order.
    pub commands: Vec<Command>,
    /// The new stops, in order.
    pub stops: Vec<StopId>,
    /// The title of the first of them.
    pub first_title: String,
}

/// Enters the stops of an outline behind a stop of a day; those of further days keep their distance from the first. Known
/// people and places are recognised by their names.
///
/// # Errors
/// [`Failure::Cell`] for a text that is no outline, [`Failure::Outline`] for one that cannot be read.
pub fn paste(
    ground: &Ground<'_>,
    day: NaiveDate,
    after: Option<&StopId>,
    text: &str,
) -> Result<Pasted, Failure> {
    if !outline::is_outline(text) {
        return Err(Failure::Cell(CellRefusal::NotAnOutline));
    }
    let from = sources::visit_of_outline("", text, ground.host)?;
    let mut entry = Entry { ground, from: &from, commands: Vec::new(), names: Names::default() };
    entry.people_and_places();
    let mut first_title = None;
    let mut first_day = None;
    for source in from.days() {
        let first = *first_day.get_or_insert(source.date);
        let date = day + (source.date - first);
        let line = ground.visit.day(date).map(|day| day.stops.as_slice());
        let mut behind = match line {
            Some(_) if date == day => after.cloned(),
            line => line.and_then(|line| line.last().cloned()),
        };
        if line.is_none() {
            entry.commands.push(Command::AddDay { date });
        }
        for stop in source.stops.iter().filter_map(|id| from.stop(id)) {
            first_title.get_or_insert_with(|| stop.title.clone());
            behind = Some(entry.stop(date, behind, stop));
        }
    }
    let Entry { commands, names, .. } = entry;
    let mut sketch = ground.sketch();
    sketch.push(commands)?;
    for (key, leg) in from.legs() {
        if let Some((from, to)) = names.stops.get(&key.from).zip(names.stops.get(&key.to)) {
            let leg_key = LegKey { from: from.clone(), to: to.clone(), group: key.group.clone() };
            sketch.try_push(Command::SetLeg { leg: leg_key, minutes: leg.minutes });
        }
    }
    for (key, margin) in from.margins() {
        if let Some(before) = names.stops.get(&key.before) {
            let key = MarginKey { before: before.clone(), group: key.group.clone() };
            sketch.try_push(Command::SetMargin { margin: key, value: *margin });
        }
    }
    let stops = from.stops().filter_map(|(_, stop)| names.stops.get(&stop.id).cloned()).collect();
    let first_title = first_title.unwrap_or_default();
    Ok(Pasted { commands: sketch.into_commands(), stops, first_title })
}

/// What the ids of the clipboard are called in the visit.
#[derive(Default)]
struct Names {
    stops: BTreeMap<StopId, StopId>,
    people: BTreeMap<PersonId, PersonId>,
    places: BTreeMap<PlaceId, PlaceId>,
}

struct Entry<'a> {
    ground: &'a Ground<'a>,
    from: &'a Visit,
    commands: Vec<Command>,
    names: Names,
}

impl Entry<'_> {
    fn people_and_places(&mut self) {
        let (visit, host) = (self.ground.visit, self.ground.host);
        for person in self.from.persons() {
            let known = visit.persons().find(|other| other.full_name() == person.full_name());
            let id = known.map_or_else(|| PersonId::new(host.fresh_id()), |known| known.id.clone());
            if known.is_none() {
                let mut person = person.clone();
                person.id = id.clone();
                self.commands.push(Command::AddPerson(Box::new(person)));
            }
            self.names.people.insert(person.id.clone(), id);
        }
        for place in self.from.places() {
            let known = visit.place_named(&place.name, place.commune.as_deref());
            let id = known.map_or_else(|| PlaceId::new(host.fresh_id()), |known| known.id.clone());
            if known.is_none() {
                let mut place = place.clone();
                place.id = id.clone();
                self.commands.push(Command::AddPlace(Box::new(place)));
            }
            self.names.places.insert(place.id.clone(), id);
        }
        let missing = self.from.groups().filter(|group| visit.group(&group.id).is_none());
        self.commands.extend(missing.map(|group| Command::AddGroup(group.clone())));
    }

    fn stop(&mut self, day: NaiveDate, after: Option<StopId>, stop: &Stop) -> StopId {
        let mut copy = stop.clone();
        copy.id = StopId::new(self.ground.host.fresh_id());
        copy.uid = Uid::new(self.ground.host.fresh_uid());
        // What was let stand there is looked at again here.
        copy.accepted.clear();
        copy.place = stop.place.as_ref().and_then(|id| self.names.places.get(id).cloned());
        let person =
            |id: &PersonId| self.names.people.get(id).cloned().unwrap_or_else(|| id.clone());
        for at in &mut copy.attendances {
            at.person = person(&at.person);
            if let Role::RepresentedBy(other) = &mut at.role {
                *other = person(other);
            }
        }
        let id = copy.id.clone();
        self.names.stops.insert(stop.id.clone(), id.clone());
        self.commands.push(Command::AddStop { day, after, stop: Box::new(copy) });
        id
    }
}
