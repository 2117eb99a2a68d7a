//! The documents for a word processor.

use super::{PRESS, draft, fold};
use crate::visits;
use domain::edition::Edition;
use domain::visit::{Audience, Language};
use print::{Format, PrintError, Sheet};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// The parts of a document, by name.
fn parts(sheet: Sheet, edition: &Edition) -> BTreeMap<String, String> {
    let printed = PRESS.print(sheet, edition, &draft(), None, Format::Docx).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(printed.pages.concat())).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let part = |name: String| {
        let mut bytes = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        (name, String::from_utf8_lossy(&bytes).into_owned())
    };
    names.into_iter().map(part).collect()
}

/// The words of a part, and that its elements are closed in their order.
#[track_caller]
fn words(xml: &str) -> String {
    let mut open = Vec::new();
    let mut words = String::new();
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        use quick_xml::events::Event;
        match reader.read_event().unwrap() {
            Event::Start(tag) => open.push(tag.name().0.to_owned()),
            Event::End(tag) => assert_eq!(open.pop().unwrap(), tag.name().0),
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push_str(match &*name {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                _ => "'",
            }),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    words
}

#[test]
fn a_document_says_what_the_paper_says() {
    for (sheet, edition, says, not) in [
        (
            Sheet::Programme,
            visits::four(),
            &["Visite de Guillaume BASSET", "9h35", "Ouvert à la presse", "Contact presse"][..],
            &["Trajet", "Document interne"][..],
        ),
        (
            Sheet::Deroule,
            visits::run_sheet(),
            &[
                "Trajet : Gare d’Alès → Entreprise A",
                "heure fixe",
                "plancher 5 min",
                "Notes internes",
            ],
            &[],
        ),
        (
            Sheet::Personnel,
            visits::own(),
            &["Pour Christophe RIVENQ", "Vous accueillez."],
            &["Marge"],
        ),
    ] {
        let parts = parts(sheet, &edition);
        for (name, part) in &parts {
            words(part);
            assert!(!part.contains("<w:t>1</w:t></w:r></w:t>"), "{name}");
        }
        let document = fold(&words(&parts["word/document.xml"]));
        for said in says {
            assert!(document.contains(&fold(said)), "{said} in {document}");
        }
        for said in not {
            assert!(!document.contains(&fold(said)), "{said} in {document}");
        }
    }
}

#[test]
fn the_logo_stands_at_the_head_and_a_drawing_is_there_as_pixels_too() {
    let svg = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'>\
               <title>Blason</title><rect width='90' height='30'/></svg>";
    for (logo, files) in [
        (super::smaller::PNG, ["word/media/logo.png"].as_slice()),
        (svg, &["word/media/logo.png", "word/media/logo.svg"]),
        ("logo.png", &[]),
        ("", &[]),
    ] {
        for sheet in [Sheet::Programme, Sheet::Deroule] {
            let mut edition = visits::run_sheet();
            edition.office.logo = logo.into();
            let parts = parts(sheet, &edition);
            let media: Vec<&str> =
                parts.keys().map(String::as_str).filter(|name| name.contains("media")).collect();
            assert_eq!(media, files, "{logo}");
            let document = &parts["word/document.xml"];
            words(document);
            assert_eq!(document.matches("<w:drawing>").count(), usize::from(!files.is_empty()));
            assert_eq!(document.contains("descr=\"Alès Agglomération\""), !files.is_empty());
            let relations = &parts["word/_rels/document.xml.rels"];
            for (at, file) in files.iter().enumerate() {
                let target = file.trim_start_matches("word/");
                assert!(relations.contains(&format!("Target=\"{target}\"")), "{relations}");
                assert!(document.contains(&format!("r:embed=\"rIdLogo{at}\"")));
            }
        }
    }
}

#[test]
fn heads_stand_again_on_each_page_and_rows_stay_whole() {
    for (sheet, edition) in
        [(Sheet::Programme, visits::crowd(60, 2)), (Sheet::Deroule, visits::crowd(60, 2))]
    {
        let document = &parts(sheet, &edition)["word/document.xml"];
        assert_eq!(document.matches("<w:tblHeader/>").count(), 2, "one table a day");
        assert_eq!(document.matches("<w:tr>").count(), document.matches("<w:cantSplit/>").count());
        assert_eq!(document.matches("w:val=\"Heading1\"").count(), 1);
        assert_eq!(document.matches("w:val=\"Heading2\"").count(), 2);
        assert_eq!(document.matches("w:val=\"Heading3\"").count(), 60);
    }
}

#[test]
fn the_document_has_a_language_a_title_and_the_date_of_the_last_edit() {
    for (lang, tag) in [(Language::French, "fr-FR"), (Language::English, "en-GB")] {
        let edition = Edition { lang, ..visits::four() };
        let parts = parts(Sheet::Programme, &edition);
        assert!(parts["word/styles.xml"].contains(&format!("<w:lang w:val=\"{tag}\"")));
        let core = &parts["docProps/core.xml"];
        for said in [tag, "2020-09-18T12:20:00Z", "Alès Agglomération"] {
            assert!(core.contains(said), "{said} in {core}");
        }
        assert!(fold(core).contains(&fold("Visite de Guillaume BASSET – Programme")));
    }
}

#[test]
fn what_is_typed_is_text_and_the_same_bytes_come_twice() {
    let typed = "<w:p> & \"x\" ]]> \u{7}\u{fffe}fin";
    for sheet in [Sheet::Programme, Sheet::Deroule] {
        let edition = visits::everywhere(Audience::Internal, typed);
        let document = words(&parts(sheet, &edition)["word/document.xml"]);
        assert!(fold(&document).contains("<w:p>&"), "{document}");
        let print = || PRESS.print(sheet, &edition, &draft(), None, Format::Docx).unwrap();
        assert_eq!(print(), print());
    }
    for sheet in Sheet::ALL.into_iter().filter(|sheet| !sheet.is_written_as(Format::Docx)) {
        assert_eq!(
            PRESS.print(sheet, &visits::four(), &draft(), None, Format::Docx).unwrap_err(),
            PrintError::NoSuchForm(sheet, Format::Docx)
        );
    }
}
