//! A visit as the page draws it: hours, durations and sentences in the user's language.

mod people;
mod rows;
mod shelf;
mod withheld;

pub use shelf::Onlooker;
pub use withheld::{sorts as sorts_withheld, withheld};

pub use people::{forgotten, odd_people, people};

use crate::say::{self, Voice};
use crate::session::Session;
use crate::wire::window::{Accepted, Day, Problem, Severity, Snapshot};
use chrono::{DateTime, NaiveDate, Utc};
use domain::layout::Agenda;
use domain::problem::Severity as DomainSeverity;
use domain::visit::Visit;
use text::Words;

/// What a snapshot shows beside the visit itself.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The number of the last change.
    pub revision: u32,
    /// The file's name.
    pub file: String,
    /// True when nothing can be written.
    pub read_only: bool,
    /// A sentence about the whole.
    pub notice: Option<String>,
    /// Why it is written elsewhere than where it lies.
    pub unsaved: Option<String>,
    /// The instant of the last edit.
    pub edited: Option<DateTime<Utc>>,
    /// The last version, when it was made, and whether anything was edited since.
    pub version: Option<(u32, DateTime<Utc>, bool)>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would give back.
    pub redo: Option<String>,
    /// What the last gesture did.
    pub announce: Option<String>,
    /// The stop to focus.
    pub focus: Option<String>,
}

impl Around {
    /// Reads what the file of a session knows.
    pub fn of(session: &Session, voice: Voice<'_>) -> Self {
        let file = session.file();
        let name = session.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self {
            revision: file.revision(),
            file: name,
            edited: Some(session.last_edit()),
            version: session.last_release().map(|release| {
                let at = crate::versions::instant(release.at);
                (release.number, at, session.release_shown().is_none())
            }),
            undo: file.undoable().map(|entry| crate::session::label(&entry).say(voice)),
            redo: file.redoable().map(|entry| crate::session::label(&entry).say(voice)),
            ..Self::default()
        }
    }
}

/// Draws a visit; `before` is what it was before a preview, whose hours are shown struck.
pub fn snapshot(
    visit: &Visit,
    agenda: &Agenda,
    before: Option<(&Visit, &Agenda)>,
    around: Around,
    voice: Voice<'_>,
) -> Snapshot {
    let header = visit.header();
    let subtitle = [
        header.reference.clone(),
        match (around.version, around.edited) {
            (Some((number, at, false)), _) => {
                voice.words.app_version_of(voice.instant(at, header.zone), number)
            }
            (Some((number, at, true)), _) => {
                voice.words.app_version_edited(voice.instant(at, header.zone), number)
            }
            (None, Some(at)) => voice.words.app_draft_edited(voice.instant(at, header.zone)),
            (None, None) => String::new(),
        },
    ];
    let problems: Vec<Problem> =
        agenda.problems.iter().map(|p| problem(p, visit, agenda, voice)).collect();
    let drawing = rows::Drawing { visit, agenda, before, voice };
    Snapshot {
        revision: around.revision,
        title: title(visit, voice),
        subtitle: subtitle
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        file: around.file,
        read_only: around.read_only,
        notice: around.notice,
        unsaved: around.unsaved,
        days: visit
            .days()
            .map(|day| Day {
                date: day.date.to_string(),
                label: voice.date(day.date),
                short: text::dates::short(day.date, voice.lang()),
                rows: drawing.day(day),
            })
            .collect(),
        accepted: agenda
            .accepted
            .iter()
            .map(|accepted| Accepted {
                problem: problem(&accepted.problem, visit, agenda, voice),
                reason: accepted.reason.clone(),
            })
            .collect(),
        problem_summary: summary(&problems, voice),
        problems,
        undo: around.undo,
        redo: around.redo,
        announce: around.announce,
        focus: around.focus,
    }
}

/// Returns the title of a visit, made from its first day where nobody has given one.
pub fn title(visit: &Visit, voice: Voice<'_>) -> String {
    titled(&visit.header().title, visit.days().next().map(|day| day.date), voice.words)
}

/// The same from what is known of a visit that is not open.
pub fn titled(given: &str, first: Option<NaiveDate>, words: &Words) -> String {
    match (given.trim(), first) {
        ("", Some(day)) => words.app_untitled(text::dates::without_weekday(day, words.lang())),
        ("", None) => words.app_untitled_undated(),
        _ => given.to_owned(),
    }
}

fn problem(problem: &domain::Problem, visit: &Visit, agenda: &Agenda, voice: Voice<'_>) -> Problem {
    let said = say::problem(problem, visit, agenda, voice);
    Problem {
        code: problem.kind.code().to_owned(),
        severity: severity(problem.severity()),
        stops: problem.stops.iter().map(ToString::to_string).collect(),
        headline: say::sentence(&said.headline),
        detail: say::sentence(&text::typography::capitalised(&said.why)),
        sum: say::sum(problem, visit, agenda, voice),
        repairable: problem.severity() == DomainSeverity::Blocking,
        about: problem.name().about,
    }
}

/// Returns what the press may do, in words.
pub fn press(press: domain::visit::PressAccess, voice: Voice<'_>) -> String {
    rows::press_words(press, voice)
}

pub(crate) const fn severity(severity: DomainSeverity) -> Severity {
    match severity {
        DomainSeverity::Blocking => Severity::Blocking,
        DomainSeverity::Check => Severity::Check,
        DomainSeverity::Info => Severity::Info,
    }
}

/// « 1 conflit, 3 points à voir »
fn summary(problems: &[Problem], voice: Voice<'_>) -> String {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let mut parts = Vec::new();
    match count(Severity::Blocking) {
        0 => {}
        conflicts => parts.push(voice.words.app_conflicts(conflicts)),
    }
    match count(Severity::Check) + count(Severity::Info) {
        0 => {}
        checks => parts.push(voice.words.app_checks(checks)),
    }
    parts.join(", ")
}
