//! The best order of the halts of one or several days, and what stands in the way when there is none.
//!
//! Plain values in and out, no visit and no clock: [`Question`], [`Wish`] and a [`Watch`] that says when to stop. What is called
//! proved was proved: the search looked at everything, or a bound met what was found. The same question gives the same answer
//! as long as the watch does not interrupt; a watch that counts gives the same answer whenever it interrupts.
//!
//! # How
//!
//! 1. `net`: hours that no order can use and legs that no order can take are taken away (Dumas, Desrosiers, Gélinas, Solomon
//!    1995).
//! 2. `quick`: a good order soon, by taking stops out and putting them back (Schrimpf and others 2000), with the forward slack of
//!    Savelsbergh (1985).
//! 3. `bound`, `walk`: what the rest of an order costs at least, from prices of visits (Held, Karp 1971) and walks that
//!    remember some of the nodes they came by (Baldacci, Mingozzi, Roberti 2012; Roberti, Mingozzi 2014).
//! 4. `sift`: what no order that is as good as the best known one can use goes too (Focacci, Lodi, Milano 2002).
//! 5. `search`: labels over (set of visited nodes, last node), without those that another beats in minute and price (Dumas and
//!    others 1995; Mingozzi, Bianco, Ricciardelli 1997), in layers that are cut to a width (Zhang 1998; Kuroiwa, Beck 2023).
//!
//! `prove` says in which turns. Groups (`split`) are small questions of their own between the parting and the meeting; what is
//! missing least (`lack`, `drop`) is found by the same labels with another price, and a day under way (`overrun`) minute by minute.

mod answer;
mod bound;
mod drop;
mod fits;
mod lack;
mod layer;
mod line;
mod net;
mod overrun;
mod prove;
mod question;
mod quick;
mod search;
mod set;
mod sift;
mod spare;
mod split;
mod spots;
mod step;
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

use net::{Net, What};
use search::Best;
use split::Parting;

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
    if why::too_few_seats(question).is_some() {
        return Err(Unanswered::Impossible);
    }
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
        proved = prove::prove::<W>(net, &mut best, &mut parting, watch, &mut found);
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
