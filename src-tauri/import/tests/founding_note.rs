//! The press note the product began with, read exactly.

use import::{Context, Precision, Reason, Role, read_text};
use std::path::Path;

#[test]
fn the_note_of_ales_agglomeration() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/note-71.20-presse.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let reading = read_text(&text, &Context::new("2026-11-23".parse().unwrap()));

    let visit = &reading.visit;
    assert_eq!(visit.title.as_deref(), Some("Visite de Guillaume Basset"));
    assert_eq!(visit.reference.as_deref(), Some("71.20 - PRESSE"));
    assert_eq!(visit.date, "2020-09-21".parse().ok());
    assert_eq!(
        visit.guest.as_deref(),
        Some(
            "Guillaume BASSET, Directeur du programme Territoires d'industrie auprès du ministre de l'Economie \
             et des Finances et de la ministre de la Cohésion des territoires"
        )
    );
    assert_eq!(visit.host.as_deref(), Some("Christophe RIVENQ, Président d'Alès Agglomération"));
    assert_eq!(
        visit.aims,
        [
            "faire un point sur l'avancement des projets de ce contrat",
            "rencontrer les entreprises portant les projets labellisés dans ce programme",
            "présenter la dynamique industrielle du bassin alésien",
        ]
    );

    let said: Vec<String> = reading
        .stops
        .iter()
        .map(|s| {
            let date = s.date.map(|d| d.to_string()).unwrap_or_default();
            let hour = s.start.map(|m| format!("{:02}:{:02}", m / 60, m % 60)).unwrap_or_default();
            format!("{date} {hour} {}", s.title)
        })
        .collect();
    assert_eq!(
        said,
        [
            "2020-09-21  Accueil de M. Basset par Christophe RIVENQ, Président d'Alès Agglomération",
            "2020-09-21  Point sur l'avancement des projets de ce contrat",
            "2020-09-21  Rencontre avec les entreprises portant les projets labellisés dans ce programme",
            "2020-09-21  Présentation de la dynamique industrielle du bassin alésien",
            "2020-09-21 12:15 Réunion d'échanges avec les entreprises et partenaires de ce programme",
        ]
    );
    let (meeting, others) = reading.stops.split_last().unwrap();
    assert_eq!(meeting.place.as_deref(), Some("Pôle Mécanique d'Alès"));
    assert_eq!(meeting.room.as_deref(), Some("Salle Hospitality"));
    assert_eq!(meeting.precision, Precision::Exact);
    assert_eq!((meeting.end, meeting.commune.as_deref(), meeting.press), (None, None, None));
    assert_eq!(meeting.doubts, []);
    assert_eq!(meeting.source.line, 27);
    assert_eq!(
        meeting.source.text,
        "Lundi 21 septembre à 12h15 au Pôle Mécanique d'Alès - Salle Hospitality"
    );
    for stop in others {
        assert_eq!((stop.precision, stop.source.line), (Precision::None, 23), "{}", stop.title);
        assert!(!stop.doubts.is_empty(), "read from a sentence: {}", stop.title);
    }

    let history: Vec<(usize, &str)> = reading
        .ignored
        .iter()
        .filter(|i| i.reason == Reason::HistoricalDate)
        .map(|i| (i.source.line, i.source.text.as_str()))
        .collect();
    assert_eq!(history, [(9, "le 22 novembre 2018"), (11, "le 9 décembre 2019")]);

    let people: Vec<(Role, &str)> =
        reading.persons.iter().map(|p| (p.role, p.last.as_deref().unwrap_or(""))).collect();
    assert_eq!(people, [(Role::Guest, "BASSET"), (Role::Host, "RIVENQ")]);
}
