//! Why nothing fits: the smallest set of facts that together make it impossible.
//!
//! First the fewest halts that already have no order among themselves; then, over all orders of as few, the fewest facts of
//! which every order breaks some: in each order some chain from an earliest hour over minutes to a latest hour is too long, and
//! its facts are the reasons of that order. (A negative cycle of a simple temporal network whose order is fixed: Dechter, Meiri,
//! Pearl 1991.) Of more halts than that, facts that cannot be left out: `spare`.

use super::answer::Watch;
use super::line::Line;
use super::question::{Halt, Minute, Question, Window};
use super::spare::Crowd;
use std::collections::{BTreeMap, BTreeSet};

/// A fact of the question that stands in the way together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A day starts no earlier.
    Start(usize),
    /// All must be back by the end of a day.
    End(usize),
    /// A halt's hour is fixed.
    Pin(usize),
    /// A halt cannot start before it opens (or before somebody is there).
    Opens(usize),
    /// A halt must be over when it closes (or when somebody leaves).
    Closes(usize),
    /// A halt lasts at least its minimum.
    Minimum(usize),
    /// A halt lasts its preferred duration.
    Duration(usize),
    /// The minutes from the first to the second; `None` is the base.
    Leg(Option<usize>, Option<usize>),
    /// The minutes of all ways between the halts of the reason, from the base and back to it: so many at least in all, where that was
    /// found in time. Only where these halts are too many to name each way.
    Ways(Option<Minute>),
    /// A group has more people than seats.
    Seats(usize),
}

/// Why no order fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNot {
    /// The facts, in no more than the fewest halts; ordered by kind, then by the question.
    pub facts: Vec<Fact>,
    /// The minutes that are missing at least, in the order of these halts that misses least.
    pub missing: Minute,
    /// Even with all durations at their minimum nothing fits; else nothing fits at the preferred ones.
    pub at_minimum: bool,
    /// No fewer halts are without an order, and no smaller set of facts of any halts as few is enough. Otherwise the set cannot do
    /// without any of its halts, and may be larger than need be.
    pub smallest: bool,
}

/// Beyond so many halts in a reason their orders are no longer gone through one by one.
const MOST_HALTS: usize = 5;
/// So many sets of halts are looked at, at most, and of those that are without an order so many orders for their facts.
const MOST_SETS: usize = 20_000;
const MOST_ORDERS: usize = 240;

/// Says why no order of all halts fits; `None` where one does, or none was proved impossible in time. Unknown legs count as none: one
/// that has no reason may still have no order whose legs are known.
///
/// Optional halts count like all others. Minimum durations are tried first: what they forbid, nothing can heal but a change of the
/// facts.
///
/// ```
/// use planner::order::{Day, Fact, Halt, Question, Steps, Travel, Window, why_not};
/// let minutes = [[0, 20, 20], [20, 0, 20], [20, 20, 0]];
/// let question = Question {
///     travel: Travel::from_rows(&minutes.map(|row| row.map(Some).to_vec())),
///     days: vec![Day { start: 480, end: 1080, from: 0, to: 0 }],
///     halts: vec![
///         Halt { pin: Some(735), ..Halt::new(1, 120) },
///         Halt { minimum: 60, windows: vec![Window { open: 660, close: 840 }], ..Halt::new(2, 90) },
///     ],
///     split: None,
/// };
/// // 12h15 fixed, 20 minutes of road, at least 60 minutes: too long from 11 h, and afterwards it closes at 14 h.
/// let why = why_not(&question, &mut Steps(1_000_000)).unwrap();
/// assert!(why.at_minimum && why.smallest);
/// assert!(why.facts.contains(&Fact::Pin(0)) && why.facts.contains(&Fact::Opens(1)));
/// ```
pub fn why_not(question: &Question, watch: &mut dyn Watch) -> Option<WhyNot> {
    if let Some(group) = too_few_seats(question) {
        let facts = vec![Fact::Seats(group)];
        return Some(WhyNot { facts, missing: 0, at_minimum: true, smallest: true });
    }
    let mut preferred = question.clone();
    preferred.split = None;
    // What is impossible then is so however long an unknown way is.
    preferred.travel = question.travel.or(0);
    let mut shortest = preferred.clone();
    for halt in &mut shortest.halts {
        halt.duration = halt.minimum;
    }
    for (mut question, at_minimum) in [(shortest, true), (preferred, false)] {
        question.halts.iter_mut().for_each(close_where_too_short);
        let question = &question;
        let line = Line::new(question).ok()?;
        let (sets, fewest) = fewest_halts(&line, watch)?;
        if let Some(halts) = sets.first().filter(|halts| are_many(question, halts)) {
            let set = halts.iter().fold(nights(&line), |set, at| set | 1 << at);
            let crowd = Crowd { question, set };
            return Some(WhyNot {
                facts: crowd.facts(watch).into_iter().map(|it| named(it, at_minimum)).collect(),
                missing: crowd.missing(watch),
                at_minimum,
                smallest: false,
            });
        }
        let mut least: Option<BTreeSet<Fact>> = None;
        let (mut missing, mut steps) = (0, 0);
        for halts in &sets {
            let orders = chains(question, &line, halts);
            if cover(&orders, &mut least, &mut steps) {
                missing = orders.iter().map(|broken| broken.missing).min().unwrap_or(0);
            }
        }
        let Some(facts) = least else { continue };
        // Which facts make who comes too late for one opening wait for the next is not looked at one by one.
        let exact = sets.iter().flatten().all(|at| line.spots[*at].hours.len() == 1);
        return Some(WhyNot {
            facts: facts.into_iter().map(|fact| named(fact, at_minimum)).collect(),
            missing,
            at_minimum,
            smallest: fewest && exact && steps < MOST_BRANCHES,
        });
    }
    None
}

/// Forgets openings in which a halt never fits, unless it fits in none: its last start would else lie in one of them.
fn close_where_too_short(halt: &mut Halt) {
    let lasts = halt.duration;
    let fits = |window: &Window| window.close - window.open >= lasts;
    if halt.windows.iter().any(fits) {
        halt.windows.retain(fits);
    }
}

/// The first group that has more people than seats.
pub(super) fn too_few_seats(question: &Question) -> Option<usize> {
    let groups = &question.split.as_ref()?.groups;
    groups.iter().position(|group| {
        matches!((group.people, group.seats), (Some(people), Some(seats)) if people > seats)
    })
}

const fn named(fact: Fact, at_minimum: bool) -> Fact {
    match fact {
        Fact::Duration(halt) if at_minimum => Fact::Minimum(halt),
        fact => fact,
    }
}

/// Each choice of the fewest halts that have no order among themselves, and whether these are known to be all of the fewest; no
/// choice where all fit. `None` where the watch stopped it before there was any.
fn fewest_halts(line: &Line, watch: &mut dyn Watch) -> Option<(Vec<Vec<usize>>, bool)> {
    let nights = nights(line);
    let halts: Vec<usize> =
        (0..line.spots.len()).filter(|at| line.spots[*at].halt.is_some()).collect();
    let mut looked_at = 0;
    for size in 1..=MOST_HALTS.min(halts.len()) {
        let mut found: Vec<Vec<usize>> = Vec::new();
        let most = MOST_ORDERS / (1..=size).product::<usize>();
        let mut chosen: Vec<usize> = (0..size).collect();
        let all = loop {
            looked_at += 1;
            if looked_at > MOST_SETS || found.len() == most {
                break false;
            }
            let set = chosen.iter().fold(nights, |set, at| set | 1 << halts[*at]);
            match fits_somehow(line, set, watch) {
                Some(true) => {}
                Some(false) => found.push(chosen.iter().map(|at| halts[*at]).collect()),
                None if found.is_empty() => return None,
                None => break false,
            }
            if !following(&mut chosen, halts.len()) {
                break true;
            }
        };
        if !found.is_empty() {
            return Some((found, all));
        }
    }
    // Larger: take away what is not needed, one after the other.
    let all = halts.iter().fold(nights, |set, at| set | 1 << at);
    if fits_somehow(line, all, watch)? {
        return Some((Vec::new(), true));
    }
    let mut set = all;
    for at in halts.iter().rev() {
        if !fits_somehow(line, set & !(1 << at), watch)? {
            set &= !(1 << at);
        }
    }
    Some((vec![halts.into_iter().filter(|at| set >> at & 1 != 0).collect()], false))
}

/// The nights, as a set of spots.
fn nights(line: &Line) -> u64 {
    let nights = (0..line.spots.len()).filter(|at| line.spots[*at].halt.is_none());
    nights.fold(0, |set, at| set | 1 << at)
}

/// True where the orders of these halts and of the nights are too many to go through one by one.
const fn are_many(question: &Question, halts: &[usize]) -> bool {
    halts.len() > MOST_HALTS || halts.len() + question.days.len() > MOST_HALTS + 3
}

/// The next choice of as many out of so many; false after the last.
fn following(chosen: &mut [usize], of: usize) -> bool {
    let size = chosen.len();
    let Some(at) = (0..size).rev().find(|at| chosen[*at] + size < of + at) else { return false };
    chosen[at] += 1;
    for next in at + 1..size {
        chosen[next] = chosen[next - 1] + 1;
    }
    true
}

/// True where some order of these spots fits, others being visited on the way or not; `None` where the watch stopped it.
pub(super) fn fits_somehow(line: &Line, set: u64, watch: &mut dyn Watch) -> Option<bool> {
    let mut failed = BTreeMap::new();
    let from = Place { set: 0, last: None, left: line.start };
    dive(line, set, from, &mut failed, watch)
}

/// Where an order stands.
#[derive(Clone, Copy)]
struct Place {
    set: u64,
    last: Option<usize>,
    left: Minute,
}

/// Depth first, what closes first before what closes later; what failed once fails at every later minute.
fn dive(
    line: &Line,
    all: u64,
    from: Place,
    failed: &mut BTreeMap<(u64, Option<usize>), Minute>,
    watch: &mut dyn Watch,
) -> Option<bool> {
    if watch.is_over(line.spots.len() as u64) {
        return None;
    }
    if from.set == all {
        return Some(from.left.saturating_add(line.near(from.last, None)) <= line.end);
    }
    if failed.get(&(from.set, from.last)).is_some_and(|minute| *minute <= from.left) {
        return Some(false);
    }
    let free = (0..line.spots.len()).filter(|at| (all & !from.set) >> at & 1 != 0);
    let mut next: Vec<(Minute, usize)> = free.map(|at| (line.spots[at].last(), at)).collect();
    next.sort_unstable();
    let reached = next
        .iter()
        .all(|(last, at)| from.left.saturating_add(line.near(from.last, Some(*at))) <= *last);
    for (_, at) in next.into_iter().filter(|_| reached) {
        let left = line.spots[at].leave(from.left, line.near(from.last, Some(at)));
        let Some(left) = left else { continue };
        let to = Place { set: from.set | 1 << at, last: Some(at), left };
        if dive(line, all, to, failed, watch)? {
            return Some(true);
        }
    }
    failed.insert((from.set, from.last), from.left);
    Some(false)
}

/// What breaks an order.
#[derive(Clone, Debug, Default)]
struct Broken {
    /// The sets of facts that do so, none of which holds another.
    reasons: Vec<BTreeSet<Fact>>,
    /// The minutes that are missing where most are.
    missing: Minute,
}

/// A chain from an earliest hour: facts that it cannot do without, and those that add minutes to it.
#[derive(Clone, Debug)]
struct Chain {
    from: BTreeSet<Fact>,
    minutes: Vec<(Fact, Minute)>,
    at: Minute,
}

impl Chain {
    fn new(from: BTreeSet<Fact>, at: Minute) -> Self {
        Self { from, minutes: Vec::new(), at }
    }

    /// Adds minutes; no minutes are no fact.
    fn with(&self, fact: Option<Fact>, minutes: Minute) -> Self {
        let mut longer = self.clone();
        longer.at = longer.at.saturating_add(minutes);
        longer.minutes.extend(fact.filter(|_| minutes > 0).map(|fact| (fact, minutes)));
        longer
    }
}

impl Broken {
    /// Adds a chain that is too long for a latest hour: every smallest choice of its minutes that still is.
    fn add(&mut self, chain: &Chain, latest: Fact, over: Minute) {
        self.missing = self.missing.max(over);
        let items = &chain.minutes;
        if items.len() > MOST_MINUTES {
            let facts = items.iter().map(|(fact, _)| *fact).chain([latest]);
            self.keep(chain.from.iter().copied().chain(facts).collect());
            return;
        }
        let sum = |set: u32| -> Minute {
            let chosen = items.iter().enumerate().filter(|(at, _)| set >> at & 1 != 0);
            chosen.fold(0, |sum, (_, (_, minutes))| sum.saturating_add(*minutes))
        };
        let whole = (1_u32 << items.len()) - 1;
        let needed = sum(whole) - over;
        for set in 0..=whole {
            let least = |at: &usize| set >> at & 1 == 0 || sum(set & !(1 << at)) <= needed;
            if sum(set) > needed && (0..items.len()).all(|at| least(&at)) {
                let chosen = items.iter().enumerate().filter(|(at, _)| set >> at & 1 != 0);
                let facts = chosen.map(|(_, (fact, _))| *fact).chain([latest]);
                self.keep(chain.from.iter().copied().chain(facts).collect());
            }
        }
    }

    fn keep(&mut self, facts: BTreeSet<Fact>) {
        if !self.reasons.iter().any(|other| other.is_subset(&facts)) {
            self.reasons.retain(|other| !facts.is_subset(other));
            self.reasons.push(facts);
        }
    }
}

/// Of a chain with more minutes not every choice is tried.
const MOST_MINUTES: usize = 11;

/// For each order of these halts what breaks it.
fn chains(question: &Question, line: &Line, halts: &[usize]) -> Vec<Broken> {
    let nights = (0..line.spots.len()).filter(|at| line.spots[*at].halt.is_none());
    let mut order: Vec<usize> = halts.iter().copied().chain(nights).collect();
    order.sort_unstable();
    let mut all = Vec::new();
    loop {
        all.push(broken(question, line, &order));
        if !permute(&mut order) {
            return all;
        }
    }
}

/// The next order in the dictionary's sense; false after the last.
fn permute(order: &mut [usize]) -> bool {
    let Some(at) = order.windows(2).rposition(|pair| pair[0] < pair[1]) else { return false };
    let Some(with) = order.iter().rposition(|one| *one > order[at]) else { return false };
    order.swap(at, with);
    order[at + 1..].reverse();
    true
}

/// The fact that a spot starts no earlier.
fn opens(question: &Question, line: &Line, at: usize) -> Fact {
    bound(question, line, at, Fact::Opens, Fact::Start, 1)
}

/// The fact that it is over no later, or that it starts no later.
fn closes(question: &Question, line: &Line, at: usize) -> Fact {
    bound(question, line, at, Fact::Closes, Fact::End, 0)
}

fn bound(
    question: &Question,
    line: &Line,
    at: usize,
    own: fn(usize) -> Fact,
    of_day: fn(usize) -> Fact,
    night: usize,
) -> Fact {
    let Some(halt) = line.spots[at].halt else {
        // The nights stand behind the halts, in their order.
        return of_day(at - question.halts.len() + night);
    };
    match question.halts.get(halt) {
        Some(asked) if asked.pin.is_some() => Fact::Pin(halt),
        Some(asked) if asked.windows.is_empty() => {
            let last = if night == 0 { question.days.len() - 1 } else { 0 };
            of_day(asked.day.unwrap_or(last))
        }
        _ => own(halt),
    }
}

/// What breaks an order.
fn broken(question: &Question, line: &Line, order: &[usize]) -> Broken {
    let mut broken = Broken::default();
    // How the last spot is left, by each chain that leads to it.
    let mut left = vec![Chain::new(BTreeSet::from([Fact::Start(0)]), line.start)];
    let mut from = None;
    for at in order.iter().copied() {
        let spot = &line.spots[at];
        let leg = Fact::Leg(from.and_then(|from: usize| line.spots[from].halt), spot.halt);
        let minutes = line.near(from, Some(at));
        let (open, closed) = (opens(question, line, at), closes(question, line, at));
        let mut arrivals: Vec<Chain> =
            left.iter().map(|chain| chain.with(Some(leg), minutes)).collect();
        if let Some((first, _)) = spot.hours.first().filter(|_| spot.halt.is_some()) {
            arrivals.push(Chain::new(BTreeSet::from([open]), *first));
        }
        let short = spot.hours.iter().map(|(open, close)| spot.duration - (close - open)).min();
        if let (Some(halt), Some(short @ 1..)) = (spot.halt, short) {
            broken.missing = broken.missing.max(short);
            broken.keep(BTreeSet::from([open, closed, Fact::Duration(halt)]));
        }
        left = Vec::new();
        for chain in arrivals {
            let lasting = chain.with(spot.halt.map(Fact::Duration), spot.duration);
            let over = chain.at.saturating_sub(spot.last());
            if over > 0 {
                broken.add(if spot.pinned { &chain } else { &lasting }, closed, over);
                if spot.halt.is_some() {
                    left.push(lasting);
                }
                continue;
            }
            if spot.halt.is_none() {
                let morning = spot.leave(chain.at, 0).unwrap_or(chain.at);
                left.push(Chain::new(BTreeSet::from([open]), morning));
                continue;
            }
            // Too late for one opening, it waits for the next.
            let next = spot.leave(chain.at, 0).map_or(chain.at, |end| end - spot.duration);
            if next > chain.at && spot.hours.first().is_some_and(|first| first.0 < next) {
                let facts = lasting.from.into_iter().chain([open, closed]);
                let minutes = lasting.minutes.into_iter().map(|(fact, _)| fact);
                let later = Chain::new(facts.chain(minutes).collect(), next);
                left.push(later.with(spot.halt.map(Fact::Duration), spot.duration));
            } else {
                left.push(lasting);
            }
        }
        from = Some(at);
    }
    let minutes = line.near(from, None);
    let leg = Fact::Leg(from.and_then(|from| line.spots[from].halt), None);
    let end = Fact::End(question.days.len() - 1);
    for chain in left {
        let home = chain.with(Some(leg), minutes);
        if home.at > line.end {
            broken.add(&home, end, home.at.saturating_sub(line.end));
        }
    }
    broken
}

/// Looks for fewer facts than the fewest so far that break every order; true where there are some.
fn cover(orders: &[Broken], least: &mut Option<BTreeSet<Fact>>, steps: &mut usize) -> bool {
    let before = least.as_ref().map(BTreeSet::len);
    let mut orders: Vec<&Broken> = orders.iter().collect();
    orders.sort_by_key(|broken| broken.reasons.len());
    branch(&orders, BTreeSet::new(), least, steps);
    least.as_ref().map(BTreeSet::len) != before
}

/// So many times it is tried to cover another order.
const MOST_BRANCHES: usize = 50_000;

fn branch(
    orders: &[&Broken],
    facts: BTreeSet<Fact>,
    best: &mut Option<BTreeSet<Fact>>,
    steps: &mut usize,
) {
    *steps += 1;
    if best.as_ref().is_some_and(|best| best.len() <= facts.len() || *steps > MOST_BRANCHES) {
        return;
    }
    let fits = |broken: &&&Broken| !broken.reasons.iter().any(|it| it.is_subset(&facts));
    let Some(open) = orders.iter().find(fits) else {
        *best = Some(facts);
        return;
    };
    let unions = open.reasons.iter().map(|reason| reason.union(&facts).copied().collect());
    let mut unions: Vec<BTreeSet<Fact>> = unions.collect();
    unions.sort_by_key(BTreeSet::len);
    for with in unions {
        branch(orders, with, best, steps);
    }
}
