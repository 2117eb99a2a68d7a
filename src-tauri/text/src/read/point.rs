//! A point of the globe, as it is copied from a map or typed after a sign-post.

use super::cursor::plain;
use super::unreadable::{Reason, Unreadable};

/// A point (WGS 84), in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointInput {
    /// Degrees north, times a million.
    pub north: i32,
    /// Degrees east, times a million.
    pub east: i32,
}

/// Reads a point: decimal degrees with points or commas, degrees with minutes and seconds, letters for the quarters of the sky
/// in French or English before or behind them, `geo:` (RFC 5870), and the addresses of OpenStreetMap and Google Maps. Without
/// letters the north comes first, as maps give it.
///
/// # Errors
///
/// What is no point, and what lies beyond a pole or the 180th meridian.
///
/// ```
/// use text::read::{PointInput, point};
/// let ales = PointInput { north: 44_150_000, east: 4_083_333 };
/// assert_eq!(point("44°09′N 4°05′E"), Ok(ales));
/// assert_eq!(point("44,15 ; 4,083333"), Ok(ales));
/// assert!(point("44.15").is_err()); // half a point
/// ```
pub fn point(text: &str) -> Result<PointInput, Unreadable> {
    let refused = || Unreadable::new(text, Reason::NoPoint);
    let plain: String = plain(text).into_iter().collect();
    let typed = of_address(plain.trim()).unwrap_or_else(|| plain.trim().to_owned());
    let angles = angles(&typed).ok_or_else(refused)?;
    let [first, second] = angles.as_slice() else { return Err(refused()) };
    let (north, east) = match (first.axis, second.axis) {
        (None | Some(Axis::North), None | Some(Axis::East)) => (first, second),
        (None | Some(Axis::East), None | Some(Axis::North)) => (second, first),
        _ => return Err(refused()),
    };
    let north = north.millionths(90).ok_or_else(refused)?;
    let east = east.millionths(180).ok_or_else(refused)?;
    Ok(PointInput { north, east })
}

/// The two numbers of an address of a map; `None` where the text is none.
fn of_address(text: &str) -> Option<String> {
    let pair = |from: &str, between: char| {
        let mut parts = from.split([between, '?', '&', ';', '/', 'z']);
        let (north, east) = (parts.next()?, parts.next()?);
        Some(format!("{north};{east}"))
    };
    if let Some(rest) = text.strip_prefix("geo:") {
        return pair(rest, ',');
    }
    if !text.starts_with("http") {
        return None;
    }
    let behind = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let value = |name| behind(name)?.split('&').next()?.split('#').next();
    if let (Some(north), Some(east)) = (value("mlat="), value("mlon=")) {
        return Some(format!("{north};{east}"));
    }
    if let Some((_, rest)) = behind("#map=").and_then(|rest| rest.split_once('/')) {
        return pair(rest, '/');
    }
    pair(behind("/@").or_else(|| value("q="))?, ',')
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Axis {
    North,
    East,
}

/// Degrees, minutes and seconds towards a quarter of the sky.
#[derive(Clone, Debug, Default)]
struct Angle {
    parts: Vec<f64>,
    axis: Option<Axis>,
    /// Towards the south or the west.
    back: bool,
}

impl Angle {
    /// `None` where it is more than `most` degrees, or no angle.
    fn millionths(&self, most: u32) -> Option<i32> {
        let (degrees, finer) = self.parts.split_first()?;
        let whole = |part: &f64| part.fract() == 0.0;
        let fits = finer.iter().all(|part| (0.0..60.0).contains(part))
            && self.parts.iter().rev().skip(1).all(whole);
        let sum =
            degrees.abs() + finer.iter().zip([60.0, 3600.0]).map(|(it, of)| it / of).sum::<f64>();
        if !fits || finer.len() > 2 || sum > f64::from(most) {
            return None;
        }
        let back = self.back != degrees.is_sign_negative();
        #[expect(clippy::cast_possible_truncation, reason = "at most 180 degrees")]
        let millionths = (sum * 1e6).round() as i32;
        Some(if back { -millionths } else { millionths })
    }
}

/// A number with the mark that follows it, or a quarter of the sky.
enum Token {
    Number(f64, Option<usize>),
    Quarter(Axis, bool),
}

fn angles(text: &str) -> Option<Vec<Angle>> {
    let tokens = tokens(text)?;
    let before = matches!(tokens.first(), Some(Token::Quarter(..)));
    let numbers = tokens.iter().filter(|token| matches!(token, Token::Number(..))).count();
    let marked = tokens.iter().any(|token| matches!(token, Token::Number(_, Some(_))));
    let lettered = numbers < tokens.len();
    // « 44 09 30 N, 4 05 00 E »: as many numbers for each.
    let each = if !marked && lettered { numbers.div_ceil(2) } else { 1 };
    let mut angles: Vec<Angle> = Vec::new();
    let mut closed = true;
    for token in tokens {
        match token {
            Token::Quarter(axis, back) if before => {
                angles.push(Angle { axis: Some(axis), back, ..Angle::default() });
                closed = false;
            }
            Token::Quarter(axis, back) => {
                let angle = angles.last_mut().filter(|angle| angle.axis.is_none())?;
                (angle.axis, angle.back) = (Some(axis), back);
                closed = true;
            }
            Token::Number(number, mark) => {
                let known = angles.last().map_or(0, |angle| angle.parts.len());
                let goes_on = match mark {
                    Some(place) => place == known && !closed,
                    None if marked => known > 0 && !closed,
                    None => known < each && !closed,
                };
                let opened = before && known == 0 && !closed;
                if !goes_on && !opened {
                    if before || !matches!(mark, None | Some(0)) {
                        return None;
                    }
                    angles.push(Angle::default());
                    closed = false;
                }
                angles.last_mut()?.parts.push(number);
            }
        }
    }
    Some(angles)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let glyphs: Vec<char> = text.chars().collect();
    let digit = |at: usize| glyphs.get(at).is_some_and(char::is_ascii_digit);
    // A comma between two digits is a decimal one where no point is: the first and the third, or the first and the second.
    let tight =
        |at: &usize| glyphs[*at] == ',' && at.checked_sub(1).is_some_and(digit) && digit(at + 1);
    let commas: Vec<usize> = (0..glyphs.len()).filter(tight).collect();
    let decimal: &[usize] = match commas.as_slice() {
        _ if glyphs.contains(&'.') => &[],
        [first, _, third] => &[*first, *third],
        [_, _] => commas.as_slice(),
        _ => &[],
    };
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(glyph) = glyphs.get(at).copied() {
        if glyph.is_ascii_digit() || (matches!(glyph, '-' | '+') && digit(at + 1)) {
            let from = at;
            at += 1;
            while digit(at)
                || (digit(at + 1) && (glyphs.get(at) == Some(&'.') || decimal.contains(&at)))
            {
                at += 1;
            }
            let number: String = glyphs.get(from..at)?.iter().collect();
            let number = number.replace(',', ".").parse().ok()?;
            let (mark, length) = mark(glyphs.get(at..)?);
            at += length;
            tokens.push(Token::Number(number, mark));
        } else if glyph.is_alphabetic() {
            let from = at;
            while glyphs.get(at).is_some_and(|glyph| glyph.is_alphabetic()) {
                at += 1;
            }
            let word: String = glyphs.get(from..at)?.iter().collect();
            let (axis, back) = quarter(&word)?;
            tokens.push(Token::Quarter(axis, back));
        } else if matches!(glyph, ' ' | ',' | ';' | '/' | ':' | '=' | '(' | ')') {
            at += 1;
        } else {
            return None;
        }
    }
    Some(tokens)
}

/// Degrees, minutes or seconds, and how long their mark is.
fn mark(rest: &[char]) -> (Option<usize>, usize) {
    let spaces = rest.iter().take_while(|glyph| **glyph == ' ').count();
    let (mark, length) = match rest.get(spaces..).unwrap_or(&[]) {
        ['\'', '\'', ..] => (2, 2),
        ['°' | 'º', ..] => (0, 1),
        ['\'', ..] => (1, 1),
        ['"' | '″' | '”' | '“', ..] => (2, 1),
        _ => return (None, 0),
    };
    (Some(mark), spaces + length)
}

/// A quarter of the sky, in French or English: whose axis it is on, and whether it is the one where numbers go down.
fn quarter(word: &str) -> Option<(Axis, bool)> {
    Some(match word {
        "n" | "nord" | "north" | "lat" | "latitude" => (Axis::North, false),
        "s" | "sud" | "south" => (Axis::North, true),
        "e" | "est" | "east" | "lon" | "lng" | "long" | "longitude" => (Axis::East, false),
        "w" | "o" | "ouest" | "west" => (Axis::East, true),
        _ => return None,
    })
}
