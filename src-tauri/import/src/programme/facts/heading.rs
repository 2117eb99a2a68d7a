//! The heading of a text as the title of the visit.

use super::VISITS;
use crate::doubt::Reason;
use crate::programme::dates::{date_at, joined_at};
use crate::programme::days::day_line;
use crate::programme::lines::Piece;
use crate::programme::people;
use crate::programme::places::{capitalised, trim, without_article};
use crate::programme::ranges::when_at;
use crate::programme::spelling::Spelling;
use crate::programme::titles::collapse;
use crate::programme::tokens::{Kind, fold, tokenise};
use crate::programme::{noise, press};
use crate::reading::{ProposedPerson, Role};

/// Words for an occasion.
const OCCASIONS: &[&str] = &[
    "programme",
    "agenda",
    "inauguration",
    "ceremonie",
    "commemoration",
    "conseil",
    "congres",
    "seminaire",
    "journee",
    "deroule",
    "session",
    "fete",
    "rencontre",
    "rencontres",
    "anniversaire",
    "colloque",
    "conference",
    "schedule",
    "assises",
    "forum",
];

/// Returns the heading above the first stop, in ordinary case.
pub(super) fn title(
    pieces: &[Piece],
    first_stop: Option<usize>,
    guest: Option<&ProposedPerson>,
) -> Option<String> {
    // Text that was glued has the heading and the first stop in one line.
    let is_above = |p: &&Piece| {
        first_stop.is_none_or(|line| {
            p.line < line || p.line == line && when_at(p.words(), 0, true).is_none()
        })
    };
    let above = pieces.iter().take_while(is_above).take(25);
    let best = above
        .enumerate()
        .filter_map(|(i, piece)| Some((heading_score(piece)?, std::cmp::Reverse(i), piece)))
        .max_by_key(|(score, order, _)| (*score, *order))?;
    let text = without_frame(heading_words(best.2));
    let spelling = Spelling::learn(pieces.iter().map(|p| p.text));
    let lowered = spelling.lower(without_small_article(&text));
    Some(visit_of_guest(&lowered, guest, &spelling).unwrap_or_else(|| capitalised(&lowered)))
        .filter(|t| !t.is_empty())
}

/// « l'inauguration du groupe scolaire », as an invitation goes on, begins with its noun.
fn without_small_article(text: &str) -> &str {
    if text.starts_with(char::is_lowercase) { without_article(text) } else { text }
}

/// How much a line looks like the heading; nothing for lines that cannot be it.
fn heading_score(piece: &Piece) -> Option<i32> {
    let text = piece.body_text();
    let length = text.chars().count();
    let a_day = day_line(piece.words()).is_some_and(|d| d.rest >= piece.words().len());
    let other = a_day
        || text.contains('@')
        || text.starts_with("http")
        || piece.reason.is_some_and(|r| r != Reason::Duration && r != Reason::PublicationTime)
        || press::is_only_press(piece.words(), text)
        || fold(text).starts_with("ref");
    if other || !(4..=240).contains(&length) {
        return None;
    }
    let has = |list: &[&str]| piece.words().iter().any(|t| t.any(list));
    let verb = has(&[
        "sera",
        "ira",
        "visitera",
        "visiteront",
        "rendra",
        "seront",
        "iront",
        "invitons",
        "recoit",
        "voici",
        "presentera",
    ]);
    let sentence = text.ends_with(['.', ':', ',']) || verb;
    let mut score = 0;
    score += if has(VISITS) {
        6
    } else if has(OCCASIONS) {
        4
    } else {
        0
    };
    score -= if sentence { 4 } else { 0 };
    score -= if length > 140 { 2 } else { 0 };
    // « Monsieur Paul DURAND, maire d'Uzès » invites, and is no heading; « VISITE GUILLAUME BASSET » is one.
    let someone = !has(VISITS) && people::person(text, piece.line, Role::Named).is_some();
    score -= if someone { 4 } else { 0 };
    score -= if piece.bullet.is_some() { 2 } else { 0 };
    score -= if piece.words().len() <= 2 { 2 } else { 0 };
    (score > -2).then_some(score)
}

/// « Voici le déroulé de la visite de X : » names the visit from « visite » on.
fn heading_words<'p>(piece: &'p Piece) -> &'p str {
    let text = piece.body_text();
    let opens = piece.words().first().is_some_and(|t| {
        t.any(&["voici", "bonjour", "veuillez", "ci", "vous", "suite", "comme", "je", "nous"])
    });
    let visit = piece
        .tokens
        .iter()
        .position(|t| t.any(VISITS))
        .filter(|_| opens && text.ends_with([':', '.', ',']));
    visit.map_or(text, |at| piece.slice(at, piece.tokens.len()))
}

/// Takes « Objet : » off the front, the date and « : le programme » off the end.
fn without_frame(text: &str) -> String {
    let mut text = collapse(&text.replace("**", ""));
    for prefix in [
        "headline:",
        "headline :",
        "objet :",
        "objet:",
        "titre :",
        "sujet :",
        "subject:",
        "invitation presse :",
    ] {
        if fold(&text).starts_with(prefix) {
            text = trim(text.get(prefix.len()..).unwrap_or_default()).to_owned();
        }
    }
    // « Le programme – Publié le jeudi 7 juillet à 17:25 »
    if noise::reason(&text) == Some(Reason::PublicationTime) {
        let kept = text
            .split(" - ")
            .flat_map(|part| part.split(" – "))
            .take_while(|part| noise::reason(part).is_none());
        let kept: Vec<&str> = kept.collect();
        if !kept.is_empty() {
            text = kept.join(" - ");
        }
    }
    let tokens = tokenise(&text);
    let tail = (1..tokens.len()).find(|&i| {
        let next = joined_at(&tokens, i).map(|j| j.next).or_else(|| {
            date_at(&tokens, i).filter(|d| d.day.is_some() && d.month.is_some()).map(|d| d.next)
        });
        next.is_some_and(|n| {
            tokens.get(n..).unwrap_or_default().iter().all(|t| t.kind == Kind::Mark)
        })
    });
    if let Some(at) = tail {
        let mut end = at;
        while end > 1
            && tokens.get(end - 1).is_some_and(|t| {
                t.kind == Kind::Mark && !t.is("»") && !t.is(")")
                    || t.any(&["le", "du", "de", "les", "semaine", "journee"])
            })
        {
            end -= 1;
        }
        let cut = tokens.get(end).map_or(text.len(), |t| t.start);
        let head = trim(text.get(..cut).unwrap_or(&text)).to_owned();
        // « Visite du 21 septembre » would lose all it says.
        if tokenise(&head).len() > 1 {
            text = head;
        }
    }
    if let Some((head, rest)) = text.rsplit_once(':')
        && fold(rest).trim_start().starts_with("le programme")
    {
        text = trim(head).to_owned();
    }
    trim(&text).to_owned()
}

/// « Visite Guillaume Basset Directeur du programme … », as telegraphic headings have it → « Visite de Guillaume Basset ».
fn visit_of_guest(
    title: &str,
    guest: Option<&ProposedPerson>,
    spelling: &Spelling,
) -> Option<String> {
    let guest = guest?;
    let (first, last) = (guest.first.as_deref()?, guest.last.as_deref()?);
    let folded = fold(title);
    let visit = VISITS
        .iter()
        .find(|v| folded.starts_with(&format!("{v} {} {}", fold(first), fold(last))))?;
    let noun: String = title.chars().take(visit.chars().count()).collect();
    let name = format!("{first} {}", spelling.name(last));
    let of =
        if fold(first).starts_with(['a', 'e', 'i', 'o', 'u', 'h', 'y']) { "d'" } else { "de " };
    Some(format!("{noun} {of}{name}"))
}

#[cfg(test)]
mod tests {
    use super::super::facts;
    use crate::programme::lines::pieces;

    #[test]
    fn headings() {
        for (text, expected) in [
            (
                "Headline: Déplacement à Lyon – 19/02/2018\n\nLe Premier ministre ira à Lyon",
                "Déplacement à Lyon",
            ),
            ("Jeudi 17 septembre 2020\n\nRéf. : 71.20\n\nVISITE DU PRÉFET", "Visite du préfet"),
            (
                "Visite présidentielle en Polynésie : le programme officiel",
                "Visite présidentielle en Polynésie",
            ),
            ("12 mars 2020", ""),
        ] {
            let pieces = pieces(text);
            assert_eq!(facts(&pieces, &[]).visit.title.unwrap_or_default(), expected, "{text}");
        }
    }
}
