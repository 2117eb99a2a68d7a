//! Calendars of other programs, where their collection is at hand (it is other people's data and is not in this
//! repository): nearly all give an answer, none panics, and what cannot be read is refused with a reason.

#![expect(clippy::print_stderr, reason = "it says what it ran")]

use import::{Context, read_file};
use std::path::Path;

#[test]
fn nearly_all_give_an_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ics");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("no collection of calendars at hand: nothing was run");
        return;
    };
    let today = "2026-11-23".parse().unwrap();
    let days = Some(("2020-09-21".parse().unwrap(), "2020-09-23".parse().unwrap()));
    let (mut read, mut stops, mut refused) = (0, 0, Vec::new());
    for path in
        entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "ics"))
    {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let begun = std::time::Instant::now();
        for context in [Context::new(today), Context { days, ..Context::new(today) }] {
            match read_file(Some(&name), &bytes, &context) {
                Ok(reading) => {
                    read += 1;
                    stops += reading.stops.len();
                }
                Err(reason) => refused.push(format!("{name}: {reason}")),
            }
        }
        eprintln!("{:>8.1} ms  {name}", begun.elapsed().as_secs_f64() * 1000.0);
    }
    let all = read + refused.len();
    eprintln!("{read} of {all} calendars read, {stops} stops; refused {refused:#?}");
    assert!(read * 100 >= all * 97, "{read} of {all}: {refused:#?}");
}
