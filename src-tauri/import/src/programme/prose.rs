//! Sentences: appointments with their own date and hour, invitations, purposes.
//!
//! A note that invites the press to one meeting still tells the day: « L'accueil de M. X par Y a pour but de faire un
//! point …, de rencontrer … et de présenter … » is a welcome and three moments without an hour.

use super::dates::{Written, date_at};
use super::places::trim;
use super::ranges::{When, when_at};
use super::tokens::{Kind, Token, tokenise};

/// A sentence that says what a visit is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Purposes<'a> {
    /// What has the purpose: « L'accueil de M. Basset par Christophe RIVENQ ».
    pub(crate) subject: &'a str,
    /// Infinitives with their objects, in order.
    pub(crate) aims: Vec<&'a str>,
}

/// Reads « … a pour but de A, de B et de C ».
pub(crate) fn purposes(text: &str) -> Option<Purposes<'_>> {
    const OPENINGS: &[&[&str]] = &[
        &["a", "pour", "but"],
        &["a", "pour", "buts"],
        &["a", "pour", "objectif"],
        &["a", "pour", "objectifs"],
        &["a", "pour", "objet"],
        &["aura", "pour", "but"],
        &["aura", "pour", "objectif"],
        &["aura", "pour", "objet"],
        &["ont", "pour", "but"],
        &["ont", "pour", "objectif"],
        &["permettra"],
        &["permettront"],
    ];
    let tokens = tokenise(text);
    let (at, length) = (0..tokens.len()).find_map(|i| {
        let words = OPENINGS.iter().find(|words| {
            words.iter().enumerate().all(|(n, w)| tokens.get(i + n).is_some_and(|t| t.is(w)))
        })?;
        Some((i, words.len()))
    })?;
    let mut from = at + length;
    if tokens.get(from).is_some_and(|t| t.is(":")) {
        from += 1;
    }
    let subject = trim(text.get(..tokens.get(at)?.start)?);
    let mut aims = Vec::new();
    let mut start: Option<usize> = None;
    let mut i = from;
    while let Some(token) = tokens.get(i) {
        let ends = token.is(".") && tokens.get(i + 1).is_none_or(|t| t.capital) || token.is(";");
        let link = infinitive_after(&tokens, i);
        if (ends || link.is_some())
            && let Some(begin) = start.take()
        {
            aims.push(trim(text.get(begin..token.start)?));
        }
        if ends {
            break;
        }
        if let Some(next) = link {
            start = tokens.get(next).map(|t| t.start);
            i = next;
        } else {
            i += 1;
        }
    }
    if let Some(begin) = start {
        aims.push(trim(text.get(begin..)?));
    }
    aims.retain(|aim| !aim.is_empty());
    (!aims.is_empty()).then_some(Purposes { subject, aims })
}

/// `de rencontrer`, `, de rencontrer`, `et de rencontrer`, `d'inaugurer`: the token of the infinitive.
fn infinitive_after(tokens: &[Token], at: usize) -> Option<usize> {
    let mut i = at;
    while i < at + 2 && tokens.get(i).is_some_and(|t| t.is(",") || t.any(&["et", "puis", "ainsi"]))
    {
        i += 1;
    }
    let of = tokens.get(i)?;
    let verb = if of.is("de") {
        i + 1
    } else if of.is("d") && tokens.get(i + 1).is_some_and(|t| t.is("'")) {
        i + 2
    } else {
        return None;
    };
    let verb_token =
        tokens.get(verb).filter(|t| t.kind == Kind::Word && !t.capital && t.fold.len() > 3)?;
    const NOUNS: &[&str] = &[
        "premier",
        "dernier",
        "chantier",
        "quartier",
        "atelier",
        "metier",
        "fevrier",
        "janvier",
        "loisir",
        "plaisir",
        "avenir",
        "territoire",
        "cancer",
        "papier",
        "cahier",
        "courrier",
        "dossier",
        "financier",
        "particulier",
    ];
    let infinitive = ["er", "ir", "oir", "dre", "tre", "ire", "aire"]
        .iter()
        .any(|e| verb_token.fold.ends_with(e));
    (infinitive && !NOUNS.contains(&verb_token.fold.as_str())).then_some(verb)
}

/// Reads what somebody is invited to: « nous vous invitons à participer à une réunion d'échanges … : ».
pub(crate) fn invitation(text: &str) -> Option<&str> {
    let tokens = tokenise(text);
    let verb = tokens.iter().position(|t| {
        t.any(&[
            "invitons", "invite", "invitent", "inviter", "convie", "convient", "convier",
            "convions", "prient", "prie",
        ])
    })?;
    let mut at = verb + 1;
    // « à participer à », « à assister à », « de bien vouloir honorer de votre présence »
    let passes = [
        "a",
        "participer",
        "assister",
        "au",
        "aux",
        "l",
        "'",
        "la",
        "une",
        "un",
        "le",
        "vous",
        "venir",
        "couvrir",
        "de",
        "bien",
        "vouloir",
        "d",
        "honorer",
        "votre",
        "presence",
        "suivre",
        "pour",
        "journalistes",
        "les",
    ];
    while tokens.get(at).is_some_and(|t| passes.iter().any(|p| t.is(p))) {
        at += 1;
    }
    let start = tokens.get(at)?.start;
    let end = sentence_end(&tokens, at).unwrap_or(text.len());
    let what = trim(text.get(start..end)?);
    (what.chars().count() > 4).then_some(what)
}

/// Says whether a line invites to what the next one names: « ont le plaisir de vous inviter à ».
pub(crate) fn invites_below(text: &str) -> bool {
    let tokens = tokenise(text);
    let mut words = tokens.iter().rev().filter(|t| t.kind == Kind::Word || t.is(":"));
    let mut last = words.next();
    if last.is_some_and(|t| t.is(":")) {
        last = words.next();
    }
    last.is_some_and(|t| t.any(&["a", "au", "aux"]))
        && words.take(3).any(|t| {
            t.any(&[
                "inviter",
                "invite",
                "invitent",
                "convier",
                "convie",
                "convient",
                "assister",
                "participer",
            ])
        })
}

fn sentence_end(tokens: &[Token], from: usize) -> Option<usize> {
    let end = tokens.iter().skip(from).position(|t| t.is(":") || t.is(".") || t.is(";"))?;
    tokens.get(from + end).map(|t| t.start)
}

/// A date and an hour in one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Appointment {
    pub(crate) date: Option<Written>,
    pub(crate) when: When,
    /// The token at which date or hour begin: what stands before says what happens.
    pub(crate) from: usize,
}

/// Reads « … recevra le mardi 3 mars 2020 à 14h30 à la préfecture »; or « aura lieu à 14h30 », with the day of the text.
pub(crate) fn appointment(tokens: &[Token]) -> Option<Appointment> {
    // « avait eu lieu », « remonte au 3 février à 15h »: history.
    if tokens
        .iter()
        .any(|t| t.any(&["avait", "avaient", "remonte", "etait", "etaient", "fut", "eu"]))
    {
        return None;
    }
    for at in 0..tokens.len() {
        let Some(date) = date_at(tokens, at).filter(|d| d.day.is_some()) else { continue };
        let mut i = date.next;
        while i < date.next + 2
            && tokens.get(i).is_some_and(|t| t.is(",") || t.is("-") || t.is("("))
        {
            i += 1;
        }
        if let Some(when) = when_at(tokens, i, false).filter(|w| w.plain) {
            return Some(Appointment { date: Some(date), when, from: at });
        }
    }
    let verb = tokens.iter().position(|t| {
        t.any(&[
            "lieu",
            "tiendra",
            "tiendront",
            "debutera",
            "debuteront",
            "commencera",
            "prevu",
            "prevue",
            "prevus",
            "prevues",
            "fixe",
            "fixee",
            "recevra",
            "attend",
            "arrivera",
            "accueilli",
            "accueillie",
            "attendu",
            "attendue",
            "donne",
            "programmee",
            "programme",
        ])
    })?;
    let at = (verb + 1..tokens.len().min(verb + 6))
        .find(|&i| tokens.get(i).is_some_and(|t| t.any(&["a", "des", "vers", "de"])))?;
    let when = when_at(tokens, at, false).filter(|w| w.plain && w.introduced)?;
    Some(Appointment { date: None, when, from: verb })
}

/// Takes the verb and what it governs off the end of what stands before a date: « La cérémonie aura lieu » → « La cérémonie ».
pub(crate) fn what_happens(before: &str) -> &str {
    let tokens = tokenise(before);
    let mut end = tokens.len();
    let off = [
        "le",
        "ce",
        "du",
        "les",
        "aura",
        "auront",
        "lieu",
        "se",
        "tiendra",
        "tiendront",
        "sera",
        "seront",
        "est",
        "sont",
        "prevu",
        "prevue",
        "fixe",
        "fixee",
        "au",
        "donne",
        "organise",
        "organisee",
        "debutera",
        "commencera",
        "de",
        "en",
        "date",
        "rendez",
        "vous",
        "la",
        "-",
        ",",
        ":",
        "(",
        "programmee",
    ];
    while end > 0 && tokens.get(end - 1).is_some_and(|t| off.iter().any(|w| t.is(w))) {
        end -= 1;
    }
    let cut = tokens.get(end).map_or(before.len(), |t| t.start);
    // Only the last sentence says what happens then.
    let text = before.get(..cut).unwrap_or(before);
    let from = text.rfind(". ").map_or(0, |i| i + 2);
    trim(text.get(from..).unwrap_or(text))
}

/// Says whether words begin a sentence with a pronoun, which names nothing.
pub(crate) fn begins_with_pronoun(text: &str) -> bool {
    const PRONOUNS: &[&str] =
        &["il", "elle", "ils", "elles", "on", "ceci", "cela", "celui", "celle"];
    tokenise(text).first().is_some_and(|t| t.any(PRONOUNS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_of_a_visit() {
        let text = "L'accueil de M. Basset par Christophe RIVENQ, Président, a pour but de faire un point sur les projets de ce contrat, \
                    de rencontrer les entreprises portant les projets et de présenter la dynamique industrielle du bassin.";
        let read = purposes(text).expect("purposes");
        assert_eq!(read.subject, "L'accueil de M. Basset par Christophe RIVENQ, Président");
        assert_eq!(
            read.aims,
            [
                "faire un point sur les projets de ce contrat",
                "rencontrer les entreprises portant les projets",
                "présenter la dynamique industrielle du bassin"
            ]
        );
        assert_eq!(purposes("Le programme vise à apporter des réponses concrètes."), None);
    }

    #[test]
    fn invitations() {
        for (text, expected) in [
            (
                "nous vous invitons à participer à une réunion d'échanges avec les entreprises :",
                Some("réunion d'échanges avec les entreprises"),
            ),
            (
                "Le maire a le plaisir de vous inviter à l'inauguration de la crèche.",
                Some("inauguration de la crèche"),
            ),
            ("Les entreprises du territoire", None),
        ] {
            assert_eq!(invitation(text), expected, "{text}");
        }
    }

    #[test]
    fn invitations_over_two_lines() {
        for (text, below) in [
            ("ont le plaisir de vous inviter à", true),
            ("ont le plaisir de vous inviter à assister à :", true),
            ("vous invite à l'inauguration", false),
            ("Départ à", false),
        ] {
            assert_eq!(invites_below(text), below, "{text}");
        }
    }

    #[test]
    fn appointments() {
        for (text, expected) in [
            (
                "Monsieur le préfet vous recevra le mardi 3 mars 2020 à 14h30 à la préfecture",
                Some((870, "Monsieur le préfet vous recevra")),
            ),
            (
                "La cérémonie aura lieu samedi 4 mai à 10h30 place de la mairie",
                Some((630, "La cérémonie")),
            ),
            ("La cérémonie se tiendra à 10h30", Some((630, "La cérémonie"))),
            ("Le rapport de 2019 compte 12 pages", None),
        ] {
            let tokens = tokenise(text);
            let got = appointment(&tokens).map(|a| {
                let before = tokens.get(a.from).map_or("", |t| &text[..t.start]);
                (a.when.start, what_happens(before))
            });
            assert_eq!(got, expected, "{text}");
        }
    }
}
