//! What somebody typed or pasted never becomes markup, and never costs the sheet.

use super::{PRESS, draft, fold, words_of};
use crate::visits;
use domain::edition::EditionRow;
use domain::visit::Audience;
use print::{Format, PrintError, PrintNote, Replaced, Sheet};
use text::{Lang, Words, typography};

/// Typst, HTML and other markup, as it would be typed by accident or by a joker.
const ATTACKS: [&str; 28] = [
    "#panic(\"x\")",
    "#read(\"/secret.txt\")",
    "*gras* _it_ $x^2$ `code`",
    "```raw```",
    "<label> @ref",
    "// commentaire",
    "/* c */ /* ouvert",
    "a \\ b \\u{41} \\#",
    "[crochet] #[x] ]",
    "= Titre",
    "- liste",
    "+ num",
    "/ Terme: x",
    "http://exemple.fr/#ancre?a=b&c=d",
    "guillemets \"droits\" et l'apostrophe",
    "~ -- --- ...",
    "#set text(red)",
    "#let x=1;",
    "{#x}",
    "$sum$ $",
    "#import \"@preview/x:1.0.0\": *",
    "<script>alert(1)</script>",
    "</title><img src=x onerror=y>",
    "&amp; &lt;b&gt; &#39;",
    "%s {0} \\0 ${HOME} $(id)",
    "]]> <!-- -->",
    "#sys.inputs",
    "#words().frame",
];

#[test]
fn attack_strings_come_out_letter_for_letter() {
    let typed = ATTACKS.join(" | ");
    // The fold has no room for so many: it has the A5 pages' templates and the programme's words.
    for sheet in Sheet::ALL.into_iter().filter(|sheet| *sheet != Sheet::Livret) {
        let audience =
            if sheet == Sheet::Programme { Audience::Public } else { Audience::Internal };
        let edition = visits::everywhere(audience, &typed);
        let paper = PRESS.proof(sheet, &edition, &draft()).unwrap().concat();
        let html =
            PRESS.print(sheet, &edition, &draft(), None, Format::Html).unwrap().pages.concat();
        let html = String::from_utf8(html).unwrap();
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        for page in [fold(&paper), fold(&words_of(&html))] {
            for attack in ATTACKS {
                let set = fold(&typography::fix(attack, Lang::Fr));
                assert!(page.contains(&set), "{set:?} in {page}");
            }
        }
    }
}

#[test]
fn every_field_is_printed() {
    // A word of its own for each sheet's fields: those of the programme, then those that only the déroulé has.
    let edition = visits::everywhere(Audience::Public, "mot-témoin");
    let paper = fold(&PRESS.proof(Sheet::Programme, &edition, &draft()).unwrap().concat());
    // Title, reference, aims, mention; two guests and the host with functions; the office twice and its service twice, address,
    // telephone, mail; press block; the stop's title, group, place, room, address, access, parking, welcome, three notes.
    assert!(paper.matches("mot-témoin").count() >= 28, "{paper}");
}

#[test]
fn what_no_face_can_draw_is_replaced_and_told() {
    let typed = "Fête 😀 du \u{7}port \u{e000} à 東京 et \u{202e}envers\u{202c}";
    for (sheet, audience) in
        [(Sheet::Programme, Audience::Public), (Sheet::Deroule, Audience::Internal)]
    {
        let edition = visits::everywhere(audience, typed);
        // The whole export, which fails on a single character that is not drawn.
        let printed = PRESS.print(sheet, &edition, &draft(), None, Format::Pdf).unwrap();
        assert_eq!(printed.pages.len(), 1);
        let paper = fold(&PRESS.proof(sheet, &edition, &draft()).unwrap().concat());
        assert!(paper.contains(&fold("Fête □ du port □ à □□ et envers")), "{paper}");
        let replaced = |note: &PrintNote| match note {
            PrintNote::Replaced(replaced) => Some(replaced.clone()),
            PrintNote::Logo => None,
        };
        let replaced: Vec<Replaced> = printed.notes.iter().filter_map(replaced).collect();
        let stop = replaced.iter().find(|note| note.stop.is_some()).unwrap();
        // In the order of Unicode; the bell is not a character to be read and went silently.
        assert_eq!(stop.characters, "京東\u{e000}😀");
        assert!(replaced.iter().any(|note| note.stop.is_none()));
        let sentence = PrintNote::Replaced(stop.clone()).sentence(&Words::of(Lang::Fr));
        assert!(sentence.contains("京 東 U+E000 😀"), "{sentence}");
    }
}

#[test]
fn other_scripts_of_europe_are_drawn() {
    let typed = "Œuvre de Łódź, Čeněk Žižka, Ελλάδα, Україна, İstanbul, Ștefan, e\u{301}tape, № 4, 20 € – “x” ‘y’ … ½ ™";
    let edition = visits::everywhere(Audience::Public, typed);
    let printed = PRESS.print(Sheet::Programme, &edition, &draft(), None, Format::Svg).unwrap();
    assert_eq!(printed.notes, []);
}

#[test]
fn very_long_words_and_titles_still_make_pages() {
    let word = "anticonstitutionnellement".repeat(10);
    let title = "Un titre que personne ne lira jamais jusqu'au bout ".repeat(98);
    for (typed, part, times, most) in [(&word, "constitution", 10, 2), (&title, "personne", 98, 5)]
    {
        for sheet in Sheet::ALL {
            let mut edition = visits::four();
            edition.title.clone_from(typed);
            edition.people[1].name.clone_from(typed);
            edition.reader = Some(edition.people[1].clone());
            if let Some(EditionRow::Stop(stop)) = edition.days[0].rows.first_mut() {
                let stop = std::sync::Arc::make_mut(stop);
                stop.title.clone_from(typed);
            }
            let pages = match PRESS.proof(sheet, &edition, &draft()) {
                Err(PrintError::TooLong) if sheet == Sheet::Livret => continue,
                pages => pages.unwrap(),
            };
            assert!(pages.len() <= most + 2, "{}: {} pages", sheet.name(), pages.len());
            let found = fold(&pages.concat()).matches(part).count();
            assert!(found >= times, "{}: {found} of {times}", sheet.name());
        }
    }
}
