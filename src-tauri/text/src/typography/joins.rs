//! Words that stay together at the end of a line.

use super::{NO_BREAK, is_space};
use crate::Lang;

const UNITS: &[&str] = &[
    "min", "mn", "h", "km", "m", "cm", "mm", "m²", "km²", "ha", "kg", "g", "t", "Mo", "Go", "ko",
    "kW", "MW", "kWh", "MWh", "GWh", "°C", "%", "‰", "€", "k€", "M€", "Md€", "$", "£", "am", "pm",
];
const MONTHS: &[&str] = &[
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const PARTICLES: &[&str] = &[
    "DE", "DU", "DES", "LE", "LA", "LES", "VAN", "VON", "DER", "DI", "EL", "AL", "BEN", "DOS", "DA",
];

/// Returns the text with no-break spaces for the plain spaces between words that belong together.
pub(super) fn joined(text: &str, lang: Lang) -> String {
    let words = Words::of(text);
    let mut out = String::with_capacity(text.len() + 16);
    let mut in_name = false;
    for (i, (word, gap)) in words.0.iter().enumerate() {
        out.push_str(word);
        let named = words.name(i, in_name);
        in_name = named;
        let joined =
            named || words.civility(i, lang) || words.date(i) || words.measure(i) || words.phone(i);
        if *gap == " " && joined {
            out.push(NO_BREAK);
        } else {
            out.push_str(gap);
        }
    }
    out
}

/// Words, each with the spaces after it.
struct Words<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        let mut words = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let next = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
            let (gap, after) = after.split_at(next);
            words.push((word, gap));
            rest = after;
        }
        Self(words)
    }

    /// Returns a word without the marks that open before it.
    fn left(&self, i: usize) -> &'a str {
        let word = self.0.get(i).map_or("", |(word, _)| word);
        let word = word.trim_start_matches(['(', '[', '“', '‘', '«', '"']);
        // l’article, d’août
        word.rsplit_once('’').map_or(word, |(_, word)| word)
    }

    /// Returns the word after this one, without the marks that close after it; nothing on another line.
    fn right(&self, i: usize) -> &'a str {
        match self.0.get(i) {
            Some((_, gap)) if gap.chars().all(is_space) => {
                let word = self.0.get(i + 1).map_or("", |(word, _)| word);
                word.trim_end_matches([
                    ')', ']', '”', '’', '»', '"', ',', ';', ':', '.', '!', '?', '…',
                ])
            }
            _ => "",
        }
    }

    fn before(&self, i: usize) -> &'a str {
        i.checked_sub(1).map_or("", |i| self.left(i))
    }

    /// « M. Basset », « Mme la préfète », « Dr Martin », « G. Basset ».
    fn civility(&self, i: usize, lang: Lang) -> bool {
        let (left, right) = (self.left(i), self.right(i));
        let capital = right.chars().next().is_some_and(char::is_uppercase);
        let letter = right.chars().next().is_some_and(char::is_alphabetic);
        let initial = left.len() == 2
            && left.ends_with('.')
            && left.starts_with(|c: char| c.is_ascii_uppercase());
        match left {
            "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Mgr" if lang == Lang::Fr => letter,
            "Me" | "Mes" if lang == Lang::Fr => capital,
            "Mr" | "Mrs" | "Ms" | "Mr." | "Mrs." | "Ms." if lang == Lang::En => capital,
            "Dr" | "Pr" | "Dr." | "Pr." => capital,
            _ => initial && capital,
        }
    }

    /// « Guillaume BASSET », « Anne DE LA TOUR ».
    fn name(&self, i: usize, in_name: bool) -> bool {
        let (left, right) = (self.left(i), self.right(i));
        let last_name = right.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && right.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '’'));
        let mut letters = left.chars();
        let first_name = letters.next().is_some_and(char::is_uppercase)
            && letters.clone().any(char::is_lowercase)
            && letters.all(|c| c.is_alphabetic() || c == '-');
        last_name && (first_name || (in_name && PARTICLES.contains(&left)))
    }

    /// « 21 septembre 2020 », « 1er octobre ».
    fn date(&self, i: usize) -> bool {
        let day = |word: &str| word == "1er" || (is_number(word, 2) && !word.starts_with("00"));
        let (left, right) = (self.left(i), self.right(i));
        (day(left) && MONTHS.contains(&right))
            || (MONTHS.contains(&left)
                && day(self.before(i))
                && right.len() == 4
                && is_number(right, 4))
    }

    /// « 20 min », « 12 h 15 », « n° 4 », « 20 000 € ».
    fn measure(&self, i: usize) -> bool {
        let (left, right) = (self.left(i), self.right(i));
        let counted = left.chars().next_back().is_some_and(|c| c.is_ascii_digit())
            && left.chars().all(|c| {
                c.is_ascii_digit() || matches!(c, ',' | '.' | '-' | '–' | '+' | '−' | '/')
            });
        let number = right.starts_with(|c: char| c.is_ascii_digit());
        (counted && UNITS.contains(&right))
            || (left == "h"
                && is_number(self.before(i), 2)
                && right.len() == 2
                && is_number(right, 2))
            || (number
                && matches!(left, "n°" | "N°" | "nº" | "nos" | "§" | "art." | "p." | "No." | "no."))
            || (is_number(left, 3) && right.len() == 3 && is_number(right, 3))
    }

    /// `04 66 00 00 00`, `+33 6 39 98 00 00`.
    fn phone(&self, i: usize) -> bool {
        let pair = |word: &str| word.len() == 2 && is_number(word, 2);
        let national = |from: usize| {
            let first = self.left(from);
            first.starts_with('0') && pair(first) && (from..from + 4).all(|i| pair(self.right(i)))
        };
        let abroad = || {
            // No number has more groups than that.
            let head = (0..=i).rev().take(8).map(|i| self.left(i)).find(|word| !is_number(word, 4));
            head.and_then(|head| head.strip_prefix('+'))
                .is_some_and(|country| is_number(country, 4))
        };
        (i.saturating_sub(3)..=i).any(national) || (is_number(self.right(i), 4) && abroad())
    }
}

fn is_number(word: &str, most: usize) -> bool {
    !word.is_empty() && word.len() <= most && word.bytes().all(|b| b.is_ascii_digit())
}
