//! Gestures on several stops, the quick line and the clipboard, in the window.

use super::Desk;
use crate::cells::choices::{self, KINDS, PRESS, STATUSES};
use crate::cells::point;
use crate::clip;
use crate::failure::Failure as Reason;
use crate::gestures::Ground;
use crate::reading;
use crate::say::group_name;
use crate::session::Session;
use crate::territories::territories;
use crate::view;
use crate::wire::gesture::{Choice, Chosen, Clip, Details, Gesture, LineReading, Reader, Selected};
use crate::wire::trial::Trial;
use crate::wire::window::{Failure, Snapshot};
use chrono::NaiveDate;
use domain::Command;
use domain::command::StopField;
use domain::ids::StopId;
use domain::visit::{Acceptance, Audience, PointOf, ProblemName, Stop, Visit};

impl Desk {
    pub(crate) fn gesture(&mut self, revision: u32, gesture: Gesture) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| desk.tried(session, Trial::Gesture { gesture }))
    }

    /// Lets a problem stand for a reason; without one it is looked at again.
    pub(crate) fn accept_problem(
        &mut self,
        revision: u32,
        stop: String,
        code: String,
        about: String,
        reason: Option<String>,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, session| {
            let name = ProblemName { code, about };
            let id = StopId::new(stop);
            let acceptance = reason.map(|reason| {
                let same = |problem: &&domain::Problem| {
                    problem.stops.first() == Some(&id) && problem.name() == name
                };
                let minutes = session.agenda().problems.iter().find(same);
                Acceptance {
                    minutes: minutes.map_or(0, |problem| problem.minutes),
                    reason: reason.trim().to_owned(),
                }
            });
            let field = StopField::Accepted(name, acceptance);
            Ok(vec![Command::SetStop { stop: id, field }].into())
        })
    }

    pub(crate) fn read_line(
        &mut self,
        day: String,
        text: String,
        chosen: Chosen,
    ) -> Result<LineReading, Failure> {
        let session = self.session()?;
        let day: NaiveDate = day.parse().map_err(|_| self.say(&Reason::Date(day)))?;
        let voice = self.voice(session);
        let (visit, agenda) = (session.visit(), session.agenda());
        let read = reading::read(visit, agenda, day, &text, &chosen, self.host.as_ref());
        let typed = text::read::quick_line(&text);
        Ok(LineReading {
            tokens: reading::tokens(&read, &typed, visit, voice),
            ghost: read.stop.to_string(),
            preview: read.preview.map(|preview| self.draw_preview(session, &preview, None)),
        })
    }

    pub(crate) fn copy(&mut self, stops: Vec<String>) -> Result<Clip, Failure> {
        let session = self.session()?;
        let chosen: Vec<StopId> = session
            .visit()
            .stops()
            .map(|(_, stop)| &stop.id)
            .filter(|id| stops.iter().any(|name| name == id.as_str()))
            .cloned()
            .collect();
        clip::copy(session.visit(), session.agenda(), &chosen, self.voice(session))
            .map_err(|reason| self.say(&reason))
    }

    pub(crate) fn details(&mut self, stop: String) -> Result<Option<Details>, Failure> {
        let session = self.session()?;
        let id = StopId::new(stop);
        Ok(session.visit().stop(&id).map(|stop| self.details_of(session, stop)))
    }

    pub(super) fn ground<'a>(&'a self, session: &'a Session) -> Ground<'a> {
        Ground {
            visit: session.visit(),
            agenda: session.agenda(),
            voice: self.voice(session),
            host: self.host.as_ref(),
        }
    }

    fn details_of(&self, session: &Session, stop: &Stop) -> Details {
        let (visit, agenda) = (session.visit(), session.agenda());
        let voice = self.voice(session);
        let words = voice.words;
        let place = stop.place.as_ref().and_then(|id| visit.place(id));
        let lies = place.and_then(|place| place.coordinates);
        let own = lies.filter(|point| point.of == PointOf::Place);
        let window = stop.window.map(|window| {
            words.app_window_hours(voice.clock(window.closes), voice.clock(window.opens))
        });
        let zone = visit.day_of(&stop.id).map(|day| visit.zone_of(day, stop));
        let not_said = Some(words.app_not_said());
        Details {
            stop: stop.id.to_string(),
            site: place.map_or_else(String::new, |place| place.name.clone()),
            room: stop.room.clone(),
            commune: place.and_then(|place| place.commune.clone()).unwrap_or_default(),
            point: own.map(point).unwrap_or_default(),
            point_shown: lies.map_or_else(String::new, |_| words.app_point_of_commune()),
            window: window.unwrap_or_default(),
            zone: stop.zone.map_or_else(String::new, |zone| zone.name().to_owned()),
            zone_shown: zone.map_or_else(String::new, |zone| zone.name().to_owned()),
            priority: stop.optional.map_or_else(String::new, |priority| priority.to_string()),
            holds: holds(visit, agenda, stop).map_or_else(String::new, |at| voice.clock(at)),
            status: choices::selected(&STATUSES, "status", Some(stop.status), None, words),
            kind: choices::selected(&KINDS, "kind", Some(stop.kind), None, words),
            press: choices::selected(&PRESS, "press", stop.press, not_said, words),
            group: groups(visit, stop, words.app_reading_everybody()),
            seats: stop.group.as_ref().map(|id| {
                let seats = visit.group(id).and_then(|group| group.seats);
                seats.map_or_else(String::new, |seats| seats.to_string())
            }),
            readers: Audience::ALL
                .iter()
                .map(|audience| self.reader(session, stop, *audience))
                .collect(),
            odd: view::odd_people(visit, agenda, stop, &territories(visit), voice),
        }
    }

    fn reader(&self, session: &Session, stop: &Stop, audience: Audience) -> Reader {
        let voice = self.voice(session);
        let code = match audience {
            Audience::Public => "public",
            Audience::Participants => "participants",
            Audience::Internal => "internal",
            Audience::Drivers => "drivers",
        };
        Reader {
            audience: code.to_owned(),
            name: text::typography::capitalised(&choices::named("audience", code, voice.words)),
            reads: stop.audiences.contains(&audience),
            note: stop.notes.get(&audience).cloned().unwrap_or_default(),
            call: stop.calls.get(&audience).map_or_else(String::new, |at| voice.clock(*at)),
        }
    }
}

fn groups(visit: &Visit, stop: &Stop, everybody: String) -> Selected {
    let named = visit.groups().map(|group| Choice {
        id: group.id.to_string(),
        name: group_name(visit, &group.id).to_owned(),
    });
    Selected {
        chosen: stop.group.as_ref().map_or_else(String::new, ToString::to_string),
        choices: [Choice { id: String::new(), name: everybody }].into_iter().chain(named).collect(),
    }
}

/// The next fixed hour in the line of a stop, which its latest start protects.
fn holds(visit: &Visit, agenda: &domain::Agenda, stop: &Stop) -> Option<domain::time::Clock> {
    use domain::visit::Timing;
    let day = visit.day_of(&stop.id)?;
    let at = day.stops.iter().position(|id| *id == stop.id)?;
    let later = day.stops.get(at + 1..)?.iter().filter_map(|id| visit.stop(id));
    let next = later
        .filter(|next| next.group.is_none() || stop.group.is_none() || next.group == stop.group)
        .find(|next| matches!(next.timing, Timing::Pinned(_)) && next.takes_time())?;
    let planned = agenda.stop(&next.id)?;
    Some(planned.clock(planned.start?))
}
