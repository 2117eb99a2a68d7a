//! Lists of people: the names their columns have in an office's own tables and in what address books export, and what the cells hold.

mod headings;

use super::columns::{self, Column, date_cell};
use super::places::trim;
use super::tokens::fold;
use super::{split_name, titles};
use crate::Row;
use crate::doubt::Doubt;
use crate::reading::{ProposedPerson, Readers, Role, SourceSpan};
use chrono::NaiveDate;
pub(super) use headings::is_about_people;
use headings::{About, about, key};

/// Which column of a list says what of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AddressBook {
    columns: Vec<Option<About>>,
    /// The headings of those that are not taken.
    names: Vec<String>,
}

impl AddressBook {
    /// Reads a row of headings: a name and something more of a person, and nothing that only an agenda has.
    pub(super) fn of<S: AsRef<str>>(cells: &[S]) -> Option<Self> {
        let mut known: Vec<Option<About>> = Vec::new();
        for cell in cells {
            // « Titre » is the civility, and the second of that name the function (Outlook).
            let about = match about(cell.as_ref()) {
                Some(About::Civility) if known.contains(&Some(About::Civility)) => {
                    Some(About::Function)
                }
                about => about,
            };
            // The first of several mail addresses and numbers is taken; what a number is stands before each.
            known.push(about.filter(|it| {
                matches!(it, About::PhoneLabel | About::Phone | About::Mobile | About::Mail)
                    || !known.contains(&Some(*it))
            }));
        }
        let has = |about| known.contains(&Some(about));
        let named = has(About::Last) || has(About::First) || has(About::Name);
        let parts = [
            About::First,
            About::Name,
            About::Last,
            About::Function,
            About::Mail,
            About::Phone,
            About::Mobile,
        ];
        let more = parts.into_iter().filter(|it| has(*it)).count() >= 2;
        let agenda = cells.iter().zip(&known).any(|(cell, about)| {
            about.is_none()
                && columns::heading(cell.as_ref())
                    .is_some_and(|kind| kind != Column::Other && kind != Column::Commune)
        });
        (named && more && !agenda).then(|| Self {
            names: cells
                .iter()
                .zip(&known)
                .map(
                    |(cell, about)| {
                        if about.is_none() {
                            titles::collapse(cell.as_ref())
                        } else {
                            String::new()
                        }
                    },
                )
                .collect(),
            columns: known,
        })
    }

    /// Returns the headings of the columns that hold something in a row and are not taken.
    pub(super) fn not_taken<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = &'r String> {
        let filled = self.names.iter().zip(&row.cells);
        filled
            .filter(|(name, cell)| !name.is_empty() && !cell.trim().is_empty())
            .map(|(name, _)| name)
    }

    /// Reads one row as a person; nothing when it names nobody.
    pub(super) fn person(&self, row: &Row, source: SourceSpan) -> Option<ProposedPerson> {
        let mut person = ProposedPerson { role: Role::Named, source, ..ProposedPerson::default() };
        let mut whole = None;
        let mut mobile_next = false;
        for (about, cell) in self.columns.iter().zip(&row.cells) {
            let text = titles::collapse(cell);
            let (Some(about), false) = (about, text.is_empty()) else { continue };
            let into = match about {
                About::Civility => &mut person.civility,
                About::First => &mut person.first,
                About::Last => &mut person.last,
                About::Name => &mut whole,
                About::Function => &mut person.function,
                About::Body => &mut person.organisation,
                About::Address => &mut person.address,
                About::Mandate => &mut person.mandate,
                About::Mail => &mut person.email,
                About::Diet => &mut person.diet,
                About::Mobility => &mut person.mobility,
                About::Phone | About::Mobile => {
                    let mobile = *about == About::Mobile || std::mem::take(&mut mobile_next);
                    let number = first_number(&text);
                    match (number, mobile) {
                        (None, _) => {
                            person.doubts.push(Doubt::NotATelephone { text });
                            continue;
                        }
                        (Some(number), true) => person.mobile.get_or_insert(number),
                        (Some(number), false) => person.phone.get_or_insert(number),
                    };
                    continue;
                }
                About::PhoneLabel => {
                    mobile_next = ["mobile", "cell", "portable"]
                        .iter()
                        .any(|word| fold(&text).contains(word));
                    continue;
                }
                About::Elected | About::Born => {
                    let date = date(&text);
                    if date.is_none() {
                        person.doubts.push(Doubt::NotADate { text });
                    } else if *about == About::Born {
                        person.born = date;
                    } else {
                        person.elected = date;
                    }
                    continue;
                }
                About::Reads => {
                    person.reads = readers(&text);
                    continue;
                }
            };
            into.get_or_insert(text);
        }
        if person.first.is_none()
            && let Some(name) = person.last.take().or(whole)
        {
            let split = split_name(trim(&name));
            person.civility = person.civility.or(split.civility);
            (person.first, person.last) = (split.first, split.last);
            person.doubts.extend(split.doubts);
        }
        (person.last.is_some() || person.first.is_some()).then_some(person)
    }
}

/// « 0466000001 ::: 0639980001 » holds two, and the first is taken; nothing that has not four digits is a number.
fn first_number(text: &str) -> Option<String> {
    let number = text.split(":::").next()?.trim();
    (number.chars().filter(char::is_ascii_digit).count() >= 4).then(|| number.to_owned())
}

/// A date as a table has it, Excel's count of days included, which for people begins in 1900.
fn date(text: &str) -> Option<NaiveDate> {
    if let Ok(days) = text.parse::<u64>() {
        let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
        return (1..80_000).contains(&days).then(|| start + chrono::Days::new(days));
    }
    let written = date_cell(text)?;
    NaiveDate::from_ymd_opt(written.year?, written.month?, written.day?)
}

fn readers(text: &str) -> Option<Readers> {
    match key(text).as_str() {
        "public" | "publics" | "presse" | "tout public" => Some(Readers::Public),
        "participants" | "participant" => Some(Readers::Participants),
        "interne" | "internes" | "internal" => Some(Readers::Internal),
        "chauffeurs" | "chauffeur" | "drivers" | "driver" => Some(Readers::Drivers),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(table: &str, expected: &str) {
        let mut rows = table.lines().map(|line| line.split('|').collect::<Vec<_>>());
        let book = AddressBook::of(&rows.next().expect("headings")).expect("a list of people");
        let cells = rows.next().expect("a row").into_iter().map(str::to_owned).collect();
        let row = Row { line: 2, cells };
        let read = book.person(&row, SourceSpan::default()).expect("somebody");
        let or = |text: &Option<String>| text.clone().unwrap_or_default();
        let on = |date: Option<NaiveDate>| date.map(|it| it.to_string()).unwrap_or_default();
        let mut said = vec![
            [or(&read.civility), or(&read.first), or(&read.last)].join(" ").trim().to_owned(),
            or(&read.function),
            or(&read.organisation),
            or(&read.email),
            or(&read.phone),
            or(&read.mobile),
            or(&read.address),
            or(&read.mandate),
            on(read.elected),
            on(read.born),
            or(&read.diet),
            or(&read.mobility),
            read.reads.map(|it| format!("{it:?}")).unwrap_or_default(),
        ];
        said.extend(read.doubts.iter().map(|doubt| format!("?{}", doubt.code())));
        said.extend(book.not_taken(&row).map(|name| format!("-{name}")));
        said.retain(|part| !part.is_empty());
        assert_eq!(said.join("|"), expected, "{table}");
    }

    #[test]
    fn what_address_books_export() {
        // Outlook, English and French
        check(
            "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Phone|Mobile Phone|E-mail Address\n\
             Ms|Hà||NGUYEN||City of Alès|Cabinet|mayor of Alès|0466000001|0639980001|ha@x.example",
            "Ms Hà NGUYEN|mayor of Alès|City of Alès|ha@x.example|0466000001|0639980001|-Department",
        );
        check(
            "Titre|Prénom|Nom|Société|Titre (profession)|Téléphone (bureau)|Tél. mobile|Adresse de messagerie\n\
             Mme|Hà|NGUYEN|Ville d’Alès|maire d’Alès|0466000001|0639980001|ha@x.example",
            "Mme Hà NGUYEN|maire d’Alès|Ville d’Alès|ha@x.example|0466000001|0639980001",
        );
        check("Titre|Prénom|Nom|Titre\nMme|Hà|NGUYEN|maire d’Alès", "Mme Hà NGUYEN|maire d’Alès");
        // Google
        check(
            "First Name|Last Name|Organization Name|Organization Title|Birthday|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value\n\
             Hà|NGUYEN|Ville d’Alès|maire d’Alès|1970-02-01|* Work|ha@x.example|Mobile|0639980001|Work|0466000001",
            "Hà NGUYEN|maire d’Alès|Ville d’Alès|ha@x.example|0466000001|0639980001|1970-02-01|-E-mail 1 - Label",
        );
        // Thunderbird
        check(
            "First Name|Last Name|Display Name|Primary Email|Secondary Email|Work Phone|Mobile Number|Job Title|Organization\n\
             Hà|NGUYEN|Hà NGUYEN|ha@x.example||0466000001|0639980001|maire d’Alès|Ville",
            "Hà NGUYEN|maire d’Alès|Ville|ha@x.example|0466000001|0639980001",
        );
    }

    #[test]
    fn the_list_of_an_office() {
        check(
            "Civilité|Prénom|NOM|Fonction|Date de première élection|Commune du mandat|Date de naissance|Formule d’appel|Régime alimentaire|Mobilité|Diffusion|Notes\n\
             Mme|Thị Hà|NGUYỄN|maire d’Alès|28/06/2020|Alès|25600|Madame la Maire|végétarien|fauteuil roulant|participants|VIP",
            "Mme Thị Hà NGUYỄN|maire d’Alès|Madame la Maire|Alès|2020-06-28|1970-02-01|végétarien|fauteuil roulant|Participants|-Notes",
        );
        check("Nom complet|Courriel\nM. Jean DUPONT|jd@x.example", "M. Jean DUPONT|jd@x.example");
        check(
            "Nom|Prénom|Téléphone|Né(e) le\nDUPONT|Jean|tel bidon|hier",
            "Jean DUPONT|?not_a_telephone|?not_a_date",
        );
    }

    #[test]
    fn what_is_an_agenda() {
        for headings in [
            "Heure|Étape|Lieu",
            "Heure|Nom|Prénom|Fonction",
            "Date|Nom|Prénom|Lieu",
            "Titre|Durée",
            "Nom|Organisme",
            "Étape|Nom|Courriel",
        ] {
            let cells: Vec<&str> = headings.split('|').collect();
            assert_eq!(AddressBook::of(&cells), None, "{headings}");
        }
    }
}
