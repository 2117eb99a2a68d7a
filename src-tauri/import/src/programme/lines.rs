//! From a text to its pieces: lines, and what must be parted inside a line.
//!
//! Pages that were copied lose their line breaks and spaces (`Pool presse17h00 : Remise`). A piece begins where a line
//! begins, where an hour is glued to a word, where an hour with its own `:` stands inside a line, where a sentence
//! begins with an hour, and at both ends of a glued press mention.

use super::dates;
use super::noise;
use super::press;
use super::ranges::{When, when_at};
use super::tokens::{Kind, Token, is_space, tokenise};
use crate::doubt::Reason;

/// Part of a line that says one thing.
#[derive(Clone, Debug)]
pub(crate) struct Piece<'a> {
    /// The line of the source, from 1.
    pub(crate) line: usize,
    /// Its words as they stand in that line, trimmed.
    pub(crate) text: &'a str,
    pub(crate) tokens: Vec<Token>,
    /// Whether the line begins here.
    pub(crate) opens_line: bool,
    /// The bullet before the words, if any.
    pub(crate) bullet: Option<Bullet>,
    /// The token after bullet, number and emphasis.
    pub(crate) body: usize,
    /// Whether a blank line stands before it.
    pub(crate) after_blank: bool,
    /// Empty cells before the first words: tabs at the beginning of the line.
    pub(crate) empty_cells: usize,
    /// Why its hours would be no stops, if its words say so.
    pub(crate) reason: Option<Reason>,
}

/// A mark that makes a line an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bullet {
    pub(crate) mark: char,
    /// White space before the mark, in columns.
    pub(crate) indent: usize,
}

impl Piece<'_> {
    /// Returns the tokens after the bullet.
    pub(crate) fn words(&self) -> &[Token] {
        self.tokens.get(self.body..).unwrap_or_default()
    }

    /// Returns the text from token `from` up to token `to`, white space trimmed.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &str {
        let start = self.tokens.get(from).map_or(self.text.len(), |t| t.start);
        let end =
            if to == 0 { 0 } else { self.tokens.get(to - 1).map_or(self.text.len(), |t| t.end) };
        self.text.get(start..end.max(start)).unwrap_or_default()
    }

    /// Returns the text after the bullet.
    pub(crate) fn body_text(&self) -> &str {
        self.slice(self.body, self.tokens.len())
    }
}

/// Cuts a text into pieces. Blank lines leave no piece, only a mark on the next.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut after_blank = true;
    for (index, line) in split_lines(text).enumerate() {
        let mut opens_line = true;
        for part in line.split(['\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\u{85}']) {
            let trimmed = part.trim_matches(is_space);
            if trimmed.is_empty() {
                continue;
            }
            let indent = part
                .chars()
                .take_while(|&c| is_space(c))
                .map(|c| if c == '\t' { 4 } else { 1 })
                .sum();
            for text in parted(trimmed) {
                let mut piece = piece(index + 1, text, opens_line, indent, after_blank);
                if opens_line {
                    piece.empty_cells = part.chars().take_while(|&c| c == '\t').count();
                }
                out.push(piece);
                opens_line = false;
                after_blank = false;
            }
        }
        after_blank |= opens_line;
    }
    out
}

/// The lines as an editor counts them: `\n`, `\r\n` and a lone `\r` end one.
pub(crate) fn split_lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

fn piece(line: usize, text: &str, opens_line: bool, indent: usize, after_blank: bool) -> Piece<'_> {
    let tokens = tokenise(text);
    let (mark, body) = if opens_line { opening(&tokens, text) } else { (None, 0) };
    let bullet = mark.map(|mark| Bullet { mark, indent });
    let reason = noise::reason(text);
    Piece { line, text, tokens, opens_line, bullet, body, after_blank, empty_cells: 0, reason }
}

/// Finds the bullet and passes over what adorns the beginning of a line: `•`, `- `, `* `, `## `, `**`, `> `, `: `, `1) `.
fn opening(tokens: &[Token], text: &str) -> (Option<char>, usize) {
    const BULLETS: &[&str] = &[
        "-", "•", "·", "▪", "●", "◦", "*", "→", ">", "►", "‣", "○", "■", "□", "✓", "❖", "+", "➢",
        "➤", "▶", "§",
    ];
    const ADORNS: &[&str] = &["#", "*", "_", "|", "[", "(", "~", "★", "«", "\""];
    let mut at = 0;
    let mut bullet = None;
    while let Some(token) = tokens.get(at).filter(|t| t.kind == Kind::Mark) {
        // « : Petit-déjeuner »: an agenda whose first item has lost its hour.
        let hourless = at == 0 && token.is(":") && tokens.get(1).is_some_and(|t| t.gap > 0);
        if bullet.is_none() && (hourless || BULLETS.iter().any(|b| token.is(b))) {
            bullet = text.get(token.start..token.end).and_then(|t| t.chars().next());
        } else if !ADORNS.iter().any(|a| token.is(a))
            && !BULLETS.iter().any(|b| token.is(b))
            && !is_pictogram(token)
        {
            break;
        }
        at += 1;
    }
    // « **Titre** » is emphasis, not a bullet.
    if bullet == Some('*') && tokens.get(1).is_some_and(|t| t.gap == 0) {
        bullet = None;
    }
    // « (95) », « « Territoires d'industrie » »: what opens here closes later and belongs to the words.
    let keeps = |t: &Token| t.is("(") || t.is("«") || t.is("\"") || t.is("[");
    if at > 0 && tokens.get(at - 1).is_some_and(keeps) && when_at(tokens, at, true).is_none() {
        at -= 1;
    }
    // « 1) 9h30 », « 2. 10h »: a number that counts, when an hour follows.
    let counts = tokens.get(at).is_some_and(|t| t.kind == Kind::Number)
        && tokens.get(at + 1).is_some_and(|t| t.is(")") || t.is(".") || t.is("°"))
        && tokens.get(at + 2).is_some_and(|t| t.gap > 0)
        && when_at(tokens, at + 2, false).is_some();
    (bullet, if counts { at + 2 } else { at })
}

/// Clocks, pins and arrows that messages put before a line.
fn is_pictogram(token: &Token) -> bool {
    token.fold.chars().all(|c| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}'))
}

/// Parts one trimmed line.
fn parted(line: &str) -> Vec<&str> {
    let mut rest = line;
    let mut out = Vec::new();
    let mut tokens = tokenise(rest);
    let mut cuts = cuts(&tokens);
    cuts.sort_unstable();
    cuts.dedup();
    let mut start = 0;
    for cut in cuts {
        push_trimmed(&mut out, line.get(start..cut));
        start = cut;
    }
    rest = line.get(start..).unwrap_or(rest);
    tokens.clear();
    push_trimmed(&mut out, Some(rest));
    out
}

fn push_trimmed<'a>(out: &mut Vec<&'a str>, text: Option<&'a str>) {
    let text = text.unwrap_or_default().trim_matches(is_space);
    if !text.is_empty() {
        out.push(text);
    }
}

/// The bytes at which a line must be parted.
fn cuts(tokens: &[Token]) -> Vec<usize> {
    let mut out = Vec::new();
    let mut at = 0;
    // Whether the line begins with an hour, so that others in it may be stops as well.
    let mut listed = false;
    while let Some(token) = tokens.get(at) {
        if let Some(cut) = glued_word(tokens, at) {
            out.push(cut);
        }
        if at > 0 && token.gap == 0 && glued_date(tokens, at) {
            out.push(token.start);
        }
        if token.kind == Kind::Number || token.kind == Kind::Word {
            if at > 0 && token.gap == 0 && glued_text(tokens, at) {
                out.push(token.start);
            }
            let opens = tokens.iter().take(at).all(|t| t.kind == Kind::Mark);
            if let Some(when) = inner_hour(tokens, at, opens, listed) {
                listed |= opens;
                if !opens {
                    out.push(token.start);
                }
                at = when.next.max(at + 1);
                continue;
            }
        }
        at += 1;
    }
    if out.len() > 1 {
        out.extend(sentences(tokens));
    }
    out
}

/// Where sentences begin in a line that tells several hours.
fn sentences(tokens: &[Token]) -> impl Iterator<Item = usize> {
    tokens.windows(3).filter_map(|w| {
        let [before, stop, after] = w else { return None };
        let ends = stop.is(".") && stop.gap == 0 && before.fold.len() > 3;
        (ends && after.gap > 0 && after.capital).then_some(after.start)
    })
}

/// `rédacteursAllocution`, `salariésPool presse`, `Office10 rue`: where a word hides a second one.
fn glued_word(tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    if token.kind == Kind::Number {
        let before = at.checked_sub(1).and_then(|i| tokens.get(i))?;
        let street = [
            "rue",
            "avenue",
            "boulevard",
            "bd",
            "place",
            "quai",
            "route",
            "chemin",
            "allee",
            "impasse",
        ];
        let address = tokens.get(at + 1).is_some_and(|t| t.any(&street))
            || tokens.get(at + 1).is_some_and(|t| t.any(&["bis", "ter"]) || t.is(","))
                && tokens.get(at + 2).is_some_and(|t| t.any(&street));
        let long = before.kind == Kind::Word && before.fold.len() > 2;
        return (address && long && token.gap == 0).then_some(token.start);
    }
    let seam = token.seam?;
    let inside = seam.checked_sub(token.start)?;
    // Folding keeps the number of letters but not of bytes; compare by the folded ends instead.
    let (head_is_press, tail_is_press) = press::glued(&token.fold, inside);
    let tail_is_day = dates::weekday(press::tail_word(&token.fold)).is_some();
    (head_is_press || tail_is_press || tail_is_day).then_some(seam)
}

/// `2018Déroulé`, `Tournus19 mai 2016`: a date glued to what follows or precedes it.
fn glued_text(tokens: &[Token], at: usize) -> bool {
    let is_month = |i: Option<usize>| {
        i.and_then(|i| tokens.get(i))
            .is_some_and(|t| t.kind == Kind::Word && dates::month(&t.fold).is_some())
    };
    let (Some(token), Some(before)) = (tokens.get(at), tokens.get(at - 1)) else { return false };
    if token.kind == Kind::Word {
        let year = before.kind == Kind::Number && before.fold.len() == 4;
        return token.capital && year && is_month(at.checked_sub(2));
    }
    before.kind == Kind::Word
        && before.fold.len() > 2
        && token.fold.len() <= 2
        && is_month(Some(at + 1))
        && !is_month(Some(at - 1))
}

/// `2020Vendredi 13 mars`: a day glued to what precedes it.
fn glued_date(tokens: &[Token], at: usize) -> bool {
    let named = tokens.get(at).is_some_and(|t| t.capital && dates::weekday(&t.fold).is_some());
    named && tokens.get(at - 1).is_some_and(|t| t.kind == Kind::Number || t.is(".") || t.is(":"))
}

/// An hour that begins a piece although the line does not begin with it.
fn inner_hour(tokens: &[Token], at: usize, opens: bool, listed: bool) -> Option<When> {
    let when = when_at(tokens, at, opens)?;
    if opens {
        return Some(when);
    }
    let before = tokens.get(at - 1)?;
    let glued = tokens.get(at)?.gap == 0;
    let after = tokens.get(when.next);
    let has_colon = after.is_some_and(|t| t.is(":"));
    let sets_off = has_colon || after.is_some_and(|t| t.is(",") || t.is("-"));
    // « 9h accueil, 10h visite », « 9h accueil - 10h visite », « 9h accueil / 10h visite »
    let named = after.is_some_and(|t| t.kind == Kind::Word && !t.any(&["et", "a", "au"]));
    let mark = before.is(",") || (before.is("-") || before.is("/")) && before.gap > 0;
    if listed && mark && !glued && named && !when.introduced {
        return Some(when);
    }
    let ends_sentence =
        before.is(".") || before.is(";") || before.is("|") || before.is("•") || before.is("→");
    let bound = before.kind == Kind::Word && BINDS.contains(&before.fold.as_str());
    let begins = if before.kind == Kind::Word && glued && !when.introduced {
        // `presse17h00`; but « à14h » is one expression.
        !bound && before.fold.len() > 2
    } else if ends_sentence {
        has_colon || (!glued && (sets_off || !before.is(".")))
    } else {
        has_colon
            && !when.introduced
            && !bound
            && !before.is("(")
            && !before.is("-")
            && !before.is("/")
            || (has_colon && before.is("-") && before.gap > 0 && !when.introduced)
    };
    begins.then_some(when)
}

/// Words that hold an hour to what precedes it: « à 9h », « avant 9h », « de 9h », « rendez-vous 9h ».
const BINDS: &[&str] = &[
    "a", "de", "vers", "avant", "apres", "jusqu", "des", "h", "et", "ou", "au", "entre", "pour",
    "depuis", "at", "from", "to", "until", "by", "le", "du", "d", "l", "environ", "autour",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        let got: Vec<&str> = pieces(line).iter().map(|p| p.text).collect();
        assert_eq!(got, expected, "{line}");
    }

    #[test]
    fn glued_text_falls_apart() {
        check(
            "Pool presse17h00 : Remise du rapport",
            &["Pool presse", "17h00 : Remise du rapport"],
        );
        check(
            "aux entreprises.Déroulé prévisionnel :15h30 : arrivéePool presseVisite de l’usinePool presse16h15 : allocution",
            &[
                "aux entreprises.Déroulé prévisionnel :",
                "15h30 : arrivée",
                "Pool presse",
                "Visite de l’usine",
                "Pool presse",
                "16h15 : allocution",
            ],
        );
        check(
            "Jeudi 12 mars 2020Vendredi 13 mars 2020",
            &["Jeudi 12 mars 2020", "Vendredi 13 mars 2020"],
        );
        check(
            "à la direction de l’Office10 rue Juliette Récamier",
            &["à la direction de l’Office", "10 rue Juliette Récamier"],
        );
    }

    #[test]
    fn several_hours_in_one_line() {
        check(
            "9h30 : Accueil 10h30 : Visite 12h : Repas",
            &["9h30 : Accueil", "10h30 : Visite", "12h : Repas"],
        );
        check(
            "9 heures : gare. 10 heures 30 : usine ; 12 heures : repas",
            &["9 heures : gare.", "10 heures 30 : usine ;", "12 heures : repas"],
        );
        check(
            "A 9h, il arrive. A 10h30, il visite l’usine.",
            &["A 9h, il arrive.", "A 10h30, il visite l’usine."],
        );
        check("9h accueil, 10h visite - 11h repas", &["9h accueil,", "10h visite -", "11h repas"]);
        check(
            "Inauguration à Tournus19 mai 2016Programme",
            &["Inauguration à Tournus", "19 mai 2016", "Programme"],
        );
        check(
            "Samedi 31 octobre 2020 16h00 : Arrivée",
            &["Samedi 31 octobre 2020", "16h00 : Arrivée"],
        );
    }

    #[test]
    fn what_must_stay_together() {
        for line in [
            "Il se tiendra à 9h, dans la salle de réunion",
            "9h à 12h : communications",
            "7 h 45 – 10 h 00 : Réunion",
            "Rendez-vous à 10h30 : place de la Mairie",
            "Remise des Grands Prix Tech4Islands 2020",
            "Visite de TotalEnergies et de CentraleSupélec",
            "à 14h30 à : presse@exemple.fr",
            "Mercredi 14 juillet 2021 de 16h00 à 19h00",
        ] {
            check(line, &[line]);
        }
    }

    #[test]
    fn bullets() {
        for (line, mark, body) in [
            ("  • 20h30", Some('•'), "20h30"),
            ("-Arrivée", Some('-'), "Arrivée"),
            ("→ 11h00-12h30 : Journée", Some('→'), "11h00-12h30 : Journée"),
            ("**9h30** Accueil", None, "9h30** Accueil"),
            ("* 9h30 Accueil", Some('*'), "9h30 Accueil"),
            ("2) 9h30 Accueil", None, "9h30 Accueil"),
            ("(95) Val-d'Oise", None, "(95) Val-d'Oise"),
            ("## Lundi 3 mars", None, "Lundi 3 mars"),
            (": Petit-déjeuner", Some(':'), "Petit-déjeuner"),
        ] {
            let got = pieces(line);
            let piece = got.first().expect("a piece");
            assert_eq!((piece.bullet.map(|b| b.mark), piece.body_text()), (mark, body), "{line}");
        }
    }
}
