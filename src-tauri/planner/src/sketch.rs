//! One or several days as a question to the engine that orders them: what may change places, what holds together, what is
//! known of the ways between.

use crate::order::{Day, Group, Halt, Minute, Question, Split, Travel, Window};
use crate::ways::Ways;
use chrono::NaiveDate;
use domain::problem::ProblemKind;
use domain::time::{Clock, Instant, Minutes, instant};
use domain::visit::{Day as VisitDay, LegKey, MarginKey, Status, Stop, StopKind, Timing, Visit};
use domain::{Agenda, GroupId, StopId};

/// Hours between which floating stops are laid out in a day that names none, unless it is already longer.
const MORNING: i32 = 8 * 60;
const EVENING: i32 = 19 * 60;
/// By how much a meal without hours of its own may move.
const MEAL: Minute = 45;

/// Whether optional stops may be put aside or taken out of reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Options {
    /// As they are: those that count are wanted, the others do not exist.
    AsTheyAre,
    /// As many as fit, the dearest first; those in reserve too.
    Choose,
}

/// Stops that hold together: one that has a place in the order, what goes with it, and what takes no time behind it.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// In the order of the line.
    pub(crate) members: Vec<StopId>,
    /// What it begins and ends with, of what takes time.
    pub(crate) first: StopId,
    pub(crate) last: StopId,
    pub(crate) duration: Minutes,
    pub(crate) minimum: Minutes,
    pub(crate) group: Option<GroupId>,
    /// Position of its day among those asked about.
    pub(crate) day: usize,
    /// Does it take time as the visit is now?
    pub(crate) counts: bool,
}

/// The days in pieces, and the question that they are to the engine.
pub(crate) struct Sketch<'a> {
    pub(crate) visit: &'a Visit,
    pub(crate) agenda: &'a Agenda,
    pub(crate) dates: Vec<NaiveDate>,
    /// Every piece, day by day in the order of the programme.
    pub(crate) blocks: Vec<Block>,
    pub(crate) ways: Ways<'a>,
    /// What stands at the head of each day and takes no time.
    pub(crate) heads: Vec<Vec<StopId>>,
    /// The block of each halt of the question.
    pub(crate) halts: Vec<usize>,
    /// The block with which each day begins whatever the order, and the one with which it ends.
    pub(crate) ends: Vec<(Option<usize>, Option<usize>)>,
    pub(crate) question: Question,
    /// The instant of the question's minute 0.
    pub(crate) base: Instant,
}

impl<'a> Sketch<'a> {
    /// Takes days apart; `None` where groups part more than once, or in a way that the engine has no words for.
    pub(crate) fn of(
        visit: &'a Visit,
        agenda: &'a Agenda,
        dates: &[NaiveDate],
        options: Options,
    ) -> Option<Self> {
        let base = instant(*dates.first()?, Clock::MIDNIGHT, visit.header().zone).0;
        let empty = Question {
            travel: Travel::from_rows(&[]),
            days: Vec::new(),
            halts: Vec::new(),
            split: None,
        };
        let mut sketch = Sketch {
            visit,
            agenda,
            ways: Ways::of(visit),
            dates: dates.to_vec(),
            blocks: Vec::new(),
            heads: Vec::new(),
            halts: Vec::new(),
            ends: Vec::new(),
            question: empty,
            base,
        };
        for (at, date) in dates.iter().enumerate() {
            let head = sketch.take_apart(at, visit.day(*date)?, options);
            sketch.heads.push(head);
        }
        let parted = sketch.parted()?;
        for at in 0..dates.len() {
            let ends = sketch.ends_of(at, parted.as_ref());
            sketch.ends.push(ends);
        }
        sketch.ask(parted, options);
        Some(sketch)
    }

    /// Adds the blocks of a day; returns what takes no time before the first.
    fn take_apart(&mut self, at: usize, day: &VisitDay, options: Options) -> Vec<StopId> {
        let mut head = Vec::new();
        let first = self.blocks.len();
        for stop in day.stops.iter().filter_map(|id| self.visit.stop(id)) {
            let counts = stop.takes_time() && stop.timing != Timing::Untimed;
            let reserve = options == Options::Choose
                && stop.optional.is_some()
                && stop.status == Status::Dropped
                && stop.timing == Timing::Follows
                && stop.group.is_none();
            let before = self.blocks.get_mut(first..).and_then(<[Block]>::last_mut);
            match before {
                Some(block) if !counts && !reserve => block.members.push(stop.id.clone()),
                None if !counts && !reserve => head.push(stop.id.clone()),
                Some(block) if counts && goes_with(self.visit, block, stop) => {
                    let leg = self.visit.leg(&LegKey {
                        from: block.last.clone(),
                        to: stop.id.clone(),
                        group: stop.group.clone(),
                    });
                    let leg = leg.and_then(|leg| leg.minutes).unwrap_or(0);
                    block.duration += leg + stop.planned_minutes();
                    block.minimum += leg + least(stop);
                    block.last = stop.id.clone();
                    block.members.push(stop.id.clone());
                }
                _ => self.blocks.push(Block {
                    members: vec![stop.id.clone()],
                    first: stop.id.clone(),
                    last: stop.id.clone(),
                    duration: stop.planned_minutes(),
                    minimum: least(stop),
                    group: stop.group.clone(),
                    day: at,
                    counts,
                }),
            }
        }
        head
    }

    pub(crate) fn stop(&self, id: &StopId) -> Option<&'a Stop> {
        self.visit.stop(id)
    }

    fn first_stop(&self, block: usize) -> Option<&'a Stop> {
        self.blocks.get(block).and_then(|block| self.visit.stop(&block.first))
    }

    fn is_pinned(&self, block: usize) -> bool {
        self.first_stop(block).is_some_and(|stop| matches!(stop.timing, Timing::Pinned(_)))
    }

    fn is_optional(&self, block: usize) -> bool {
        self.first_stop(block).is_some_and(|stop| stop.optional.is_some())
    }

    /// The blocks between which groups go their own ways: `Some(None)` where there are no groups.
    fn parted(&self) -> Option<Option<(usize, usize)>> {
        let in_group: Vec<usize> =
            (0..self.blocks.len()).filter(|at| self.blocks[*at].group.is_some()).collect();
        let (Some(first), Some(last)) = (in_group.first(), in_group.last()) else {
            // A group without a stop that goes straight from a split to a meeting cannot be told either.
            let straight = self.visit.legs().any(|(key, _)| {
                key.group.is_some() && self.blocks.iter().any(|block| block.last == key.from)
            });
            return if straight { None } else { Some(None) };
        };
        let whole = last - first + 1 == in_group.len();
        let (after, meet) = (first.checked_sub(1)?, last + 1);
        let sound = whole
            && meet < self.blocks.len()
            && [after, meet].iter().all(|at| !self.is_optional(*at) && self.blocks[*at].counts)
            && self.blocks[after].day == self.blocks[meet].day;
        sound.then_some(Some((after, meet)))
    }

    /// With what a day begins and ends whatever the order: a fixed hour, a welcome, a departure.
    fn ends_of(
        &self,
        day: usize,
        parted: Option<&(usize, usize)>,
    ) -> (Option<usize>, Option<usize>) {
        let counting: Vec<usize> = (0..self.blocks.len())
            .filter(|at| self.blocks[*at].day == day && self.blocks[*at].counts)
            .collect();
        let stays = |at: usize, kind: StopKind| {
            let of_kind = self.first_stop(at).is_some_and(|stop| stop.kind == kind);
            let splits = parted.is_some_and(|(after, meet)| at == *after || at == *meet);
            (self.is_pinned(at) || of_kind)
                && !splits
                && !self.is_optional(at)
                && self.blocks[at].group.is_none()
        };
        let first = counting.first().copied().filter(|at| stays(*at, StopKind::Welcome));
        let last = counting.last().copied().filter(|at| stays(*at, StopKind::Departure));
        (first, last.filter(|last| first != Some(*last)))
    }

    /// Puts the question.
    fn ask(&mut self, parted: Option<(usize, usize)>, options: Options) {
        let is_end = |at: usize| self.ends.iter().any(|(a, b)| [*a, *b].contains(&Some(at)));
        self.halts = (0..self.blocks.len()).filter(|at| !is_end(*at)).collect();
        let mut groups: Vec<GroupId> = Vec::new();
        for group in self.blocks.iter().filter_map(|block| block.group.clone()) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        let weights = self.weights();
        let halts = self
            .halts
            .iter()
            .map(|at| self.halt(*at, parted.is_some(), options, &groups, &weights));
        let halts: Vec<Halt> = halts.collect();
        let days = (0..self.dates.len()).map(|at| self.day(at)).collect();
        let number = |block: usize| self.halts.iter().position(|at| *at == block);
        let split = parted.and_then(|(after, meet)| {
            Some(Split {
                after: number(after)?,
                meet: number(meet)?,
                groups: groups.iter().map(|group| self.riders(group, after)).collect(),
            })
        });
        let travel = Travel::from_rows(&self.rows());
        self.question = Question { travel, days, halts, split };
    }

    /// How many ride with a group on the day of a block, and how many can: no bound where somebody lets it stand.
    fn riders(&self, group: &GroupId, block: usize) -> Group {
        let date = self.blocks.get(block).and_then(|block| self.dates.get(block.day));
        let day = date.and_then(|date| self.visit.day(*date));
        let people = day.map(|day| self.visit.riders(group, day).len());
        let stands = self.agenda.accepted.iter().any(|it| {
            let on = it.problem.stops.first().and_then(|stop| self.agenda.stop(stop));
            matches!(&it.problem.kind, ProblemKind::TooFewSeats { group: of, .. } if of == group)
                && on.map(|stop| stop.day) == date.copied()
        });
        Group {
            people: people.and_then(|people| u32::try_from(people).ok()),
            seats: self.visit.group(group).and_then(|group| group.seats).filter(|_| !stands),
        }
    }

    fn day(&self, at: usize) -> Day {
        let (first, last) = self.ends.get(at).copied().unwrap_or_default();
        let (opens, closes) = self.bounds(at);
        let pin = |block: usize| -> Option<Minute> {
            self.is_pinned(block).then(|| self.planned(&self.blocks[block].first)).flatten()
        };
        let start = match first {
            Some(block) => pin(block).unwrap_or(opens) + minute(self.blocks[block].duration),
            None => opens,
        };
        let end = match last {
            Some(block) => {
                pin(block).unwrap_or_else(|| closes - minute(self.blocks[block].duration))
            }
            None => closes,
        };
        // A pinned block that is no end may lie outside usual hours.
        let counting = self.blocks.iter().enumerate().filter(|(_, it)| it.day == at && it.counts);
        let pins: Vec<(Minute, Minute)> = counting
            .filter_map(|(block, it)| Some((pin(block)?, pin(block)? + minute(it.duration))))
            .collect();
        let start = if first.is_some() {
            start
        } else {
            pins.iter().map(|pin| pin.0).fold(start, Minute::min)
        };
        let end =
            if last.is_some() { end } else { pins.iter().map(|pin| pin.1).fold(end, Minute::max) };
        let place = |block: Option<usize>| block.map_or(0, |block| block + 1);
        Day { start, end: end.max(start), from: place(first), to: place(last) }
    }

    /// The hours of a day: its own, else those of an office, wider where it is already longer.
    fn bounds(&self, at: usize) -> (Minute, Minute) {
        let Some(day) = self.dates.get(at).and_then(|date| self.visit.day(*date)) else {
            return (0, 0);
        };
        let zone = day.zone.unwrap_or(self.visit.header().zone);
        let minute = |clock: Clock| self.minute(instant(day.date, clock, zone).0);
        if let Some(hours) = day.hours {
            return (minute(hours.opens), minute(hours.closes));
        }
        let usual = |minutes| minute(Clock::from_minutes(minutes));
        let planned = day.stops.iter().filter_map(|id| self.agenda.stop(id));
        let hours = planned.filter_map(|stop| Some((stop.start?, stop.end.or(stop.start)?)));
        hours.fold((usual(MORNING), usual(EVENING)), |(first, last), (start, end)| {
            (first.min(self.minute(start)), last.max(self.minute(end)))
        })
    }

    fn halt(
        &self,
        at: usize,
        parted: bool,
        options: Options,
        groups: &[GroupId],
        weights: &[(u8, u32)],
    ) -> Halt {
        let block = &self.blocks[at];
        let stop = self.first_stop(at);
        let chosen = options == Options::Choose && block.group.is_none();
        let optional = stop.and_then(|stop| stop.optional).filter(|_| chosen).map(|priority| {
            weights.iter().find(|(known, _)| *known == priority).map_or(1, |(_, weight)| *weight)
        });
        let pin = self.is_pinned(at).then(|| self.planned(&block.first)).flatten();
        let fixed_day = self.dates.len() == 1 || parted || pin.is_some();
        Halt {
            place: at + 1,
            duration: minute(block.duration),
            minimum: minute(block.minimum),
            windows: self.windows(at),
            pin,
            optional: optional.filter(|_| pin.is_none()),
            group: block.group.as_ref().and_then(|id| groups.iter().position(|it| it == id)),
            day: fixed_day.then_some(block.day),
        }
    }

    /// What keeping an optional stop is worth: one of a priority is worth more than all of the less dear ones together.
    fn weights(&self) -> Vec<(u8, u32)> {
        let mut priorities: Vec<u8> = (0..self.blocks.len())
            .filter_map(|at| self.first_stop(at).and_then(|stop| stop.optional))
            .collect();
        priorities.sort_unstable_by(|one, other| other.cmp(one));
        let mut weights: Vec<(u8, u32)> = Vec::new();
        let mut all: u32 = 0;
        let mut weight: u32 = 1;
        for priority in priorities {
            if weights.last().is_none_or(|(last, _)| *last != priority) {
                weight = all.saturating_add(1).min(1 << 24);
                weights.push((priority, weight));
            }
            all = all.saturating_add(weight);
        }
        weights
    }

    /// Opening hours of what it holds, on each of the days, as hours of the whole block; around now for a meal without any.
    fn windows(&self, at: usize) -> Vec<Window> {
        let block = &self.blocks[at];
        let mut whole: Option<Vec<Window>> = None;
        let mut offset: Minute = 0;
        for stop in block.members.iter().filter_map(|id| self.visit.stop(id)) {
            if !stop.takes_time() && block.counts {
                continue;
            }
            let lasts = minute(stop.planned_minutes());
            if let Some(window) = stop.window {
                let rest = minute(block.duration) - offset - lasts;
                let own = self.dates.iter().filter_map(|date| self.visit.day(*date)).map(|day| {
                    let zone = self.visit.zone_of(day, stop);
                    let hour = |clock| self.minute(instant(day.date, clock, zone).0);
                    Window { open: hour(window.opens) - offset, close: hour(window.closes) + rest }
                });
                whole = Some(match whole {
                    None => own.collect(),
                    Some(before) => before
                        .into_iter()
                        .zip(own)
                        .map(|(a, b)| Window {
                            open: a.open.max(b.open),
                            close: a.close.min(b.close),
                        })
                        .collect(),
                });
            }
            offset += lasts;
        }
        let meal = || {
            let stop = self.first_stop(at).filter(|stop| stop.kind == StopKind::Meal)?;
            let start = self.planned(&stop.id)?;
            Some(vec![Window { open: start - MEAL, close: start + minute(block.duration) + MEAL }])
        };
        whole.or_else(meal).unwrap_or_default()
    }

    /// When a stop starts now, in minutes of the question.
    pub(crate) fn planned(&self, id: &StopId) -> Option<Minute> {
        self.agenda.stop(id).and_then(|stop| stop.start).map(|start| self.minute(start))
    }

    pub(crate) fn minute(&self, at: Instant) -> Minute {
        Minute::try_from(at - self.base).unwrap_or(Minute::MAX / 4)
    }

    /// The minutes from each block to each other, place 0 being where nothing is known of: a row for each.
    fn rows(&self) -> Vec<Vec<Option<Minute>>> {
        let count = self.blocks.len() + 1;
        let mut rows = vec![vec![Some(0); count]; count];
        for (from, leaves) in self.blocks.iter().enumerate() {
            for (to, reaches) in self.blocks.iter().enumerate() {
                if from != to {
                    let minutes = self.way(&leaves.last, &reaches.first);
                    let floor = minute(self.floor(to));
                    rows[from + 1][to + 1] = minutes.map(|minutes| minute(minutes) + floor);
                }
            }
        }
        rows
    }

    /// The floor of the margin before a fixed hour: it may not be used up.
    fn floor(&self, to: usize) -> Minutes {
        let block = &self.blocks[to];
        if !self.is_pinned(to) {
            return 0;
        }
        let before = |group| self.visit.margin(&MarginKey { before: block.first.clone(), group });
        let margin = before(block.group.clone()).or_else(|| before(None)).copied();
        margin.unwrap_or_default().floor
    }

    /// What is known of the way between two stops, as the plan counts it; `None` where nobody knows.
    pub(crate) fn way(&self, from: &StopId, to: &StopId) -> Option<Minutes> {
        self.ways.between(from, to).minutes()
    }
}

/// Tells whether a stop goes with what stands before it: words, a press point, a pause belong to what they follow, and a
/// welcome to what follows it.
fn goes_with(visit: &Visit, block: &Block, stop: &Stop) -> bool {
    let Some(before) = visit.stop(&block.last) else { return false };
    let bound = match stop.kind {
        StopKind::Ceremony | StopKind::Speech | StopKind::Press | StopKind::Break => true,
        StopKind::Welcome
        | StopKind::Meeting
        | StopKind::Tour
        | StopKind::Meal
        | StopKind::Departure
        | StopKind::Other => before.kind == StopKind::Welcome && before.timing == Timing::Follows,
    };
    bound
        && block.counts
        && stop.timing == Timing::Follows
        && stop.group == block.group
        && stop.optional.is_none()
        && before.optional.is_none()
}

fn least(stop: &Stop) -> Minutes {
    stop.least_minutes().min(stop.planned_minutes())
}

fn minute(minutes: Minutes) -> Minute {
    Minute::try_from(minutes).unwrap_or(Minute::MAX / 4)
}
