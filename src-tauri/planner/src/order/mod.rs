//! The best order of the halts of one or several days, and what stands in the way when there is none.
//!
//! Plain values in and out, no visit and no clock: [`Question`], [`Wish`] and a [`Watch`] that says when to stop. What is called
//! proved was proved: the search looked at everything, or a bound met what was found. The same question gives the same answer
//! as long as the watch does not interrupt.

mod answer;
mod bound;
mod drop;
mod fits;
mod lack;
mod layer;
mod line;
mod net;
mod overrun;
mod question;
mod quick;
mod search;
mod set;
mod split;
mod ties;
mod timetable;
mod walk;
mod why;

pub use answer::{Answer, Cost, Placed, Steps, Unanswered, Watch};
pub use drop::{LeastDrop, least_drop};
pub use fits::{Room, fits};
pub use lack::{LeastCut, LeastLate, least_cut, least_late};
pub use overrun::{Coming, Mended, overrun};
pub use question::{Day, Fault, Group, Halt, Minute, Question, Split, Travel, Window, Wish};
pub use why::{Fact, WhyNot, why_not};

use bound::Bound;
use net::{Net, What};
use search::{Best, End, Search};
use split::Parting;

/// How wide the first run over the layers is; each one after it is as many times wider.
const FIRST_WIDTH: usize = 16;
const WIDER: usize = 8;
/// Wider than that only memory cuts a layer: nothing would come of another run.
const WIDEST: usize = 1 << 24;
/// So many rounds for each node of taking out and putting back.
const ROUNDS: usize = 30;
/// So many numbers in the table of a bound, at most; at first so many times those without any memory, and so much more in each
/// round.
const MOST_NUMBERS: f64 = 24e6;
const FIRST_SIZE: f64 = 3.0;
const GROWTH: f64 = 1.05;
/// So often the prices are moved before it is tried to prove something with them.
const FIRST_ROUNDS: usize = 7;
/// Making so many numbers of the table takes as long as one label.
const WORK_OF_LABEL: usize = 1_000;
/// More labels than this are not looked at in a try, but only when all else is done.
const MOST_TRIED: usize = 8_000_000;
/// From so many nodes on the first try is a long one.
const LARGE: usize = 40;
/// From so many nodes on the first order is put together stop by stop: the narrowest run over the layers would take too long.
const HUGE: usize = 100;

/// Finds the best order of all halts.
///
/// Halts that are optional are kept as far as they fit, the dearest first. A better order is told to the watch as soon as it is
/// there; when the watch stops the search, the best so far is the answer, and it is not called proved.
///
/// ```
/// use planner::order::{Day, Halt, Question, Steps, Travel, Window, Wish, solve};
/// let minutes = [[0, 10, 15], [10, 0, 5], [15, 5, 0]];
/// let question = Question {
///     travel: Travel::from_rows(&minutes.map(|row| row.map(Some).to_vec())),
///     days: vec![Day { start: 480, end: 1080, from: 0, to: 0 }],
///     halts: vec![
///         Halt::new(1, 45),
///         // Open from 9 h to 10 h 30: it comes first.
///         Halt { windows: vec![Window { open: 540, close: 630 }], ..Halt::new(2, 60) },
///     ],
///     split: None,
/// };
/// let answer = solve(&question, Wish::LeastTravel, &mut Steps(1_000_000)).unwrap();
/// assert!(answer.proved);
/// assert_eq!(answer.cost.travel, 30);
/// assert_eq!(answer.order.iter().map(|placed| (placed.halt, placed.start)).collect::<Vec<_>>(), [(0, 490), (1, 540)]);
/// ```
///
/// # Errors
/// Where there is no answer, see [`Unanswered`].
pub fn solve(question: &Question, wish: Wish, watch: &mut dyn Watch) -> Result<Answer, Unanswered> {
    question.check().map_err(Unanswered::Malformed)?;
    let net = Net::new(question, wish);
    match net.len() {
        0..=64 => solve_with::<1>(question, &net, watch),
        65..=256 => solve_with::<4>(question, &net, watch),
        _ => solve_with::<16>(question, &net, watch),
    }
}

fn solve_with<const W: usize>(
    question: &Question,
    net: &Net,
    watch: &mut dyn Watch,
) -> Result<Answer, Unanswered> {
    let mut parting =
        net.nodes.iter().any(|node| node.what == What::Split).then(|| Parting::new(question, net));
    let mut best = Best::default();
    let mut proved = net.is_hopeless();
    if !proved {
        let mut told = question.split.is_some().then(|| Parting::new(question, net));
        let mut found = |best: &Best, watch: &mut dyn Watch| {
            if let Some(answer) = timetable::lay_out(question, net, &mut told, &best.path) {
                watch.found(&answer);
            }
        };
        proved = prove::<W>(net, &mut best, &mut parting, watch, &mut found);
    }
    let unknown = unknown_legs(question);
    let answer =
        best.price.and_then(|_| timetable::lay_out(question, net, &mut parting, &best.path));
    match answer {
        Some(answer) => Ok(Answer { proved, unknown, ..answer }),
        None if !proved => Err(Unanswered::Unfinished),
        None if unknown.is_empty() => Err(Unanswered::Impossible),
        None => Err(Unanswered::UnknownLegs(unknown)),
    }
}

/// Looks for the best path in stages, each of which looks longer than the one before it; true when nothing can be better.
fn prove<const W: usize>(
    net: &Net,
    best: &mut Best,
    parting: &mut Option<Parting<'_>>,
    watch: &mut dyn Watch,
    found: &mut dyn FnMut(&Best, &mut dyn Watch),
) -> bool {
    let plain = Search::<W>::new(net, None);
    let mut width = FIRST_WIDTH;
    let simple = net.nodes.iter().all(|node| node.prize.is_none() && node.what != What::Split);
    if net.len() > HUGE && simple {
        quick::begin(net, best);
        if best.price.is_some() {
            found(best, watch);
        }
    }
    // A first order, by hook or by crook.
    while best.price.is_none() {
        match plain.run(width, usize::MAX, best, parting, watch, found) {
            End::Whole => {
                ties::first(net, &plain, parting, best);
                return true;
            }
            End::Over => return false,
            End::Cut => width *= WIDER,
        }
        if width > FIRST_WIDTH * WIDER * WIDER {
            break;
        }
    }
    let bound = Bound::new(net, best, f64::from(net.end - net.start));
    if let Some(mut bound) = bound {
        quick::improve(net, best, ROUNDS * net.len(), 0, watch, found);
        let mut size = bound.size() as f64 * FIRST_SIZE;
        let (mut work, mut tried) = (0, 0);
        for round in 1.. {
            let known = best.price.map_or(f64::INFINITY, |price| net.in_minutes(price));
            size = (size * GROWTH).min(MOST_NUMBERS);
            let done = bound.improve(known, size as usize);
            if watch.is_over(bound.work() as u64 / 8) {
                return false;
            }
            work += bound.work();
            if !done && (round < FIRST_ROUNDS || work < tried * 2) {
                continue;
            }
            bound.settle();
            work += bound.work();
            let search = Search::<W>::new(net, Some(&bound));
            let mut most = (work / WORK_OF_LABEL).min(MOST_TRIED);
            if round == FIRST_ROUNDS && net.len() > LARGE {
                // Many halts with narrow windows: few rounds of the bound are enough, but many labels are needed.
                most = most.max(4 * net.len() * net.len());
            }
            if round > FIRST_ROUNDS {
                // What the bound has learnt leads to better orders, and these to a better bound.
                search.run(most / (16 * net.len()) + 1, usize::MAX, best, parting, watch, found);
                quick::improve(net, best, most / 256, round, watch, found);
            }
            match search.run(usize::MAX, most, best, parting, watch, found) {
                End::Whole => {
                    ties::first(net, &search, parting, best);
                    return true;
                }
                End::Over => return false,
                End::Cut => {}
            }
            tried = work;
            if work / WORK_OF_LABEL > MOST_TRIED || done {
                break;
            }
        }
        return widen(&Search::<W>::new(net, Some(&bound)), width, best, parting, watch, found);
    }
    widen(&plain, width, best, parting, watch, found)
}

/// Runs over the layers ever wider, until nothing is cut.
fn widen<const W: usize>(
    search: &Search<'_, W>,
    mut width: usize,
    best: &mut Best,
    parting: &mut Option<Parting<'_>>,
    watch: &mut dyn Watch,
    found: &mut dyn FnMut(&Best, &mut dyn Watch),
) -> bool {
    while width < WIDEST {
        match search.run(width, usize::MAX, best, parting, watch, found) {
            End::Whole => {
                ties::first(search.net(), search, parting, best);
                return true;
            }
            End::Over => return false,
            End::Cut => width *= WIDER,
        }
    }
    false
}

/// The legs whose minutes are unknown, between places that the question has something at.
fn unknown_legs(question: &Question) -> Vec<(usize, usize)> {
    let bases = question.days.iter().flat_map(|day| [day.from, day.to]);
    let mut places: Vec<usize> =
        question.halts.iter().map(|halt| halt.place).chain(bases).collect();
    places.sort_unstable();
    places.dedup();
    let pairs = places.iter().flat_map(|from| places.iter().map(move |to| (*from, *to)));
    pairs.filter(|(from, to)| question.travel.minutes(*from, *to).is_none()).collect()
}
