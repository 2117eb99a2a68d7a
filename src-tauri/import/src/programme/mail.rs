//! Mails: the lines that say from whom and when, and the older mail quoted below.

use super::lines::Piece;

/// Labels of a mail's head, French and English, folded.
const LABELS: &str = "de from expediteur a to destinataire destinataires cc cci bcc objet subject sujet date envoye sent repondre";

/// Marks the pieces of mail heads: two labelled lines or more in a row, among them a sender or a subject.
pub(crate) fn heads(pieces: &[Piece]) -> Vec<bool> {
    let mut out = vec![false; pieces.len()];
    let mut begin = 0;
    while begin < pieces.len() {
        let length = pieces.iter().skip(begin).take_while(|p| label(p).is_some()).count();
        let block = pieces.get(begin..begin + length).unwrap_or_default();
        let telling = block
            .iter()
            .filter_map(label)
            .any(|l| matches!(l, "from" | "objet" | "subject" | "sujet" | "expediteur" | "de"));
        let dated = block
            .iter()
            .filter_map(label)
            .any(|l| matches!(l, "date" | "envoye" | "sent" | "a" | "to" | "cc"));
        if length > 1 && telling && dated {
            out.iter_mut().skip(begin).take(length).for_each(|mark| *mark = true);
        }
        begin += length.max(1);
    }
    out
}

/// The label of a line: « Objet : … » → `objet`.
fn label<'p>(piece: &'p Piece) -> Option<&'p str> {
    let mut words = piece.words().iter();
    let first = words.next().filter(|t| piece.opens_line && t.among(LABELS))?;
    let second = words.next()?;
    // « Répondre à : »
    let colon = second.is(":") || second.is("a") && words.next().is_some_and(|t| t.is(":"));
    colon.then_some(first.fold.as_str())
}

/// Says whether a line opens the mail that is quoted below: « Le lun. 2 mars, Paul Durand a écrit : ».
pub(crate) fn opens_quotation(text: &str) -> bool {
    let folded = super::tokens::fold(text);
    let end = folded.trim_end_matches([' ', ':', '\u{a0}']);
    end.ends_with("a ecrit")
        || end.ends_with("wrote")
        || folded.contains("message d'origine")
        || folded.contains("message transfere par")
}

#[cfg(test)]
mod tests {
    use super::super::lines::pieces;
    use super::*;

    #[test]
    fn heads_of_mails() {
        for (text, expected) in [
            (
                "De : X <x@exemple.fr>\nDate : mardi 3 mars 2020 à 10:15\nÀ : Y\nObjet : Visite\nBonjour",
                vec![true, true, true, true, false],
            ),
            ("Date : samedi 12 mars\nHeure : 10h30\nLieu : Mairie", vec![false, false, false]),
            ("Objet : Visite du préfet\nMonsieur le Maire,", vec![false, false]),
        ] {
            assert_eq!(heads(&pieces(text)), expected, "{text}");
        }
    }

    #[test]
    fn quotations() {
        assert!(opens_quotation(
            "Le lun. 2 mars 2020 à 18:02, Paul Durand <p@exemple.fr> a écrit :"
        ));
        assert!(!opens_quotation("10h : lecture de la lettre qu'il a écrite"));
    }
}
