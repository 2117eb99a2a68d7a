//! The quick line: « 14h30 visite SNR 45 min » becomes a stop as it is typed.

use super::clock::{Bare, hour};
use super::cursor::{Cursor, plain};
use super::tail::{self, Tail};
use crate::{Lang, Words};

/// What a line says of a stop; what it does not say is `None`, and nothing is made up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuickLine {
    /// The title as typed; empty where the line has only an hour.
    pub title: String,
    /// The start: civil minutes after the day's midnight, 0 to 2879. A pin.
    pub start: Option<u16>,
    /// The end, counted alike. A pin where there is no start.
    pub end: Option<u16>,
    /// Minutes of duration.
    pub duration: Option<u32>,
    /// The place, after `@`.
    pub place: Option<String>,
    /// The commune, in brackets after the place.
    pub commune: Option<String>,
    /// The room, after the last comma of the place.
    pub room: Option<String>,
    /// The group, between braces at the end.
    pub group: Option<String>,
    /// How the hour is meant.
    pub precision: Precision,
    /// What should be looked at before the stop is believed.
    pub doubts: Vec<LineDoubt>,
}

/// How an hour is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// « 12h15 »
    #[default]
    Exact,
    /// « à partir de 17h », « dès 17h »
    From,
    /// « vers 16h »
    About,
}

/// What in a line can be read in two ways, or is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineDoubt {
    /// Only an hour so far.
    NoTitle,
    /// The end lies before the start (`17h30-17h00`); both are kept as typed.
    EndBeforeStart,
    /// The end is read as the next day's (`22h-1h`).
    PastMidnight,
    /// Start, end and duration are all given and do not agree; all three are kept.
    ThreeDisagree,
    /// These words may be an hour or a duration (`visite 2h`).
    HourOrDuration(String),
    /// These words may be an hour with minutes, or an hour and a number (`9h 30 élèves`).
    MinutesOrCount(String),
    /// Of two durations (`20-25 min`) the longer one is kept.
    DurationRange,
    /// These words look like an hour and stay in the title (`le journal de 20h`).
    HourInTitle(String),
    /// These words are written as an hour that no day has, and stay in the title (`12h75 déjeuner`).
    NoSuchHour(String),
}

impl LineDoubt {
    /// Says the doubt in a sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        let words = Words::of(lang);
        match self {
            Self::NoTitle => words.read_line_no_title(),
            Self::EndBeforeStart => words.read_line_end_before_start(),
            Self::PastMidnight => words.read_line_past_midnight(),
            Self::ThreeDisagree => words.read_line_three_disagree(),
            Self::HourOrDuration(typed) => words.read_line_hour_or_duration(typed),
            Self::MinutesOrCount(typed) => words.read_line_minutes_or_count(typed),
            Self::DurationRange => words.read_line_duration_range(),
            Self::HourInTitle(typed) => words.read_line_hour_in_title(typed),
            Self::NoSuchHour(typed) => words.read_line_no_such_hour(typed),
        }
    }
}

/// Reads a line; every line can be read, at worst as a title.
///
/// An hour counts at the beginning or at the end of the words, never in their midst; a number without `h`, `:` or `min` is
/// none (`Journée des 12 métiers`, `18 rue de la République`).
///
/// ```
/// let line = text::read::quick_line("de 9h à 10h petit-déjeuner @ Mairie, Salle des États {presse}");
/// assert_eq!((line.start, line.end), (Some(540), Some(600)));
/// assert_eq!(line.title, "petit-déjeuner");
/// assert_eq!((line.place.as_deref(), line.room.as_deref()), (Some("Mairie"), Some("Salle des États")));
/// assert_eq!(line.group.as_deref(), Some("presse"));
/// ```
pub fn quick_line(text: &str) -> QuickLine {
    let typed: Vec<char> = text.chars().collect();
    let plain = plain(text);
    let mut line =
        Line { typed: &typed, plain: &plain, from: 0, to: typed.len(), read: QuickLine::default() };
    line.trim();
    line.lead();
    line.peel();
    line.place();
    line.peel();
    line.finish()
}

/// A line of which `from..to` is still to be read.
pub(super) struct Line<'a> {
    typed: &'a [char],
    pub(super) plain: &'a [char],
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) read: QuickLine,
}

impl Line<'_> {
    pub(super) fn words(&self, from: usize, to: usize) -> String {
        let words: String = self.typed.get(from..to).unwrap_or_default().iter().collect();
        words.trim().to_owned()
    }

    /// Takes spaces, bullets and separators off both ends.
    fn trim(&mut self) {
        let loose = |c: &char| matches!(c, ' ' | '-' | ',' | ';' | ':' | '•' | '*' | '·');
        while self.from < self.to && self.plain.get(self.from).is_some_and(loose) {
            self.from += 1;
        }
        while self.from < self.to && self.plain.get(self.to - 1).is_some_and(loose) {
            self.to -= 1;
        }
    }

    /// Reads the hour at the beginning.
    fn lead(&mut self) {
        let mut cursor = Cursor::starting_at(self.plain, self.from);
        let Some(when) = when(&mut cursor).filter(|when| when.stands && stands_alone(&cursor))
        else {
            return;
        };
        let after = cursor.at();
        if when.apart && !self.words(after, self.to).is_empty() {
            self.read.doubts.push(LineDoubt::MinutesOrCount(self.words(self.from, after)));
        }
        self.set(&when);
        self.from = after;
        self.trim();
        if let Some(after) = tail::duration_first(self.plain, self.from, &mut self.read) {
            self.from = after;
            self.trim();
        }
    }

    pub(super) fn set(&mut self, when: &When) {
        self.read.start = when.start;
        self.read.end = when.end;
        self.read.precision = when.precision;
    }

    /// Takes group, duration and hour off the end, as long as there are some.
    fn peel(&mut self) {
        loop {
            self.trim();
            match tail::tail(self) {
                Some(Tail { from }) => self.to = from,
                None => return,
            }
        }
    }

    /// Takes the place off the end: what follows ` @ `, with its commune and its room.
    fn place(&mut self) {
        let at = (self.from..self.to).find(|&i| {
            let before = i.checked_sub(1).filter(|_| i > self.from).and_then(|i| self.plain.get(i));
            self.plain.get(i) == Some(&'@') && before.is_none_or(|c| *c == ' ')
        });
        let Some(at) = at else { return };
        let whole = self.words(at + 1, self.to);
        let (place, room) = match whole.rsplit_once(", ") {
            Some((place, room)) => (place.trim(), Some(room.trim())),
            None => (whole.as_str(), None),
        };
        let (place, commune) =
            match place.strip_suffix(')').and_then(|place| place.rsplit_once(" (")) {
                Some((place, commune)) => (place.trim(), Some(commune.trim())),
                None => (place, None),
            };
        let said = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
        self.read.commune = commune.and_then(said);
        self.read.room = room.and_then(said);
        self.read.place = said(place);
        self.to = at;
    }

    fn finish(mut self) -> QuickLine {
        self.trim();
        self.read.title = self.words(self.from, self.to);
        if self.read.start.is_none() && self.read.end.is_none() {
            self.hour_in_title();
        }
        let read = &mut self.read;
        if read.title.is_empty() {
            read.doubts.push(LineDoubt::NoTitle);
        }
        if let (Some(start), Some(end)) = (read.start, read.end) {
            if end < start && start >= 18 * 60 && end <= 6 * 60 {
                read.end = Some(end + 24 * 60);
                read.doubts.push(LineDoubt::PastMidnight);
            } else if end < start {
                read.doubts.push(LineDoubt::EndBeforeStart);
            }
            let between = read.end.and_then(|end| end.checked_sub(start)).map(u32::from);
            if between.is_some() && read.duration.is_some() && between != read.duration {
                read.doubts.push(LineDoubt::ThreeDisagree);
            }
        }
        self.read
    }

    fn hour_in_title(&mut self) {
        for from in self.word_starts() {
            let mut cursor = Cursor::starting_at(self.plain, from);
            let digit = cursor.peek().is_some_and(|c| c.is_ascii_digit());
            if !digit {
                continue;
            }
            let read = hour(&mut cursor, Bare::IsNoHour);
            let typed = self.words(from, cursor.at());
            match read {
                Some(Ok(_)) => self.read.doubts.push(LineDoubt::HourInTitle(typed)),
                // « 48h BD » is a name; with minutes it was meant as an hour.
                Some(Err(_)) if typed.ends_with(|c: char| c.is_ascii_digit()) => {
                    self.read.doubts.push(LineDoubt::NoSuchHour(typed));
                }
                _ => continue,
            }
            return;
        }
    }

    /// Returns where words begin in what is still to be read.
    pub(super) fn word_starts(&self) -> impl Iterator<Item = usize> + use<> {
        let starts: Vec<usize> = (self.from..self.to)
            .filter(|&i| {
                let before = i.checked_sub(1).and_then(|i| self.plain.get(i));
                let here = self.plain.get(i).is_some_and(|c| *c != ' ');
                here && (i == self.from
                    || before.is_some_and(|c| matches!(c, ' ' | '(' | ',' | ';')))
            })
            .collect();
        starts.into_iter()
    }
}

/// Tells whether a word, a bracket or a separator may follow here.
pub(super) fn stands_alone(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_none_or(|c| !c.is_alphanumeric() && c != '\'')
}

/// An hour or a range with the words around it.
pub(super) struct When {
    pub(super) start: Option<u16>,
    pub(super) end: Option<u16>,
    pub(super) precision: Precision,
    /// Whether a word says that it is an hour (`à`, `vers`, `de … à …`, a range).
    pub(super) said: bool,
    /// Whether it stands for itself; `de 20h` belongs to what precedes it.
    pub(super) stands: bool,
    /// As [`Hour::apart`](super::clock::Hour::apart).
    pub(super) apart: bool,
}

/// Reads `12h15`, `vers 16h`, `à partir de 17h`, `de 9h à 10h`, `9h-10h15`, `fin 17h30` at the cursor.
pub(super) fn when(cursor: &mut Cursor<'_>) -> Option<When> {
    const ABOUT: &[&str] =
        &["vers les ", "vers ", "aux environs de ", "autour de ", "environ ", "about ", "around "];
    const FROM: &[&str] = &["a partir de ", "a compter de ", "des ", "from "];
    const ENDS: &[&str] =
        &["fin a ", "fin : ", "fin ", "jusqu'a ", "ends at ", "end ", "until ", "till "];
    cursor.attempt(|cursor| {
        let about = cursor.eat_any(ABOUT);
        let from = !about && cursor.eat_any(FROM);
        let ends = !about && !from && cursor.eat_any(ENDS);
        let opens = !about && !from && !ends && cursor.eat_any(&["de ", "entre ", "between "]);
        let said = about || from || ends || opens || cursor.eat_any(&["a ", "at "]);
        let first = hour(cursor, Bare::IsNoHour)?.ok()?;
        let second = if ends { None } else { cursor.attempt(range_end) };
        Some(When {
            start: (!ends).then_some(first.minutes),
            end: if ends { Some(first.minutes) } else { second },
            precision: match second {
                _ if about => Precision::About,
                // `from 9:00 to 10:00` says both hours.
                None if from => Precision::From,
                _ => Precision::Exact,
            },
            said: said || second.is_some(),
            stands: !opens || second.is_some(),
            apart: first.apart && second.is_none(),
        })
    })
}

/// `-10h15`, ` – 10h15`, ` à 10h`, ` jusqu'à 10h`, ` to 10:00` after an hour.
fn range_end(cursor: &mut Cursor<'_>) -> Option<u16> {
    let apart = cursor.spaces() > 0;
    let sign = cursor.eat('-') || cursor.eat('/') || cursor.eat('→');
    if !(sign || apart && cursor.eat_any(&["a ", "et ", "jusqu'a ", "to ", "and ", "until "])) {
        return None;
    }
    cursor.spaces();
    let end = hour(cursor, Bare::IsNoHour)?.ok()?;
    stands_alone(cursor).then_some(end.minutes)
}
