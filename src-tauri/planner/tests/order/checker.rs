//! Recomputes what an order costs and whether it fits, from the question alone and by other code than the engine's.

use planner::order::{Answer, Minute, Placed, Question};

/// (worth kept, travel, sum of the ends) of an answer; an error says which rule it breaks.
pub(crate) fn check(question: &Question, answer: &Answer) -> Result<(u64, i64, i64), String> {
    let mut seen = vec![false; question.halts.len()];
    for placed in &answer.order {
        if std::mem::replace(&mut seen[placed.halt], true) {
            return Err(format!("{} twice", placed.halt));
        }
        let halt = &question.halts[placed.halt];
        if placed.end - placed.start != halt.duration {
            return Err(format!("{} lasts {}", placed.halt, placed.end - placed.start));
        }
        let open = halt.windows.is_empty()
            || halt.windows.iter().any(|it| it.open <= placed.start && placed.end <= it.close);
        if halt.pin.map_or(!open, |pin| pin != placed.start) {
            return Err(format!("{} starts at {}", placed.halt, placed.start));
        }
        if halt.day.is_some_and(|day| day != placed.day) {
            return Err(format!("{} is on day {}", placed.halt, placed.day));
        }
    }
    for (at, halt) in question.halts.iter().enumerate() {
        if !seen[at] && (halt.optional.is_none() || !answer.dropped.contains(&at)) {
            return Err(format!("{at} is missing"));
        }
    }
    let (mut travel, mut ends) = (0, 0);
    for (at, day) in question.days.iter().enumerate() {
        let of_day: Vec<&Placed> = answer.order.iter().filter(|placed| placed.day == at).collect();
        let (mut left, mut place) = (day.start, day.from);
        let parted =
            question.split.as_ref().filter(|split| of_day.iter().any(|it| it.halt == split.meet));
        let mut walk =
            |stops: &[&Placed], from: (Minute, usize)| -> Result<(Minute, usize), String> {
                let (mut left, mut place) = from;
                for placed in stops {
                    let there = question.halts[placed.halt].place;
                    let leg = question.travel.minutes(place, there).ok_or("an unknown leg")?;
                    travel += i64::from(leg);
                    if left + leg > placed.start {
                        return Err(format!("{} is reached at {}", placed.halt, left + leg));
                    }
                    (left, place) = (placed.end, there);
                }
                Ok((left, place))
            };
        if let Some(split) = parted {
            let position =
                |halt| of_day.iter().position(|placed| placed.halt == halt).ok_or("no split");
            let (after, meet) = (position(split.after)?, position(split.meet)?);
            let parting = walk(&of_day[..=after], (left, place))?;
            for group in 0..split.groups.len() {
                let own = of_day[after + 1..meet].iter().copied();
                let mut own: Vec<&Placed> =
                    own.filter(|it| question.halts[it.halt].group == Some(group)).collect();
                own.push(of_day[meet]);
                walk(&own, parting)?;
            }
            let met = (of_day[meet].end, question.halts[split.meet].place);
            (left, place) = walk(&of_day[meet + 1..], met)?;
        } else {
            (left, place) = walk(&of_day, (left, place))?;
        }
        let leg = question.travel.minutes(place, day.to).ok_or("an unknown leg")?;
        travel += i64::from(leg);
        ends += i64::from(left + leg);
        if left + leg > day.end {
            return Err(format!("back at {}", left + leg));
        }
    }
    let kept =
        answer.order.iter().map(|it| u64::from(question.halts[it.halt].optional.unwrap_or(0)));
    Ok((kept.sum(), travel, ends))
}
