//! Several edits that build on one another, before they are made as one.

use crate::failure::Failure;
use crate::session;
use domain::layout::{Agenda, layout};
use domain::visit::Visit;
use domain::{Change, Command, apply_all};

/// A visit as the edits so far would leave it, with its hours.
pub struct Sketch {
    visit: Visit,
    agenda: Agenda,
    commands: Vec<Command>,
}

impl Sketch {
    /// Begins on a visit as it is.
    pub fn of(visit: &Visit, agenda: &Agenda) -> Self {
        Self { visit: visit.clone(), agenda: agenda.clone(), commands: Vec::new() }
    }

    /// Returns the visit as it would be now.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// Returns its hours.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Goes on with edits, all or none.
    ///
    /// # Errors
    /// [`Failure::Refused`].
    pub fn push(&mut self, commands: Vec<Command>) -> Result<(), Failure> {
        if commands.is_empty() {
            return Ok(());
        }
        let preview = session::preview(&self.visit, &commands)?;
        (self.visit, self.agenda) = (preview.visit, preview.agenda);
        self.commands.extend(commands);
        Ok(())
    }

    /// As [`Sketch::push`], for an edit that is of no use where it is impossible: it is then left out.
    pub fn try_push(&mut self, command: Command) {
        let made = apply_all(&self.visit, std::slice::from_ref(&command));
        if made.is_ok_and(|change: Change| change.apply_to(&mut self.visit).is_ok()) {
            self.agenda = layout(&self.visit);
            self.commands.push(command);
        }
    }

    /// Returns the edits in their order.
    pub fn into_commands(self) -> Vec<Command> {
        self.commands
    }
}
