//! Hours of the day, as they are printed.

use crate::{Lang, Words};

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// How the hours of a visit are printed in French; English prints `12:15` whatever the style.
///
/// All three are official usage: the *Journal officiel* spaces its hours, a State guide pads them, programmes glue them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum HourStyle {
    /// `12h15`, `9h`
    #[default]
    Compact,
    /// `12 h 15`, `9 h`, with no-break spaces
    Spaced,
    /// `12h15`, `09h00`: each of the same width
    Padded,
}

/// Writes an hour from its civil minutes after midnight.
///
/// 1440 is the end of the day, `24h`. Minutes beyond, or below 0, are hours of a neighbouring day, which is not said here:
/// see [`clock_and_day`].
///
/// ```
/// use text::{HourStyle, Lang, hours};
/// assert_eq!(hours::clock(735, HourStyle::Compact, Lang::Fr), "12h15");
/// assert_eq!(hours::clock(540, HourStyle::Padded, Lang::Fr), "09h00");
/// assert_eq!(hours::clock(1440, HourStyle::Compact, Lang::Fr), "24h");
/// assert_eq!(hours::clock(1470, HourStyle::Compact, Lang::En), "00:30");
/// ```
pub fn clock(minutes: i32, style: HourStyle, lang: Lang) -> String {
    let words = Words::of(lang);
    let of_day = if minutes == DAY { DAY } else { minutes.rem_euclid(DAY) };
    let (hours, minutes) = (of_day / 60, of_day % 60);
    let padded = format!("{minutes:02}");
    match (lang, style) {
        (Lang::En, _) | (Lang::Fr, HourStyle::Padded) => {
            words.hour_compact(format!("{hours:02}"), padded)
        }
        (Lang::Fr, HourStyle::Compact) if minutes == 0 => words.hour_compact_full(hours),
        (Lang::Fr, HourStyle::Compact) => words.hour_compact(hours, padded),
        (Lang::Fr, HourStyle::Spaced) if minutes == 0 => words.hour_spaced_full(hours),
        (Lang::Fr, HourStyle::Spaced) => words.hour_spaced(hours, padded),
    }
}

/// Writes an hour as [`clock`] does, and says when it is another day's: « 0h30 (J+1) ».
pub fn clock_and_day(minutes: i32, style: HourStyle, lang: Lang) -> String {
    let hour = clock(minutes, style, lang);
    match minutes.div_euclid(DAY) {
        0 => hour,
        _ if minutes == DAY => hour,
        days => Words::of(lang).hour_other_day(signed(days), hour),
    }
}

fn signed(days: i32) -> String {
    let sign = if days < 0 { '−' } else { '+' };
    format!("{sign}{}", days.unsigned_abs())
}

/// Writes a range as tables have it: « 9h30 – 10h15 »; it may break after the dash.
pub fn range(start: i32, end: i32, style: HourStyle, lang: Lang) -> String {
    Words::of(lang).hour_range(clock(end, style, lang), clock(start, style, lang))
}

/// Writes a range as sentences have it: « de 9h30 à 10h15 ».
pub fn range_in_words(start: i32, end: i32, style: HourStyle, lang: Lang) -> String {
    Words::of(lang).hour_from_to(clock(end, style, lang), clock(start, style, lang))
}
