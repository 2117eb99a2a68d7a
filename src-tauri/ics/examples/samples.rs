//! Writes the calendars that the readers of other people are tried on: `cargo run -p ics --example samples -- FOLDER`.
//!
//! Those in which an event has no end go into `FOLDER/sans-fin`: RFC 5545, 3.6.1 lets such an event end where it starts, and not
//! every reader does.

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/calendars/hard.rs"]
mod hard;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/calendars/visits.rs"]
mod visits;

use domain::edition::Edition;
use domain::visit::{Audience, Language, Office};
use ics::{Options, write};
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

const ENDLESS: &str = "sans-fin";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("name a folder")?);
    fs::create_dir_all(folder.join(ENDLESS))?;
    let unpublished = Edition { office: Office::default(), ..visits::reference_day() };
    let english = Edition { lang: Language::English, ..visits::reference_day() };
    let drivers = Edition { audience: Audience::Drivers, ..visits::reference_day() };
    let mut samples = vec![
        ("fondatrice".to_owned(), visits::founding()),
        ("reference".to_owned(), visits::reference_day()),
        ("sans-bureau".to_owned(), unpublished),
        ("english".to_owned(), english),
        ("chauffeurs".to_owned(), drivers),
        ("etats".to_owned(), visits::statuses()),
        ("fuseaux".to_owned(), hard::zones()),
        ("nuits".to_owned(), hard::nights()),
        ("debuts".to_owned(), hard::starts()),
        ("lieux".to_owned(), hard::places()),
        ("note".to_owned(), hard::long_note()),
        ("titres".to_owned(), hard::titles()),
        ("cinquante".to_owned(), hard::fifty()),
    ];
    for (n, text) in hard::HOSTILE.iter().enumerate() {
        samples.push((format!("hostile-{}", n + 1), hard::hostile(text)));
    }
    for (name, edition) in samples {
        let written = write(&edition, &visits::stamps(), &Options { legs: true })?;
        let endless = edition.stops().any(|stop| stop.start.is_some() && stop.end.is_none());
        let folder = if endless { folder.join(ENDLESS) } else { folder.clone() };
        fs::write(folder.join(format!("{name}.ics")), written.text)?;
    }
    Ok(())
}
