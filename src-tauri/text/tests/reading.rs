//! Hours, durations, shifts, dates and lines as people type them.

use chrono::NaiveDate;
use proptest::prelude::*;
use text::read::{self, ClockInput, DurationInput};
use text::{Lang, read::LineDoubt};

#[test]
fn an_hour_is_read_in_every_way_people_write_it() {
    let check = |typed: &str, expected: &str| {
        let read = match read::clock(typed) {
            Ok(ClockInput::At(minutes)) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            Ok(ClockInput::Later(minutes)) => format!("{minutes:+}"),
            Ok(ClockInput::Empty) => "empty".to_owned(),
            Err(_) => "refused".to_owned(),
        };
        assert_eq!(read, expected, "« {typed} »");
    };
    for (typed, expected) in [
        ("  ", "empty"),
        ("\u{a0}", "empty"),
        ("12\u{a0}h\u{202f}15", "12:15"),
        ("１２：１５", "12:15"),
        ("12h15.", "12:15"),
        ("à 12h15", "12:15"),
        ("12h15min", "12:15"),
        ("12 h 15 mn", "12:15"),
        ("12:15:00", "12:15"),
        ("12:15:30", "refused"),
        ("9 heures et demie", "09:30"),
        ("9 heures et quart", "09:15"),
        ("9 h et demie", "09:30"),
        ("10 heures moins dix", "09:50"),
        ("neuf heures", "09:00"),
        ("Neuf heures trente-cinq", "09:35"),
        ("vingt et une heures", "21:00"),
        ("dix-sept heures quinze", "17:15"),
        ("dix heures", "10:00"),
        ("9 heures 5", "09:05"),
        ("midi moins le quart", "11:45"),
        ("midi et demi", "12:30"),
        ("midi 30", "12:30"),
        ("midi vingt-cinq", "12:25"),
        ("MINUIT ET QUART", "00:15"),
        ("minuit moins le quart", "23:45"),
        ("24:00", "24:00"),
        ("2400", "24:00"),
        ("24h10", "refused"),
        ("00:30+1", "24:30"),
        ("0h30 (+1)", "24:30"),
        ("23h59+1", "47:59"),
        ("24h+1", "refused"),
        ("12h15+2", "refused"),
        ("9am", "09:00"),
        ("9.30 pm", "21:30"),
        ("12 am", "00:00"),
        ("12:15pm", "12:15"),
        ("15 pm", "refused"),
        ("8h du soir", "20:00"),
        ("3h de l’après-midi", "15:00"),
        ("8 heures du matin", "08:00"),
        ("half past nine", "09:30"),
        ("a quarter to ten", "09:45"),
        ("noon", "12:00"),
        ("9 o’clock", "09:00"),
        ("12h5", "refused"),
        ("12:5", "refused"),
        ("12.5", "refused"),
        ("12:", "refused"),
        ("12h155", "refused"),
        ("12155", "refused"),
        ("1260", "refused"),
        ("25", "refused"),
        ("12h15 précises", "refused"),
        ("vers 16h", "refused"),
        ("12h15-13h", "refused"),
        ("12,15", "refused"),
        ("12.15.20", "refused"),
        (".", "refused"),
        ("h", "refused"),
        ("-", "refused"),
        ("Midi-Pyrénées", "refused"),
        ("+1h30", "+90"),
        ("+ 10 min", "+10"),
        ("−10", "-10"),
        ("-10h", "refused"),
        ("+25h", "refused"),
        ("+10 peut-être", "refused"),
        ("99999999999999999999", "refused"),
    ] {
        check(typed, expected);
    }
}

#[test]
fn a_duration_is_read_in_every_way_people_write_it() {
    let check = |typed: &str, expected: &str| {
        let read = match read::duration(typed) {
            Ok(DurationInput::At(minutes)) => minutes.to_string(),
            Ok(DurationInput::Longer(minutes)) => format!("{minutes:+}"),
            Err(_) => "refused".to_owned(),
        };
        assert_eq!(read, expected, "« {typed} »");
    };
    for (typed, expected) in [
        ("90'", "90"),
        ("90’", "90"),
        ("45 minutes", "45"),
        ("45 min.", "45"),
        ("45m", "45"),
        ("2h", "120"),
        ("deux heures", "120"),
        ("1 h et quart", "75"),
        ("1h et demie", "90"),
        ("une heure et demie", "90"),
        ("une heure et quart", "75"),
        ("une heure trois quarts", "105"),
        ("une heure vingt", "80"),
        ("deux heures et demie", "150"),
        ("quarante-cinq minutes", "45"),
        ("un quart d'heure", "15"),
        ("3/4 d'heure", "45"),
        ("½ h", "30"),
        ("1h1/2", "90"),
        ("0,5 h", "30"),
        ("1.25h", "75"),
        ("1,33 h", "refused"),
        ("1,5", "refused"),
        ("1 h 5 min", "65"),
        ("1h5", "refused"),
        ("2 h 30 min", "150"),
        ("1h 30m", "90"),
        ("an hour and a half", "90"),
        ("half an hour", "30"),
        ("1 hour 30 minutes", "90"),
        ("24h", "1440"),
        ("7 x 24h", "refused"),
        ("168h", "10080"),
        ("169h", "refused"),
        ("10081", "refused"),
        ("+1h30", "+90"),
        ("-90", "-90"),
        ("-1h30", "refused"),
        ("", "refused"),
        ("une demi-journée", "refused"),
        ("-", "refused"),
        ("45 min environ", "refused"),
        ("99999999999999999999", "refused"),
    ] {
        check(typed, expected);
    }
}

#[test]
fn a_shift_is_read_with_or_without_its_sign() {
    let check = |typed: &str, expected: Option<i32>| {
        assert_eq!(read::shift(typed).ok(), expected, "« {typed} »");
    };
    check("10", Some(10));
    check("+10", Some(10));
    check("-5", Some(-5));
    check("-1h30", Some(-90));
    check("+ 1 h", Some(60));
    check("24h", Some(1440));
    check("24h01", None);
    check("", None);
    check("plus tard", None);
}

#[test]
fn a_date_is_read_with_its_doubts() {
    let check = |typed: &str, expected: &str| {
        let near = NaiveDate::from_ymd_opt(2020, 9, 17);
        let read = match read::date(typed, near) {
            Ok(read) if read.doubts.is_empty() => read.date.to_string(),
            Ok(read) => format!("{} {:?}", read.date, read.doubts),
            Err(refused) => refused.sentence(Lang::En),
        };
        assert_eq!(read, expected, "« {typed} »");
    };
    for (typed, expected) in [
        ("2020-09-21", "2020-09-21"),
        ("20200921", "2020-09-21"),
        ("21/09/2020", "2020-09-21"),
        ("21.9.20", "2020-09-21"),
        ("21-09-2020", "2020-09-21"),
        ("21 septembre 2020", "2020-09-21"),
        ("LUNDI 21 SEPTEMBRE 2020", "2020-09-21"),
        ("lundi\u{a0}21\u{a0}septembre\u{a0}2020.", "2020-09-21"),
        ("le lundi 21 sept. 2020", "2020-09-21"),
        ("21 septembre2020", "2020-09-21"),
        ("1er octobre 2020", "2020-10-01"),
        ("1 er octobre 2020", "2020-10-01"),
        ("15 aout 2020", "2020-08-15"),
        ("14 février 1989", "1989-02-14"),
        ("Monday 21 September 2020", "2020-09-21"),
        ("Monday, September 21, 2020", "2020-09-21"),
        ("21st of September 2020", "2020-09-21"),
        ("Sept 21 2020", "2020-09-21"),
        ("lundi 21 septembre", "2020-09-21 [YearDeduced]"),
        ("samedi 21 septembre", "2019-09-21 [YearDeduced]"),
        ("1er octobre", "2020-10-01 [YearDeduced]"),
        ("2 janvier", "2021-01-02 [YearDeduced]"),
        ("21/09", "2020-09-21 [YearDeduced]"),
        ("29 février", "2020-02-29 [YearDeduced]"),
        ("mardi 21 septembre 2020", "2020-09-21 [WeekdayDiffers(Tue)]"),
        ("13/07/89", "1989-07-13"),
        ("30 février 2020", "“30 février 2020” is not in the calendar."),
        ("31 juin", "“31 juin” is not in the calendar."),
        ("29/02/2021", "“29/02/2021” is not in the calendar."),
        ("09/21/2020", "“09/21/2020” is not in the calendar."),
        ("demain", "“demain” is not a date. Write 21 September 2020 or 21/09/2020, for example."),
        (
            "21 septembre 2020 à 14h",
            "“21 septembre 2020 à 14h” is not a date. Write 21 September 2020 or 21/09/2020, for example.",
        ),
        ("", "“” is not a date. Write 21 September 2020 or 21/09/2020, for example."),
    ] {
        check(typed, expected);
    }
    let year = read::date("lundi 21 septembre", None).unwrap_err();
    assert_eq!(
        year.sentence(Lang::Fr),
        "«\u{a0}lundi 21 septembre\u{a0}»\u{a0}: de quelle année\u{202f}? Écrivez-la."
    );
}

#[test]
fn a_refusal_says_why() {
    let check = |refused: Option<read::Unreadable>, expected: &str| {
        let said =
            refused.map(|refused| refused.sentence(Lang::Fr).replace(['\u{a0}', '\u{202f}'], " "));
        assert_eq!(said.as_deref(), Some(expected));
    };
    let clock = |typed: &str| read::clock(typed).err();
    let duration = |typed: &str| read::duration(typed).err();
    check(clock("25h10"), "Il n’y a pas d’heure 25 : une journée va de 0h à 24h.");
    check(clock("12h60"), "Une heure a 59 minutes au plus, pas 60.");
    check(
        clock("12h5"),
        "« 12h5 » : les minutes s’écrivent avec deux chiffres, comme 9h05 ou 9h50.",
    );
    check(
        clock("demain"),
        "« demain » n’est pas une heure. Écrivez par exemple 12h15, 9h ou midi.",
    );
    check(
        duration("-10h"),
        "« -10h » se lit comme une heure de fin. Pour raccourcir, écrivez des minutes, comme -10.",
    );
    check(duration("1h75"), "Après les heures viennent 59 minutes au plus, pas 75.");
    check(duration("200h"), "« 200h » est trop long : une étape dure sept jours au plus.");
    check(read::shift("25h").err(), "« 25h » est trop long : on décale d’une journée au plus.");
    let long = "x".repeat(1000);
    check(
        clock(&long),
        &format!(
            "« {}… » n’est pas une heure. Écrivez par exemple 12h15, 9h ou midi.",
            "x".repeat(60)
        ),
    );
}

#[test]
fn a_line_is_read_from_both_ends() {
    let check = |typed: &str, expected: &str| {
        let line = read::quick_line(typed);
        let hour = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
        let mut told = String::new();
        for part in [
            line.start.map(|start| format!("from {} ", hour(start))),
            line.end.map(|end| format!("to {} ", hour(end))),
            line.duration.map(|minutes| format!("for {minutes} ")),
            Some(line.title.as_str())
                .filter(|title| !title.is_empty())
                .map(|title| format!("[{title}]")),
            line.place.map(|place| format!(" @{place}")),
            line.commune.map(|commune| format!(" ({commune})")),
            line.room.map(|room| format!(" /{room}")),
            line.group.map(|group| format!(" {{{group}}}")),
            (line.precision != read::Precision::Exact).then(|| format!(" {:?}", line.precision)),
            (!line.doubts.is_empty()).then(|| format!(" {:?}", line.doubts)),
        ]
        .into_iter()
        .flatten()
        {
            told.push_str(&part);
        }
        assert_eq!(told, expected, "« {typed} »");
    };
    for (typed, expected) in [
        ("", " [NoTitle]"),
        ("• 14h30 : visite SNR", "from 14:30 [visite SNR]"),
        ("14h30 – visite SNR (45 min)", "from 14:30 for 45 [visite SNR]"),
        ("14h30 (45 min) visite SNR", "from 14:30 for 45 [visite SNR]"),
        ("14h30, 45 min, visite SNR", "from 14:30 for 45 [visite SNR]"),
        ("visite SNR à 14h30, 45 min", "from 14:30 for 45 [visite SNR]"),
        ("visite SNR 45 min à 14h30", "from 14:30 for 45 [visite SNR]"),
        ("visite SNR pendant 1h30", "for 90 [visite SNR]"),
        ("14h30 visite SNR 1h30", "from 14:30 for 90 [visite SNR]"),
        ("14h30 visite SNR 16h", "from 14:30 to 16:00 [visite SNR] [HourOrDuration(\"16h\")]"),
        ("14h30 visite SNR jusqu'à 16h", "from 14:30 to 16:00 [visite SNR]"),
        ("visite SNR 14h30", "from 14:30 [visite SNR]"),
        ("visite SNR 2h", "for 120 [visite SNR] [HourOrDuration(\"2h\")]"),
        ("visite SNR de 9h à 10h", "from 9:00 to 10:00 [visite SNR]"),
        ("visite SNR vers 16h", "from 16:00 [visite SNR] About"),
        ("dès 17h cocktail", "from 17:00 [cocktail] From"),
        ("à partir de 17 h cocktail dînatoire", "from 17:00 [cocktail dînatoire] From"),
        ("midi déjeuner", "from 12:00 [déjeuner]"),
        ("12:15 réunion", "from 12:15 [réunion]"),
        ("9 h 30 – 10 h 15 réunion", "from 9:30 to 10:15 [réunion]"),
        ("entre 9h et 10h accueil café", "from 9:00 to 10:00 [accueil café]"),
        ("le journal de 20h", "[le journal de 20h] [HourInTitle(\"20h\")]"),
        (
            "le point de 9h sur les projets",
            "[le point de 9h sur les projets] [HourInTitle(\"9h\")]",
        ),
        ("11H 6 ATELIERS", "from 11:00 [6 ATELIERS]"),
        ("9h 30 élèves", "from 9:30 [élèves] [MinutesOrCount(\"9h 30\")]"),
        ("17h30-17h00 conférence", "from 17:30 to 17:00 [conférence] [EndBeforeStart]"),
        ("22h-1h concert", "from 22:00 to 25:00 [concert] [PastMidnight]"),
        ("9h-10h réunion 45 min", "from 9:00 to 10:00 for 45 [réunion] [ThreeDisagree]"),
        ("9h-10h réunion 1h", "from 9:00 to 10:00 for 60 [réunion]"),
        ("visite 20-25 min", "for 25 [visite] [DurationRange]"),
        ("25h10 réunion", "[25h10 réunion] [NoSuchHour(\"25h10\")]"),
        ("déjeuner 12h75", "[déjeuner 12h75] [NoSuchHour(\"12h75\")]"),
        ("48h BD", "[48h BD]"),
        ("6-8 boulevard Gambetta", "[6-8 boulevard Gambetta]"),
        ("Piscine 50 m", "[Piscine 50 m]"),
        ("France 2030", "[France 2030]"),
        ("Une heure de musique", "[Une heure de musique]"),
        ("Midi-Pyrénées : point d’étape", "[Midi-Pyrénées : point d’étape]"),
        ("une visite une heure et demie", "for 90 [une visite]"),
        ("14h30 visite @ Usine SNR 45 min", "from 14:30 for 45 [visite] @Usine SNR"),
        (
            "14h30 visite 45 min @ Usine SNR {presse}",
            "from 14:30 for 45 [visite] @Usine SNR {presse}",
        ),
        (
            "12h15 réunion @ Pôle Mécanique d’Alès (Saint-Martin-de-Valgalgues), Salle Hospitality ; 75 min",
            "from 12:15 for 75 [réunion] @Pôle Mécanique d’Alès (Saint-Martin-de-Valgalgues) /Salle Hospitality",
        ),
        ("écrire à p.martin@mairie.fr", "[écrire à p.martin@mairie.fr]"),
        ("@ Mairie", " @Mairie [NoTitle]"),
        ("half day workshop 2 hours", "for 120 [half day workshop]"),
        ("from 9:00 to 10:15 plenary", "from 9:00 to 10:15 [plenary]"),
        ("9am breakfast 45 min", "from 9:00 for 45 [breakfast]"),
    ] {
        check(typed, expected);
    }
    assert_eq!(
        LineDoubt::HourOrDuration("2h".to_owned()).sentence(Lang::En),
        "“2h” may be an hour or a duration."
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// No text whatever makes a reader panic, and what is read lies in the promised range.
    #[test]
    fn any_text_is_read_or_refused(typed in "\\PC{0,40}") {
        if let Ok(ClockInput::At(minutes)) = read::clock(&typed) {
            prop_assert!(minutes < 2880);
        }
        if let Ok(DurationInput::At(minutes)) = read::duration(&typed) {
            prop_assert!(minutes <= 10_080);
        }
        let _ = read::date(&typed, NaiveDate::from_ymd_opt(2020, 9, 21));
        let _ = read::quick_line(&typed);
    }

    /// Lines made of what hours are made of are read or refused, and keep every word that is not an hour.
    #[test]
    fn a_line_of_hours_and_words_keeps_its_words(parts in prop::collection::vec(
        prop::sample::select(vec!["9h", "à", "-", "10h15", "45 min", "visite", "usine", "de", "(", ")", "1h30", "vers"]), 0..8))
    {
        let typed = parts.join(" ");
        let line = read::quick_line(&typed);
        for word in ["visite", "usine"] {
            prop_assert_eq!(line.title.matches(word).count(), typed.matches(word).count());
        }
    }

    /// What `hours` writes, `clock` reads back.
    #[test]
    fn every_minute_of_the_day_is_read(hour in 0u16..24, minute in 0u16..60) {
        for typed in [format!("{hour}h{minute:02}"), format!("{hour:02}:{minute:02}"), format!("{hour} h {minute:02}"),
                      format!("{hour}{minute:02}")] {
            prop_assert_eq!(read::clock(&typed), Ok(ClockInput::At(hour * 60 + minute)));
        }
    }
}
