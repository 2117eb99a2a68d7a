//! The files themselves.

use super::{PRESS, draft};
use crate::visits;
use domain::visit::Audience;
use print::{Format, Press, Sheet};

const CALENDAR: &[u8] = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

fn pdf(press: &Press, sheet: Sheet) -> Vec<u8> {
    let edition = match sheet {
        Sheet::Changements => visits::changed(Audience::Participants),
        Sheet::Programme => visits::four(),
        Sheet::Deroule => visits::run_sheet(),
        Sheet::Personnel => visits::own(),
        Sheet::Conducteur => visits::run_sheet(),
        Sheet::Livret
        | Sheet::LivretA5
        | Sheet::Delegation
        | Sheet::Contacts
        | Sheet::Chevalets => visits::with_people(Audience::Internal),
    };
    let printed = press.print(sheet, &edition, &draft(), Some(CALENDAR), Format::Pdf).unwrap();
    assert_eq!(printed.notes, []);
    let [file] = <[Vec<u8>; 1]>::try_from(printed.pages).unwrap();
    file
}

#[track_caller]
fn holds(file: &[u8], words: &str) -> bool {
    file.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn declares_what_it_is() {
    let both = [
        "/Lang(fr-FR)",
        "/DisplayDocTitle true",
        "<pdfuaid:part>1<",
        "<pdfaid:conformance>A<",
        "/CreationDate(D:20200918122000Z)",
        "Déroulé",
    ];
    for sheet in Sheet::ALL {
        let file = pdf(&PRESS, sheet);
        for words in both {
            assert!(holds(&file, words), "{}: {words}", sheet.name());
        }
        let archive = if sheet == Sheet::Programme { "3" } else { "2" };
        assert!(holds(&file, &format!("<pdfaid:part>{archive}<")), "{}", sheet.name());
    }
    let programme = pdf(&PRESS, Sheet::Programme);
    let deroule = pdf(&PRESS, Sheet::Deroule);
    // The calendar travels in the programme alone.
    for words in ["<pdfaid:part>3<", "/AFRelationship/Supplement", "visite.ics", "text#2Fcalendar"]
    {
        assert!(holds(&programme, words), "{words}");
        assert!(!holds(&deroule, words), "{words}");
    }
    assert!(holds(&deroule, "<pdfaid:part>2<"));
}

#[test]
fn bookmarks_begin_with_the_hour() {
    // Titles of bookmarks are written as UTF-16 in hexadecimal digits.
    let hex =
        |words: &str| words.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>();
    let cases = [
        (Sheet::Programme, visits::unsettled(Audience::Public), "vers 9h Accueil des délégations"),
        (
            Sheet::Programme,
            visits::unsettled(Audience::Public),
            "13h30 (annulé) Déjeuner de travail",
        ),
        (Sheet::Deroule, visits::crowd(4, 2), "Mardi 22\u{a0}septembre\u{a0}2020 · Déroulé"),
        (Sheet::Conducteur, visits::run_sheet(), "12h15 Réunion d’échanges"),
        (Sheet::Livret, visits::four(), "9h35 Visite de l’Entreprise\u{a0}A"),
        (Sheet::LivretA5, visits::four(), "9h35 Visite de l’Entreprise\u{a0}A"),
        (
            Sheet::Delegation,
            visits::with_people(Audience::Internal),
            "1 M.\u{a0}Guillaume\u{a0}BASSET",
        ),
        (Sheet::Chevalets, visits::with_people(Audience::Internal), "Guillaume\u{a0}BASSET"),
    ];
    for (sheet, edition, entry) in cases {
        let printed = PRESS.print(sheet, &edition, &draft(), None, Format::Pdf).unwrap();
        assert!(holds(&printed.pages.concat(), &hex(entry)), "{entry}");
    }
}

#[test]
fn two_presses_give_the_same_bytes() {
    for sheet in Sheet::ALL {
        assert!(pdf(&PRESS, sheet) == pdf(&Press::new(), sheet), "{}", sheet.name());
    }
}

#[test]
fn pictures_are_one_a_page() {
    let edition = visits::eighteen();
    let print = |format| PRESS.print(Sheet::Programme, &edition, &draft(), None, format).unwrap();
    let png = print(Format::Png);
    // A4 at 150 dots an inch.
    let size = [&1240_u32.to_be_bytes()[..], &1754_u32.to_be_bytes()[..]].concat();
    assert_eq!(png.pages.len(), 2);
    for page in &png.pages {
        assert_eq!(&page[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(page[16..24], size[..]);
    }
    let svg = print(Format::Svg);
    assert_eq!(svg.pages.len(), 2);
    assert!(svg.pages.iter().all(|page| page.starts_with(b"<svg")));
}

#[test]
fn the_page_for_a_browser_stands_alone() {
    let edition = visits::unsettled(Audience::Internal);
    let printed = PRESS.print(Sheet::Deroule, &edition, &draft(), None, Format::Html).unwrap();
    let page = String::from_utf8(printed.pages.concat()).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    assert!(
        page.contains("<title>Visite de Guillaume\u{a0}BASSET – Déroulé minute par minute</title>")
    );
    assert!(page.contains("<th scope=\"col\">Heure</th>"));
    for outside in ["http:", "https:", "src=", "url(", "@import", "<script"] {
        assert!(!page.contains(outside), "{outside}");
    }
    for tag in ["table", "tr", "td", "th", "section", "h2", "p", "span", "main", "footer"] {
        let opened =
            page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn names_lead_back_to_sheets_and_formats() {
    for sheet in Sheet::ALL {
        assert_eq!(Sheet::from_name(sheet.name()), Some(sheet));
    }
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.name()), Some(format));
    }
    assert_eq!((Sheet::from_name("carnet"), Format::from_name("odt")), (None, None));
}
