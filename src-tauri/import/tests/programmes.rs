//! The rules against programmes: those that were re-keyed from the web, and our own for each way of writing.
//!
//! The scoring is that of the trade's oracle: a proposed stop is right when day and hour agree (and the end, where the
//! oracle has one); parts of the day and items without an hour are counted apart. `?` in a date leaves the year, or the
//! whole day, open.

use import::{Context, Precision, ProposedStop, read_text};
use std::collections::BTreeMap;
use std::path::Path;

/// A row of `expected.tsv`.
struct Row {
    date: String,
    start: String,
    end: String,
    precision: String,
}

#[derive(Default)]
struct Score {
    right: usize,
    missed: Vec<String>,
    extra: Vec<String>,
    kinds: usize,
    untimed_missed: Vec<String>,
}

impl Score {
    fn f1(&self) -> f64 {
        let right = self.right as f64;
        let (missed, extra) = (self.missed.len() as f64, self.extra.len() as f64);
        2.0 * right / (2.0 * right + missed + extra)
    }
}

fn score(folder: &Path, skip_first_line: bool) -> Score {
    let table =
        std::fs::read_to_string(folder.join("expected.tsv")).expect("the fixtures are whole");
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in table.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let mut cells = line.split('\t').map(str::to_owned).chain(std::iter::repeat(String::new()));
        let mut next = || cells.next().expect("the fixtures are whole");
        let file = next();
        rows.entry(file).or_default().push(Row {
            date: next(),
            start: next(),
            end: next(),
            precision: next(),
        });
    }
    let mut score = Score::default();
    for (number, rows) in rows {
        let file = std::fs::read_dir(folder)
            .expect("the fixtures are whole")
            .map(|entry| entry.expect("the fixtures are whole").path())
            .find(|path| {
                path.file_name()
                    .expect("the fixtures are whole")
                    .to_string_lossy()
                    .starts_with(&format!("{number}-"))
            })
            .unwrap_or_else(|| panic!("no programme {number}"));
        let text = std::fs::read_to_string(file).expect("the fixtures are whole");
        let body = if skip_first_line {
            text.split_once('\n').expect("the fixtures are whole").1
        } else {
            &text
        };
        let context = Context::new("2026-11-23".parse().expect("the fixtures are whole"));
        compare(&number, &rows, read_text(body, &context).stops, &mut score);
    }
    score
}

fn compare(number: &str, rows: &[Row], stops: Vec<ProposedStop>, score: &mut Score) {
    let clock = |minutes: Option<u16>| {
        minutes.map(|m| format!("{:02}:{:02}", m % 1440 / 60, m % 60)).unwrap_or_default()
    };
    let (mut timed, untimed): (Vec<_>, Vec<_>) = stops.into_iter().partition(|s| s.start.is_some());
    for row in rows {
        let said = format!("{number} {} {}-{} {}", row.date, row.start, row.end, row.precision);
        if row.start.is_empty() {
            if !untimed.iter().any(|s| same_day(&row.date, s)) {
                score.untimed_missed.push(said);
            }
            continue;
        }
        let found = timed.iter().position(|s| {
            clock(s.start) == row.start
                && same_day(&row.date, s)
                && (row.end.is_empty() || clock(s.end) == row.end)
        });
        match found {
            Some(i) => {
                let stop = timed.remove(i);
                score.right += 1;
                score.kinds += usize::from(code(stop.precision) == row.precision);
            }
            None => score.missed.push(said),
        }
    }
    for stop in timed {
        score.extra.push(format!("{number} {:?} {} {}", stop.date, clock(stop.start), stop.title));
    }
}

fn same_day(want: &str, stop: &ProposedStop) -> bool {
    let Some(date) = stop.date else { return want.starts_with('?') };
    let got = date.to_string();
    match want.strip_prefix('?') {
        Some(day) if day.len() == 6 => got.ends_with(day),
        Some(_) => true,
        None => got == want,
    }
}

fn code(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "exact",
        Precision::From => "from",
        Precision::About => "about",
        Precision::Part => "part",
        Precision::None => "none",
        Precision::Error => "error",
    }
}

#[test]
fn programmes_from_the_web() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/programmes");
    let score = score(&folder, true);
    let all = format!(
        "missed {:#?} extra {:#?} untimed {:#?}",
        score.missed, score.extra, score.untimed_missed
    );
    assert!(score.f1() >= 0.97, "f1 {:.3}: {all}", score.f1());
    assert!(
        score.kinds as f64 >= 0.95 * score.right as f64,
        "kinds {}/{}",
        score.kinds,
        score.right
    );
    assert_eq!(score.extra, Vec::<String>::new(), "nothing is invented");
    assert_eq!(score.untimed_missed, Vec::<String>::new());
}

/// Our own programmes are read without a fault: each stands for one way of writing (see its name).
#[test]
fn ways_of_writing() {
    let score = score(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programmes"), false);
    assert_eq!(score.missed, Vec::<String>::new());
    assert_eq!(score.extra, Vec::<String>::new());
    assert_eq!(score.untimed_missed, Vec::<String>::new());
    assert_eq!(score.kinds, score.right);
}
