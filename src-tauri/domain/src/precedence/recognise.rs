//! From a printed function to what the decree says of it.

use super::fold::{self, Opens, Word};
use super::table::{self, Meaning, Row, Within};
use super::{Listed, Territory};
use crate::visit::Person;

/// What the printed function of somebody means at a place: a proposal, to be shown with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// The decree lists it.
    Listed(Listed),
    /// A member of the Government, outside Paris (article 15).
    Government,
    /// A high authority of the list of Paris, outside Paris (article 8).
    High(Listed),
    /// The ambassador of a foreign State (article 17).
    Ambassador,
    /// The president of an agglomération, communauté or métropole, whom the decree does not list.
    Intercommunality,
    /// The decree lists such an office, but that of another commune, arrondissement, département or région.
    Elsewhere(Listed),
    /// The decree lists such an office in its own territory, and whether this is the one cannot be known.
    Unsure(Listed),
    /// Nothing that the decree lists.
    Unlisted,
}

/// What was recognised of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Recognised {
    pub(super) office: Office,
    /// Whose rank the person takes as a stand-in (article 14).
    pub(super) stands_for: Option<Listed>,
    /// Whether it is the sous-préfet of the arrondissement, and not another of the same rank.
    pub(super) heads_arrondissement: bool,
}

/// Recognises the printed function of a person at a place; where the function does not say it, body and commune of the mandate
/// do. What is not known for certain is left unranked.
///
/// ```
/// use domain::precedence::{Listed, Office, Territory, recognise};
/// use domain::visit::Person;
/// let at = Territory { commune: Some("Alès".into()), ..Territory::default() };
/// let mut person = Person::named("p".into(), "Marie", "DUVAL");
/// person.function = "première adjointe au maire d’Alès".into();
/// assert_eq!(recognise(&person, &at), Office::Listed(Listed { article: 3, rank: 26 }));
/// person.function = "attachée parlementaire de la sénatrice du Gard".into();
/// assert_eq!(recognise(&person, &at), Office::Unlisted);
/// person.function = "maire de Nîmes".into();
/// assert_eq!(recognise(&person, &at), Office::Elsewhere(Listed { article: 3, rank: 7 }));
/// ```
pub fn recognise(person: &Person, at: &Territory) -> Office {
    recognised(person, at).office
}

pub(super) fn recognised(person: &Person, at: &Territory) -> Recognised {
    let mut text = person.function.clone();
    if !person.body.is_empty() {
        text.push_str(", ");
        text.push_str(&person.body);
    }
    let words = fold::words(&text);
    let mut best =
        Recognised { office: Office::Unlisted, stands_for: None, heads_arrondissement: false };
    let offices: Vec<(Found, Office)> = parts(&words)
        .into_iter()
        .map(|found| {
            let office = place(&found, &words, person, at);
            (found, office)
        })
        .collect();
    for (found, office) in &offices {
        // « sous-préfet, directeur de cabinet du préfet de l’Hérault »: the grade alone says no place, the office does.
        let mut others = offices.iter().filter(|(other, _)| other.start != found.start);
        let bare = found.row.within != Within::Anywhere && found.rest(&words).is_empty();
        let told = others.find(|(_, other)| bare && same_rank(*office, *other));
        let office = told.map_or(*office, |(_, other)| *other);
        if weight(office) < weight(best.office) {
            let heads = found.row.within == Within::Arrondissement && told.is_none();
            best = Recognised {
                office,
                stands_for: found.row.stands_for,
                heads_arrondissement: heads && matches!(office, Office::Listed(_)),
            };
        }
    }
    best
}

/// Tells whether two offices are one rank of the list, wherever they are held.
fn same_rank(one: Office, other: Office) -> bool {
    let rank = |office| match office {
        Office::Listed(listed) | Office::Elsewhere(listed) | Office::Unsure(listed) => Some(listed),
        _ => None,
    };
    rank(one).is_some() && rank(one) == rank(other)
}

/// Which of several offices of one person counts: a national one before a local one, then by the list.
const fn weight(office: Office) -> (u8, u8) {
    match office {
        Office::High(listed) => (0, listed.rank),
        Office::Government => (1, 0),
        Office::Listed(listed) => (2, listed.rank),
        Office::Ambassador => (3, 0),
        Office::Intercommunality => (4, 0),
        Office::Unsure(listed) => (5, listed.rank),
        Office::Elsewhere(listed) => (6, listed.rank),
        Office::Unlisted => (7, 0),
    }
}

/// An office of the table, and where its words begin and end.
struct Found {
    row: &'static Row,
    start: usize,
    end: usize,
}

impl Found {
    /// The words behind it that say where the office is held.
    fn rest<'a>(&self, words: &'a [Word]) -> Vec<&'a str> {
        let rest = words.get(self.end..).unwrap_or_default();
        let named = rest.split_first().filter(|(first, _)| {
            first.opens == Opens::Part && COMMUNES.contains(&first.text.as_str())
        });
        named
            .map_or(rest, |(_, behind)| behind)
            .iter()
            .skip_while(|word| word.text == "delegue")
            .take_while(|word| word.opens != Opens::Part && !PURPOSES.contains(&word.text.as_str()))
            .map(|word| word.text.as_str())
            .skip_while(|word| TERRITORIES.contains(word))
            .collect()
    }
}

/// « maire de la ville d’Alès », « conseillère municipale d’opposition »: such a word says no name.
const TERRITORIES: [&str; 10] = [
    "ville",
    "commune",
    "nouvelle",
    "mairie",
    "departement",
    "departemental",
    "arrondissement",
    "region",
    "opposition",
    "majorite",
];

/// What stands behind an office that is another's, or was held.
const NOT_HELD: [&str; 6] = ["honoraire", "adjoint", "emerite", "retraite", "suppleant", "second"];

/// Those who are named by another's office: whatever follows is not their own.
const DEPENDENTS: [&str; 19] = [
    "attache",
    "collaborateur",
    "assistant",
    "chauffeur",
    "conducteur",
    "interprete",
    "garde",
    "officier",
    "conjoint",
    "epoux",
    "epouse",
    "mari",
    "femme",
    "veuve",
    "veuf",
    "suppleant",
    "representant",
    "candidat",
    "secretaire",
];

/// What a « conseiller » is who holds no mandate, and is named by whom he or she advises.
const ADVICE: [&str; 13] = [
    "technique",
    "special",
    "diplomatique",
    "politique",
    "presse",
    "communication",
    "parlementaire",
    "cabinet",
    "president",
    "maire",
    "prefet",
    "ministre",
    "depute",
];

/// The offices that the parts of a function begin with.
fn parts(words: &[Word]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut before_matched = false;
    let mut dependent = false;
    for (at, word) in words.iter().enumerate() {
        match word.opens {
            Opens::Nothing => continue,
            // Behind « et » only another office that is one's own: « députée et conseillère régionale ».
            Opens::Perhaps if !before_matched => continue,
            Opens::Perhaps | Opens::Part => {}
        }
        let matched = match_at(words, at);
        before_matched =
            matched.as_ref().is_some_and(|found| found.row.meaning != Meaning::Nothing);
        if at == 0 && matched.is_none() {
            dependent = is_dependent(words);
        }
        if dependent {
            break;
        }
        found.extend(matched);
    }
    found
}

fn is_dependent(words: &[Word]) -> bool {
    let is = |at: usize, text: &str| words.get(at).is_some_and(|word| word.text == text);
    let chief = (is(0, "chef") || is(0, "directeur")) && is(1, "cabinet");
    let adviser = is(0, "conseiller") && ADVICE.iter().any(|of| is(1, of));
    chief || adviser || DEPENDENTS.iter().any(|of| is(0, of))
}

/// Grades that stand before a command, the longest first.
const GRADES: [&str; 12] = [
    "general corps armee",
    "general armee",
    "general division",
    "general brigade",
    "general",
    "vice amiral escadre",
    "vice amiral",
    "contre amiral",
    "amiral",
    "lieutenant colonel",
    "colonel",
    "chef escadron",
];

fn match_at(words: &[Word], at: usize) -> Option<Found> {
    // « première vice-présidente »: which vice-president says nothing.
    let at = match (words.get(at), words.get(at + 1)) {
        (Some(first), Some(next))
            if first.text == "premier"
                && ["vice", "adjoint", "conseiller"].contains(&next.text.as_str()) =>
        {
            at + 1
        }
        _ => at,
    };
    longest(words, at).or_else(|| intercommunality(words, at)).or_else(|| command(words, at))
}

/// « général de division, commandant la région de gendarmerie »: the grade stands before the office.
fn command(words: &[Word], at: usize) -> Option<Found> {
    let grade = GRADES.iter().find(|grade| {
        let mut here = words.get(at..).unwrap_or_default().iter();
        grade.split(' ').all(|part| here.next().is_some_and(|word| word.text == part))
    })?;
    let at = at + grade.split(' ').count();
    let next = words.get(at)?;
    if next.text != "commandant" && next.text != "delegue" {
        return None;
    }
    longest(words, at).or_else(|| {
        let general = grade.starts_with("general") || grade.ends_with("amiral");
        let row = table::beginning_with("officier").first().filter(|_| general)?;
        Some(Found { row, start: at, end: at + 1 })
    })
}

/// What presides something else, though it ends like the name of an agglomération.
const OTHER_BODIES: [&str; 14] = [
    "office",
    "association",
    "groupe",
    "conseil",
    "comite",
    "club",
    "union",
    "syndicat",
    "agence",
    "societe",
    "commission",
    "federation",
    "chambre",
    "tribunal",
];

/// « président d’Alès Agglomération », « présidente de Nantes Métropole »: the name stands before the word.
fn intercommunality(words: &[Word], at: usize) -> Option<Found> {
    if words.get(at)?.text != "president" {
        return None;
    }
    let name = words.get(at + 1..)?.iter().take_while(|word| word.opens != Opens::Part);
    let name: Vec<&str> = name.map(|word| word.text.as_str()).collect();
    let ends = matches!(name.last(), Some(&("agglomeration" | "metropole")));
    let row = table::beginning_with("president").iter();
    let row = row.clone().find(|row| row.meaning == Meaning::Intercommunality)?;
    let own = ends && name.len() <= 5 && !name.iter().any(|word| OTHER_BODIES.contains(word));
    own.then_some(Found { row, start: at, end: at + 1 + name.len() })
}

/// The longest row that fits the words from one on.
fn longest(words: &[Word], at: usize) -> Option<Found> {
    let first = words.get(at)?;
    let fits = |row: &&Row| {
        let here = words.get(at..at + row.words.len());
        here.is_some_and(|here| here.iter().map(|word| &word.text).eq(&row.words))
    };
    let row = table::beginning_with(&first.text).iter().find(fits)?;
    Some(Found { row, start: at, end: at + row.words.len() })
}

/// Words behind which a function says what it is for, and no longer where.
const PURPOSES: [&str; 7] =
    ["delegue", "charge", "exercice", "interim", "titre", "honoraire", "sortant"];

/// « conseillère municipale, ville d’Alès »: behind such a word the next part names the commune.
const COMMUNES: [&str; 3] = ["ville", "commune", "mairie"];

/// What an office means at a place.
fn place(found: &Found, words: &[Word], person: &Person, at: &Territory) -> Office {
    let rest = found.rest(words);
    let not_held =
        |word: &Word| word.opens != Opens::Part && NOT_HELD.contains(&word.text.as_str());
    if words.get(found.end).is_some_and(not_held) {
        return Office::Unlisted;
    }
    // Communes may be called like countries; what is held in one names its own.
    let abroad = found.row.within == Within::Anywhere && table::is_abroad(&rest);
    let Meaning::Listed { elsewhere, paris } = found.row.meaning else {
        return match found.row.meaning {
            Meaning::Ambassador if abroad => Office::Ambassador,
            Meaning::Intercommunality => Office::Intercommunality,
            _ => Office::Unlisted,
        };
    };
    // « Premier ministre du Québec », « sénateur belge »: an office of another State.
    let of_the_state = matches!(paris, Some(Listed { rank: 1..=4, .. }));
    if abroad || of_the_state && !rest.is_empty() && rest != ["france"] {
        return Office::Unlisted;
    }
    match (elsewhere, paris) {
        (_, Some(listed)) if at.is_paris() => match found.row.within {
            Within::Commune => {
                within(listed, held(&rest, &person.mandate, at.commune.as_deref(), Bare::Unsure))
            }
            Within::Region => within(listed, held(&rest, "", Some("Île-de-France"), Bare::Here)),
            _ => Office::Listed(listed),
        },
        (Some(listed), _) if !at.is_paris() => elsewhere_in(listed, found.row, &rest, person, at),
        (None, Some(Listed { rank: 6, .. })) => Office::Government,
        (None, Some(listed)) => Office::High(listed),
        _ => Office::Unlisted,
    }
}

fn elsewhere_in(
    listed: Listed,
    row: &Row,
    rest: &[&str],
    person: &Person,
    at: &Territory,
) -> Office {
    match row.within {
        Within::Anywhere => Office::Listed(listed),
        Within::Commune => {
            within(listed, held(rest, &person.mandate, at.commune.as_deref(), Bare::Unsure))
        }
        Within::Arrondissement => {
            let known = at.arrondissement.as_deref().or(at.commune.as_deref());
            match held(rest, "", known, Bare::Here) {
                // The arrondissement of the commune is not known: another name may well be its own.
                Held::Elsewhere if at.arrondissement.is_none() => Office::Unsure(listed),
                held => within(listed, held),
            }
        }
        Within::Department if rest.first() == Some(&"canton") => Office::Listed(listed),
        Within::Department => match held(rest, "", at.department.as_deref(), Bare::Here) {
            Held::Unknown => Office::Listed(listed),
            held => within(listed, held),
        },
        Within::Region => match held(rest, "", at.region.as_deref(), Bare::Here) {
            Held::Unknown => Office::Listed(listed),
            held => within(listed, held),
        },
        Within::Moselle => match at.department_code.as_deref() {
            Some("57" | "67" | "68") => Office::Listed(listed),
            Some(_) => Office::Elsewhere(listed),
            None => Office::Unsure(listed),
        },
    }
}

/// Whether an office is held where the ceremony takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Here,
    Elsewhere,
    /// Where the ceremony takes place is not known.
    Unknown,
    /// Where the office is held is not said.
    Unsaid,
}

/// What an office is that names no territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bare {
    Here,
    Unsure,
}

const fn within(listed: Listed, held: Held) -> Office {
    match held {
        Held::Here => Office::Listed(listed),
        Held::Elsewhere => Office::Elsewhere(listed),
        Held::Unknown | Held::Unsaid => Office::Unsure(listed),
    }
}

/// Compares the territory that a function names, else that of the mandate, with that of the ceremony.
fn held(rest: &[&str], mandate: &str, here: Option<&str>, bare: Bare) -> Held {
    let mandate = fold::name(mandate);
    let named: Vec<&str> =
        if rest.is_empty() { mandate.iter().map(String::as_str).collect() } else { rest.to_vec() };
    if named.is_empty() {
        return if bare == Bare::Here { Held::Here } else { Held::Unsaid };
    }
    let Some(here) = here else { return Held::Unknown };
    let here = fold::name(here);
    if named.iter().eq(&here) { Held::Here } else { Held::Elsewhere }
}
