//! What is done to several stops at once: one gesture is one edit, whether a key, the menu or a drag asked for it.

mod days;
mod margins;
mod order;

use crate::cells::Field;
use crate::clip;
use crate::failure::Failure;
use crate::find;
use crate::host::Host;
use crate::say::{Deed, Label, Voice, title};
use crate::sketch::Sketch;
use crate::wire::gesture::Gesture;
use chrono::NaiveDate;
use domain::Command;
use domain::ids::{StopId, Uid};
use domain::layout::Agenda;
use domain::visit::{Timing, Visit};

/// The edits of a gesture, what they are called, and the stop to focus.
pub struct Made {
    /// The edits, in order.
    pub commands: Vec<Command>,
    /// What they did.
    pub label: Label,
    /// Which stop to show then.
    pub focus: Option<StopId>,
}

/// The visit that a gesture is made on.
pub struct Ground<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// Its hours.
    pub agenda: &'a Agenda,
    /// How old values are named in a refusal.
    pub voice: Voice<'a>,
    /// Who gives ids.
    pub host: &'a dyn Host,
}

impl Ground<'_> {
    /// Returns the edits that a gesture means.
    ///
    /// # Errors
    /// [`Failure::NoSuchStop`], [`Failure::Refused`], or that a text cannot be read.
    pub fn make(&self, gesture: Gesture) -> Result<Made, Failure> {
        match gesture {
            Gesture::Shift { stops, text } => self.shift(&self.chosen(stops)?, &text),
            Gesture::Fill { stops, cell, text } => {
                let stops = self.chosen(stops)?;
                let mut sketch = self.sketch();
                for stop in &stops {
                    let (visit, agenda) = (sketch.visit(), sketch.agenda());
                    let field = Field { visit, agenda, stop, voice: self.voice };
                    let commands = field.read(cell, &text, self.host)?;
                    sketch.push(commands)?;
                }
                let after = sketch.visit().clone();
                let commands = sketch.into_commands();
                let label = match stops.as_slice() {
                    [_] => Label::of(self.visit, &commands),
                    several => self.deed(several, Deed::filled(cell, &after, several.first())),
                };
                Ok(Made { commands, label, focus: None })
            }
            Gesture::Place { stops, beside, before } => {
                self.place(&self.chosen(stops)?, &StopId::new(beside), before)
            }
            Gesture::Step { stops, down } => self.step(&self.chosen(stops)?, down),
            Gesture::ToDay { stops, day } => self.to_day(&self.chosen(stops)?, &day),
            Gesture::Duplicate { stops } => self.duplicate(&self.chosen(stops)?),
            Gesture::UsualMargins { stops } => self.usual_margins(&self.chosen(stops)?),
            Gesture::Remove { stops, cut } => {
                let stops = self.chosen(stops)?;
                let commands =
                    stops.iter().map(|stop| Command::RemoveStop { stop: stop.clone() }).collect();
                let label = self.deed(&stops, if cut { Deed::Cut } else { Deed::Removed });
                Ok(Made { commands, label, focus: None })
            }
            Gesture::Paste { day, after, text } => {
                let pasted =
                    clip::paste(self, date(&day)?, after.map(StopId::new).as_ref(), &text)?;
                let label = self.count(&pasted.stops, Deed::Pasted, pasted.first_title);
                let focus = pasted.stops.into_iter().next();
                Ok(Made { commands: pasted.commands, label, focus })
            }
            Gesture::AddDay { text } => self.add_day(&text),
            Gesture::MoveDay { day, text } => self.move_day(date(&day)?, &text),
            Gesture::RemoveDay { day } => self.remove_day(date(&day)?),
        }
    }

    /// Begins to sketch on the visit.
    pub fn sketch(&self) -> Sketch {
        Sketch::of(self.visit, self.agenda)
    }

    /// The stops that are meant, in the order of the programme.
    fn chosen(&self, named: Vec<String>) -> Result<Vec<StopId>, Failure> {
        for id in &named {
            if self.visit.stop(&StopId::new(id.as_str())).is_none() {
                return Err(Failure::NoSuchStop(id.clone()));
            }
        }
        let meant = |id: &&StopId| named.iter().any(|name| name == id.as_str());
        Ok(self.agenda.stops.iter().map(|stop| &stop.id).filter(meant).cloned().collect())
    }

    fn deed(&self, stops: &[StopId], deed: Deed) -> Label {
        let first = stops.first().map(|id| title(self.visit, id).to_owned());
        self.count(stops, deed, first.unwrap_or_default())
    }

    fn count(&self, stops: &[StopId], deed: Deed, first: String) -> Label {
        Label::Deed { stop: first, count: stops.len(), deed }
    }

    /// Each of the stops starts so much later than now; who follows one of them has moved already.
    fn shift(&self, stops: &[StopId], text: &str) -> Result<Made, Failure> {
        let by = find::shift(text)?;
        let mut sketch = self.sketch();
        for stop in stops {
            let start = |agenda: &Agenda| agenda.stop(stop).and_then(|planned| planned.start);
            let moved =
                start(sketch.agenda()).zip(start(self.agenda)).map_or(0, |(now, was)| now - was);
            let rest = i64::from(by) - moved;
            if rest != 0 {
                let by = i32::try_from(rest).unwrap_or(by);
                sketch.push(vec![Command::Shift { stop: stop.clone(), by }])?;
            }
        }
        let commands = sketch.into_commands();
        let label = match commands.as_slice() {
            [one] if stops.len() == 1 => Label::of(self.visit, std::slice::from_ref(one)),
            _ => self.deed(stops, Deed::Shifted { minutes: by }),
        };
        Ok(Made { commands, label, focus: None })
    }

    /// The copies follow what precedes them: two fixed hours cannot be the same.
    fn duplicate(&self, stops: &[StopId]) -> Result<Made, Failure> {
        let mut sketch = self.sketch();
        let mut after = stops.last().cloned();
        let mut first = None;
        let day = after.as_ref().and_then(|last| self.visit.day_of(last)).map(|day| day.date);
        for stop in stops.iter().filter_map(|id| self.visit.stop(id)) {
            let Some(day) = day else { continue };
            let mut copy = stop.clone();
            copy.id = StopId::new(self.host.fresh_id());
            copy.uid = Uid::new(self.host.fresh_uid());
            copy.timing = Timing::Follows;
            copy.accepted.clear();
            let id = copy.id.clone();
            sketch.push(vec![Command::AddStop {
                day,
                after: after.take(),
                stop: Box::new(copy),
            }])?;
            first.get_or_insert_with(|| id.clone());
            after = Some(id);
        }
        let label = self.deed(stops, Deed::Duplicated);
        Ok(Made { commands: sketch.into_commands(), label, focus: first })
    }
}

/// Reads a date that the page sends back.
fn date(iso: &str) -> Result<NaiveDate, Failure> {
    iso.parse().map_err(|_| Failure::Date(iso.to_owned()))
}
