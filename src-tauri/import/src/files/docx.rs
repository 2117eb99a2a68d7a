//! Word documents: paragraphs and table rows become lines.

use super::lines::Lines;
use super::package;
use crate::{Format, Unreadable};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Takes the text out of a Word document: one line for each paragraph; the cells of a table row are separated by tabs,
/// further paragraphs of its cells follow as lines; items of lists begin with `- `.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let xml = package::entry(bytes, "word/document.xml", Format::Docx)?;
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut lines = Lines::default();
    // Deleted text, the fallback of drawings, field codes: what stands in them is not on the page.
    let mut hidden = 0_usize;
    let mut in_text = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                if hidden > 0 || is_hidden(&tag) {
                    hidden += 1;
                } else {
                    in_text = tag.local_name().as_ref() == "t";
                    opens(&tag, &mut lines);
                }
            }
            Ok(Event::Empty(tag)) if hidden == 0 => {
                opens(&tag, &mut lines);
                if tag.local_name().as_ref() == "p" {
                    lines.end_paragraph();
                }
            }
            Ok(Event::End(_)) if hidden > 0 => hidden -= 1,
            Ok(Event::End(tag)) => {
                in_text = false;
                match tag.local_name().as_ref() {
                    "p" => lines.end_paragraph(),
                    "tc" => lines.end_cell(),
                    "tr" => lines.end_row(),
                    _ => {}
                }
            }
            Ok(Event::Text(text)) if in_text && hidden == 0 => lines.push(&text),
            Ok(Event::GeneralRef(name)) if in_text && hidden == 0 => lines.push_entity(&name),
            Ok(Event::CData(data)) if in_text && hidden == 0 => lines.push(&data),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => return Err(Unreadable::Damaged { format: Format::Docx, line: None }),
        }
    }
    Ok(lines.finish())
}

fn is_hidden(tag: &BytesStart) -> bool {
    matches!(tag.local_name().as_ref(), "del" | "moveFrom" | "Fallback" | "instrText" | "delText")
}

fn opens(tag: &BytesStart, lines: &mut Lines) {
    match tag.local_name().as_ref() {
        "numPr" => lines.begin_item(),
        "tab" if tag.name().as_ref() == "w:tab" && tag.attributes().next().is_none() => {
            lines.push("\t");
        }
        "br" | "cr" => lines.end_paragraph(),
        "noBreakHyphen" => lines.push("-"),
        "tr" => lines.begin_row(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::package::tests::packed;

    fn check(body: &str, expected: &str) {
        let xml = format!(
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"
        );
        assert_eq!(
            text(&packed(&[("word/document.xml", &xml)])).expect("a document"),
            expected,
            "{body}"
        );
    }

    #[test]
    fn paragraphs_lists_and_tables() {
        check(
            "<w:p><w:r><w:t>Lundi</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 3 mars</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>9h</w:t><w:tab/><w:t>Accueil &amp; café</w:t></w:r></w:p>",
            "Lundi 3 mars\n\n9h\tAccueil & café\n",
        );
        check(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>9h : accueil</w:t></w:r></w:p>",
            "- 9h : accueil\n",
        );
        check("<w:p><w:r><w:t>9h</w:t><w:br/><w:t>Accueil</w:t></w:r></w:p>", "9h\nAccueil\n");
        check(
            "<w:p><w:del><w:r><w:delText>8h</w:delText></w:r></w:del><w:ins><w:r><w:t>9h</w:t></w:r></w:ins></w:p>",
            "9h\n",
        );
        check(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>9h</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Accueil</w:t></w:r></w:p><w:p><w:r><w:t>Gare d’Alès</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "9h\tAccueil\nGare d’Alès\n",
        );
    }

    #[test]
    fn a_document_that_breaks_off() {
        let broken = packed(&[("word/document.xml", "<w:document><w:p><w:t>9h</w:t")]);
        assert_eq!(text(&broken), Err(Unreadable::Damaged { format: Format::Docx, line: None }));
    }
}
