//! The parts of the package around the body.

use super::picture::{self, Media};
use super::{A4, Body, Pages, text_of};
use crate::copy::{Frame, Tone};
use chrono::{DateTime, SecondsFormat, Utc};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names of the elements of a word processor, and of what refers to other parts.
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Which part is of what kind.
pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Default Extension=\"png\" ContentType=\"image/png\"/>\
<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
</Types>";

/// What the package holds.
pub(super) const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

/// What the document refers to: its parts, then its pictures.
pub(super) fn document_relations(media: &[Media]) -> String {
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let fixed = ["styles", "settings", "header1", "footer1"].into_iter().zip(1..).map(
        |(part, number): (&str, u32)| {
            let kind = part.trim_end_matches('1');
            format!(
                "<Relationship Id=\"rId{number}\" Type=\"{TYPES}/{kind}\" Target=\"{part}.xml\"/>"
            )
        },
    );
    let pictures = media.iter().enumerate().map(|(at, (name, _))| {
        let id = picture::id(at);
        format!("<Relationship Id=\"{id}\" Type=\"{TYPES}/image\" Target=\"{name}\"/>")
    });
    let relations: String = fixed.chain(pictures).collect();
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
    )
}

/// Which program made it.
pub(super) const APPLICATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Déroulé</Application></Properties>";

/// Title, author, language and date of the document.
pub(super) fn core(frame: &Frame, edited: DateTime<Utc>) -> String {
    let at = edited.to_rfc3339_opts(SecondsFormat::Secs, true);
    let title = text_of(&format!("{} – {}", frame.title, frame.sheet));
    let author = text_of(if frame.office.is_empty() { "Déroulé" } else { &frame.office });
    let (lang, region) = (frame.lang, frame.region);
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>\
         <dc:language>{lang}-{region}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:modified></cp:coreProperties>"
    )
}

/// The document: its body, and the page that it is set on.
pub(super) fn document(pages: &Pages) -> String {
    let (short, long) = A4;
    let (width, height, turned) =
        if pages.lengthwise { (long, short, " w:orient=\"landscape\"") } else { (short, long, "") };
    let side = if pages.lengthwise { 794 } else { 1_247 };
    format!(
        "{HEAD}<w:document {NAMES}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
         <w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/>\
         <w:pgMar w:top=\"1190\" w:right=\"{side}\" w:bottom=\"1077\" w:left=\"{side}\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>",
        pages.body.0
    )
}

/// The language of the whole, so that nothing is underlined that is right.
pub(super) fn settings(frame: &Frame) -> String {
    let (lang, region) = (frame.lang, frame.region);
    format!(
        "{HEAD}<w:settings {NAMES}><w:defaultTabStop w:val=\"708\"/>\
         <w:themeFontLang w:val=\"{lang}-{region}\"/></w:settings>"
    )
}

/// What stands on top of every page.
pub(super) fn header(frame: &Frame) -> String {
    let mut body = Body::default();
    if frame.marks.is_empty() {
        body.line("Mark", &[]);
    } else {
        body.paragraph("Mark", &frame.marks.join(" – "));
    }
    format!("{HEAD}<w:hdr {NAMES}>{}</w:hdr>", body.0)
}

/// What stands below every page.
pub(super) fn footer(frame: &Frame, pages: &Pages) -> String {
    let mut body = Body::default();
    body.open_paragraph("Footer");
    let [before, between, after] = &frame.page;
    for part in [&pages.caveat, &frame.stamp].into_iter().filter(|part| !part.is_empty()) {
        body.run(Tone::Plain, &format!("{part} · "));
    }
    body.run(Tone::Plain, before);
    body.field("PAGE");
    body.run(Tone::Plain, between);
    body.field("NUMPAGES");
    if !after.is_empty() {
        body.run(Tone::Plain, after);
    }
    body.close_paragraph();
    let imprint = std::iter::once(&frame.office).chain(&frame.imprint).map(String::as_str);
    let imprint: Vec<&str> = imprint.filter(|part| !part.is_empty()).collect();
    body.paragraph("Footer", &imprint.join(" · "));
    format!("{HEAD}<w:ftr {NAMES}>{}</w:ftr>", body.0)
}

/// The styles: what a word processor lists, and what somebody changes in one place.
pub(super) fn styles(frame: &Frame) -> String {
    let (lang, region) = (frame.lang, frame.region);
    let mut styles = format!(
        "{HEAD}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>\
         <w:lang w:val=\"{lang}-{region}\" w:eastAsia=\"{lang}-{region}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>\
         <w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    const SERIF: &str = "<w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Cambria\"/>";
    const CAPS: &str = "<w:b/><w:caps/><w:spacing w:val=\"14\"/>";
    const GREY: &str = "<w:color w:val=\"525252\"/>";
    let heading = |level: u32, size: u32, before: u32| {
        (
            format!("Heading{level}"),
            format!("heading {level}"),
            format!(
                "<w:keepNext/><w:spacing w:before=\"{before}\" w:after=\"40\"/><w:outlineLvl w:val=\"{}\"/>",
                level - 1
            ),
            format!("{SERIF}<w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"),
        )
    };
    let own =
        |id: &str, paragraph: String, run: String| (id.to_owned(), id.to_owned(), paragraph, run);
    let paragraphs = [
        heading(1, 44, 40),
        heading(2, 26, 200),
        heading(3, 23, 0),
        own("Office", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"200\"/>".into(), CAPS.into()),
        own("Logo", "<w:spacing w:after=\"80\"/>".into(), String::new()),
        own("Sheet", "<w:keepNext/>".into(), format!("{CAPS}{GREY}<w:sz w:val=\"19\"/>")),
        own("Guest", "<w:spacing w:after=\"60\"/>".into(), format!("{SERIF}<w:sz w:val=\"25\"/>")),
        own("Dates", "<w:spacing w:before=\"160\" w:after=\"100\"/>".into(), "<w:b/><w:sz w:val=\"29\"/>".into()),
        own("Aims", "<w:spacing w:after=\"160\"/>".into(), format!("{SERIF}<w:i/>")),
        own("Hour", String::new(), "<w:b/><w:sz w:val=\"26\"/>".into()),
        own("Small", String::new(), format!("{GREY}<w:sz w:val=\"18\"/>")),
        own("Label", "<w:keepNext/><w:spacing w:before=\"200\"/>".into(), format!("{CAPS}{GREY}<w:sz w:val=\"16\"/>")),
        own("Mark", "<w:jc w:val=\"right\"/>".into(), format!("{CAPS}<w:sz w:val=\"16\"/>")),
        ("Footer".into(), "footer".into(), String::new(), format!("{GREY}<w:sz w:val=\"17\"/>")),
    ];
    for (id, name, paragraph, run) in paragraphs {
        styles.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    for (id, run) in [("Quiet", GREY), ("Strong", "<w:b/>")] {
        styles.push_str(&format!(
            "<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    styles.push_str("</w:styles>");
    styles
}
