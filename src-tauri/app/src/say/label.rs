//! What an edit did, as history, undo and the gesture line name it: stored as a code with arguments, said in any language.

mod touched;

use super::{Deed, Voice, group_name, signed, title};
use crate::cells::choices;
use crate::wire::window::Cell;
use chrono::DateTime;
use domain::command::{Command, StopField};
use domain::layout::layout;
use domain::time::Clock;
use domain::visit::{Means, Pin, Timing, Visit};
use serde::{Deserialize, Serialize};
use touched::{person_name, visit_field};

/// What an edit did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is a message of the catalogue with its arguments")]
pub enum Label {
    Created,
    Imported {
        source: String,
    },
    Replaced {
        source: String,
    },
    Visit {
        field: String,
    },
    DayAdded {
        date: String,
    },
    DayMoved {
        from: String,
        to: String,
    },
    DayRemoved {
        date: String,
    },
    Day {
        date: String,
    },
    StopAdded {
        stop: String,
    },
    StopRemoved {
        stop: String,
    },
    StopMoved {
        stop: String,
    },
    Title {
        from: String,
        to: String,
    },
    Pinned {
        stop: String,
        hour: i32,
    },
    EndPinned {
        stop: String,
        hour: i32,
    },
    Follows {
        stop: String,
    },
    Untimed {
        stop: String,
    },
    Shifted {
        stop: String,
        minutes: i32,
        from: i32,
        to: i32,
        pinned: bool,
    },
    Duration {
        stop: String,
        from: Option<u32>,
        to: Option<u32>,
    },
    Minimum {
        stop: String,
        minutes: Option<u32>,
    },
    Place {
        stop: String,
        place: Option<String>,
    },
    Stop {
        stop: String,
    },
    Leg {
        stop: String,
        minutes: Option<u32>,
    },
    Means {
        stop: String,
        means: String,
    },
    LegRemoved {
        stop: String,
    },
    Margin {
        stop: String,
        wanted: u32,
        floor: u32,
    },
    MarginRemoved {
        stop: String,
    },
    People {
        name: String,
    },
    Merged {
        name: String,
    },
    Invitation {
        territory: String,
    },
    Speeches {
        stop: String,
    },
    Attendance {
        stop: String,
        name: String,
    },
    PlaceRecord {
        place: String,
    },
    Group {
        group: String,
    },
    Repair {
        changes: Vec<Self>,
    },
    Proposed {
        changes: Vec<Self>,
    },
    Situated,
    /// `source` is empty where nobody said.
    Roads {
        count: usize,
        source: String,
    },
    /// `at`: when that state came to be, in seconds since 1970 in UTC.
    BroughtBack {
        at: i64,
    },
    Accepted {
        stop: String,
        reason: String,
    },
    Reopened {
        stop: String,
    },
    /// Something done to several stops at once; `stop` is the title where it is one.
    Deed {
        stop: String,
        count: usize,
        deed: Deed,
    },
    Several {
        count: usize,
    },
    Restored {
        number: u32,
    },
}

impl Label {
    /// Names what a list of edits does to a visit; `before` is the visit without them.
    pub fn of(before: &Visit, commands: &[Command]) -> Self {
        match commands {
            [command] => Self::of_one(before, command),
            // A stop with its new place, or a new place name with its stop, is one gesture.
            [Command::AddPlace(place), command]
            | [Command::AddPlace(place), command, Command::SetStop { .. }] => {
                match Self::of_one(before, command) {
                    Self::Place { stop, .. } => {
                        Self::Place { stop, place: Some(place.name.clone()) }
                    }
                    label => label,
                }
            }
            [
                command @ Command::SetStop { field: StopField::Place(_), .. },
                Command::SetStop { field: StopField::Room(_), .. },
            ] => Self::of_one(before, command),
            commands => Self::Several { count: commands.len() },
        }
    }

    fn of_one(before: &Visit, command: &Command) -> Self {
        let name = |id| title(before, id).to_owned();
        match command {
            Command::SetVisit(field) => Self::Visit { field: visit_field(field).to_owned() },
            Command::AddDay { date } => Self::DayAdded { date: date.to_string() },
            Command::SetDay { date, .. } => Self::Day { date: date.to_string() },
            Command::MoveDay { date, to } => {
                Self::DayMoved { from: date.to_string(), to: to.to_string() }
            }
            Command::RemoveDay { date } => Self::DayRemoved { date: date.to_string() },
            Command::AddStop { stop, .. } => Self::StopAdded { stop: stop.title.clone() },
            Command::SetStop { stop, field } => Self::of_field(before, stop, field),
            Command::MoveStop { stop, .. } => Self::StopMoved { stop: name(stop) },
            Command::RemoveStop { stop } => Self::StopRemoved { stop: name(stop) },
            Command::Shift { stop, by } => {
                let agenda = layout(before);
                let from = agenda
                    .stop(stop)
                    .and_then(|planned| Some(planned.clock(planned.start?).minutes()));
                let pinned =
                    before.stop(stop).is_some_and(|stop| matches!(stop.timing, Timing::Pinned(_)));
                let from = from.unwrap_or_default();
                Self::Shifted {
                    stop: name(stop),
                    minutes: *by,
                    from,
                    to: from + by,
                    pinned: !pinned,
                }
            }
            Command::SetLeg { leg, minutes } => {
                Self::Leg { stop: name(&leg.to), minutes: *minutes }
            }
            Command::SetMeans { leg, means } => {
                let means = match means {
                    Means::Car => "car",
                    Means::Walk => "walk",
                    Means::Coach => "coach",
                };
                Self::Means { stop: name(&leg.to), means: means.to_owned() }
            }
            Command::RemoveLeg { leg } => Self::LegRemoved { stop: name(&leg.to) },
            Command::SetMargin { margin, value } => Self::Margin {
                stop: name(&margin.before),
                wanted: value.wanted,
                floor: value.floor,
            },
            Command::RemoveMargin { margin } => Self::MarginRemoved { stop: name(&margin.before) },
            Command::AddGroup(group) => Self::Group { group: group.id.to_string() },
            Command::NameGroup { group, .. }
            | Command::SetSeats { group, .. }
            | Command::RemoveGroup { group } => Self::Group { group: group.to_string() },
            Command::AddPlace(place) => Self::PlaceRecord { place: place.name.clone() },
            Command::SetPlace { place, .. } | Command::RemovePlace { place } => {
                let name = before
                    .place(place)
                    .map_or_else(|| place.to_string(), |place| place.name.clone());
                Self::PlaceRecord { place: name }
            }
            Command::AddPerson(person) => Self::People { name: person.full_name() },
            Command::SetPerson { person, .. }
            | Command::MovePerson { person, .. }
            | Command::RemovePerson { person } => {
                Self::People { name: person_name(before, person) }
            }
            Command::Attend { stop, attendance } => {
                Self::Attendance { stop: name(stop), name: person_name(before, &attendance.person) }
            }
            Command::Leave { stop, person } | Command::Relieve { stop, person, .. } => {
                Self::Attendance { stop: name(stop), name: person_name(before, person) }
            }
            Command::MergePerson { person, .. } => {
                Self::Merged { name: person_name(before, person) }
            }
            Command::SetInvitation { invitee, .. } => {
                Self::Invitation { territory: invitee.territory.clone() }
            }
        }
    }

    fn of_field(before: &Visit, id: &domain::StopId, field: &StopField) -> Self {
        let stop = title(before, id).to_owned();
        match field {
            StopField::Title(to) => Self::Title { from: stop, to: to.clone() },
            StopField::Timing(Timing::Pinned(Pin::Start(at))) => {
                Self::Pinned { stop, hour: at.minutes() }
            }
            StopField::Timing(Timing::Pinned(Pin::End(at))) => {
                Self::EndPinned { stop, hour: at.minutes() }
            }
            StopField::Timing(Timing::Follows) => Self::Follows { stop },
            StopField::Timing(Timing::Untimed) => Self::Untimed { stop },
            StopField::Duration(to) => Self::Duration {
                stop,
                from: before.stop(id).and_then(|stop| stop.duration),
                to: *to,
            },
            StopField::Minimum(minutes) => Self::Minimum { stop, minutes: *minutes },
            StopField::Speeches(_) => Self::Speeches { stop },
            StopField::Place(place) => {
                let name = |id| before.place(id).map(|place| place.name.clone());
                Self::Place { stop, place: place.as_ref().and_then(name) }
            }
            StopField::Accepted(_, Some(accepted)) => {
                Self::Accepted { stop, reason: accepted.reason.clone() }
            }
            StopField::Accepted(_, None) => Self::Reopened { stop },
            StopField::Press(press) => {
                Self::filled(stop, Cell::Press, choices::code(&choices::PRESS, *press))
            }
            StopField::Status(status) => {
                Self::filled(stop, Cell::Status, choices::code(&choices::STATUSES, Some(*status)))
            }
            StopField::Kind(kind) => {
                Self::filled(stop, Cell::Kind, choices::code(&choices::KINDS, Some(*kind)))
            }
            StopField::Group(group) => {
                let group = group.as_ref().map(|id| group_name(before, id).to_owned());
                Self::Deed { stop, count: 1, deed: Deed::Grouped { group } }
            }
            _ => Self::Stop { stop },
        }
    }

    fn filled(stop: String, cell: Cell, value: &str) -> Self {
        let deed = Deed::Filled { cell, value: value.to_owned() };
        Self::Deed { stop, count: 1, deed }
    }

    /// Says it.
    pub fn say(&self, voice: Voice<'_>) -> String {
        let words = voice.words;
        let clock = |minutes: &i32| voice.clock(Clock::from_minutes(*minutes));
        let date = |iso: &String| iso.parse().map_or_else(|_| iso.clone(), |date| voice.date(date));
        let known = |minutes: Option<u32>| {
            minutes.map_or_else(|| "?".to_owned(), |minutes| minutes.to_string())
        };
        match self {
            Self::Created => words.app_did_created(),
            Self::Imported { source } if source.is_empty() || source == "-" => {
                words.app_did_imported_text()
            }
            Self::Imported { source } => words.app_did_imported(source),
            Self::Replaced { source } => words.app_did_replaced(source),
            Self::Visit { field } => {
                let name = words.get(&format!("app-field-{field}"), &[]);
                words.app_did_visit(name.unwrap_or_else(|| field.clone()))
            }
            Self::DayAdded { date: day } => words.app_did_day_added(date(day)),
            Self::DayMoved { from, to } => words.app_did_day_moved(date(from), date(to)),
            Self::DayRemoved { date: day } => words.app_did_day_removed(date(day)),
            Self::Day { date: day } => words.app_did_day(date(day)),
            Self::StopAdded { stop } => words.app_did_stop_added(stop),
            Self::StopRemoved { stop } => words.app_did_stop_removed(stop),
            Self::StopMoved { stop } => words.app_did_stop_moved(stop),
            Self::Title { from, to } => words.app_did_title(from, to),
            Self::Pinned { stop, hour } => words.app_did_pinned(clock(hour), stop),
            Self::EndPinned { stop, hour } => words.app_did_end_pinned(clock(hour), stop),
            Self::Follows { stop } => words.app_did_follows(stop),
            Self::Untimed { stop } => words.app_did_untimed(stop),
            Self::Shifted { stop, minutes, to, pinned: true, .. } => {
                words.app_did_shifted_pinned(signed(*minutes), stop, clock(to))
            }
            Self::Shifted { stop, minutes, from, to, .. } => {
                words.app_did_shifted(clock(from), signed(*minutes), stop, clock(to))
            }
            Self::Duration { stop, to: None, .. } => words.app_did_duration_unknown(stop),
            Self::Duration { stop, from, to } => {
                words.app_did_duration(known(*from), stop, known(*to))
            }
            Self::Minimum { stop, minutes: None } => words.app_did_minimum_none(stop),
            Self::Minimum { stop, minutes: Some(minutes) } => words.app_did_minimum(*minutes, stop),
            Self::Place { stop, place: None } => words.app_did_place_none(stop),
            Self::Place { stop, place: Some(place) } => words.app_did_place(place, stop),
            Self::Stop { stop } => words.app_did_stop(stop),
            Self::Leg { stop, minutes: None } => words.app_did_leg_unknown(stop),
            Self::Leg { stop, minutes: Some(minutes) } => words.app_did_leg(*minutes, stop),
            Self::Means { stop, means } => {
                let name = words.get(&format!("app-means-{means}"), &[]);
                words.app_did_means(name.unwrap_or_else(|| means.clone()), stop)
            }
            Self::LegRemoved { stop } => words.app_did_leg_removed(stop),
            Self::Margin { stop, wanted, floor } => words.app_did_margin(*floor, stop, *wanted),
            Self::MarginRemoved { stop } => words.app_did_margin_removed(stop),
            Self::People { name } => words.app_did_people(name),
            Self::Merged { name } => words.app_did_merged(name),
            Self::Invitation { territory } => words.app_did_invitation(territory),
            Self::Speeches { stop } => words.app_did_speeches(stop),
            Self::Attendance { stop, name } => words.app_did_attendance(name, stop),
            Self::PlaceRecord { place } => words.app_did_place_record(place),
            Self::Group { group } => words.app_did_group(group),
            Self::Repair { changes } => words.app_did_repair(joined(changes, voice)),
            Self::BroughtBack { at } => {
                let at = DateTime::from_timestamp(*at, 0).unwrap_or_default();
                words.history_brought_back(voice.instant(at, chrono_tz::Europe::Paris))
            }
            Self::Accepted { stop, reason } => words.app_did_accepted(reason, stop),
            Self::Reopened { stop } => words.app_did_reopened(stop),
            Self::Deed { stop, count, deed } => deed.say(stop, *count, voice),
            Self::Situated => words.app_did_situated(),
            Self::Roads { count, source } if source.is_empty() => {
                words.app_did_roads_unnamed(*count)
            }
            Self::Roads { count, source } => words.app_did_roads(*count, source),
            Self::Proposed { changes } => words.app_did_proposed(joined(changes, voice)),
            Self::Several { count } => words.app_did_several(*count),
            Self::Restored { number } => words.app_did_restored(*number),
        }
    }
}

fn joined(changes: &[Label], voice: Voice<'_>) -> String {
    changes.iter().map(|label| label.say(voice)).collect::<Vec<_>>().join(", ")
}
