//! Hours, durations, dates, names and telephone numbers as they are printed. In what is expected `~` is a no-break space.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Paris;
use text::names::{self, Civility};
use text::{HourStyle, Lang, dates, durations, hours, phones, typography};

fn seen(text: &str) -> String {
    text.replace('\u{a0}', "~")
}

#[test]
fn an_hour_is_written_in_the_style_of_the_visit() {
    let check = |minutes: i32, [compact, spaced, padded, english]: [&str; 4]| {
        let clock = |style, lang| seen(&hours::clock(minutes, style, lang));
        assert_eq!(clock(HourStyle::Compact, Lang::Fr), compact);
        assert_eq!(clock(HourStyle::Spaced, Lang::Fr), spaced);
        assert_eq!(clock(HourStyle::Padded, Lang::Fr), padded);
        for style in [HourStyle::Compact, HourStyle::Spaced, HourStyle::Padded] {
            assert_eq!(clock(style, Lang::En), english);
        }
    };
    check(0, ["0h", "0~h", "00h00", "00:00"]);
    check(545, ["9h05", "9~h~05", "09h05", "09:05"]);
    check(540, ["9h", "9~h", "09h00", "09:00"]);
    check(735, ["12h15", "12~h~15", "12h15", "12:15"]);
    check(1439, ["23h59", "23~h~59", "23h59", "23:59"]);
    check(1440, ["24h", "24~h", "24h00", "24:00"]);
    check(1470, ["0h30", "0~h~30", "00h30", "00:30"]);
    check(2880, ["0h", "0~h", "00h00", "00:00"]);
    check(-30, ["23h30", "23~h~30", "23h30", "23:30"]);
}

#[test]
fn an_hour_of_another_day_says_so() {
    let check = |minutes: i32, french: &str, english: &str| {
        assert_eq!(seen(&hours::clock_and_day(minutes, HourStyle::Compact, Lang::Fr)), french);
        assert_eq!(seen(&hours::clock_and_day(minutes, HourStyle::Compact, Lang::En)), english);
    };
    check(735, "12h15", "12:15");
    check(1440, "24h", "24:00");
    check(1470, "0h30~(J+1)", "00:30~(+1~d)");
    check(2880, "0h~(J+2)", "00:00~(+2~d)");
    check(-30, "23h30~(J−1)", "23:30~(−1~d)");
}

#[test]
fn a_range_of_hours_is_written_for_tables_and_for_sentences() {
    let style = HourStyle::Compact;
    assert_eq!(seen(&hours::range(570, 615, style, Lang::Fr)), "9h30~– 10h15");
    assert_eq!(seen(&hours::range(570, 615, HourStyle::Spaced, Lang::Fr)), "9~h~30~– 10~h~15");
    assert_eq!(hours::range(570, 615, style, Lang::En), "09:30–10:15");
    assert_eq!(hours::range_in_words(570, 615, style, Lang::Fr), "de 9h30 à 10h15");
    assert_eq!(hours::range_in_words(570, 615, style, Lang::En), "from 09:30 to 10:15");
}

#[test]
fn a_duration_is_written_briefly_and_in_full() {
    let check = |minutes: u32, lang: Lang, short: &str, long: &str| {
        assert_eq!(seen(&durations::short(minutes, lang)), short);
        assert_eq!(seen(&durations::long(minutes, lang)), long);
    };
    check(0, Lang::Fr, "0~min", "0~minute");
    check(1, Lang::Fr, "1~min", "1~minute");
    check(45, Lang::Fr, "45~min", "45~minutes");
    check(60, Lang::Fr, "1~h", "1~heure");
    check(75, Lang::Fr, "1~h~15", "1~heure 15~minutes");
    check(121, Lang::Fr, "2~h~01", "2~heures 1~minute");
    check(0, Lang::En, "0~min", "0~minutes");
    check(75, Lang::En, "1~h~15", "1~hour 15~minutes");
    check(120, Lang::En, "2~h", "2~hours");
    let signed = |minutes| seen(&durations::signed(minutes, Lang::Fr));
    assert_eq!([signed(8), signed(0), signed(-75)], ["+8~min", "0~min", "−1~h~15"]);
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[test]
fn a_date_is_written_in_every_length() {
    let check = |date: &str, lang: Lang, expected: [&str; 5]| {
        let date = day(date);
        let written = [
            dates::full(date, lang),
            dates::without_year(date, lang),
            dates::without_weekday(date, lang),
            dates::short(date, lang),
            dates::numeric(date),
        ];
        assert_eq!(written.map(|text| seen(&text)), expected);
    };
    check(
        "2020-09-21",
        Lang::Fr,
        [
            "lundi 21~septembre~2020",
            "lundi 21~septembre",
            "21~septembre~2020",
            "lun. 21~sept.",
            "21/09/2020",
        ],
    );
    check(
        "2020-10-01",
        Lang::Fr,
        [
            "jeudi 1er~octobre~2020",
            "jeudi 1er~octobre",
            "1er~octobre~2020",
            "jeu. 1er~oct.",
            "01/10/2020",
        ],
    );
    check(
        "2021-02-28",
        Lang::Fr,
        [
            "dimanche 28~février~2021",
            "dimanche 28~février",
            "28~février~2021",
            "dim. 28~févr.",
            "28/02/2021",
        ],
    );
    check(
        "2020-09-21",
        Lang::En,
        [
            "Monday 21~September~2020",
            "Monday 21~September",
            "21~September~2020",
            "Mon 21~Sep",
            "21/09/2020",
        ],
    );
    check(
        "2020-10-01",
        Lang::En,
        [
            "Thursday 1~October~2020",
            "Thursday 1~October",
            "1~October~2020",
            "Thu 1~Oct",
            "01/10/2020",
        ],
    );
}

#[test]
fn every_month_and_day_has_its_own_name() {
    for lang in Lang::ALL {
        let mut names: Vec<String> = (1..=12)
            .filter_map(|month| NaiveDate::from_ymd_opt(2021, month, 1))
            .flat_map(|date| [dates::month(date, lang), dates::short(date, lang)])
            .chain(
                (1..=7)
                    .filter_map(|day| NaiveDate::from_ymd_opt(2021, 2, day))
                    .map(|date| dates::weekday(date, lang)),
            )
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 12 + 12 + 7);
    }
}

#[test]
fn an_instant_is_written_in_the_civil_time_of_its_zone() {
    let at =
        |text: &str| DateTime::parse_from_rfc3339(text).expect("an instant of the test").to_utc();
    let style = HourStyle::Compact;
    let summer = at("2020-09-18T12:20:00Z");
    assert_eq!(dates::instant(summer, Paris, style, Lang::Fr), "18/09/2020 à 14h20");
    assert_eq!(dates::instant(summer, Paris, style, Lang::En), "18/09/2020 at 14:20");
    let new_year = at("2020-12-31T23:30:00Z");
    assert_eq!(dates::instant(new_year, Paris, style, Lang::Fr), "01/01/2021 à 0h30");
}

#[test]
fn a_range_of_days_says_once_what_both_share() {
    let check = |from: &str, to: &str, french: &str, english: &str| {
        assert_eq!(seen(&dates::range(day(from), day(to), Lang::Fr)), french);
        assert_eq!(seen(&dates::range(day(from), day(to), Lang::En)), english);
    };
    check("2020-09-21", "2020-09-21", "lundi 21~septembre~2020", "Monday 21~September~2020");
    check("2020-09-21", "2020-09-23", "du 21 au 23~septembre~2020", "21 to 23~September~2020");
    check("2020-10-01", "2020-10-03", "du 1er au 3~octobre~2020", "1 to 3~October~2020");
    check(
        "2020-09-30",
        "2020-10-02",
        "du 30~septembre au 2~octobre~2020",
        "30~September to 2~October~2020",
    );
    check(
        "2020-12-31",
        "2021-01-01",
        "du 31~décembre~2020 au 1er~janvier~2021",
        "31~December~2020 to 1~January~2021",
    );
}

#[test]
fn a_telephone_number_is_written_in_pairs() {
    let check = |typed: &str, expected: &str| {
        assert_eq!(seen(&phones::pairs(typed)), expected, "« {typed} »");
    };
    for (typed, expected) in [
        ("0466000000", "04~66~00~00~00"),
        ("04.66.00.00.00", "04~66~00~00~00"),
        ("04-66-00-00-00", "04~66~00~00~00"),
        (" 04 66 000 000 ", "04~66~00~00~00"),
        ("04\u{a0}66\u{202f}00 00 00", "04~66~00~00~00"),
        ("+33 6 39 98 00 00", "+33~6~39~98~00~00"),
        ("+33639980000", "+33~6~39~98~00~00"),
        ("+33 (0)6 39 98 00 00", "+33~6~39~98~00~00"),
        ("0033 6 39 98 00 00", "+33~6~39~98~00~00"),
        ("+262 692 00 00 00", "+262~692~00~00~00"),
        ("+32 2 000 00 00", "+32~2~000~00~00"),
        ("0 800 000 000", "0~800~000~000"),
        ("0800000000", "0800000000"),
        ("17", "17"),
        ("04 66 00 00", "04~66~00~00"),
        ("04 66 00 00 00 (poste 12)", "04 66 00 00 00 (poste 12)"),
        ("sur demande", "sur demande"),
        ("", ""),
        ("+", "+"),
    ] {
        check(typed, expected);
    }
}

#[test]
fn a_name_is_written_for_lists_and_for_sentences() {
    let check =
        |title: Option<Civility>, first: &str, last: &str, listed: &str, in_sentence: &str| {
            assert_eq!(seen(&names::listed(title, first, last, Lang::Fr)), listed);
            assert_eq!(seen(&names::in_sentence(title, first, last, Lang::Fr)), in_sentence);
        };
    let (mister, madam) = (Some(Civility::Mister), Some(Civility::Madam));
    check(mister, "Guillaume", "BASSET", "M.~Guillaume~BASSET", "M.~Basset");
    check(madam, "Anne", "DE LA TOUR", "Mme~Anne~DE LA TOUR", "Mme~de La Tour");
    check(madam, "", "LE GOFF", "Mme~LE GOFF", "Mme~Le Goff");
    check(mister, "Jean", "SAINT-EXUPÉRY", "M.~Jean~SAINT-EXUPÉRY", "M.~Saint-Exupéry");
    check(mister, "Jean", "D’ORNANO", "M.~Jean~D’ORNANO", "M.~d’Ornano");
    check(mister, "Jean", "O’HARA", "M.~Jean~O’HARA", "M.~O’Hara");
    check(mister, "Jean", "McDonald", "M.~Jean~McDonald", "M.~McDonald");
    check(None, "Guillaume", "BASSET", "Guillaume~BASSET", "Guillaume~Basset");
    check(madam, "Anne", "", "Mme~Anne", "Mme~Anne");
    check(None, "", "", "", "");
    assert_eq!(
        seen(&names::listed(mister, "Guillaume", "BASSET", Lang::En)),
        "Mr~Guillaume~BASSET"
    );
}

#[test]
fn somebody_is_addressed_by_function_or_plainly() {
    let check = |title: Civility, function: &str, french: &str, english: &str| {
        assert_eq!(names::address(title, function, Lang::Fr), french);
        assert_eq!(names::address(title, function, Lang::En), english);
    };
    check(Civility::Mister, "Préfet du Gard", "Monsieur le Préfet", "Mr Prefect");
    check(Civility::Madam, "sous-préfète d’Alès", "Madame la Sous-Préfète", "Madam Sub-Prefect");
    check(
        Civility::Madam,
        "Ministre déléguée chargée de l’industrie",
        "Madame la Ministre",
        "Minister",
    );
    check(Civility::Mister, "Premier ministre", "Monsieur le Premier ministre", "Prime Minister");
    check(
        Civility::Mister,
        "président d'Alès Agglomération",
        "Monsieur le Président",
        "Mr President",
    );
    check(Civility::Mister, "maire de Saint-Martin-de-Valgalgues", "Monsieur le Maire", "Mr Mayor");
    check(Civility::Madam, "ambassadrice de Suède", "Madame l’Ambassadrice", "Ambassador");
    check(Civility::Mister, "directeur du programme", "Monsieur le Directeur", "Sir");
    // A word that only begins like a title is none.
    check(Civility::Mister, "maire-adjoint", "Monsieur", "Sir");
    check(Civility::Mister, "présidentiable", "Monsieur", "Sir");
    check(Civility::Mister, "", "Monsieur", "Sir");
}

#[test]
fn items_are_joined_as_a_sentence_does() {
    let check = |items: &[&str], french: &str, english: &str| {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        assert_eq!(typography::listed(&items, Lang::Fr), french);
        assert_eq!(typography::listed(&items, Lang::En), english);
    };
    check(&[], "", "");
    check(&["A"], "A", "A");
    check(&["A", "B"], "A et B", "A and B");
    check(&["A", "B", "C"], "A, B et C", "A, B and C");
}
