//! Changes: each record they touch, as it was and as it becomes.

use super::header::{Day, Header};
use super::invitation::{Invitation, Invitee};
use super::people::Person;
use super::place::Place;
use super::stop::{Group, Leg, LegKey, Margin, MarginKey, Stop};
use super::{Date, WrongKind};
use domain::change::{self, Delta, Record, RecordKey};
use domain::{GroupId, PersonId, PlaceId, StopId};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Change(Vec<Touched>);

/// `{"stop": {"key": "accueil", "from": {…}, "to": {…}}}`; a side that is not there is left out.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Touched {
    Header(Box<Sides<(), Header>>),
    Day(Sides<Date, Day>),
    Stop(Box<Sides<String, Stop>>),
    Leg(Sides<LegKey, Leg>),
    Margin(Sides<MarginKey, Margin>),
    Group(Sides<String, Group>),
    Place(Box<Sides<String, Place>>),
    Person(Box<Sides<String, Person>>),
    Roster(Sides<(), Vec<String>>),
    Invitation(Sides<Invitee, Invitation>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sides<K, R> {
    key: K,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<R>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<R>,
}

impl<K, R> Sides<K, R> {
    /// Takes the two sides of a delta, each by `pick`, which knows one kind of record only.
    fn of<D>(key: K, delta: &Delta, pick: fn(Record) -> Option<D>) -> Result<Self, WrongKind>
    where
        R: From<D>,
    {
        let side = |record: &Option<Record>| match record {
            None => Ok(None),
            Some(record) => pick(record.clone()).map(|it| Some(it.into())).ok_or(WrongKind),
        };
        Ok(Self { key, from: side(&delta.from)?, to: side(&delta.to)? })
    }

    fn into_delta(self, record: fn(R) -> Record) -> Delta {
        Delta { from: self.from.map(record), to: self.to.map(record) }
    }
}

impl TryFrom<&change::Change> for Change {
    type Error = WrongKind;

    fn try_from(change: &change::Change) -> Result<Self, WrongKind> {
        change.deltas().map(|(key, delta)| touched(key, delta)).collect::<Result<_, _>>().map(Self)
    }
}

fn touched(key: &RecordKey, delta: &Delta) -> Result<Touched, WrongKind> {
    macro_rules! pick {
        ($kind:ident) => {
            |record| match record {
                Record::$kind(it) => Some(it),
                _ => None,
            }
        };
        (box $kind:ident) => {
            |record| match record {
                Record::$kind(it) => Some(*it),
                _ => None,
            }
        };
    }
    Ok(match key {
        RecordKey::Header => Touched::Header(Box::new(Sides::of((), delta, pick!(box Header))?)),
        RecordKey::Day(date) => Touched::Day(Sides::of(Date(*date), delta, pick!(Day))?),
        RecordKey::Stop(id) => {
            Touched::Stop(Box::new(Sides::of(id.as_str().to_owned(), delta, pick!(box Stop))?))
        }
        RecordKey::Leg(key) => Touched::Leg(Sides::of(key.clone().into(), delta, pick!(Leg))?),
        RecordKey::Margin(key) => {
            Touched::Margin(Sides::of(key.clone().into(), delta, pick!(Margin))?)
        }
        RecordKey::Group(id) => {
            Touched::Group(Sides::of(id.as_str().to_owned(), delta, pick!(Group))?)
        }
        RecordKey::Place(id) => {
            Touched::Place(Box::new(Sides::of(id.as_str().to_owned(), delta, pick!(box Place))?))
        }
        RecordKey::Person(id) => {
            Touched::Person(Box::new(Sides::of(id.as_str().to_owned(), delta, pick!(box Person))?))
        }
        RecordKey::Roster => Touched::Roster(Sides::of((), delta, |record| match record {
            Record::Roster(ids) => Some(Names(ids)),
            _ => None,
        })?),
        RecordKey::Invitation(key) => {
            Touched::Invitation(Sides::of(key.clone().into(), delta, pick!(Invitation))?)
        }
    })
}

/// The ids of a roster on their way to text.
struct Names(Vec<PersonId>);

impl From<Names> for Vec<String> {
    fn from(names: Names) -> Self {
        names.0.iter().map(|id| id.as_str().to_owned()).collect()
    }
}

impl From<Change> for change::Change {
    fn from(change: Change) -> Self {
        Self::from_deltas(change.0.into_iter().map(|touched| match touched {
            Touched::Header(sides) => {
                (RecordKey::Header, sides.into_delta(|it| Record::Header(Box::new(it.into()))))
            }
            Touched::Day(sides) => {
                (RecordKey::Day(sides.key.0), sides.into_delta(|it| Record::Day(it.into())))
            }
            Touched::Stop(sides) => (
                RecordKey::Stop(StopId::new(sides.key.clone())),
                sides.into_delta(|it| Record::Stop(Box::new(it.into()))),
            ),
            Touched::Leg(Sides { key, from, to }) => {
                let sides = Sides { key: (), from, to };
                (RecordKey::Leg(key.into()), sides.into_delta(|it| Record::Leg(it.into())))
            }
            Touched::Margin(Sides { key, from, to }) => {
                let sides = Sides { key: (), from, to };
                (RecordKey::Margin(key.into()), sides.into_delta(|it| Record::Margin(it.into())))
            }
            Touched::Group(sides) => (
                RecordKey::Group(GroupId::new(sides.key.clone())),
                sides.into_delta(|it| Record::Group(it.into())),
            ),
            Touched::Place(sides) => (
                RecordKey::Place(PlaceId::new(sides.key.clone())),
                sides.into_delta(|it| Record::Place(Box::new(it.into()))),
            ),
            Touched::Person(sides) => (
                RecordKey::Person(PersonId::new(sides.key.clone())),
                sides.into_delta(|it| Record::Person(Box::new(it.into()))),
            ),
            Touched::Invitation(Sides { key, from, to }) => {
                let sides = Sides { key: (), from, to };
                (
                    RecordKey::Invitation(key.into()),
                    sides.into_delta(|it| Record::Invitation(it.into())),
                )
            }
            Touched::Roster(sides) => {
                (
                    RecordKey::Roster,
                    sides.into_delta(|ids| {
                        Record::Roster(ids.into_iter().map(PersonId::new).collect())
                    }),
                )
            }
        }))
    }
}
