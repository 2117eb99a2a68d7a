//! Edits that are tried on a copy of the visit: the sheet and the paper show them before they are made.

use super::Desk;
use super::edits::Gesture;
use super::offers::spread;
use crate::cells::Field;
use crate::failure::Failure as Reason;
use crate::gestures::Made;
use crate::proposals;
use crate::reading;
use crate::say::Label;
use crate::session::Session;
use crate::wire::trial::Trial;
use crate::wire::window::{Failure, Snapshot};
use chrono::NaiveDate;
use domain::ids::StopId;

impl Desk {
    pub(crate) fn preview(&mut self, trial: Trial) -> Result<Snapshot, Failure> {
        let session = self.session()?;
        let foreseen = self.tried(session, trial).and_then(|gesture| {
            let preview = session.preview(&gesture.commands)?;
            Ok(self.draw_preview(session, &preview, None))
        });
        foreseen.map_err(|reason| self.say(&reason))
    }

    /// What an edit is made of that is tried; making it begins with the same words, so that it gives what was shown.
    pub(super) fn tried(&self, session: &Session, trial: Trial) -> Result<Gesture, Reason> {
        let (visit, agenda) = (session.visit(), session.agenda());
        match trial {
            Trial::Cell { stop, cell, text } => {
                let stop = StopId::new(stop);
                let voice = self.voice(session);
                let field = Field { visit, agenda, stop: &stop, voice };
                field.read(cell, &text, self.host.as_ref()).map(Into::into)
            }
            Trial::Gesture { gesture } => {
                let Made { commands, label, focus } = self.ground(session).make(gesture)?;
                Ok(Gesture { commands, label: Some(label), focus })
            }
            Trial::Line { day, text, chosen } => {
                let day: NaiveDate = day.parse().map_err(|_| Reason::Date(day))?;
                let ghost = reading::ghost(visit, agenda, day, &text, &chosen, self.host.as_ref());
                let label = Some(Label::StopAdded { stop: ghost.title });
                Ok(Gesture { commands: ghost.commands, label, focus: Some(ghost.stop) })
            }
            Trial::Repair { rank } => {
                let ranked = proposals::proposals(visit, agenda);
                proposed(session, proposals::nth(&ranked, rank)?)
            }
            Trial::Offer { rank } => {
                let revision = session.file().revision();
                let offered = self.offered.as_ref().filter(|(of, _)| *of == revision);
                let (_, ranked) = offered.ok_or(Reason::Conflict)?;
                proposed(session, proposals::nth(ranked, rank)?)
            }
            Trial::Spread { text, shares } => proposed(session, &spread(session, &text, shares)?),
        }
    }
}

fn proposed(session: &Session, proposal: &planner::Proposal) -> Result<Gesture, Reason> {
    let label = Some(proposals::label(proposal, session.visit()));
    Ok(Gesture { commands: proposal.commands.clone(), label, focus: None })
}
