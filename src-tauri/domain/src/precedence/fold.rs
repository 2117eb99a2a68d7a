//! Words of a printed function as the tables know them: small letters, no accents, masculine, without articles.

use super::table;

/// A word of a function, and whether a new part of the function may begin with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) opens: Opens,
}

/// How a word follows what precedes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    /// As the first of all, or behind a mark such as a comma.
    Part,
    /// Behind « et »: perhaps another function, perhaps the rest of a name (« commerce et industrie »).
    Perhaps,
    /// As the next word of the same part, or behind an article.
    Nothing,
}

/// Marks behind which another function or its body may stand.
const MARKS: [char; 9] = [',', ';', '/', '(', ')', '–', '—', '\n', '|'];

/// Returns the words of a function.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut opens = Opens::Part;
    for raw in raw_words(text) {
        if raw == MARK {
            opens = Opens::Part;
            continue;
        }
        if raw == "et" {
            opens = Opens::Perhaps;
            continue;
        }
        let known = table::word(&raw);
        let mut read = known.map_or(raw.as_str(), |read| read).split(' ').filter(|w| !w.is_empty());
        let Some(first) = read.next() else {
            // « du préfet », « la sénatrice »: whoever is named behind an article is not the one who is printed.
            if opens != Opens::Part || !words.is_empty() {
                opens = Opens::Nothing;
            }
            continue;
        };
        words.push(Word { text: first.to_owned(), opens });
        words.extend(read.map(|word| Word { text: word.to_owned(), opens: Opens::Nothing }));
        opens = Opens::Nothing;
    }
    words
}

/// Returns the folded words of a name of a commune, département or région, without its articles.
pub(super) fn name(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}

const MARK: &str = ",";

fn raw_words(text: &str) -> Vec<String> {
    let mut raw: Vec<String> = Vec::new();
    let mut word = String::new();
    let flush = |word: &mut String, raw: &mut Vec<String>| {
        if !word.is_empty() {
            raw.push(std::mem::take(word));
        }
    };
    let text = inclusive(text);
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        match letter {
            letter if letter.is_alphanumeric() => plain(letter, &mut word),
            // A dash between blanks is a mark, one inside a word parts it.
            '-' if before == ' ' && letters.peek() == Some(&' ') => {
                flush(&mut word, &mut raw);
                raw.push(MARK.to_owned());
            }
            letter if MARKS.contains(&letter) => {
                flush(&mut word, &mut raw);
                raw.push(MARK.to_owned());
            }
            letter if is_combining(letter) => {}
            _ => flush(&mut word, &mut raw),
        }
        before = letter;
    }
    flush(&mut word, &mut raw);
    let mut before = String::new();
    raw.retain(|word| {
        // « commandant en second » is no ordinal: it says that the command is another's.
        let kept = !is_ordinal(word) || before == "en";
        before.clone_from(word);
        kept
    });
    raw
}

/// « député·e », « préfet(e) », « conseiller.ère »: the first form stands for both.
fn inclusive(text: &str) -> String {
    let mut text = text.to_lowercase();
    for ending in ["(e)", "·e", "(ère)", "·ère", "(rice)", "·rice", "(ne)", "·ne", ".ère", ".e "]
    {
        let kept = if ending.ends_with(' ') { " " } else { "" };
        text = text.replace(ending, kept);
    }
    text
}

/// « 4e », « 1re », « 2ème », « deuxième »: which one says nothing of the office.
fn is_ordinal(word: &str) -> bool {
    let digits = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered =
        digits.len() < word.len() && ["e", "er", "re", "ere", "eme", "nd", "nde"].contains(&digits);
    numbered
        || ["deuxieme", "second", "seconde", "troisieme", "quatrieme", "cinquieme", "sixieme"]
            .contains(&word)
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn plain(letter: char, word: &mut String) {
    for letter in letter.to_lowercase() {
        word.push_str(match letter {
            'à' | 'â' | 'ä' | 'á' | 'ã' => "a",
            'é' | 'è' | 'ê' | 'ë' => "e",
            'î' | 'ï' | 'í' | 'ì' => "i",
            'ô' | 'ö' | 'ó' | 'ò' => "o",
            'ù' | 'û' | 'ü' | 'ú' => "u",
            'ÿ' | 'ý' => "y",
            'ç' => "c",
            'ñ' => "n",
            'œ' => "oe",
            'æ' => "ae",
            letter => {
                word.push(letter);
                continue;
            }
        });
    }
}
