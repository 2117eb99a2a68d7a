//! The hours of a path: laid out once more, from the question alone.

use super::answer::{Answer, Cost, Placed};
use super::net::{Net, Price, What};
use super::question::{Minute, Question};
use super::split::Parting;

/// One way to walk the path so far: all that can differ is what the groups do.
#[derive(Clone)]
struct Walk {
    left: Minute,
    place: usize,
    order: Vec<Placed>,
    cost: Cost,
}

/// Lays a path out as early as it goes; `None` where it does not fit.
pub(super) fn lay_out(
    question: &Question,
    net: &Net,
    parting: &mut Option<Parting<'_>>,
    path: &[usize],
) -> Option<Answer> {
    let first = question.days.first()?;
    let mut walks = vec![Walk {
        left: first.start,
        place: first.from,
        order: Vec::new(),
        cost: Cost::default(),
    }];
    let mut day = 0;
    for node in path.iter().filter_map(|at| net.nodes.get(*at)) {
        let mut next = Vec::new();
        for mut walk in walks {
            match node.what {
                What::Halt(halt) => {
                    if walk.visit(question, halt, day) {
                        next.push(walk);
                    }
                }
                What::Night(_) => {
                    let tomorrow = question.days.get(day + 1)?;
                    if walk.go_home(question, day) {
                        next.push(Walk { left: tomorrow.start, place: tomorrow.from, ..walk });
                    }
                }
                What::Split => next.extend(walk.part(question, parting.as_mut()?, day)),
            }
        }
        day += usize::from(matches!(node.what, What::Night(_)));
        walks = next;
    }
    let price = |walk: &Walk| {
        let cost = &walk.cost;
        net.travel_price * cost.travel + net.end_price * cost.ends + net.apart_price * cost.apart
            - net.prize_unit * Price::try_from(cost.kept).unwrap_or(Price::MAX)
    };
    walks.retain_mut(|walk| walk.go_home(question, day));
    let best = walks.into_iter().min_by_key(price)?;
    let is_out = |at: &usize| best.order.iter().all(|placed| placed.halt != *at);
    Some(Answer {
        dropped: (0..question.halts.len()).filter(is_out).collect(),
        cost: best.cost,
        order: best.order,
        proved: false,
        unknown: Vec::new(),
    })
}

impl Walk {
    /// Visits a halt next; false where it is reached too late.
    fn visit(&mut self, question: &Question, at: usize, day: usize) -> bool {
        let Some(halt) = question.halts.get(at) else { return false };
        let Some(leg) = question.travel.minutes(self.place, halt.place) else { return false };
        let arrival = self.left + leg;
        let starts = question.starts(halt, halt.duration);
        let Some(piece) = starts.iter().find(|piece| arrival <= piece.1) else { return false };
        let start = arrival.max(piece.0);
        let end = start + halt.duration;
        self.order.push(Placed { halt: at, start, end, day });
        self.cost.travel += i64::from(leg);
        self.cost.kept += u64::from(halt.optional.unwrap_or(0));
        (self.left, self.place) = (end, halt.place);
        true
    }

    /// Returns to the base of a day.
    fn go_home(&mut self, question: &Question, day: usize) -> bool {
        let Some(today) = question.days.get(day) else { return false };
        let Some(leg) = question.travel.minutes(self.place, today.to) else { return false };
        let back = self.left + leg;
        self.cost.travel += i64::from(leg);
        self.cost.ends += i64::from(back);
        self.cost.end = back;
        back <= today.end
    }

    /// Every way from here over the parting to the end of the meeting.
    fn part(mut self, question: &Question, parting: &mut Parting<'_>, day: usize) -> Vec<Self> {
        let Some(split) = &question.split else { return Vec::new() };
        if !self.visit(question, split.after, day) {
            return Vec::new();
        }
        let Some(start) = self.order.last().map(|placed| placed.start) else { return Vec::new() };
        let outcomes = parting.outcomes(start).to_vec();
        let ways = outcomes.into_iter().filter_map(|outcome| {
            let mut all = self.clone();
            let mut arrivals = Vec::new();
            for order in outcome.orders {
                let mut own = self.clone();
                own.order = self.order.last().copied().into_iter().collect();
                own.cost = Cost::default();
                for halt in order {
                    if !own.visit(question, halt, day) {
                        return None;
                    }
                }
                let meet = question.halts.get(split.meet)?;
                let leg = question.travel.minutes(own.place, meet.place)?;
                all.cost.travel += own.cost.travel + i64::from(leg);
                all.cost.kept += own.cost.kept;
                all.order.extend(own.order.into_iter().skip(1));
                arrivals.push(own.left + leg);
            }
            let latest = arrivals.iter().copied().max()?;
            all.cost.apart += arrivals.iter().map(|one| i64::from(latest - one)).sum::<i64>();
            // The last leg is counted with the groups; from here on all are where they meet.
            let meet = question.halts.get(split.meet)?;
            (all.left, all.place) = (latest, meet.place);
            let travel = all.cost.travel;
            let met = all.meet(question, split.meet, day);
            all.cost.travel = travel;
            met.then_some(all)
        });
        ways.collect()
    }

    /// Starts the meeting, at whose place everybody is already.
    fn meet(&mut self, question: &Question, at: usize, day: usize) -> bool {
        let Some(halt) = question.halts.get(at) else { return false };
        let starts = question.starts(halt, halt.duration);
        let Some(piece) = starts.iter().find(|piece| self.left <= piece.1) else { return false };
        let start = self.left.max(piece.0);
        self.left = start + halt.duration;
        self.order.push(Placed { halt: at, start, end: self.left, day });
        true
    }
}
