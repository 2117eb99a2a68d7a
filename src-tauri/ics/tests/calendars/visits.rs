//! Editions to write, made by hand in the words of the trade; the examples of this crate write the same ones.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Europe::Paris;
use chrono_tz::Tz;
use domain::edition::{
    Doing, Edition, EditionDay, EditionGroup, EditionLeg, EditionMargin, EditionPerson,
    EditionPlace, EditionPresence, EditionRow, EditionSpeech, EditionStop,
};
use domain::time::{Clock, Instant, Minutes, instant};
use domain::visit::{
    Audience, Civility, Coordinates, HourStyle, Language, Office, Precision, PressAccess,
    PressBlock, Status, StopKind, VisitStatus,
};
use domain::{GroupId, PersonId, PlaceId, StopId, Uid};
use ics::Stamps;

/// 10 September 2020, 8:00 UTC.
pub(crate) fn stamps() -> Stamps {
    Stamps::first(chrono::DateTime::from_timestamp(1_599_724_800, 0).unwrap_or_default())
}

/// The instant of a civil hour such as `2020-09-21 12:15`.
pub(crate) fn at(civil: &str, zone: Tz) -> Instant {
    let civil = NaiveDateTime::parse_from_str(civil, "%Y-%m-%d %H:%M").expect("a civil hour");
    let minutes = (civil.time() - chrono::NaiveTime::MIN).num_minutes();
    let clock = Clock::from_minutes(i32::try_from(minutes).expect("an hour of a day"));
    instant(civil.date(), clock, zone).0
}

/// A public edition in French, without an office; its rows stand on one day.
pub(crate) fn edition(title: &str, rows: Vec<EditionRow>) -> Edition {
    Edition {
        audience: Audience::Public,
        reader: None,
        title: title.into(),
        reference: String::new(),
        lang: Language::French,
        zone: Paris,
        hour_style: HourStyle::Compact,
        aims: String::new(),
        status: VisitStatus::Draft,
        mention: String::new(),
        office: Office::default(),
        press: PressBlock::default(),
        guests: Vec::new(),
        roll: Vec::new(),
        news: None,
        hosts: Vec::new(),
        people: Vec::new(),
        days: vec![EditionDay { date: NaiveDate::default(), zone: Paris, rows }],
    }
}

/// A stop in Paris; its calendar id is its number.
pub(crate) fn stop(number: usize, title: &str, start: &str, minutes: Minutes) -> EditionStop {
    stop_in(Paris, number, title, start, minutes)
}

/// A stop in a zone; 0 minutes are an unknown duration.
pub(crate) fn stop_in(
    zone: Tz,
    number: usize,
    title: &str,
    start: &str,
    minutes: Minutes,
) -> EditionStop {
    let start = at(start, zone);
    EditionStop {
        start: Some(start),
        end: (minutes > 0).then_some(start + Instant::from(minutes)),
        zone,
        ..untimed(number, title)
    }
}

/// A stop without an hour.
pub(crate) fn untimed(number: usize, title: &str) -> EditionStop {
    EditionStop {
        id: StopId::new(format!("s{number}")),
        uid: uid(number),
        title: title.into(),
        kind: StopKind::Other,
        status: Status::Confirmed,
        zone: Paris,
        start: None,
        end: None,
        precision: Precision::Exact,
        fixed: false,
        uncertain: false,
        latest: None,
        minimum: None,
        optional: None,
        group: None,
        place: None,
        room: String::new(),
        press: None,
        people: Vec::new(),
        order: Vec::new(),
        speeches: Vec::new(),
        call: None,
        calls: Vec::new(),
        notes: Vec::new(),
    }
}

pub(crate) fn uid(number: usize) -> Uid {
    Uid::new(format!("7b0c9d0e-0000-4000-8000-{number:012}"))
}

pub(crate) fn row(stop: EditionStop) -> EditionRow {
    EditionRow::Stop(std::sync::Arc::new(stop))
}

pub(crate) fn leg(
    from: usize,
    to: usize,
    departs: Option<&str>,
    minutes: Option<Minutes>,
) -> EditionLeg {
    EditionLeg {
        between: (uid(from), uid(to)),
        from: format!("Lieu {from}"),
        to: format!("Lieu {to}"),
        group: None,
        zone: Paris,
        departs: departs.map(|civil| at(civil, Paris)),
        minutes,
        estimate: None,
    }
}

pub(crate) fn place(name: &str, commune: &str, address: &str) -> EditionPlace {
    EditionPlace {
        id: PlaceId::from(name),
        name: name.into(),
        commune: (!commune.is_empty()).then(|| commune.into()),
        address: address.into(),
        coordinates: None,
        access: String::new(),
        parking: String::new(),
    }
}

pub(crate) fn pole_mecanique() -> EditionPlace {
    EditionPlace {
        coordinates: Some(Coordinates {
            latitude: 44_141_700,
            longitude: 4_076_400,
            of: domain::visit::PointOf::Place,
        }),
        ..place("Pôle Mécanique d’Alès", "Saint-Martin-de-Valgalgues", "")
    }
}

pub(crate) fn office() -> Office {
    Office {
        name: "Alès Agglomération".into(),
        service: "service du protocole".into(),
        mail: "protocole@ales.example".into(),
        ..Office::default()
    }
}

pub(crate) fn person(civility: Option<Civility>, name: &str, function: &str) -> EditionPerson {
    EditionPerson {
        id: PersonId::from(name),
        civility,
        name: name.into(),
        function: function.into(),
        body: String::new(),
        role: None,
        address: String::new(),
        mail: String::new(),
        telephone: String::new(),
        mobile: String::new(),
        diet: String::new(),
        mobility: String::new(),
    }
}

pub(crate) fn presence(person: EditionPerson, doing: Doing) -> EditionPresence {
    EditionPresence { person, doing }
}

/// The speeches of those who speak, in the order in which they are named.
pub(crate) fn speeches(people: &[EditionPresence]) -> Vec<EditionSpeech> {
    let speech = |presence: &EditionPresence| match presence.doing {
        Doing::Speaks(minutes) => Some(EditionSpeech { person: presence.person.clone(), minutes }),
        _ => None,
    };
    people.iter().filter_map(speech).collect()
}

pub(crate) fn group(name: &str) -> EditionGroup {
    EditionGroup { id: GroupId::from(name), name: name.into() }
}

/// The founding note: one fixed hour, and points without one.
pub(crate) fn founding() -> Edition {
    let meeting = EditionStop {
        kind: StopKind::Meeting,
        place: Some(pole_mecanique()),
        room: "Salle Hospitality".into(),
        press: Some(PressAccess::Open),
        ..stop(1, "Réunion d’échanges avec les acteurs du territoire", "2020-09-21 12:15", 0)
    };
    let rows = vec![
        row(untimed(2, "Accueil de M. Guillaume BASSET")),
        row(untimed(3, "Point sur les projets")),
        row(meeting),
    ];
    Edition {
        reference: "71.20 - PRESSE".into(),
        office: office(),
        ..edition("Visite de Guillaume Basset, directeur du programme", rows)
    }
}

/// The reference day as the hosts read it, with legs, a margin, people and « en place à ».
pub(crate) fn reference_day() -> Edition {
    let basset = person(Some(Civility::Mister), "Guillaume BASSET", "directeur du programme");
    let arnaud = person(Some(Civility::Madam), "Anne ARNAUD", "sous-préfète d’Alès");
    let welcome = EditionStop {
        kind: StopKind::Welcome,
        place: Some(place("Gare d’Alès", "Alès", "place de la Gare, 30100 Alès")),
        people: vec![
            presence(basset.clone(), Doing::Attends),
            presence(arnaud.clone(), Doing::Welcomes),
        ],
        call: Some(Clock::from_minutes(8 * 60 + 45)),
        calls: vec![
            (Audience::Public, Clock::from_minutes(8 * 60 + 30)),
            (Audience::Internal, Clock::from_minutes(8 * 60 + 45)),
        ],
        notes: vec![
            (Audience::Public, "Photographie sur le quai.".into()),
            (Audience::Drivers, "Voitures côté nord.".into()),
        ],
        ..stop(1, "Accueil", "2020-09-21 09:00", 15)
    };
    let there = vec![
        presence(basset, Doing::Speaks(Some(10))),
        presence(person(None, "Jean MARTIN", "maire"), Doing::RepresentedBy(Box::new(arnaud))),
    ];
    let meeting = EditionStop {
        kind: StopKind::Meeting,
        fixed: true,
        place: Some(pole_mecanique()),
        room: "Salle Hospitality".into(),
        speeches: speeches(&there),
        people: there,
        ..stop(4, "Réunion d’échanges", "2020-09-21 12:15", 75)
    };
    let margin = EditionMargin {
        at: at("2020-09-21 12:15", Paris),
        zone: Paris,
        group: None,
        arrives: Some(at("2020-09-21 11:55", Paris)),
        left: 20,
        wanted: 20,
        floor: 5,
        missing: 0,
        uncertain: false,
    };
    let rows = vec![
        row(welcome),
        EditionRow::Leg(leg(1, 2, Some("2020-09-21 09:15"), Some(20))),
        row(stop(2, "Entreprise A", "2020-09-21 09:35", 45)),
        EditionRow::Leg(leg(2, 3, Some("2020-09-21 10:20"), Some(15))),
        row(stop(3, "Entreprise B", "2020-09-21 10:35", 60)),
        EditionRow::Leg(leg(3, 4, Some("2020-09-21 11:35"), None)),
        EditionRow::Margin(margin),
        row(meeting),
    ];
    Edition {
        audience: Audience::Internal,
        office: office(),
        ..edition("Visite de Guillaume Basset", rows)
    }
}

/// One stop of each status, with every way to mean an hour.
pub(crate) fn statuses() -> Edition {
    let with = |number, title, start, status, precision| EditionStop {
        status,
        precision,
        ..stop(number, title, start, 30)
    };
    let rows = vec![
        row(with(1, "Accueil", "2020-09-21 09:00", Status::Confirmed, Precision::Exact)),
        row(with(2, "Visite", "2020-09-21 10:00", Status::Tentative, Precision::About)),
        row(with(3, "Ateliers", "2020-09-21 11:00", Status::Option, Precision::From)),
        row(with(4, "Déjeuner", "2020-09-21 12:30", Status::Cancelled, Precision::Exact)),
        row(EditionStop {
            uncertain: true,
            ..with(5, "Départ", "2020-09-21 15:30", Status::Tentative, Precision::About)
        }),
    ];
    Edition { office: office(), ..edition("Visite", rows) }
}
