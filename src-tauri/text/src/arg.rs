//! What is put into a message.

use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A value put into a message: words as they are, or an integer.
///
/// An integer is written plainly (`1250`, neither `1 250` nor `1,250`) and chooses the plural: in French 0 and 1 are `one`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words that stay as they are.
    Text(Cow<'a, str>),
    /// An integer.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<&Self> for Arg<'_> {
    fn from(arg: &Self) -> Self {
        arg.clone()
    }
}

macro_rules! number {
    ($($integer:ty)+) => {
        $(impl From<$integer> for Arg<'_> {
            fn from(number: $integer) -> Self {
                Self::Number(i64::from(number))
            }
        })+
    };
}

number!(u8 u16 u32 i8 i16 i32 i64);

// Past what 64 bits hold nobody counts anything: the greatest number stands for it.
macro_rules! wide_number {
    ($($integer:ty)+) => {
        $(impl From<$integer> for Arg<'_> {
            fn from(number: $integer) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}

wide_number!(u64 usize);

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::String(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}
