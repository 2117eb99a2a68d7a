//! Edits made in the window.

use super::Desk;
use crate::adding;
use crate::cells;
use crate::failure::{CellRefusal, Failure as Reason};
use crate::reading;
use crate::say::{self, Label, Voice};
use crate::session::Session;
use crate::wire::gesture::Chosen;
use crate::wire::trial::Trial;
use crate::wire::window::{Cell, Failure, Snapshot};
use chrono::NaiveDate;
use domain::command::{Command, StopField};
use domain::ids::{GroupId, StopId};
use domain::layout::Agenda;
use domain::visit::{LegKey, Pin, Timing, Visit};

/// What an edit is made of: its commands, its name if that is not theirs, the stop to focus.
pub(super) struct Gesture {
    pub(super) commands: Vec<Command>,
    pub(super) label: Option<Label>,
    pub(super) focus: Option<StopId>,
}

impl Gesture {
    /// Its name, by the visit as it is before it.
    pub(super) fn named(&self, visit: &Visit) -> Label {
        self.label.clone().unwrap_or_else(|| Label::of(visit, &self.commands))
    }
}

impl From<Vec<Command>> for Gesture {
    fn from(commands: Vec<Command>) -> Self {
        Self { commands, label: None, focus: None }
    }
}

impl Desk {
    pub(crate) fn edit(
        &mut self,
        revision: u32,
        stop: String,
        cell: Cell,
        text: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| desk.tried(session, Trial::Cell { stop, cell, text }))
    }

    pub(crate) fn edit_leg(
        &mut self,
        revision: u32,
        from: String,
        to: String,
        group: Option<String>,
        text: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| {
            let key = LegKey {
                from: StopId::new(from),
                to: StopId::new(to),
                group: group.map(GroupId::new),
            };
            cells::leg(session.visit(), key, &text, desk.voice(session)).map(Into::into)
        })
    }

    pub(crate) fn edit_margin(
        &mut self,
        revision: u32,
        before: String,
        group: Option<String>,
        text: String,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, session| {
            cells::margin(session.visit(), StopId::new(before), group.map(GroupId::new), &text)
                .map(Into::into)
        })
    }

    pub(crate) fn toggle_pin(&mut self, revision: u32, stop: String) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, session| {
            let id = StopId::new(stop);
            let stop =
                session.visit().stop(&id).ok_or_else(|| Reason::NoSuchStop(id.to_string()))?;
            let timing = match stop.timing {
                Timing::Pinned(_) => Timing::Follows,
                Timing::Follows | Timing::Untimed => {
                    let planned = session.agenda().stop(&id);
                    let at = planned.and_then(|planned| Some(planned.clock(planned.start?)));
                    let at = at.ok_or_else(|| {
                        Reason::refused(domain::Refusal::Untimed(id.clone()), None, session.visit())
                    })?;
                    Timing::Pinned(Pin::Start(at))
                }
            };
            Ok(vec![Command::SetStop { stop: id, field: StopField::Timing(timing) }].into())
        })
    }

    pub(crate) fn add_stop(
        &mut self,
        revision: u32,
        day: String,
        after: Option<String>,
        text: String,
        chosen: Chosen,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| {
            let day: NaiveDate = day.parse().map_err(|_| Reason::Date(day))?;
            let (visit, agenda) = (session.visit(), session.agenda());
            let mut line = reading::choose(text::read::quick_line(&text), visit, &chosen);
            if line.title.is_empty() {
                return Err(Reason::Cell(CellRefusal::NoTitle));
            }
            // A title is typed in haste and printed as it stands.
            line.title = text::typography::capitalised(&line.title);
            let (id, commands) =
                adding::add(visit, agenda, day, after.map(StopId::new), &line, desk.host.as_ref());
            Ok(Gesture {
                commands,
                label: Some(Label::StopAdded { stop: line.title }),
                focus: Some(id),
            })
        })
    }

    pub(crate) fn apply_proposal(&mut self, revision: u32, rank: u32) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| desk.tried(session, Trial::Repair { rank }))
    }

    pub(crate) fn undo(&mut self, revision: u32) -> Result<Snapshot, Failure> {
        self.step(
            revision,
            Session::undo,
            |words, what| words.app_undone(what),
            Reason::NothingToUndo,
        )
    }

    pub(crate) fn redo(&mut self, revision: u32) -> Result<Snapshot, Failure> {
        self.step(
            revision,
            Session::redo,
            |words, what| words.app_redone(what),
            Reason::NothingToRedo,
        )
    }

    fn step(
        &mut self,
        revision: u32,
        go: impl Fn(&mut Session, &dyn crate::host::Host) -> Result<Option<Label>, Reason>,
        say: impl FnOnce(&text::Words, String) -> String,
        nothing: Reason,
    ) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let stepped = if session.file().revision() == revision {
            self.made(&mut session, |session| go(session, self.host.as_ref()))
        } else {
            Err(Reason::Conflict)
        };
        let answer = stepped.and_then(|label| label.ok_or(nothing)).map(|label| {
            let announce = say(&self.words, label.say(self.voice(&session)));
            self.draw(&session, Some(announce), None)
        });
        self.session = Some(session);
        answer.map_err(|reason| self.say(&reason))
    }

    /// Makes an edit on the state that the page has seen, and says what it did.
    pub(super) fn enact(
        &mut self,
        revision: u32,
        read: impl FnOnce(&Self, &Session) -> Result<Gesture, Reason>,
    ) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let made = read(self, &session).and_then(|gesture| {
            let label = gesture.named(session.visit());
            let Gesture { commands, focus, .. } = gesture;
            let before = session.agenda().clone();
            self.made(&mut session, |session| {
                session.commit_at(revision, &commands, &label, self.host.as_ref())
            })?;
            let announce = (!commands.is_empty()).then(|| {
                let voice = self.voice(&session);
                let said = label.say(voice);
                let effect = effect(&before, &session, voice);
                [said, effect]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .map(|part| say::sentence(&part))
                    .collect::<Vec<_>>()
                    .join(" ")
            });
            Ok(self.draw(&session, announce, focus.as_ref()))
        });
        self.session = Some(session);
        made.map_err(|reason| self.say(&reason))
    }

    /// As a gesture, for edits that are read from elsewhere and have their own name.
    pub(super) fn enter(
        &mut self,
        revision: u32,
        read: impl FnOnce(&Self, &Session) -> Result<(Vec<Command>, Label), Reason>,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| {
            let (commands, label) = read(desk, session)?;
            Ok(Gesture { commands, label: Some(label), focus: None })
        })
    }
}

/// What an edit did to the fixed hours: a new conflict first, else the first margin that changed.
fn effect(before: &Agenda, session: &Session, voice: Voice<'_>) -> String {
    let (visit, agenda) = (session.visit(), session.agenda());
    let new = agenda.blocking().find(|problem| before.blocking().all(|old| old != *problem));
    if let Some(problem) = new {
        return say::problem(problem, visit, agenda, voice).headline;
    }
    let changed = agenda.margins.iter().find(|margin| {
        before.margins.iter().any(|old| {
            old.before == margin.before
                && old.group == margin.group
                && old.left != margin.left
                && margin.wanted > 0
        })
    });
    let hour = |margin: &domain::layout::PlannedMargin| {
        let fixed = agenda.stop(&margin.before)?;
        Some(voice.clock(fixed.clock(fixed.start?)))
    };
    match changed.and_then(|margin| Some((margin, hour(margin)?))) {
        None => String::new(),
        Some((margin, hour)) if margin.left == margin.floor && margin.left < margin.wanted => {
            voice.words.app_effect_floor(hour, margin.left)
        }
        Some((margin, hour)) => voice.words.app_effect_margin(hour, margin.left),
    }
}
