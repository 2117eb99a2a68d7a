//! The words of the notice of change: what was, struck out, and what is, in bold.

mod people;

use super::compositor::{Compositor, one_line};
use super::register::{Register, RegisterRow, Section, Width};
use super::{Line, Run, Tone};
use crate::issue::Issue;
use crate::sheet::Sheet;
use chrono::NaiveDate;
use domain::compare::{Difference, Hour, PlaceSeen, StopSeen, Travel, What};
use domain::edition::EditionStop;
use domain::time::civil;
use domain::visit::{Audience, ManualRank, Precision, PressAccess, Status};
use text::dates;
use text::typography::capitalised;

impl Compositor<'_> {
    /// Returns the copy of the notice: a table for each day, a row for each stop of which something has changed.
    pub(crate) fn changements(&self, issue: &Issue) -> Register {
        let words = &self.words;
        let mut guests = Vec::new();
        let mut nothing = words.print_no_change();
        let mut sections = Vec::new();
        if let Some(reader) = &self.edition.reader {
            guests.push(words.print_for_reader(self.titled(reader)));
        }
        if let Some(news) = &self.edition.news {
            let made = civil(news.made, self.edition.zone);
            let date = dates::numeric(made.date_naive());
            let hour = self.hour(news.made, self.edition.zone);
            guests.push(match issue.release.filter(|_| !issue.is_draft()) {
                Some(release) if release.number != news.since => {
                    words.print_takes_the_place(date, hour, release.number, news.since)
                }
                _ => words.print_changed_since(date, hour, news.since),
            });
            nothing = words.print_no_change_since(news.since);
            sections = self.changed(&news.changes);
        }
        let legend =
            if sections.is_empty() { Vec::new() } else { vec![words.print_legend_changes()] };
        Register {
            frame: self.frame(Sheet::Changements, issue),
            guests,
            sections,
            legend,
            nothing,
            caveat: words.print_provisional(),
        }
    }

    fn changed(&self, changes: &[Difference]) -> Vec<Section> {
        let words = &self.words;
        let mut sections = Vec::new();
        let whole: Vec<RegisterRow> = changes
            .iter()
            .filter(|change| change.stop.is_none())
            .filter_map(|change| self.of_the_whole(&change.what))
            .collect();
        if !whole.is_empty() {
            sections.push(Section {
                head: words.print_whole_visit(),
                heads: vec![words.print_what_changes()],
                widths: vec![Width::Wide],
                rows: whole,
            });
        }
        let mut days: Vec<(NaiveDate, Vec<RegisterRow>)> = Vec::new();
        let of_stops: Vec<(&StopSeen, &Difference)> =
            changes.iter().filter_map(|change| Some((change.stop.as_ref()?, change))).collect();
        for of_stop in of_stops.chunk_by(|(one, _), (next, _)| one.id == next.id) {
            let Some((stop, _)) = of_stop.first() else { continue };
            let row = self.changed_stop(stop, of_stop);
            match days.last_mut().filter(|(day, _)| *day == stop.day) {
                Some((_, rows)) => rows.push(row),
                None => days.push((stop.day, vec![row])),
            }
        }
        let headed = days.len() > 1 || !sections.is_empty() || self.edition.days.len() > 1;
        sections.extend(days.into_iter().map(|(day, rows)| Section {
            head: if headed { self.day_head(day) } else { String::new() },
            heads: vec![words.print_hour(), words.print_stop_and_changes()],
            widths: vec![Width::Hour, Width::Wide],
            rows,
        }));
        sections
    }

    /// One stop: its hour, the old one struck out under the new one; its title; what else of it has changed.
    fn changed_stop(&self, stop: &StopSeen, changes: &[(&StopSeen, &Difference)]) -> RegisterRow {
        let whats = || changes.iter().map(|(_, change)| &change.what);
        let gone = whats().any(|what| {
            let cancelled = matches!(what, What::Status { to: Status::Cancelled, .. });
            cancelled || matches!(what, What::Removed | What::NotExpected)
        });
        // Beside a stop that is new to the reader stands what he or she does there.
        let new = whats().any(|what| matches!(what, What::Added | What::Expected));
        let said = || whats().filter(|what| !(new && matches!(what, What::StandsIn { .. })));
        let moved = whats().find_map(|what| match what {
            What::Start { from, to } => Some((*from, *to)),
            _ => None,
        });
        let hour = match moved {
            Some((from, to)) => self.moved(from, to),
            None => match stop.start {
                Some(start) => {
                    let tone = if gone { Tone::Struck } else { Tone::Hour };
                    vec![vec![Run::new(tone, self.seen(start, stop.day))]]
                }
                None => vec![vec![Run::new(Tone::Quiet, self.words.print_hour_open())]],
            },
        };
        let title = one_line(&self.set(&stop.title));
        let entry = stop.start.map(|start| self.seen(start, stop.day)).unwrap_or_default();
        RegisterRow {
            title: if title.is_empty() { self.words.print_no_title() } else { title },
            entry,
            titled: 1,
            struck: gone,
            cells: vec![hour, said().flat_map(|what| self.change(what, stop)).collect()],
        }
    }

    /// The new hour, and the old one struck out; each with its date where these differ.
    fn moved(&self, from: Option<Hour>, to: Option<Hour>) -> Vec<Line> {
        let date = |hour: Hour| civil(hour.at, hour.zone).date_naive();
        let dated = from.zip(to).is_some_and(|(from, to)| date(from) != date(to));
        let zones = from.zip(to).is_some_and(|(from, to)| from.zone != to.zone);
        let said = |hour: Hour| {
            let hour_said = match zones && hour.zone == self.edition.zone {
                true => self.words.change_hour_zone(self.seen(hour, date(hour)), city(hour)),
                false => self.seen(hour, date(hour)),
            };
            if dated {
                format!("{} {hour_said}", dates::short(date(hour), self.lang()))
            } else {
                hour_said
            }
        };
        let new = match to {
            Some(to) => Run::new(Tone::Hour, said(to)),
            None => Run::new(Tone::Strong, self.words.print_hour_open()),
        };
        let mut lines = vec![vec![new]];
        lines.push(match from {
            Some(from) => self.instead(&said(from)),
            None => vec![Run::new(Tone::Quiet, self.words.print_no_hour_before())],
        });
        lines
    }

    /// An hour in the line of a day: with what makes it less than exact, its date and its city where they are others.
    fn seen(&self, hour: Hour, day: NaiveDate) -> String {
        let words = &self.words;
        let written = self.hour(hour.at, hour.zone);
        let mut written = match hour.precision {
            Precision::Exact => written,
            Precision::From => words.precision_from(written),
            Precision::About => words.precision_about(written),
        };
        let date = civil(hour.at, hour.zone).date_naive();
        if date != day {
            written = format!("{} {written}", dates::short(date, self.lang()));
        }
        if hour.zone != self.edition.zone {
            written = words.change_hour_zone(written, city(hour));
        }
        written
    }

    /// What is said of one change of a stop; its start is said in the column of hours.
    fn change(&self, what: &What, stop: &StopSeen) -> Vec<Line> {
        let words = &self.words;
        let own = self.edition.reader.is_some();
        let open = || words.print_open();
        let strong = |text: String| vec![vec![Run::new(Tone::Strong, text)]];
        match what {
            What::Added | What::Expected => {
                let said = if own { words.print_added_own() } else { words.print_added() };
                let mut lines = strong(said);
                let now = self.edition.stops().find(|now| now.id == stop.id);
                lines.extend(now.into_iter().flat_map(|now| self.new_stop(now)));
                lines
            }
            What::Removed | What::NotExpected if own => strong(words.print_removed_own()),
            What::Removed | What::NotExpected => strong(words.print_removed()),
            What::Status { to: Status::Cancelled, .. } => strong(words.print_stop_cancelled()),
            What::Start { .. } => Vec::new(),
            What::End { from, to, .. } => {
                let hour = |hour: &Option<Hour>| hour.map(|hour| self.seen(hour, stop.day));
                self.turned(words.print_end(), hour(from), hour(to), open())
            }
            What::Duration { from, to } => {
                let minutes = |it: &Option<u32>| it.map(|minutes| self.duration(minutes));
                self.turned(words.print_duration(), minutes(from), minutes(to), open())
            }
            What::Day { from, to } => {
                let day = |date: &NaiveDate| Some(dates::full(*date, self.lang()));
                self.turned(words.print_day(), day(from), day(to), open())
            }
            What::Title { from, .. } => vec![self.instead(&one_line(&self.set(from)))],
            What::Place { from, to } => {
                let place =
                    |place: &Option<PlaceSeen>| place.as_ref().map(|it| self.place_seen(it));
                self.turned(words.print_place_alone(), place(from), place(to), open())
            }
            What::Room { from, to } => self.worded(words.print_room(), from, to),
            What::Access { from, to } => self.worded(words.print_access_label(), from, to),
            What::Parking { from, to } => self.worded(words.print_parking_label(), from, to),
            What::Status { from, to } => {
                let status = |status: &Status| Some(self.status(*status));
                self.turned(words.print_state(), status(from), status(to), open())
            }
            What::Press { from, to } => {
                let press = |it: &Option<PressAccess>| it.map(|access| self.press(access).0);
                self.turned(words.print_press(), press(from), press(to), words.print_nothing_left())
            }
            What::Group { from, to } => {
                let name = |it: &Option<String>| it.as_ref().map(|name| one_line(&self.set(name)));
                self.turned(words.print_group(), name(from), name(to), words.print_everybody())
            }
            What::Note { written_for, from, to } => {
                let audience = self.audience(*written_for);
                self.worded(words.print_note_for(audience), from, to)
            }
            What::Call { written_for, from, to } => {
                let clock = |it: &Option<domain::time::Clock>| it.map(|at| self.clock(at));
                let label = if *written_for == self.edition.audience {
                    words.print_in_place_label()
                } else {
                    words.print_in_place_of(self.audience(*written_for))
                };
                self.turned(label, clock(from), clock(to), words.print_nothing_left())
            }
            What::Joins { .. }
            | What::Leaves { .. }
            | What::Roles { .. }
            | What::Speeches { .. }
            | What::StandsIn { .. } => self.of_people(what),
            What::Leg { from_title, from, to, .. } => {
                let label = words.print_way_from(one_line(&self.set(from_title)));
                let travel = |travel: &Travel| match travel {
                    Travel::None => None,
                    Travel::Unknown => Some(words.print_open()),
                    Travel::Known(minutes) => Some(self.duration(*minutes)),
                };
                self.turned(label, travel(from), travel(to), words.print_no_direct_way())
            }
            What::VisitTitle { .. }
            | What::Reference { .. }
            | What::Aims { .. }
            | What::Mention { .. }
            | What::PressBlock { .. }
            | What::Person { .. }
            | What::Rank { .. } => Vec::new(),
        }
    }

    /// What has changed wherever one is: the title, what journalists are told, how somebody is printed.
    fn of_the_whole(&self, what: &What) -> Option<RegisterRow> {
        let words = &self.words;
        let (title, lines) = match what {
            What::VisitTitle { from, to } => {
                (words.print_visit_title(), self.worded(String::new(), from, to))
            }
            What::Reference { from, to } => {
                (words.print_changed_reference(), self.worded(String::new(), from, to))
            }
            What::Aims { from, to } => {
                (words.print_changed_aims(), self.worded(String::new(), from, to))
            }
            What::Mention { from, to } => {
                (words.print_changed_mention(), self.worded(String::new(), from, to))
            }
            What::Rank { who, from, to } => {
                let place = |rank: &Option<ManualRank>| {
                    let rank = rank.as_ref()?;
                    let reason = one_line(&self.set(&rank.reason));
                    Some(format!("{} ({reason})", rank.position))
                };
                let rule = words.print_order_by_rule();
                let lines = self.turned(words.print_changed_rank(), place(from), place(to), rule);
                (self.named(who), lines)
            }
            What::PressBlock { from, to } => {
                (words.print_press_orders(), self.worded(String::new(), from, to))
            }
            What::Person { from, to } => {
                let (was, is) = (self.named(&from.who), self.named(&to.who));
                let mut lines = Vec::new();
                if was != is {
                    lines.extend(self.turned(
                        words.print_name(),
                        Some(was),
                        Some(is.clone()),
                        String::new(),
                    ));
                }
                if from.function != to.function {
                    lines.extend(self.worded(words.print_function(), &from.function, &to.function));
                }
                (is, lines)
            }
            _ => return None,
        };
        let cells = vec![lines];
        Some(RegisterRow { title, entry: String::new(), titled: 0, struck: false, cells })
    }

    /// « Salle : **Hospitality** au lieu de Pégase », the old one struck out; `none` where there is no new one.
    fn turned(
        &self,
        label: String,
        from: Option<String>,
        to: Option<String>,
        none: String,
    ) -> Vec<Line> {
        let mut line = Vec::new();
        if !label.is_empty() {
            line.push(Run::new(Tone::Plain, format!("{} ", self.words.print_label(label))));
        }
        line.push(Run::new(Tone::Strong, to.unwrap_or(none)));
        if let Some(from) = from {
            line.push(Run::new(Tone::Plain, " "));
            line.extend(self.instead(&from));
        }
        vec![line]
    }

    /// The same of texts that were typed.
    fn worded(&self, label: String, from: &str, to: &str) -> Vec<Line> {
        let text = |typed: &str| Some(one_line(&self.set(typed))).filter(|text| !text.is_empty());
        self.turned(label, text(from), text(to), self.words.print_nothing_left())
    }

    /// « au lieu de », and what was: said in words too, since not everybody sees that it is struck out.
    fn instead(&self, was: &str) -> Line {
        let of = text::articles::before(was, self.lang());
        vec![
            Run::new(Tone::Quiet, format!("{} {of}", self.words.print_instead())),
            Run::new(Tone::Struck, was),
        ]
    }

    /// Where a new stop takes place and until when.
    fn new_stop(&self, stop: &EditionStop) -> Vec<Line> {
        let until = stop.end.filter(|end| Some(*end) != stop.start);
        let until =
            until.map(|end| capitalised(&self.words.print_until(self.hour(end, stop.zone))));
        let place = stop.place.as_ref();
        let parts = [
            place.map(|place| one_line(&self.set(&place.name))).unwrap_or_default(),
            one_line(&self.set(&stop.room)),
            place.map(|place| self.address(place, false).1).unwrap_or_default(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let place = Some(parts.join(", ")).filter(|place| !place.is_empty());
        let own = self.own_part(stop);
        let said = [until, place, own].into_iter().flatten();
        said.map(|text| vec![Run::new(Tone::Plain, text)]).collect()
    }

    fn place_seen(&self, place: &PlaceSeen) -> String {
        let name = one_line(&self.set(&place.name));
        let commune = one_line(&self.set(place.commune.as_deref().unwrap_or_default()));
        let mut parts = vec![name.clone(), self.address_line(&place.address)];
        if !name.contains(&commune) {
            parts.push(commune);
        }
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }

    fn status(&self, status: Status) -> String {
        let words = &self.words;
        match status {
            Status::Confirmed => words.status_confirmed(),
            Status::Tentative => words.status_tentative(),
            Status::Option => words.status_option(),
            Status::Cancelled => words.status_cancelled(),
            Status::Dropped => words.status_dropped(),
        }
    }

    fn audience(&self, audience: Audience) -> String {
        let words = &self.words;
        match audience {
            Audience::Public => words.audience_public(),
            Audience::Participants => words.audience_participants(),
            Audience::Internal => words.audience_internal(),
            Audience::Drivers => words.audience_drivers(),
        }
    }
}

/// The city that gives a zone its name.
fn city(hour: Hour) -> String {
    hour.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}
