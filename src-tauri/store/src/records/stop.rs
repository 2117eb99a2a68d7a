//! Stops, and what lies between them: legs, margins, groups.

use super::people::Attendance;
use super::{Zone, words};
use domain::time::Clock;
use domain::{GroupId, PersonId, PlaceId, StopId, Uid, visit};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

words!(StopKind = visit::StopKind {
    Welcome = "welcome",
    Meeting = "meeting",
    Tour = "tour",
    Meal = "meal",
    Press = "press",
    Ceremony = "ceremony",
    Speech = "speech",
    Break = "break",
    Departure = "departure",
    Other = "other",
});
words!(Status = visit::Status {
    Confirmed = "confirmed",
    Tentative = "tentative",
    Option = "option",
    Dropped = "dropped",
    Cancelled = "cancelled",
});
words!(Precision = visit::Precision { Exact = "exact", From = "from", About = "about" });
words!(PressAccess = visit::PressAccess {
    Open = "open",
    Pool = "pool",
    Photo = "photo",
    Stakeout = "stakeout",
    Conference = "conference",
    Closed = "closed",
});
words!(Audience = visit::Audience {
    Public = "public",
    Participants = "participants",
    Internal = "internal",
    Drivers = "drivers",
});

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stop {
    id: String,
    uid: String,
    title: String,
    kind: StopKind,
    timing: Timing,
    window: Option<Window>,
    precision: Precision,
    duration: Option<u32>,
    minimum: Option<u32>,
    zone: Option<Zone>,
    place: Option<String>,
    room: String,
    group: Option<String>,
    optional: Option<u8>,
    status: Status,
    press: Option<PressAccess>,
    audiences: BTreeSet<Audience>,
    attendances: Vec<Attendance>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    speeches: Vec<String>,
    notes: BTreeMap<Audience, String>,
    calls: BTreeMap<Audience, i32>,
    /// A file of before has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    accepted: Vec<Accepted>,
}

/// A problem that may stand.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    code: String,
    about: String,
    minutes: u32,
    reason: String,
}

impl From<visit::Stop> for Stop {
    fn from(stop: visit::Stop) -> Self {
        let visit::Stop {
            id,
            uid,
            title,
            kind,
            timing,
            window,
            precision,
            duration,
            minimum,
            zone,
            place,
            room,
            group,
            optional,
            status,
            press,
            audiences,
            attendances,
            speeches,
            notes,
            calls,
            accepted,
        } = stop;
        Self {
            id: id.as_str().to_owned(),
            uid: uid.as_str().to_owned(),
            title,
            kind: kind.into(),
            timing: timing.into(),
            window: window.map(Window::from),
            precision: precision.into(),
            duration,
            minimum,
            zone: zone.map(Zone),
            place: place.map(|id| id.as_str().to_owned()),
            room,
            group: group.map(|id| id.as_str().to_owned()),
            optional,
            status: status.into(),
            press: press.map(PressAccess::from),
            audiences: audiences.into_iter().map(Audience::from).collect(),
            attendances: attendances.into_iter().map(Attendance::from).collect(),
            speeches: speeches.iter().map(|id| id.as_str().to_owned()).collect(),
            notes: notes.into_iter().map(|(who, note)| (who.into(), note)).collect(),
            calls: calls.into_iter().map(|(who, at)| (who.into(), at.minutes())).collect(),
            accepted: accepted
                .into_iter()
                .map(|(name, visit::Acceptance { minutes, reason })| {
                    let visit::ProblemName { code, about } = name;
                    Accepted { code, about, minutes, reason }
                })
                .collect(),
        }
    }
}

impl From<Stop> for visit::Stop {
    fn from(stop: Stop) -> Self {
        Self {
            id: StopId::new(stop.id),
            uid: Uid::new(stop.uid),
            title: stop.title,
            kind: stop.kind.into(),
            timing: stop.timing.into(),
            window: stop.window.map(visit::Window::from),
            precision: stop.precision.into(),
            duration: stop.duration,
            minimum: stop.minimum,
            zone: stop.zone.map(|zone| zone.0),
            place: stop.place.map(PlaceId::new),
            room: stop.room,
            group: stop.group.map(GroupId::new),
            optional: stop.optional,
            status: stop.status.into(),
            press: stop.press.map(visit::PressAccess::from),
            audiences: stop.audiences.into_iter().map(visit::Audience::from).collect(),
            attendances: stop.attendances.into_iter().map(visit::Attendance::from).collect(),
            speeches: stop.speeches.into_iter().map(PersonId::new).collect(),
            notes: stop.notes.into_iter().map(|(who, note)| (who.into(), note)).collect(),
            calls: stop
                .calls
                .into_iter()
                .map(|(who, at)| (who.into(), Clock::from_minutes(at)))
                .collect(),
            accepted: stop
                .accepted
                .into_iter()
                .map(|Accepted { code, about, minutes, reason }| {
                    let name = visit::ProblemName { code, about };
                    (name, visit::Acceptance { minutes, reason })
                })
                .collect(),
        }
    }
}

/// `{"starts": 735}`, `{"ends": 810}`, `"follows"`, `"untimed"`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Timing {
    Starts(i32),
    Ends(i32),
    Follows,
    Untimed,
}

impl From<visit::Timing> for Timing {
    fn from(timing: visit::Timing) -> Self {
        match timing {
            visit::Timing::Pinned(visit::Pin::Start(at)) => Self::Starts(at.minutes()),
            visit::Timing::Pinned(visit::Pin::End(at)) => Self::Ends(at.minutes()),
            visit::Timing::Follows => Self::Follows,
            visit::Timing::Untimed => Self::Untimed,
        }
    }
}

impl From<Timing> for visit::Timing {
    fn from(timing: Timing) -> Self {
        match timing {
            Timing::Starts(at) => Self::Pinned(visit::Pin::Start(Clock::from_minutes(at))),
            Timing::Ends(at) => Self::Pinned(visit::Pin::End(Clock::from_minutes(at))),
            Timing::Follows => Self::Follows,
            Timing::Untimed => Self::Untimed,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Window {
    opens: i32,
    closes: i32,
}

impl From<visit::Window> for Window {
    fn from(window: visit::Window) -> Self {
        let visit::Window { opens, closes } = window;
        Self { opens: opens.minutes(), closes: closes.minutes() }
    }
}

impl From<Window> for visit::Window {
    fn from(window: Window) -> Self {
        Self {
            opens: Clock::from_minutes(window.opens),
            closes: Clock::from_minutes(window.closes),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LegKey {
    from: String,
    to: String,
    group: Option<String>,
}

impl From<visit::LegKey> for LegKey {
    fn from(key: visit::LegKey) -> Self {
        let visit::LegKey { from, to, group } = key;
        Self {
            from: from.as_str().to_owned(),
            to: to.as_str().to_owned(),
            group: group.map(|id| id.as_str().to_owned()),
        }
    }
}

impl From<LegKey> for visit::LegKey {
    fn from(key: LegKey) -> Self {
        Self {
            from: StopId::new(key.from),
            to: StopId::new(key.to),
            group: key.group.map(GroupId::new),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Leg {
    minutes: Option<u32>,
    #[serde(default = "by_car", skip_serializing_if = "is_by_car")]
    means: Means,
}

words!(Means = visit::Means { Car = "car", Walk = "walk", Coach = "coach" });

/// Legs of before there were means were made by car.
fn by_car() -> Means {
    Means::Car
}

fn is_by_car(means: &Means) -> bool {
    matches!(means, Means::Car)
}

impl From<visit::Leg> for Leg {
    fn from(leg: visit::Leg) -> Self {
        let visit::Leg { minutes, means } = leg;
        Self { minutes, means: means.into() }
    }
}

impl From<Leg> for visit::Leg {
    fn from(leg: Leg) -> Self {
        let Leg { minutes, means } = leg;
        Self { minutes, means: means.into() }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarginKey {
    before: String,
    group: Option<String>,
}

impl From<visit::MarginKey> for MarginKey {
    fn from(key: visit::MarginKey) -> Self {
        let visit::MarginKey { before, group } = key;
        Self { before: before.as_str().to_owned(), group: group.map(|id| id.as_str().to_owned()) }
    }
}

impl From<MarginKey> for visit::MarginKey {
    fn from(key: MarginKey) -> Self {
        Self { before: StopId::new(key.before), group: key.group.map(GroupId::new) }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Margin {
    wanted: u32,
    floor: u32,
}

impl From<visit::Margin> for Margin {
    fn from(margin: visit::Margin) -> Self {
        let visit::Margin { wanted, floor } = margin;
        Self { wanted, floor }
    }
}

impl From<Margin> for visit::Margin {
    fn from(margin: Margin) -> Self {
        let Margin { wanted, floor } = margin;
        Self { wanted, floor }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    id: String,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seats: Option<u32>,
}

impl From<visit::Group> for Group {
    fn from(group: visit::Group) -> Self {
        let visit::Group { id, name, seats } = group;
        Self { id: id.as_str().to_owned(), name, seats }
    }
}

impl From<Group> for visit::Group {
    fn from(group: Group) -> Self {
        Self { id: GroupId::new(group.id), name: group.name, seats: group.seats }
    }
}
