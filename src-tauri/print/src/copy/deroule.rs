//! The words of the déroulé.

use super::compositor::{Compositor, STANDING, one_line, shortened};
use super::people::Introduced;
use super::{Column, Deroule, DerouleDay, DerouleRow, DerouleStop, Line, Run, ThinTone, Tone};
use crate::issue::Issue;
use crate::sheet::Sheet;
use chrono::NaiveDate;
use domain::edition::{
    EditionDay, EditionGroup, EditionLeg, EditionMargin, EditionRow, EditionStop,
};
use domain::visit::{Audience, Status};
use text::typography::capitalised;

impl Compositor<'_> {
    /// Returns the copy of the déroulé.
    pub(crate) fn deroule(&self, issue: &Issue) -> Deroule {
        let all = [Column::Place, Column::People, Column::Press, Column::Transport, Column::Notes];
        let mut days: Vec<DerouleDay> =
            self.edition.days.iter().map(|day| self.deroule_day(day, &all)).collect();
        days.retain(|day| !day.rows.is_empty());
        // A column without a word is room lost for the others.
        let said: Vec<bool> = (0..all.len())
            .map(|i| {
                stops(&days).any(|stop| stop.cells.get(i).is_some_and(|cell| !cell.is_empty()))
            })
            .collect();
        for day in &mut days {
            for row in &mut day.rows {
                if let DerouleRow::Stop(stop) = row {
                    let mut said = said.iter();
                    stop.cells.retain(|_| said.next().is_some_and(|said| *said));
                }
            }
        }
        let columns: Vec<Column> = all
            .into_iter()
            .zip(&said)
            .filter_map(|(column, said)| said.then_some(column))
            .collect();
        let words = &self.words;
        let mut heads = vec![words.print_hour(), words.print_duration(), words.print_stop()];
        heads.extend(columns.iter().map(|column| self.column_head(*column)));
        let mut legend = Vec::new();
        if stops(&days).any(|stop| stop.fixed.is_some()) {
            legend.push(words.print_legend_fixed());
        }
        let rows = || days.iter().flat_map(|day| &day.rows);
        if rows().any(|row| matches!(row, DerouleRow::Thin { .. })) {
            legend.push(words.print_legend_thin());
        }
        Deroule { frame: self.frame(Sheet::Deroule, issue), columns, heads, legend, days }
    }

    fn column_head(&self, column: Column) -> String {
        match column {
            Column::Place => self.words.print_place(),
            Column::People => self.words.print_people(),
            Column::Press => self.words.print_press(),
            Column::Transport => self.words.print_transport(),
            Column::Notes if self.edition.audience == Audience::Internal => {
                self.words.print_internal_notes()
            }
            Column::Notes => self.words.print_notes(),
        }
    }

    fn deroule_day(&self, day: &EditionDay, columns: &[Column]) -> DerouleDay {
        let mut introduced = self.guests_known();
        let mut rows = Vec::new();
        let mut line: Option<&EditionGroup> = None;
        let mut rest = day.rows.as_slice();
        // Moves and margins belong to the stop that they lead to: the band of a group stands before them.
        while let Some((chunk, after)) = up_to_stop(rest) {
            rest = after;
            if let Some(EditionRow::Stop(stop)) = chunk.last()
                && stop.group.as_ref() != line
            {
                line = stop.group.as_ref();
                rows.push(DerouleRow::Band(line.map_or_else(
                    || self.words.print_everybody(),
                    |group| shortened(&one_line(&self.set(&group.name)), STANDING),
                )));
            }
            for row in chunk {
                rows.extend(match row {
                    EditionRow::Stop(stop) => {
                        let cells =
                            columns.iter().map(|column| self.cell(*column, stop, &mut introduced));
                        let cells = cells.collect();
                        Some(self.deroule_stop(stop, day.date, cells))
                    }
                    EditionRow::Leg(leg) => Some(self.leg(leg, line, day.date)),
                    EditionRow::Margin(margin) => self.margin(margin, line, day.date),
                });
            }
        }
        DerouleDay { date: self.day_head(day.date), rows }
    }

    fn deroule_stop(
        &self,
        stop: &EditionStop,
        date: NaiveDate,
        cells: Vec<Vec<Line>>,
    ) -> DerouleRow {
        let words = &self.words;
        let mut bounds = Vec::new();
        let mut duration = Vec::new();
        // What is cancelled takes no time.
        if stop.status != Status::Cancelled {
            if let Some(end) = stop.end.filter(|end| Some(*end) != stop.start) {
                bounds.push(words.print_until(self.hour(end, stop.zone)));
            }
            let latest = stop.latest.filter(|latest| Some(*latest) != stop.start && !stop.fixed);
            if let Some(latest) = latest {
                bounds.push(words.print_latest(self.hour(latest, stop.zone)));
            }
            if let (Some(start), Some(end)) = (stop.start, stop.end)
                && let Ok(minutes) = u32::try_from(end - start)
                && minutes > 0
            {
                duration.push(self.duration(minutes));
            }
            if let Some(minimum) = stop.minimum {
                duration.push(words.print_at_least(self.duration(minimum)));
            }
        }
        let mut headline = self.headline(stop, date);
        if let (Status::Confirmed | Status::Option, Some(priority)) = (stop.status, stop.optional) {
            headline.status = Some(words.print_option(priority));
        }
        DerouleRow::Stop(Box::new(DerouleStop {
            stop: headline,
            bounds,
            fixed: stop.fixed.then(|| words.print_fixed()),
            duration,
            cells,
        }))
    }

    fn cell(&self, column: Column, stop: &EditionStop, introduced: &mut Introduced) -> Vec<Line> {
        match column {
            Column::Place => self.place_cell(stop),
            Column::People => self.all_people(stop, introduced),
            Column::Press => stop.press.map_or_else(Vec::new, |access| {
                let (text, framed) = self.press(access);
                vec![vec![Run::new(if framed { Tone::Strong } else { Tone::Plain }, text)]]
            }),
            Column::Transport => self.transport_cell(stop),
            Column::Notes => self.notes_cell(stop),
        }
    }

    fn place_cell(&self, stop: &EditionStop) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut push = |tone, text: String, whole| {
            if !text.is_empty() {
                lines.push(vec![Run { whole, ..Run::new(tone, text) }]);
            }
        };
        let place = stop.place.as_ref();
        push(
            Tone::Strong,
            place.map(|place| one_line(&self.set(&place.name))).unwrap_or_default(),
            false,
        );
        push(Tone::Plain, one_line(&self.set(&stop.room)), false);
        let (address, commune) = place.map(|place| self.address(place, true)).unwrap_or_default();
        push(Tone::Quiet, commune, true);
        push(Tone::Quiet, address, false);
        lines
    }

    /// Where cars stand, how one gets in, when drivers are in place, and what they must know.
    fn transport_cell(&self, stop: &EditionStop) -> Vec<Line> {
        let mut lines = Vec::new();
        for (audience, clock) in &stop.calls {
            if *audience == Audience::Drivers {
                let text = self.words.print_in_place(self.clock(*clock));
                lines.push(vec![Run::new(Tone::Strong, text)]);
            }
        }
        if let Some(place) = &stop.place {
            lines.extend(self.paragraphs(&place.parking));
            lines.extend(self.paragraphs(&place.access));
        }
        for (audience, note) in &stop.notes {
            if *audience == Audience::Drivers {
                lines.extend(self.paragraphs(note));
            }
        }
        lines
    }

    fn notes_cell(&self, stop: &EditionStop) -> Vec<Line> {
        let words = &self.words;
        let mut lines = Vec::new();
        for (audience, clock) in &stop.calls {
            let hour = self.clock(*clock);
            let text = match audience {
                Audience::Drivers => continue,
                Audience::Public => words.print_press_in_place(hour),
                Audience::Participants => words.print_participants_in_place(hour),
                Audience::Internal => words.print_in_place(hour),
            };
            lines.push(vec![Run::new(Tone::Strong, text)]);
        }
        for (audience, note) in &stop.notes {
            if *audience != Audience::Drivers {
                lines.extend(self.paragraphs(note));
            }
        }
        lines
    }

    fn leg(&self, leg: &EditionLeg, line: Option<&EditionGroup>, date: NaiveDate) -> DerouleRow {
        let from = one_line(&self.set(&leg.from));
        let to = one_line(&self.set(&leg.to));
        let text = match leg.minutes {
            Some(_) => self.words.print_leg(from, to),
            None if leg.estimate.is_some() => self.words.print_leg_estimated(from, to),
            None => self.words.print_leg_unknown(from, to),
        };
        DerouleRow::Thin {
            hour: leg.departs.map(|at| self.plain_hour(at, leg.zone, date)).unwrap_or_default(),
            duration: match (leg.minutes, leg.estimate) {
                (Some(minutes), _) => self.duration(minutes),
                (None, Some(estimate)) => self.words.print_about(self.duration(estimate)),
                (None, None) => String::new(),
            },
            text: self.of_group(leg.group.as_ref(), line, text),
            tone: ThinTone::Leg,
        }
    }

    /// A margin, where there is one to speak of.
    fn margin(
        &self,
        margin: &EditionMargin,
        line: Option<&EditionGroup>,
        date: NaiveDate,
    ) -> Option<DerouleRow> {
        let words = &self.words;
        let at = self.hour(margin.at, margin.zone);
        let left = self.duration(margin.left);
        let (text, tone) = if margin.missing > 0 {
            (words.print_missed(at, self.duration(margin.missing)), ThinTone::Missed)
        } else if margin.wanted == 0 && margin.left == 0 {
            return None;
        } else if margin.wanted == 0 {
            (words.print_free(at), ThinTone::Margin)
        } else if margin.left < margin.wanted {
            let (floor, wanted) = (self.duration(margin.floor), self.duration(margin.wanted));
            (words.print_margin_short(floor, at, wanted), ThinTone::Margin)
        } else {
            (words.print_margin(self.duration(margin.floor), at), ThinTone::Margin)
        };
        let text = if margin.uncertain { words.print_at_best(text) } else { text };
        Some(DerouleRow::Thin {
            hour: margin
                .arrives
                .map(|at| self.plain_hour(at, margin.zone, date))
                .unwrap_or_default(),
            duration: if tone == ThinTone::Missed { String::new() } else { left },
            text: self.of_group(margin.group.as_ref(), line, text),
            tone,
        })
    }

    /// Names the group of a move or margin that stands under another band.
    fn of_group(
        &self,
        group: Option<&EditionGroup>,
        line: Option<&EditionGroup>,
        text: String,
    ) -> String {
        match group {
            Some(group) if Some(group) != line => {
                self.words.print_of_group(one_line(&self.set(&group.name)), text)
            }
            _ => capitalised(&text),
        }
    }
}

pub(super) fn stops(days: &[DerouleDay]) -> impl Iterator<Item = &DerouleStop> {
    days.iter().flat_map(|day| &day.rows).filter_map(|row| match row {
        DerouleRow::Stop(stop) => Some(&**stop),
        DerouleRow::Band(_) | DerouleRow::Thin { .. } => None,
    })
}

/// Cuts the rows after the next stop; what follows the last stop is a piece of its own.
fn up_to_stop(rows: &[EditionRow]) -> Option<(&[EditionRow], &[EditionRow])> {
    if rows.is_empty() {
        return None;
    }
    let stop = rows.iter().position(|row| matches!(row, EditionRow::Stop(_)));
    rows.split_at_checked(stop.map_or(rows.len(), |stop| stop + 1))
}
