//! What scripts read of versions. Stable; see `docs/cli.md`.

use super::distribution::OpenPoint;
use super::words::{Audience, Press, Status};
use crate::say::{self, Voice};
use crate::versions::Version;
use chrono::{DateTime, SecondsFormat, Utc};
use domain::compare::{Difference, Hour, Named, PlaceSeen, RoleSeen, Travel, What};
use domain::time::civil;
use domain::visit::{ManualRank, Role};
use serde::Serialize;
use store::{Copy, Register, Release, Way};

/// `release --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ReleaseDoc {
    pub release: u32,
    pub date: String,
    pub sha256: String,
    pub open: Vec<OpenPoint>,
}

impl ReleaseDoc {
    /// Makes the document of a version, with what was not ready in it.
    pub fn new(release: &Release, open: Vec<OpenPoint>) -> Self {
        Self {
            release: release.number,
            date: iso(crate::versions::instant(release.at)),
            sha256: release.sha256.clone(),
            open,
        }
    }
}

/// `diff --json`. `to` is null for what was edited since the last version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct DiffDoc {
    pub from: Option<u32>,
    pub to: Option<u32>,
    pub changes: Vec<ChangeDoc>,
}

/// One thing that has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct ChangeDoc {
    pub stop: Option<String>,
    pub field: &'static str,
    pub from: Option<String>,
    pub to: Option<String>,
    pub audiences: Vec<Audience>,
    pub people: Vec<String>,
    pub text: String,
}

impl ChangeDoc {
    /// Makes the record of a difference; `version` is the state it led to.
    pub fn new(difference: &Difference, version: &Version, voice: Voice<'_>) -> Self {
        let (field, from, to) = fields(&difference.what, voice);
        Self {
            stop: difference.stop_id().map(ToString::to_string),
            field,
            from,
            to,
            audiences: difference.audiences.iter().map(|audience| (*audience).into()).collect(),
            people: difference.people.iter().map(ToString::to_string).collect(),
            text: say::change(difference, version.visit.header().zone, voice),
        }
    }
}

type Fields = (&'static str, Option<String>, Option<String>);

fn fields(what: &What, voice: Voice<'_>) -> Fields {
    let full = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let moment = |hour: &Option<Hour>| {
        hour.map(|hour| civil(hour.at, hour.zone).to_rfc3339_opts(SecondsFormat::Secs, false))
    };
    let minutes = |minutes: &Option<u32>| minutes.map(|minutes| minutes.to_string());
    match what {
        What::Added | What::Expected => ("added", None, None),
        What::Removed | What::NotExpected => ("removed", None, None),
        What::StandsIn { from, to } => ("role", stands_in(from), stands_in(to)),
        What::Start { from, to } => ("start", moment(from), moment(to)),
        What::End { from, to, .. } => ("end", moment(from), moment(to)),
        What::Duration { from, to } => ("end", minutes(from), minutes(to)),
        What::Day { from, to } => ("start", Some(from.to_string()), Some(to.to_string())),
        What::Title { from, to } | What::VisitTitle { from, to } => ("title", full(from), full(to)),
        What::Place { from, to } => {
            // Where the name stays, it is the rest that has changed.
            let named = |place: &Option<PlaceSeen>| place.as_ref().map(|place| place.name.clone());
            let whole = |place: &Option<PlaceSeen>| {
                let PlaceSeen { name, commune, address } = place.as_ref()?;
                let parts = [Some(name), commune.as_ref(), Some(address)];
                let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
                Some(parts.cloned().collect::<Vec<_>>().join(", "))
            };
            if named(from) == named(to) {
                ("place", whole(from), whole(to))
            } else {
                ("place", named(from), named(to))
            }
        }
        What::Access { from, to } | What::Parking { from, to } => ("place", full(from), full(to)),
        What::Room { from, to } => ("room", full(from), full(to)),
        What::Status { from, to } => ("status", word(Status::from(*from)), word(Status::from(*to))),
        What::Press { from, to } => {
            let press = |press: &Option<domain::visit::PressAccess>| {
                press.and_then(|press| word(Press::from(press)))
            };
            ("press", press(from), press(to))
        }
        What::PressBlock { from, to } => ("press", full(from), full(to)),
        What::Reference { from, to } | What::Aims { from, to } | What::Mention { from, to } => {
            ("note", full(from), full(to))
        }
        What::Speeches { from, to } => ("role", ids(from), ids(to)),
        What::Rank { from, to, .. } => {
            let place = |rank: &Option<ManualRank>| {
                rank.as_ref().map(|rank| format!("{} {}", rank.position, rank.reason))
            };
            ("person", place(from), place(to))
        }
        What::Group { from, to } => ("group", from.clone(), to.clone()),
        What::Note { from, to, .. } => ("note", full(from), full(to)),
        What::Call { from, to, .. } => {
            let clock = |clock: &Option<domain::time::Clock>| clock.map(|clock| clock.to_string());
            ("note", clock(from), clock(to))
        }
        What::Joins { who, .. } => ("person", None, Some(who.id.to_string())),
        What::Leaves { who, .. } => ("person", Some(who.id.to_string()), None),
        What::Roles { from, to, .. } => ("role", full(&roles(from)), full(&roles(to))),
        What::Person { from, to } => {
            let printed = |person: &domain::compare::Printed| {
                let name = say::named(&person.who, voice);
                match person.function.as_str() {
                    "" => name,
                    function => format!("{name}, {function}"),
                }
            };
            ("person", Some(printed(from)), Some(printed(to)))
        }
        What::Leg { from, to, .. } => {
            let travel = |travel: &Travel| match travel {
                Travel::None => None,
                Travel::Unknown => Some("?".to_owned()),
                Travel::Known(minutes) => Some(minutes.to_string()),
            };
            ("leg", travel(from), travel(to))
        }
    }
}

/// Those whom somebody represents, as ids.
fn stands_in(all: &[Named]) -> Option<String> {
    ids(all).map(|ids| format!("for {ids}"))
}

fn ids(all: &[Named]) -> Option<String> {
    let ids: Vec<&str> = all.iter().map(|who| who.id.as_str()).collect();
    Some(ids.join(", ")).filter(|ids| !ids.is_empty())
}

/// The word of a small closed set.
fn word(value: impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// The roles as an outline writes them.
fn roles(roles: &[RoleSeen]) -> String {
    let role = |seen: &RoleSeen| match &seen.role {
        Role::Attends => "attends".to_owned(),
        Role::Welcomes => "welcomes".to_owned(),
        Role::Speaks(None) => "speaks".to_owned(),
        Role::Speaks(Some(minutes)) => format!("speaks {minutes}"),
        Role::Awaited => "awaited".to_owned(),
        Role::Declined => "declined".to_owned(),
        Role::Absent => "absent".to_owned(),
        Role::RepresentedBy(other) => format!("by {other}"),
    };
    roles.iter().map(role).collect::<Vec<_>>().join(", ")
}

/// `index.json` of change packages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct IndexDoc {
    pub schema: u32,
    pub from: u32,
    pub to: u32,
    pub recipients: Vec<RecipientDoc>,
    pub unaffected: Vec<String>,
}

/// Somebody who is concerned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct RecipientDoc {
    pub id: String,
    pub name: String,
    pub audience: Audience,
    pub changes: Vec<ChangeDoc>,
    pub files: Vec<String>,
}

/// `register --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct RegisterDoc {
    pub schema: u32,
    pub releases: Vec<VersionDoc>,
    pub held: Vec<HeldDoc>,
}

/// A version that was frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct VersionDoc {
    pub release: u32,
    pub date: String,
    pub name: String,
    pub comment: String,
    pub author: String,
    pub recipients: Vec<String>,
    pub sha256: String,
}

/// The version that somebody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the contract of the command line names them")]
pub struct HeldDoc {
    pub person: String,
    pub release: u32,
    pub how: &'static str,
    pub since: String,
    pub by: String,
}

impl RegisterDoc {
    /// Makes the document.
    pub fn new(register: &Register) -> Self {
        let version = |release: &Release| VersionDoc {
            release: release.number,
            date: iso(crate::versions::instant(release.at)),
            name: release.name.clone(),
            comment: release.comment.clone(),
            author: release.author.clone(),
            recipients: release.recipients.iter().map(ToString::to_string).collect(),
            sha256: release.sha256.clone(),
        };
        let held = |copy: &Copy| HeldDoc {
            person: copy.person.to_string(),
            release: copy.release,
            how: way(copy.way),
            since: iso(crate::versions::instant(copy.at)),
            by: copy.author.clone(),
        };
        Self {
            schema: 1,
            releases: register.releases().iter().map(version).collect(),
            held: register.held().into_values().map(held).collect(),
        }
    }
}

/// Returns the word for how a version was handed over.
pub const fn way(way: Way) -> &'static str {
    match way {
        Way::Sent => "sent",
        Way::Printed => "printed",
        Way::Handed => "handed",
        Way::Mistaken => "mistaken",
    }
}

fn iso(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
