//! What is wrong in each line of an outline and each field of an edit: the exit code, where it is, a word of the sentence in
//! French and in English, and every file as it was.

use crate::support::{DAY, Desk};

#[test]
fn each_line_of_an_outline() {
    let desk = Desk::with_outline(DAY);
    for (outline, line, french, english) in [
        ("= 2020-09-21\n= 2020-02-30\n", 2, "une date comme 2020-09-21", "a date"),
        ("= 2020-09-21 Europe/Pari\n", 1, "un fuseau comme Europe/Paris", "a zone"),
        ("= 2020-09-21\n= 2020-09-21\n", 2, "pas déjà nommée", "not named already"),
        ("= 2020-09-21\n!25:00 Accueil ; 5\n", 2, "une heure comme !12:15", "an hour"),
        ("= 2020-09-21\n!09:00 Accueil ; 5 ?0\n", 2, "une priorité de 1 à 99", "a priority"),
        ("= 2020-09-21\nAccueil ; 99999999\n", 2, "une semaine au plus", "a week at most"),
        ("= 2020-09-21\n!09:00 A ; 5\n> dix\nB ; 5\n", 3, "des minutes", "minutes"),
        (
            "= 2020-09-21\n!09:00 A ; 5\n> 10\n",
            3,
            "une étape avant le trajet",
            "a stop before the journey",
        ),
        ("= 2020-09-21\n!09:00 A ; 5\n~ 20 (30)\n!10:00 B ; 5\n", 3, "une marge", "a margin"),
        ("= 2020-09-21\n: couleur bleu\n", 2, "un champ de la visite", "a field of the visit"),
        (
            "= 2020-09-21\n!09:00 A ; 5\n  press oui\n",
            3,
            "mots que ce champ",
            "words that this field",
        ),
        (
            "= 2020-09-21\n!09:00 A ; 5\n  durand attends\n",
            3,
            "identifiant d'une personne",
            "id of a person",
        ),
        ("= 2020-09-21\n!09:00 A ; 5 #a\n!10:00 B ; 5 #a\n", 3, "pas déjà pris", "not taken"),
        ("// début\n= 2020-09-21\n  note public Bonjour\n", 3, "au-dessus", "above"),
    ] {
        desk.write("plan.txt", outline);
        let before = desk.files();
        for (lang, asked, at, words) in [
            ("fr", "import plan.txt -o neuf.visite", format!("ligne {line} :"), french),
            (
                "en",
                "import plan.txt --into jour.visite --replace",
                format!("line {line}:"),
                english,
            ),
        ] {
            let said = desk.line_in(lang, asked).expect(3).prints_nothing();
            said.says("plan.txt").says(&at).says(words);
            assert!(desk.files() == before, "{outline}: a file changed");
        }
    }
}

#[test]
fn each_field_of_a_command() {
    let desk = Desk::with_outline(DAY);
    let before = desk.files();
    for (commands, code, french, english) in [
        ("", 3, "le texte s'arrête avant la fin", "the text ends too early"),
        ("[{", 3, "ligne 1 : le texte s'arrête", "line 1: the text ends"),
        (
            "[\n  oui]",
            3,
            "ligne 2, colonne 3 : ce n'est pas du JSON",
            "line 2, column 3: this is no JSON",
        ),
        ("\u{ff}", 3, "n'est pas du JSON", "no JSON"),
        (
            "12",
            3,
            "« entrée standard » n'est pas une liste de commandes",
            "“standard input” is not a list",
        ),
        ("[1]", 3, "commande n° 1 : 1 au lieu de champs", "command number 1: 1 instead of fields"),
        ("{}", 3, "il manque « command »", "“command” is missing"),
        (
            r#"{"command": "danser"}"#,
            3,
            "« danser » est inconnu ici ; il y a set_visit,",
            "“danser” is unknown here",
        ),
        (r#"{"command": "shift", "stop": "a"}"#, 3, "il manque « by »", "“by” is missing"),
        (
            r#"{"command": "shift", "stop": "a", "by": "10"}"#,
            3,
            r#""10" au lieu d'un nombre entier"#,
            r#""10" instead of a whole number"#,
        ),
        (
            r#"{"command": "shift", "stop": 7, "by": 10}"#,
            3,
            "7 au lieu d'un texte",
            "7 instead of a text",
        ),
        (
            r#"{"command": "shift", "stop": "a", "by": 10, "fort": true}"#,
            3,
            "« fort » est inconnu ici ; il y a stop, by",
            "“fort” is unknown here; there are stop, by",
        ),
        (
            r#"{"command": "add_day", "date": "21/09/2020"}"#,
            3,
            r#""21/09/2020" → YYYY-MM-DD"#,
            r#""21/09/2020" → YYYY-MM-DD"#,
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"duration": -5}}"#,
            3,
            "-5 au lieu d'un nombre entier",
            "-5 instead of a whole number",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"timing": {"start_fixed": "25:10"}}}"#,
            3,
            "HH:MM",
            "HH:MM",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"kind": "bal"}}"#,
            3,
            "« bal » est inconnu",
            "“bal” is unknown",
        ),
        (
            "[{\"command\": \"shift\", \"stop\": \"a\", \"by\": 10},\n {\"command\": \"shift\"}]",
            3,
            "ligne 2, commande n° 2 : il manque « stop »",
            "line 2, command number 2: “stop” is missing",
        ),
        (r#"{"command": "shift", "stop": "z", "by": 10}"#, 4, "pas d'étape « z »", "no stop “z”"),
        (
            r#"{"command": "shift", "stop": "a", "by": 1441}"#,
            4,
            "un jour pour un décalage",
            "a day",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"title": " "}}"#,
            4,
            "il faut un nom",
            "a name or a title",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"duration": 99999}}"#,
            4,
            "une semaine",
            "a week",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"place": "Mars"}}"#,
            4,
            "pas de lieu « Mars »",
            "no place “Mars”",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"window": ["18:00", "09:00"]}}"#,
            4,
            "la plage se ferme avant de s'ouvrir",
            "the window closes before it opens",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"group": "presse"}}"#,
            4,
            "pas de groupe « presse »",
            "no group",
        ),
        (
            r#"{"command": "set_stop", "stop": "a", "set": {"optional": 0}}"#,
            4,
            "de 1 à 99",
            "1 to 99",
        ),
        (
            r#"{"command": "set_margin", "before": "d", "wanted": 5, "floor": 20}"#,
            4,
            "le plancher (20 min)",
            "floor (20 min)",
        ),
        (
            r#"{"command": "remove_margin", "before": "d"}"#,
            4,
            "pas de marge avant « Réunion »",
            "no margin before",
        ),
        (
            r#"{"command": "remove_leg", "from": "a", "to": "d"}"#,
            4,
            "« Accueil » à « Réunion »",
            "“Accueil” to “Réunion”",
        ),
        (r#"{"command": "add_day", "date": "2020-09-21"}"#, 4, "déjà une journée", "already"),
        (
            r#"{"command": "remove_day", "date": "2020-09-21"}"#,
            4,
            "a encore des étapes",
            "still has stops",
        ),
        (
            r#"{"command": "remove_day", "date": "2020-09-22"}"#,
            4,
            "pas de journée du mardi 22",
            "no day",
        ),
        (
            r#"{"command": "attend", "stop": "a", "person": "z", "role": "attends"}"#,
            4,
            "pas de personne « z »",
            "no person",
        ),
        (
            r#"{"command": "attend", "stop": "a", "person": "durand", "role": {"represented_by": "durand"}}"#,
            4,
            "se représenter soi-même",
            "cannot be represented",
        ),
        (
            r#"{"command": "leave", "stop": "a", "person": "durand"}"#,
            4,
            "n'est pas à cette étape",
            "is not at that stop",
        ),
        (
            r#"{"command": "add_place", "place": {"name": ""}}"#,
            4,
            "il faut un nom",
            "a name or a title",
        ),
        (
            r#"{"command": "add_person", "person": {"id": "durand", "last_name": "X"}}"#,
            4,
            "déjà pris",
            "taken",
        ),
        (
            "[{\"command\": \"shift\", \"stop\": \"a\", \"by\": 10}, {\"command\": \"remove_stop\", \"stop\": \"z\"}]",
            4,
            "la commande n° 2 est refusée, il n'y a pas d'étape « z »",
            "command number 2 is refused",
        ),
    ] {
        for (lang, words, safe, more) in [
            ("fr", french, "Rien n'a été changé", &[][..]),
            ("en", english, "Nothing was changed", &["--dry-run", "--json"]),
        ] {
            let asked = [&["--lang", lang, "apply", "jour.visite", "-"][..], more].concat();
            desk.run_with(&asked, commands).expect(code).prints_nothing().says(words).says(safe);
        }
        assert!(desk.files() == before, "{commands}: a file changed");
    }
}
