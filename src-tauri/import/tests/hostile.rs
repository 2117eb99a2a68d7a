//! What must hold for any text and any file: no panic, hours of a day or its night, source words that stand in their line.

use import::{Context, Precision, Reading, read_file, read_text};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Programmes of the fixtures and of our own.
static PROGRAMMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> =
        [root.join("../../tests/fixtures/programmes"), root.join("tests/programmes")]
            .iter()
            .flat_map(|folder| std::fs::read_dir(folder).expect("a folder of fixtures"))
            .map(|entry| entry.expect("a fixture").path())
            .collect();
    files.push(root.join("../../tests/fixtures/note-71.20-presse.txt"));
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).expect("a text")).collect()
});

fn context() -> Context {
    Context::new("2026-11-23".parse().expect("a date"))
}

/// The lines as an editor counts them.
fn lines(text: &str) -> Vec<&str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r')).collect()
}

fn check(text: &str, reading: &Reading) {
    let lines = lines(text);
    let stands = |source: &import::SourceSpan| {
        let line = lines.get(source.line.wrapping_sub(1)).copied();
        assert!(
            line.is_some_and(|line| line.contains(&source.text)),
            "{source:?} is not in {line:?}"
        );
    };
    for stop in &reading.stops {
        stands(&stop.source);
        for minutes in [stop.start, stop.end].into_iter().flatten() {
            assert!(minutes < 2880, "{stop:?}");
        }
        if let (Some(start), Some(end)) = (stop.start, stop.end) {
            assert_eq!(end < start, stop.precision == Precision::Error, "{stop:?}");
        }
        assert_eq!(
            stop.start.is_none(),
            matches!(stop.precision, Precision::Part | Precision::None),
            "{stop:?}"
        );
    }
    reading.ignored.iter().for_each(|i| stands(&i.source));
    for person in &reading.persons {
        assert!(person.stop.is_none_or(|s| s < reading.stops.len()), "{person:?}");
    }
}

/// Pieces of programmes in any order: what no page would say, in the words that pages use.
fn programme() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "9h30",
        "9 h",
        "12h15",
        "17h30-17h00",
        "20H – 00H",
        "24h",
        "0h",
        "midi",
        "minuit",
        "9:00",
        "9.30",
        "0930",
        "de 9 à 12 h",
        "à partir de",
        "vers",
        "entre",
        "à",
        "de",
        "le",
        "Lundi",
        "lundi 21 septembre",
        "Mardi 3",
        "2020",
        "16/02/2018",
        "1er mars",
        "du 3 au 5 juin 2022",
        "31 février",
        "Matin",
        "Dans la foulée",
        "-",
        "–",
        "•",
        ":",
        ",",
        ".",
        ";",
        "(",
        ")",
        "|",
        "\t",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "Visite de l'usine",
        "Accueil par :",
        "M. Jean PETIT, maire",
        "Pool presse",
        "Hors presse",
        "Dispositif presse",
        "Lieu :",
        "Salle B",
        "Préfecture",
        "6-8 boulevard",
        "75009 Paris",
        "a pour but de rencontrer",
        "Heure",
        "Titre",
        "Groupe A",
        "à confirmer",
        "(45 min)",
        "accréditation avant le",
        "😀",
        "É",
        "ß",
        "\u{301}",
        "\u{a0}",
        "\u{2028}",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC{0,400}") {
        check(&text, &read_text(&text, &context()));
    }

    #[test]
    fn any_text_with_control_characters(text in prop::collection::vec(any::<char>(), 0..300)) {
        let text: String = text.into_iter().collect();
        check(&text, &read_text(&text, &context()));
    }

    #[test]
    fn any_order_of_words(text in programme()) {
        check(&text, &read_text(&text, &context()));
    }

    #[test]
    fn any_piece_of_a_programme(index in any::<prop::sample::Index>(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let text = index.get(PROGRAMMES.as_slice());
        let places: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
        let (a, b) = (*from.get(&places), *to.get(&places));
        let piece = &text[a.min(b)..a.max(b)];
        check(piece, &read_text(piece, &context()));
    }

    #[test]
    fn any_bytes(name in prop::sample::select(vec!["a", "a.txt", "a.ics", "a.vcf", "a.csv", "a.html", "a.pdf", "a.docx", "a.xlsx", "a.odt", "a.ods"]),
                 start in prop::sample::select(vec![&b""[..], b"%PDF-1.4\n", b"PK\x03\x04", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b"BEGIN:VCARD\r\n", b"<html>", b"\xFF\xFE", b"\xEF\xBB\xBF"]),
                 bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [start, &bytes].concat();
        if let Err(reason) = read_file(Some(name), &bytes, &context()) {
            prop_assert!(!reason.code().is_empty());
        }
    }

    #[test]
    fn any_calendar(lines in prop::collection::vec(prop::sample::select(vec![
        "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VALARM", "END:VALARM", "END:VCALENDAR", "BEGIN:VCALENDAR",
        "BEGIN:STANDARD", "END:STANDARD", "TZID:X", "TZOFFSETTO:+0400", "DTSTART:20200921T121500", "DTSTART;TZID=X:20200921T121500",
        "DTSTART;VALUE=DATE:20200921", "DTSTART:99991231T235959", "DTSTART:00000000T000000", "DTEND:20200920T000000", "DTEND:20211231T235959Z",
        "DURATION:P9999999999D", "DURATION:-PT1H", "RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=MONTHLY;COUNT=99999999",
        "RRULE:FREQ=SECONDLY", "EXDATE:20200921T121500", "RDATE:20200922T121500", "RECURRENCE-ID:20200921T121500", "UID:a", "SUMMARY:Réunion", "LOCATION:Préfecture, salle B", "X",
    ]), 0..40)) {
        let source = format!("BEGIN:VCALENDAR\n{}", lines.join("\n"));
        let days = Some(("2020-09-21".parse().expect("a date"), "2020-09-23".parse().expect("a date")));
        for context in [context(), Context { days, ..context() }] {
            let reading = read_file(Some("a.ics"), source.as_bytes(), &context).expect("a calendar");
            check(&source, &reading);
        }
    }
}

/// Long texts of every shape come back: each is read, or refused for its size.
#[test]
fn long_texts_come_back() {
    let many = |line: &str, times: usize| line.repeat(times);
    for (what, text) in [
        ("stops", many("9h30 : Visite de l'usine, Préfecture\n", 20_000)),
        ("hours alone", many("9h30\n", 40_000)),
        ("days", many("Lundi 21 septembre\n9h : accueil\n", 10_000)),
        ("headers", many("Lundi 21 septembre 2020\n", 20_000)),
        ("themes", many("Lundi 21 septembre : visite de l'usine\n", 10_000)),
        ("one line of hours", many("9h30 : Visite 10h : Accueil ", 20_000)),
        ("one line of dates", many("du 3 au 5 juin et 6 juin, 7 juin ", 10_000)),
        ("one title of commas", format!("Lundi 21 septembre 2020\n9h {}", many("salon, ", 60_000))),
        (
            "a title of full stops",
            format!("Lundi 21 septembre 2020\n9h {}", many("M. A. ", 60_000)),
        ),
        ("one word", many("a", 1_000_000)),
        ("digits", many("9", 1_000_000)),
        ("brackets", many("(", 200_000)),
        ("bullets", many("- ", 200_000)),
        ("bars", many("|", 200_000)),
        (
            "welcome",
            format!(
                "Lundi 21 septembre 2020\n9h : accueil par :\n{}",
                many("- M. Jean PETIT, maire,\n", 20_000)
            ),
        ),
        (
            "prose",
            many(
                "Le programme vise à apporter des réponses concrètes aux enjeux de soutien à l'industrie. ",
                5_000,
            ),
        ),
    ] {
        let reading = read_text(&text, &context());
        assert!(reading.stops.len() <= 40_001, "{what}");
    }
    let refused = read_file(None, many("9h30 : Visite\n", 400_000).as_bytes(), &context());
    assert_eq!(refused.map_err(|e| e.code()), Err("too_large"));
}
