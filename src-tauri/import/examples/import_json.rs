//! Prints what is understood of a file, or of standard input, as `deroule import FILE --json` does: for scoring the rules
//! alone.
#![expect(clippy::print_stdout, reason = "a program of its own: it prints")]

use import::{Context, Precision, read_file};
use serde_json::json;
use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut bytes = Vec::new();
    // `import - --json`, as the command line has it, or a file.
    let file = std::env::args().skip(1).find(|a| !matches!(a.as_str(), "import" | "-" | "--json"));
    match &file {
        Some(path) => bytes = std::fs::read(path)?,
        None => {
            std::io::stdin().read_to_end(&mut bytes)?;
        }
    }
    let today = std::env::var("TODAY").ok().and_then(|t| t.parse().ok()).unwrap_or_default();
    let reading =
        read_file(file.as_deref(), &bytes, &Context::new(today)).map_err(std::io::Error::other)?;
    let clock = |m: Option<u16>| m.map(|m| format!("{:02}:{:02}", m % 1440 / 60, m % 60));
    let precision = |p: Precision| match p {
        Precision::Exact => "exact",
        Precision::From => "from",
        Precision::About => "about",
        Precision::Part => "part",
        Precision::None => "none",
        Precision::Error => "error",
    };
    let stops: Vec<_> = reading
        .stops
        .iter()
        .map(|s| {
            json!({"date": s.date.map(|d| d.to_string()), "start": clock(s.start), "end": clock(s.end),
                "precision": precision(s.precision), "title": s.title, "place": s.place, "room": s.room,
                "commune": s.commune, "zone": s.zone.map(|z| z.name()), "press": s.press.map(|p| format!("{p:?}")), "group": s.group,
                "source": {"line": s.source.line, "text": s.source.text},
                "doubts": s.doubts.iter().map(|d| d.code()).collect::<Vec<_>>()})
        })
        .collect();
    let v = &reading.visit;
    let ignored: Vec<_> = reading
        .ignored
        .iter()
        .map(|i| json!({"line": i.source.line, "text": i.source.text, "reason": i.reason.code()}))
        .collect();
    let persons: Vec<_> = reading
        .persons
        .iter()
        .map(|p| {
            format!(
                "{:?} {:?} {:?} {:?} {:?} @{:?}",
                p.role, p.civility, p.first, p.last, p.function, p.stop
            )
        })
        .collect();
    let out = json!({"visit": {"title": v.title, "date": v.date.map(|d| d.to_string()), "reference": v.reference,
        "guest": v.guest, "host": v.host, "aims": v.aims, "press": {"accreditation_until": v.press.accreditation_until,
        "gate": v.press.gate, "contact": v.press.contact}}, "stops": stops, "ignored": ignored, "persons": persons,
        "notes": reading.notes.iter().map(|n| n.code()).collect::<Vec<_>>()});
    println!("{out:#}");
    Ok(())
}
