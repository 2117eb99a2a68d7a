//! Columns separated by semicolons, commas, tabs or bars.

use super::sheet::{MAX_CELLS, MAX_ROWS};
use crate::Row;

/// Reads rows; the separator is the one that gives the most even columns. Never fails: a line that is no row is a cell.
pub(super) fn rows(source: &str) -> Vec<Row> {
    let source = source.trim_start_matches('\u{feff}');
    // Excel names the separator itself.
    let (named, body, skipped) = match source.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => {
            (first.trim().as_bytes().get(4).copied(), rest, 1)
        }
        _ => (None, source, 0),
    };
    let mark = named.unwrap_or_else(|| separator(body));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut out = Vec::new();
    for record in reader.records().flatten().take(MAX_ROWS) {
        let line = record.position().map_or(0, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(0) + skipped;
        let cells = record.iter().take(MAX_CELLS).map(str::to_owned).collect();
        out.push(Row { line, cells });
    }
    out
}

/// Guesses the separator from the first lines: the one that occurs in most of them, and most evenly.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty()).take(30).collect();
    let score = |mark: u8| {
        let counts: Vec<usize> = lines.iter().map(|l| outside_quotes(l, mark)).collect();
        let with = counts.iter().filter(|&&c| c > 0).count();
        let most = counts.iter().copied().max().unwrap_or(0);
        let even = counts.iter().filter(|&&c| c == most && c > 0).count();
        (even * 2 + with, most)
    };
    [b'\t', b';', b'|', b','].into_iter().rev().max_by_key(|&mark| score(mark)).unwrap_or(b';')
}

fn outside_quotes(line: &str, mark: u8) -> usize {
    let mut quoted = false;
    line.bytes()
        .filter(|&b| {
            quoted ^= b == b'"';
            b == mark && !quoted
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators() {
        for (text, expected) in [
            ("Heure;Titre\n9h;Accueil, café", vec!["1 Heure|Titre", "2 9h|Accueil, café"]),
            ("Heure,Titre\n9h,\"Accueil, café\"", vec!["1 Heure|Titre", "2 9h|Accueil, café"]),
            ("Heure\tTitre\n9h\tAccueil; café", vec!["1 Heure|Titre", "2 9h|Accueil; café"]),
            ("sep=;\nHeure;Titre\n9h;x", vec!["2 Heure|Titre", "3 9h|x"]),
            (
                "Heure;Titre\n\"9h\";\"Accueil\nGare\"\n10h;Visite",
                vec!["1 Heure|Titre", "2 9h|Accueil\nGare", "4 10h|Visite"],
            ),
        ] {
            let got: Vec<String> =
                rows(text).iter().map(|r| format!("{} {}", r.line, r.cells.join("|"))).collect();
            assert_eq!(got, expected, "{text}");
        }
    }
}
