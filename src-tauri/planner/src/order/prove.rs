//! In which order all is tried: a first order, what betters it, a bound, and the search that proves the best.
//!
//! Rounds of the bound and tries of the search take turns, each try about as long as all rounds before it; once the bound is
//! near what is known, what no order can use any more is taken away. Everything is counted in steps, nothing by a clock.

use super::answer::Watch;
use super::bound::Bound;
use super::net::{Net, What};
use super::search::{Best, End, Search};
use super::split::Parting;
use super::{quick, ties};

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
/// So often the prices are moved before it is tried to prove something with them, and with many nodes.
const FIRST_ROUNDS: usize = 7;
const FIRST_ROUNDS_LARGE: usize = 10;
/// Making so many numbers of the table takes as long as one label.
const WORK_OF_LABEL: usize = 1_000;
/// What orders can use is sifted when the gap between the bound and the best order is such a part of what that costs, and again
/// when it has become so much less.
const NEAR: f64 = 0.13;
const SIFTED: f64 = 0.5;
/// More labels than this are not looked at in a try, but only when all else is done.
const MOST_TRIED: usize = 8_000_000;
/// From so many nodes on the first try is a long one.
const LARGE: usize = 40;
/// From so many nodes on the first order is put together stop by stop: the narrowest run over the layers would take too long.
const HUGE: usize = 100;

/// Looks for the best path in stages, each of which looks longer than the one before it; true when nothing can be better.
pub(super) fn prove<const W: usize>(
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
    let Some(mut bound) = Bound::new(net, best, f64::from(net.end - net.start)) else {
        return widen(&plain, width, best, parting, watch, found);
    };
    quick::improve(net, best, ROUNDS * net.len(), 0, watch, found);
    // What is left of the net, and how near the bound was when that was looked at.
    let (mut left, mut sifted) = (net.clone(), f64::INFINITY);
    let mut size = bound.size() as f64 * FIRST_SIZE;
    let (mut work, mut tried) = (0, 0);
    let is_large = net.len() > LARGE;
    let first = if is_large { FIRST_ROUNDS_LARGE } else { FIRST_ROUNDS };
    for round in 1.. {
        let known = best.price.map_or(f64::INFINITY, |price| net.in_minutes(price));
        let is_near = |bound: &Bound, sifted: f64| {
            let gap = known - bound.least;
            round > first && gap < (sifted * SIFTED).min(known * NEAR)
        };
        size = (size * GROWTH).min(MOST_NUMBERS);
        let walk = bound.look();
        let narrower = is_near(&bound, sifted);
        if narrower {
            sifted = known - bound.least;
            left.keep(&bound.sift(known));
            bound.follow(&left);
        }
        let learnt = bound.improve(&walk, known, size as usize);
        let done = learnt.is_none();
        if narrower || learnt == Some(true) {
            bound.lay();
        }
        work += bound.work();
        if watch.is_over(bound.work() as u64 / 8) {
            return false;
        }
        if !done && (round < first || work < tried * 2) {
            continue;
        }
        bound.settle();
        if is_near(&bound, sifted) {
            sifted = known - bound.least;
            left.keep(&bound.sift(known));
            left.tighten();
            bound.follow(&left);
            bound.lay();
            bound.settle();
        }
        work += bound.work();
        let search = Search::<W>::new(&left, Some(&bound));
        let mut most = (work / WORK_OF_LABEL).min(MOST_TRIED);
        if round == first && is_large {
            // Many halts with narrow windows: few rounds of the bound are enough, but many labels are needed.
            most = most.max(4 * net.len() * net.len());
        }
        if round > FIRST_ROUNDS {
            // What the bound has learnt leads to better orders, and these to a better bound.
            search.run(most / (16 * net.len()) + 1, usize::MAX, best, parting, watch, found);
            quick::improve(&left, best, most / 256, round, watch, found);
        }
        match search.run(usize::MAX, most, best, parting, watch, found) {
            End::Whole => {
                ties::first(&left, &search, parting, best);
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
    widen(&Search::<W>::new(&left, Some(&bound)), width, best, parting, watch, found)
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
