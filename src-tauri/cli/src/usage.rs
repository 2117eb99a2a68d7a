//! Wrong use, said in the user's language.

use crate::arguments::OutOfBounds;
use crate::console::Console;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;

/// The exit code of wrong use.
const WRONG_USE: u8 = 2;

/// Says what was wrong with the arguments, or prints the help that was asked for; returns the exit code.
pub(crate) fn explain(error: &clap::Error, console: &Console) -> u8 {
    let words = &console.words;
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.print(&error.render().to_string());
            return 0;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            console.complain(&error.render().to_string());
            return WRONG_USE;
        }
        ErrorKind::InvalidSubcommand => {
            words.cli_wrong_command(context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            words.cli_wrong_unknown(argument)
        }
        ErrorKind::UnknownArgument => words.cli_wrong_surplus(argument),
        ErrorKind::MissingRequiredArgument => words.cli_wrong_missing(argument),
        ErrorKind::InvalidValue if value.is_empty() => words.cli_wrong_no_value(argument),
        ErrorKind::InvalidValue => {
            words.cli_wrong_value(argument, context(ContextKind::ValidValue), value)
        }
        ErrorKind::ValueValidation => {
            match error.source().and_then(|source| source.downcast_ref::<OutOfBounds>()) {
                Some(OutOfBounds { least, most }) => {
                    words.cli_wrong_bounds(*least, *most, argument, value)
                }
                None => words.cli_wrong_number(argument, value),
            }
        }
        ErrorKind::ArgumentConflict if context(ContextKind::PriorArg) == argument => {
            words.cli_wrong_twice(argument)
        }
        ErrorKind::ArgumentConflict => {
            words.cli_wrong_conflict(argument, context(ContextKind::PriorArg))
        }
        ErrorKind::InvalidUtf8 => words.cli_wrong_utf8(),
        _ => words.cli_wrong_other(),
    };
    console.complain(&said);
    let usage = context(ContextKind::Usage);
    let usage = usage.trim().trim_start_matches("Usage:").trim();
    if !usage.is_empty() {
        console.complain(&words.cli_usage(usage));
    }
    console.complain(&words.cli_wrong_help());
    WRONG_USE
}
