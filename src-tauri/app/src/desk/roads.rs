//! Minutes between places that others have measured, in the window.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::later::Later;
use crate::roads::{self, Entry, Table};
use crate::routing::{self, Question};
use crate::settings::Routes;
use crate::wire::settings::SettingsView;
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
    pub(crate) fn set_routes(
        &mut self,
        engine: Option<String>,
        address: String,
    ) -> Result<SettingsView, Failure> {
        let routes = self.read_routes(engine, &address).map_err(|reason| self.say(&reason))?;
        if routes.as_ref().map(place_of) != self.settings.routes.as_ref().map(place_of) {
            self.keep(|settings| settings.routes = routes)?;
        }
        self.settings()
    }

    fn read_routes(&self, engine: Option<String>, address: &str) -> Result<Option<Routes>, Reason> {
        let Some(engine) = engine else { return Ok(None) };
        let known = routing::engine(&engine).ok_or(Reason::Unexpected(engine))?;
        let address = routing::address(address)?.to_string();
        Ok(Some(Routes { engine: known.name().to_owned(), address, allowed: false }))
    }

    pub(crate) fn routes_question(&mut self) -> Result<Option<String>, Failure> {
        let question = Question::of(self.session()?.visit());
        let asked = self.routes().and_then(|routes| Ok((routes, question?)));
        let (routes, question) = asked.map_err(|reason| self.say(&reason))?;
        let sentence = || self.words.roads_sent(&routes.address, question.count());
        Ok((!routes.allowed).then(sentence))
    }

    pub(crate) fn ask_routes(
        &mut self,
        revision: u32,
        agreed: bool,
    ) -> Result<Later<Snapshot>, Failure> {
        let question = Question::of(self.session()?.visit());
        let prepared = self.routes().and_then(|routes| {
            let engine = routing::engine(&routes.engine).ok_or(Reason::NoEngine)?;
            let address = routing::address(&routes.address)?;
            Ok((routes, engine, address, question?))
        });
        let (routes, engine, address, question) = prepared.map_err(|reason| self.say(&reason))?;
        if !routes.allowed && !agreed {
            return Err(self.unexpected(&"nobody agreed that points are sent"));
        }
        if !routes.allowed {
            self.keep(|settings| settings.routes = Some(Routes { allowed: true, ..routes }))?;
        }
        let wait = routing::LONGEST_WAIT;
        Ok(Later::new(
            move || question.ask(engine, &address, wait),
            move |desk, answer| {
                let answer = answer.map_err(|reason| desk.say(&reason))?;
                let today = desk.host.today();
                let (commands, count) = answer.enter(desk.session()?.visit(), today);
                let label = answer.label(count);
                let mut drawn = desk.enter(revision, |_, _| Ok((commands, label.clone())))?;
                let voice = desk.voice(desk.session()?);
                drawn.announce.get_or_insert_with(|| crate::say::sentence(&label.say(voice)));
                Ok(drawn)
            },
        ))
    }

    /// True where the office has set its route planner.
    pub(super) const fn has_routes(&self) -> bool {
        self.settings.routes.is_some()
    }

    fn routes(&self) -> Result<Routes, Reason> {
        self.settings.routes.clone().ok_or(Reason::NoEngine)
    }
}

/// What an agreement is about: the engine and its address.
fn place_of(routes: &Routes) -> (String, String) {
    (routes.engine.clone(), routes.address.clone())
}
