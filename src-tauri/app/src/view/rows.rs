//! The rows of a day: stops, the moves and margins before them, and groups side by side.

use super::severity;
use crate::cells::people;
use crate::say::Voice;
use crate::wire::window::{Branch, LegRow, MarginRow, NoteView, Row, StopRow, TimingWire, Was};
use domain::ids::{GroupId, StopId};
use domain::layout::{Agenda, PlannedLeg, PlannedMargin, PlannedStop};
use domain::problem::ProblemKind;
use domain::visit::{
    Audience, Day, Pin, PointOf, Precision, PressAccess, Status, Stop, Timing, Visit,
};

/// What rows are drawn from.
pub(super) struct Drawing<'a> {
    pub(super) visit: &'a Visit,
    pub(super) agenda: &'a Agenda,
    pub(super) before: Option<(&'a Visit, &'a Agenda)>,
    pub(super) voice: Voice<'a>,
}

impl Drawing<'_> {
    pub(super) fn day(&self, day: &Day) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut branches: Vec<Branch> = Vec::new();
        for (stop, planned) in
            day.stops.iter().filter_map(|id| Some((self.visit.stop(id)?, self.agenda.stop(id)?)))
        {
            match &stop.group {
                Some(group) => {
                    let line = self.branch(&mut branches, group);
                    self.arrive(line, &stop.id, Some(group));
                    line.push(Row::Stop(Box::new(self.stop(stop, planned))));
                }
                None => {
                    if branches.is_empty() {
                        self.arrive(&mut rows, &stop.id, None);
                    } else {
                        // Each group's way to the meeting closes its own line.
                        for branch in &mut branches {
                            self.arrive(
                                &mut branch.rows,
                                &stop.id,
                                Some(&GroupId::new(branch.group.as_str())),
                            );
                        }
                        rows.push(Row::Split { branches: std::mem::take(&mut branches) });
                    }
                    rows.push(Row::Stop(Box::new(self.stop(stop, planned))));
                }
            }
        }
        if !branches.is_empty() {
            rows.push(Row::Split { branches });
        }
        rows
    }

    fn branch<'b>(&self, branches: &'b mut Vec<Branch>, group: &GroupId) -> &'b mut Vec<Row> {
        let at = match branches.iter().position(|branch| branch.group == group.as_str()) {
            Some(at) => at,
            None => {
                let name = self
                    .visit
                    .group(group)
                    .map(|group| group.name.clone())
                    .filter(|name| !name.is_empty());
                branches.push(Branch {
                    group: group.to_string(),
                    name: name.unwrap_or_else(|| group.to_string()),
                    rows: Vec::new(),
                });
                branches.len() - 1
            }
        };
        &mut branches[at].rows
    }

    /// The move and the margin by which a group arrives at a stop.
    fn arrive(&self, rows: &mut Vec<Row>, to: &StopId, group: Option<&GroupId>) {
        let comes = |leg: &&PlannedLeg| leg.to == *to && leg.group.as_ref() == group;
        rows.extend(self.agenda.legs.iter().find(comes).map(|leg| Row::Leg(self.leg(leg))));
        let keeps =
            |margin: &&PlannedMargin| margin.before == *to && margin.group.as_ref() == group;
        rows.extend(
            self.agenda
                .margins
                .iter()
                .find(keeps)
                .and_then(|margin| self.margin(margin))
                .map(Row::Margin),
        );
    }

    fn stop(&self, stop: &Stop, planned: &PlannedStop) -> StopRow {
        let voice = self.voice;
        let words = voice.words;
        let clock =
            |at: Option<i64>| at.map_or_else(String::new, |at| voice.clock(planned.clock(at)));
        let hour = clock(planned.start);
        let fixed = matches!(stop.timing, Timing::Pinned(_));
        let late = matches!((planned.latest, planned.start), (Some(latest), Some(start)) if latest < start);
        let until = match (stop.timing, planned.latest) {
            (Timing::Pinned(Pin::Start(_)), _) => words.timing_start_fixed(),
            (Timing::Pinned(Pin::End(_)), _) => words.timing_end_fixed(),
            (_, Some(latest)) if stop.takes_time() => {
                words.app_until(voice.clock(planned.clock(latest)))
            }
            _ => String::new(),
        };
        let duration = minutes(stop.duration, voice);
        let place = stop.place.as_ref().and_then(|id| self.visit.place(id));
        let place_and_room = [place.map_or("", |place| place.name.as_str()), stop.room.as_str()];
        let people: Vec<String> = people::present(stop)
            .iter()
            .filter_map(|id| self.visit.person(id))
            .map(|person| people::short_name(person, voice))
            .collect();
        let status = match stop.status {
            Status::Confirmed => String::new(),
            Status::Tentative => words.status_tentative(),
            Status::Option => words.status_option(),
            Status::Dropped => words.status_dropped(),
            Status::Cancelled => words.status_cancelled(),
        };
        let (shown, more) = people.split_at(people.len().min(2));
        let mut row = StopRow {
            id: stop.id.to_string(),
            label: String::new(),
            hour_prefix: prefix(stop, planned, voice),
            hour_suffix: String::new(),
            end: clock(planned.end),
            starts_at: planned.start.map(|at| planned.clock(at).minutes()),
            ends_at: planned.end.map(|at| planned.clock(at).minutes()),
            timing: timing(stop),
            until,
            late,
            uncertain: planned.uncertain,
            earliest: clock(planned.earliest),
            latest: clock(planned.latest),
            duration_min: stop.duration,
            minimum: stop.minimum.map_or_else(String::new, |minimum| voice.duration(minimum)),
            title: stop.title.clone(),
            place: place_and_room
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            commune: place.and_then(|place| place.commune.clone()).unwrap_or_default(),
            people: shown.join(", "),
            more_people: u32::try_from(more.len()).unwrap_or(u32::MAX),
            everybody: people::everybody(self.visit, stop, voice),
            group: stop.group.as_ref().map(ToString::to_string),
            press: stop.press.map_or_else(String::new, |press| capital(&press_words(press, voice))),
            status,
            idle: !stop.takes_time(),
            severity: self.severity(&stop.id),
            notes: notes(stop, voice),
            was: self.was(&stop.id, &hour, &duration),
            hour,
            duration,
        };
        row.label = self.label(&row, fixed);
        row
    }

    /// « 10h35 à 11h35, Cévennes Composites, Halle 2, pool images, peut commencer jusqu’à 10h50 »
    fn label(&self, row: &StopRow, fixed: bool) -> String {
        let words = self.voice.words;
        let hour = match (row.hour.as_str(), row.end.as_str()) {
            ("", _) => String::new(),
            (hour, "") => hour.to_owned(),
            (hour, end) => words.app_row_end(end, hour),
        };
        let mut parts = vec![match (hour.as_str(), fixed) {
            ("", _) => words.app_row_untimed(&row.title),
            (hour, true) => words.app_row_fixed(hour, &row.title),
            (hour, false) => words.app_row(hour, &row.title),
        }];
        parts.extend(
            [&row.place, &row.people, &row.press, &row.status]
                .into_iter()
                .filter(|part| !part.is_empty())
                .cloned(),
        );
        if row.more_people > 0 {
            parts.push(words.app_people_more(row.more_people));
        }
        if !fixed && !row.latest.is_empty() {
            parts.push(words.app_row_until(&row.latest));
        }
        parts.join(", ")
    }

    fn severity(&self, id: &StopId) -> Option<crate::wire::window::Severity> {
        let named = self.agenda.problems.iter().filter(|problem| problem.stops.contains(id));
        named.map(|problem| severity(problem.severity())).min()
    }

    fn was(&self, id: &StopId, hour: &str, duration: &str) -> Option<Was> {
        let (visit, agenda) = self.before?;
        let (stop, planned) = (visit.stop(id)?, agenda.stop(id)?);
        let old_hour =
            planned.start.map_or_else(String::new, |at| self.voice.clock(planned.clock(at)));
        let old_duration = minutes(stop.duration, self.voice);
        let was = Was {
            hour: (old_hour != hour).then_some(old_hour),
            duration: (old_duration != duration).then_some(old_duration),
        };
        (was != Was::default()).then_some(was)
    }

    fn leg(&self, leg: &PlannedLeg) -> LegRow {
        let words = self.voice.words;
        LegRow {
            from: leg.from.to_string(),
            to: leg.to.to_string(),
            group: leg.group.as_ref().map(ToString::to_string),
            minutes: match leg.estimate {
                Some(estimate) => words.app_about(self.voice.duration(estimate)),
                None => minutes(leg.minutes, self.voice),
            },
            lasts: leg.minutes,
            known: leg.minutes.is_some(),
            estimated: leg.estimate.is_some(),
            means: leg.means.into(),
            text: match (leg.minutes, leg.estimate) {
                (Some(_), _) => words.app_leg(),
                (None, None) => words.app_leg_missing(),
                (None, Some(_)) if self.is_by_commune(leg) => words.app_leg_by_commune(),
                (None, Some(_)) => words.app_leg_by_points(),
            },
            label: match (leg.minutes, leg.estimate) {
                (Some(minutes), _) => words.app_leg_row(minutes),
                (None, Some(estimate)) => words.app_leg_row_estimated(estimate),
                (None, None) => words.app_leg_row_unknown(),
            },
        }
    }

    /// Tells whether one of the two points is only that of a commune.
    fn is_by_commune(&self, leg: &PlannedLeg) -> bool {
        [&leg.from, &leg.to].into_iter().any(|stop| {
            let place = self.visit.stop(stop).and_then(|stop| stop.place.as_ref());
            let point = place.and_then(|id| self.visit.place(id)?.coordinates);
            point.is_some_and(|point| point.of == PointOf::Commune)
        })
    }

    /// A margin nobody asked for, with no minute in it and none missing, is no row.
    fn margin(&self, margin: &PlannedMargin) -> Option<MarginRow> {
        let words = self.voice.words;
        let fixed = self.agenda.stop(&margin.before)?;
        let hour = self.voice.clock(fixed.clock(fixed.start?));
        let missing = self.missing(margin);
        if margin.wanted == 0 && margin.left == 0 && missing == 0 {
            return None;
        }
        let was_left = self.before.and_then(|(_, agenda)| {
            let old = agenda
                .margins
                .iter()
                .find(|old| old.before == margin.before && old.group == margin.group)?;
            (old.left != margin.left).then_some(old.left)
        });
        let group = margin.group.as_ref().map(ToString::to_string);
        Some(MarginRow {
            before: margin.before.to_string(),
            wanted: margin.wanted,
            floor: margin.floor,
            left: margin.left,
            missing,
            uncertain: margin.uncertain,
            minutes: if missing > 0 {
                format!("−\u{202f}{}", self.voice.duration(missing))
            } else {
                self.voice.duration(margin.left)
            },
            text: match (missing, &group) {
                (0, _) => words.app_margin_row(&hour),
                (missing, None) => words.app_pin_missed(&hour, missing),
                (missing, Some(group)) => words.app_pin_missed_group(group, &hour, missing),
            },
            label: match missing {
                0 => words.app_margin_row_label(margin.floor, &hour, margin.left, margin.wanted),
                missing => words.app_margin_row_missing(&hour, missing),
            },
            group,
            was_left,
        })
    }

    fn missing(&self, margin: &PlannedMargin) -> u32 {
        let says = |problem: &&domain::Problem| {
            matches!(&problem.kind,
                ProblemKind::PinMissed { group, .. } | ProblemKind::MarginBelowFloor { group, .. } if *group == margin.group)
                && problem.stops.first() == Some(&margin.before)
        };
        self.agenda.problems.iter().find(says).map_or(0, |problem| problem.minutes)
    }
}

fn minutes(minutes: Option<u32>, voice: Voice<'_>) -> String {
    minutes.map_or_else(|| "?".to_owned(), |minutes| voice.duration(minutes))
}

fn prefix(stop: &Stop, planned: &PlannedStop, voice: Voice<'_>) -> String {
    if planned.uncertain {
        return voice.words.app_at_least();
    }
    match stop.precision {
        Precision::Exact => String::new(),
        Precision::From => voice.words.precision_from("").trim().to_owned(),
        Precision::About => voice.words.precision_about("").trim().to_owned(),
    }
}

const fn timing(stop: &Stop) -> TimingWire {
    match (stop.timing, stop.window) {
        (Timing::Pinned(Pin::Start(_)), _) => TimingWire::StartFixed,
        (Timing::Pinned(Pin::End(_)), _) => TimingWire::EndFixed,
        (Timing::Follows, Some(_)) => TimingWire::Window,
        (Timing::Follows, None) => TimingWire::Follows,
        (Timing::Untimed, _) => TimingWire::Untimed,
    }
}

pub(crate) fn press_words(press: PressAccess, voice: Voice<'_>) -> String {
    let words = voice.words;
    match press {
        PressAccess::Open => words.press_open(),
        PressAccess::Pool => words.press_pool(),
        PressAccess::Photo => words.press_photo(),
        PressAccess::Stakeout => words.press_stakeout(),
        PressAccess::Conference => words.press_conference(),
        PressAccess::Closed => words.press_closed(),
    }
}

fn notes(stop: &Stop, voice: Voice<'_>) -> Vec<NoteView> {
    let audience = |audience: Audience| match audience {
        Audience::Public => voice.words.audience_public(),
        Audience::Participants => voice.words.audience_participants(),
        Audience::Internal => voice.words.audience_internal(),
        Audience::Drivers => voice.words.audience_drivers(),
    };
    stop.notes
        .iter()
        .map(|(to, text)| NoteView { audience: audience(*to), text: text.clone() })
        .collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
