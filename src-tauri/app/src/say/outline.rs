//! What an outline should have had, in words.

use domain::outline::{Expected, OutlineError};
use text::Words;

/// Says what was expected in a line, and what stands there.
pub fn outline_error(error: &OutlineError, words: &Words) -> String {
    let expected = match error.expected {
        Expected::Date => words.app_expected_date(),
        Expected::OtherDay => words.app_expected_other_day(),
        Expected::DayBefore => words.app_expected_day_before(),
        Expected::Zone => words.app_expected_zone(),
        Expected::Hours => words.app_expected_hours(),
        Expected::Hour => words.app_expected_hour(),
        Expected::Title => words.app_expected_title(),
        Expected::Minutes => words.app_expected_minutes(),
        Expected::Margin => words.app_expected_margin(),
        Expected::Priority => words.app_expected_priority(),
        Expected::Name => words.app_expected_name(),
        Expected::Id => words.app_expected_id(),
        Expected::OtherId => words.app_expected_other_id(),
        Expected::LineEnd => words.app_expected_line_end(),
        Expected::Owner => words.app_expected_owner(),
        Expected::MoveEnds => words.app_expected_move_ends(),
        Expected::OtherMove => words.app_expected_other_move(),
        Expected::PinBehind => words.app_expected_pin_behind(),
        Expected::OtherMargin => words.app_expected_other_margin(),
        Expected::KnownStop => words.app_expected_known_stop(),
        Expected::KnownPerson => words.app_expected_known_person(),
        Expected::KnownPlace => words.app_expected_known_place(),
        Expected::OtherPerson => words.app_expected_other_person(),
        Expected::OtherRole => words.app_expected_other_role(),
        Expected::VisitField => words.app_expected_visit_field(),
        Expected::PersonField => words.app_expected_person_field(),
        Expected::PlaceField => words.app_expected_place_field(),
        Expected::StopField => words.app_expected_stop_field(),
        Expected::OtherField => words.app_expected_other_field(),
        Expected::PersonRole => words.app_expected_person_role(),
        Expected::Mail => words.app_expected_mail(),
        Expected::Role => words.app_expected_role(),
        Expected::Word => words.app_expected_word(),
        Expected::Audience => words.app_expected_audience(),
        Expected::Text => words.app_expected_text(),
        Expected::Number => words.app_expected_number(),
        Expected::Coordinates => words.app_expected_coordinates(),
    };
    if error.found.is_empty() {
        words.app_expected(expected)
    } else {
        words.app_expected_found(expected, &error.found)
    }
}
