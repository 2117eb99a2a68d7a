//! What a person reads in the terminal.

use app::imported::{self, Candidate};
use app::papers::Order;
use app::say::{self, Sentence, Voice};
use app::session::Session;
use chrono::NaiveDate;
use domain::Agenda;
use domain::edition::{Edition, EditionLeg, EditionMargin, EditionRow, EditionStop};
use domain::problem::Problem;
use domain::time::clock_on;
use domain::visit::{Audience, Status, Visit};
use import::{Precision, ProposedStop, Reading};
use std::fmt::Write;
use text::Words;

/// Width of the column of hours.
const HOUR: usize = 13;
/// Width of the column of durations.
const MINUTES: usize = 9;

/// The agenda as an audience may read it.
pub(crate) fn agenda(
    edition: &Edition,
    session: &Session,
    order: &Order,
    voice: Voice<'_>,
) -> String {
    let mut page = String::new();
    let title = line(&app::view::title(session.visit(), voice));
    let reference = if edition.reference.is_empty() {
        String::new()
    } else {
        format!(" – {}", edition.reference)
    };
    let _ = writeln!(page, "{title}{reference}");
    for day in &edition.days {
        let _ = writeln!(page, "\n{}", text::typography::capitalised(&voice.date(day.date)));
        for row in &day.rows {
            match row {
                EditionRow::Stop(stop) => stop_row(&mut page, stop, day.date, voice),
                EditionRow::Leg(leg) => leg_row(&mut page, leg, voice),
                EditionRow::Margin(margin) => margin_row(&mut page, margin, day.date, voice),
            }
        }
        if edition.audience == Audience::Internal {
            reserve(&mut page, session.visit(), day.date, voice);
        }
    }
    if edition.days.is_empty() {
        let _ = writeln!(page, "\n{}", voice.words.cli_empty_agenda());
    }
    if edition.audience == Audience::Internal {
        let _ = write!(page, "\n{}", problems(session.visit(), session.agenda(), order.day, voice));
    }
    page
}

/// What was dropped and may come back: no reader's programme shows it.
fn reserve(page: &mut String, visit: &Visit, date: NaiveDate, voice: Voice<'_>) {
    let stops = visit.day(date).into_iter().flat_map(|day| &day.stops);
    for stop in stops.filter_map(|id| visit.stop(id)).filter(|stop| stop.status == Status::Dropped)
    {
        let (blank, word) = (pad("", HOUR + 1 + MINUTES), voice.words.status_dropped());
        let _ = writeln!(page, "{blank} {} ({word})", line(&stop.title));
    }
}

fn stop_row(page: &mut String, stop: &EditionStop, date: NaiveDate, voice: Voice<'_>) {
    let words = voice.words;
    let clock = |at: i64| voice.clock(clock_on(date, at, stop.zone));
    let hour = stop.start.map_or_else(String::new, clock);
    let hour = match (stop.uncertain, stop.precision) {
        (true, _) if !hour.is_empty() => format!("≥ {hour}"),
        (_, domain::visit::Precision::About) => words.precision_about(hour),
        (_, domain::visit::Precision::From) => words.precision_from(hour),
        _ if stop.fixed => format!("{hour} *"),
        _ => hour,
    };
    let minutes = match (stop.start, stop.end) {
        (Some(start), Some(end)) => voice.duration(u32::try_from(end - start).unwrap_or_default()),
        _ => "?".to_owned(),
    };
    let _ =
        write!(page, "{} {} {}", pad(&hour, HOUR), pad_left(&minutes, MINUTES), line(&stop.title));
    let place = stop.place.as_ref().map_or("", |place| place.name.as_str());
    let place: Vec<&str> =
        [place, stop.room.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    if !place.is_empty() {
        let _ = write!(page, " @ {}", place.join(", "));
    }
    if let Some(group) = &stop.group {
        let _ = write!(page, " {{{}}}", group.name);
    }
    let mut marks = Vec::new();
    match stop.status {
        Status::Confirmed => {}
        Status::Tentative => marks.push(words.status_tentative()),
        Status::Option => marks.push(words.status_option()),
        Status::Dropped => marks.push(words.status_dropped()),
        Status::Cancelled => marks.push(words.status_cancelled()),
    }
    marks.extend(stop.press.map(|press| app::view::press(press, voice)));
    if !stop.fixed {
        marks.extend(stop.latest.map(|latest| words.app_until(clock(latest))));
    }
    if !marks.is_empty() {
        let _ = write!(page, " ({})", marks.join(", "));
    }
    page.push('\n');
}

fn leg_row(page: &mut String, leg: &EditionLeg, voice: Voice<'_>) {
    let minutes = match (leg.minutes, leg.estimate) {
        (Some(minutes), _) => voice.duration(minutes),
        (None, Some(estimate)) => voice.words.app_about(voice.duration(estimate)),
        (None, None) => "?".to_owned(),
    };
    let text = match leg.minutes.or(leg.estimate) {
        Some(_) => voice.words.app_leg(),
        None => voice.words.app_leg_missing(),
    };
    let _ = write!(
        page,
        "{} {}   {text} {} → {}",
        pad("", HOUR),
        pad_left(&minutes, MINUTES),
        line(&leg.from),
        line(&leg.to)
    );
    if let Some(group) = &leg.group {
        let _ = write!(page, " {{{}}}", group.name);
    }
    page.push('\n');
}

fn margin_row(page: &mut String, margin: &EditionMargin, date: NaiveDate, voice: Voice<'_>) {
    let hour = voice.clock(clock_on(date, margin.at, margin.zone));
    let (minutes, text) = match margin.missing {
        0 if margin.wanted == 0 && margin.left == 0 => return,
        // Behind an unknown move the minutes are at most these.
        0 if margin.uncertain => {
            (format!("≤ {}", voice.duration(margin.left)), voice.words.app_margin_row(hour))
        }
        0 => (voice.duration(margin.left), voice.words.app_margin_row(hour)),
        missing => {
            (format!("−{}", voice.duration(missing)), voice.words.app_pin_missed(hour, missing))
        }
    };
    let _ = writeln!(page, "{} {}   {text}", pad("", HOUR), pad_left(&minutes, MINUTES));
}

/// The problems of a visit or of one of its days, a line each, the blocking ones first.
pub(crate) fn problems(
    visit: &Visit,
    agenda: &Agenda,
    day: Option<NaiveDate>,
    voice: Voice<'_>,
) -> String {
    use domain::problem::Severity;
    let in_day = |problem: &&Problem| {
        let stop = problem.stops.first().and_then(|stop| agenda.stop(stop));
        day.is_none_or(|day| stop.is_none_or(|stop| stop.day == day))
    };
    let mut page = String::new();
    for problem in agenda.problems.iter().filter(in_day) {
        let mark = match problem.severity() {
            Severity::Blocking => "✗",
            Severity::Check => "?",
            Severity::Info => "·",
        };
        let _ =
            writeln!(page, "{mark} {}", line(&say::problem(problem, visit, agenda, voice).line()));
    }
    if page.is_empty() {
        page = format!("{}\n", voice.words.cli_no_problem());
    }
    for accepted in &agenda.accepted {
        if in_day(&&accepted.problem) {
            let said = say::problem(&accepted.problem, visit, agenda, voice).headline;
            let _ = writeln!(
                page,
                "= {}",
                line(&voice.words.cli_accepted(said, accepted.reason.as_str()))
            );
        }
    }
    page
}

/// What was understood of a source, and what is doubtful.
pub(crate) fn reading(reading: &Reading, known: &Visit, words: &Words) -> String {
    let mut page = String::new();
    let facts = &reading.visit;
    let date = facts.date.map(|date| text::dates::full(date, words.lang()));
    let told = [
        (words.cli_read_title(), facts.title.clone()),
        (words.cli_read_date(), date),
        (words.cli_read_reference(), facts.reference.clone()),
        (words.cli_read_guest(), facts.guest.clone()),
        (words.cli_read_host(), facts.host.clone()),
        (words.cli_read_accreditation(), facts.press.accreditation_until.clone()),
        (words.cli_read_gate(), facts.press.gate.clone()),
        (words.cli_read_contact(), facts.press.contact.clone()),
    ];
    for (name, value) in told {
        if let Some(value) = value {
            let _ = writeln!(page, "{} {value}", pad(&name, 24));
        }
    }
    let mut day = None;
    for stop in &reading.stops {
        if stop.date != day {
            day = stop.date;
            let title = day.map_or_else(
                || words.cli_read_undated(),
                |day| text::dates::full(day, words.lang()),
            );
            let _ = writeln!(page, "\n{}", text::typography::capitalised(&title));
        }
        proposed(&mut page, stop, words);
    }
    let people = imported::candidates(&reading.persons, known);
    if !people.is_empty() {
        let _ = writeln!(page, "\n{}", words.ui_review_people());
        for candidate in &people {
            person(&mut page, candidate, &people, words);
        }
    }
    for note in &reading.notes {
        if !page.is_empty() {
            page.push('\n');
        }
        let _ = writeln!(page, "{}", note.sentence(words));
    }
    if !reading.ignored.is_empty() {
        let _ = writeln!(page, "\n{}", words.cli_read_ignored());
        for ignored in &reading.ignored {
            let _ = writeln!(
                page,
                "{:>6}  {} – {}",
                ignored.source.line,
                ignored.source.text,
                ignored.reason.sentence(words)
            );
        }
    }
    page
}

/// Somebody who is named, with what is doubtful and what a twin has otherwise.
fn person(page: &mut String, candidate: &Candidate, all: &[Candidate], words: &Words) {
    let read = &candidate.read;
    let name = [&read.civility, &read.first, &read.last].into_iter().flatten().cloned();
    let details = [&read.function, &read.organisation, &read.email, &read.phone, &read.mobile];
    let name = name.collect::<Vec<String>>().join(" ");
    let mut told = vec![name];
    told.extend(details.into_iter().flatten().cloned());
    told.extend(say::beyond(read, words));
    let _ = writeln!(page, "{:>6}  {}", read.source.line, line(&told.join(", ")));
    for doubt in &read.doubts {
        let _ = writeln!(page, "{:>6}  {}", "?", doubt.sentence(words));
    }
    for said in candidate.twin.iter().flat_map(|twin| say::twin(twin, all, words)) {
        let _ = writeln!(page, "{:>6}  {said}", "=");
    }
}

fn proposed(page: &mut String, stop: &ProposedStop, words: &Words) {
    let clock = |minutes: u16| {
        text::hours::clock_and_day(minutes.into(), text::hours::HourStyle::Compact, words.lang())
    };
    let start = stop.start.map_or_else(String::new, clock);
    let hour = match (stop.precision, stop.end) {
        (Precision::About, _) => words.precision_about(start),
        (Precision::From, _) => words.precision_from(start),
        (_, Some(end)) => format!("{start}–{}", clock(end)),
        (_, None) => start,
    };
    let _ = write!(page, "{} {}", pad(&hour, HOUR), line(&stop.title));
    let place: Vec<&str> =
        [&stop.place, &stop.room].into_iter().flatten().map(String::as_str).collect();
    if !place.is_empty() {
        let _ = write!(page, " @ {}", place.join(", "));
    }
    if let Some(commune) = &stop.commune {
        let _ = write!(page, " ({commune})");
    }
    if let Some(group) = &stop.group {
        let _ = write!(page, " {{{group}}}");
    }
    page.push('\n');
    for doubt in &stop.doubts {
        let _ = writeln!(
            page,
            "{} ? {} ({})",
            pad("", HOUR),
            doubt.sentence(words),
            words.cli_read_line(stop.source.line)
        );
    }
}

/// A text in one line, whatever was typed into it.
pub(crate) fn line(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}

fn pad_left(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.chars().count());
    format!("{}{text}", " ".repeat(missing))
}
