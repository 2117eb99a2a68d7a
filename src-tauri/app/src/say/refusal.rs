//! Refusals in words.

use super::{Voice, title};
use domain::Refusal;
use domain::visit::Visit;

/// Says why an edit of a visit is impossible, as the second half of a sentence.
pub fn refusal(refusal: &Refusal, visit: &Visit, voice: Voice<'_>) -> String {
    let words = voice.words;
    match refusal {
        Refusal::NoDay(date) => words.app_refusal_no_day(voice.date(*date)),
        Refusal::DayExists(date) => words.app_refusal_day_exists(voice.date(*date)),
        Refusal::DayHasStops(date) => words.app_refusal_day_has_stops(voice.date(*date)),
        Refusal::NoStop(id) => words.app_refusal_no_stop(id.as_str()),
        Refusal::IdExists(id) => words.app_refusal_id_exists(id.as_str()),
        Refusal::NotInLine(id) => words.app_refusal_not_in_line(title(visit, id)),
        Refusal::NoLeg(leg) => {
            words.app_refusal_no_leg(title(visit, &leg.from), title(visit, &leg.to))
        }
        Refusal::NoMargin(margin) => words.app_refusal_no_margin(title(visit, &margin.before)),
        Refusal::FloorAboveWanted { wanted, floor } => words.app_refusal_floor(*floor, *wanted),
        Refusal::NoGroup(id) => words.app_refusal_no_group(id.as_str()),
        Refusal::GroupHasStops(id) => words.app_refusal_group_has_stops(id.as_str()),
        Refusal::NoPlace(id) => words.app_refusal_no_place(id.as_str()),
        Refusal::PlaceUsed(id) => words.app_refusal_place_used(
            visit.place(id).map_or(id.as_str(), |place| place.name.as_str()),
        ),
        Refusal::NoPerson(id) => words.app_refusal_no_person(id.as_str()),
        Refusal::NotThere(id) => words.app_refusal_not_there(person(visit, id)),
        Refusal::RankWithoutReason => words.app_refusal_rank_without_reason(),
        Refusal::NotAMail(mail) => words.app_refusal_not_a_mail(mail),
        Refusal::OnePerson(id) => words.app_refusal_one_person(person(visit, id)),
        Refusal::RepresentsSelf(id) => words.app_refusal_represents_self(person(visit, id)),
        Refusal::EmptyName => words.app_refusal_empty_name(),
        Refusal::WindowReversed => words.app_refusal_window(),
        Refusal::Untimed(id) => words.app_refusal_untimed(title(visit, id)),
        Refusal::NoReason => words.app_refusal_no_reason(),
        Refusal::OutOfRange => words.app_refusal_range(),
        Refusal::PriorityOutOfRange => words.app_refusal_priority(),
    }
}

fn person(visit: &Visit, id: &domain::PersonId) -> String {
    visit.person(id).map_or_else(|| id.to_string(), domain::visit::Person::full_name)
}
