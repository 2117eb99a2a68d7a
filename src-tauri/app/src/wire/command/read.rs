//! Reading a list of edits, so that what does not fit can be said: where it stands, what was found, what is needed.

use super::Command;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserialize, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor};
use serde_json::Value;
use std::fmt;

/// Why a list of edits cannot be read. Lines, columns and numbers count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// The text ends before its last bracket.
    CutShort {
        /// The last line.
        line: usize,
    },
    /// It is no JSON.
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// It is JSON, but neither a list of edits nor one edit.
    NoList,
    /// One of the edits is not one of ours.
    Command {
        /// The line on which it begins.
        line: usize,
        /// Its place in the list.
        number: usize,
        /// What does not fit.
        misfit: Misfit,
    },
}

/// What does not fit in an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A field is not there.
    Missing(&'static str),
    /// A field is there twice.
    Twice(&'static str),
    /// A field, a command or a word that is none.
    Unknown {
        /// What is written.
        name: String,
        /// What may stand there.
        known: &'static [&'static str],
    },
    /// A value of another kind.
    Instead {
        /// What is written, as JSON.
        found: String,
        /// What is needed.
        needed: Needed,
    },
    /// A text of another form: the text, and the form.
    Form(String),
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// A whole number that fits its field.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// Fields with their values.
    Fields,
    /// One of several forms, as the page of the commands shows.
    Other,
}

/// Reads a list of edits, or one alone. A mark of UTF-8 at the start is passed over.
///
/// # Errors
/// [`Misread`].
///
/// ```
/// use app::wire::command::{Misfit, Misread, read};
/// assert_eq!(read(br#"{"command": "shift", "stop": "a", "by": 10}"#).map(|list| list.len()), Ok(1));
/// let misfit = Misfit::Missing("by");
/// assert_eq!(
///     read(b"[\n{\"command\": \"shift\", \"stop\": \"a\"}]"),
///     Err(Misread::Command { line: 2, number: 1, misfit }),
/// );
/// ```
pub fn read(text: &[u8]) -> Result<Vec<Command>, Misread> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let whole: Value = serde_json::from_slice(text).map_err(|error| {
        let (line, column) = (error.line().max(1), error.column().max(1));
        if error.is_eof() { Misread::CutShort { line } } else { Misread::NotJson { line, column } }
    })?;
    let commands = match whole {
        Value::Array(commands) => commands,
        one @ Value::Object(_) => vec![one],
        _ => return Err(Misread::NoList),
    };
    let read = |(at, command): (usize, Value)| {
        Command::deserialize(Told(command)).map_err(|error| Misread::Command {
            line: line_of(text, at),
            number: at + 1,
            misfit: error.0,
        })
    };
    commands.into_iter().enumerate().map(read).collect()
}

/// The line on which an element of a list begins, counted from 1; `text` is sound JSON.
fn line_of(text: &[u8], element: usize) -> usize {
    let (mut line, mut depth, mut before) = (1, 0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for &byte in text {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'\n' => line += 1,
            b'[' | b'{' if depth == 0 => depth = 1,
            _ if byte.is_ascii_whitespace() => {}
            b',' if depth == 1 => before += 1,
            // The first mark of the element itself.
            _ if depth == 1 && before == element => return line,
            b'"' => quoted = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    line
}

/// A value of which serde's complaints arrive in parts, not as a sentence.
struct Told(Value);

impl<'de> Deserializer<'de> for Told {
    type Error = Complaint;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Complaint> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::String(text) => visitor.visit_string(text),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => visitor.visit_u64(number),
                (None, Some(number)) => visitor.visit_i64(number),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::Array(values) => {
                visitor.visit_seq(SeqDeserializer::new(values.into_iter().map(Told)))
            }
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, Self(value)));
                visitor.visit_map(MapDeserializer::new(fields))
            }
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Complaint> for Told {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// What serde says, in parts.
#[derive(Debug)]
struct Complaint(Misfit);

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Complaint {}

impl de::Error for Complaint {
    fn custom<T: fmt::Display>(form: T) -> Self {
        Self(Misfit::Form(form.to_string()))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self(Misfit::Instead { found: shown(found), needed: needed(expected) })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(length: usize, _: &dyn Expected) -> Self {
        // Only pairs of hours have a length: a missing or a surplus one.
        Self(Misfit::Instead {
            found: format!("[{}]", vec!["…"; length.min(3)].join(", ")),
            needed: Needed::List,
        })
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Self {
        Self(Misfit::Unknown { name: name.to_owned(), known })
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Self {
        Self(Misfit::Unknown { name: name.to_owned(), known })
    }

    fn missing_field(name: &'static str) -> Self {
        Self(Misfit::Missing(name))
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self(Misfit::Twice(name))
    }
}

/// A value as it is written in JSON.
fn shown(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => value.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Char(letter) => format!("\"{letter}\""),
        Unexpected::Str(text) => format!("\"{text}\""),
        Unexpected::Unit | Unexpected::Option => "null".to_owned(),
        Unexpected::Seq => "[…]".to_owned(),
        _ => "{…}".to_owned(),
    }
}

/// The kind of value that serde expects, by the words that its derived code says it in.
fn needed(expected: &dyn Expected) -> Needed {
    let expected = expected.to_string();
    let starts = |words: &[&str]| words.iter().any(|word| expected.starts_with(word));
    if ["u8", "u16", "u32", "u64", "i32", "i64"].contains(&expected.as_str()) {
        Needed::Number
    } else if starts(&["a string", "a character"]) {
        Needed::Text
    } else if starts(&["a sequence", "a tuple"]) {
        Needed::List
    } else if starts(&["struct ", "a map", "internally tagged enum", "struct variant"]) {
        Needed::Fields
    } else {
        Needed::Other
    }
}
