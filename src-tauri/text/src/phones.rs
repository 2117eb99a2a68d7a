//! Telephone numbers, as they are printed.

use crate::typography::NO_BREAK;

/// Writes a French number in pairs, however it was typed, and keeps the groups of others; nothing in it breaks.
///
/// `+33` and `0033` are written `+33 6 39 98 00 00`. Numbers in `08` keep their own groups, and what is no telephone number
/// (an extension, two numbers) stays as typed.
///
/// ```
/// assert_eq!(text::phones::pairs("0466000000"), "04\u{a0}66\u{a0}00\u{a0}00\u{a0}00");
/// assert_eq!(text::phones::pairs("+33 (0)6-39-98-00-00"), "+33\u{a0}6\u{a0}39\u{a0}98\u{a0}00\u{a0}00");
/// assert_eq!(text::phones::pairs("04 66 00 00 00 (poste 12)"), "04 66 00 00 00 (poste 12)");
/// ```
pub fn pairs(text: &str) -> String {
    let text = text.trim();
    let sign = |c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '.' | '-' | '‑' | '(' | ')')
    };
    if !text.chars().all(sign) {
        return text.to_owned();
    }
    let national = text.replace("(0)", "");
    let digits: String = national.chars().filter(char::is_ascii_digit).collect();
    let plus = national.starts_with('+');
    let subscriber = match (plus, digits.as_str()) {
        (true, digits) => digits.strip_prefix("33"),
        (false, digits) => digits.strip_prefix("0033"),
    };
    if let Some(subscriber) = subscriber.filter(|digits| digits.len() == 9) {
        let (zone, rest) = subscriber.split_at(1);
        return format!("+33{NO_BREAK}{zone}{NO_BREAK}{}", in_twos(rest));
    }
    if !plus
        && digits.len() == 10
        && digits.starts_with('0')
        && !digits.starts_with("08")
        && !digits.starts_with("00")
    {
        return in_twos(&digits);
    }
    text.split_whitespace().collect::<Vec<_>>().join(&NO_BREAK.to_string())
}

/// Writes digits two by two; there is an even number of them.
fn in_twos(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && i % 2 == 0 {
            out.push(NO_BREAK);
        }
        out.push(digit);
    }
    out
}
