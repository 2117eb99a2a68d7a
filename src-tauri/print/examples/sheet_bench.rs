//! How long the programme of twelve stops takes, from the edition to the bytes of the PDF: `sheet_bench [FOLDER]`.
//!
//! Into FOLDER go the PDF and the same words as HTML, so that another printer can be measured on them. Each line on
//! stdout is a name and milliseconds; of repeated prints the median. Built with `--release`, else the figures mean nothing.

#[path = "../tests/visits/mod.rs"]
mod visits;

use domain::edition::{Edition, EditionRow};
use print::{Format, Press, Sheet};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    let started = Instant::now();
    let press = Press::new();
    writeln!(out, "press ms={:.1}", ms(started))?;

    let edition = visits::twelve();
    let print = |edition: &Edition, format| {
        press.print(Sheet::Programme, edition, &visits::draft(), None, format)
    };
    let started = Instant::now();
    let printed = print(&edition, Format::Pdf)?;
    writeln!(out, "programme_cold ms={:.1}", ms(started))?;

    let mut changed = Vec::new();
    let mut same = Vec::new();
    for round in 1..=ROUNDS {
        let edition = later(&edition, i64::try_from(round)?);
        let started = Instant::now();
        print(&edition, Format::Pdf)?;
        changed.push(ms(started));
        let started = Instant::now();
        print(&edition, Format::Pdf)?;
        same.push(ms(started));
    }
    writeln!(out, "programme_one_hour_changed ms={:.1}", median(changed))?;
    writeln!(out, "programme_same_again ms={:.1}", median(same))?;

    if let Some(folder) = std::env::args().nth(1) {
        let html = print(&edition, Format::Html)?;
        std::fs::write(Path::new(&folder).join("programme.pdf"), printed.pages.concat())?;
        std::fs::write(Path::new(&folder).join("programme.html"), html.pages.concat())?;
    }
    Ok(())
}

/// The same day with its last stop some minutes later.
fn later(edition: &Edition, minutes: i64) -> Edition {
    let mut edition = edition.clone();
    let rows = edition.days.iter_mut().flat_map(|day| &mut day.rows);
    if let Some(EditionRow::Stop(stop)) = rows.last() {
        let stop = std::sync::Arc::make_mut(stop);
        stop.start = stop.start.map(|start| start + minutes);
    }
    edition
}

fn ms(started: Instant) -> f64 {
    started.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
