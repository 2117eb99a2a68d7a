//! How long the programme of twelve stops takes, from the edition to the bytes of the PDF, and how long the sheet beside the agenda
//! takes to follow an edit of a day of twenty: `sheet_bench [FOLDER]`.
//!
//! Into FOLDER go the PDF and the same words as HTML, so that another printer can be measured on them. Each line on
//! stdout is a name and milliseconds; of repeated prints the median. Built with `--release`, else the figures mean nothing.

#[path = "../tests/visits/mod.rs"]
mod visits;

use domain::edition::{Edition, EditionRow};
use domain::visit::Audience;
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
        changed.push(timed(|| print(&edition, Format::Pdf))?);
        same.push(timed(|| print(&edition, Format::Pdf))?);
    }
    writeln!(out, "programme_one_hour_changed ms={:.1}", median(changed))?;
    writeln!(out, "programme_same_again ms={:.1}", median(same))?;

    for (sheet, audience) in
        [(Sheet::Programme, Audience::Public), (Sheet::Deroule, Audience::Internal)]
    {
        let edition = twenty(audience);
        let show =
            |edition: &Edition| press.print(sheet, edition, &visits::draft(), None, Format::Svg);
        show(&edition)?;
        let mut shown = Vec::new();
        for round in 1..=ROUNDS {
            let edition = later(&edition, i64::try_from(round)?);
            shown.push(timed(|| show(&edition))?);
        }
        writeln!(out, "preview_of_20_{} ms={:.1}", sheet.name(), median(shown))?;
    }

    if let Some(folder) = std::env::args().nth(1) {
        let html = print(&edition, Format::Html)?;
        std::fs::write(Path::new(&folder).join("programme.pdf"), printed.pages.concat())?;
        std::fs::write(Path::new(&folder).join("programme.html"), html.pages.concat())?;
    }
    Ok(())
}

/// A day of twenty stops with moves between them, as that audience may read it.
fn twenty(audience: Audience) -> Edition {
    let mut outline =
        String::from("= 2020-09-21 Europe/Paris\n!07:00 Accueil ; 15 @ Gare d'Alès (Alès)\n");
    for stop in 2..=20 {
        outline.push_str(&format!(
            "> 10\nVisite de l'entreprise {stop} ; 25 @ Entreprise {stop} (Alès), Atelier\n"
        ));
    }
    let visit = domain::outline::read(&outline, &mut |_| "u".to_owned())
        .expect("the outline is written as the command line says");
    domain::edition::edition(&visit, &domain::layout(&visit), audience)
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

/// How many milliseconds that took.
fn timed<T, E>(what: impl FnOnce() -> Result<T, E>) -> Result<f64, E> {
    let started = Instant::now();
    what()?;
    Ok(ms(started))
}

fn ms(started: Instant) -> f64 {
    started.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
