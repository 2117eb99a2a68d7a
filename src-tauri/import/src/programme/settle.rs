//! Gives drafts their days once all lines are read, and drops those that turn out to be no stops.

use super::assemble::Assembled;
use super::calendar::Day;
use super::draft::{Draft, Found, Run};
use super::places::is_event;
use crate::doubt::{Doubt, Reason};
use crate::reading::{Ignored, Precision, ProposedStop, SourceSpan};
use chrono::Datelike;
use chrono_tz::Tz;

/// From the evening to a morning: hours that go back this way leave one day for the next.
const EVENING: u16 = 15 * 60;

/// Settles days, drops what is no stop, and returns proposals with the index each draft has among them.
pub(crate) fn settle(mut read: Assembled) -> (Vec<ProposedStop>, Vec<Ignored>, Vec<Option<usize>>) {
    add_themes(&mut read);
    let mut keep: Vec<bool> = vec![true; read.drafts.len()];
    for run in 0..read.runs.len() {
        drop_details(&mut read, run, &mut keep);
    }
    drop_prose(&mut read, &mut keep);
    drop_doubles(&mut read, &mut keep);
    for run in 0..read.runs.len() {
        date_run(&mut read, run, &keep);
    }
    let mut stops = Vec::new();
    let mut index = Vec::with_capacity(read.drafts.len());
    for (draft, kept) in read.drafts.into_iter().zip(keep) {
        index.push(kept.then_some(stops.len()));
        if kept {
            let territory = read.runs.get(draft.run).and_then(|r| r.zone);
            stops.push(proposed(draft, territory));
        }
    }
    (stops, read.ignored, index)
}

/// A day whose header says what happens and which has no stops: « Mardi 25 : visite de l'usine ».
fn add_themes(read: &mut Assembled) {
    for run in 0..read.runs.len() {
        let Some(theme) = read.runs.get(run).and_then(|r| r.theme.clone()) else { continue };
        let used = read.drafts.iter().any(|d| d.run == run);
        if used || !is_event(&theme.text) {
            continue;
        }
        let mut draft = Draft::new(Found::Item, run, theme.line, &theme.text);
        draft.title = super::titles::clean(&theme.text);
        let at = read.drafts.iter().position(|d| d.run > run).unwrap_or(read.drafts.len());
        read.drafts.insert(at, draft);
        for person in &mut read.persons {
            if person.stop.is_some_and(|s| s >= at) {
                person.stop = person.stop.map(|s| s + 1);
            }
        }
    }
}

/// In a day whose stops begin with their hours, other lines are details of them: items of a nested list, hours inside.
fn drop_details(read: &mut Assembled, run: usize, keep: &mut [bool]) {
    let lead: Vec<&Draft> =
        read.drafts.iter().filter(|d| d.run == run && d.found == Found::Lead).collect();
    let bullets: Vec<_> = lead.iter().map(|d| d.bullet).collect();
    let mut dropped = Vec::new();
    for (i, draft) in read.drafts.iter().enumerate().filter(|(_, d)| d.run == run) {
        let sibling = draft.bullet.is_some() && bullets.contains(&draft.bullet);
        let drop = match draft.found {
            Found::Trail => !bullets.is_empty() && !sibling,
            Found::Item => !bullets.is_empty() && !sibling,
            Found::Lead | Found::Part | Found::Prose => false,
        };
        if drop {
            dropped.push(i);
        }
    }
    for i in dropped {
        if let (Some(slot), Some(draft)) = (keep.get_mut(i), read.drafts.get(i)) {
            *slot = false;
            if draft.start.is_some() {
                read.ignored.push(Ignored { source: draft.source.clone(), reason: Reason::Prose });
            }
        }
    }
}

/// Sentences count where there is no list: an hour in one beside a list of hours repeats or explains, and purposes are
/// moments of the day only where the day is not laid out.
fn drop_prose(read: &mut Assembled, keep: &mut [bool]) {
    let kept = |found: &[Found], keep: &[bool]| {
        read.drafts.iter().zip(keep).filter(|(d, k)| **k && found.contains(&d.found)).count()
    };
    let listed = kept(&[Found::Lead, Found::Trail], keep);
    let laid_out = listed > 2 || kept(&[Found::Part, Found::Item], keep) > 1;
    for (draft, slot) in read.drafts.iter().zip(keep).filter(|(d, _)| d.found == Found::Prose) {
        let timed = draft.start.is_some();
        if (timed && listed > 0) || (!timed && laid_out) {
            *slot = false;
            if timed {
                read.ignored.push(Ignored { source: draft.source.clone(), reason: Reason::Prose });
            }
        }
    }
}

/// The same line twice is one stop.
fn drop_doubles(read: &mut Assembled, keep: &mut [bool]) {
    let mut last: Option<usize> = None;
    for i in 0..read.drafts.len() {
        if !keep.get(i).copied().unwrap_or(false) {
            continue;
        }
        let same =
            last.and_then(|l| read.drafts.get(l)).zip(read.drafts.get(i)).is_some_and(|(a, b)| {
                a.run == b.run
                    && a.start.is_some()
                    && (a.start, a.end) == (b.start, b.end)
                    && a.title == b.title
            });
        if same {
            if let (Some(slot), Some(draft)) = (keep.get_mut(i), read.drafts.get(i)) {
                *slot = false;
                read.ignored
                    .push(Ignored { source: draft.source.clone(), reason: Reason::Duplicate });
            }
        } else {
            last = Some(i);
        }
    }
}

/// Gives each draft of a run its day. Stacked headers share the stops out where the hours go back.
fn date_run(read: &mut Assembled, run: usize, keep: &[bool]) {
    let Some(days) = read.runs.get(run).map(|r: &Run| r.days.clone()) else { return };
    let of_run: Vec<usize> = (0..read.drafts.len())
        .filter(|&i| {
            keep.get(i).copied().unwrap_or(false)
                && read.drafts.get(i).is_some_and(|d| d.run == run)
        })
        .collect();
    let backwards = count_back(&read.drafts, &of_run);
    // Stacked headers with nothing that goes back: the stops stand under the last one.
    let stacked = read.runs.get(run).is_some_and(|r| r.stacked);
    let mut at = if stacked
        && backwards == 0
        && of_run.iter().any(|&i| read.drafts.get(i).is_some_and(|d| d.start.is_some()))
    {
        days.len() - 1
    } else {
        0
    };
    let mut extra = 0_u64;
    let mut previous: Option<u16> = None;
    let mut group: Option<String> = None;
    for i in of_run {
        let Some(draft) = read.drafts.get_mut(i) else { continue };
        if draft.group != group {
            // Another group has its own line of hours.
            group.clone_from(&draft.group);
            previous = None;
        }
        if let Some(start) = draft.start.filter(|_| draft.day.is_none()) {
            if let Some(before) = previous.filter(|&p| start < p) {
                let night = before >= 12 * 60 && start < 5 * 60;
                let overnight =
                    night || before >= EVENING && start + 300 <= before && start <= 12 * 60;
                if at + 1 < days.len() {
                    at += 1;
                    draft.doubt(Doubt::NewDayFromHours);
                } else if overnight && !days.is_empty() {
                    extra += 1;
                    draft.doubt(Doubt::NewDayFromHours);
                } else {
                    draft.doubt(Doubt::HoursGoBack);
                }
            }
            previous = Some(start);
        }
        if draft.day.is_none() {
            draft.day = days.get(at).and_then(|day| {
                let date = day.date.checked_add_days(chrono::Days::new(extra))?;
                Some(Day { date, doubts: day.doubts.clone() })
            });
        }
    }
}

fn count_back(drafts: &[Draft], of_run: &[usize]) -> usize {
    let starts: Vec<u16> =
        of_run.iter().filter_map(|&i| drafts.get(i)).filter_map(|d| d.start).collect();
    starts.iter().zip(starts.iter().skip(1)).filter(|(a, b)| b < a).count()
}

fn proposed(mut draft: Draft, territory: Option<Tz>) -> ProposedStop {
    let mut doubts = Vec::new();
    match &draft.day {
        Some(day) => doubts.extend(day.doubts.iter().cloned()),
        None => doubts.push(Doubt::DateMissing),
    }
    doubts.extend(draft.doubts);
    if draft.title.is_empty() {
        match draft.heading.filter(|h| is_event(h)) {
            Some(heading) => {
                draft.title = super::titles::clean(&heading);
                doubts.push(Doubt::TitleFromHeading);
            }
            None => doubts.push(Doubt::TitleMissing),
        }
    }
    let zone = draft.zone.or(territory).filter(|_| draft.start.is_some());
    if draft.zone.is_none() && zone.is_some() {
        doubts.push(Doubt::ZoneDeduced);
    }
    let date = draft.day.map(|d| d.date).filter(|d| (1900..=2200).contains(&d.year()));
    let precision = if draft.start.is_none() && draft.precision == Precision::Exact {
        Precision::None
    } else {
        draft.precision
    };
    ProposedStop {
        date,
        start: draft.start,
        end: draft.end,
        precision,
        title: draft.title,
        place: draft.where_.place,
        room: draft.where_.room,
        commune: draft.where_.commune,
        press: draft.press,
        group: draft.group,
        zone,
        duration: draft.duration,
        source: SourceSpan { line: draft.source.line, text: draft.source.text },
        doubts,
    }
}
