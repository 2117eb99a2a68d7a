//! The words of the programme.

use super::compositor::{Compositor, one_line};
use super::people::Introduced;
use super::{Fresh, Headline, Line, Programme, ProgrammeDay, ProgrammeStop, Run, Tone};
use crate::issue::Issue;
use crate::sheet::Sheet;
use chrono::NaiveDate;
use domain::edition::{EditionLeg, EditionPlace, EditionRow, EditionStop};
use domain::visit::{PressAccess, Status};
use std::collections::BTreeSet;
use text::typography::capitalised;

impl Compositor<'_> {
    /// Returns the copy of the programme, of somebody's own one, or of one for the pocket. Margins are not on it, whoever
    /// reads it; moves are on the last two, for those who may read them.
    pub(crate) fn programme(&self, sheet: Sheet, issue: &Issue) -> Programme {
        let words = &self.words;
        let frame = self.frame(sheet, issue);
        let days: Vec<ProgrammeDay> = self
            .edition
            .days
            .iter()
            .map(|day| {
                let mut said = Said { people: self.guests_known(), places: BTreeSet::new() };
                let mut stops: Vec<ProgrammeStop> = Vec::new();
                for row in &day.rows {
                    match row {
                        EditionRow::Stop(stop) => {
                            stops.push(self.programme_stop(stop, day.date, &mut said));
                        }
                        EditionRow::Leg(leg) if sheet != Sheet::Programme => {
                            if let Some(left) = stops.last_mut() {
                                left.lines.push(self.departure(leg));
                            }
                        }
                        EditionRow::Leg(_) | EditionRow::Margin(_) => {}
                    }
                }
                ProgrammeDay { date: self.day_head(day.date), stops }
            })
            .filter(|day| !day.stops.is_empty())
            .collect();
        Programme {
            guests: match &self.edition.reader {
                Some(reader) if sheet == Sheet::Personnel => {
                    vec![words.print_for_reader(self.titled(reader))]
                }
                _ => self.guests(&frame.title),
            },
            hosts: self.hosts(),
            aims: one_line(&self.set(&self.edition.aims)),
            heads: [words.print_hour(), words.print_stop(), words.print_press()],
            has_press: sheet != Sheet::LivretA5
                && days.iter().flat_map(|day| &day.stops).any(|stop| stop.press.is_some()),
            days,
            blocks: self.blocks(),
            caveat: words.print_provisional(),
            calendar: words.print_calendar(),
            is_small: sheet == Sheet::LivretA5,
            frame,
        }
    }

    /// What every sheet says first of a stop.
    pub(crate) fn headline(&self, stop: &EditionStop, date: NaiveDate) -> Headline {
        let words = &self.words;
        let title = one_line(&self.set(&stop.title));
        Headline {
            id: stop.id.clone(),
            hour: self.stop_hour(stop, date),
            title: if title.is_empty() { words.print_no_title() } else { bound(&title) },
            status: match stop.status {
                Status::Confirmed | Status::Dropped => None,
                Status::Tentative => Some(words.status_tentative()),
                Status::Option => Some(words.status_option()),
                Status::Cancelled => Some(words.status_cancelled()),
            },
            cancelled: stop.status == Status::Cancelled,
            fresh: Fresh::Nothing,
        }
    }

    /// The words of a press regime, and whether they are framed: journalists find first what is open to them.
    pub(crate) fn press(&self, access: PressAccess) -> (String, bool) {
        let words = &self.words;
        let (text, framed) = match access {
            PressAccess::Open => (words.press_open(), true),
            PressAccess::Conference => (words.press_conference(), true),
            PressAccess::Pool => (words.press_pool(), false),
            PressAccess::Photo => (words.press_photo(), false),
            PressAccess::Stakeout => (words.press_stakeout(), false),
            PressAccess::Closed => (words.press_closed(), false),
        };
        (capitalised(&text), framed)
    }

    fn programme_stop(
        &self,
        stop: &EditionStop,
        date: NaiveDate,
        said: &mut Said,
    ) -> ProgrammeStop {
        let mut lines = Vec::new();
        if let Some(clock) = stop.call {
            let call = self.words.print_in_place(self.clock(clock));
            lines.push(vec![Run::new(Tone::Strong, call)]);
        }
        if let Some(own) = self.own_part(stop) {
            lines.push(vec![Run::new(Tone::Strong, own)]);
        }
        lines.extend(self.whereabouts(stop, said));
        lines.extend(self.public_people(stop, &mut said.people));
        for (_, note) in &stop.notes {
            lines.extend(self.paragraphs(note));
        }
        ProgrammeStop {
            stop: self.headline(stop, date),
            lines,
            press: stop.press.map(|access| self.press(access)),
        }
    }

    /// « Départ à 10h20 → Entreprise B (15 min) »
    pub(crate) fn departure(&self, leg: &EditionLeg) -> Line {
        let words = &self.words;
        let to = one_line(&self.set(&leg.to));
        let way = match leg.minutes {
            Some(minutes) => words.print_way(self.duration(minutes), to),
            None => words.print_way_unknown(to),
        };
        let line = match leg.departs {
            Some(at) => words.print_departure(self.hour(at, leg.zone), way),
            None => words.print_departure_open(way),
        };
        vec![Run::new(Tone::Quiet, line)]
    }

    /// Group, place, room and commune on one line; then, once a day, the address and how to get in.
    fn whereabouts(&self, stop: &EditionStop, said: &mut Said) -> Vec<Line> {
        let mut line = Vec::new();
        if let Some(group) = &stop.group {
            line.push(Run::new(Tone::Strong, one_line(&self.set(&group.name))));
        }
        let place = stop.place.as_ref();
        let name = place.map(|place| one_line(&self.set(&place.name))).unwrap_or_default();
        let room = one_line(&self.set(&stop.room));
        let first =
            place.filter(|place| said.places.insert(format!("{}\n{}", place.name, place.address)));
        let (address, commune) =
            place.map(|place| self.address(place, first.is_some())).unwrap_or_default();
        let place_and_room = [name.as_str(), room.as_str()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>();
        if !place_and_room.is_empty() {
            let before = if line.is_empty() { "" } else { " · " };
            line.push(Run::new(Tone::Plain, format!("{before}{}", place_and_room.join(" – "))));
        }
        if !commune.is_empty() {
            if !line.is_empty() {
                line.push(Run::new(Tone::Quiet, ", "));
            }
            line.push(Run { whole: true, ..Run::new(Tone::Quiet, commune) });
        }
        let mut lines: Vec<Line> = Vec::new();
        if !line.is_empty() {
            lines.push(line);
        }
        let quiet = |text: String| vec![Run::new(Tone::Quiet, text)];
        if let Some(place) = first {
            if !address.is_empty() {
                lines.push(quiet(address));
            }
            for (text, words) in [
                (&place.access, self.words.print_access("{}")),
                (&place.parking, self.words.print_parking("{}")),
            ] {
                let text = one_line(&self.set(text));
                if !text.is_empty() {
                    lines.push(quiet(words.replace("{}", &text)));
                }
            }
        }
        lines
    }

    /// The address on one line, and the commune where neither the name nor that address says it.
    pub(crate) fn address(&self, place: &EditionPlace, with_address: bool) -> (String, String) {
        let address = if with_address { self.address_line(&place.address) } else { String::new() };
        let commune = one_line(&self.set(place.commune.as_deref().unwrap_or_default()));
        let said = one_line(&self.set(&place.name)) == commune
            || address.to_lowercase().contains(&commune.to_lowercase());
        (address, if said { String::new() } else { commune })
    }

    /// Each line of a text that may have several.
    pub(crate) fn paragraphs(&self, text: &str) -> Vec<Line> {
        self.set(text)
            .split('\n')
            .map(one_line)
            .filter(|line| !line.is_empty())
            .map(|line| vec![Run::new(Tone::Plain, line)])
            .collect()
    }

    /// Names and functions of the guests; where the title already names one, the function is enough.
    fn guests(&self, title: &str) -> Vec<String> {
        let title = title.to_lowercase();
        let guests = &self.edition.guests;
        guests
            .iter()
            .map(|guest| {
                let family = guest.name.split_whitespace().next_back().unwrap_or_default();
                let named = guests.len() == 1
                    && !family.is_empty()
                    && title.contains(&family.to_lowercase());
                if named { capitalised(&self.function(guest)) } else { self.titled(guest) }
            })
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// Who receives, where no stop says that they do.
    fn hosts(&self) -> Option<Line> {
        let rows = self.edition.days.iter().flat_map(|day| &day.rows);
        let named: BTreeSet<&str> = rows
            .filter_map(|row| match row {
                EditionRow::Stop(stop) => Some(&stop.people),
                EditionRow::Leg(_) | EditionRow::Margin(_) => None,
            })
            .flatten()
            .map(|presence| presence.person.name.as_str())
            .collect();
        let hosts: Vec<String> = self
            .edition
            .hosts
            .iter()
            .filter(|host| !named.contains(host.name.as_str()))
            .map(|host| self.titled(host))
            .filter(|host| !host.is_empty())
            .collect();
        let text = self.words.print_welcomed_by(hosts.join("\u{202f}; "));
        (!hosts.is_empty()).then(|| vec![Run::new(Tone::Quiet, text)])
    }

    fn blocks(&self) -> Vec<(String, String)> {
        let press = &self.edition.press;
        [
            (self.words.print_accreditation(), &press.accreditation),
            (self.words.print_gate(), &press.gate),
            (self.words.print_press_contact(), &press.contact),
        ]
        .into_iter()
        .map(|(label, text)| (label, self.set(text)))
        .filter(|(_, text)| !text.is_empty())
        .collect()
    }
}

/// What the page has already said of people and places.
struct Said {
    people: Introduced,
    places: BTreeSet<String>,
}

/// Binds the last two words of a title, so that no lonely word stands on its last line.
fn bound(title: &str) -> String {
    let Some((head, last)) = title.rsplit_once(' ') else { return title.to_owned() };
    let before = head.rsplit_once(' ').map_or(head, |(_, word)| word);
    let pair = before.chars().count() + last.chars().count();
    // « Entreprise A » is one name; longer words are bound only where enough others fill the line.
    if last.chars().count() < 3 || (head.matches(' ').count() > 2 && pair < 19) {
        format!("{head}\u{a0}{last}")
    } else {
        title.to_owned()
    }
}
