//! What no face can draw, taken out before layout.
//!
//! An export to PDF/UA fails whole on one character that no face has: an emoji in a note would cost the sheet. So such a
//! character is printed as « □ », and whoever prints is told which and where.

use crate::breaks;
use crate::faces::Faces;
use domain::ids::StopId;
use std::collections::BTreeSet;
use text::Words;

/// Stands where a character could not be drawn. The faces have no U+FFFD, and this square says the same everywhere.
const REPLACEMENT: char = '\u{25a1}';

/// Something that paper shows otherwise than it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintNote {
    /// Characters that no face has.
    Replaced(Replaced),
    /// The office's logo is no PNG, JPEG or SVG that can be drawn, or too large a one: the sheet is printed without.
    Logo,
}

/// Characters that no face has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The characters that no face has, each once, in the order of Unicode; « □ » is printed for each.
    pub characters: String,
    /// The stop in whose row they stand; `None`: in what is said of the visit as a whole.
    pub stop: Option<StopId>,
    /// The title of that stop as printed; empty where `stop` is `None`.
    pub title: String,
}

impl PrintNote {
    /// Says it in a sentence.
    pub fn sentence(&self, words: &Words) -> String {
        let Self::Replaced(Replaced { characters, stop, title }) = self else {
            return words.print_note_logo();
        };
        let place = if stop.is_some() { title.clone() } else { words.print_note_visit() };
        let shown: Vec<String> = characters.chars().map(shown).collect();
        words.print_note_replaced(shown.join(" "), characters.chars().count(), place)
    }
}

/// A character as it can be named in a sentence: control and private characters by their number.
fn shown(c: char) -> String {
    match c {
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => format!("U+{:04X}", u32::from(c)),
        c if c.is_control() => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    }
}

/// Makes the strings of a copy drawable.
pub(crate) struct Ink<'a> {
    faces: &'a Faces,
    at: Option<(StopId, String)>,
    missing: BTreeSet<char>,
    notes: Vec<PrintNote>,
    letters: usize,
}

impl<'a> Ink<'a> {
    pub(crate) const fn new(faces: &'a Faces) -> Self {
        Self { faces, at: None, missing: BTreeSet::new(), notes: Vec::new(), letters: 0 }
    }

    /// Says whose strings follow, so that a note can say where.
    pub(crate) fn turn_to(&mut self, at: Option<(&StopId, &str)>) {
        self.report();
        self.at = at.map(|(id, title)| (id.clone(), title.to_owned()));
    }

    /// Returns a string of which every character can be drawn, and every word be broken if it must.
    pub(crate) fn draw(&mut self, text: &str) -> String {
        let mut drawn = String::with_capacity(text.len());
        // A joiner or a variation mark has no shape of its own: without its neighbour it says nothing.
        let shaped =
            |c: &char| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}');
        let shaped: String = text.chars().filter(shaped).collect();
        self.letters += shaped.len();
        for (c, may_break) in breaks::after(&shaped) {
            if c == '\n' || self.faces.can_draw(c) {
                drawn.push(c);
            } else {
                self.missing.insert(c);
                drawn.push(REPLACEMENT);
            }
            if may_break {
                drawn.push('\u{200b}');
            }
        }
        drawn
    }

    /// Returns how much was drawn so far, in bytes: what is surely more than a page needs no trial.
    pub(crate) const fn letters(&self) -> usize {
        self.letters
    }

    /// Ends the work and returns what had to be replaced.
    pub(crate) fn notes(mut self) -> Vec<PrintNote> {
        self.report();
        self.notes
    }

    fn report(&mut self) {
        if self.missing.is_empty() {
            return;
        }
        let characters = std::mem::take(&mut self.missing).into_iter().collect();
        let (stop, title) =
            self.at.clone().map_or((None, String::new()), |(id, title)| (Some(id), title));
        self.notes.push(PrintNote::Replaced(Replaced { characters, stop, title }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static FACES: LazyLock<Faces> = LazyLock::new(Faces::new);

    fn replaced(notes: &[PrintNote]) -> impl Iterator<Item = &Replaced> {
        notes.iter().filter_map(|note| match note {
            PrintNote::Replaced(replaced) => Some(replaced),
            PrintNote::Logo => None,
        })
    }

    #[track_caller]
    fn check(typed: &str, drawn: &str, characters: &str) {
        let mut ink = Ink::new(&FACES);
        assert_eq!(ink.draw(typed), drawn);
        let told: String = replaced(&ink.notes()).map(|each| each.characters.as_str()).collect();
        assert_eq!(told, characters, "{typed:?}");
    }

    #[test]
    fn what_is_drawn() {
        check(
            "Pôle Mécanique d’Alès, œuvre, 20\u{a0}€, →\u{202f};",
            "Pôle Mécanique d’Alès, œuvre, 20\u{a0}€, →\u{202f};",
            "",
        );
        check("e\u{301}", "e\u{301}", "");
        check("😀 et 😀", "□ et □", "😀");
        // A family is three people and two joiners; a heart is a heart and a mark that colours it.
        check("👨\u{200d}👩\u{200d}👧", "□□□", "👧👨👩");
        check("\u{e000}\u{10fffd}", "□□", "\u{e000}\u{10fffd}");
        check("مرحبا", "□□□□□", "ابحرم");
    }

    #[test]
    fn a_note_says_whose_words_they_are() {
        let mut ink = Ink::new(&FACES);
        let id = StopId::new("dejeuner");
        ink.draw("漢");
        ink.turn_to(Some((&id, "Déjeuner")));
        ink.draw("😀");
        ink.turn_to(None);
        let notes = ink.notes();
        let told: Vec<_> =
            replaced(&notes).map(|each| (each.characters.as_str(), each.stop.as_ref())).collect();
        assert_eq!(told, [("漢", None), ("😀", Some(&id))]);
        let sentence = notes[1].sentence(&Words::of(text::Lang::En));
        assert_eq!(
            sentence,
            "A character that the faces of the sheet do not have is printed as “□”: 😀 (Déjeuner)."
        );
    }

    proptest! {
        /// Nothing is lost but what has no shape, nothing is left that the export would refuse, and no word is longer
        /// than a line.
        #[test]
        fn any_text_can_be_drawn(typed in "\\PC{0,80}|[a-zé]{0,200}") {
            let drawn = Ink::new(&FACES).draw(&typed);
            let printable = |c: char| c == '\n' || c == '\u{200b}' || FACES.can_draw(c);
            prop_assert!(drawn.chars().all(printable), "{drawn:?}");
            let kept = drawn.chars().filter(|c| *c != '\u{200b}').count();
            let shapeless = |c: &char| matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}');
            prop_assert_eq!(kept, typed.chars().filter(|c| !shapeless(c)).count());
            let longest = drawn.split(['\u{200b}', ' ']).map(|word| word.chars().filter(|c| c.is_alphanumeric()).count()).max();
            prop_assert!(longest <= Some(30) || !typed.is_ascii(), "{drawn:?}");
        }
    }
}
