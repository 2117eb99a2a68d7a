//! What has changed, in words that a person reads aloud.

use super::Voice;
use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::compare::{Difference, Hour, Named, PlaceSeen, Printed, StopSeen, Travel, What};
use domain::ids::PersonId;
use domain::time::{civil, clock_on};
use domain::visit::{Civility, Precision, Status};
use store::Way;
use text::names;

/// Says a difference: « 12h15 → 12h30 Réunion d’échanges ». `zone` is the visit's: an hour of another one names it.
pub fn change(difference: &Difference, zone: Tz, voice: Voice<'_>) -> String {
    Speaker { voice, zone, reader: None }.say(difference)
}

/// Says a difference to somebody whom it concerns: « Réunion d’échanges : vous prenez la parole 20 min ».
pub fn told(difference: &Difference, zone: Tz, voice: Voice<'_>, reader: &PersonId) -> String {
    Speaker { voice, zone, reader: Some(reader) }.say(difference)
}

/// Names the stop of a difference: « 12h15 Réunion d’échanges ».
pub fn moment(difference: &Difference, zone: Tz, voice: Voice<'_>) -> String {
    let speaker = Speaker { voice, zone, reader: None };
    difference.stop.as_ref().map(|stop| speaker.stop(stop)).unwrap_or_default()
}

/// Returns a name as lists have it.
pub fn named(who: &Named, voice: Voice<'_>) -> String {
    let civility = who.civility.map(|civility| match civility {
        Civility::Mister => names::Civility::Mister,
        Civility::Madam => names::Civility::Madam,
    });
    names::listed(civility, "", &who.name, voice.lang())
}

/// Returns how somebody came by a version; nothing for a mistake.
pub fn way(way: Way, words: &text::Words) -> String {
    match way {
        Way::Sent => words.way_sent(),
        Way::Printed => words.way_printed(),
        Way::Handed => words.way_handed(),
        Way::Mistaken => String::new(),
    }
}

/// Who says it, and to whom.
pub(super) struct Speaker<'a> {
    pub(super) voice: Voice<'a>,
    /// The zone of the visit.
    zone: Tz,
    /// The person who is told; `None`: whoever reads the list.
    pub(super) reader: Option<&'a PersonId>,
}

impl Speaker<'_> {
    fn say(&self, difference: &Difference) -> String {
        let words = self.voice.words;
        let (stop, title) = match &difference.stop {
            Some(stop) => (self.stop(stop), stop.title.as_str()),
            None => (String::new(), ""),
        };
        match &difference.what {
            What::Added => words.change_added(stop),
            What::Removed => words.change_removed(stop),
            What::Expected => words.change_expected(self.to_whom(), stop),
            What::NotExpected => words.change_not_expected(self.to_whom(), stop),
            What::StandsIn { from, to } => self.stands_in(stop, from, to),
            What::Start { from, to } => self.start(*from, *to, title),
            What::End { from, to, .. } => self.end(*from, *to, difference.stop.as_ref(), stop),
            What::Duration { from, to } => {
                let minutes = |minutes: Option<u32>| {
                    let known = minutes.map(|minutes| self.voice.duration(minutes));
                    known.unwrap_or_else(|| words.change_duration_unknown())
                };
                words.change_duration(minutes(*from), stop, minutes(*to))
            }
            What::Day { from, to } => words.change_start(self.short(*from), title, self.short(*to)),
            What::Title { from, to } => words.change_title(from, to),
            What::Place { from, to } => match (from, to) {
                (Some(from), Some(to)) if place(from) == place(to) => self.address(from, to, stop),
                (Some(from), Some(to)) => {
                    words.change_place(self.of(&place(from)), stop, place(to))
                }
                (None, Some(to)) => words.change_place_set(stop, place(to)),
                (Some(from), None) => words.change_place_lost(self.of(&place(from)), stop),
                (None, None) => stop,
            },
            What::Room { from, to } => match (from.as_str(), to.as_str()) {
                ("", to) => words.change_place_set(stop, to),
                (from, "") => words.change_room_lost(self.of(from), stop),
                (from, to) => words.change_place(self.of(from), stop, to),
            },
            What::Access { from, to } if to.is_empty() => words.change_access_lost(from, stop),
            What::Access { to, .. } => words.change_access(stop, to),
            What::Parking { from, to } if to.is_empty() => words.change_parking_lost(from, stop),
            What::Parking { to, .. } => words.change_parking(stop, to),
            What::Status { to, .. } => match to {
                Status::Confirmed => words.change_status_confirmed(stop),
                Status::Tentative => words.change_status_tentative(stop),
                Status::Option => words.change_status_option(stop),
                Status::Cancelled => words.change_status_cancelled(stop),
                Status::Dropped => words.change_removed(stop),
            },
            What::Press { from, to } => {
                let press = |press| crate::view::press(press, self.voice);
                match (from.map(press), to.map(press)) {
                    (Some(from), Some(to)) => words.change_press(self.of(&from), stop, to),
                    (None, Some(to)) => words.change_press_set(stop, to),
                    (Some(from), None) => words.change_press_lost(from, stop),
                    (None, None) => stop,
                }
            }
            What::Group { from, to } => match (from, to) {
                (Some(from), Some(to)) => words.change_group(self.of(from), stop, to),
                (None, Some(to)) => words.change_group_set(stop, to),
                (Some(from), None) => words.change_group_lost(from, stop),
                (None, None) => stop,
            },
            What::Note { written_for, from, to } => {
                let audience = crate::desk::audience(*written_for, words);
                if to.is_empty() {
                    words.change_note_lost(audience, one_line(from), stop)
                } else {
                    words.change_note(audience, stop, one_line(to))
                }
            }
            What::Call { from, to, .. } => match (from, to) {
                (Some(from), Some(to)) => {
                    words.change_call(self.voice.clock(*from), stop, self.voice.clock(*to))
                }
                (None, Some(to)) => words.change_call_set(stop, self.voice.clock(*to)),
                (Some(from), None) => words.change_call_lost(self.voice.clock(*from), stop),
                (None, None) => stop,
            },
            What::Joins { who, roles } => self.joins(stop, who, roles),
            What::Leaves { who, .. } => self.leaves(stop, who),
            What::Roles { who, from, to } => self.turns(stop, who, from, to),
            What::Speeches { to, .. } if to.is_empty() => words.change_speeches_rule(stop),
            What::Speeches { to, .. } => {
                let names: Vec<String> = to.iter().map(|who| named(who, self.voice)).collect();
                words.change_speeches(names.join(", "), stop)
            }
            What::Leg { from_title, from, to, .. } => match (from, to) {
                (_, Travel::None) => words.change_leg_lost(from_title, title),
                (Travel::None, to) => words.change_leg_set(from_title, self.travel(*to), title),
                (from, to) => {
                    words.change_leg(from_title, self.travel(*to), self.travel(*from), title)
                }
            },
            What::VisitTitle { from, to } => words.change_visit_title(from, to),
            What::Reference { from, to } => match (from.as_str(), to.as_str()) {
                ("", to) => words.change_reference_set(to),
                (from, "") => words.change_reference_lost(from),
                (from, to) => words.change_reference(self.of(from), to),
            },
            What::Aims { to, .. } if to.is_empty() => words.change_aims_lost(),
            What::Aims { to, .. } => words.change_aims(one_line(to)),
            What::Mention { from, to } if to.is_empty() => words.change_mention_lost(from),
            What::Mention { to, .. } => words.change_mention(to),
            What::PressBlock { to, .. } if to.is_empty() => words.change_press_block_lost(),
            What::PressBlock { to, .. } => words.change_press_block(one_line(to)),
            What::Person { from, to } => words.change_person(self.printed(from), self.printed(to)),
            What::Rank { who, to, .. } => {
                let who = named(who, self.voice);
                match to {
                    Some(rank) => words.change_rank(rank.position, one_line(&rank.reason), who),
                    None => words.change_rank_lost(who),
                }
            }
        }
    }

    /// « 14h30 Visite SNR »
    fn stop(&self, stop: &StopSeen) -> String {
        match stop.start {
            Some(start) => self.voice.words.change_stop(self.hour(start), &stop.title),
            None => stop.title.clone(),
        }
    }

    fn start(&self, from: Option<Hour>, to: Option<Hour>, title: &str) -> String {
        let words = self.voice.words;
        match (from, to) {
            (Some(from), Some(to)) => {
                let (from, to) = self.both(from, to);
                words.change_start(from, title, to)
            }
            (None, Some(to)) => words.change_start_set(title, self.hour(to)),
            (Some(from), None) => words.change_start_lost(self.of(&self.hour(from)), title),
            (None, None) => title.to_owned(),
        }
    }

    fn end(
        &self,
        from: Option<Hour>,
        to: Option<Hour>,
        seen: Option<&StopSeen>,
        stop: String,
    ) -> String {
        let words = self.voice.words;
        // An end after midnight is counted from the day on which the stop starts.
        let hour = |end: Hour| match seen.and_then(|seen| seen.start).filter(|it| it.at < end.at) {
            Some(start) if (end.at - start.at) < 24 * 60 => self.hour(end),
            _ => self.dated(end),
        };
        match (from, to) {
            (Some(from), Some(to)) => {
                let (from, to) = if from.zone != to.zone {
                    self.both(from, to)
                } else if date(from) == date(to) {
                    (self.hour(from), self.hour(to))
                } else {
                    (hour(from), hour(to))
                };
                words.change_end(from, stop, to)
            }
            (None, Some(to)) => words.change_end_set(stop, hour(to)),
            (Some(from), None) => words.change_end_lost(hour(from), stop),
            (None, None) => stop,
        }
    }

    /// Two hours; with their dates where these differ, with their zones where these do.
    fn both(&self, from: Hour, to: Hour) -> (String, String) {
        let zones = from.zone != to.zone;
        let dates = date(from) != date(to);
        let said = |hour: Hour| {
            let written = if zones { self.hour_there(hour) } else { self.hour(hour) };
            if dates {
                self.voice.words.change_stop(self.short(date(hour)), written)
            } else {
                written
            }
        };
        (said(from), said(to))
    }

    fn dated(&self, hour: Hour) -> String {
        self.voice.words.change_stop(self.short(date(hour)), self.hour(hour))
    }

    fn short(&self, date: NaiveDate) -> String {
        text::dates::short(date, self.voice.lang())
    }

    /// An hour, with the city of its zone where that is not the visit's.
    fn hour(&self, hour: Hour) -> String {
        if hour.zone == self.zone { self.hour_here(hour) } else { self.hour_there(hour) }
    }

    fn hour_here(&self, hour: Hour) -> String {
        let words = self.voice.words;
        let written = self.voice.clock(clock_on(date(hour), hour.at, hour.zone));
        match hour.precision {
            Precision::Exact => written,
            Precision::From => words.precision_from(written),
            Precision::About => words.precision_about(written),
        }
    }

    fn hour_there(&self, hour: Hour) -> String {
        let city = hour.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        self.voice.words.change_hour_zone(self.hour_here(hour), city)
    }

    /// Where the name of a place stays, its commune or its address has changed.
    fn address(&self, from: &PlaceSeen, to: &PlaceSeen, stop: String) -> String {
        let words = self.voice.words;
        if from.commune != to.commune {
            let whole = |place: &PlaceSeen| match &place.commune {
                Some(commune) => format!("{} ({commune})", place.name),
                None => place.name.clone(),
            };
            return words.change_place(self.of(&whole(from)), stop, whole(to));
        }
        let (from, to) = (one_line(&from.address), one_line(&to.address));
        match (from.as_str(), to.as_str()) {
            ("", to) => words.change_address_set(stop, to),
            (from, "") => words.change_address_lost(from, stop),
            (from, to) => words.change_address(self.of(from), stop, to),
        }
    }

    /// « de Mairie », « d’Usine A »
    fn of(&self, text: &str) -> String {
        text::articles::of_text(text, self.voice.lang())
    }

    fn to_whom(&self) -> &'static str {
        if self.reader.is_some() { "you" } else { "n" }
    }

    fn travel(&self, travel: Travel) -> String {
        match travel {
            Travel::Known(minutes) => self.voice.duration(minutes),
            Travel::Unknown | Travel::None => self.voice.words.change_leg_unknown(),
        }
    }

    fn printed(&self, person: &Printed) -> String {
        let name = named(&person.who, self.voice);
        match person.function.as_str() {
            "" => name,
            function => format!("{name}, {function}"),
        }
    }
}

fn date(hour: Hour) -> NaiveDate {
    civil(hour.at, hour.zone).date_naive()
}

fn place(place: &PlaceSeen) -> String {
    let commune = place.commune.as_ref().filter(|commune| !place.name.contains(commune.as_str()));
    match commune {
        Some(commune) => format!("{} ({commune})", place.name),
        None => place.name.clone(),
    }
}

fn one_line(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
