//! DESCRIPTION: what the reader of an edition must know of a stop, in the order in which it matters.
//!
//! Programs cut long descriptions, and some drop a mail whose description is longer than 2000 characters; ours ends at
//! 1500, so what may be long and is least missed, the list of those present, comes last.

use crate::clean;
use domain::edition::{Doing, Edition, EditionPerson, EditionPresence, EditionSpeech, EditionStop};
use domain::time::{self, Clock};
use domain::visit::{Audience, Civility, HourStyle, Precision, PressAccess, Status};
use text::typography::capitalised;
use text::{Lang, Words, hours, names};

/// The most characters of a description.
const CHARACTERS: usize = 1500;

/// Returns the description of a stop; empty where there is nothing to say.
pub(crate) fn describe(edition: &Edition, stop: &EditionStop, words: &Words) -> String {
    let speaker = Speaker { edition, words };
    let mut lines = Vec::new();
    lines.extend(speaker.hours(stop));
    lines.extend(speaker.in_place(stop));
    lines.extend(stop.group.as_ref().map(|group| words.ics_group(clean::line(&group.name))));
    lines.extend(stop.press.map(|press| capitalised(&speaker.press(press))));
    lines.extend(speaker.people(stop, Part::Welcome));
    lines.extend(speaker.people(stop, Part::Speeches));
    lines.extend(speaker.notes(stop));
    if let Some(place) = &stop.place {
        let (access, parking) = (clean::lines(&place.access), clean::lines(&place.parking));
        lines.extend((!access.is_empty()).then(|| words.ics_access(access)));
        lines.extend((!parking.is_empty()).then(|| words.ics_parking(parking)));
    }
    let rest = [Part::Present, Part::Awaited, Part::Declined, Part::Absent];
    lines.extend(rest.into_iter().filter_map(|part| speaker.people(stop, part)));
    clean::cut(lines.join("\n"), CHARACTERS)
}

/// A list of people under a stop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Welcome,
    Speeches,
    Present,
    Awaited,
    Declined,
    Absent,
}

impl Part {
    const fn of(doing: &Doing) -> Self {
        match doing {
            Doing::Welcomes => Self::Welcome,
            Doing::Speaks(_) => Self::Speeches,
            Doing::Attends | Doing::RepresentedBy(_) => Self::Present,
            Doing::Awaited => Self::Awaited,
            Doing::Declined => Self::Declined,
            Doing::Absent => Self::Absent,
        }
    }
}

struct Speaker<'a> {
    edition: &'a Edition,
    words: &'a Words,
}

impl Speaker<'_> {
    /// « Vers 16h au plus tôt, à confirmer »; nothing where the event's own hours say all.
    fn hours(&self, stop: &EditionStop) -> Option<String> {
        let words = self.words;
        let hour = || {
            let at = stop.start?;
            let midnight = time::civil(at, stop.zone).date_naive();
            Some(self.hour(time::clock_on(midnight, at, stop.zone)))
        };
        let said = match stop.precision {
            Precision::About => hour().map(|hour| words.precision_about(hour)),
            Precision::From => hour().map(|hour| words.precision_from(hour)),
            Precision::Exact => None,
        };
        let said = match stop.uncertain {
            true => said.or_else(hour).map(|hour| words.ics_earliest(hour)),
            false => said,
        };
        let sure = match stop.status {
            Status::Confirmed | Status::Dropped | Status::Cancelled => None,
            // That a stop may still be given up is the hosts' own business.
            Status::Option if self.for_hosts() => Some(words.status_option()),
            Status::Option | Status::Tentative => Some(words.status_tentative()),
        };
        let parts: Vec<String> = said.into_iter().chain(sure).collect();
        (!parts.is_empty()).then(|| capitalised(&parts.join(", ")))
    }

    fn in_place(&self, stop: &EditionStop) -> Vec<String> {
        let own = stop.call.map(|call| self.words.ics_in_place(self.call(call)));
        let others = stop
            .calls
            .iter()
            .filter(|(audience, _)| self.for_hosts() && *audience != self.edition.audience);
        let others = others.map(|(audience, call)| {
            self.words.ics_in_place_others(self.audience(*audience), self.call(*call))
        });
        own.into_iter().chain(others).collect()
    }

    fn notes(&self, stop: &EditionStop) -> Vec<String> {
        let notes = stop.notes.iter().map(|(audience, note)| (audience, clean::lines(note)));
        notes
            .filter(|(_, note)| !note.is_empty())
            .map(|(audience, note)| match self.for_hosts() {
                true => self.words.ics_note(self.audience(*audience), note),
                false => note,
            })
            .collect()
    }

    fn people(&self, stop: &EditionStop, part: Part) -> Option<String> {
        let people: Vec<String> = if part == Part::Speeches {
            stop.speeches.iter().map(|speech| self.speech(speech)).collect()
        } else {
            let of_part = stop.people.iter().filter(|presence| Part::of(&presence.doing) == part);
            of_part.map(|presence| self.presence(presence)).collect()
        };
        let people: Vec<String> = people.into_iter().filter(|person| !person.is_empty()).collect();
        if people.is_empty() {
            return None;
        }
        let people = people.join(match self.words.lang() {
            Lang::Fr => "\u{202f}; ",
            Lang::En => "; ",
        });
        let words = self.words;
        Some(match part {
            Part::Welcome => words.ics_welcome(people),
            Part::Speeches => words.ics_speeches(people),
            Part::Present => words.ics_present(people),
            Part::Awaited => words.ics_awaited(people),
            Part::Declined => words.ics_declined(people),
            Part::Absent => words.ics_absent(people),
        })
    }

    fn presence(&self, presence: &EditionPresence) -> String {
        let person = self.person(&presence.person);
        if person.is_empty() {
            return person;
        }
        match &presence.doing {
            Doing::RepresentedBy(by) => {
                let by = self.person(by);
                match presence.person.civility {
                    Some(Civility::Madam) => self.words.ics_represented_madam(by, person),
                    Some(Civility::Mister) | None => self.words.ics_represented(by, person),
                }
            }
            _ => person,
        }
    }

    /// « Mme Anne DUPONT, préfète du Gard (5 min) », in the order in which they speak.
    fn speech(&self, speech: &EditionSpeech) -> String {
        let person = self.person(&speech.person);
        match speech.minutes {
            Some(minutes) if !person.is_empty() => self.words.ics_speaker_minutes(minutes, person),
            _ => person,
        }
    }

    /// « Mme Anne DUPONT, préfète du Gard »
    fn person(&self, person: &EditionPerson) -> String {
        let civility = person.civility.map(|civility| match civility {
            Civility::Mister => names::Civility::Mister,
            Civility::Madam => names::Civility::Madam,
        });
        let mut out = names::listed(civility, "", &clean::line(&person.name), self.words.lang());
        let function = clean::line(&person.function);
        if !function.is_empty() {
            out.push_str(if out.is_empty() { "" } else { ", " });
            out.push_str(&function);
        }
        out
    }

    fn press(&self, press: PressAccess) -> String {
        let words = self.words;
        match press {
            PressAccess::Open => words.press_open(),
            PressAccess::Pool => words.press_pool(),
            PressAccess::Photo => words.press_photo(),
            PressAccess::Stakeout => words.press_stakeout(),
            PressAccess::Conference => words.press_conference(),
            PressAccess::Closed => words.press_closed(),
        }
    }

    fn audience(&self, audience: Audience) -> String {
        let words = self.words;
        match audience {
            Audience::Public => words.audience_public(),
            Audience::Participants => words.audience_participants(),
            Audience::Internal => words.audience_internal(),
            Audience::Drivers => words.audience_drivers(),
        }
    }

    fn style(&self) -> text::HourStyle {
        match self.edition.hour_style {
            HourStyle::Compact => text::HourStyle::Compact,
            HourStyle::Spaced => text::HourStyle::Spaced,
            HourStyle::Padded => text::HourStyle::Padded,
        }
    }

    /// The hour of the event itself, whose date the calendar shows.
    fn hour(&self, clock: Clock) -> String {
        hours::clock(clock.minutes(), self.style(), self.words.lang())
    }

    /// Another hour: one of the night after or the evening before says so.
    fn call(&self, clock: Clock) -> String {
        hours::clock_and_day(clock.minutes(), self.style(), self.words.lang())
    }

    fn for_hosts(&self) -> bool {
        self.edition.audience == Audience::Internal
    }
}
