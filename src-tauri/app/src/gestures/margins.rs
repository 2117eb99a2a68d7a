//! The margins that are usual before stops of a kind.

use super::{Ground, Made};
use crate::cells::choices;
use crate::failure::{CellRefusal, Failure};
use crate::say::{Deed, Label, title};
use domain::Command;
use domain::ids::StopId;
use domain::visit::{MarginKey, Timing};

impl Ground<'_> {
    /// Sets the usual margin before each stop, for each group that arrives there without one. Of several stops those that
    /// can have none are left out, and counted in what is said.
    pub(super) fn usual_margins(&self, stops: &[StopId]) -> Result<Made, Failure> {
        let mut commands = Vec::new();
        let mut given = Vec::new();
        for stop in stops {
            match (self.usual_margin(stop), stops) {
                (Ok(margins), _) => {
                    commands.extend(margins);
                    given.push(stop.clone());
                }
                (Err(why), [_]) => return Err(why.into()),
                (Err(_), _) => {}
            }
        }
        if given.is_empty() {
            return Err(CellRefusal::NoUsualMargins { count: stops.len() }.into());
        }
        let label = match commands.as_slice() {
            [_] if stops.len() == 1 => Label::of(self.visit, &commands),
            _ => self.deed(&given, Deed::UsualMargins { chosen: stops.len() }),
        };
        Ok(Made { commands, label, focus: None })
    }

    fn usual_margin(&self, id: &StopId) -> Result<Vec<Command>, CellRefusal> {
        let name = title(self.visit, id).to_owned();
        let Some(stop) =
            self.visit.stop(id).filter(|stop| matches!(stop.timing, Timing::Pinned(_)))
        else {
            return Err(CellRefusal::MarginNotFixed { stop: name });
        };
        let Some(value) = stop.kind.usual_margin() else {
            let kind = choices::code(&choices::KINDS, Some(stop.kind)).to_owned();
            return Err(CellRefusal::NoUsualMargin { stop: name, kind });
        };
        let mut arrivals =
            self.agenda.margins.iter().filter(|margin| margin.before == *id).peekable();
        if arrivals.peek().is_none() {
            return Err(CellRefusal::MarginAfterNothing { stop: name });
        }
        // A margin of everybody holds for each group that has none of its own.
        let set = |group| self.visit.margin(&MarginKey { before: id.clone(), group }).is_some();
        if set(None) {
            return Err(CellRefusal::MarginSet { stop: name });
        }
        let margins: Vec<Command> = arrivals
            .filter(|arrival| !set(arrival.group.clone()))
            .map(|arrival| Command::SetMargin {
                margin: MarginKey { before: id.clone(), group: arrival.group.clone() },
                value,
            })
            .collect();
        if margins.is_empty() { Err(CellRefusal::MarginSet { stop: name }) } else { Ok(margins) }
    }
}
