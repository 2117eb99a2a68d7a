//! The halts and nights of a question as they were asked for, whether they can be kept or not: what those look at who ask what is
//! in the way.

use super::answer::Unanswered;
use super::net::NEVER;
use super::question::{Fault, Halt, Minute, Question};

/// A halt or a night, with its hours as they were asked for, whether they can be kept or not.
pub(super) struct Spot {
    pub(super) halt: Option<usize>,
    pub(super) pinned: bool,
    pub(super) duration: Minute,
    pub(super) minimum: Minute,
    /// First start and closing, the earliest first; at least one.
    pub(super) hours: Vec<(Minute, Minute)>,
    place_in: usize,
    place_out: usize,
}

impl Spot {
    /// When it is left by who comes over a leg, the earliest; `None` where that is too late.
    pub(super) fn leave(&self, left: Minute, leg: Minute) -> Option<Minute> {
        let arrival = if leg < NEVER { left + leg } else { return None };
        if self.halt.is_none() {
            return (arrival <= self.close())
                .then(|| self.hours.first().map_or(arrival, |it| it.0));
        }
        let ends = |(open, close): &(Minute, Minute)| {
            let end = arrival.max(*open) + self.duration;
            (end <= *close).then_some(end)
        };
        self.hours.iter().find_map(ends)
    }

    pub(super) fn close(&self) -> Minute {
        self.hours.iter().map(|hours| hours.1).max().unwrap_or(NEVER)
    }

    /// The latest start with the preferred duration.
    pub(super) fn last(&self) -> Minute {
        self.close() - self.duration
    }
}

/// So many halts and days are looked at, at most: a set of halts and nights is a number.
const MOST: usize = 65;

/// The halts and nights of a question without a split, nothing tightened.
pub(super) struct Line {
    pub(super) spots: Vec<Spot>,
    legs: Vec<Minute>,
    out: Vec<Minute>,
    back: Vec<Minute>,
    straight: Minute,
    /// The least minutes from leaving a spot to starting at another, at the preferred durations.
    reach: Vec<Minute>,
    pub(super) start: Minute,
    pub(super) end: Minute,
    pub(super) unknown: bool,
}

impl Line {
    pub(super) fn new(question: &Question) -> Result<Self, Unanswered> {
        question.check().map_err(Unanswered::Malformed)?;
        if question.split.is_some() {
            return Err(Unanswered::Malformed(Fault::Split));
        }
        if question.halts.len() + question.days.len() > MOST {
            return Err(Unanswered::Unfinished);
        }
        Ok(Self::of(question))
    }

    /// The same of a question that was checked, or whose hours were loosened since.
    pub(super) fn of(question: &Question) -> Self {
        let mut spots: Vec<Spot> = question
            .halts
            .iter()
            .enumerate()
            .map(|(at, halt)| of_halt(question, at, halt))
            .collect();
        for pair in question.days.windows(2) {
            let [today, tomorrow] = pair else { continue };
            // Who is back by the evening starts in the morning: a night ends when it « starts ».
            spots.push(Spot {
                halt: None,
                pinned: true,
                duration: 0,
                minimum: 0,
                hours: vec![(tomorrow.start, today.end)],
                place_in: today.to,
                place_out: tomorrow.from,
            });
        }
        let (first, last) = (question.days.first(), question.days.last());
        let (from, to) = (first.map_or(0, |day| day.from), last.map_or(0, |day| day.to));
        let leg = |from, to| question.travel.minutes(from, to).unwrap_or(NEVER);
        let legs: Vec<Minute> =
            spots.iter().flat_map(|a| spots.iter().map(|b| leg(a.place_out, b.place_in))).collect();
        let count = spots.len();
        let mut reach = legs.clone();
        for via in 0..count {
            for a in 0..count {
                for b in 0..count {
                    let both = (reach[a * count + via] + spots[via].duration)
                        .saturating_add(reach[via * count + b]);
                    reach[a * count + b] = reach[a * count + b].min(both);
                }
            }
        }
        Self {
            unknown: legs.iter().any(|leg| *leg >= NEVER),
            out: spots.iter().map(|spot| leg(from, spot.place_in)).collect(),
            back: spots.iter().map(|spot| leg(spot.place_out, to)).collect(),
            straight: leg(from, to),
            start: first.map_or(0, |day| day.start),
            end: last.map_or(0, |day| day.end),
            spots,
            legs,
            reach,
        }
    }

    /// The minutes of a leg; `None` is the base.
    pub(super) fn leg(&self, from: Option<usize>, to: Option<usize>) -> Minute {
        match (from, to) {
            (Some(from), Some(to)) => self.legs[from * self.spots.len() + to],
            (None, Some(to)) => self.out[to],
            (Some(from), None) => self.back[from],
            (None, None) => self.straight,
        }
    }

    /// The least minutes from leaving one spot to starting at another, by any way; `None` is the base.
    pub(super) fn near(&self, from: Option<usize>, to: Option<usize>) -> Minute {
        let count = self.spots.len();
        let straight = self.leg(from, to);
        let ways = (0..count).filter(|via| Some(*via) != from && Some(*via) != to);
        match (from, to) {
            (Some(from), Some(to)) => straight.min(self.reach[from * count + to]),
            (None, Some(to)) => ways
                .map(|via| {
                    self.out[via]
                        + self.spots[via].duration
                        + self.reach[via * count + to].min(NEVER)
                })
                .fold(straight, Minute::min),
            (Some(from), None) => ways
                .map(|via| {
                    self.reach[from * count + via].min(NEVER)
                        + self.spots[via].duration
                        + self.back[via]
                })
                .fold(straight, Minute::min),
            (None, None) => straight,
        }
    }

    /// How many spots are missed for certain by who leaves a spot then; all of them where one of these may not be missed.
    pub(super) fn lost(&self, left: Minute, last: usize, set: u64) -> usize {
        let mut lost = 0;
        for (at, spot) in self.spots.iter().enumerate().filter(|(at, _)| set >> at & 1 == 0) {
            let reach = self.reach[last * self.spots.len() + at];
            if reach >= NEVER || left.saturating_add(reach) > spot.last() {
                if spot.pinned {
                    return usize::MAX;
                }
                lost += 1;
            }
        }
        lost
    }

    /// By how much each spot that is left, and the end, are missed at least by who leaves a spot then.
    pub(super) fn misses(&self, left: Minute, last: usize, set: u64) -> impl Iterator<Item = i64> {
        let rest = (0..self.spots.len()).filter(move |at| set >> at & 1 == 0);
        let spots = rest.map(move |at| {
            let reach = self.reach[last * self.spots.len() + at];
            i64::from(left) + i64::from(reach) - i64::from(self.spots[at].last())
        });
        spots.map(|miss| miss.max(0))
    }
}

fn of_halt(question: &Question, at: usize, halt: &Halt) -> Spot {
    let mut hours: Vec<(Minute, Minute)> = match halt.pin {
        Some(pin) => vec![(pin, pin + halt.duration)],
        None => halt.windows.iter().map(|window| (window.open, window.close)).collect(),
    };
    hours.sort_unstable();
    if hours.is_empty() {
        let day = halt.day.and_then(|day| question.days.get(day));
        let first = day.or(question.days.first()).map_or(0, |day| day.start);
        let last = day.or(question.days.last()).map_or(0, |day| day.end);
        hours.push((first, last.max(first + halt.duration)));
    }
    Spot {
        halt: Some(at),
        pinned: halt.pin.is_some(),
        duration: halt.duration,
        minimum: halt.minimum,
        hours,
        place_in: halt.place,
        place_out: halt.place,
    }
}
