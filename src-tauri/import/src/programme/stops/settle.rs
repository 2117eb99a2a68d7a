//! Gives drafts their days once all lines are read, and drops those that turn out to be no stops.

use super::Assembled;
use crate::doubt::{Doubt, Reason};
use crate::programme::calendar::Day;
use crate::programme::draft::{Draft, Found, Run};
use crate::programme::lexicon::is_event;
use crate::programme::lines::Bullet;
use crate::reading::{Ignored, Precision, ProposedStop, SourceSpan};
use chrono::Datelike;
use chrono_tz::Tz;
use std::ops::Range;

/// From the evening to a morning: hours that go back this way leave one day for the next.
const EVENING: u16 = 15 * 60;

/// Settles days, drops what is no stop, and returns proposals with the index each draft has among them.
pub(crate) fn settle(mut read: Assembled) -> (Vec<ProposedStop>, Vec<Ignored>, Vec<Option<usize>>) {
    add_themes(&mut read);
    let mut keep: Vec<bool> = vec![true; read.drafts.len()];
    let ranges = ranges(&read.drafts);
    for range in &ranges {
        drop_details(&mut read, range.clone(), &mut keep);
    }
    drop_prose(&mut read, &mut keep);
    drop_doubles(&mut read, &mut keep);
    for range in ranges {
        let run = read.drafts.get(range.start).map_or(0, |d| d.run);
        let run = read.runs.get(run).cloned().unwrap_or_default();
        if let (Some(drafts), Some(keep)) = (read.drafts.get_mut(range.clone()), keep.get(range)) {
            date_run(&run, drafts, keep);
        }
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

/// The stretches of drafts that belong to one run each; drafts come in the order of their runs.
fn ranges(drafts: &[Draft]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (i, draft) in drafts.iter().enumerate() {
        let same = out
            .last()
            .and_then(|r| drafts.get(r.start))
            .is_some_and(|first| first.run == draft.run);
        match out.last_mut().filter(|_| same) {
            Some(range) => range.end = i + 1,
            None => out.push(i..i + 1),
        }
    }
    out
}

/// A day whose header says what happens and which has no stops: « Mardi 25 : visite de l'usine ».
fn add_themes(read: &mut Assembled) {
    let mut out: Vec<Draft> = Vec::with_capacity(read.drafts.len());
    let mut moved: Vec<usize> = Vec::with_capacity(read.drafts.len());
    let mut drafts = std::mem::take(&mut read.drafts).into_iter().peekable();
    for (index, run) in read.runs.iter().enumerate() {
        let mut used = false;
        while let Some(draft) = drafts.next_if(|d| d.run <= index) {
            used = true;
            moved.push(out.len());
            out.push(draft);
        }
        if let Some(theme) = run.theme.as_ref().filter(|t| !used && is_event(&t.text)) {
            let mut draft = Draft::new(Found::Item, index, theme.line, &theme.text);
            draft.title = crate::programme::titles::clean(&theme.text);
            out.push(draft);
        }
    }
    out.extend(drafts);
    read.drafts = out;
    for person in &mut read.persons {
        person.stop = person.stop.and_then(|s| moved.get(s).copied());
    }
}

/// In a day whose stops begin with their hours, other lines are details of them: items of a nested list, hours inside.
fn drop_details(read: &mut Assembled, range: Range<usize>, keep: &mut [bool]) {
    let Some(drafts) = read.drafts.get(range.clone()) else { return };
    // A list has few kinds of bullets.
    let mut bullets: Vec<Option<Bullet>> = Vec::new();
    for draft in drafts.iter().filter(|d| d.found == Found::Lead) {
        if !bullets.contains(&draft.bullet) && bullets.len() < 16 {
            bullets.push(draft.bullet);
        }
    }
    let first = drafts.iter().find(|d| d.found == Found::Lead);
    for (draft, slot) in drafts.iter().zip(keep.iter_mut().skip(range.start)) {
        // « Arrivée de la délégation vers 15h. » above a list that begins later: the first stop, no detail of one.
        let opens = first
            .is_none_or(|lead| draft.source.line < lead.source.line && draft.start < lead.start)
            && draft.start.is_some()
            && is_event(&draft.title);
        let hourless = draft.bullet.is_some_and(|bullet| bullet.mark == ':');
        let sibling =
            hourless || opens || draft.bullet.is_some() && bullets.contains(&draft.bullet);
        let detail =
            matches!(draft.found, Found::Trail | Found::Item) && !bullets.is_empty() && !sibling;
        if detail {
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
fn date_run(run: &Run, drafts: &mut [Draft], keep: &[bool]) {
    let days = &run.days;
    let starts: Vec<u16> =
        drafts.iter().zip(keep).filter(|(_, k)| **k).filter_map(|(d, _)| d.start).collect();
    let backwards = starts.iter().zip(starts.iter().skip(1)).filter(|(a, b)| b < a).count();
    // Stacked headers with nothing that goes back: the stops stand under the last one, unless the headers name a period.
    let unshared = run.stacked && backwards == 0 && !starts.is_empty();
    let mut at = if unshared && !run.period { days.len().saturating_sub(1) } else { 0 };
    let mut extra = 0_u64;
    let mut previous: Option<u16> = None;
    let mut group: Option<String> = None;
    for draft in drafts.iter_mut().zip(keep).filter(|(_, k)| **k).map(|(d, _)| d) {
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
            if unshared && run.period {
                draft.doubt(Doubt::SeveralDates);
            }
            draft.day = days.get(at).and_then(|day| {
                let date = day.date.checked_add_days(chrono::Days::new(extra))?;
                Some(Day { date, doubts: day.doubts.clone() })
            });
        }
    }
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
                draft.title = crate::programme::titles::clean(&heading);
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
