//! Minutes between places that others have measured, in the window.

use super::Desk;
use crate::later::Later;
use crate::roads::{self, Entry, Table};
use crate::wire::window::{Failure, Snapshot};
use std::sync::Arc;

impl Desk {
    pub(crate) fn read_roads(&mut self, revision: u32) -> Result<Later<Option<Snapshot>>, Failure> {
        let outside = Arc::clone(&self.outside);
        Ok(Later::new(
            move || outside.choose_source().map(|path| roads::read(&path)),
            move |desk, read| match read {
                None => Ok(None),
                Some(Ok(table)) => desk.enter_roads(revision, &table).map(Some),
                Some(Err(reason)) => Err(desk.say(&reason)),
            },
        ))
    }

    fn enter_roads(&mut self, revision: u32, table: &Table) -> Result<Snapshot, Failure> {
        let entry: Entry = roads::enter(table, self.session()?.visit(), self.host.today());
        let label = table.label(&entry);
        let (commands, left_out) = (entry.commands.clone(), entry.left_out_in_short(&self.words));
        let mut drawn = self.enter(revision, |_, _| Ok((commands, label.clone())))?;
        let voice = self.voice(self.session()?);
        let said = drawn.announce.unwrap_or_else(|| crate::say::sentence(&label.say(voice)));
        drawn.announce = Some([said, left_out].join(" ").trim_end().to_owned());
        Ok(drawn)
    }
}
