//! A reason with so many halts that their orders are not gone through: its facts are left out one after the other, as long as what
//! is left is still a reason. (A deletion filter: Chinneck, Dravnieks 1991.)

use super::answer::{Unanswered, Watch};
use super::line::Line;
use super::question::{Day, Halt, Minute, Question, Travel, Window};
use super::why::{Fact, fits_somehow};
use super::{Wish, solve};
use std::collections::BTreeSet;

/// Later than all that binds; its negative earlier.
const EVER: Minute = 1_000_000;

/// Halts that have no order among themselves.
pub(super) struct Crowd<'a> {
    pub(super) question: &'a Question,
    /// Their spots, and the nights.
    pub(super) set: u64,
}

impl Crowd<'_> {
    /// Facts that are in the way together, none of which can be left out; the ways between the halts count as one. Where the watch
    /// stops it, some that could be left out are among them.
    pub(super) fn facts(&self, watch: &mut dyn Watch) -> BTreeSet<Fact> {
        let mut facts = self.all(watch);
        // The ways first: a reason without them is the easier to see. The hours that are fixed last.
        for fact in facts.clone().into_iter().rev() {
            let mut fewer = facts.clone();
            fewer.remove(&fact);
            if self.are_enough(&fewer, watch) {
                facts = fewer;
            }
        }
        facts
    }

    /// The fewest minutes by which everything that is a latest hour must be later for an order to fit; 0 where the watch stopped it.
    pub(super) fn missing(&self, watch: &mut dyn Watch) -> Minute {
        let (mut short, mut enough) = (0, 1);
        while enough < EVER {
            match self.fits(&self.later(enough), watch) {
                Some(true) => break,
                Some(false) => (short, enough) = (enough, enough * 2),
                None => return 0,
            }
        }
        while enough - short > 1 {
            let middle = short.midpoint(enough);
            match self.fits(&self.later(middle), watch) {
                Some(true) => enough = middle,
                Some(false) => short = middle,
                None => return 0,
            }
        }
        enough
    }

    fn halts(&self) -> impl Iterator<Item = (usize, &Halt)> {
        self.question.halts.iter().enumerate().filter(|(at, _)| self.set >> at & 1 != 0)
    }

    fn all(&self, watch: &mut dyn Watch) -> BTreeSet<Fact> {
        let days = 0..self.question.days.len();
        let ends = days.flat_map(|day| [Fact::Start(day), Fact::End(day)]);
        let own = self.halts().flat_map(|(at, halt)| {
            let hours = match halt.pin {
                Some(_) => vec![Fact::Pin(at)],
                None if halt.windows.is_empty() => Vec::new(),
                None => vec![Fact::Opens(at), Fact::Closes(at)],
            };
            hours.into_iter().chain((halt.duration > 0).then_some(Fact::Duration(at)))
        });
        let ways = self.least_travel(watch).filter(|minutes| *minutes != Some(0)).map(Fact::Ways);
        ends.chain(own).chain(ways).collect()
    }

    /// The least minutes of the ways from the base through all of these halts and back, hours or not; inside `None` where they
    /// were not found in time.
    fn least_travel(&self, watch: &mut dyn Watch) -> Option<Option<Minute>> {
        let (first, last) = (self.question.days.first()?, self.question.days.last()?);
        let free = |halt: &Halt| Halt::new(halt.place, 0);
        let question = Question {
            travel: self.question.travel.clone(),
            days: vec![Day { start: 0, end: EVER, from: first.from, to: last.to }],
            halts: self.halts().map(|(_, halt)| free(halt)).collect(),
            split: None,
        };
        Some(match solve(&question, Wish::TravelAlone, watch) {
            Ok(answer) if answer.proved => Minute::try_from(answer.cost.travel).ok(),
            Ok(_) | Err(Unanswered::Unfinished | _) => None,
        })
    }

    /// True where no order fits with these facts alone: what is no fact takes no time and binds nothing.
    fn are_enough(&self, facts: &BTreeSet<Fact>, watch: &mut dyn Watch) -> bool {
        self.fits(&self.with(facts), watch) == Some(false)
    }

    fn fits(&self, question: &Question, watch: &mut dyn Watch) -> Option<bool> {
        fits_somehow(&Line::of(question), self.set, watch)
    }

    fn with(&self, facts: &BTreeSet<Fact>) -> Question {
        let is = |fact| facts.contains(&fact);
        let mut question = self.question.clone();
        for (at, day) in question.days.iter_mut().enumerate() {
            if !is(Fact::Start(at)) {
                day.start = -EVER;
            }
            if !is(Fact::End(at)) {
                day.end = EVER;
            }
        }
        for (at, halt) in self.halts() {
            let kept = &mut question.halts[at];
            kept.windows = hours(halt);
            if halt.pin.is_some() && !is(Fact::Pin(at)) {
                kept.pin = None;
                kept.windows = vec![Window { open: -EVER, close: EVER }];
            }
            if halt.pin.is_none() && !halt.windows.is_empty() {
                kept.windows = bound(&kept.windows, is(Fact::Opens(at)), is(Fact::Closes(at)));
            }
            if !is(Fact::Duration(at)) {
                (kept.duration, kept.minimum) = (0, 0);
            }
        }
        if !facts.iter().any(|fact| matches!(fact, Fact::Ways(_))) {
            let places = question.travel.places();
            question.travel = Travel::from_rows(&vec![vec![Some(0); places]; places]);
        }
        question
    }

    /// The question with every latest hour so many minutes later.
    fn later(&self, by: Minute) -> Question {
        let mut question = self.question.clone();
        for day in &mut question.days {
            day.end += by;
        }
        for halt in &mut question.halts {
            halt.windows = hours(halt);
            if let Some(pin) = halt.pin.take() {
                halt.windows = vec![Window { open: pin, close: pin + halt.duration }];
            }
            for window in &mut halt.windows {
                window.close += by;
            }
        }
        question
    }
}

/// The openings of a halt in which it can take place, all of them where there is none: see `Spot::close_where_too_short`.
fn hours(halt: &Halt) -> Vec<Window> {
    let fits = |window: &&Window| window.close - window.open >= halt.duration;
    let some = halt.windows.iter().any(|window| fits(&window));
    halt.windows.iter().filter(|window| !some || fits(window)).copied().collect()
}

/// Openings of which the first or the last hour may be none.
fn bound(windows: &[Window], opens: bool, closes: bool) -> Vec<Window> {
    if opens && closes {
        return windows.to_vec();
    }
    let first = windows.iter().map(|window| window.open).min().filter(|_| opens);
    let last = windows.iter().map(|window| window.close).max().filter(|_| closes);
    vec![Window { open: first.unwrap_or(-EVER), close: last.unwrap_or(EVER) }]
}
