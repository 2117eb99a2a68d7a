//! The office's logo at the head of a document (ECMA-376, DrawingML).

use super::{Body, text_of};
use crate::copy::Frame;
use crate::logo::Logo;

/// The height of the logo, in English Metric Units: 14 mm.
const HIGH: f64 = 504_000.0;

/// A part of the package that is no text: its name and its bytes.
pub(super) type Media = (String, Vec<u8>);

/// Returns the pictures of a logo: one for every word processor, and a drawing as it was drawn for those that know it.
pub(super) fn media(logo: &Logo) -> Vec<Media> {
    let Some((pixels, kind)) = logo.pixels() else { return Vec::new() };
    let mut media = vec![(format!("media/logo.{kind}"), pixels)];
    if logo.format == "svg" {
        media.push(("media/logo.svg".to_owned(), logo.data.to_vec()));
    }
    media
}

/// The id by which the document refers to one of its pictures.
pub(super) fn id(at: usize) -> String {
    format!("rIdLogo{at}")
}

impl Body {
    /// Draws the logo in a paragraph of its own, with the name of the office for those who do not see it.
    pub(super) fn logo(&mut self, frame: &Frame) {
        let Some(logo) = &frame.logo else { return };
        let count = media(logo).len();
        let Some((width, height)) = logo.extent(HIGH).filter(|_| count > 0) else { return };
        let (width, height) = (width.round(), height.round());
        let alt = text_of(if frame.office.is_empty() { &frame.sheet } else { &frame.office });
        let drawn = if count > 1 {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip \
                 xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"{}\"/></a:ext></a:extLst>",
                id(1)
            )
        } else {
            String::new()
        };
        self.open_paragraph("Logo");
        self.0.push_str(&format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" \
             xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/>\
             <a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{}\">{drawn}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>",
            id(0)
        ));
        self.close_paragraph();
    }
}
