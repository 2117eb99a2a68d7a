//! A day that is under way: something lasted longer than planned, and the order stays.
//!
//! Minute by minute: for each minute at which a stop can be over, the least (missing, cut, displacement) with which it can be
//! reached. The triple is compared in that order, which adding keeps, so that one triple for a minute is enough.

use super::question::Minute;
use std::collections::BTreeMap;

/// A stop that is still to come, as it was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    /// The minutes from the stop before it; unknown minutes count as none, and the hours behind are then too early.
    pub leg: Option<Minute>,
    /// The margin before it that may not be used up.
    pub floor: Minute,
    /// The announced start, before which it does not start.
    pub announced: Minute,
    /// Whether the announced start is fixed: each minute past it is missing.
    pub pinned: bool,
    /// The minute by which it must be over, where there is one.
    pub close: Option<Minute>,
    /// The preferred minutes.
    pub duration: Minute,
    /// The fewest minutes.
    pub minimum: Minute,
}

/// The day mended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// Minutes past pins, closings and the return that nothing can save.
    pub missing: i64,
    /// Minutes taken from durations.
    pub cut: i64,
    /// Minutes by which starts move, together.
    pub displacement: i64,
    /// The start and the minutes of each stop.
    pub hours: Vec<(Minute, Minute)>,
}

/// (missing, cut, displacement).
type Price = (i64, i64, i64);

/// Finds the hours that miss least, then cut least, then move least. Margins are used down to their floor first: they cost
/// nothing.
///
/// `ready` is when the stop that ran over is left. `home` is the leg back and the minute by which all must be back.
///
/// ```
/// use planner::order::{Coming, overrun};
/// let pinned = Coming {
///     leg: Some(20),
///     floor: 5,
///     announced: 735,
///     pinned: true,
///     close: None,
///     duration: 75,
///     minimum: 75,
/// };
/// let before = Coming { pinned: false, announced: 630, duration: 60, minimum: 40, ..pinned };
/// // Left at 10 h 30 instead of 10 h: B starts at 10 h 55 instead of 10 h 30, and gives 5 minutes.
/// let mended = overrun(630, &[before, pinned], None);
/// assert_eq!((mended.missing, mended.cut, mended.displacement), (0, 5, 25));
/// assert_eq!(mended.hours, [(655, 55), (735, 75)]);
/// ```
pub fn overrun(ready: Minute, coming: &[Coming], home: Option<(Minute, Minute)>) -> Mended {
    let mut layers: Vec<BTreeMap<Minute, (Price, Minute, Minute)>> = Vec::new();
    let mut now: BTreeMap<Minute, Price> = BTreeMap::from([(ready, (0, 0, 0))]);
    for stop in coming {
        let mut next: BTreeMap<Minute, (Price, Minute, Minute)> = BTreeMap::new();
        for (left, price) in &now {
            let arrival = left.saturating_add(stop.leg.unwrap_or(0)).saturating_add(stop.floor);
            let start = arrival.max(stop.announced);
            let moved = i64::from(start - stop.announced);
            let past_pin = if stop.pinned { moved } else { 0 };
            for minutes in stop.minimum.min(stop.duration)..=stop.duration {
                let end = start.saturating_add(minutes);
                let past =
                    stop.close.map_or(0, |close| i64::from(end.saturating_sub(close).max(0)));
                let price = (
                    price.0 + past_pin + past,
                    price.1 + i64::from(stop.duration - minutes),
                    price.2 + moved,
                );
                let way = (price, *left, minutes);
                next.entry(end)
                    .and_modify(|known| {
                        if way.0 < known.0 {
                            *known = way;
                        }
                    })
                    .or_insert(way);
            }
        }
        now = next.iter().map(|(end, way)| (*end, way.0)).collect();
        layers.push(next);
    }
    let at_home = |(end, price): (&Minute, &Price)| {
        let late = home.map_or(0, |(leg, latest)| {
            (i64::from(*end) + i64::from(leg) - i64::from(latest)).max(0)
        });
        ((price.0 + late, price.1, price.2), *end)
    };
    let Some(((missing, cut, displacement), mut end)) = now.iter().map(at_home).min() else {
        return Mended::default();
    };
    let mut hours = Vec::new();
    for layer in layers.iter().rev() {
        let Some((_, left, minutes)) = layer.get(&end) else { break };
        hours.push((end - minutes, *minutes));
        end = *left;
    }
    hours.reverse();
    Mended { missing, cut, displacement, hours }
}
