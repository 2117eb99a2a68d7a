//! Prints the sheets of the test visits into a folder, so that they can be looked at: `proofs FOLDER [NAME] [FORMAT]`.

#[path = "../tests/visits/mod.rs"]
mod visits;

use domain::visit::{Audience, Language};
use print::{Format, Press, Sheet};
use std::error::Error;
use std::io::Write;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("proofs FOLDER [NAME] [FORMAT]")?;
    let only = arguments.next();
    let format = arguments.next().and_then(|name| Format::from_name(&name)).unwrap_or(Format::Pdf);
    let press = Press::new();
    std::fs::create_dir_all(&folder)?;
    let mut english = visits::unsettled(Audience::Participants);
    english.lang = Language::English;
    english.mention = "Do not distribute".into();
    let mut delegation = visits::twelve();
    delegation.title =
        "Visite de la ministre déléguée auprès du ministre de l'Économie, chargée de l'Industrie, \
                        dans le bassin alésien"
            .into();
    delegation.guests.push(visits::person(
        "Claire PETIT",
        "ministre déléguée chargée de l'Industrie",
        None,
    ));
    delegation.guests.push(visits::person("Ali BEN SAÏD", "conseiller", None));
    let mut crowd = visits::crowd(60, 1);
    crowd.audience = Audience::Drivers;
    crowd.title.clone_from(&delegation.title);
    let proofs = [
        ("programme-english", Sheet::Programme, english.clone()),
        ("deroule-english", Sheet::Deroule, english),
        ("programme-delegation", Sheet::Programme, delegation),
        ("deroule-60", Sheet::Deroule, crowd),
        ("programme-4", Sheet::Programme, visits::four()),
        ("programme-12", Sheet::Programme, visits::twelve()),
        ("programme-14", Sheet::Programme, visits::first(14)),
        ("programme-16", Sheet::Programme, visits::first(16)),
        ("programme-18", Sheet::Programme, visits::eighteen()),
        ("programme-30", Sheet::Programme, visits::crowd(30, 1)),
        ("programme-3-days", Sheet::Programme, visits::crowd(20, 3)),
        ("programme-unsettled", Sheet::Programme, visits::unsettled(Audience::Public)),
        ("deroule", Sheet::Deroule, visits::run_sheet()),
        ("deroule-unsettled", Sheet::Deroule, visits::unsettled(Audience::Internal)),
        ("deroule-2-days", Sheet::Deroule, visits::crowd(30, 2)),
        ("personnel", Sheet::Personnel, visits::own()),
        ("livret", Sheet::Livret, visits::with_people(Audience::Participants)),
        ("livret-a5-30", Sheet::LivretA5, visits::crowd(30, 1)),
        ("conducteur", Sheet::Conducteur, visits::with_people(Audience::Internal)),
        ("delegation", Sheet::Delegation, visits::with_people(Audience::Internal)),
        ("contacts", Sheet::Contacts, visits::with_people(Audience::Internal)),
        ("chevalets", Sheet::Chevalets, visits::with_people(Audience::Participants)),
        ("changements", Sheet::Changements, visits::changed(Audience::Participants)),
        ("changements-long", Sheet::Changements, visits::long_news()),
        ("programme-empty", Sheet::Programme, visits::visit(Audience::Public, Vec::new())),
        ("deroule-empty", Sheet::Deroule, visits::visit(Audience::Internal, Vec::new())),
    ];
    for (name, sheet, edition) in proofs {
        if only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        let calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
        let printed = press.print(sheet, &edition, &visits::draft(), Some(calendar), format)?;
        for note in &printed.notes {
            let sentence = note.sentence(&text::Words::of(text::Lang::Fr));
            writeln!(std::io::stderr(), "{name}: {sentence}")?;
        }
        for (i, page) in printed.pages.iter().enumerate() {
            let number =
                if printed.pages.len() > 1 { format!("-{}", i + 1) } else { String::new() };
            std::fs::write(
                Path::new(&folder).join(format!("{name}{number}.{}", format.name())),
                page,
            )?;
        }
    }
    Ok(())
}
