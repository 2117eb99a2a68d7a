//! The outline: what is written is read back, and what cannot be read is said with its line.

use domain::Change;
use domain::outline::{
    Expected, IdKind, OutlineError, is_outline, read, read_located, replace, write,
};
use domain::visit::Civility;

/// Ids in the order in which they are asked for: `stop-1`, `person-1`, `uid-1`.
fn numbered() -> impl FnMut(IdKind) -> String {
    let mut counts = [0; 4];
    move |kind| {
        let (at, name) = match kind {
            IdKind::Stop => (0, "stop"),
            IdKind::Person => (1, "person"),
            IdKind::Uid => (2, "uid"),
            IdKind::Place => (3, "lieu"),
        };
        counts[at] += 1;
        format!("{name}-{}", counts[at])
    }
}

/// What is typed is written in the one form, and that form is read back and written again as it is.
fn check(typed: &str, written: &str) {
    let visit = read(typed, &mut numbered()).expect(typed);
    assert!(visit.is_sound(), "{typed}");
    assert_eq!(write(&visit), written, "{typed}");
    let again = read(written, &mut numbered()).expect(written);
    assert_eq!(write(&again), written, "{typed}");
    assert_eq!(again, visit, "{typed}");
}

/// The same under a day.
fn check_stop(typed: &str, written: &str) {
    check(&format!("= 2020-09-21\n{typed}"), &format!("= 2020-09-21 Europe/Paris\n{written}"));
}

#[test]
fn the_reference_day() {
    check(
        include_str!("../../../tests/fixtures/reference-day.txt"),
        "= 2020-09-21 Europe/Paris\n\
         !09:00 Accueil ; 15 @ Gare d'Alès #stop-1\n\
         > 20\n\
         Entreprise A ; 45 (30) #stop-2\n\
         > 15\n\
         Entreprise B ; 60 (40) #stop-3\n\
         > 20\n\
         ~ 20 (5)\n\
         !12:15 Réunion d'échanges ; 75 @ Pôle Mécanique d'Alès, Salle Hospitality #stop-4\n",
    );
}

#[test]
fn every_form_of_a_stop() {
    check_stop("!09:00 Accueil", "!09:00 Accueil ; ? #stop-1\n");
    check_stop("!-12:00 Fin ; 30", "!-12:00 Fin ; 30 #stop-1\n");
    check_stop("!? Point ; ? (10)", "!? Point ; ? (10) #stop-1\n");
    check_stop(
        "Nuit ; 1h30 [23:00-02:00+1] {Presse} ?2 #x",
        "Nuit ; 90 [23:00-02:00+1] {Presse} ?2 #x\n",
    );
    check_stop("Visite #x ?2", "Visite ; ? ?2 #x\n");
    check_stop("Jour ; 5 [08:00-24:00]", "Jour ; 5 [08:00-24:00] #stop-1\n");
    check_stop("A @ B", "A @ B ; ? #stop-1\n");
    check_stop("A ; 5 @ Mairie (Alès), Salle 2", "A ; 5 @ Mairie (Alès), Salle 2 #stop-1\n");
    check_stop("A ; 5 @ Hôtel, place X, Salle", "A ; 5 @ Hôtel, place X, Salle #stop-1\n");
    check_stop("A ; 5 @ Hôtel\\, place X", "A ; 5 @ Hôtel\\, place X #stop-1\n");
    check_stop("A ; 5 @ , Salle", "A ; 5 @ , Salle #stop-1\n");
    check_stop("A ; 5 @ Bar \\(bis)", "A ; 5 @ Bar (bis\\) #stop-1\n");
    check_stop("A ; b ; 5", "A ; b ; 5 #stop-1\n");
    check_stop("A \\; 3 ; 5", "A \\; 3 ; 5 #stop-1\n");
    check_stop("\\!Important ; 5", "\\!Important ; 5 #stop-1\n");
    check_stop("\\// x ; 5", "\\// x ; 5 #stop-1\n");
    check_stop("A ; 5 @ B, C \\#3", "A ; 5 @ B, C \\#3 #stop-1\n");
    check_stop("A [bis] ; 5 @ B [matin]", "A [bis] ; 5 @ B [matin] #stop-1\n");
    check_stop("A\\nB ; 5 #my\\ id", "A\\nB ; 5 #my\\ id\n");
}

#[test]
fn the_fields_of_a_stop() {
    check_stop(
        "& A #a\n& B #b\nX ; 5 #x\n\ta attends\n\ta speaks\n\tb speaks 5\n\tb by a\n  press pool\n  \
         note internal  les clés \\\\ ici\n  note public a\\nb\n  status option\n  audience drivers, public\n  \
         : call drivers 08:45\n  : zone Europe/London\n  : kind tour\n  : precision about\n",
        "& A #a\n& B #b\nX ; 5 #x\n  : kind tour\n  : zone Europe/London\n  : precision about\n  \
         : call drivers 08:45\n  a attends\n  a speaks\n  b speaks 5\n  b by a\n  press pool\n  \
         note public a\\nb\n  note internal les clés \\\\ ici\n  status option\n  audience public,drivers\n",
    );
    check_stop("X ; 5 #x\n  audience none\n", "X ; 5 #x\n  audience none\n");
    check_stop(
        "X ; 5 #x\n  audience drivers,internal,participants,public\n  status confirmed\n  : kind other\n",
        "X ; 5 #x\n",
    );
    check_stop(
        "& N #note\n& P #p\\ q\nX ; 5 #x\n  n\\ote attends\n  p\\ q by note\n",
        "& N #note\n& P #p\\ q\nX ; 5 #x\n  n\\ote attends\n  p\\ q by note\n",
    );
}

#[test]
fn persons() {
    let person = |typed: &str, civility, first: &str, last: &str, function: &str| {
        let visit = read(&format!("= 2020-09-21\n& {typed}\n"), &mut numbered()).expect(typed);
        let person = visit.persons().next().expect(typed);
        assert_eq!(
            (person.civility, &*person.first_name, &*person.last_name, &*person.function),
            (civility, first, last, function),
            "{typed}"
        );
    };
    let (mister, madam) = (Some(Civility::Mister), Some(Civility::Madam));
    person(
        "M. Guillaume BASSET, directeur, du programme",
        mister,
        "Guillaume",
        "BASSET",
        "directeur, du programme",
    );
    person("Mme Marie Claude DE LA TOUR, préfète", madam, "Marie Claude", "DE LA TOUR", "préfète");
    person("Charles de Gaulle", None, "Charles", "de Gaulle", "");
    person("Louis de FUNÈS", None, "Louis", "de FUNÈS", "");
    person("Jean P. Martin", None, "Jean P.", "Martin", "");
    person("M. BASSET", mister, "", "BASSET", "");
    person("Jean DUPONT de LIGONNÈS", None, "Jean", "DUPONT de LIGONNÈS", "");
    person("Madonna", None, "", "Madonna", "");
    person("Mmetropole", None, "", "Mmetropole", "");
    person("Jean\\ MARIE Dupont", None, "Jean MARIE", "Dupont", "");
    check_stop(
        "& Mme Anne-Lise O\\, B, préfète du Gard <anne@gard.fr> {host} #anne\n  : rank 1 Elle reçoit\n  : born 1970-01-02\n  \
         : call Madame la Préfète\n  : phone 04 66\n  : mandate Alès\n  : elected 2014-03-30\n  : body Préfecture\n",
        "& Mme Anne-Lise O\\, B, préfète du Gard <anne@gard.fr> {host} #anne\n  : body Préfecture\n  : phone 04 66\n  \
         : call Madame la Préfète\n  : mandate Alès\n  : elected 2014-03-30\n  : born 1970-01-02\n  : rank 1 Elle reçoit\n",
    );
    check_stop(
        "& X #p\n  : first-name X\n  : last-name\n",
        "& X #p\n  : first-name X\n  : last-name\n",
    );
}

#[test]
fn the_fields_of_a_visit() {
    check(
        "// le 21\r\n\r\n= 2020-09-21 [08:00-19:30]\r\n: mention Ne pas diffuser\r\n: title  Visite : \\\\ essai \r\n: zone Europe/Paris\r\n\
         : office Alès Agglomération <presse@ales.fr> 04 66 78 89 00\r\n: hours padded\r\n: status approved\r\n: lang en\r\n",
        "= 2020-09-21 Europe/Paris [08:00-19:30]\n: title Visite : \\\\ essai\n: lang en\n: status approved\n: hours padded\n\
         : office Alès Agglomération <presse@ales.fr> 04 66 78 89 00\n: mention Ne pas diffuser\n",
    );
    check(
        "= 2020-09-21\n: office A <> 04\n: office-service S\n: gate 8h, porte B\n: accreditation x\n: press-contact y\n: aims a\\nb\n: reference 71.20\n",
        "= 2020-09-21 Europe/Paris\n: reference 71.20\n: aims a\\nb\n: office A <> 04\n: office-service S\n: press-contact y\n: accreditation x\n: gate 8h, porte B\n",
    );
}

#[test]
fn zones_of_days() {
    check("= 2020-09-21 Asia/Tokyo\n= 2020-09-22\n", "= 2020-09-21 Asia/Tokyo\n= 2020-09-22\n");
    check(
        "= 2020-09-21 Asia/Tokyo\n= 2020-09-22 Asia/Tokyo\n= 2020-09-23 Europe/Paris\n",
        "= 2020-09-21 Asia/Tokyo\n= 2020-09-22\n= 2020-09-23 Europe/Paris\n",
    );
    check(
        "= 2020-09-22\n= 2020-09-21 Asia/Tokyo\n",
        "= 2020-09-21 Asia/Tokyo\n: zone Europe/Paris\n= 2020-09-22\n",
    );
}

#[test]
fn groups_part_and_meet() {
    let split = "A ; 10 #a\n> 5 {Presse}\nB ; 20 {Presse} #b\n> 6 {Presse}\n> 7 {Élus}\nC ; 20 {Élus} #c\n\
                 > ? {Élus}\n~ 10 (0) {Presse}\n~ 20 (5) {Élus}\n!12:15 D ; 30 #d\n";
    check_stop(split, split);
    // How many its cars can take; the line alone makes a group.
    check_stop(
        ": seats Presse 7\n: seats B\\ 2 0\nA ; 10 {Presse} #a\n",
        ": group B\\ 2\n: seats B\\ 2 0\n: seats Presse 7\nA ; 10 {Presse} #a\n",
    );
    // Without its group a move is that of the stop beside it.
    check_stop(
        "A ; 10 #a\n> 5\nB ; 20 {Presse} #b\n> 6\nD ; 30 #d\n",
        "A ; 10 #a\n> 5 {Presse}\nB ; 20 {Presse} #b\n> 6 {Presse}\nD ; 30 #d\n",
    );
    // A group without a stop of its own goes straight to the meeting.
    check_stop(
        "A ; 10 #a\nB ; 20 {Presse} #b\n> 9 {Élus}\nD ; 30 #d\n",
        "A ; 10 #a\nB ; 20 {Presse} #b\n> 9 {Élus}\nD ; 30 #d\n",
    );
    check_stop(
        ": group B-2 Les élus\nA ; 5 {B-2} #a\n: group C\n",
        ": group B-2 Les élus\n: group C\nA ; 5 {B-2} #a\n",
    );
    check_stop("A ; 5 {Groupe \\} 1} #a\n", "A ; 5 {Groupe \\} 1} #a\n");
}

#[test]
fn places() {
    let ids = |typed: &str| {
        let visit = read(&format!("= 2020-09-21\n{typed}"), &mut numbered()).expect(typed);
        visit.places().map(|place| place.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids("A ; 5 @ Gare d'Alès\nB ; 5 @ Gare d'Alès, Quai 2\n"), "gare-d-ales");
    assert_eq!(ids("A ; 5 @ Mairie (Alès)\nB ; 5 @ Mairie\n"), "mairie-ales");
    assert_eq!(
        ids("A ; 5 @ Mairie (Alès)\nB ; 5 @ Mairie (Nîmes)\nC ; 5 @ Mairie\n"),
        "mairie mairie-ales mairie-nimes"
    );
    assert_eq!(ids("@ Autre #gare\nA ; 5 @ Gare\n"), "gare gare-2");
    check_stop(
        "A ; 5 @ Mairie, Salle des mariages #a\n@ Mairie (Alès) #m\n  : capacity 80\n  : coordinates 44.125, -4.0817005\n  \
         : parking Cour\n  : access Badge\n  : address 1, place de la Mairie\\n30100 Alès\n",
        "@ Mairie (Alès) #m\n  : address 1, place de la Mairie\\n30100 Alès\n  : coordinates 44.125, -4.0817\n  \
         : access Badge\n  : parking Cour\n  : capacity 80\nA ; 5 @ Mairie (Alès), Salle des mariages #a\n",
    );
    check_stop(
        "@ Mairie #m\n@ Mairie #n\nA ; 5 @ Mairie #a\n  : place n\n",
        "@ Mairie #m\n@ Mairie #n\nA ; 5 @ Mairie #a\n  : place n\n",
    );
}

#[test]
fn hand_written_ids_come_before_made_ones() {
    let visit = read("= 2020-09-21\nA ; 5\nB ; 5 #stop-1\n& X\n& Y #person-1\n", &mut numbered());
    let visit = visit.expect("an outline");
    let stops: Vec<&str> = visit.stops().map(|(_, stop)| stop.id.as_str()).collect();
    assert_eq!(stops, ["stop-2", "stop-1"]);
    assert_eq!(
        visit.persons().map(|person| person.id.as_str()).collect::<Vec<_>>(),
        ["person-2", "person-1"]
    );
    // A host that says the same id again and again is not asked for ever.
    let visit =
        read("= 2020-09-21\nA ; 5\nB ; 5\nC ; 5\n", &mut |_| "x".to_owned()).expect("an outline");
    let stops: Vec<&str> = visit.stops().map(|(_, stop)| stop.id.as_str()).collect();
    assert_eq!(stops, ["x", "x-2", "x-3"]);
}

#[test]
fn where_stops_stand() {
    let located = read_located("// x\n= 2020-09-21\n\nA ; 5 #a\n> 5\nB ; 5 #b\n", &mut numbered());
    let lines: Vec<(String, usize)> = located
        .expect("an outline")
        .lines
        .into_iter()
        .map(|(id, line)| (id.to_string(), line))
        .collect();
    assert_eq!(lines, [("a".to_owned(), 4), ("b".to_owned(), 6)]);
}

#[test]
fn what_takes_the_place_of_a_visit_keeps_what_calendars_know() {
    let old = "= 2020-09-21\n@ Mairie (Alès) #m\n  : address 1, place de la Mairie\nA ; 5 @ Mairie #a\nB ; 5 #b\n";
    let old = read(old, &mut numbered()).expect("an outline");
    let new = "= 2020-09-21\nB bis ; 10 #b\nC ; 5 @ Mairie\n";
    let mut ids = numbered();
    for _ in 0..2 {
        ids(IdKind::Uid);
    }
    let new = replace(&old, new, &mut ids).expect("an outline");
    let uids: Vec<(&str, &str)> =
        new.stops().map(|(_, stop)| (stop.title.as_str(), stop.uid.as_str())).collect();
    assert_eq!(uids, [("B bis", "uid-2"), ("C", "uid-3")]);
    assert_eq!(new.places().collect::<Vec<_>>(), old.places().collect::<Vec<_>>());
    let change = Change::between(&old, &new);
    assert_eq!(
        change.touched().count(),
        4,
        "the day, the stop that went, the one that stays, the one that came"
    );
}

#[test]
fn what_begins_with_a_day_is_an_outline() {
    for (text, expected) in [
        ("= 2020-09-21", true),
        ("\u{feff}= 2020-09-21 Europe/Paris\n", true),
        ("// = x\n\n   \n= 2020-09-21\n", true),
        ("=2020-09-21", false),
        ("= 2020-13-21", false),
        ("= Titre\n= 2020-09-21", false),
        ("Accueil ; 15\n= 2020-09-21", false),
        ("", false),
    ] {
        assert_eq!(is_outline(text), expected, "{text}");
    }
}

/// The outline is refused, with its line and what was expected.
#[track_caller]
fn check_refused(typed: &str, line: usize, expected: Expected, found: &str) {
    let refused = OutlineError { line, expected, found: found.to_owned() };
    assert_eq!(read(typed, &mut numbered()).map(|visit| write(&visit)), Err(refused), "{typed}");
}

#[test]
fn what_is_not_understood_is_said_with_its_line() {
    check_refused("Accueil ; 15\n", 1, Expected::DayBefore, "Accueil ; 15");
    check_refused("= 21/09/2020\n", 1, Expected::Date, "21/09/2020");
    check_refused("= 2020-09-21 Paris\n", 1, Expected::Zone, "Paris");
    check_refused("= 2020-09-21 [19:00-08:00]\n", 1, Expected::Hours, "[19:00-08:00]");
    check_refused("= 2020-09-21\n= 2020-09-21\n", 2, Expected::OtherDay, "= 2020-09-21");
    check_refused("= 2020-09-21\n  indented\n", 2, Expected::Owner, "indented");
    for (lines, line, expected, found) in [
        ("!9h00 Accueil", 1, Expected::Hour, "9h00"),
        ("!24:30 Accueil", 1, Expected::Hour, "24:30"),
        ("! Accueil", 1, Expected::Hour, "Accueil"),
        ("!09:00", 1, Expected::Title, "!09:00"),
        ("!09:00 ; 15", 1, Expected::Title, "!09:00 ; 15"),
        ("A ; 15min", 1, Expected::Minutes, "15min"),
        ("A ; 10081", 1, Expected::Minutes, "10081"),
        ("A ; 1h60", 1, Expected::Minutes, "1h60"),
        ("A ; 99999999999999999999", 1, Expected::Minutes, "99999999999999999999"),
        ("A ; 15 (x)", 1, Expected::Minutes, "(x)"),
        ("A ; 15 Gare", 1, Expected::LineEnd, "Gare"),
        ("A ; 15 @", 1, Expected::Name, "A ; 15 @"),
        ("A ; 15 [12:00-11:00]", 1, Expected::Hours, "12:00-11:00"),
        ("A ; 15 ?0", 1, Expected::Priority, "0"),
        ("A ; 15 ?100", 1, Expected::Priority, "100"),
        ("A ; 15 #a\nB ; 15 #a", 2, Expected::OtherId, "a"),
        ("& A #a\n& B #a", 2, Expected::OtherId, "a"),
        ("@ A #a\n@ B #a", 2, Expected::OtherId, "a"),
        ("@ A", 1, Expected::Id, "@ A"),
        ("& A {chef}", 1, Expected::PersonRole, "chef"),
        ("& A <pas une adresse>", 1, Expected::Mail, "pas une adresse"),
        ("& M. ", 1, Expected::Name, "& M. "),
        ("& A #a\n  : age 12", 2, Expected::PersonField, "age"),
        ("& A #a\n  attends", 2, Expected::PersonField, "attends"),
        ("& A #a\n  : born 1970", 2, Expected::Date, "1970"),
        ("& A #a\n  : rank x", 2, Expected::Number, "x"),
        ("@ A #a\n  : coordinates 44", 2, Expected::Coordinates, "44"),
        ("@ A #a\n  : coordinates 44, 99999", 2, Expected::Coordinates, "44, 99999"),
        ("@ A #a\n  : size 3", 2, Expected::PlaceField, "size"),
        ("> 20\nA ; 15", 1, Expected::MoveEnds, "> 20"),
        ("A ; 15\n> 20", 2, Expected::MoveEnds, "> 20"),
        ("A ; 15\n= 2020-09-22\n> 20\nB ; 15", 3, Expected::MoveEnds, "> 20"),
        ("A ; 15\n> 20\n> 25\nB ; 15", 3, Expected::OtherMove, "> 25"),
        ("A ; 15\n> vite\nB ; 15", 2, Expected::Minutes, "vite"),
        ("A ; 15\n> 20 #a\nB ; 15", 2, Expected::Id, "#a"),
        ("A ; 15 #a\n> 20 #a #z", 2, Expected::KnownStop, "z"),
        ("A ; 15\n~ 20 (5)\nB ; 15", 2, Expected::PinBehind, "~ 20 (5)"),
        ("~ 20 (5)\n~ 20\n!10:00 B ; 15", 2, Expected::OtherMargin, "~ 20"),
        ("~ 20 (25)\n!10:00 B ; 15", 1, Expected::Margin, "20 (25)"),
        ("~ 5 (2) #z", 1, Expected::KnownStop, "z"),
        (": titre X", 1, Expected::VisitField, "titre"),
        (": title X\n: title Y", 2, Expected::OtherField, ": title Y"),
        (": lang de", 1, Expected::Word, "de"),
        (": zone Paris", 1, Expected::Zone, "Paris"),
        (": group", 1, Expected::Id, ": group"),
        (": seats", 1, Expected::Id, ": seats"),
        (": seats A", 1, Expected::Number, ""),
        (": seats A sept", 1, Expected::Number, "sept"),
        (": seats A -1", 1, Expected::Number, "-1"),
        (": seats A 7\n: seats A 8", 2, Expected::OtherField, ": seats A 8"),
        ("A ; 5\n  : colour red", 2, Expected::StopField, "colour"),
        ("A ; 5\n  : kind party", 2, Expected::Word, "party"),
        ("A ; 5\n  : place z", 2, Expected::KnownPlace, "z"),
        ("A ; 5\n  : call tous 08:00", 2, Expected::Audience, "tous"),
        ("A ; 5\n  press fermée", 2, Expected::Word, "fermée"),
        ("A ; 5\n  note public", 2, Expected::Text, "note public"),
        ("A ; 5\n  note public a\n  note public b", 3, Expected::OtherField, "note public b"),
        ("A ; 5\n  audience public,tous", 2, Expected::Audience, "public,tous"),
        ("A ; 5\n  status sure", 2, Expected::Word, "sure"),
        ("A ; 5\n  basset attends", 2, Expected::KnownPerson, "basset"),
        ("A ; 5\n  basset", 2, Expected::StopField, "basset"),
        ("& B #b\nA ; 5\n  b mange", 3, Expected::Role, "mange"),
        ("& B #b\nA ; 5\n  b attends 5", 3, Expected::LineEnd, "5"),
        ("& B #b\nA ; 5\n  b by b", 3, Expected::OtherPerson, "b by b"),
        ("& B #b\nA ; 5\n  b by c", 3, Expected::KnownPerson, "c"),
        ("& B #b\nA ; 5\n  b speaks 5\n  b speaks", 4, Expected::OtherRole, "b speaks"),
    ] {
        check_refused(&format!("= 2020-09-21\n{lines}"), line + 1, expected, found);
    }
}

#[test]
fn a_long_programme_is_read_and_written() {
    let mut text = String::from("= 2020-09-21 Europe/Paris\n& A #a\n");
    for at in 0..10_000 {
        if at > 0 {
            text.push_str("> 5 {G}\n");
        }
        text.push_str(&format!("Étape {at} ; 5 @ Lieu {at} {{G}} #s{at}\n  a attends\n"));
    }
    let visit = read(&text, &mut numbered()).expect("an outline");
    assert_eq!(
        (text.lines().count(), visit.stops().count(), visit.legs().count()),
        (30_001, 10_000, 9_999)
    );
    assert_eq!(write(&visit), text);
}
