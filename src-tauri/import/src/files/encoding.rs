//! Bytes of a text file become text: UTF-8, UTF-16 with or without its mark, else what the letters make likely.

use crate::Unreadable;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text and, when it was not UTF-8, the name of its encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) other: Option<&'static str>,
}

/// Decodes a text file.
///
/// Errors: [`Unreadable::NotRecognised`] when the bytes are no text (NUL or many control characters).
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let body = bytes.get(mark..).unwrap_or_default();
        let (text, _) = encoding.decode_without_bom_handling(body);
        return settle(text.into_owned(), encoding);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return settle(text.into_owned(), encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return settle(text.to_owned(), UTF_8);
    }
    // A calendar line may be folded inside a character: unfolded, it is UTF-8 again.
    if let Ok(text) = String::from_utf8(unfolded(bytes)) {
        return settle(text, UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(Some(b"fr"), Utf8Detection::Deny);
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    settle(text.into_owned(), encoding)
}

fn settle(text: String, encoding: &'static Encoding) -> Result<Decoded, Unreadable> {
    if is_junk(&text) {
        return Err(Unreadable::NotRecognised);
    }
    let other = (encoding != UTF_8).then(|| encoding.name());
    // A lone NUL or bell says nothing and stops other programs.
    let text = if text.contains(is_junk_char) { text.replace(is_junk_char, "") } else { text };
    Ok(Decoded { text, other })
}

/// UTF-16 of western text has a zero in every other byte.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096) & !1)?;
    if sample.len() < 4 {
        return None;
    }
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|&&b| b == 0).count() * 2;
    let (even, odd) = (zeros(0) * 100 / sample.len(), zeros(1) * 100 / sample.len());
    let printable = |skip: usize| {
        let plain = |b: &&u8| **b >= 0x20 || matches!(**b, b'\n' | b'\r' | b'\t');
        sample.iter().skip(skip).step_by(2).filter(plain).count() * 200 / sample.len() >= 95
    };
    match (even, odd) {
        (e, o) if o >= 70 && e <= 10 && printable(0) => Some(UTF_16LE),
        (e, o) if e >= 70 && o <= 10 && printable(1) => Some(UTF_16BE),
        _ => None,
    }
}

fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        rest = match (first, tail) {
            (b'\r', [b'\n', b' ' | b'\t', after @ ..]) | (b'\n', [b' ' | b'\t', after @ ..]) => {
                after
            }
            _ => {
                out.push(first);
                tail
            }
        };
    }
    out
}

fn is_junk_char(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}')
}

/// More than one character in fifty that no text has: a picture, a program, a database.
fn is_junk(text: &str) -> bool {
    let (mut all, mut junk) = (0_usize, 0_usize);
    for c in text.chars().take(200_000) {
        all += 1;
        junk += usize::from(is_junk_char(c) || c == '\u{fffd}');
    }
    junk > 1 && junk * 50 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_of_one_sentence() {
        let sentence =
            "Été 2020 : l’accueil à 9h30 – « Pôle Mécanique d’Alès », cœur de ville, 12 000 €";
        let utf16 = |big: bool| -> Vec<u8> {
            sentence
                .encode_utf16()
                .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
                .collect()
        };
        let with_mark = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let western = encoding_rs::WINDOWS_1252.encode(sentence).0.into_owned();
        for (bytes, name) in [
            (sentence.as_bytes().to_vec(), None),
            (with_mark(b"\xEF\xBB\xBF", sentence.as_bytes()), None),
            (with_mark(b"\xFF\xFE", &utf16(false)), Some("UTF-16LE")),
            (with_mark(b"\xFE\xFF", &utf16(true)), Some("UTF-16BE")),
            (utf16(false), Some("UTF-16LE")),
            (utf16(true), Some("UTF-16BE")),
            (western, Some("windows-1252")),
        ] {
            let decoded = decode(&bytes).expect("a text");
            assert_eq!((decoded.text.as_str(), decoded.other), (sentence, name));
        }
    }

    #[test]
    fn a_character_folded_in_two_comes_together() {
        let text = "SUMMARY:Visite à Alès";
        let at = text.find('à').expect("an accent") + 1;
        let folded = [&text.as_bytes()[..at], b"\r\n ", &text.as_bytes()[at..]].concat();
        assert_eq!(decode(&folded).expect("a text").text, text);
    }

    #[test]
    fn junk_is_refused() {
        let noise: Vec<u8> =
            (0..2000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(decode(&noise), Err(Unreadable::NotRecognised));
        assert_eq!(decode(b"").expect("empty").text, "");
        assert_eq!(
            decode(b"9h : accueil\x00").expect("one stray byte in a long text"),
            Decoded { text: "9h : accueil".into(), other: None }
        );
    }
}
