//! What has changed, in words that a person reads aloud.

use super::Voice;
use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::compare::{
    Difference, Hour, Named, PlaceSeen, Printed, RoleSeen, StopSeen, Travel, What,
};
use domain::time::{civil, clock_on};
use domain::visit::{Civility, Precision, Role, Status};
use store::Way;
use text::names;

/// Says a difference: « 12h15 → 12h30 Réunion d’échanges ». `zone` is the visit's: an hour of another one names it.
pub fn change(difference: &Difference, zone: Tz, voice: Voice<'_>) -> String {
    Speaker { voice, zone }.say(difference)
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

struct Speaker<'a> {
    voice: Voice<'a>,
    zone: Tz,
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
                (Some(from), Some(to)) => words.change_place(place(from), stop, place(to)),
                (None, Some(to)) => words.change_place_set(stop, place(to)),
                (Some(from), None) => words.change_place_lost(place(from), stop),
                (None, None) => stop,
            },
            What::Room { from, to } => match (from.as_str(), to.as_str()) {
                ("", to) => words.change_place_set(stop, to),
                (from, "") => words.change_room_lost(from, stop),
                (from, to) => words.change_place(from, stop, to),
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
                    (Some(from), Some(to)) => words.change_press(from, stop, to),
                    (None, Some(to)) => words.change_press_set(stop, to),
                    (Some(from), None) => words.change_press_lost(from, stop),
                    (None, None) => stop,
                }
            }
            What::Group { from, to } => match (from, to) {
                (Some(from), Some(to)) => words.change_group(from, stop, to),
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
            What::Joins { who, roles } => {
                words.change_joins(self.roles(roles), stop, named(who, self.voice))
            }
            What::Leaves { who, .. } => words.change_leaves(stop, named(who, self.voice)),
            What::Roles { who, from, to } => {
                let who = named(who, self.voice);
                words.change_roles(self.roles(from), stop, self.roles(to), who)
            }
            What::Leg { from_title, from, to, .. } => match (from, to) {
                (_, Travel::None) => words.change_leg_lost(from_title, title),
                (Travel::None, to) => words.change_leg_set(from_title, self.travel(*to), title),
                (from, to) => {
                    words.change_leg(from_title, self.travel(*to), self.travel(*from), title)
                }
            },
            What::VisitTitle { from, to } => words.change_visit_title(from, to),
            What::PressBlock { to, .. } if to.is_empty() => words.change_press_block_lost(),
            What::PressBlock { to, .. } => words.change_press_block(one_line(to)),
            What::Person { from, to } => words.change_person(self.printed(from), self.printed(to)),
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
            (Some(from), None) => words.change_start_lost(self.hour(from), title),
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
                let (from, to) = if date(from) == date(to) {
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
        if date(from) == date(to) {
            (self.hour(from), self.hour(to))
        } else {
            (self.dated(from), self.dated(to))
        }
    }

    fn dated(&self, hour: Hour) -> String {
        self.voice.words.change_stop(self.short(date(hour)), self.hour(hour))
    }

    fn short(&self, date: NaiveDate) -> String {
        text::dates::short(date, self.voice.lang())
    }

    fn hour(&self, hour: Hour) -> String {
        let words = self.voice.words;
        let written = self.voice.clock(clock_on(date(hour), hour.at, hour.zone));
        let written = match hour.precision {
            Precision::Exact => written,
            Precision::From => words.precision_from(written),
            Precision::About => words.precision_about(written),
        };
        if hour.zone == self.zone {
            return written;
        }
        let city = hour.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        words.change_hour_zone(written, city)
    }

    fn roles(&self, roles: &[RoleSeen]) -> String {
        let words = self.voice.words;
        let role = |seen: &RoleSeen| match &seen.role {
            Role::Attends => words.role_attends(),
            Role::Welcomes => words.role_welcomes(),
            Role::Speaks(None) => words.role_speaks(),
            Role::Speaks(Some(minutes)) => words.role_speaks_minutes(*minutes),
            Role::Awaited => words.role_awaited(),
            Role::Declined => words.role_declined(),
            Role::Absent => words.role_absent(),
            Role::RepresentedBy(other) => {
                let name = seen.stand_in.as_ref().map(|who| named(who, self.voice));
                words.role_represented(name.unwrap_or_else(|| other.to_string()))
            }
        };
        roles.iter().map(role).collect::<Vec<_>>().join(", ")
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
