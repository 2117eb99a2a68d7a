//! The quick line as it is understood while it is typed: tokens, each with what it could be instead.

use crate::adding;
use crate::host::Host;
use crate::say::{Voice, group_name};
use crate::session;
use crate::wire::gesture::{Choice, Chosen, Part, Token};
use crate::wire::reading::ReadingDoc;
use chrono::NaiveDate;
use domain::ids::{GroupId, PlaceId, StopId, Uid};
use domain::layout::PlannedStop;
use domain::time::Clock;
use domain::visit::{Place, Stop, Visit};
use domain::{Agenda, Command};
use text::read::{LineDoubt, Precision, QuickLine};

/// The id of a stop that is not there yet, and its title while none is typed.
const GHOST: &str = "…";

/// A line, read and chosen from, on a day of a visit.
pub struct Read {
    /// What it says.
    pub line: QuickLine,
    /// The stop that it would become.
    pub stop: StopId,
    /// The visit with it; `None` where it cannot enter yet.
    pub preview: Option<session::Preview>,
}

/// The stop that a line would become, as long as it is only looked at.
pub struct Ghost {
    /// Its id: the same at every key, so that the page sees one row change, not a new one.
    pub stop: StopId,
    /// Its title as it would be printed; « … » while there is none.
    pub title: String,
    /// What would add it.
    pub commands: Vec<Command>,
}

/// Returns what a line would add; what was chosen replaces what was read.
pub fn ghost(
    visit: &Visit,
    agenda: &Agenda,
    day: NaiveDate,
    text: &str,
    chosen: &Chosen,
    host: &dyn Host,
) -> Ghost {
    ghost_of(visit, agenda, day, choose(text::read::quick_line(text), visit, chosen), host)
}

fn ghost_of(
    visit: &Visit,
    agenda: &Agenda,
    day: NaiveDate,
    mut line: QuickLine,
    host: &dyn Host,
) -> Ghost {
    line.title = match text::typography::capitalised(&line.title) {
        title if title.is_empty() => GHOST.to_owned(),
        title => title,
    };
    let ghost = Stop::new(StopId::new(GHOST), Uid::new(GHOST), line.title.clone());
    let stop = ghost.id.clone();
    let commands = adding::add_as(visit, agenda, day, None, &line, ghost, host);
    Ghost { stop, title: line.title, commands }
}

/// Reads a line; what was chosen replaces what was read.
pub fn read(
    visit: &Visit,
    agenda: &Agenda,
    day: NaiveDate,
    text: &str,
    chosen: &Chosen,
    host: &dyn Host,
) -> Read {
    let line = choose(text::read::quick_line(text), visit, chosen);
    let ghost = ghost_of(visit, agenda, day, line.clone(), host);
    let preview = session::preview(visit, &ghost.commands).ok();
    Read { line, stop: ghost.stop, preview }
}

/// Returns a line with what was chosen in its tokens.
pub fn choose(mut line: QuickLine, visit: &Visit, chosen: &Chosen) -> QuickLine {
    if chosen.timing.as_deref() == Some("follows") {
        let span = line.start.zip(line.end).and_then(|(start, end)| end.checked_sub(start));
        line.duration = line.duration.or(span.map(Into::into));
        (line.start, line.end) = (None, None);
        line.precision = Precision::Exact;
    }
    if let Some(group) = &chosen.group {
        line.group = Some(group.clone()).filter(|group| !group.is_empty());
    }
    let place = chosen.place.as_ref().and_then(|id| visit.place(&PlaceId::new(id.as_str())));
    if let Some(place) = place {
        line.place = Some(place.name.clone());
        line.commune.clone_from(&place.commune);
    }
    line
}

/// Says what was understood, in the order of the screen.
pub fn tokens(read: &Read, typed: &QuickLine, visit: &Visit, voice: Voice<'_>) -> Vec<Token> {
    let planned = read.preview.as_ref().and_then(|preview| preview.agenda.stop(&read.stop));
    let mut tokens = vec![
        timing(&read.line, typed, planned, voice),
        title(&read.line, voice),
        duration(&read.line, planned, voice),
    ];
    tokens.extend(place(&read.line, typed, visit, voice));
    tokens.extend(group(&read.line, visit, voice));
    tokens
}

/// What was understood, on one line: « Heure fixe 14h30 · Étape Visite SNR · Durée 45 min ».
pub fn sentence(line: &QuickLine, voice: Voice<'_>) -> String {
    let words = voice.words;
    let place = line.place.as_ref().map(|place| match &line.room {
        Some(room) => format!("{place}, {room}"),
        None => place.clone(),
    });
    let duration = duration(line, None, voice);
    let mut parts = vec![
        timing(line, line, None, voice),
        plain(Part::Title, words.ui_column_title(), line.title.clone(), String::new()),
        duration,
    ];
    let named = [(words.ui_column_place(), place), (words.app_reading_group(), line.group.clone())];
    for (label, value) in named {
        parts.extend(value.map(|value| plain(Part::Place, label, value, String::new())));
    }
    let said = parts.iter().map(|part| match part.value.as_str() {
        "" if part.part == Part::Timing => part.label.clone(),
        "" => format!("{}\u{a0}?", part.label),
        value => format!("{} {value}", part.label),
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// The JSON of what was understood (`docs/cli.md`).
pub fn document(line: &QuickLine, voice: Voice<'_>) -> ReadingDoc {
    let clock = |minutes: u16| Clock::from_minutes(minutes.into()).to_string();
    ReadingDoc {
        title: Some(line.title.clone()).filter(|title| !title.is_empty()),
        start: line.start.map(clock),
        end: line.end.map(clock),
        duration_min: line.duration,
        place: line.place.clone(),
        room: line.room.clone(),
        group: line.group.clone(),
        precision: match (line.start.or(line.end), line.precision) {
            (None, _) => "none",
            (_, Precision::Exact) => "exact",
            (_, Precision::From) => "from",
            (_, Precision::About) => "about",
        },
        doubts: line.doubts.iter().map(|doubt| doubt.sentence(voice.lang())).collect(),
    }
}

fn timing(
    line: &QuickLine,
    typed: &QuickLine,
    planned: Option<&PlannedStop>,
    voice: Voice<'_>,
) -> Token {
    let words = voice.words;
    let clock = |minutes: u16| voice.clock(Clock::from_minutes(minutes.into()));
    let (label, value) = match (line.start, line.end) {
        (Some(start), _) => (words.ui_timing_start_fixed(), {
            match line.precision {
                Precision::Exact => clock(start),
                Precision::From => words.precision_from(clock(start)),
                Precision::About => words.precision_about(clock(start)),
            }
        }),
        (None, Some(end)) => (words.ui_timing_end_fixed(), clock(end)),
        (None, None) => {
            let at = planned.and_then(|planned| Some(voice.clock(planned.clock(planned.start?))));
            (words.ui_timing_follows(), at.unwrap_or_default())
        }
    };
    let doubt = line.doubts.iter().find(|doubt| {
        matches!(
            doubt,
            LineDoubt::EndBeforeStart
                | LineDoubt::PastMidnight
                | LineDoubt::MinutesOrCount(_)
                | LineDoubt::HourInTitle(_)
                | LineDoubt::NoSuchHour(_)
        )
    });
    // What has no hour in its words can only follow.
    let choices = match typed.start.or(typed.end) {
        None => Vec::new(),
        Some(_) => vec![
            Choice {
                id: "fixed".to_owned(),
                name: if typed.start.is_some() {
                    words.ui_timing_start_fixed()
                } else {
                    words.ui_timing_end_fixed()
                },
            },
            Choice { id: "follows".to_owned(), name: words.ui_timing_follows() },
        ],
    };
    let fixed = line.start.or(line.end).is_some();
    let chosen = if fixed { "fixed" } else { "follows" }.to_owned();
    Token { part: Part::Timing, label, value, doubt: said(doubt, voice), choices, chosen }
}

fn title(line: &QuickLine, voice: Voice<'_>) -> Token {
    let doubt = line.doubts.iter().find(|doubt| matches!(doubt, LineDoubt::NoTitle));
    plain(
        Part::Title,
        voice.words.ui_column_title(),
        text::typography::capitalised(&line.title),
        said(doubt, voice),
    )
}

fn duration(line: &QuickLine, planned: Option<&PlannedStop>, voice: Voice<'_>) -> Token {
    let words = voice.words;
    let span = line.start.zip(line.end).and_then(|(start, end)| end.checked_sub(start));
    let minutes = line.duration.or(span.map(u32::from));
    let ends = planned.and_then(|planned| Some(voice.clock(planned.clock(planned.end?))));
    let value = match (minutes, ends) {
        (None, _) => String::new(),
        (Some(minutes), None) => voice.duration(minutes),
        (Some(minutes), Some(end)) => words.app_reading_lasts(voice.duration(minutes), end),
    };
    let doubt = line.doubts.iter().find(|doubt| {
        matches!(
            doubt,
            LineDoubt::HourOrDuration(_) | LineDoubt::DurationRange | LineDoubt::ThreeDisagree
        )
    });
    let doubt = match doubt {
        None if minutes.is_none() => words.app_reading_no_duration(),
        doubt => said(doubt, voice),
    };
    plain(Part::Duration, words.ui_column_duration(), value, doubt)
}

/// A place that was typed, or a known one whose name stands in the title.
fn place(line: &QuickLine, typed: &QuickLine, visit: &Visit, voice: Voice<'_>) -> Option<Token> {
    let words = voice.words;
    let plain = text::read::plainly;
    let of = |place: &Place| Choice { id: place.id.to_string(), name: place.name.clone() };
    let known =
        line.place.as_ref().and_then(|name| visit.place_named(name, line.commune.as_deref()));
    let like = |place: &&Place| {
        let name = plain(&place.name);
        typed.place.as_ref().map_or_else(
            || plain(&typed.title).contains(&name),
            |typed| name.contains(&plain(typed)) || plain(typed).contains(&name),
        )
    };
    let mut choices: Vec<Choice> = visit.places().filter(like).map(of).collect();
    let as_typed = match (&typed.place, known) {
        (None, _) if choices.is_empty() && line.place.is_none() => return None,
        (None, _) => words.app_reading_no_place(),
        (Some(name), _) => name.clone(),
    };
    if !choices.iter().any(|choice| choice.name == as_typed) {
        choices.insert(0, Choice { id: String::new(), name: as_typed.clone() });
    }
    let chosen = known.map_or_else(String::new, |place| place.id.to_string());
    let value = match (&line.place, &line.room) {
        (None, _) => as_typed,
        (Some(place), None) => place.clone(),
        (Some(place), Some(room)) => format!("{place}, {room}"),
    };
    // A new name beside one that is nearly the same is more often a slip than a new place.
    let doubt = match (&typed.place, known) {
        (Some(_), None) if choices.len() > 1 => words.app_reading_new_place(),
        _ => String::new(),
    };
    let choices = if choices.len() > 1 { choices } else { Vec::new() };
    Some(Token { part: Part::Place, label: words.ui_column_place(), value, doubt, choices, chosen })
}

/// The group, where the visit has some or one was typed.
fn group(line: &QuickLine, visit: &Visit, voice: Voice<'_>) -> Option<Token> {
    let words = voice.words;
    if visit.groups().next().is_none() && line.group.is_none() {
        return None;
    }
    let everybody = words.app_reading_everybody();
    let mut choices = vec![Choice { id: String::new(), name: everybody.clone() }];
    choices.extend(visit.groups().map(|group| Choice {
        id: group.id.to_string(),
        name: group_name(visit, &group.id).to_owned(),
    }));
    let chosen = line.group.clone().unwrap_or_default();
    let known = choices.iter().find(|choice| choice.id == chosen);
    let value = known.map_or_else(|| chosen.clone(), |choice| choice.name.clone());
    let doubt = match known {
        Some(_) => String::new(),
        None => words.app_reading_new_group(),
    };
    if known.is_none() {
        let id = GroupId::new(chosen.as_str());
        choices.push(Choice { id: id.to_string(), name: chosen.clone() });
    }
    Some(Token {
        part: Part::Group,
        label: words.app_reading_group(),
        value,
        doubt,
        choices,
        chosen,
    })
}

fn plain(part: Part, label: String, value: String, doubt: String) -> Token {
    Token { part, label, value, doubt, choices: Vec::new(), chosen: String::new() }
}

fn said(doubt: Option<&LineDoubt>, voice: Voice<'_>) -> String {
    doubt.map_or_else(String::new, |doubt| doubt.sentence(voice.lang()))
}
