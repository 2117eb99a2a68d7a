//! Rows with named columns: sheets, CSV.

use super::address_book::AddressBook;
use super::calendar::{Calendar, Day};
use super::columns::{Column, Columns, date_cell, heads_columns, stop};
use super::days::day_line;
use super::draft::{Draft, Found, Run};
use super::lexicon::is_event;
use super::stops::{Assembled, settle};
use super::tokens::tokenise;
use super::{noise, titles};
use crate::doubt::{Note, Reason};
use crate::reading::{Ignored, ProposedPerson, SourceSpan};
use crate::{Context, Reading, Row};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Reads rows by their headings; nothing when no row names columns.
pub(crate) fn read_rows(rows: &[Row], context: &Context) -> Option<Reading> {
    let head = rows.iter().take(60).position(|row| heads_columns(&row.cells))?;
    // What stands above the table is text: heading, date, guest.
    let above: String = rows
        .iter()
        .take(head)
        .map(|r| format!("{}\n", r.cells.join(" ").replace(['\n', '\r'], " ")))
        .collect();
    let (above, day) = super::read_above(&above, context);
    let mut table = Table::new(rows, context, day);
    for row in rows.iter().skip(head) {
        table.row(row);
    }
    let Table { assembled, persons, not_taken, .. } = table;
    let (stops, ignored, _) = settle(assembled);
    let mut reading = Reading { stops, ignored, persons, ..Reading::default() };
    reading.visit = above.visit;
    reading.persons.splice(0..0, above.persons);
    reading.visit.date = reading.stops.iter().filter_map(|s| s.date).min().or(reading.visit.date);
    if reading.stops.is_empty() && reading.persons.is_empty() {
        reading.notes.push(Note::NothingForAnAgenda);
    }
    if !not_taken.is_empty() {
        reading.notes.push(Note::ColumnsNotTaken { names: not_taken.into_iter().collect() });
    }
    Some(reading)
}

struct Table {
    columns: Option<Columns>,
    /// In place of them where the rows are people.
    book: Option<AddressBook>,
    /// The headings of what is said of people and not taken.
    not_taken: BTreeSet<String>,
    calendar: Calendar,
    assembled: Assembled,
    persons: Vec<ProposedPerson>,
    given: Option<NaiveDate>,
}

impl Table {
    fn new(rows: &[Row], context: &Context, above: Option<NaiveDate>) -> Self {
        let full = rows
            .iter()
            .flat_map(|r| &r.cells)
            .filter_map(|c| date_cell(c))
            .filter_map(|w| NaiveDate::from_ymd_opt(w.year?, w.month?, w.day?));
        let mut anchors: Vec<NaiveDate> = full.chain(above).collect();
        anchors.sort_unstable();
        anchors.dedup();
        anchors.truncate(200);
        Self {
            columns: None,
            book: None,
            not_taken: BTreeSet::new(),
            calendar: Calendar::new(context.today, context.date, anchors),
            assembled: Assembled::default(),
            persons: Vec::new(),
            given: above.or(context.date),
        }
    }

    fn row(&mut self, row: &Row) {
        let book = AddressBook::of(&row.cells);
        if book.is_some() || heads_columns(&row.cells) {
            self.columns = Columns::of(&row.cells).filter(|_| book.is_none());
            self.book = book;
            return;
        }
        let filled: Vec<&String> = row.cells.iter().filter(|c| !c.trim().is_empty()).collect();
        if filled.is_empty() {
            return;
        }
        if let Some(book) = &self.book {
            self.not_taken.extend(book.not_taken(row).cloned());
            match book.person(row, span(row)) {
                Some(person) => self.persons.push(person),
                None => {
                    let nobody = Ignored { source: span(row), reason: Reason::NoName };
                    self.assembled.ignored.push(nobody);
                }
            }
            return;
        }
        let Some(columns) = self.columns.clone() else { return };
        if let [only] = filled.as_slice() {
            self.line(row, only);
            return;
        }
        if let Some(day) = columns.get(&row.cells, Column::Date) {
            self.day(day);
        }
        match stop(&columns, &row.cells, row.line) {
            Some(mut draft) => {
                draft.run = self.run();
                self.assembled.drafts.push(draft);
            }
            None => {
                self.assembled
                    .ignored
                    .push(Ignored { source: span(row), reason: Reason::EmptyRow });
            }
        }
    }

    /// A row with one filled cell: the header of a day, or a heading.
    fn line(&mut self, row: &Row, only: &str) {
        let tokens = tokenise(only);
        match day_line(&tokens).filter(|d| d.when.is_none()) {
            Some(_) => self.day(only),
            None if is_event(only) && noise::reason(only).is_none() => {
                let mut draft = Draft::new(Found::Lead, self.run(), row.line, only);
                draft.title = titles::clean(only);
                self.assembled.drafts.push(draft);
            }
            None => {}
        }
    }

    fn day(&mut self, text: &str) {
        let Some(written) = date_cell(text) else { return };
        let Some(day) = self.calendar.header(&written) else { return };
        let same = self
            .assembled
            .runs
            .last()
            .is_some_and(|r| r.days.first().is_some_and(|d| d.date == day.date));
        if !same {
            self.assembled.runs.push(Run { days: vec![day], header: true, ..Run::default() });
        }
    }

    /// The run rows belong to; without a date that of the text above the table.
    fn run(&mut self) -> usize {
        if self.assembled.runs.is_empty() {
            let days = self.given.map(|date| Day { date, doubts: Vec::new() });
            self.assembled.runs.push(Run { days: days.into_iter().collect(), ..Run::default() });
        }
        self.assembled.runs.len() - 1
    }
}

fn span(row: &Row) -> SourceSpan {
    SourceSpan { line: row.line, text: row.cells.join("\t").trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(table: &str, expected: &[&str]) {
        let rows: Vec<Row> = table
            .lines()
            .enumerate()
            .map(|(i, l)| Row {
                line: i + 1,
                cells: l.split('|').map(|c| c.trim().to_owned()).collect(),
            })
            .collect();
        let reading = read_rows(&rows, &Context::new("2020-09-17".parse().expect("a date")))
            .expect("a table");
        let clock =
            |m: Option<u16>| m.map_or("?".to_owned(), |m| format!("{:02}:{:02}", m / 60, m % 60));
        let or = |v: &Option<String>| v.clone().unwrap_or_default();
        let mut said: Vec<String> = reading
            .stops
            .iter()
            .map(|s| {
                let duration = s.duration.map(|d| format!(" {d} min")).unwrap_or_default();
                let press = s.press.map(|p| format!(" {p:?}")).unwrap_or_default();
                let date = s.date.map(|d| d.to_string()).unwrap_or_default();
                format!(
                    "{} {date} {}-{} {} @{}|{}{duration}{press}",
                    s.source.line,
                    clock(s.start),
                    clock(s.end),
                    s.title,
                    or(&s.place),
                    or(&s.room)
                )
            })
            .collect();
        said.extend(reading.persons.iter().map(|p| {
            format!(
                "{} {} {}, {} <{}>",
                p.source.line,
                or(&p.first),
                or(&p.last),
                or(&p.function),
                or(&p.email)
            )
        }));
        assert_eq!(said, expected, "{table}");
    }

    #[test]
    fn agendas() {
        check(
            "Visite du 21/09/2020\nHoraire|Durée|Séquence|Lieu|Presse\n9h|15|Accueil|Gare d'Alès|non\n9h30 - 10h15|45 min|Entreprise A||pool\n|0:30|Trajet||\n12|1:15|Réunion|Pôle Mécanique, Salle Hospitality|oui",
            &[
                "3 2020-09-21 09:00-? Accueil @Gare d'Alès| 15 min Closed",
                "4 2020-09-21 09:30-10:15 Entreprise A @| 45 min Pool",
                "5 2020-09-21 ?-? Trajet @| 30 min",
                "6 2020-09-21 12:00-? Réunion @Pôle Mécanique|Salle Hospitality 75 min Open",
            ],
        );
        check(
            "Date|Début|Fin|Titre|Salle\n21/09/2020|9.00|10.30|Séance|A\n|1100|12:15|Atelier|B\nMardi 22 septembre||||\n|0,375|9h30|Café|",
            &[
                "2 2020-09-21 09:00-10:30 Séance @|A",
                "3 2020-09-21 11:00-12:15 Atelier @|B",
                "5 2020-09-22 09:00-09:30 Café @|",
            ],
        );
        check(
            "Subject|Start Date|Start Time|End Time|Location\nMeeting|2020-09-21|9:00 AM|10:00 AM|City Hall",
            &["2 2020-09-21 09:00-10:00 Meeting @City Hall|"],
        );
        check("Jour|Étape|Lieu\n44095|Réunion|Mairie", &["2 2020-09-21 ?-? Réunion @Mairie|"]);
    }

    #[test]
    fn lists_of_people() {
        check(
            "Nom|Prénom|Fonction|Mail\nRIVENQ|Christophe|Président|c@exemple.fr\nBASSET|Guillaume|Directeur|",
            &["2 Christophe RIVENQ, Président <c@exemple.fr>", "3 Guillaume BASSET, Directeur <>"],
        );
    }
}
