//! Rows with named columns: sheets, CSV, tables in documents.

use super::assemble::Assembled;
use super::calendar::Calendar;
use super::dates::{Written, date_at};
use super::days::day_line;
use super::draft::{Draft, Found, Run};
use super::hours::{When, when_at};
use super::places::{self, capitalised, trim};
use super::tokens::{Kind, fold, tokenise};
use super::{noise, press, settle, titles};
use crate::doubt::{Doubt, Note, Reason};
use crate::reading::{Ignored, Precision, Press, ProposedPerson, Role, SourceSpan};
use crate::{Context, Reading};
use chrono::NaiveDate;

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number, from 1.
    pub(crate) line: usize,
    /// What its cells show.
    pub(crate) cells: Vec<String>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Date,
    Start,
    End,
    Duration,
    Title,
    Place,
    Room,
    Commune,
    Press,
    Group,
    Status,
    Civility,
    First,
    Last,
    Function,
    Organisation,
    Email,
    Phone,
    /// Known, and not read.
    Other,
}

/// The names columns have, French and English, folded.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Date, &["date", "jour", "day", "date de debut", "start date", "dates"]),
    (
        Column::Start,
        &[
            "heure",
            "heures",
            "horaire",
            "horaires",
            "h",
            "heure de debut",
            "debut",
            "start",
            "start time",
            "time",
            "hour",
            "de",
            "heure debut",
            "from",
            "creneau",
        ],
    ),
    (Column::End, &["fin", "heure de fin", "end", "end time", "heure fin", "until"]),
    (Column::Duration, &["duree", "duration", "temps", "minutes", "duree (min)", "min"]),
    (
        Column::Title,
        &[
            "titre",
            "intitule",
            "etape",
            "etapes",
            "sequence",
            "sequences",
            "objet",
            "evenement",
            "activite",
            "action",
            "libelle",
            "title",
            "event",
            "subject",
            "what",
            "deroule",
            "programme",
            "moment",
            "rendez-vous",
            "activity",
            "session",
            "contenu",
        ],
    ),
    (
        Column::Place,
        &[
            "lieu",
            "lieux",
            "place",
            "location",
            "ou",
            "where",
            "site",
            "adresse",
            "emplacement",
            "endroit",
            "venue",
            "address",
        ],
    ),
    (Column::Room, &["salle", "room", "salles"]),
    (Column::Commune, &["commune", "ville", "city", "town"]),
    (
        Column::Press,
        &[
            "presse",
            "press",
            "regime presse",
            "media",
            "medias",
            "regime de presse",
            "dispositif presse",
        ],
    ),
    (Column::Group, &["groupe", "group", "groupes"]),
    (Column::Status, &["statut", "status", "etat"]),
    (Column::Civility, &["civilite", "titre de civilite", "salutation"]),
    (Column::First, &["prenom", "prenoms", "first name", "given name", "firstname"]),
    (
        Column::Last,
        &["nom", "noms", "last name", "family name", "surname", "lastname", "nom de famille"],
    ),
    (Column::Function, &["fonction", "fonctions", "qualite", "function", "job title", "poste"]),
    (
        Column::Organisation,
        &[
            "organisme",
            "organisation",
            "structure",
            "societe",
            "entreprise",
            "organization",
            "company",
        ],
    ),
    (
        Column::Email,
        &[
            "mail",
            "email",
            "e-mail",
            "courriel",
            "adresse mail",
            "adresse email",
            "e-mail address",
            "messagerie",
        ],
    ),
    (
        Column::Phone,
        &["tel", "telephone", "mobile", "portable", "phone", "gsm", "tel.", "n° de telephone"],
    ),
    (
        Column::Other,
        &[
            "n°",
            "no",
            "numero",
            "remarque",
            "remarques",
            "observations",
            "observation",
            "commentaire",
            "commentaires",
            "notes",
            "note",
            "description",
            "participants",
            "intervenants",
            "qui",
            "who",
            "responsable",
            "contact",
            "logistique",
            "end date",
            "all day event",
            "date de fin",
            "journee entiere",
            "details",
            "detail",
            "materiel",
            "vehicule",
            "categories",
        ],
    ),
];

/// Which column holds what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    kinds: Vec<Option<Column>>,
}

impl Columns {
    /// Reads a row of headings: two known names or more, and among them an hour and a title, or names of people.
    pub(crate) fn of<S: AsRef<str>>(cells: &[S]) -> Option<Self> {
        let mut kinds: Vec<Option<Column>> = Vec::new();
        for cell in cells {
            let kind =
                column(cell.as_ref()).filter(|k| *k == Column::Other || !kinds.contains(&Some(*k)));
            kinds.push(kind);
        }
        let filled = cells.iter().filter(|c| !c.as_ref().trim().is_empty()).count();
        let known = kinds.iter().flatten().count();
        let has = |k: Column| kinds.contains(&Some(k));
        let agenda = (has(Column::Start) || has(Column::Date))
            && (has(Column::Title) || has(Column::Place) || has(Column::End));
        let agenda = agenda
            || has(Column::Title) && has(Column::Place)
            || has(Column::Title) && has(Column::Duration);
        let people = has(Column::Last)
            && (has(Column::First) || has(Column::Function) || has(Column::Email));
        (known >= 2 && known * 2 >= filled && (agenda || people)).then_some(Self { kinds })
    }

    fn get<'r, S: AsRef<str>>(&self, cells: &'r [S], kind: Column) -> Option<&'r str> {
        let at = self.kinds.iter().position(|k| *k == Some(kind))?;
        cells.get(at).map(|c| c.as_ref().trim()).filter(|c| !c.is_empty())
    }

    const fn is_people(&self) -> bool {
        let mut i = 0;
        while i < self.kinds.len() {
            if matches!(
                self.kinds.as_slice()[i],
                Some(Column::Start | Column::Title | Column::Date)
            ) {
                return false;
            }
            i += 1;
        }
        true
    }
}

/// Says whether a row names columns.
pub(crate) fn heads_columns<S: AsRef<str>>(cells: &[S]) -> bool {
    Columns::of(cells).is_some()
}

fn column(name: &str) -> Option<Column> {
    let folded = fold(name);
    let plain: String = folded
        .split('(')
        .next()
        .unwrap_or("")
        .trim()
        .trim_end_matches([':', '.', '*'])
        .trim()
        .to_owned();
    let find = |wanted: &str| {
        NAMES.iter().find(|(_, names)| names.contains(&wanted)).map(|&(kind, _)| kind)
    };
    find(&plain).or_else(|| find(folded.trim())).or_else(|| {
        // « Lieu / adresse », « Horaire prévisionnel »
        let mut words = plain.split([' ', '/']).filter(|w| !w.is_empty());
        let (first, rest) = (words.next()?, words.count());
        (rest <= 2).then(|| find(first)).flatten().filter(|k| !matches!(k, Column::Other))
    })
}

/// Reads rows by their headings; nothing when no row names columns.
pub(crate) fn read_rows(rows: &[Row], context: &Context) -> Option<Reading> {
    let head = rows.iter().take(60).position(|row| heads_columns(&row.cells))?;
    // What stands above the table is text: heading, date, guest.
    let above: String = rows
        .iter()
        .take(head)
        .map(|r| format!("{}\n", r.cells.join(" ").replace(['\n', '\r'], " ")))
        .collect();
    let above = super::read(&above, context);
    let mut table = Table::new(rows, context, above.visit.date);
    for row in rows.iter().skip(head) {
        table.row(row);
    }
    let Table { assembled, persons, .. } = table;
    let (stops, ignored, _) = settle::settle(assembled);
    let mut reading = Reading { stops, ignored, persons, ..Reading::default() };
    reading.visit = above.visit;
    reading.persons.splice(0..0, above.persons);
    reading.visit.date = reading.stops.iter().filter_map(|s| s.date).min().or(reading.visit.date);
    if reading.stops.is_empty() && reading.persons.is_empty() {
        reading.notes.push(Note::NothingForAnAgenda);
    }
    Some(reading)
}

struct Table {
    columns: Option<Columns>,
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
        anchors.dedup();
        Self {
            columns: None,
            calendar: Calendar::new(context.today, context.date, anchors),
            assembled: Assembled::default(),
            persons: Vec::new(),
            given: above.or(context.date),
        }
    }

    fn row(&mut self, row: &Row) {
        if let Some(columns) = Columns::of(&row.cells) {
            self.columns = Some(columns);
            return;
        }
        let Some(columns) = self.columns.clone() else { return };
        let filled: Vec<&String> = row.cells.iter().filter(|c| !c.trim().is_empty()).collect();
        if filled.is_empty() {
            return;
        }
        if columns.is_people() {
            self.persons.extend(person(&columns, row));
            return;
        }
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
                self.assembled.ignored.push(Ignored { source: span(row), reason: Reason::EmptyRow })
            }
        }
    }

    /// A row with one filled cell: the header of a day, or a heading.
    fn line(&mut self, row: &Row, only: &str) {
        let tokens = tokenise(only);
        match day_line(&tokens).filter(|d| d.when.is_none()) {
            Some(_) => self.day(only),
            None if super::places::is_event(only) && noise::reason(only).is_none() => {
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
            let days = self.given.map(|date| super::calendar::Day { date, doubts: Vec::new() });
            self.assembled.runs.push(Run { days: days.into_iter().collect(), ..Run::default() });
        }
        self.assembled.runs.len() - 1
    }
}

fn span(row: &Row) -> SourceSpan {
    SourceSpan { line: row.line, text: row.cells.join("\t").trim().to_owned() }
}

/// Reads one row as a stop; nothing when it has neither an hour nor a title.
pub(crate) fn stop<S: AsRef<str>>(columns: &Columns, cells: &[S], line: usize) -> Option<Draft> {
    let text: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    let mut draft = Draft::new(Found::Lead, 0, line, text.join("\t").trim());
    let get = |kind| columns.get(cells, kind);
    // « 2020-09-21 12:15 » in the column of dates holds the hour too.
    let clock = get(Column::Start).or_else(|| get(Column::Date).and_then(hour_after_date));
    if let Some(when) = clock.and_then(clock_cell) {
        draft.set_when(&When { plain: true, ..when });
    }
    if let Some(end) = get(Column::End).and_then(clock_cell) {
        draft.end = Some(end.start);
        if let Some(start) = draft.start.filter(|&s| end.start < s) {
            let night = start >= 17 * 60 && end.start <= 6 * 60;
            draft.end = Some(if night { end.start + super::hours::DAY } else { end.start });
            draft.doubt(if night { Doubt::PastMidnight } else { Doubt::EndBeforeStart });
            if !night {
                draft.precision = Precision::Error;
            }
        }
    }
    draft.duration = get(Column::Duration).and_then(minutes_cell);
    let title = get(Column::Title).or_else(|| first_unnamed(columns, cells));
    if let Some(title) = title {
        draft.press = press::regime(title);
        draft.title = titles::clean(&titles::collapse(title));
        if titles::to_confirm(title) {
            draft.doubt(Doubt::ToConfirm);
        }
    }
    if let Some(place) = get(Column::Place) {
        draft.where_ = places::read(&titles::collapse(place));
    }
    if let Some(room) = get(Column::Room) {
        draft.where_.room = Some(titles::collapse(room));
    }
    if let Some(commune) = get(Column::Commune) {
        draft.where_.commune = Some(titles::collapse(commune));
    }
    if let Some(cell) = get(Column::Press) {
        draft.press = press::regime(cell).or_else(|| match fold(cell).trim() {
            "oui" | "yes" | "x" | "ouvert" | "open" | "toute" => Some(Press::Open),
            "non" | "no" | "ferme" | "closed" | "hors" => Some(Press::Closed),
            "photo" | "images" => Some(Press::Photo),
            _ => draft.press,
        });
    }
    draft.group = get(Column::Group).map(capitalised);
    if get(Column::Status).is_some_and(titles::to_confirm) {
        draft.doubt(Doubt::ToConfirm);
    }
    (draft.start.is_some() || !draft.title.is_empty()).then_some(draft)
}

/// The longest text in a column without a known name, where none is named for titles.
fn first_unnamed<'r, S: AsRef<str>>(columns: &Columns, cells: &'r [S]) -> Option<&'r str> {
    cells
        .iter()
        .enumerate()
        .filter(|(i, _)| columns.kinds.get(*i).is_none_or(Option::is_none))
        .map(|(_, c)| c.as_ref().trim())
        .filter(|c| !c.is_empty())
        .max_by_key(|c| c.chars().count())
}

/// An hour in a column of hours: there `12` is noon, `1215` and `12.15` are hours, and so is Excel's fraction of a day.
fn clock_cell(cell: &str) -> Option<When> {
    let tokens = tokenise(cell);
    if let Some(when) = when_at(&tokens, 0, true) {
        return Some(When { plain: true, ..when });
    }
    if let Ok(fraction) = cell.trim().replace(',', ".").parse::<f64>() {
        if fraction > 0.0 && fraction < 1.0 {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let minutes = (fraction * 1440.0).round() as u16;
            return Some(exact(minutes));
        }
    }
    let [only] = tokens.as_slice() else { return None };
    let value = only.number()?;
    let minutes = match only.fold.len() {
        1 | 2 if value <= 24 => value * 60,
        3 | 4 if value / 100 <= 24 && value % 100 < 60 => value / 100 * 60 + value % 100,
        _ => return None,
    };
    u16::try_from(minutes).ok().filter(|&m| m <= super::hours::DAY).map(exact)
}

const fn exact(start: u16) -> When {
    When {
        start,
        end: None,
        precision: Precision::Exact,
        first: 0,
        hour: 0,
        next: 1,
        plain: true,
        introduced: false,
    }
}

fn hour_after_date(cell: &str) -> Option<&str> {
    let tokens = tokenise(cell);
    let next = date_at(&tokens, 0)?.next;
    cell.get(tokens.get(next)?.start..)
}

/// Minutes in a column of durations: there a bare number is minutes, and `1:30` an hour and a half.
fn minutes_cell(cell: &str) -> Option<u16> {
    let minutes = titles::duration(cell).or_else(|| {
        let (hours, minutes) = cell.trim().split_once(':')?;
        let (hours, minutes): (u16, u16) =
            (hours.trim().parse().ok()?, minutes.get(..2)?.parse().ok()?);
        (minutes < 60).then(|| hours.checked_mul(60)?.checked_add(minutes))?
    });
    minutes.or_else(|| cell.trim().parse().ok()).filter(|m| (1..=1440).contains(m))
}

fn date_cell(cell: &str) -> Option<Written> {
    let tokens = tokenise(cell);
    let number =
        tokens.first().filter(|t| tokens.len() == 1 && t.kind == Kind::Number && t.fold.len() == 5);
    if let Some(days) =
        number.and_then(|t| t.fold.parse::<i64>().ok()).filter(|d| (20_000..80_000).contains(d))
    {
        use chrono::Datelike;
        let date = NaiveDate::from_ymd_opt(1899, 12, 30)?
            .checked_add_signed(chrono::Duration::days(days))?;
        return Some(Written {
            weekday: None,
            day: Some(date.day()),
            month: Some(date.month()),
            year: Some(date.year()),
            first: 0,
            next: 1,
        });
    }
    day_line(&tokens).and_then(|d| d.dates.first().copied()).or_else(|| date_at(&tokens, 0))
}

/// Says whether a text begins with a date.
pub(crate) fn begins_with_date(text: &str) -> bool {
    date_at(&tokenise(text), 0).is_some_and(|d| d.day.is_some() && d.month.is_some())
}

fn person(columns: &Columns, row: &Row) -> Option<ProposedPerson> {
    let get = |kind| columns.get(&row.cells, kind).map(titles::collapse);
    let mut person = ProposedPerson {
        civility: get(Column::Civility),
        first: get(Column::First),
        last: get(Column::Last),
        function: get(Column::Function),
        organisation: get(Column::Organisation),
        email: get(Column::Email),
        phone: get(Column::Phone),
        role: Role::Named,
        source: span(row),
        ..ProposedPerson::default()
    };
    if person.first.is_none() {
        if let Some(name) = person.last.take() {
            let split = super::split_name(trim(&name));
            person.civility = person.civility.or(split.civility);
            (person.first, person.last, person.doubts) = (split.first, split.last, split.doubts);
        }
    }
    person.last.is_some().then_some(person)
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

    #[test]
    fn headings() {
        for (cells, heads) in [
            (vec!["Heure", "Étape"], true),
            (vec!["Horaires", "Séquence", "Lieu", "Presse"], true),
            (vec!["9h", "Accueil"], false),
            (vec!["Nom", "Adresse mail"], true),
            (vec!["Bonjour", "voici le programme"], false),
        ] {
            assert_eq!(heads_columns(&cells), heads, "{cells:?}");
        }
    }
}
