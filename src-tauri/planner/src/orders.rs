//! Better orders of the floating stops, and which optional ones fit.

use crate::order::{Answer, Unanswered, Watch, Wish, solve};
use crate::proposal::{Kind, Proposal};
use crate::rearrange::{self, Wanted};
use crate::sketch::{Options, Sketch};
use crate::verdict::Verdict;
use chrono::NaiveDate;
use domain::visit::{Status, Visit};
use domain::{Agenda, StopId, layout};

/// What came of looking for better days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Orders {
    /// Orders that are better than the present one.
    pub proposals: Vec<Proposal>,
    /// Pairs of stops between which nobody knows the way: no order in which they are neighbours was looked at.
    pub unknown: Vec<(StopId, StopId)>,
    /// The time was up before everything was looked at.
    pub unfinished: bool,
    /// Groups part in these days in a way that orders are not looked for in.
    pub parted: bool,
}

/// Looks for better orders of the stops that float between the fixed hours of some days, for which optional stops fit, and for a
/// better spread over the days where there are several.
///
/// Least travel first, then least waiting; the earliest end as an alternative. A fixed hour never moves, nothing is cut, and no order
/// is looked at that needs a leg nobody knows. Before a proposal is made it is laid out: it never brings a new conflict, a new unknown
/// leg, or somebody in two places.
pub fn orders(
    visit: &Visit,
    agenda: &Agenda,
    dates: &[NaiveDate],
    watch: &mut dyn Watch,
) -> Orders {
    let mut found = Orders::default();
    for date in dates {
        found.look(visit, agenda, &[*date], watch);
    }
    if dates.len() > 1 {
        found.look(visit, agenda, dates, watch);
    }
    found.unknown.sort();
    found.unknown.dedup();
    found
}

impl Orders {
    fn look(&mut self, visit: &Visit, agenda: &Agenda, dates: &[NaiveDate], watch: &mut dyn Watch) {
        let counts = |id: &StopId| visit.stop(id).is_some_and(|stop| stop.optional.is_some());
        let chosen = dates.iter().filter_map(|date| visit.day(*date)).flat_map(|day| &day.stops);
        let options =
            if chosen.into_iter().any(counts) { Options::Choose } else { Options::AsTheyAre };
        let Some(sketch) = Sketch::of(visit, agenda, dates, options) else {
            self.parted = true;
            return;
        };
        let floats = sketch.question.halts.iter().filter(|halt| halt.pin.is_none()).count();
        if floats == 0 || floats == 1 && options == Options::AsTheyAre {
            return;
        }
        let mut first = None;
        for wish in [Wish::LeastTravel, Wish::EarliestEnd] {
            match solve(&sketch.question, wish, watch) {
                Ok(answer) => {
                    self.unfinished |= !answer.proved;
                    self.note_unknown(&sketch, &answer.unknown);
                    let proposal = proposal(&sketch, &answer, wish, options);
                    // A second one is there for those who want to be done sooner.
                    let sooner = |other: &Proposal| {
                        let ends = |proposal: &Proposal| proposal.effect.ends.1;
                        proposal.as_ref().is_some_and(|one| ends(one) < ends(other))
                    };
                    if first.as_ref().is_none_or(sooner) {
                        self.proposals.extend(proposal.clone());
                    }
                    first = first.or(proposal);
                }
                Err(Unanswered::UnknownLegs(legs)) => self.note_unknown(&sketch, &legs),
                Err(Unanswered::Unfinished) => self.unfinished = true,
                Err(Unanswered::Impossible | Unanswered::Malformed(_)) => {}
            }
        }
    }

    fn note_unknown(&mut self, sketch: &Sketch<'_>, legs: &[(usize, usize)]) {
        let block = |place: usize| sketch.blocks.get(place.checked_sub(1)?);
        let pairs = legs
            .iter()
            .filter_map(|(from, to)| Some((block(*from)?.last.clone(), block(*to)?.first.clone())));
        self.unknown.extend(pairs);
    }
}

/// The answer as edits; `None` where it is no better than the day as it is.
fn proposal(
    sketch: &Sketch<'_>,
    answer: &Answer,
    wish: Wish,
    options: Options,
) -> Option<Proposal> {
    let wanted = wanted(sketch, answer);
    let commands = rearrange::commands(sketch.visit, &wanted)?;
    if commands.is_empty() {
        return None;
    }
    let after = rearrange::edited(sketch.visit, &commands)?;
    let hours = layout(&after);
    let (before, now) = (
        Verdict::of(sketch.visit, sketch.agenda, &sketch.dates),
        Verdict::of(&after, &hours, &sketch.dates),
    );
    let kind = if wanted.statuses.is_empty() { Kind::Order } else { Kind::Choose };
    let better = match wish {
        Wish::LeastTravel | Wish::TravelAlone => now.is_shorter_than(&before),
        Wish::EarliestEnd | Wish::EndAlone => now.is_over_before(&before),
    };
    // What brings an option back is worth a longer way.
    let more =
        options == Options::Choose && now.kept > before.kept && now.blocking <= before.blocking;
    (now.is_sound_after(&before) && (better || more)).then(|| Proposal {
        wish: Some(wish),
        ..Proposal::new(
            (sketch.visit, sketch.agenda),
            (&after, &hours),
            kind,
            commands,
            answer.proved,
        )
    })
}

/// The lines of the days as the answer has them; what is left out stays behind what it stood behind.
fn wanted(sketch: &Sketch<'_>, answer: &Answer) -> Wanted {
    let mut lines: Vec<Vec<usize>> = vec![Vec::new(); sketch.dates.len()];
    for (line, (first, _)) in lines.iter_mut().zip(&sketch.ends) {
        line.extend(first);
    }
    for placed in &answer.order {
        let block = sketch.halts.get(placed.halt).copied();
        if let (Some(line), Some(block)) = (lines.get_mut(placed.day), block) {
            line.push(block);
        }
    }
    for (line, (_, last)) in lines.iter_mut().zip(&sketch.ends) {
        line.extend(last);
    }
    let out: Vec<usize> =
        answer.dropped.iter().filter_map(|halt| sketch.halts.get(*halt).copied()).collect();
    for at in &out {
        let day = sketch.blocks[*at].day;
        let Some(line) = lines.get_mut(day) else { continue };
        let before = (0..*at).rev().find_map(|other| line.iter().position(|it| *it == other));
        line.insert(before.map_or(0, |position| position + 1), *at);
    }
    let mut wanted = Wanted::default();
    for ((date, head), line) in sketch.dates.iter().zip(&sketch.heads).zip(lines) {
        let members = line.into_iter().flat_map(|at| sketch.blocks[at].members.iter().cloned());
        wanted.lines.insert(*date, head.iter().cloned().chain(members).collect());
    }
    for (at, block) in sketch.blocks.iter().enumerate() {
        let is_out = out.contains(&at);
        if is_out && block.counts {
            wanted.statuses.push((block.first.clone(), Status::Dropped));
        } else if !is_out && !block.counts {
            wanted.statuses.push((block.first.clone(), Status::Option));
        }
    }
    wanted
}
