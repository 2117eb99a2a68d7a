//! The arguments that several commands share, and how they are read.

use app::failure::Failure;
use app::papers::Reader;
use app::{Host, find};
use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use domain::PlaceId;
use domain::visit::{Audience, Language, Visit};
use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use text::{Lang, Words};

/// Returns the language of what the program says: `--lang`, else the locale, else French.
pub(crate) fn lang_of(arguments: &[OsString]) -> Lang {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => asked = arguments.next().and_then(Lang::parse),
            Some(value) => asked = value.strip_prefix('=').and_then(Lang::parse).or(asked),
            None => {}
        }
    }
    asked.or_else(|| sys_locale::get_locale().as_deref().and_then(Lang::parse)).unwrap_or(Lang::Fr)
}

pub(crate) fn lang(words: &Words) -> Arg {
    Arg::new("lang")
        .long("lang")
        .value_name("fr|en")
        .value_parser(["fr", "en"])
        .hide_possible_values(true)
        .global(true)
        .help(words.cli_arg_lang())
}

/// The argument is no whole number between these two, which are allowed themselves.
#[derive(Debug)]
pub(crate) struct OutOfBounds {
    pub(crate) least: u32,
    pub(crate) most: u32,
}

impl fmt::Display for OutOfBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not within {} and {}", self.least, self.most)
    }
}

impl Error for OutOfBounds {}

/// Reads a whole number between two that are allowed themselves.
pub(crate) fn bounded(typed: &str, least: u32, most: u32) -> Result<u32, OutOfBounds> {
    let read = typed.parse().ok().filter(|number| (least..=most).contains(number));
    read.ok_or(OutOfBounds { least, most })
}

pub(crate) fn help(words: &Words) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true)
        .help(words.cli_arg_help())
}

pub(crate) fn version(words: &Words) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(words.cli_arg_version())
}

pub(crate) fn file(words: &Words) -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(words.cli_arg_file())
}

pub(crate) fn json(words: &Words) -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue).help(words.cli_arg_json())
}

pub(crate) fn dry_run(words: &Words) -> Arg {
    Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help(words.cli_arg_dry_run())
}

pub(crate) fn output(words: &Words) -> Arg {
    Arg::new("output")
        .short('o')
        .value_name("OUT")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(words.cli_arg_output())
}

pub(crate) fn audience(words: &Words) -> Arg {
    Arg::new("audience").long("audience").value_name("A").help(words.cli_arg_audience())
}

pub(crate) fn person(words: &Words) -> Arg {
    Arg::new("person")
        .long("person")
        .value_name("P")
        .conflicts_with("audience")
        .help(words.papers_arg_person())
}

pub(crate) fn place(words: &Words) -> Arg {
    Arg::new("place").long("place").value_name("L").help(words.papers_arg_place())
}

pub(crate) fn day(words: &Words) -> Arg {
    Arg::new("day").long("day").value_name("D").help(words.cli_arg_day())
}

pub(crate) fn language(words: &Words) -> Arg {
    Arg::new("in")
        .long("in")
        .value_name("fr|en")
        .value_parser(["fr", "en"])
        .hide_possible_values(true)
        .help(words.cli_arg_in())
}

pub(crate) fn release(words: &Words) -> Arg {
    Arg::new("release")
        .long("release")
        .value_name("N")
        .value_parser(value_parser!(u32))
        .help(words.cli_arg_release())
}

pub(crate) fn since(words: &Words) -> Arg {
    Arg::new("since")
        .long("since")
        .value_name("N")
        .value_parser(value_parser!(u32))
        .help(words.cli_arg_since())
}

pub(crate) fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

pub(crate) fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

pub(crate) fn audience_of(matches: &ArgMatches, default: Audience) -> Result<Audience, Failure> {
    text(matches, "audience").map_or(Ok(default), find::audience)
}

/// The person that is named, else the audience that is, else `default`.
pub(crate) fn reader_of(
    matches: &ArgMatches,
    visit: &Visit,
    default: Audience,
) -> Result<Reader, Failure> {
    match text(matches, "person") {
        Some(named) => find::person(visit, named).map(Reader::Person),
        None => audience_of(matches, default).map(Reader::Audience),
    }
}

pub(crate) fn place_of(matches: &ArgMatches, visit: &Visit) -> Result<Option<PlaceId>, Failure> {
    text(matches, "place").map(|named| find::place(visit, named)).transpose()
}

pub(crate) fn day_of(
    matches: &ArgMatches,
    visit: &Visit,
    host: &dyn Host,
) -> Result<Option<NaiveDate>, Failure> {
    text(matches, "day").map(|day| find::day(day, visit, host.today())).transpose()
}

pub(crate) fn language_of(matches: &ArgMatches) -> Option<Language> {
    match text(matches, "in")? {
        "en" => Some(Language::English),
        _ => Some(Language::French),
    }
}
