//! Editions that calendars tend to get wrong.

use crate::visits::*;
use chrono_tz::Tz;
use domain::GroupId;
use domain::edition::{Doing, Edition, EditionGroup, EditionPlace, EditionRow, EditionStop};
use domain::visit::{Audience, Coordinates, Office, Precision, PressAccess, Status};

/// France of both hemispheres, and zones whose changes follow no yearly rule.
pub(crate) fn zones() -> Edition {
    let zones = [
        Tz::Europe__Paris,
        Tz::America__Guadeloupe,
        Tz::America__Martinique,
        Tz::America__Cayenne,
        Tz::America__Miquelon,
        Tz::Indian__Reunion,
        Tz::Indian__Mayotte,
        Tz::Indian__Kerguelen,
        Tz::Pacific__Noumea,
        Tz::Pacific__Tahiti,
        Tz::Pacific__Marquesas,
        Tz::Pacific__Wallis,
        Tz::Africa__Casablanca,
        Tz::Asia__Gaza,
        Tz::Asia__Kolkata,
        Tz::Australia__Lord_Howe,
        Tz::America__Santiago,
        Tz::Etc__GMTPlus5,
        Tz::UTC,
    ];
    let stops = zones
        .into_iter()
        .enumerate()
        .map(|(n, zone)| row(stop_in(zone, n + 1, zone.name(), "2020-09-21 12:15", 45)));
    Edition { office: office(), ..edition("D’un océan à l’autre", stops.collect()) }
}

/// Nights in which the clocks of Paris change, and midnights.
pub(crate) fn nights() -> Edition {
    let nights = [
        ("2020-03-28 23:30", 60),
        ("2020-03-29 01:30", 60),
        ("2020-03-29 01:59", 1),
        ("2020-03-29 02:30", 30),
        ("2020-03-29 03:00", 5),
        ("2020-10-25 01:30", 45),
        ("2020-10-25 01:30", 180),
        ("2020-10-25 02:00", 15),
        ("2020-10-25 02:30", 90),
        ("2020-10-25 02:15", 5),
        ("2020-10-25 03:00", 60),
        ("2020-09-21 23:00", 150),
        ("2020-09-21 00:00", 1440),
        ("2020-12-31 23:30", 60),
        ("2021-01-01 00:00", 15),
    ];
    let stops = nights.into_iter().enumerate().map(|(n, (start, minutes))| {
        row(stop(n + 1, &format!("Nuit {start}, {minutes} min"), start, minutes))
    });
    Edition { office: office(), ..edition("Nuits", stops.collect()) }
}

/// Stops of which only the start is known, in summer, in winter and in the repeated hour.
pub(crate) fn starts() -> Edition {
    let starts = ["2020-09-21 12:15", "2020-12-01 12:15", "2020-10-25 02:15"];
    let stops =
        starts.into_iter().enumerate().map(|(n, start)| row(stop(n + 1, "Étape", start, 0)));
    Edition { office: office(), ..edition("Débuts", stops.collect()) }
}

/// Places of which little is known.
pub(crate) fn places() -> Edition {
    let at_place = |number, place: Option<EditionPlace>, room: &str| {
        row(EditionStop {
            place,
            room: room.into(),
            ..stop(number, "Étape", "2020-09-21 12:15", 45)
        })
    };
    let point = Some(Coordinates {
        latitude: -20_882_057,
        longitude: 55_450_675,
        of: domain::visit::PointOf::Place,
    });
    let rows = vec![
        at_place(1, None, ""),
        at_place(2, Some(place("", "", "")), ""),
        at_place(3, None, "Salle 2"),
        at_place(4, Some(EditionPlace { coordinates: point, ..place("", "", "") }), ""),
        at_place(
            5,
            Some(EditionPlace {
                coordinates: point,
                ..place("Préfecture", "Saint-Denis", "6 rue des Messageries\r\n97400 Saint-Denis")
            }),
            "Salon",
        ),
        at_place(
            6,
            Some(EditionPlace {
                coordinates: point,
                ..place("Salle \"Le Haut-Fourneau\" ; ^étage: 2^", "Alès", "")
            }),
            "",
        ),
        at_place(7, Some(place(&"Très longue adresse, ".repeat(60), "", "")), ""),
    ];
    Edition { office: office(), ..edition("Lieux", rows) }
}

/// A note of more than 2,000 characters with everything that must be escaped or folded with care.
pub(crate) fn long_note() -> Edition {
    let note = "Apporter « le dossier » 😀👩‍🚒, \"relié\" ; chemin \\\\serveur\\nouveau, voir n° 2 : merci.\r\n".repeat(30);
    let rows = vec![row(EditionStop {
        notes: vec![(Audience::Public, note)],
        ..stop(1, "Réunion", "2020-09-21 12:15", 75)
    })];
    Edition { office: office(), ..edition("Note", rows) }
}

/// Titles of 150 to 300 octets, of ASCII and of letters of two to four octets.
pub(crate) fn titles() -> Edition {
    let title = |octets: usize| {
        let letters = ["x", "é", "…", "😀"];
        let letter = letters[octets % letters.len()];
        let fill = letter.repeat((octets - 6) / letter.len());
        format!("{octets:03} {fill}{}", "y".repeat(octets - 4 - fill.len()))
    };
    let stops = (150..=300).map(|octets| row(stop(octets, &title(octets), "2020-09-21 12:15", 5)));
    Edition { office: office(), ..edition("Titres", stops.collect()) }
}

/// What somebody pastes who wants another event in the file, or who does not know what the clipboard holds.
pub(crate) const HOSTILE: [&str; 6] = [
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x",
    "a\rBEGIN:VEVENT\u{85}BEGIN:VEVENT\u{2028}BEGIN:VEVENT\u{2029}BEGIN:VEVENT\u{b}x\u{c}y",
    "a\nATTENDEE:mailto:x@y.example\n ;,:\"^'\\n\\m\\;\\",
    "a\u{0}\u{7}\u{1b}[31m\u{7f}\u{9f}\t\u{feff}b",
    // node-ical takes quotes off that a text begins and ends with, so this one begins otherwise.
    "x\"; X-INJECTED=1:\"",
    "\r\n\r\nEND:VCALENDAR\r\n",
];

/// An edition all of whose texts are hostile.
pub(crate) fn hostile(text: &str) -> Edition {
    let person = || person(None, text, text);
    let presences = [
        Doing::Attends,
        Doing::Welcomes,
        Doing::Speaks(Some(5)),
        Doing::Awaited,
        Doing::Declined,
        Doing::Absent,
        Doing::RepresentedBy(Box::new(person())),
    ];
    let stop = |number, start: &str| EditionStop {
        status: Status::Tentative,
        precision: Precision::About,
        uncertain: true,
        press: Some(PressAccess::Open),
        group: Some(EditionGroup { id: GroupId::from(text), name: text.into() }),
        place: Some(EditionPlace {
            coordinates: Some(Coordinates {
                latitude: 44_000_000,
                longitude: 4_000_000,
                of: domain::visit::PointOf::Place,
            }),
            access: text.into(),
            parking: text.into(),
            ..place(text, text, text)
        }),
        room: text.into(),
        people: presences.clone().map(|doing| presence(person(), doing)).into(),
        speeches: speeches(&presences.clone().map(|doing| presence(person(), doing))),
        notes: Audience::ALL.map(|audience| (audience, text.to_owned())).into(),
        uid: domain::Uid::new(format!("{text}{number}")),
        ..stop(number, text, start, 30)
    };
    let mut moved = leg(1, 2, Some("2020-09-21 12:45"), Some(20));
    moved.from = text.into();
    moved.to = text.into();
    moved.group = Some(group(text));
    moved.between = (format!("{text}1").as_str().into(), format!("{text}2").as_str().into());
    let rows = vec![
        row(stop(1, "2020-09-21 12:15")),
        EditionRow::Leg(moved),
        row(stop(2, "2020-09-21 13:05")),
    ];
    Edition {
        audience: Audience::Internal,
        reference: text.into(),
        office: Office { name: text.into(), service: text.into(), ..office() },
        ..edition(text, rows)
    }
}

/// A visit of fifty stops over five days.
pub(crate) fn fifty() -> Edition {
    let stops = (0..50).map(|n| {
        let start = format!("2020-09-{:02} {:02}:15", 21 + n / 10, 8 + n % 10);
        row(EditionStop {
            place: Some(pole_mecanique()),
            ..stop(n + 1, &format!("Étape {n}"), &start, 45)
        })
    });
    Edition { office: office(), ..edition("Cinq jours", stops.collect()) }
}
