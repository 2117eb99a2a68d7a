//! A reason with so many halts that their orders are not gone through: its facts are left out one after the other, as long as what
//! is left is still a reason. (A deletion filter: Chinneck, Dravnieks 1991.)

use super::answer::Watch;
use super::line::Line;
use super::question::{Day, Halt, Minute, Question, Travel, Window};
use super::why::{Fact, fits_somehow};
use super::{Wish, solve};
use std::collections::BTreeSet;

/// Later than all that binds; its negative earlier.
const EVER: Minute = 1_000_000;

/// Halts that have no order among themselves; each of their openings is long enough, or none is.
pub(super) struct Crowd<'a> {
    pub(super) question: &'a Question,
    /// Their spots, and the nights.
    pub(super) set: u64,
}

impl Crowd<'_> {
    /// Facts that are in the way together, none of which can be left out; the ways between the halts count as one, and whoever has a
    /// part in them is named by some other fact. Where the watch stops it, some that could be left out are among them.
    pub(super) fn facts(&self, watch: &mut dyn Watch) -> BTreeSet<Fact> {
        let mut facts = self.all();
        // The ways first: a reason without them is the easier to see. The hours that are fixed last.
        for fact in facts.clone().into_iter().rev() {
            facts.remove(&fact);
            if Self::is_unnamed(fact, &facts) || !self.are_enough(&facts, watch) {
                facts.insert(fact);
            }
        }
        if facts.remove(&Fact::Ways(None)) {
            facts.insert(Fact::Ways(self.least_travel(watch)));
        }
        facts
    }

    /// True where the halt of a fact has a part in the ways of these, and none of them names it.
    fn is_unnamed(fact: Fact, facts: &BTreeSet<Fact>) -> bool {
        let halt = |fact: &Fact| match *fact {
            Fact::Pin(at) | Fact::Opens(at) | Fact::Closes(at) | Fact::Duration(at) => Some(at),
            _ => None,
        };
        let own = halt(&fact);
        own.is_some()
            && facts.contains(&Fact::Ways(None))
            && !facts.iter().any(|it| halt(it) == own)
    }

    /// The fewest minutes by which everything that is a latest hour must be later for an order to fit; 0 where the watch stopped it.
    pub(super) fn missing(&self, watch: &mut dyn Watch) -> Minute {
        let (mut short, mut enough) = (0, EVER);
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

    fn all(&self) -> BTreeSet<Fact> {
        let days = 0..self.question.days.len();
        let ends = days.flat_map(|day| [Fact::Start(day), Fact::End(day)]);
        let own = self.halts().flat_map(|(at, halt)| {
            let hours = match halt.pin {
                Some(_) => vec![Fact::Pin(at)],
                None if halt.windows.is_empty() => Vec::new(),
                None => vec![Fact::Opens(at), Fact::Closes(at)],
            };
            // No minutes are no fact, but where nothing else would name the halt.
            let lasts = (halt.duration > 0 || hours.is_empty()).then_some(Fact::Duration(at));
            hours.into_iter().chain(lasts)
        });
        ends.chain(own).chain([Fact::Ways(None)]).collect()
    }

    /// The least minutes of the ways from the base through all of these halts and back, by way of others where that is shorter,
    /// hours or not; `None` where none were found in time.
    fn least_travel(&self, watch: &mut dyn Watch) -> Option<Minute> {
        let (first, last) = (self.question.days.first()?, self.question.days.last()?);
        let question = Question {
            travel: self
                .question
                .travel
                .by_way_of(self.question.halts.iter().map(|halt| halt.place)),
            days: vec![Day { start: 0, end: EVER, from: first.from, to: last.to }],
            halts: self.halts().map(|(_, halt)| Halt::new(halt.place, 0)).collect(),
            split: None,
        };
        let best = solve(&question, Wish::TravelAlone, watch).ok().filter(|best| best.proved)?;
        Minute::try_from(best.cost.travel).ok().filter(|minutes| *minutes > 0)
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
        if !is(Fact::Ways(None)) {
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

/// Openings of which the first or the last hour may be none.
fn bound(windows: &[Window], opens: bool, closes: bool) -> Vec<Window> {
    if opens && closes {
        return windows.to_vec();
    }
    let first = windows.iter().map(|window| window.open).min().filter(|_| opens);
    let last = windows.iter().map(|window| window.close).max().filter(|_| closes);
    vec![Window { open: first.unwrap_or(-EVER), close: last.unwrap_or(EVER) }]
}
