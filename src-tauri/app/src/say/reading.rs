//! What an import doubts, leaves out or cannot read, in words.

use crate::imported::{self, Candidate, Detail, Known, Part, Twin};
use domain::ids::PersonId;
use import::{Doubt, Note, ProposedPerson, Reason, Unreadable};
use text::Words;

/// Something of an import that is said in a sentence.
pub trait Sentence {
    /// Says it.
    fn sentence(&self, words: &Words) -> String;
}

impl Sentence for Doubt {
    fn sentence(&self, words: &Words) -> String {
        match self {
            // As a text: a year is no amount, and stands without a thousands mark.
            Self::YearDeduced { year } => words.import_doubt_year_deduced(year.to_string()),
            Self::WeekdayMismatch => words.import_doubt_weekday_mismatch(),
            Self::WeekdayOnly => words.import_doubt_weekday_only(),
            Self::DateMissing => words.import_doubt_date_missing(),
            Self::SeveralDates => words.import_doubt_several_dates(),
            Self::NewDayFromHours => words.import_doubt_new_day_from_hours(),
            Self::HoursGoBack => words.import_doubt_hours_go_back(),
            Self::EndBeforeStart => words.import_doubt_end_before_start(),
            Self::PastMidnight => words.import_doubt_past_midnight(),
            Self::FromProse => words.import_doubt_from_prose(),
            Self::TitleMissing => words.import_doubt_title_missing(),
            Self::TitleFromHeading => words.import_doubt_title_from_heading(),
            Self::ColumnsMixed => words.import_doubt_columns_mixed(),
            Self::ToConfirm => words.import_doubt_to_confirm(),
            Self::Cancelled => words.import_doubt_cancelled(),
            Self::Tentative => words.import_doubt_tentative(),
            Self::ZoneDeduced => words.import_doubt_zone_deduced(),
            Self::ZoneUnknown { name } => words.import_doubt_zone_unknown(name),
            Self::HourStyle => words.import_doubt_hour_style(),
            Self::Recurs => words.import_doubt_recurs(),
            Self::NameOrder => words.import_doubt_name_order(),
            Self::NotAMail { text } => words.import_doubt_not_a_mail(text),
            Self::NotATelephone { text } => words.import_doubt_not_a_telephone(text),
            Self::NotADate { text } => words.import_doubt_not_a_date(text),
        }
    }
}

impl Sentence for Reason {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::AccreditationDeadline => words.import_ignored_accreditation_deadline(),
            Self::GateHour => words.import_ignored_gate_hour(),
            Self::PublicationTime => words.import_ignored_publication_time(),
            Self::Broadcast => words.import_ignored_broadcast(),
            Self::PressContact => words.import_ignored_press_contact(),
            Self::OpeningHours => words.import_ignored_opening_hours(),
            Self::Duration => words.import_ignored_duration(),
            Self::HistoricalDate => words.import_ignored_historical_date(),
            Self::Address => words.import_ignored_address(),
            Self::Title => words.import_ignored_title(),
            Self::Prose => words.import_ignored_prose(),
            Self::Duplicate => words.import_ignored_duplicate(),
            Self::EmptyRow => words.import_ignored_empty_row(),
            Self::OutsideDays => words.import_ignored_outside_days(),
            Self::UnreadableLine => words.import_ignored_unreadable_line(),
            Self::NoName => words.import_ignored_no_name(),
        }
    }
}

impl Sentence for Note {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::NothingForAnAgenda => words.import_note_nothing_for_an_agenda(),
            Self::NoEvents => words.import_note_no_events(),
            Self::Encoding { name } => words.import_note_encoding(*name),
            Self::PartlyUnreadable { count } => words.import_note_partly_unreadable(*count),
            Self::ColumnsNotTaken { names } => {
                words.import_note_columns_not_taken(names.len(), names.join(", "))
            }
            Self::CutShort { limit } => words.import_note_cut_short(*limit),
        }
    }
}

/// Says who may be the same person, then line by line what the source adds and what it says otherwise.
pub fn twin(twin: &Twin, all: &[Candidate], words: &Words) -> Vec<String> {
    let who = match &twin.of {
        Known::Visit(_) => words.review_twin_visit(&twin.name),
        Known::Source(at) => {
            let line = all.get(*at).map_or(0, |other| other.read.source.line);
            words.review_twin_source(line.to_string(), &twin.name)
        }
    };
    let adds = |detail: &Detail| words.review_twin_adds(added(detail, words));
    let differs = |detail: &Detail| {
        let [known, read] = [&detail.known, &detail.read].map(|text| value(detail.of, text, words));
        words.review_twin_differs(part(detail.of, words), known, read)
    };
    std::iter::once(who)
        .chain(twin.adds.iter().map(adds))
        .chain(twin.differs.iter().map(differs))
        .collect()
}

/// « Téléphone : 04 66 00 00 00 »
fn added(detail: &Detail, words: &Words) -> String {
    words.review_adds(part(detail.of, words), value(detail.of, &detail.read, words))
}

/// Says what of a person was read beyond the name, the office and how he or she is reached: « Première élection : 28/06/2020 ».
pub fn beyond(read: &ProposedPerson, words: &Words) -> Vec<String> {
    let person = imported::person(read, PersonId::new(String::new()));
    let parts = imported::parts(&person).into_iter().filter(|(of, text)| {
        let shown = matches!(
            of,
            Part::FirstName
                | Part::LastName
                | Part::Function
                | Part::Body
                | Part::Mail
                | Part::Telephone
                | Part::Mobile
        );
        !shown && !text.is_empty()
    });
    parts.map(|(of, text)| words.review_adds(part(of, words), value(of, &text, words))).collect()
}

fn value(of: Part, text: &str, words: &Words) -> String {
    match of {
        Part::Elected | Part::Born => {
            text.parse().map_or_else(|_| text.to_owned(), text::dates::numeric)
        }
        Part::Reads => crate::find::audience(text)
            .map_or_else(|_| text.to_owned(), |it| crate::desk::audience(it, words)),
        _ => text.to_owned(),
    }
}

/// Names what of a person can be read from a source.
fn part(of: Part, words: &Words) -> String {
    match of {
        Part::FirstName => words.ui_person_first_name(),
        Part::LastName => words.ui_person_last_name(),
        Part::Function => words.ui_person_function(),
        Part::Body => words.ui_person_body(),
        Part::Mail => words.ui_person_mail(),
        Part::Telephone => words.ui_person_telephone(),
        Part::Mobile => words.ui_person_mobile(),
        Part::Address => words.ui_person_address(),
        Part::Mandate => words.ui_person_mandate(),
        Part::Elected => words.ui_person_elected(),
        Part::Born => words.ui_person_born(),
        Part::Diet => words.ui_person_diet(),
        Part::Mobility => words.ui_person_mobility(),
        Part::Reads => words.ui_person_reads(),
    }
}

/// Says why a source cannot be read at all; `source` is its name.
pub fn unreadable(error: &Unreadable, source: &str, words: &Words) -> String {
    match error {
        Unreadable::TooLarge { limit } => words.import_unreadable_too_large(limit >> 20, source),
        Unreadable::NotRecognised => words.import_unreadable_not_recognised(source),
        Unreadable::Damaged { format, line: Some(line) } => {
            words.import_unreadable_damaged_line(format.extension(), *line, source)
        }
        Unreadable::Damaged { format, line: None } => {
            words.import_unreadable_damaged(format.extension(), source)
        }
        Unreadable::Locked { .. } => words.import_unreadable_locked(source),
        Unreadable::NoText { .. } => words.import_unreadable_no_text(source),
        Unreadable::OldFormat { save_as, .. } => {
            words.import_unreadable_old_format(source, save_as.extension())
        }
    }
}
