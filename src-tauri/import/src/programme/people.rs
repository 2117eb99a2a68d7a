//! Persons with their functions: « M. Jean PETIT, maire de Chambéry », « Guillaume BASSET, Directeur du programme … ».

use super::places::trim;
use super::tokens::{Kind, Token, fold, tokenise};
use crate::doubt::Doubt;
use crate::reading::{ProposedPerson, Role, SourceSpan};

/// Small words inside a family name.
const PARTICLES: &[&str] = &[
    "de", "du", "des", "la", "le", "d", "van", "von", "der", "den", "di", "da", "el", "al", "ben",
    "bin",
];

/// Reads a person at the beginning of `text`: a civility and a name, or a first name and a family name in capitals, and
/// the function after the comma.
pub(crate) fn person(text: &str, line: usize, role: Role) -> Option<ProposedPerson> {
    let text = trim(text);
    let tokens = tokenise(text);
    let (civility, mut at) = civility(&tokens);
    let name_from = at;
    let mut names: Vec<(usize, usize)> = Vec::new(); // token ranges of the parts of the name
    while let Some(token) = tokens.get(at) {
        let initial = token.kind == Kind::Word && token.capital;
        let particle = token.any(PARTICLES)
            && tokens.get(at + 1).is_some_and(|t| t.capital || t.is("'") || t.any(PARTICLES))
            && !names.is_empty();
        if !initial && !particle {
            break;
        }
        // A hyphen or an apostrophe inside a name.
        let mut end = at + 1;
        while tokens.get(end).is_some_and(|t| t.gap == 0 && (t.is("-") || t.is("'")))
            && tokens.get(end + 1).is_some_and(|t| t.gap == 0 && t.kind == Kind::Word)
        {
            end += 2;
        }
        names.push((at, end));
        at = end;
        if tokens.get(at).is_some_and(|t| t.is("."))
            && names.last().is_some_and(|&(a, _)| tokens.get(a).is_some_and(|t| t.fold.len() == 1))
        {
            at += 1;
        }
    }
    let words = |from: usize, to: usize| {
        let (first, last) = (tokens.get(from)?, to.checked_sub(1).and_then(|i| tokens.get(i))?);
        text.get(first.start..last.end).map(str::to_owned)
    };
    let shouts = |&(a, _): &(usize, usize)| tokens.get(a).is_some_and(|t| t.shout);
    let family = names.iter().position(&shouts);
    let all_capitals = names.iter().all(shouts);
    let (split, doubtful) = match family {
        Some(0) if all_capitals && names.len() > 1 => (names.len() - 1, true),
        Some(0) if !all_capitals => {
            return surname_first(text, line, role, civility, &names, &tokens);
        }
        Some(0) => (0, false),
        Some(mut i) => {
            while i > 1
                && names
                    .get(i - 1)
                    .is_some_and(|&(a, _)| tokens.get(a).is_some_and(|t| t.any(PARTICLES)))
            {
                i -= 1;
            }
            (i, false)
        }
        None if civility.is_some() && !names.is_empty() && names.len() <= 4 => {
            (names.len() - 1, names.len() > 2)
        }
        None => return None,
    };
    if names.is_empty() || names.len() > 6 || (civility.is_none() && names.len() < 2) {
        return None;
    }
    let end_of_name = names.last().map_or(name_from, |n| n.1);
    let first = names.get(..split).and_then(|f| words(f.first()?.0, f.last()?.1));
    let last = names.get(split..).and_then(|l| words(l.first()?.0, l.last()?.1));
    let function = function_after(text, &tokens, end_of_name);
    let doubts = if doubtful { vec![Doubt::NameOrder] } else { Vec::new() };
    let source = SourceSpan { line, text: text.to_owned() };
    Some(ProposedPerson {
        civility,
        first,
        last,
        function,
        role,
        source,
        doubts,
        ..ProposedPerson::default()
    })
}

/// « RIVENQ Christophe ».
fn surname_first(
    text: &str,
    line: usize,
    role: Role,
    civility: Option<String>,
    names: &[(usize, usize)],
    tokens: &[Token],
) -> Option<ProposedPerson> {
    let split = names
        .iter()
        .position(|&(a, _)| tokens.get(a).is_some_and(|t| !t.shout && !t.any(PARTICLES)))?;
    let words = |range: Option<&[(usize, usize)]>| {
        let range = range?;
        let from = tokens.get(range.first()?.0)?.start;
        let to = tokens.get(range.last()?.1.checked_sub(1)?)?.end;
        text.get(from..to).map(str::to_owned)
    };
    if names.len() > 3 {
        return None;
    }
    let function = function_after(text, tokens, names.last()?.1);
    let source = SourceSpan { line, text: text.to_owned() };
    Some(ProposedPerson {
        civility,
        first: words(names.get(split..)),
        last: words(names.get(..split)),
        function,
        role,
        source,
        ..ProposedPerson::default()
    })
}

/// « M. », « Mme »; « Madame » becomes « Mme », as it is printed before a name.
fn civility(tokens: &[Token]) -> (Option<String>, usize) {
    let Some(first) = tokens.first() else { return (None, 0) };
    let dot = usize::from(tokens.get(1).is_some_and(|t| t.is(".") && t.gap == 0));
    let written = match first.fold.as_str() {
        "m" if dot == 1 => "M.",
        "mr" | "monsieur" | "mister" => "M.",
        "mme" | "madame" | "mrs" | "ms" => "Mme",
        "mlle" | "mademoiselle" => "Mme",
        "dr" | "docteur" => "Dr",
        "pr" | "professeur" => "Pr",
        _ => return (None, 0),
    };
    (Some(written.to_owned()), 1 + dot)
}

/// The words between the comma after a name and the end of the sentence.
fn function_after(text: &str, tokens: &[Token], at: usize) -> Option<String> {
    let link = tokens.get(at)?;
    if !(link.is(",") || link.is("-") || link.is("(") || link.is(":")) {
        return None;
    }
    let rest = text.get(link.end..)?;
    let rest = if link.is("(") { rest.split(')').next().unwrap_or(rest) } else { rest };
    let function = cut_at_verb(rest.split(". ").next().unwrap_or(rest)).trim_end_matches('.');
    (!function.is_empty() && function.chars().count() <= 240).then(|| function.to_owned())
}

/// Cuts a function where the sentence goes on: « Premier ministre avec Mme … », « Président d'Alès Agglomération, a pour but ».
fn cut_at_verb(function: &str) -> &str {
    const VERBS: &[&str] = &[
        "ira",
        "iront",
        "visitera",
        "visiteront",
        "sera",
        "seront",
        "rendra",
        "rendront",
        "rencontrera",
        "effectuera",
        "viendra",
        "participera",
        "presidera",
        "est",
        "ont",
        "avec",
        "accompagne",
        "accompagnee",
        "se",
        "recevra",
        "accueillera",
        "aura",
    ];
    let tokens = tokenise(function);
    let cut = tokens.iter().enumerate().find(|(i, t)| {
        let verb = t.any(VERBS) || t.is("a") && function.get(t.start..t.end) == Some("a");
        let joins = t.any(&["et"])
            && tokens.get(i + 1).is_some_and(|n| n.any(&["m", "mme", "monsieur", "madame", "de"]))
            && tokens.get(i + 2).is_some_and(|n| n.is(".") || n.capital);
        let place = t.kind == Kind::Mark
            && t.is(",")
            && tokens.get(i + 1).is_some_and(|n| n.any(&["a", "au", "dans", "en"]));
        verb || joins || place || (t.is("-") && t.gap > 0) || t.is(":")
    });
    trim(cut.map_or(function, |(_, t)| function.get(..t.start).unwrap_or(function)))
}

/// Says whether a line opens a list of those who welcome: « accueil par : ».
pub(crate) fn opens_welcome(text: &str) -> bool {
    let folded = fold(text);
    let folded = folded.trim_end();
    let end = folded.trim_end_matches([' ', ':']);
    folded.ends_with(':')
        && [
            "accueil par",
            "accueilli par",
            "accueillie par",
            "accueillis par",
            "accueil republicain par",
            "en presence de",
            "recu par",
            "recue par",
            "avec",
            "accueil de",
            "entoure de",
            "accompagne de",
            "accompagnee de",
        ]
        .iter()
        .any(|w| end.ends_with(w))
        || folded.ends_with(':')
            && (end.ends_with("accueil") || end.contains("accueil par") || end.ends_with("par"))
}

/// Writes a person as the visit's guest or host: « Guillaume BASSET, Directeur du programme … ».
pub(crate) fn in_one_line(person: &ProposedPerson) -> String {
    let name: Vec<&str> =
        [person.first.as_deref(), person.last.as_deref()].into_iter().flatten().collect();
    match &person.function {
        Some(function) => format!("{}, {function}", name.join(" ")),
        None => name.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons() {
        for (text, civility, first, last, function) in [
            ("M. André MARTIN, maire de Chambéry,", "M.", "André", "MARTIN", "maire de Chambéry"),
            (
                "Mme Anne DURAND, présidente du Conseil Régional,",
                "Mme",
                "Anne",
                "DURAND",
                "présidente du Conseil Régional",
            ),
            (
                "Guillaume BASSET, Directeur du programme Territoires d'industrie.",
                "",
                "Guillaume",
                "BASSET",
                "Directeur du programme Territoires d'industrie",
            ),
            (
                "Christophe RIVENQ, Président d'Alès Agglomération",
                "",
                "Christophe",
                "RIVENQ",
                "Président d'Alès Agglomération",
            ),
            ("Madame Jeanne de LA TOUR", "Mme", "Jeanne", "de LA TOUR", ""),
            ("M. Jean-Pierre LE GOFF (préfet)", "M.", "Jean-Pierre", "LE GOFF", "préfet"),
            ("M. Basset", "M.", "", "Basset", ""),
            ("DUPONT Marie", "", "Marie", "DUPONT", ""),
        ] {
            let p = person(text, 1, Role::Named).unwrap_or_default();
            let or = |v: Option<String>| v.unwrap_or_default();
            assert_eq!(
                (or(p.civility), or(p.first), or(p.last), or(p.function)),
                (civility.into(), first.into(), last.into(), function.into()),
                "{text}"
            );
        }
        for text in [
            "Les parlementaires du département.",
            "Présentation du Conseil municipal,",
            "Visite de l'usine",
            "",
        ] {
            assert_eq!(person(text, 1, Role::Named), None, "{text}");
        }
    }

    #[test]
    fn lists_of_those_who_welcome() {
        for (text, opens) in [
            ("Arrivée à Saint-Julien Montdenis, accueil par :", true),
            ("Accueil en mairie :", false),
            ("Visite du marché", false),
        ] {
            assert_eq!(opens_welcome(text), opens, "{text}");
        }
    }
}
