//! « Répartir »: minutes that are left over or lacking, spread over chosen stops.

use crate::proposal::{Kind, Proposal};
use crate::rearrange::edited;
use domain::command::StopField;
use domain::time::Minutes;
use domain::visit::Visit;
use domain::{Agenda, Command, StopId, layout};

/// A stop that takes part, and how much it takes or gives beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which stop.
    pub stop: StopId,
    /// Its weight; 0 leaves it as it is.
    pub weight: u32,
}

/// Spreads minutes over stops by their weights: more than 0 are given, less than 0 are taken, no stop below its minimum.
///
/// `None` where the stops cannot give so much together, or nobody takes part: nothing is spread by halves. A stop of unknown
/// duration takes no part.
///
/// ```
/// use domain::{layout, outline};
/// use planner::{Field, Share, spread};
/// let mut ids = |_| String::from("id");
/// let text = "= 2020-09-21\n!09:00 A ; 45 (30) #a\nB ; 60 (40) #b\n!12:00 C ; 30 #c\n";
/// let visit = outline::read(text, &mut ids).unwrap();
/// let shares = ["a", "b"].map(|stop| Share { stop: stop.into(), weight: 1 });
/// let taken = spread(&visit, &layout(&visit), &shares, -33).unwrap();
/// // A gives all it can, B the rest.
/// assert_eq!(taken.changes[0].field, Field::Duration { from: 45, to: 30 });
/// assert_eq!(taken.changes[1].field, Field::Duration { from: 60, to: 42 });
/// assert!(spread(&visit, &layout(&visit), &shares, -36).is_none());
/// ```
pub fn spread(visit: &Visit, agenda: &Agenda, shares: &[Share], minutes: i32) -> Option<Proposal> {
    let stops: Vec<(&Share, Minutes, Minutes)> = shares
        .iter()
        .filter_map(|share| {
            let stop = visit.stop(&share.stop)?;
            let room = stop.duration?.saturating_sub(stop.least_minutes());
            Some((share, stop.duration?, if minutes < 0 { room } else { Minutes::MAX }))
        })
        .collect();
    let wanted: Vec<(u32, Minutes)> =
        stops.iter().map(|(share, _, room)| (share.weight, *room)).collect();
    let parts = parts(minutes.unsigned_abs(), &wanted)?;
    let commands: Vec<Command> = stops
        .iter()
        .zip(parts)
        .filter(|(_, part)| *part > 0)
        .map(|((share, duration, _), part)| {
            let to = if minutes < 0 {
                duration.saturating_sub(part)
            } else {
                duration.saturating_add(part)
            };
            Command::SetStop { stop: share.stop.clone(), field: StopField::Duration(Some(to)) }
        })
        .collect();
    if commands.is_empty() {
        return None;
    }
    let after = edited(visit, &commands)?;
    let hours = layout(&after);
    Some(Proposal::new((visit, agenda), (&after, &hours), Kind::Spread, commands, false))
}

/// Parts of a whole by weight, none above its room; `None` where there is not room enough.
fn parts(whole: Minutes, wanted: &[(u32, Minutes)]) -> Option<Vec<Minutes>> {
    let mut parts = vec![0; wanted.len()];
    let mut left = whole;
    while left > 0 {
        let open: Vec<usize> = (0..wanted.len())
            .filter(|at| wanted[*at].0 > 0 && parts[*at] < wanted[*at].1)
            .collect();
        let weight: u64 = open.iter().map(|at| u64::from(wanted[*at].0)).sum();
        if weight == 0 {
            return None;
        }
        let round = left;
        for at in &open {
            let share = u64::from(round) * u64::from(wanted[*at].0) / weight;
            let share = Minutes::try_from(share).unwrap_or(round).min(wanted[*at].1 - parts[*at]);
            parts[*at] += share;
            left -= share;
        }
        if left == round {
            // Less than a minute for each: one for each as far as they go, the heaviest first.
            let mut heaviest = open;
            heaviest.sort_by_key(|at| (std::cmp::Reverse(wanted[*at].0), *at));
            for at in heaviest.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
                parts[at] += 1;
                left -= 1;
            }
        }
    }
    Some(parts)
}
