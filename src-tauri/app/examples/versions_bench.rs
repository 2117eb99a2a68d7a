//! How fast a version is given out: `cargo run --release -p app --example versions_bench`.
//!
//! 500 persons and 60 stops, each stop with a hundred persons; between the two versions a third of the stops moved, one was renamed, one
//! removed, and ten persons taken from their stops. The median of several runs, one process.

#![expect(clippy::print_stdout, reason = "the figures are its product")]

use app::calendars::{Calendars, Order};
use app::papers::Reader;
use app::say::Label;
use app::session::Session;
use app::versions::{self, Packages};
use app::{Failure, Machine};
use domain::compare::{State, compare};
use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;
use store::Wanted;

const PERSONS: usize = 500;
const STOPS: usize = 60;
const AT_A_STOP: usize = 100;
const RUNS: usize = 7;

fn main() -> Result<(), Failure> {
    let unexpected = |error: &dyn std::fmt::Display| Failure::Unexpected(error.to_string());
    let folder = tempfile::tempdir().map_err(|error| unexpected(&error))?;
    let path = folder.path().join("mesure.visite");
    let before =
        domain::outline::read(&outline(false), &mut ids()).map_err(|error| unexpected(&error))?;
    let after = domain::outline::replace(&before, &outline(true), &mut ids())
        .map_err(|error| unexpected(&error))?;
    let (was, is) = (domain::layout(&before), domain::layout(&after));
    let diff = median(|| {
        let (from, to) =
            (State { visit: &before, agenda: &was }, State { visit: &after, agenda: &is });
        Ok::<_, Failure>(compare(from, to).whole().len())
    })?;
    println!("diff persons={PERSONS} stops={STOPS} ms={diff:.1}");
    let mut session = Session::create(&path, &before, &Label::Created, &Machine)?;
    versions::release(&mut session, &Wanted::default(), &Machine)?;
    session.replace(&after, &Label::Several { count: 1 }, &Machine)?;
    versions::release(&mut session, &Wanted::default(), &Machine)?;
    let calendars = median(|| all_calendars(&session))?;
    println!("person_calendars persons={PERSONS} stops={STOPS} ms={calendars:.1}");
    let mut number = 0;
    let packages = median(|| {
        number += 1;
        packages(&session, &folder.path().join(format!("envoi-{number}")))
    })?;
    println!("packages_without_pdf persons={PERSONS} stops={STOPS} ms={packages:.1}");
    Ok(())
}

fn all_calendars(session: &Session) -> Result<usize, Failure> {
    let order = Order { since: Some(1), ..Order::default() };
    let calendars = Calendars::of(session, &order)?;
    let mut readers = calendars.desk();
    let mut bytes = 0;
    for person in readers.everybody(&order) {
        bytes += readers.calendar(&Reader::Person(person), &order).map_or(0, |it| it.text.len());
    }
    Ok(bytes)
}

fn packages(session: &Session, folder: &Path) -> Result<usize, Failure> {
    let packages = Packages::prepare(session, 1)?;
    packages.write(folder, None)?;
    Ok(packages.recipients.len())
}

/// Milliseconds.
fn median<T, E>(mut run: impl FnMut() -> Result<T, E>) -> Result<f64, E> {
    let mut all = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        black_box(run()?);
        all.push(start.elapsed());
    }
    all.sort_unstable();
    Ok(all.get(RUNS / 2).map_or(0.0, |spent| spent.as_secs_f64() * 1e3))
}

/// Three days of twenty stops.
fn outline(changed: bool) -> String {
    let mut text = String::new();
    for stop in 0..STOPS {
        if stop % 20 == 0 {
            let _ = writeln!(text, "= 2020-09-{} Europe/Paris", 21 + stop / 20);
        }
        if stop == 0 {
            text.push_str(": title Mesure\n: office Protocole <protocole@ales.example>\n");
            for person in 0..PERSONS {
                let role = ["guest", "participant", "delegation", "staff", "driver"][person % 5];
                let _ = writeln!(
                    text,
                    "& Mme Anne NOM{person}, conseillère <n{person}@ales.example> {{{role}}} #p{person}"
                );
            }
        }
        if changed && stop == 7 {
            continue;
        }
        let minutes = if changed && stop % 3 == 0 { 10 } else { 0 };
        let title = if changed && stop == 8 { "Autre étape" } else { "Étape" };
        let hour = 6 + (stop % 20) * 45 / 60;
        let minute = (stop % 20) * 45 % 60 + minutes;
        let _ = writeln!(text, "!{hour:02}:{minute:02} {title} {stop} ; 30 @ Lieu {stop} #s{stop}");
        for at in 0..AT_A_STOP {
            let person = (stop * 37 + at * 5) % PERSONS;
            if !(changed && stop == 9 && at < 10) {
                let _ = writeln!(text, "  p{person} attends");
            }
        }
        let _ = writeln!(text, "  note participants Entrée par le portail nord");
    }
    text
}

fn ids() -> impl FnMut(domain::outline::IdKind) -> String {
    let mut made = 0;
    move |_| {
        made += 1;
        format!("id-{made}")
    }
}
