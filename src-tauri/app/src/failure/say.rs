//! Failures in words: what happened, what is safe, what to do.

use super::{CellRefusal, Failure, MOST_STOPS};
use crate::cells::choices;
use crate::say::{self, Voice};
use crate::wire::command::{Misfit, Misread, Needed};
use domain::visit::HourStyle;
use std::io;
use std::path::Path;
use store::StoreError;
use text::Words;

impl Failure {
    /// Says what happened, what is safe and what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Open { path, error } => say_open(path, error, words),
            Self::Save { path, error } => say_save(path, error, words),
            Self::Read { source, kind } => say_read(&named(source, words), *kind, words),
            Self::Write { path, kind } => say_write(path, *kind, words),
            Self::WouldReplaceVisit(path) => words.app_fail_would_replace_visit(shown(path)),
            Self::SeveralPages { path, pages } => {
                words.app_fail_several_pages(*pages, target(path, words))
            }
            Self::IsVisit(source) => words.app_fail_is_visit(source),
            Self::BeyondRepair(path) => words.app_fail_beyond_repair(shown(path)),
            Self::NoSuchFormat { named, known } => {
                words.app_fail_no_such_format(known.join(", "), named)
            }
            Self::Unreadable { source, error } => {
                say::unreadable(error, &named(source, words), words)
            }
            Self::Outline { source, error } => words.app_fail_outline(
                say::outline_error(error, words),
                error.line,
                named(source, words),
            ),
            Self::NoRoads(source) => words.app_fail_no_roads(named(source, words)),
            Self::NoPoints => words.app_fail_no_points(),
            Self::NoEngine => words.app_fail_no_engine(),
            Self::Address(text) => words.roads_address_form(text),
            Self::NoRoutes { address, place, silence } => {
                crate::routing::say_silence(address, place.as_deref(), silence, words)
            }
            Self::NotAnOutline(source) => words.app_fail_not_an_outline(named(source, words)),
            Self::SeveralOutlines(count) => words.app_fail_several_outlines(*count),
            Self::Commands { source, misread } => {
                say_commands(&named(source, words), misread, words)
            }
            Self::TooManyStops { source, count } => {
                words.app_fail_too_many_stops(*count, MOST_STOPS, named(source, words))
            }
            Self::Refused { refusal, at, visit } => {
                let why = say::refusal(refusal, visit, Voice::of(visit, words));
                match at {
                    None => words.app_refused(why),
                    Some(at) => words.app_refused_at(at + 1, why),
                }
            }
            Self::Conflict => words.app_fail_conflict(),
            Self::NoSuchStop(named) => words.app_fail_no_such_stop(named),
            Self::WhichStop { named, candidates } => {
                let mut said = words.app_fail_which_stop(named);
                for (id, hour, title) in candidates {
                    said.push_str(&format!("\n  {id}  {hour}  {title}"));
                }
                said
            }
            Self::NoSuchPerson(named) => words.papers_fail_no_person(named),
            Self::WhichPerson { named, candidates } => {
                let mut said = words.papers_fail_which_person(named);
                for (id, name, function) in candidates {
                    said.push_str(&format!("\n  {id}  {name}  {function}"));
                }
                said
            }
            Self::NoSuchPlace(named) => words.papers_fail_no_place(named),
            Self::ForWhom(sheet) => {
                words.papers_fail_for_whom(crate::desk::sheet_title(*sheet, words))
            }
            Self::NoNews(sheet) => words.papers_fail_no_news(
                crate::desk::sheet_title(print::Sheet::Changements, words),
                crate::desk::sheet_title(*sheet, words),
            ),
            Self::Spread => words.app_spread_refused(),
            Self::Minutes(text) => words.app_fail_minutes(text),
            Self::Date(text) => words.app_fail_date(text),
            Self::Diverged(path) => words.rescue_diverged(shown(path)),
            Self::NoTitle => words.library_no_title(),
            Self::NothingToFind => words.cli_search_empty(),
            Self::NoDate => words.library_no_date(),
            Self::Library { folder, fault } => fault.say(&shown(folder), words),
            Self::NoSuchDay { date, days } => {
                let voice = Voice { words, style: HourStyle::Compact };
                let days: Vec<String> = days.iter().map(ToString::to_string).collect();
                if days.is_empty() {
                    words.app_fail_no_day_at_all(voice.date(*date))
                } else {
                    words.app_fail_no_such_day(voice.date(*date), days.join(", "))
                }
            }
            Self::Zone(text) => words.app_fail_zone(text),
            Self::Audience(text) => words.app_fail_audience(text),
            Self::NoSuchSheet(name) => {
                words.app_fail_no_sheet(name, crate::papers::sheet_names().join(", "))
            }
            Self::NoSuchSample(name) => {
                words.app_fail_no_sample(name, crate::sample::names().join(", "))
            }
            Self::NothingToUndo => words.app_fail_nothing_to_undo(),
            Self::NothingToRedo => words.app_fail_nothing_to_redo(),
            Self::NoSuchProposal { number, count } => words.app_fail_no_proposal(*count, *number),
            Self::NoSuchInvitee { number, count } => words.app_fail_no_invitee(*count, *number),
            Self::NothingToWrite(path) => words.app_fail_nothing_to_write(target(path, words)),
            Self::Print(error) => error.sentence(words),
            Self::Cell(refusal) => say_cell(refusal, words),
            Self::NothingToRelease => words.app_fail_nothing_to_release(),
            Self::NothingReleased => words.app_fail_nothing_released(),
            Self::NoRelease { asked, last } => words.app_fail_no_release(*asked, *last),
            Self::FolderNotEmpty(path) => words.app_fail_folder_not_empty(shown(path)),
            Self::NotAFolder(path) => words.app_fail_not_a_folder(shown(path)),
            Self::Way(text) => words.app_fail_way(text),
            Self::Stopped => words.app_fail_stopped(),
            Self::Unexpected(detail) => words.app_fail_unexpected(detail),
        }
    }
}

/// A visit that was to be looked at.
fn say_open(path: &Path, error: &StoreError, words: &Words) -> String {
    match error {
        StoreError::Forbidden => words.app_fail_no_right_to_read(shown(path)),
        StoreError::Busy => words.app_fail_busy(shown(path)),
        StoreError::Io(_) | StoreError::Full => words.app_fail_not_read(shown(path)),
        error => say_store(path, error, words),
    }
}

/// A visit that was to be written.
fn say_save(path: &Path, error: &StoreError, words: &Words) -> String {
    match error {
        StoreError::NoFolder => say_write(path, io::ErrorKind::NotFound, words),
        StoreError::Forbidden => say_write(path, io::ErrorKind::PermissionDenied, words),
        StoreError::Full => say_write(path, io::ErrorKind::StorageFull, words),
        StoreError::Io(kind) => say_write(path, *kind, words),
        StoreError::Busy => words.app_fail_busy(shown(path)),
        error => say_store(path, error, words),
    }
}

fn say_store(path: &Path, error: &StoreError, words: &Words) -> String {
    let shown = shown(path);
    match error {
        StoreError::NotFound | StoreError::Gone => words.app_fail_not_found(shown),
        StoreError::NotAFile => not_a_file(path, words),
        StoreError::NotAVisit => words.app_fail_not_a_visit(shown),
        StoreError::Newer { .. } => words.app_fail_newer(shown),
        StoreError::Damaged | StoreError::Misfit(_) => words.app_fail_damaged(shown),
        StoreError::ReadOnly => words.app_fail_read_only(shown),
        StoreError::Exists => words.app_fail_exists(shown),
        StoreError::Leftovers => words.app_fail_leftovers(shown),
        StoreError::Conflict { .. } => words.app_fail_conflict(),
        StoreError::NoRevision { asked, last } => words.app_fail_no_revision(*asked, *last),
        StoreError::NoRelease { asked, last } => words.app_fail_no_release(*asked, *last),
        StoreError::NoFolder
        | StoreError::Forbidden
        | StoreError::Full
        | StoreError::Busy
        | StoreError::Io(_) => words.app_fail_not_read(shown),
    }
}

fn say_read(source: &str, kind: io::ErrorKind, words: &Words) -> String {
    match kind {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => words.app_fail_not_found(source),
        io::ErrorKind::IsADirectory => words.app_fail_is_folder(source),
        io::ErrorKind::PermissionDenied => words.app_fail_no_right_to_read(source),
        _ => words.app_fail_not_read(source),
    }
}

fn say_write(path: &Path, kind: io::ErrorKind, words: &Words) -> String {
    let shown = shown(path);
    match kind {
        io::ErrorKind::IsADirectory => words.app_fail_is_folder(shown),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            words.app_fail_no_right_to_write(shown)
        }
        // A limit of the account on the size of a file is met like a full disk.
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            words.app_fail_full(shown)
        }
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => words.app_fail_no_folder(shown),
        _ => words.app_fail_not_written(shown),
    }
}

fn say_commands(source: &str, misread: &Misread, words: &Words) -> String {
    match misread {
        Misread::CutShort { line } => words.app_fail_commands_cut_short(*line, source),
        Misread::NotJson { line, column } => words.app_fail_commands(*column, *line, source),
        Misread::NoList => words.app_fail_commands_no_list(source),
        Misread::Command { line, number, misfit } => {
            words.app_fail_command(*line, say_misfit(misfit, words), *number, source)
        }
    }
}

fn say_misfit(misfit: &Misfit, words: &Words) -> String {
    match misfit {
        Misfit::Missing(name) => words.app_misfit_missing(*name),
        Misfit::Twice(name) => words.app_misfit_twice(*name),
        Misfit::Unknown { name, known } => words.app_misfit_unknown(known.join(", "), name),
        Misfit::Instead { found, needed } => {
            let needed = match needed {
                Needed::Number => words.app_misfit_number(),
                Needed::Text => words.app_misfit_text(),
                Needed::List => words.app_misfit_list(),
                Needed::Fields => words.app_misfit_fields(),
                Needed::Other => words.app_misfit_other(),
            };
            words.app_misfit_instead(found, needed)
        }
        Misfit::Form(form) => words.app_misfit_form(form),
    }
}

fn say_cell(refusal: &CellRefusal, words: &Words) -> String {
    match refusal {
        CellRefusal::NotAnHour { text, old } => words.app_cell_not_an_hour(old, text),
        CellRefusal::NotADuration { text, old } => words.app_cell_not_a_duration(old, text),
        CellRefusal::NotAMargin { text } => words.app_cell_not_a_margin(text),
        CellRefusal::MarginNotFixed { stop } => words.app_cell_margin_not_fixed(stop),
        CellRefusal::MarginAfterNothing { stop } => words.app_cell_margin_after_nothing(stop),
        CellRefusal::MarginSet { stop } => words.app_cell_margin_set(stop),
        CellRefusal::NoUsualMargin { stop, kind } => {
            words.app_cell_no_usual_margin(choices::named("kind", kind, words), stop)
        }
        CellRefusal::NoUsualMargins { count } => words.app_cell_no_usual_margins(*count),
        CellRefusal::EndBeforeStart { text, old } => words.app_cell_end_before_start(old, text),
        CellRefusal::StartAfterEnd { text, old } => words.app_cell_start_after_end(old, text),
        CellRefusal::NoStart => words.app_cell_no_start(),
        CellRefusal::NotADate { text, old } => words.people_not_a_date(old, text),
        CellRefusal::NoName => words.people_no_name(),
        CellRefusal::EmptyTitle { old } => words.app_cell_empty_title(old),
        CellRefusal::NoTitle => words.read_line_no_title(),
        CellRefusal::NotAChoice { text, known } => {
            let names = known.iter().map(|(family, code)| choices::named(family, code, words));
            words.app_cell_not_a_choice(names.collect::<Vec<_>>().join(", "), text)
        }
        CellRefusal::NotAWindow { text } => words.app_cell_not_a_window(text),
        CellRefusal::NotAPriority { text } => words.app_cell_not_a_priority(text),
        CellRefusal::NotSeats { text } => words.app_cell_not_seats(text),
        CellRefusal::NotAPoint { text } => words.read_point(text),
        CellRefusal::NoPlace => words.app_cell_no_place(),
        CellRefusal::NobodyReads => words.app_cell_nobody_reads(),
        CellRefusal::NotAPerson { text } => words.app_cell_not_a_person(text),
        CellRefusal::SeveralPersons { text, names } => {
            words.app_cell_several_persons(names.join(", "), text)
        }
        CellRefusal::NotAnOutline => words.app_cell_not_an_outline(),
    }
}

fn not_a_file(path: &Path, words: &Words) -> String {
    if path.is_dir() {
        words.app_fail_is_folder(shown(path))
    } else {
        words.app_fail_not_a_visit(shown(path))
    }
}

/// The name of a source as people know it.
fn named(source: &str, words: &Words) -> String {
    if source == "-" { words.app_stdin() } else { source.to_owned() }
}

/// The name of a target as people know it.
fn target(path: &Path, words: &Words) -> String {
    if path == Path::new("-") { words.app_stdout() } else { shown(path) }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
