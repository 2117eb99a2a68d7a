//! What is wrong, in each argument and each file: the exit code, a word of the sentence in French and in English, and
//! every file as it was.

use crate::support::{DAY, Desk, LANGUAGES, fixture};
use std::fs;

/// A command line, its exit code, and what the sentence says in both languages.
type Row = (&'static str, i32, &'static str, &'static str);

fn check(desk: &Desk, rows: &[Row]) {
    let before = desk.files();
    for (line, code, french, english) in rows {
        for (lang, words) in LANGUAGES.into_iter().zip([french, english]) {
            desk.line_in(lang, line).expect(*code).prints_nothing().says(words);
            assert!(desk.files() == before, "{line}: a file changed");
        }
    }
}

#[test]
fn the_command_itself() {
    let desk = Desk::new();
    check(
        &desk,
        &[
            ("danser", 2, "pas de commande « danser »", "no command “danser”"),
            // What does not exist yet is not spoken of.
            ("publish jour.visite", 2, "pas de commande « publish »", "no command “publish”"),
            ("precedence jour.visite", 2, "Il manque --stop", "--stop"),
            ("show", 2, "Il manque <FILE>", "<FILE> is missing"),
            ("show ''", 2, "Il manque une valeur à <FILE>", "<FILE> needs a value"),
            ("show a.visite b.visite", 2, "« b.visite » est de trop", "“b.visite” is one too many"),
            ("show a.visite --fort", 2, "L'option « --fort » n'existe pas", "no option “--fort”"),
            (
                "show a.visite --version-of 1",
                2,
                "« --version-of » n'existe pas",
                "no option “--version-of”",
            ),
            (
                "show a.visite --json --json",
                2,
                "--json est donné deux fois",
                "--json is given twice",
            ),
            ("show a.visite --day", 2, "Il manque une valeur à --day", "--day <D> needs a value"),
            (
                "show a.visite --json --outline",
                2,
                "--json ne va pas avec --outline",
                "--json does not go with --outline",
            ),
            (
                "show a.visite --outline --audience public",
                2,
                "--outline ne va pas avec --audience",
                "--outline does not go with --audience",
            ),
            ("new a.visite --title T", 2, "Il manque --date <D>", "--date <D> is missing"),
            (
                "new a.visite --date 2020-09-21",
                2,
                "Il manque --title <T>",
                "--title <T> is missing",
            ),
            ("shift a.visite --by 5", 2, "Il manque --stop <S>", "--stop <S> is missing"),
            ("shift a.visite --stop a", 2, "Il manque --by <±MIN>", "--by <±MIN> is missing"),
            ("apply a.visite", 2, "Il manque <COMMANDS.json>", "<COMMANDS.json> is missing"),
            ("calendar a.visite", 2, "Il manque -o <OUT>", "-o <OUT> is missing"),
            (
                "calendar a.visite -o a -o b",
                2,
                "-o <OUT> est donné deux fois",
                "-o <OUT> is given twice",
            ),
            (
                "calendar a.visite -o a.ics --in de",
                2,
                "Valeurs possibles : fr, en",
                "Possible values: fr, en",
            ),
            ("sheet a.visite programme", 2, "Il manque -o <OUT>", "-o <OUT> is missing"),
            (
                "sheet a.visite programme --format odt -o a",
                2,
                "Valeurs possibles : pdf, svg, png, html, docx",
                "Possible values: pdf, svg, png, html, docx",
            ),
            ("import", 2, "Il manque <SOURCE>", "<SOURCE>... is missing"),
            ("import a.txt --replace", 2, "Il manque --into", "--into <FILE> is missing"),
            (
                "import a.txt -o a.visite --into b.visite",
                2,
                "-o <FILE> ne va pas avec --into",
                "-o <FILE> does not go with --into",
            ),
            (
                "suggest a.visite --apply deux",
                2,
                "« deux » ne convient pas à --apply <K> : il faut un nombre entier",
                "“deux” does not fit --apply <K>: a whole number",
            ),
            ("suggest a.visite --apply -1", 2, "« -1 » ne convient pas", "“-1” does not fit"),
            ("suggest a.visite --budget-ms 1h", 2, "« 1h » ne convient pas", "“1h” does not fit"),
            ("sample danse -o a.visite", 2, "pas d'exemple « danse »", "no sample “danse”"),
        ],
    );
}

#[test]
fn each_argument() {
    let desk = Desk::with_outline(DAY);
    check(
        &desk,
        &[
            (
                "show jour.visite --day hier",
                2,
                "« hier » n'est pas une date",
                "“hier” is not a date",
            ),
            ("show jour.visite --day 2020-02-30", 2, "n'est pas une date", "is not a date"),
            (
                "show jour.visite --day 2020-09-22",
                2,
                "pas de journée du mardi 22 septembre 2020. Ses journées : 2020-09-21",
                "no day Tuesday 22 September 2020. Its days: 2020-09-21",
            ),
            (
                "show jour.visite --audience presse",
                2,
                "Il y a public, participants",
                "There are public",
            ),
            ("calendar jour.visite --audience P -o a.ics", 2, "pas un public", "not an audience"),
            ("calendar jour.visite --day 1er -o a.ics", 2, "pas une date", "not a date"),
            (
                "sheet jour.visite menu -o a.pdf",
                2,
                "Il y a : programme, deroule",
                "There are: programme",
            ),
            ("sheet jour.visite programme -o a.odt", 2, "en « .odt »", "as “.odt”"),
            (
                "sheet jour.visite programme --audience x -o a.pdf",
                2,
                "pas un public",
                "not an audience",
            ),
            ("sheet jour.visite programme --day 2021-01-01 -o a.pdf", 2, "journée du", "no day"),
            ("suggest jour.visite --day 2021-01-01", 2, "pas de journée du", "no day"),
            ("suggest jour.visite --apply 1", 2, "il n'y en a aucune", "there are none"),
            ("suggest jour.visite --apply 0", 2, "pas de proposition n° 0", "no proposal number 0"),
            ("new a.visite --title T --date 'fin mai'", 2, "n'est pas une date", "is not a date"),
            ("new a.visite --title T --date ''", 2, "n'est pas une date", "is not a date"),
            (
                "new a.visite --title T --date 2020-09-21 --zone Paris",
                2,
                "« Paris » n'est pas un fuseau horaire",
                "“Paris” is not a time zone",
            ),
            ("import jour.txt --date hier", 2, "n'est pas une date", "is not a date"),
            (
                "shift jour.visite --stop Gare --by 5",
                2,
                "Aucune étape ne s'appelle « Gare »",
                "No stop is called",
            ),
            ("shift jour.visite --stop '' --by 5", 2, "Aucune étape", "No stop"),
            ("shift jour.visite --stop 9:01 --by 5", 2, "Aucune étape", "No stop"),
            ("shift jour.visite --stop Visite --by 5", 2, "b  09:35  Visite", "c  10:35  Visite"),
            (
                "shift jour.visite --stop a --by dix",
                2,
                "pas un nombre de minutes",
                "not a number of minutes",
            ),
            (
                "shift jour.visite --stop a --by ''",
                2,
                "pas un nombre de minutes",
                "not a number of minutes",
            ),
            ("shift jour.visite --stop a --by 1441", 2, "d'un jour au plus", "a day at most"),
            ("shift jour.visite --stop a --by -24h01", 2, "d'un jour au plus", "a day at most"),
            (
                "shift jour.visite --stop a --by 99999999999",
                2,
                "d'un jour au plus",
                "a day at most",
            ),
            ("undo jour.visite", 4, "rien à annuler", "nothing to undo"),
            ("redo jour.visite", 4, "rien à rétablir", "nothing to redo"),
        ],
    );
    let english = desk.run(&["--lang", "de", "show", "jour.visite"]);
    english.expect(2).says("Valeurs possibles : fr, en");
}

/// Commands that read a visit, as they are asked of `FILE`.
const READERS: [&str; 7] = [
    "show FILE",
    "check FILE --json",
    "calendar FILE -o a.ics",
    "sheet FILE programme -o a.pdf",
    "shift FILE --stop 09:00 --by 5",
    "undo FILE",
    "import plan.txt --into FILE",
];

#[test]
fn each_file_that_is_no_visit() {
    let desk = Desk::with_outline(DAY);
    let visit = desk.read("jour.visite");
    let mut torn = visit.clone();
    torn[4096..8192].fill(b'x');
    desk.write("plan.txt", DAY);
    desk.write("vide.visite", "");
    desk.write("texte.visite", "12h15 Réunion");
    desk.write("image.visite", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    desk.write("abime.visite", &torn);
    desk.write("coupe.visite", &visit[..5000]);
    fs::create_dir(desk.path("dossier.visite")).unwrap();
    let before = desk.files();
    for (at, (file, french, english)) in [
        ("absent.visite", "n'existe pas", "does not exist"),
        ("nulle/part.visite", "n'existe pas", "does not exist"),
        ("plan.txt/part.visite", "n'existe pas", "does not exist"),
        ("vide.visite", "n'est pas une visite de Déroulé", "is not a Déroulé visit"),
        ("texte.visite", "n'est pas une visite de Déroulé", "is not a Déroulé visit"),
        ("image.visite", "n'est pas une visite de Déroulé", "is not a Déroulé visit"),
        ("abime.visite", "est abîmé et reste tel quel", "is damaged and stays as it is"),
        ("coupe.visite", "est abîmé et reste tel quel", "is damaged and stays as it is"),
        ("dossier.visite", "est un dossier", "is a folder"),
    ]
    .into_iter()
    .enumerate()
    {
        for (other, reader) in READERS.iter().enumerate() {
            // Each file meets each command, in one of the two languages.
            let (lang, words) = [("fr", french), ("en", english)][(at + other) % 2];
            let line = reader.replace("FILE", file);
            desk.line_in(lang, &line).expect(3).prints_nothing().says(words).says(file);
            assert!(desk.files() == before, "{line}: a file changed");
        }
    }
}

#[test]
fn each_source() {
    let desk = Desk::with_outline(DAY);
    desk.write("coupe.docx", b"PK\x03\x04\x14\0\0\0\x08\0");
    desk.write(
        "bruit",
        (0..=255).cycle().take(4000).map(|n: u8| n.wrapping_mul(n) ^ 0x5a).collect::<Vec<_>>(),
    );
    desk.write("note.txt", fs::read(fixture("note-71.20-presse.txt")).unwrap());
    desk.write("plan.txt", DAY);
    let long = fs::File::create(desk.path("long.txt")).unwrap();
    long.set_len((64 << 20) + 1).unwrap();
    fs::create_dir(desk.path("dossier")).unwrap();
    check(
        &desk,
        &[
            ("import absent.txt", 3, "« absent.txt » n'existe pas", "“absent.txt” does not exist"),
            ("import absent.txt --json", 3, "n'existe pas", "does not exist"),
            ("import dossier", 3, "« dossier » est un dossier", "“dossier” is a folder"),
            ("import bruit", 3, "n'est ni un texte ni un fichier", "is neither text nor a file"),
            ("import coupe.docx", 3, "abîmé ou incomplet", "damaged or incomplete"),
            ("import long.txt", 3, "est trop grand : 64 Mo au plus", "is too large: 64 MB at most"),
            ("import jour.visite", 3, "est déjà une visite", "is a visit already"),
            ("import note.txt absent.txt -o a.visite", 3, "n'existe pas", "does not exist"),
            (
                "import note.txt -o jour.visite",
                5,
                "existe déjà et reste tel quel",
                "exists already",
            ),
            (
                "import note.txt -o nulle/part.visite",
                5,
                "ce dossier n'existe pas",
                "that folder does not exist",
            ),
            ("import note.txt --into absent.visite", 3, "n'existe pas", "does not exist"),
            (
                "import note.txt --into jour.visite --replace",
                2,
                "lui seul peut remplacer",
                "only an outline",
            ),
            (
                "import plan.txt plan.txt --into jour.visite --replace",
                2,
                "Un seul plan",
                "Only one outline",
            ),
            ("apply jour.visite absent.json", 3, "n'existe pas", "does not exist"),
            ("apply jour.visite dossier", 3, "est un dossier", "is a folder"),
            ("apply jour.visite long.txt", 3, "trop grand", "too large"),
        ],
    );
}

#[test]
fn a_name_that_is_no_text_is_a_name_all_the_same() {
    #[cfg(target_os = "linux")]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let desk = Desk::with_outline(DAY);
        let name = OsStr::from_bytes(b"visite d'\xe9t\xe9 \xff.visite");
        fs::rename(desk.path("jour.visite"), desk.folder().join(name)).unwrap();
        let run = |arguments: &[&OsStr]| crate::support::said("?", desk.start(arguments));
        let arg = OsStr::new;
        run(&[arg("check"), name]).expect(0);
        run(&[arg("shift"), name, arg("--stop"), arg("09:00"), arg("--by"), arg("5")]).expect(0);
        let calendar = OsStr::from_bytes(b"\xe9.ics");
        run(&[arg("calendar"), name, arg("-o"), calendar]).expect(0);
        assert!(desk.folder().join(calendar).exists());
        let not_text = OsStr::from_bytes(b"\xff");
        run(&[arg("shift"), name, arg("--stop"), not_text, arg("--by"), arg("5")])
            .expect(2)
            .says("n'est pas du texte lisible");
    }
}
