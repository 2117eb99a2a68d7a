//! What was done to the visit since it was made: every edit, the visit as it was after each, and the way back to it.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::say::{self, Label, Voice};
use crate::session;
use crate::view::{self, Around};
use crate::wire::history::{PastEdit, PastKind};
use crate::wire::window::{Failure, Snapshot};
use chrono::{DateTime, Timelike, Utc};
use domain::layout;
use domain::time::Clock;
use store::{EntryKind, HistoryEntry};

impl Desk {
    pub(crate) fn history(&mut self) -> Result<Vec<PastEdit>, Failure> {
        let session = self.session()?;
        let voice = self.voice(session);
        let zone = session.visit().header().zone;
        let last = session.file().revision();
        let past = |entry: &HistoryEntry| {
            let at: DateTime<Utc> = DateTime::from_timestamp(entry.at, 0).unwrap_or_default();
            let civil = at.with_timezone(&zone).naive_local();
            PastEdit {
                number: entry.number,
                day: voice.date(civil.date()),
                hour: voice.clock(minutes(civil)),
                author: entry.author.clone(),
                text: say::sentence(&what(entry, voice)),
                kind: match entry.kind {
                    EntryKind::Created => PastKind::Created,
                    EntryKind::Edit if entry.in_effect => PastKind::Edit,
                    EntryKind::Edit => PastKind::Undone,
                    EntryKind::Undo { .. } | EntryKind::Redo { .. } => PastKind::Step,
                },
                present: entry.number == last,
            }
        };
        // The latest edit is what one looks for first.
        Ok(session.file().history().iter().rev().map(past).collect())
    }

    pub(crate) fn look_back(&mut self, number: u32) -> Result<Snapshot, Failure> {
        let session = self.session()?;
        let visit = session.visit_at(number).map_err(|reason| self.say(&reason))?;
        let agenda = layout(&visit);
        let voice = Voice::of(&visit, &self.words);
        let around =
            Around { read_only: true, undo: None, redo: None, ..Around::of(session, voice) };
        Ok(view::snapshot(&visit, &agenda, None, around, voice))
    }

    pub(crate) fn bring_back(&mut self, revision: u32, number: u32) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let brought = self.brought_back(&mut session, revision, number);
        let drawn = brought.map(|label| {
            let said = say::sentence(&label.say(self.voice(&session)));
            self.draw(&session, Some(said), None)
        });
        self.session = Some(session);
        drawn.map_err(|reason| self.say(&reason))
    }

    fn brought_back(
        &self,
        session: &mut session::Session,
        revision: u32,
        number: u32,
    ) -> Result<Label, Reason> {
        if session.file().revision() != revision {
            return Err(Reason::Conflict);
        }
        let visit = session.visit_at(number)?;
        let at =
            session.file().history().iter().find(|entry| entry.number == number).map(|it| it.at);
        let label = Label::BroughtBack { at: at.unwrap_or_default() };
        self.made(session, |session| session.replace(&visit, &label, self.host.as_ref()))?;
        Ok(label)
    }
}

fn what(entry: &HistoryEntry, voice: Voice<'_>) -> String {
    let what = session::label(entry).say(voice);
    match entry.kind {
        EntryKind::Created | EntryKind::Edit => what,
        EntryKind::Undo { .. } => voice.words.app_undone(what),
        EntryKind::Redo { .. } => voice.words.app_redone(what),
    }
}

fn minutes(civil: chrono::NaiveDateTime) -> Clock {
    Clock::from_minutes(i32::try_from(civil.hour() * 60 + civil.minute()).unwrap_or_default())
}
