//! Proposals in the window: the present day beside the one proposed, minutes to spread, reasons.

use super::Desk;
use super::edits::Gesture;
use crate::failure::Failure as Reason;
use crate::routing::Question;
use crate::say::{Label, Voice};
use crate::session::Session;
use crate::wire::offers::{
    Explained, Offer, Offers, RoomView, ShareView, Slot, SlotChange, SpreadView, Weight,
};
use crate::wire::trial::Trial;
use crate::wire::window::{Failure, MoveMeans, Snapshot};
use crate::{obstacles, proposals, situate};
use chrono::NaiveDate;
use domain::command::Command;
use domain::ids::{GroupId, StopId};
use domain::layout::{Agenda, PlannedLeg};
use domain::visit::{LegKey, Pin, Stop, Timing, Visit};
use planner::order::Steps;
use planner::{Proposal, Share};

/// How long a question about one stop is thought about: some tenths of a second.
const STEPS: u64 = 2_000_000;

impl Desk {
    pub(crate) fn suggest(&mut self, day: String) -> Result<Offers, Failure> {
        let date = self.date(&day)?;
        let session = self.session()?;
        let (visit, agenda) = (session.visit(), session.agenda());
        let voice = self.voice(session);
        let found = proposals::suggestions(visit, agenda, &[date], None);
        let mut offers = Vec::new();
        for (proposal, rank) in found.proposals.iter().zip(1..) {
            let after = session.preview(&proposal.commands).map_err(|reason| self.say(&reason))?;
            offers.push(Offer {
                rank,
                title: proposals::headline(proposal, visit, voice),
                detail: proposals::detail(proposal, visit, voice),
                summary: summary(&after.agenda, date, voice),
                problems_after: u32::try_from(proposal.problems_after).unwrap_or(u32::MAX),
                best: proposal.optimal,
                after: slots((&after.visit, &after.agenda), Some((visit, agenda)), date, voice),
            });
        }
        let answer = Offers {
            title: voice.date(date),
            present: slots((visit, agenda), None, date, voice),
            summary: summary(agenda, date, voice),
            offers,
            notes: proposals::notes(&found.unknown, found.unfinished, visit, voice),
            can_situate: !situate::commands(visit).is_empty(),
            can_ask_routes: self.has_routes()
                && legs_of(agenda, date).any(|leg| leg.minutes.is_none())
                && Question::of(visit).is_ok(),
        };
        self.offered = Some((session.file().revision(), found.proposals));
        Ok(answer)
    }

    pub(crate) fn apply_suggestion(
        &mut self,
        revision: u32,
        rank: u32,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| desk.tried(session, Trial::Offer { rank }))
    }

    pub(crate) fn why_not(&mut self, stop: String) -> Result<Explained, Failure> {
        let session = self.session()?;
        let id = self.known(session, stop)?;
        let visit = session.visit();
        let found = planner::why_not(visit, &id, &mut Steps(STEPS));
        Ok(obstacles::why_not(&found, &id, visit, session.agenda(), self.voice(session)))
    }

    pub(crate) fn lateness(&mut self, stop: String) -> Result<Explained, Failure> {
        let session = self.session()?;
        let id = self.known(session, stop)?;
        let (visit, agenda) = (session.visit(), session.agenda());
        let found = planner::lateness(visit, agenda, &id);
        Ok(obstacles::lateness(&found, &id, visit, agenda, self.voice(session)))
    }

    pub(crate) fn fits(&mut self, stop: String) -> Result<Vec<RoomView>, Failure> {
        let session = self.session()?;
        let id = self.known(session, stop)?;
        let (visit, voice) = (session.visit(), self.voice(session));
        let zone =
            visit.day_of(&id).zip(visit.stop(&id)).map(|(day, stop)| visit.zone_of(day, stop));
        let zone = zone.unwrap_or(visit.header().zone);
        let rooms = planner::rooms(visit, &id).into_iter().map(|room| {
            let clock = |at| domain::time::clock_on(room.day, at, zone);
            let (first, last) = (clock(room.first), clock(room.last));
            let text = if first == last {
                voice.words.app_room_at(voice.clock(first))
            } else {
                voice.words.app_room(voice.clock(first), voice.clock(last))
            };
            RoomView {
                day: room.day.to_string(),
                after: room.after.map(|after| after.to_string()),
                first: first.minutes(),
                last: last.minutes(),
                text,
            }
        });
        Ok(rooms.collect())
    }

    pub(crate) fn spread(&mut self, stop: String) -> Result<SpreadView, Failure> {
        let session = self.session()?;
        let id = self.known(session, stop)?;
        Ok(spread_view(session.visit(), session.agenda(), &id, self.voice(session)))
    }

    pub(crate) fn apply_spread(
        &mut self,
        revision: u32,
        text: String,
        shares: Vec<Weight>,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |desk, session| desk.tried(session, Trial::Spread { text, shares }))
    }

    pub(crate) fn situate(&mut self, revision: u32) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, session| {
            let commands = situate::commands(session.visit());
            Ok(Gesture { commands, label: Some(Label::Situated), focus: None })
        })
    }

    pub(crate) fn set_means(
        &mut self,
        revision: u32,
        from: String,
        to: String,
        group: Option<String>,
        means: MoveMeans,
    ) -> Result<Snapshot, Failure> {
        self.enact(revision, |_, _| {
            let (from, to) = (StopId::new(from), StopId::new(to));
            let leg = LegKey { from, to, group: group.map(GroupId::new) };
            Ok(vec![Command::SetMeans { leg, means: means.into() }].into())
        })
    }

    fn date(&self, day: &str) -> Result<NaiveDate, Failure> {
        day.parse().map_err(|_| self.say(&Reason::Date(day.to_owned())))
    }

    fn known(&self, session: &Session, stop: String) -> Result<StopId, Failure> {
        let id = StopId::new(stop);
        match session.visit().stop(&id) {
            Some(_) => Ok(id),
            None => Err(self.say(&Reason::NoSuchStop(id.to_string()))),
        }
    }
}

/// A day in short, with what differs from `before`.
fn slots(
    (visit, agenda): (&Visit, &Agenda),
    before: Option<(&Visit, &Agenda)>,
    date: NaiveDate,
    voice: Voice<'_>,
) -> Vec<Slot> {
    let stops = visit.day(date).map_or(&[][..], |day| &day.stops);
    let stops: Vec<&Stop> = stops.iter().filter_map(|id| visit.stop(id)).collect();
    let took =
        |id: &StopId| before.and_then(|(visit, _)| visit.stop(id)).is_some_and(Stop::takes_time);
    let kept: Vec<&StopId> = stops
        .iter()
        .filter(|stop| stop.takes_time() && took(&stop.id))
        .map(|stop| &stop.id)
        .collect();
    let old: Vec<&StopId> = before
        .and_then(|(visit, _)| visit.day(date))
        .map_or_else(Vec::new, |day| day.stops.iter().filter(|id| kept.contains(id)).collect());
    let stays = stays(&old, &kept);
    let shown = stops.iter().filter(|stop| stop.takes_time() || took(&stop.id));
    let line = |stop: &&Stop| {
        let planned = agenda.stop(&stop.id);
        let start = planned.and_then(|planned| Some(planned.clock(planned.start?)));
        let leg = agenda.legs.iter().find(|leg| leg.to == stop.id && stop.takes_time());
        let hours = |agenda: &Agenda| agenda.stop(&stop.id).map(|stop| (stop.start, stop.end));
        let change = before.and_then(|(_, old)| match (took(&stop.id), stop.takes_time()) {
            (true, false) => Some(SlotChange::Out),
            (false, true) => Some(SlotChange::In),
            _ if !stays.contains(&&stop.id) => Some(SlotChange::Moved),
            _ if hours(old) != hours(agenda) => Some(SlotChange::Hours),
            _ => None,
        });
        Slot {
            stop: stop.id.to_string(),
            hour: start
                .filter(|_| stop.takes_time())
                .map_or_else(String::new, |at| voice.clock(at)),
            title: stop.title.clone(),
            duration: stop
                .duration
                .map_or_else(|| "?".to_owned(), |minutes| voice.duration(minutes)),
            leg: leg.map_or_else(String::new, |leg| leg_text(leg, voice)),
            fixed: matches!(stop.timing, Timing::Pinned(_)),
            conflict: agenda.blocking().any(|problem| problem.stops.first() == Some(&stop.id)),
            change,
        }
    };
    shown.map(line).collect()
}

/// The stops that keep their order: a longest common run of both.
fn stays<'a>(old: &[&'a StopId], new: &[&'a StopId]) -> Vec<&'a StopId> {
    let mut best: Vec<Vec<&StopId>> = Vec::with_capacity(new.len());
    let at = |id: &StopId| old.iter().position(|other| *other == id);
    for (here, id) in new.iter().enumerate() {
        let before = (0..here)
            .filter(|other| at(new[*other]) < at(id))
            .map(|other| best[other].clone())
            .max_by_key(Vec::len);
        let mut run = before.unwrap_or_default();
        run.push(id);
        best.push(run);
    }
    best.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

fn leg_text(leg: &PlannedLeg, voice: Voice<'_>) -> String {
    match (leg.minutes, leg.estimate) {
        (Some(minutes), _) => voice.duration(minutes),
        (None, Some(estimate)) => voice.words.app_about(voice.duration(estimate)),
        (None, None) => "?".to_owned(),
    }
}

fn legs_of(agenda: &Agenda, date: NaiveDate) -> impl Iterator<Item = &PlannedLeg> {
    let arrives = move |id: &StopId| agenda.stop(id).is_some_and(|stop| stop.day == date);
    agenda.legs.iter().filter(move |leg| arrives(&leg.to))
}

/// « 2 conflits · 1 h 25 de trajet · fin à 17h40 »
fn summary(agenda: &Agenda, date: NaiveDate, voice: Voice<'_>) -> String {
    let words = voice.words;
    let of_day = |id: &StopId| agenda.stop(id).is_some_and(|stop| stop.day == date);
    let conflicts = agenda.blocking().filter(|it| it.stops.first().is_some_and(of_day)).count();
    let legs = legs_of(agenda, date);
    let travel: u32 = legs.filter_map(|leg| leg.minutes.or(leg.estimate)).sum();
    let stops = agenda.stops.iter().filter(|stop| stop.day == date);
    let end =
        stops.filter_map(|stop| Some((stop.end.or(stop.start)?, stop))).max_by_key(|(end, _)| *end);
    let mut parts = vec![words.app_offer_summary_conflicts(conflicts)];
    if travel > 0 {
        parts.push(words.app_offer_summary_travel(voice.duration(travel)));
    }
    parts.extend(end.map(|(end, stop)| words.app_offer_summary_end(voice.clock(stop.clock(end)))));
    parts.join(" · ")
}

/// The edit that spreads minutes as typed over stops.
pub(super) fn spread(
    session: &Session,
    text: &str,
    shares: Vec<Weight>,
) -> Result<Proposal, Reason> {
    let minutes = text::read::shift(text).map_err(|_| Reason::Minutes(text.to_owned()))?;
    let shares: Vec<Share> = shares
        .into_iter()
        .map(|share| Share { stop: StopId::new(share.stop), weight: share.weight })
        .collect();
    planner::spread(session.visit(), session.agenda(), &shares, minutes).ok_or(Reason::Spread)
}

/// The stops between the fixed hours around a stop, and the minutes that are too few or too many before the second.
fn spread_view(visit: &Visit, agenda: &Agenda, id: &StopId, voice: Voice<'_>) -> SpreadView {
    let words = voice.words;
    let nothing = || SpreadView {
        sentence: words.app_spread_nothing(),
        minutes: String::new(),
        shares: Vec::new(),
    };
    let Some(day) = visit.day_of(id) else { return nothing() };
    let line: Vec<&Stop> = day.stops.iter().filter_map(|id| visit.stop(id)).collect();
    let line: Vec<&Stop> = line.into_iter().filter(|stop| stop.takes_time()).collect();
    let Some(at) = line.iter().position(|stop| stop.id == *id) else { return nothing() };
    let is_pin = |stop: &&&Stop| matches!(stop.timing, Timing::Pinned(Pin::Start(_)));
    let next = line.iter().skip(at + 1).position(|stop| is_pin(&stop)).map(|after| at + 1 + after);
    let first = line.iter().take(at + 1).rposition(|stop| is_pin(&stop)).unwrap_or(0);
    let Some((next, pin)) = next.and_then(|next| Some((next, line.get(next)?))) else {
        return nothing();
    };
    let hour =
        agenda.stop(&pin.id).and_then(|planned| Some(voice.clock(planned.clock(planned.start?))));
    let hour = hour.unwrap_or_default();
    let missing = agenda.blocking().find(|problem| problem.stops.first() == Some(&pin.id));
    let margin = agenda.margins.iter().find(|margin| margin.before == pin.id);
    let (sentence, minutes) = match (missing, margin) {
        (Some(problem), _) => (
            words.app_spread_lack(voice.duration(problem.minutes), hour),
            format!("-{}", problem.minutes),
        ),
        (None, Some(margin)) if margin.left > margin.wanted => {
            let free = margin.left - margin.wanted;
            (words.app_spread_gap(voice.duration(free), hour), format!("+{free}"))
        }
        _ => return nothing(),
    };
    let shares = line.get(first..next).unwrap_or_default().iter().filter_map(|stop| {
        let minutes = stop.duration?;
        Some(ShareView {
            stop: stop.id.to_string(),
            title: stop.title.clone(),
            duration: voice.duration(minutes),
            least: words.app_spread_least(voice.duration(stop.least_minutes())),
            weight: minutes,
        })
    });
    SpreadView { sentence, minutes, shares: shares.collect() }
}
