//! Visits and edits at random, for the tests of this crate and of others (feature `generate`).
//!
//! What comes out is what edits can lead to, with texts that try every mark of an outline, a calendar and a page.

mod edits;
mod marked;
mod records;

pub use edits::{Edit, any_edit};
pub use marked::{Mark, Who, marked};
pub use records::{any_header, any_invitation, any_person, any_place, any_stop};

use crate::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use crate::time::Clock;
use crate::visit::{
    Attendance, Day, Group, Leg, LegKey, Margin, MarginKey, Means, Role, Stop, Visit, Window,
};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any};
use proptest::sample::{Index, select};

/// Pieces of text: words of the trade, and all that means something to a reader.
const PIECES: &[&str] = &[
    "Accueil",
    "Gare d’Alès",
    "Salle Hospitality",
    "M.",
    "Mme",
    "de",
    "BASSET",
    "J.",
    " ",
    " ",
    "  ",
    "\t",
    "\u{a0}",
    " ; ",
    " ; 12",
    " ; ?",
    "; 3",
    " @ ",
    "@",
    ", ",
    ",",
    " (",
    "(",
    ")",
    " [08:00-09:00]",
    "[",
    "]",
    " {host}",
    " {Presse}",
    "{",
    "}",
    " ?2",
    " ?0",
    "?",
    " #x",
    "#",
    "<",
    ">",
    " <a@b.fr>",
    "!09:00 ",
    "!",
    "=",
    "= 2020-09-21",
    ":",
    ": title",
    "&",
    "~ 20 (5)",
    "//",
    "// x",
    "\\",
    "\\n",
    "n",
    "r",
    "\n",
    "\r",
    "\r\n",
    "-",
    "+1",
    "press",
    "note",
    "status",
    "audience",
    "none",
    "by",
    "BEGIN:VEVENT",
    ";",
    "\"",
    "^n",
    "é",
    "e\u{301}",
    "東京",
    "🚆",
    "\u{202f}",
    "\u{feff}",
    "\u{2028}",
    "\u{0}",
    "*",
    "_",
    "`",
    "$",
    "</p>",
];

/// A text that may be empty.
pub fn any_text() -> impl Strategy<Value = String> {
    vec(select(PIECES), 0..6).prop_map(|pieces| pieces.concat())
}

/// A text in which something can be seen.
pub fn any_name() -> impl Strategy<Value = String> {
    (any_text(), select(vec!["A", "Réunion", "x", "n", "#", "2"]), any_text())
        .prop_map(|(before, name, after)| [&before, name, &after].concat())
}

/// A zone, most often that of Paris.
pub fn any_zone() -> impl Strategy<Value = Tz> {
    use chrono_tz::{Africa, America, Asia, Etc, Europe, Pacific};
    select(vec![
        Europe::Paris,
        Europe::Paris,
        Europe::London,
        America::New_York,
        Asia::Kathmandu,
        Pacific::Apia,
        Africa::Casablanca,
        Etc::UTC,
    ])
}

/// A date within some years, the nights when clocks change among them.
pub fn any_date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::default().checked_add_days(Days::new(18_000)).unwrap_or_default();
    let near = (0..900u64).prop_map(move |days| first + Days::new(days));
    let turns = ["2020-03-29", "2020-10-25", "2021-03-28", "2021-10-31"];
    let turns: Vec<NaiveDate> = turns.iter().filter_map(|date| date.parse().ok()).collect();
    proptest::prop_oneof![4 => near, 1 => select(turns)]
}

/// An hour as edits allow it: a day before to a day after its own.
pub fn any_clock() -> impl Strategy<Value = Clock> {
    proptest::prop_oneof![
        6 => (6 * 60..22 * 60).prop_map(|minutes| Clock::from_minutes(minutes / 5 * 5)),
        2 => (-24 * 60..=48 * 60).prop_map(Clock::from_minutes),
        1 => select(vec![Clock::MIDNIGHT, Clock::END_OF_DAY]),
    ]
}

/// Hours that open before they close.
pub fn any_window() -> impl Strategy<Value = Window> {
    (any_clock(), any_clock()).prop_filter_map("one hour", |(one, other)| {
        let (opens, closes) = (one.min(other), one.max(other));
        (opens < closes).then_some(Window { opens, closes })
    })
}

/// A whole visit of a few days: sound, and such as edits can make.
pub fn any_visit() -> BoxedStrategy<Visit> {
    visit_of(0..4, 0..9)
}

/// A whole visit with so many days, and so many stops in each.
pub fn visit_of(
    days: std::ops::Range<usize>,
    stops: std::ops::Range<usize>,
) -> BoxedStrategy<Visit> {
    let day = (
        any_date(),
        option::of(any_zone()),
        option::of(any_window()),
        vec(any_row().boxed(), stops),
    )
        .boxed();
    let records = (
        any_header().boxed(),
        vec(any_name(), 0..4),
        vec(any_place().boxed(), 0..5),
        (vec(any_person().boxed(), 0..6), vec(any_invitation().boxed(), 0..3)),
        vec(day, days),
    );
    (records, vec(any_between(), 0..12))
        .prop_map(|((header, groups, places, (persons, invitations), days), between)| {
            let mut visit = Visit::new(header);
            visit.invitations = invitations.into_iter().collect();
            for (at, (name, id)) in groups.iter().zip(["", "Presse", "B 2", "}{"]).enumerate() {
                let id = GroupId::new(format!("{id}{at}"));
                let name = if at == 0 { String::new() } else { name.clone() };
                let seats = (at % 2 == 1).then(|| u32::try_from(name.len()).unwrap_or(u32::MAX));
                visit.groups.insert(id.clone(), Group { id, name, seats });
            }
            for (at, mut place) in places.into_iter().enumerate() {
                place.id = PlaceId::new(numbered(crate::outline::slug(&place.name), at));
                visit.places.insert(place.id.clone(), place);
            }
            for (at, mut person) in persons.into_iter().enumerate() {
                person.id = PersonId::new(numbered(person.last_name.clone(), at));
                visit.roster.push(person.id.clone());
                visit.persons.insert(person.id.clone(), person);
            }
            let mut count = 0;
            for (date, zone, hours, rows) in days {
                if visit.days.contains_key(&date) {
                    continue;
                }
                let mut day = Day { date, zone, hours, stops: Vec::new() };
                for row in rows {
                    let stop = row.stop(&visit, count);
                    count += 1;
                    day.stops.push(stop.id.clone());
                    visit.stops.insert(stop.id.clone(), stop);
                }
                visit.days.insert(date, day);
            }
            for line in between {
                line.enter(&mut visit);
            }
            visit
        })
        .boxed()
}

/// An id that nothing else has; the first of its kind is the name itself, whatever stands in it.
fn numbered(name: String, at: usize) -> String {
    if at == 0 && !name.is_empty() { name } else { format!("{at}.{name}") }
}

/// A stop whose references are still to be chosen.
#[derive(Clone, Debug)]
struct Row {
    stop: Stop,
    place: Option<Index>,
    group: Option<Index>,
    people: Vec<(Index, Role, Index)>,
    speeches_by_hand: bool,
}

fn any_row() -> impl Strategy<Value = Row> {
    let group = option::weighted(0.3, any::<Index>());
    let people = vec((any::<Index>(), records::any_role(), any::<Index>()), 0..4);
    (any_stop().boxed(), option::of(any::<Index>()), group, people, any::<bool>()).prop_map(
        |(stop, place, group, people, speeches_by_hand)| Row {
            stop,
            place,
            group,
            people,
            speeches_by_hand,
        },
    )
}

impl Row {
    fn stop(self, visit: &Visit, at: usize) -> Stop {
        let mut stop = self.stop;
        stop.id = StopId::new(numbered(stop.title.clone(), at));
        stop.uid = Uid::new(format!("uid-{at}"));
        stop.place = self.place.and_then(|index| pick(&index, visit.places.keys()));
        stop.group = self.group.and_then(|index| pick(&index, visit.groups.keys()));
        for (who, role, other) in self.people {
            let Some(person) = pick(&who, visit.persons.keys()) else { continue };
            let role = match role {
                Role::RepresentedBy(_) => match pick(&other, visit.persons.keys()) {
                    Some(other) if other != person => Role::RepresentedBy(other),
                    _ => Role::Attends,
                },
                role => role,
            };
            let same = |at: &Attendance| at.person == person && at.role.same_kind(&role);
            if !stop.attendances.iter().any(same) {
                stop.attendances.push(Attendance { person, role });
            }
        }
        if self.speeches_by_hand {
            let there: Vec<PersonId> = stop.people().into_iter().cloned().collect();
            stop.speeches = there.into_iter().rev().collect();
        }
        stop
    }
}

/// A leg or a margin whose stops are still to be chosen.
#[derive(Clone, Debug)]
struct Loose {
    first: Index,
    group: Option<Index>,
    minutes: Option<u32>,
    floor: u32,
    means: Means,
    is_leg: bool,
    skipped: usize,
}

fn any_between() -> impl Strategy<Value = Loose> {
    (
        any::<Index>(),
        option::weighted(0.3, any::<Index>()),
        option::weighted(0.8, 0..200u32),
        0..60u32,
        select(Means::ALL.to_vec()),
        any::<bool>(),
        proptest::prop_oneof![4 => Just(0), 1 => 1..4usize],
    )
        .prop_map(|(first, group, minutes, floor, means, is_leg, skipped)| Loose {
            first,
            group,
            minutes,
            floor,
            means,
            is_leg,
            skipped,
        })
}

impl Loose {
    fn enter(self, visit: &mut Visit) {
        let Some(first) = pick(&self.first, visit.stops.keys()) else { return };
        let group = self.group.and_then(|index| pick(&index, visit.groups.keys()));
        if self.is_leg {
            let Some(day) = visit.day_of(&first) else { return };
            let mut later = day.stops.iter().skip_while(|id| **id != first).skip(1);
            let Some(to) = later.nth(self.skipped).cloned() else { return };
            let key = LegKey { from: first, to, group };
            visit.legs.insert(key, Leg { minutes: self.minutes, means: self.means });
        } else {
            let wanted = self.minutes.unwrap_or(20);
            let margin = Margin { wanted, floor: self.floor.min(wanted) };
            visit.margins.insert(MarginKey { before: first, group }, margin);
        }
    }
}

fn pick<'a, T: Clone + 'a>(index: &Index, from: impl ExactSizeIterator<Item = &'a T>) -> Option<T> {
    let mut from = from;
    if from.len() == 0 { None } else { from.nth(index.index(from.len())).cloned() }
}
