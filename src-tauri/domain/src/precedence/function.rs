//! The words of a printed function, and which of them are offices that are held.

use super::fold::{Opens, Word};
use super::table::{self, Meaning, Row};

/// An office of the table, where its words begin and end, and where those of the next one begin.
pub(super) struct Found {
    pub(super) row: &'static Row,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) until: usize,
}

/// The words of a printed function, and the offices in them.
pub(super) struct Function<'a> {
    words: &'a [Word],
    found: Vec<Found>,
}

impl<'a> Function<'a> {
    pub(super) fn read(words: &'a [Word]) -> Self {
        let mut found = parts(words);
        let starts: Vec<usize> = found.iter().map(|found| found.start).collect();
        for found in &mut found {
            let next = starts.iter().find(|start| **start >= found.end);
            found.until = next.copied().unwrap_or(words.len());
        }
        Self { words, found }
    }

    /// The offices that are held, and not honorary, former or the mere grade of who holds another.
    pub(super) fn held(&self) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(|found| !self.is_former(found) && !self.is_grade(found))
    }

    /// The words behind an office, in its own part, that say where it is held.
    pub(super) fn rest(&self, found: &Found) -> Vec<&'a str> {
        self.own_part(found)
            .iter()
            .skip_while(|word| word.text == "delegue")
            .take_while(|word| !PURPOSES.contains(&word.text.as_str()))
            .map(|word| word.text.as_str())
            .skip_while(|word| TERRITORIES.contains(word))
            .collect()
    }

    /// The words behind an office up to the next part or office.
    fn own_part(&self, found: &Found) -> &'a [Word] {
        let behind = self.words.get(found.end..found.until).unwrap_or_default();
        let length = behind.iter().take_while(|word| word.opens != Opens::Part).count();
        behind.get(..length).unwrap_or_default()
    }

    /// The parts behind that of an office, up to the next office.
    pub(super) fn segments_behind(&self, found: &Found) -> impl Iterator<Item = Vec<&'a str>> {
        let behind = self.words.get(found.end + self.own_part(found).len()..found.until);
        segments(behind.unwrap_or_default())
    }

    /// « maire d’Alès (honoraire) », « préfet du Gard en retraite », « député du Gard de 2012 à 2017 ».
    fn is_former(&self, found: &Found) -> bool {
        let adjoins =
            |word: &Word| word.opens != Opens::Part && NOT_HELD.contains(&word.text.as_str());
        if self.words.get(found.end).is_some_and(adjoins) {
            return true;
        }
        // « maire d’Alès et ancien député »: that mark is the other office's.
        let others = |word: &Word| word.opens == Opens::Perhaps && is_mark(&word.text);
        let own: Vec<&str> = self
            .own_part(found)
            .iter()
            .take_while(|word| !others(word))
            .map(|word| word.text.as_str())
            .collect();
        if own.iter().any(|word| is_mark(word)) || years(&own) > 1 {
            return true;
        }
        // A mark in a part of its own is that of all which stand before it behind « et ».
        let mut later = self.found.iter().filter(|other| other.start >= found.end);
        let opens_part =
            |other: &&Found| self.words.get(other.start).is_some_and(|w| w.opens == Opens::Part);
        let until = later.find(opens_part).map_or(self.words.len(), |other| other.start);
        let behind = self.words.get(found.end + self.own_part(found).len()..until);
        segments(behind.unwrap_or_default()).any(|part| {
            part.iter().all(|word| is_mark(word) || is_year(word))
                && (years(&part) > 1 || part.iter().any(|word| is_mark(word)))
        })
    }

    /// « préfet, secrétaire général de la préfecture »: the grade of who holds another office, and no office of its own.
    fn is_grade(&self, found: &Found) -> bool {
        let grade = found.row.words == ["prefet"] || found.row.words == table::SUB_PREFECT;
        let others = self.words.iter().enumerate().filter(|(at, word)| {
            *at != found.start && word.opens == Opens::Part && POSTS.contains(&word.text.as_str())
        });
        grade && self.rest(found).is_empty() && others.count() > 0
    }

    /// « directrice générale des entreprises, ministère de l’Économie »: an official of a central administration.
    pub(super) fn is_central(&self) -> bool {
        let is = |at: usize, text: &str| self.words.get(at).is_some_and(|word| word.text == text);
        let official = POSTS.iter().any(|post| is(0, post)) && !is(0, "president");
        let central = (0..self.words.len())
            .any(|at| is(at, "ministere") || is(at, "administration") && is(at + 1, "centrale"));
        official && central && self.found.is_empty()
    }
}

/// The parts of some words, as marks divide them.
fn segments(words: &[Word]) -> impl Iterator<Item = Vec<&str>> {
    let mut rest = words;
    std::iter::from_fn(move || {
        let (_, behind) = rest.split_first()?;
        let length = 1 + behind.iter().take_while(|word| word.opens != Opens::Part).count();
        let (segment, others) = rest.split_at_checked(length)?;
        rest = others;
        Some(segment.iter().map(|word| word.text.as_str()).collect())
    })
}

fn is_mark(word: &str) -> bool {
    MARKS.contains(&word)
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.parse::<u16>().is_ok()
}

fn years(words: &[&str]) -> usize {
    words.iter().filter(|word| is_year(word)).count()
}

/// Words by which an office is held no longer, not yet, or not really.
const MARKS: [&str; 18] = [
    "ancien",
    "ex",
    "honoraire",
    "h",
    "emerite",
    "retraite",
    "feu",
    "defunt",
    "2s",
    "futur",
    "candidat",
    "pressenti",
    "designe",
    "sortant",
    "empeche",
    "suspendu",
    "revoque",
    "jusqu",
];

/// What a préfet or sous-préfet is who has the grade only, and no land.
const POSTS: [&str; 17] = [
    "directeur",
    "direction",
    "secretaire",
    "chef",
    "charge",
    "delegue",
    "conseiller",
    "commissaire",
    "coordonnateur",
    "inspecteur",
    "haut",
    "adjoint",
    "president",
    "membre",
    "sous",
    "administrateur",
    "chargee",
];

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

/// What stands right behind an office that is another's.
const NOT_HELD: [&str; 4] = ["adjoint", "suppleant", "second", "elu"];

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
        Some(Found::new(row, at, at + 1, words))
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
    own.then(|| Found::new(row, at, at + 1 + name.len(), words))
}

/// The longest row that fits the words from one on.
fn longest(words: &[Word], at: usize) -> Option<Found> {
    let first = words.get(at)?;
    let fits = |row: &&Row| {
        let here = words.get(at..at + row.words.len());
        here.is_some_and(|here| here.iter().map(|word| &word.text).eq(&row.words))
    };
    let row = table::beginning_with(&first.text).iter().find(fits)?;
    Some(Found::new(row, at, at + row.words.len(), words))
}

/// Words behind which a function says what it is for, and no longer where.
const PURPOSES: [&str; 12] = [
    "delegue",
    "charge",
    "exercice",
    "interim",
    "titre",
    "president",
    "vice",
    "membre",
    "rapporteur",
    "questeur",
    "depuis",
    "porte",
];

impl Found {
    fn new(row: &'static Row, start: usize, end: usize, words: &[Word]) -> Self {
        Self { row, start, end, until: words.len() }
    }
}
