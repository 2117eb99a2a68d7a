//! What the user sets for the whole program.

use super::Desk;
use super::library::taken;
use crate::licences;
use crate::say::Label;
use crate::settings::{SIZES, Settings, nearest};
use crate::wire::settings::{About, BuiltInView, HourStyleWire, Named, NamedKind, SettingsView};
use crate::wire::window::{Failure, Snapshot};
use domain::Command;
use domain::command::VisitField;
use domain::visit::{HourStyle, Stop};

impl Desk {
    pub(crate) fn settings(&mut self) -> Result<SettingsView, Failure> {
        Ok(SettingsView {
            lang: self.words.lang().code().to_owned(),
            library: taken(&self.shelves).folder().display().to_string(),
            library_chosen: self.settings.library.is_some(),
            size: self.settings.size,
            sizes: SIZES.to_vec(),
            engine: self.settings.routes.as_ref().map(|routes| routes.engine.clone()),
            address: self
                .settings
                .routes
                .as_ref()
                .map_or_else(String::new, |routes| routes.address.clone()),
        })
    }

    pub(crate) fn set_size(&mut self, size: u32) -> Result<u32, Failure> {
        self.resize(nearest(size))
    }

    pub(crate) fn step_size(&mut self, larger: bool) -> Result<u32, Failure> {
        self.resize(self.settings.stepped(larger))
    }

    pub(crate) fn forget_library(&mut self) -> Result<SettingsView, Failure> {
        self.keep(|settings| settings.library = None)?;
        self.turn_to_library();
        self.settings()
    }

    /// Turns to the folder that the user has chosen, else to the usual one.
    pub(super) fn turn_to_library(&self) {
        let chosen = self.settings.library.clone();
        let is_chosen = chosen.is_some();
        let folder = chosen.unwrap_or_else(|| self.usual.clone());
        taken(&self.shelves).turn_to(folder, is_chosen);
    }

    pub(crate) fn about(&mut self) -> Result<About, Failure> {
        let view = |work: licences::BuiltIn| BuiltInView {
            name: work.name.to_owned(),
            version: work.version.to_owned(),
            licence: work.licence.to_owned(),
        };
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
            built_in: licences::built_in().map(view).collect(),
        })
    }

    pub(crate) fn set_hour_style(
        &mut self,
        revision: u32,
        style: HourStyleWire,
    ) -> Result<Snapshot, Failure> {
        self.enter(revision, |_, session| {
            let style = match style {
                HourStyleWire::Compact => HourStyle::Compact,
                HourStyleWire::Spaced => HourStyle::Spaced,
                HourStyleWire::Padded => HourStyle::Padded,
            };
            let commands = vec![Command::SetVisit(VisitField::HourStyle(style))];
            let label = Label::of(session.visit(), &commands);
            Ok((commands, label))
        })
    }

    pub(crate) fn hour_style(&mut self) -> Result<HourStyleWire, Failure> {
        Ok(match self.session()?.visit().header().hour_style {
            HourStyle::Compact => HourStyleWire::Compact,
            HourStyle::Spaced => HourStyleWire::Spaced,
            HourStyle::Padded => HourStyleWire::Padded,
        })
    }

    pub(crate) fn directory(&mut self) -> Result<Vec<Named>, Failure> {
        let session = self.session()?;
        let visit = session.visit();
        let named = |kind, id: String, text: Vec<String>, stops: Vec<&Stop>| Named {
            kind,
            id,
            text: text.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – "),
            detail: self.words.library_stops(stops.len()),
            stop: stops.first().map(|stop| stop.id.to_string()),
        };
        let persons = visit.persons().map(|person| {
            let there = |stop: &&Stop| stop.attendances.iter().any(|it| it.person == person.id);
            let stops = visit.stops().map(|(_, stop)| stop).filter(there).collect();
            let text = vec![person.full_name(), person.function.clone(), person.body.clone()];
            named(NamedKind::Person, person.id.to_string(), text, stops)
        });
        let places = visit.places().map(|place| {
            let there = |stop: &&Stop| stop.place.as_ref() == Some(&place.id);
            let stops = visit.stops().map(|(_, stop)| stop).filter(there).collect();
            let text = vec![place.name.clone(), place.commune.clone().unwrap_or_default()];
            named(NamedKind::Place, place.id.to_string(), text, stops)
        });
        Ok(persons.chain(places).collect())
    }

    /// Draws the window in the size that is set; for its start.
    pub fn draw_size(&self) {
        self.outside.draw_at(self.settings.size);
    }

    fn resize(&mut self, size: u32) -> Result<u32, Failure> {
        self.outside.draw_at(size);
        // A choice that cannot be kept holds until the window closes.
        let _ = self.keep(|settings| settings.size = size);
        Ok(size)
    }

    /// Sets something, and keeps it for the next start.
    pub(super) fn keep(&mut self, set: impl FnOnce(&mut Settings)) -> Result<(), Failure> {
        set(&mut self.settings);
        self.settings.write(self.recents.folder()).map_err(|reason| self.say(&reason))
    }
}
