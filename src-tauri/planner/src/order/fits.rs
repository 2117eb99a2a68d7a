//! Where a halt would fit while the others stay in their order: what is asked again and again while something is dragged.

use super::question::{Halt, Minute, Question};

/// Minutes at which a halt can start at one place of an order, the others where they are or later, but all in their hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// On which day.
    pub day: usize,
    /// Behind so many halts of that day.
    pub position: usize,
    /// The earliest start.
    pub first: Minute,
    /// The latest start with which all that follows still fits.
    pub last: Minute,
}

/// Finds the starts at which a halt fits into a fixed order, place by place; `days` are the halts of each day in their order,
/// without the one that is asked about (where it stands there, it is passed over). Halts keep their preferred durations; a leg
/// that is unknown fits nothing behind which something is bound to an hour, so nothing is said of places next to it.
///
/// One pass forward and one back over the halts: a few hundred nanoseconds for a day.
///
/// ```
/// use planner::order::{Day, Halt, Question, Room, Travel, fits};
/// let question = Question {
///     travel: Travel::from_rows(&[vec![Some(0), Some(10)], vec![Some(10), Some(0)]]),
///     days: vec![Day { start: 480, end: 720, from: 0, to: 0 }],
///     halts: vec![Halt { pin: Some(600), ..Halt::new(1, 60) }, Halt::new(1, 30)],
///     split: None,
/// };
/// // Before the fixed hour from 8 h 10 to 9 h 30, behind it from 11 h to 11 h 20.
/// assert_eq!(fits(&question, &[vec![0]], 1), [
///     Room { day: 0, position: 0, first: 490, last: 570 },
///     Room { day: 0, position: 1, first: 660, last: 680 },
/// ]);
/// ```
pub fn fits(question: &Question, days: &[Vec<usize>], halt: usize) -> Vec<Room> {
    let Some(asked) = question.halts.get(halt) else { return Vec::new() };
    let starts = question.starts(asked, asked.duration);
    let mut rooms = Vec::new();
    for (at, day) in question.days.iter().enumerate() {
        if asked.day.is_some_and(|only| only != at) {
            continue;
        }
        let order = days.get(at).map_or(&[][..], Vec::as_slice);
        let order: Vec<&Halt> = order
            .iter()
            .filter(|one| **one != halt)
            .filter_map(|one| question.halts.get(*one))
            .collect();
        let leg = |from: usize, to: usize| question.travel.minutes(from, to);
        // When each place in the order is left at the earliest, and must be reached at the latest; `None` where it cannot be.
        let mut left = vec![Some((day.start, day.from))];
        for next in &order {
            let before = left.last().copied().flatten();
            left.push(before.and_then(|(minute, from)| {
                let arrival = minute + leg(from, next.place)?;
                let starts = question.starts(next, next.duration);
                let piece = starts.iter().find(|piece| arrival <= piece.1)?;
                Some((arrival.max(piece.0) + next.duration, next.place))
            }));
        }
        let mut due = vec![Some((day.end, day.to))];
        for next in order.iter().rev() {
            let after = due.last().copied().flatten();
            due.push(after.and_then(|(minute, to)| {
                let latest = minute - leg(next.place, to)? - next.duration;
                let starts = question.starts(next, next.duration);
                let piece = starts.iter().rev().find(|piece| piece.0 <= latest)?;
                Some((latest.min(piece.1), next.place))
            }));
        }
        due.reverse();
        for (position, pair) in left.iter().zip(&due).enumerate() {
            let (Some((left, from)), Some((due, to))) = pair else { continue };
            let into = leg(*from, asked.place);
            let away = leg(asked.place, *to);
            let (Some(into), Some(away)) = (into, away) else { continue };
            let (earliest, latest) = (left + into, due - away - asked.duration);
            for (first, last) in &starts {
                let (first, last) = (earliest.max(*first), latest.min(*last));
                if first <= last {
                    rooms.push(Room { day: at, position, first, last });
                }
            }
        }
    }
    rooms
}
