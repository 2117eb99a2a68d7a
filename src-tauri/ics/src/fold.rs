//! Content lines of at most 75 octets (RFC 5545, 3.1).
//!
//! `icalendar` folds too, but lets lines of 150, 224, 298, … octets come out with 76, and needs quadratic time; what it
//! writes is unfolded and folded again here.

/// The most octets a physical line may have, its break not counted.
const OCTETS: usize = 75;

/// Appends one content line: folded between characters, ended by CR LF.
///
/// ```text
/// SUMMARY:Visite du Pôle Mécanique … (75 octets or up to three fewer)
///  and the rest behind one blank
/// ```
pub(crate) fn fold(line: &str, out: &mut String) {
    let mut rest = line;
    let mut room = OCTETS;
    while rest.len() > room {
        // A character has at most four octets, so this finds a cut that is not 0.
        let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
        out.push_str(head);
        out.push_str("\r\n ");
        rest = tail;
        // The blank that marks a continuation counts.
        room = OCTETS - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

/// Appends lines that were folded by somebody else, folded anew.
pub(crate) fn refold(lines: &str, out: &mut String) {
    let mut logical = String::new();
    let mut first = true;
    for physical in lines.split_terminator("\r\n") {
        if let Some(continued) = physical.strip_prefix(' ') {
            logical.push_str(continued);
            continue;
        }
        if !first {
            fold(&logical, out);
        }
        first = false;
        logical.clear();
        logical.push_str(physical);
    }
    if !first {
        fold(&logical, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut out = String::new();
        fold(line, &mut out);
        out
    }

    fn unfolded(lines: &str) -> String {
        lines.replace("\r\n ", "").trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn lines_are_cut_at_75_octets_between_characters() {
        let check = |line: &str, expected: &[usize]| {
            let lengths: Vec<usize> = folded(line).split_terminator("\r\n").map(str::len).collect();
            assert_eq!(lengths, expected, "{line}");
        };
        check("", &[0]);
        check(&"x".repeat(75), &[75]);
        check(&"x".repeat(76), &[75, 2]);
        // The lengths at which the crate writes 76.
        check(&"x".repeat(150), &[75, 75, 2]);
        check(&"x".repeat(224), &[75, 75, 75, 2]);
        check(&"é".repeat(38), &[74, 3]);
        check(&"😀".repeat(19), &[72, 5]);
    }

    proptest! {
        #[test]
        fn unfolding_gives_the_line_back(line in "[^\r\n]{0,400}") {
            let folded = folded(&line);
            prop_assert!(folded.split("\r\n").all(|physical| physical.len() <= OCTETS));
            prop_assert_eq!(unfolded(&folded), line);
        }

        #[test]
        fn folding_anew_gives_the_same_lines(lines in prop::collection::vec("[^ \r\n][^\r\n]{0,200}", 0..5)) {
            let mut once = String::new();
            for line in &lines {
                fold(line, &mut once);
            }
            let mut twice = String::new();
            refold(&once, &mut twice);
            prop_assert_eq!(twice, once);
        }
    }
}
