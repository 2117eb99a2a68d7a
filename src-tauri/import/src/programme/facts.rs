//! What a text says about the visit as a whole: heading, reference, guest, host, the block for journalists.

use super::dates::{date_at, joined_at};
use super::days::day_line;
use super::lines::Piece;
use super::places::{capitalised, trim, without_article};
use super::titles::{Spelling, collapse};
use super::tokens::{Kind, Token, fold, tokenise};
use super::{hours, noise, people, press};
use crate::doubt::Reason;
use crate::reading::{Ignored, PressFacts, ProposedPerson, Role, SourceSpan, VisitFacts};

/// How many pieces at the top may hold the heading, the reference, guest and host.
const TOP: usize = 80;

/// Facts, and the persons they were read from.
pub(crate) struct Facts {
    pub(crate) visit: VisitFacts,
    pub(crate) persons: Vec<ProposedPerson>,
    pub(crate) ignored: Vec<Ignored>,
}

/// Reads the facts; `stops` are the lines of the timed stops, in order.
pub(crate) fn facts(pieces: &[Piece], stops: &[usize]) -> Facts {
    let first_stop = stops.iter().copied().min();
    let top: &[Piece] = pieces.get(..pieces.len().min(TOP)).unwrap_or_default();
    let guest = guest(top);
    let host = host(top, first_stop);
    let title = title(top, first_stop, guest.as_ref());
    let (press, ignored) = press_facts(pieces, stops);
    let visit = VisitFacts {
        title,
        reference: reference(top),
        guest: guest.as_ref().map(|g| people::in_one_line(g)).or_else(|| role_visited(top)),
        host: host.as_ref().map(people::in_one_line),
        press,
        ..VisitFacts::default()
    };
    Facts { visit, persons: guest.into_iter().chain(host).collect(), ignored }
}

/// « Réf. : 71.20 - PRESSE ».
fn reference(pieces: &[Piece]) -> Option<String> {
    pieces.iter().find_map(|piece| {
        let words = piece.words();
        let mut at = 0;
        while at < 3 && words.get(at).is_some_and(|t| t.any(&["n", "nos", "v", "vos"]) || t.is("/"))
        {
            at += 1;
        }
        if !words.get(at)?.any(&["ref", "reference", "references", "refs"]) {
            return None;
        }
        at += 1;
        let marks = words
            .iter()
            .skip(at)
            .take_while(|t| t.is(".") || t.is(":") || t.is("°") || t.is("-"))
            .count();
        if marks == 0 {
            return None;
        }
        let text = piece.slice(piece.body + at + marks, piece.tokens.len());
        let text = collapse(trim(text));
        (!text.is_empty() && text.chars().count() <= 60).then_some(text)
    })
}

// ---- the heading -----------------------------------------------------------------------------------------------------

const VISITS: &[&str] = &["visite", "deplacement", "venue", "voyage", "tournee", "visit"];
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

fn title(
    pieces: &[Piece],
    first_stop: Option<usize>,
    guest: Option<&ProposedPerson>,
) -> Option<String> {
    let above = pieces.iter().take_while(|p| first_stop.is_none_or(|line| p.line < line)).take(25);
    let best = above
        .enumerate()
        .filter_map(|(i, piece)| Some((heading_score(piece)?, std::cmp::Reverse(i), piece)))
        .max_by_key(|(score, order, _)| (*score, *order))?;
    let text = without_frame(heading_words(best.2));
    let spelling = Spelling::learn(pieces.iter().map(|p| p.text));
    let lowered = spelling.lower(&text);
    Some(visit_of_guest(&lowered, guest, &spelling).unwrap_or(lowered)).filter(|t| !t.is_empty())
}

/// How much a line looks like the heading; nothing for lines that cannot be it.
fn heading_score(piece: &Piece) -> Option<i32> {
    let text = piece.body_text();
    let length = text.chars().count();
    let a_day = day_line(piece.words()).is_some_and(|d| d.rest >= piece.words().len());
    let other = a_day
        || text.contains('@')
        || text.starts_with("http")
        || noise::reason(text)
            .is_some_and(|r| r != Reason::Duration && r != Reason::PublicationTime)
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
                    || t.any(&["le", "du", "de", "les"])
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
    if let Some((head, rest)) = text.rsplit_once(':') {
        if fold(rest).trim_start().starts_with("le programme") {
            text = trim(head).to_owned();
        }
    }
    capitalised(trim(&text))
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

// ---- guest and host --------------------------------------------------------------------------------------------------

fn guest(pieces: &[Piece]) -> Option<ProposedPerson> {
    received(pieces).or_else(|| named_in_heading(pieces)).or_else(|| subject_of_visit(pieces))
}

/// « … reçoit la visite officielle ce lundi de : » and a list.
fn received(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().zip(pieces.iter().skip(1)).find_map(|(piece, next)| {
        let folded = fold(piece.text);
        let receives = [
            "recoit",
            "recoivent",
            "recevra",
            "recevront",
            "accueille",
            "accueillera",
            "accueillent",
        ]
        .iter()
        .any(|verb| folded.contains(verb));
        (receives && folded.trim_end().ends_with(':'))
            .then(|| with_function(next, next.body_text(), None))?
    })
}

/// « Déplacement de M. Paul DUBOIS, Premier ministre, à … ».
fn named_in_heading(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().enumerate().find_map(|(i, piece)| {
        let tokens = &piece.tokens;
        let visit = tokens.iter().position(|t| t.any(VISITS))?;
        let end = tokens.len().min(visit + 10);
        (visit + 1..end).find_map(|at| {
            let of = tokens.get(at)?;
            let from = if of.any(&["de", "par"]) {
                at + 1
            } else if of.is("d") {
                at + 2
            } else {
                return None;
            };
            let text = piece.text.get(tokens.get(from)?.start..)?;
            with_function(piece, text, pieces.get(i + 1))
        })
    })
}

/// « M. Jean DUBOIS, Premier ministre, ira à Rouen ».
fn subject_of_visit(pieces: &[Piece]) -> Option<ProposedPerson> {
    pieces.iter().enumerate().find_map(|(i, piece)| {
        let goes = piece.tokens.iter().any(|t| {
            t.any(&[
                "ira",
                "iront",
                "visitera",
                "visiteront",
                "rendra",
                "rendront",
                "effectuera",
                "deplacement",
                "viendra",
                "attendu",
                "attendue",
            ])
        });
        let next_goes = pieces.get(i + 1).is_some_and(|p| {
            p.words()
                .first()
                .is_some_and(|t| t.any(&["et", "visiteront", "visitera", "se", "sera"]))
        });
        if !goes && !next_goes {
            return None;
        }
        let text = piece.body_text();
        // « Le Premier ministre, Paul DUBOIS, ira à Lyon »: the function first.
        with_function(piece, text, None).or_else(|| {
            let (function, rest) = text.split_once(',')?;
            let mut person = with_function(piece, rest, None)?;
            person.function = Some(without_article(function).to_owned());
            (function.chars().count() < 80).then_some(person)
        })
    })
}

/// A person at the beginning of `text`; the function may stand on the next line.
fn with_function(piece: &Piece, text: &str, next: Option<&Piece>) -> Option<ProposedPerson> {
    let mut person = people::person(text, piece.line, Role::Guest)?;
    person.last.as_ref()?;
    if person.function.is_none() {
        let below = next.filter(|n| {
            n.line <= piece.line + 2 && n.words().first().is_some_and(|t| t.any(ROLES))
        });
        person.function = below.map(|n| trim(n.body_text()).to_owned());
    }
    person.source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
    Some(person)
}

/// « L'accueil de M. Basset par Christophe RIVENQ, Président d'Alès Agglomération, a pour but … ».
fn host(pieces: &[Piece], first_stop: Option<usize>) -> Option<ProposedPerson> {
    let above = pieces.iter().take_while(|p| first_stop.is_none_or(|line| p.line < line));
    above.into_iter().find_map(|piece| {
        let welcome = piece.tokens.iter().position(|t| {
            t.any(&[
                "accueil",
                "accueilli",
                "accueillie",
                "accueillis",
                "recu",
                "recue",
                "recus",
                "invitation",
                "reception",
            ])
        })?;
        let by = (welcome + 1..piece.tokens.len()).find(|&i| {
            piece.tokens.get(i).is_some_and(|t| t.is("par"))
                || piece.tokens.get(welcome).is_some_and(|t| t.is("invitation"))
                    && piece.tokens.get(i).is_some_and(|t| t.is("de"))
        })?;
        let text = piece.text.get(piece.tokens.get(by + 1)?.start..)?;
        let mut person = people::person(text, piece.line, Role::Host)?;
        person.source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
        Some(person)
    })
}

const ROLES: &[&str] = &[
    "ministre",
    "premier",
    "premiere",
    "president",
    "presidente",
    "prefet",
    "prefete",
    "secretaire",
    "directeur",
    "directrice",
    "ambassadeur",
    "ambassadrice",
    "maire",
    "commissaire",
    "consul",
    "consule",
    "delegue",
    "deleguee",
    "sous",
    "haut",
    "depute",
    "deputee",
    "senateur",
    "senatrice",
    "general",
    "recteur",
    "rectrice",
    "chef",
    "vice",
    "roi",
    "reine",
    "prince",
    "princesse",
    "chancelier",
    "gouverneur",
];

/// A heading that names a function only: « Déplacement du Premier ministre à Rouen » → « Premier ministre ».
fn role_visited(pieces: &[Piece]) -> Option<String> {
    pieces.iter().find_map(|piece| {
        let tokens = &piece.tokens;
        let visit = tokens.iter().position(|t| t.any(VISITS))?;
        let at = (visit + 1..tokens.len().min(visit + 4))
            .find(|&i| tokens.get(i).is_some_and(|t| t.any(&["du", "de", "des"])))?;
        let mut from = at + 1;
        while tokens.get(from).is_some_and(|t| {
            t.any(&["la", "le", "l", "m", "mme", "monsieur", "madame"]) || t.is("'") || t.is(".")
        }) {
            from += 1;
        }
        tokens.get(from).filter(|t| t.any(ROLES))?;
        let stops = |i: usize, t: &Token| {
            t.kind == Kind::Mark && !t.is("'") && !t.is("-")
                || t.is("-") && t.gap > 0
                || t.any(&["a", "au", "aux", "dans", "sur", "pour", "le", "les", "ce"])
                || t.any(&["en"]) && !tokens.get(i + 1).is_some_and(|n| n.is("charge"))
                || t.kind == Kind::Number
                || super::dates::weekday(&t.fold).is_some()
        };
        let end = (from + 1..tokens.len())
            .find(|&i| tokens.get(i).is_some_and(|t| stops(i, t)))
            .unwrap_or(tokens.len());
        let text = piece.text.get(tokens.get(from)?.start..tokens.get(end - 1)?.end)?;
        Some(capitalised(text))
    })
}

// ---- the press block -------------------------------------------------------------------------------------------------

fn press_facts(pieces: &[Piece], stops: &[usize]) -> (PressFacts, Vec<Ignored>) {
    let mut facts = PressFacts::default();
    let mut ignored = Vec::new();
    let mut near_press = 0_usize;
    for piece in pieces {
        let reason = noise::reason(piece.text);
        if reason == Some(Reason::AccreditationDeadline) && facts.accreditation_until.is_none() {
            facts.accreditation_until = deadline(piece);
        }
        if reason == Some(Reason::GateHour)
            && facts.gate.is_none()
            && stops.binary_search(&piece.line).is_err()
        {
            facts.gate = gate(piece);
        }
        let folded = fold(piece.text);
        let tells = ["presse", "accredit", "redaction", "journalist", "press "]
            .iter()
            .any(|w| folded.contains(w));
        near_press = if tells { 4 } else { near_press.saturating_sub(1) };
        if facts.contact.is_none() && near_press > 0 {
            if let Some(contact) = contact(piece.text) {
                let source = SourceSpan { line: piece.line, text: piece.text.to_owned() };
                ignored.push(Ignored { source, reason: Reason::PressContact });
                facts.contact = Some(contact);
            }
        }
    }
    (facts, ignored)
}

/// The date (and hour) after « avant », « jusqu'au », « au plus tard ».
fn deadline(piece: &Piece) -> Option<String> {
    let tokens = &piece.tokens;
    let opens = tokens.iter().position(|t| t.any(&["avant", "jusqu", "tard", "limite"]))?;
    let at = (opens + 1..tokens.len().min(opens + 8))
        .find(|&i| date_at(tokens, i).is_some() || hours::when_at(tokens, i, false).is_some())?;
    let date = date_at(tokens, at);
    let mut end = date.map_or(at, |d| d.next);
    let mut hour_at = end;
    while hour_at < end + 2 && tokens.get(hour_at).is_some_and(|t| t.is(",") || t.is("(")) {
        hour_at += 1;
    }
    if let Some(when) = hours::when_at(tokens, hour_at, false) {
        end = when.next;
    }
    let mut from = at;
    if tokens.get(from).is_some_and(|t| t.any(&["le", "ce", "a"])) {
        from += 1;
    }
    let text = trim(piece.slice(from, end));
    (!text.is_empty()).then(|| collapse(text))
}

/// The hour at the gate and where it is.
fn gate(piece: &Piece) -> Option<String> {
    let (at, when) = super::assemble::find_hour(&piece.tokens, 0)?;
    let from = when.hour.max(at);
    let rest = piece.slice(from, piece.tokens.len());
    let end = rest.find(". ").unwrap_or(rest.len());
    Some(collapse(trim(rest.get(..end)?)))
}

/// A mail address, else a telephone number.
fn contact(text: &str) -> Option<String> {
    let mail = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>'))
        .find_map(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word.strip_prefix("mailto:").unwrap_or(word);
            let (name, host) = word.split_once('@')?;
            (!name.is_empty()
                && host.contains('.')
                && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-'))
            .then(|| word.to_owned())
        });
    mail.or_else(|| phone(text))
}

/// « 04 66 00 00 00 », « +33 4 66 00 00 00 », « 04.66.00.00.00 ».
pub(crate) fn phone(text: &str) -> Option<String> {
    let tokens = tokenise(text);
    (0..tokens.len()).find_map(|i| {
        let first = tokens.get(i)?;
        let international =
            first.is("+") && tokens.get(i + 1).is_some_and(|t| t.kind == Kind::Number);
        let national = first.kind == Kind::Number
            && first.fold.starts_with('0')
            && (first.fold.len() == 2 || first.fold.len() == 10);
        if !international && !national {
            return None;
        }
        let mut digits = 0;
        let mut end = first.end;
        for token in tokens.iter().skip(i + usize::from(international)) {
            match token.kind {
                Kind::Number => {
                    digits += token.fold.len();
                    end = token.end;
                }
                Kind::Mark
                    if (token.is(".") || token.is("-") || token.is("(") || token.is(")"))
                        && digits < 10 => {}
                _ => break,
            }
            if digits >= 10 && !international {
                break;
            }
        }
        let right = if international { (9..=13).contains(&digits) } else { digits == 10 };
        if right { text.get(first.start..end).map(str::to_owned) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines::pieces;
    use super::*;

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

    #[test]
    fn guests_and_hosts() {
        for (text, guest, host) in [
            (
                "Déplacement de Paul DUBOIS, Premier ministre, à l’usine de Lassigny (Oise)",
                "Paul DUBOIS, Premier ministre",
                "",
            ),
            (
                "Déplacement en Martinique de Madame Anne MARTIN\n\nSecrétaire d'Etat chargée de l'Outre-Mer,",
                "Anne MARTIN, Secrétaire d'Etat chargée de l'Outre-Mer",
                "",
            ),
            ("Déplacement du Premier ministre à Rouen", "Premier ministre", ""),
            ("Le Premier ministre, Paul DUBOIS, ira à Lyon", "Paul DUBOIS, Premier ministre", ""),
            (
                "La délégation sera accueillie par Mme Odile FABRE, maire de Crest.",
                "",
                "Odile FABRE, maire de Crest",
            ),
        ] {
            let pieces = pieces(text);
            let visit = facts(&pieces, &[]).visit;
            assert_eq!(
                (visit.guest.unwrap_or_default(), visit.host.unwrap_or_default()),
                (guest.into(), host.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn press_block() {
        let text = "Demandes d'accréditation avant ce lundi 19 février 2018 à 11h00 à : presse@exemple.fr\n\
                    Les journalistes se présentent au plus tard à 15h30 au 10 rue Récamier, Lyon. Merci.";
        let press = facts(&pieces(text), &[]).visit.press;
        assert_eq!(press.accreditation_until.as_deref(), Some("lundi 19 février 2018 à 11h00"));
        assert_eq!(press.gate.as_deref(), Some("15h30 au 10 rue Récamier, Lyon"));
        assert_eq!(press.contact.as_deref(), Some("presse@exemple.fr"));
    }

    #[test]
    fn telephones() {
        for (text, expected) in [
            ("Tél. 04 66 00 00 00 poste 12", Some("04 66 00 00 00")),
            ("+33 4 66 00 00 00", Some("+33 4 66 00 00 00")),
            ("04.66.00.00.00", Some("04.66.00.00.00")),
            ("0466000000", Some("0466000000")),
            ("12 mars 2020", None),
        ] {
            assert_eq!(phone(text).as_deref(), expected, "{text}");
        }
    }
}
