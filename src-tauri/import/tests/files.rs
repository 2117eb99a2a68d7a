//! One programme in every kind of file is one agenda.

use import::{Context, Format, Note, Precision, Press, Reading, Unreadable, read_file};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn context() -> Context {
    Context::new("2021-04-20".parse().expect("a date"))
}

/// The agenda as lines: day, hours, title, place, room.
fn said(reading: &Reading) -> Vec<String> {
    let clock =
        |m: Option<u16>| m.map_or("?".to_owned(), |m| format!("{:02}:{:02}", m / 60, m % 60));
    let or = |v: &Option<String>| v.clone().unwrap_or_default();
    let line = |s: &import::ProposedStop| {
        let date = s.date.map(|d| d.to_string()).unwrap_or_default();
        format!(
            "{date} {}-{} {} @{}|{}",
            clock(s.start),
            clock(s.end),
            s.title,
            or(&s.place),
            or(&s.room)
        )
    };
    reading.stops.iter().map(line).collect()
}

const AGENDA: [&str; 3] = [
    "2021-05-04 09:00-? Accueil à la mairie @Mairie|",
    "2021-05-04 09:35-10:20 Visite de l’atelier @ZI de la Condamine|",
    "2021-05-04 12:15-? Réunion d’échanges @Espace Soubeyran|Salle B",
];

const TEXT: &str = "Mardi 4 mai 2021\n9h00 : Accueil à la mairie\n9h35 – 10h20 : Visite de l’atelier\nZI de la Condamine\n\
                    12h15 : Réunion d’échanges\nEspace Soubeyran – Salle B\n";

fn check(name: &str, bytes: &[u8]) {
    let reading =
        read_file(Some(name), bytes, &context()).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(said(&reading), AGENDA, "{name}");
}

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a name");
        writer.write_all(content.as_bytes()).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

#[test]
fn texts_in_every_encoding() {
    let utf16 = |big: bool| {
        TEXT.encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    check("programme.txt", TEXT.as_bytes());
    check("programme.md", TEXT.as_bytes());
    check("programme.txt", &[b"\xEF\xBB\xBF", TEXT.as_bytes()].concat());
    check("programme.txt", &[&b"\xFF\xFE"[..], &utf16(false)].concat());
    check("programme.txt", &[&b"\xFE\xFF"[..], &utf16(true)].concat());
    check("programme.txt", &utf16(false));
    check("programme.txt", &encoding_rs::WINDOWS_1252.encode(TEXT).0);
    check("programme.txt", TEXT.replace('\n', "\r\n").as_bytes());
    check("programme.txt", TEXT.replace('\n', "\r").as_bytes());
    let reading =
        read_file(None, &encoding_rs::WINDOWS_1252.encode(TEXT).0, &context()).expect("a text");
    assert_eq!(reading.notes, [Note::Encoding { name: "windows-1252" }]);
}

#[test]
fn documents_and_pages() {
    let rows: Vec<Vec<&str>> = vec![
        vec!["Horaire", "Séquence", "Lieu"],
        vec!["9h00", "Accueil à la mairie", "Mairie"],
        vec!["9h35 – 10h20", "Visite de l’atelier", "ZI de la Condamine"],
        vec!["12h15", "Réunion d’échanges", "Espace Soubeyran – Salle B"],
    ];
    let table = |row: [&str; 2], cell: [&str; 2]| -> String {
        let cells = |r: &Vec<&str>| {
            r.iter().map(|c| format!("{}{c}{}", cell[0], cell[1])).collect::<String>()
        };
        rows.iter().map(|r| format!("{}{}{}", row[0], cells(r), row[1])).collect()
    };
    let word = table(["<w:tr>", "</w:tr>"], ["<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>"]);
    let word = format!(
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Mardi 4 mai 2021</w:t></w:r></w:p><w:tbl>{word}</w:tbl></w:body></w:document>"
    );
    check("programme.docx", &packed(&[("word/document.xml", &word)]));
    let odt = table(
        ["<table:table-row>", "</table:table-row>"],
        ["<table:table-cell><text:p>", "</text:p></table:table-cell>"],
    );
    let odt = format!(
        "<d xmlns:text=\"t\" xmlns:table=\"b\"><text:p>Mardi 4 mai 2021</text:p><table:table>{odt}</table:table></d>"
    );
    check(
        "programme.odt",
        &packed(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &odt)]),
    );
    let ods = odt.replace("<table:table>", "<table:table><table:table-row><table:table-cell><text:p>Mardi 4 mai 2021</text:p></table:table-cell></table:table-row>");
    check(
        "programme.ods",
        &packed(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", &ods),
        ]),
    );
    let html = table(["<tr>", "</tr>"], ["<td>", "</td>"]);
    check("programme.html", format!("<!DOCTYPE html><html><body><h1>Mardi 4 mai 2021</h1><table>{html}</table></body></html>").as_bytes());
    let csv = table(["", "\n"], ["\"", "\";"]);
    check("programme.csv", format!("Mardi 4 mai 2021\n{csv}").as_bytes());
}

#[test]
fn calendars() {
    let ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Paris:20210504T090000\r\nSUMMARY:Accueil à la mairie\r\nLOCATION:Mairie\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nDTSTART:20210504T073500Z\r\nDTEND:20210504T082000Z\r\nSUMMARY:Visite de l’atelier\r\nLOCATION:ZI de la Condamine\r\nEND:VEVENT\r\n\
               BEGIN:VEVENT\r\nDTSTART;TZID=Romance Standard Time:20210504T121500\r\nSUMMARY:Réunion d’échanges\r\nLOCATION:Espace Soubeyran – Salle B\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    check("programme.ics", ics.as_bytes());
}

/// Printed by a browser: cells are centred beside wrapped neighbours, hours are broken in a narrow column.
#[test]
fn a_printed_page() {
    let reading =
        read_file(Some("programme.pdf"), include_bytes!("files/programme.pdf"), &context())
            .expect("a page");
    assert_eq!(
        said(&reading),
        [
            "2021-05-04 09:00-? Accueil à la mairie @Mairie|Salle du conseil",
            "2021-05-04 09:35-10:20 Visite de l’atelier @ZI de la Condamine|",
            "2021-05-04 12:15-? Réunion d’échanges avec les entreprises et leurs partenaires @Espace Soubeyran|Salle B",
            "2021-05-04 14:30-? Point presse @|",
        ]
    );
    assert_eq!(reading.stops.get(1).and_then(|s| s.press), Some(Press::Closed));
    assert!(reading.stops.iter().all(|s| s.precision == Precision::Exact));
}

#[test]
fn what_is_refused() {
    let damaged = |format| Unreadable::Damaged { format, line: None };
    for (name, bytes, expected) in [
        (
            "photo.jpg",
            b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01\x02\x00\x00\x01\x00\x01\x00\x00".to_vec(),
            Unreadable::NotRecognised,
        ),
        ("note.docx", b"PK\x03\x04 and no more".to_vec(), damaged(Format::Docx)),
        ("note.docx", packed(&[("word/document.xml", "<w:p")]), damaged(Format::Docx)),
        ("note.pdf", b"%PDF-1.7\nnothing".to_vec(), damaged(Format::Pdf)),
        ("note.xlsx", packed(&[("xl/workbook.xml", "<workbook")]), damaged(Format::Xlsx)),
        (
            "note.doc",
            [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 600]].concat(),
            Unreadable::OldFormat { format: Format::OldOffice, save_as: Format::Docx },
        ),
        (
            "note.ics",
            b"Bonjour".to_vec(),
            Unreadable::Damaged { format: Format::Calendar, line: Some(1) },
        ),
    ] {
        let refused = read_file(Some(name), &bytes, &context()).map(|r| said(&r));
        assert_eq!(refused, Err(expected), "{name}");
    }
    for (name, note) in [
        ("vide.txt", Note::NothingForAnAgenda),
        ("vide.ics", Note::NoEvents),
        ("vide.csv", Note::NothingForAnAgenda),
        ("vide.html", Note::NothingForAnAgenda),
    ] {
        assert_eq!(
            read_file(Some(name), b"", &context()).expect("nothing").notes,
            [note],
            "{name}"
        );
    }
}
