//! What stands at the end of the quick line: a group, a duration, an hour.

use super::cursor::Cursor;
use super::duration::{Bare, Span, span};
use super::line::{Line, LineDoubt, QuickLine, When, stands_alone, when};

/// Something was taken off: the line now ends at `from`.
pub(super) struct Tail {
    pub(super) from: usize,
}

/// Minutes up to which `2h` at the end of a line is a duration rather than an hour of the night.
const LIKELY_DURATION: u32 = 6 * 60;

/// Reads what stands at the end of a line and enters it.
pub(super) fn tail(line: &mut Line<'_>) -> Option<Tail> {
    group(line).or_else(|| at_end(line))
}

/// Reads a duration at the beginning of what follows the hour (`14h30 (45 min) visite`); returns where it ends.
pub(super) fn duration_first(plain: &[char], from: usize, read: &mut QuickLine) -> Option<usize> {
    let mut cursor = Cursor::starting_at(plain, from);
    let bracket = cursor.eat('(');
    let (span, range) = lasting(&mut cursor)?;
    // « 1h12 » after an hour is hardly a duration unless something says so.
    if (bracket && !cursor.eat(')')) || (span.clocklike && !bracket) || !stands_alone(&cursor) {
        return None;
    }
    enter_duration(read, span, range);
    Some(cursor.at())
}

fn enter_duration(read: &mut QuickLine, span: Span, range: bool) {
    read.duration = Some(span.minutes);
    if range {
        read.doubts.push(LineDoubt::DurationRange);
    }
}

fn group(line: &mut Line<'_>) -> Option<Tail> {
    if line.read.group.is_some() || line.plain.get(line.to.checked_sub(1)?) != Some(&'}') {
        return None;
    }
    let from = (line.from..line.to).rev().find(|&i| line.plain.get(i) == Some(&'{'))?;
    let name = line.words(from + 1, line.to - 1);
    line.read.group = Some(name).filter(|name| !name.is_empty());
    Some(Tail { from })
}

/// Takes the longest reading that reaches the end of the line.
fn at_end(line: &mut Line<'_>) -> Option<Tail> {
    for from in line.word_starts() {
        if line.read.duration.is_none()
            && let Some((span, range)) = duration_at(line, from)
        {
            if let Some(tail) = clocklike(line, from, span) {
                return tail;
            }
            enter_duration(&mut line.read, span, range);
            return Some(Tail { from });
        }
        if line.read.start.is_none()
            && let Some(when) = when_at(line, from)
        {
            if !when.stands || (!when.said && belongs_to_words_before(line, from)) {
                return None;
            }
            if line.read.end.is_some() && when.start.is_none() {
                return None;
            }
            let end = when.end.or(line.read.end);
            line.set(&When { end, ..when });
            return Some(Tail { from });
        }
        if line.read.end.is_none()
            && let Some(when) = when_at(line, from).filter(|when| when.start.is_none())
        {
            line.read.end = when.end;
            return Some(Tail { from });
        }
    }
    None
}

fn reaches_end(line: &Line<'_>, cursor: &Cursor<'_>) -> bool {
    let left = line.plain.get(cursor.at()..line.to).unwrap_or(&['x']);
    left.iter().all(|c| matches!(c, ' ' | '.' | ')'))
}

fn when_at(line: &Line<'_>, from: usize) -> Option<When> {
    let mut cursor = Cursor::starting_at(line.plain, from);
    let _ = cursor.eat('(');
    when(&mut cursor).filter(|_| reaches_end(line, &cursor))
}

fn duration_at(line: &Line<'_>, from: usize) -> Option<(Span, bool)> {
    let mut cursor = Cursor::starting_at(line.plain, from);
    let _ = cursor.eat('(');
    let said = cursor.eat_any(&["pendant ", "duree : ", "duree ", "pour ", "for "]);
    let (span, range) = lasting(&mut cursor).filter(|_| reaches_end(line, &cursor))?;
    Some((Span { clocklike: span.clocklike && !said, ..span }, range))
}

/// Reads a duration, or two of which the longer counts (`20-25 min`, `20 à 25 min`).
fn lasting(cursor: &mut Cursor<'_>) -> Option<(Span, bool)> {
    let range = cursor.attempt(|cursor| {
        cursor.digits(3)?;
        let apart = cursor.spaces() > 0;
        let sign = cursor.eat('-') || (apart && cursor.eat_any(&["a ", "to "]));
        cursor.spaces();
        let span = sign.then(|| span(cursor, Bare::IsNothing))??.ok()?;
        (!span.in_hours).then_some(span)
    });
    match range {
        Some(span) => Some((span, true)),
        None => Some((span(cursor, Bare::IsNothing)?.ok()?, false)),
    }
}

/// Decides what `2h` or `14h30` at the end of a line is. `None`: a duration without doubt; `Some(None)`: words of the title.
fn clocklike(line: &mut Line<'_>, from: usize, span: Span) -> Option<Option<Tail>> {
    if !span.clocklike {
        return None;
    }
    let typed = line.words(from, line.to);
    let minutes = u16::try_from(span.minutes).ok().filter(|minutes| *minutes <= 24 * 60);
    match (line.read.start, minutes) {
        (Some(_), _) if span.minutes <= LIKELY_DURATION => None,
        (Some(start), Some(minutes)) if line.read.end.is_none() && minutes > start => {
            line.read.end = Some(minutes);
            line.read.doubts.push(LineDoubt::HourOrDuration(typed));
            Some(Some(Tail { from }))
        }
        (Some(_), _) => {
            line.read.doubts.push(LineDoubt::HourInTitle(typed));
            Some(None)
        }
        (None, _) if belongs_to_words_before(line, from) => Some(None),
        (None, _) if span.minutes < LIKELY_DURATION => {
            line.read.doubts.push(LineDoubt::HourOrDuration(typed));
            None
        }
        (None, Some(minutes)) => {
            line.read.start = Some(minutes);
            Some(Some(Tail { from }))
        }
        (None, None) => Some(None),
    }
}

/// Tells whether the word before ties the hour to itself, as in « le journal de 20h ».
fn belongs_to_words_before(line: &Line<'_>, from: usize) -> bool {
    let before: String = line.plain.get(line.from..from).unwrap_or_default().iter().collect();
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    matches!(last, "de" | "du" | "des" | "le" | "la" | "les" | "d'" | "of" | "the")
}
