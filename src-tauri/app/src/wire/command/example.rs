//! One example for each edit, from which `docs/commands.md` is written.

use super::{
    Command, Confided, DayField, Person, Place, PlaceField, Rank, Role, Stop, StopField, Timing,
    VisitField,
};
use super::{Office, PersonField};
use crate::wire::words::{
    Audience, Civility, Confidant, Date, Hour, InvitationAnswer, InviteeOffice, Kind, Means,
    PersonRole, Press, Standing, Status,
};
use chrono::NaiveDate;
use domain::time::Clock;
use std::fmt::Write;

/// Returns one example of each edit, in the order of the declaration, with what it says.
///
/// They belong to one story: applied in their order to an empty visit of 21 September 2020 they are all accepted.
pub fn examples() -> Vec<(&'static str, Command)> {
    let day = Date(NaiveDate::from_ymd_opt(2020, 9, 21).unwrap_or_default());
    let next = Date(NaiveDate::from_ymd_opt(2020, 9, 22).unwrap_or_default());
    let hour = |hours: i32, minutes: i32| Hour(Clock::from_minutes(hours * 60 + minutes));
    let stop = |id: &str, title: &str, duration: u32, timing: Timing| {
        Box::new(Stop {
            id: Some(id.into()),
            title: title.into(),
            timing,
            duration: Some(duration),
            ..Stop::default()
        })
    };
    let meeting = Stop {
        kind: Some(Kind::Meeting),
        place: Some("pole".into()),
        room: "Salle Hospitality".into(),
        press: Some(Press::Open),
        calls: [(Audience::Public, hour(12, 0))].into(),
        notes: [(Audience::Internal, "Chevalets posés à 11h30".into())].into(),
        ..*stop("reunion", "Réunion d’échanges", 75, Timing::StartFixed(hour(12, 15)))
    };
    let pole = Place {
        id: Some("pole".into()),
        name: "Pôle Mécanique d’Alès".into(),
        commune: Some("Saint-Martin-de-Valgalgues".into()),
        ..Place::default()
    };
    let guest = Person {
        id: Some("basset".into()),
        civility: Some(Civility::Mister),
        first_name: "Guillaume".into(),
        last_name: "BASSET".into(),
        function: "directeur du programme « Territoires d’industrie »".into(),
        role: Some(PersonRole::Guest),
        ..Person::default()
    };
    let twin = Person {
        id: Some("basset-2".into()),
        last_name: "BASSET".into(),
        mail: "g.basset@programme.example".into(),
        ..Person::default()
    };
    let office = Office {
        name: "Alès Agglomération".into(),
        mail: "protocole@agglo.example".into(),
        ..Office::default()
    };
    vec![
        (
            "Sets a field of the visit: `title`, `reference`, `lang`, `zone`, `aims`, `status`, `hour_style`, `office`, `press`, `mention`",
            Command::SetVisit { set: VisitField::Office(office) },
        ),
        ("Adds an empty day", Command::AddDay { date: next }),
        (
            "Sets a field of a day: `zone`, `hours`",
            Command::SetDay { date: next, set: DayField::Hours(Some((hour(8, 0), hour(20, 0)))) },
        ),
        (
            "Moves a day to another date, at the same civil hours",
            Command::MoveDay {
                date: next,
                to: Date(NaiveDate::from_ymd_opt(2020, 9, 23).unwrap_or_default()),
            },
        ),
        (
            "Removes a day without stops",
            Command::RemoveDay {
                date: Date(NaiveDate::from_ymd_opt(2020, 9, 23).unwrap_or_default()),
            },
        ),
        ("Adds a place; only the name is needed", Command::AddPlace { place: Box::new(pole) }),
        (
            "Sets a field of a place: `name`, `commune`, `address`, `coordinates`, `access`, `parking`, `capacity`, `road`",
            Command::SetPlace {
                place: "pole".into(),
                set: PlaceField::Parking("Parking P1".into()),
            },
        ),
        (
            "Adds a stop at the head of a day, or `after` another; only the title is needed",
            Command::AddStop {
                day,
                after: None,
                stop: stop("accueil", "Accueil", 15, Timing::StartFixed(hour(9, 0))),
            },
        ),
        (
            "… one that follows",
            Command::AddStop {
                day,
                after: Some("accueil".into()),
                stop: stop("a", "Entreprise A", 45, Timing::Follows),
            },
        ),
        (
            "… and one with a place, a press regime, notes and « en place à »",
            Command::AddStop { day, after: Some("a".into()), stop: Box::new(meeting) },
        ),
        (
            "Sets a field of a stop: `title`, `kind`, `timing`, `window`, `precision`, `duration`, `minimum`, `zone`, `place`, `room`, `group`, `optional`, `status`, `press`, `audiences`, `speeches`, `note`, `call`, `accepted`",
            Command::SetStop { stop: "a".into(), set: StopField::Status(Status::Tentative) },
        ),
        (
            "… its hour",
            Command::SetStop { stop: "a".into(), set: StopField::Timing(Timing::Follows) },
        ),
        (
            "… a problem of it that may stand, with its reason; it comes back when it has grown",
            Command::SetStop {
                stop: "a".into(),
                set: StopField::Accepted {
                    problem: "duration_unknown".into(),
                    about: String::new(),
                    minutes: 0,
                    reason: Some("l'entreprise répond lundi".into()),
                },
            },
        ),
        (
            "… the fewest minutes it may be cut to",
            Command::SetStop { stop: "a".into(), set: StopField::Minimum(Some(30)) },
        ),
        (
            "Sets the minutes of a move; `null` is unknown",
            Command::SetLeg {
                from: "accueil".into(),
                to: "a".into(),
                group: None,
                minutes: Some(20),
            },
        ),
        (
            "Says how a move is made: `car`, `walk`, `coach`",
            Command::SetMeans {
                from: "accueil".into(),
                to: "a".into(),
                group: None,
                means: Means::Coach,
            },
        ),
        (
            "Sets the minutes wanted before a fixed hour, and their floor",
            Command::SetMargin { before: "reunion".into(), group: None, wanted: 20, floor: 5 },
        ),
        (
            "Moves a stop and what follows it; a fixed hour further on stays",
            Command::Shift { stop: "accueil".into(), by: 10 },
        ),
        (
            "Moves a stop in the order of its day, or to another day",
            Command::MoveStop { stop: "a".into(), day, after: Some("reunion".into()) },
        ),
        ("Removes a margin", Command::RemoveMargin { before: "reunion".into(), group: None }),
        (
            "Removes a move: what follows starts at once",
            Command::RemoveLeg { from: "reunion".into(), to: "a".into(), group: None },
        ),
        ("Adds a group", Command::AddGroup { group: "Presse".into(), name: String::new() }),
        (
            "Gives a group the name that is printed",
            Command::NameGroup { group: "Presse".into(), name: "Presse accréditée".into() },
        ),
        (
            "Says how many the cars of a group can take, drivers not counted; null: not known",
            Command::SetSeats { group: "Presse".into(), seats: Some(7) },
        ),
        ("Removes a group without stops", Command::RemoveGroup { group: "Presse".into() }),
        (
            "Adds a person; a first or a last name is needed",
            Command::AddPerson { person: Box::new(guest) },
        ),
        (
            "Sets a field of a person: `civility`, `first_name`, `last_name`, `function`, `body`, `role`, `address`, `mandate`, `elected`, `born`, `rank`, `mail`, `telephone`, `mobile`, `diet`, `mobility`, `reads`, `standing`",
            Command::SetPerson {
                person: "basset".into(),
                set: PersonField::Telephone("06 39 98 00 00".into()),
            },
        ),
        (
            "… something confided: for `internal` readers, or also for `drivers`; the public and the participants never read it",
            Command::SetPerson {
                person: "basset".into(),
                set: PersonField::Mobile(Confided {
                    text: "06 39 98 00 00".into(),
                    to: Some(Confidant::Drivers),
                }),
            },
        ),
        (
            "… a rank given by hand, with its reason; `null` returns to the decree",
            Command::SetPerson {
                person: "basset".into(),
                set: PersonField::Rank(Some(Rank {
                    position: 3,
                    reason: "invité d’honneur".into(),
                })),
            },
        ),
        (
            "… how he or she is placed where the decree leaves the choice: `after_mayor`, `inviting`, `unlisted`; `null`: by the rule",
            Command::SetPerson {
                person: "basset".into(),
                set: PersonField::Standing(Some(Standing::Unlisted)),
            },
        ),
        (
            "Moves a person in the list",
            Command::MovePerson { person: "basset".into(), after: None },
        ),
        (
            "Says what a person does at a stop: `attends`, `welcomes`, `speaks`, `awaited`, `declined`, `absent`, `represented_by`; an answer takes the place of the answer before",
            Command::Attend {
                stop: "reunion".into(),
                person: "basset".into(),
                role: Role::Speaks { minutes: Some(10) },
            },
        ),
        (
            "Sets who speaks after whom, by hand; an empty list returns to the rule",
            Command::SetStop {
                stop: "reunion".into(),
                set: StopField::Speeches(vec!["basset".into()]),
            },
        ),
        (
            "Says what was decided of an office that is to be asked: `mayor`, `sub_prefect`, `deputies`, `senators`, `intercommunality`, `department`, `region`, `collectivity`, `owner`; `invited`, `excused`, `not_needed`, or `null`: nothing yet",
            Command::SetInvitation {
                office: InviteeOffice::Mayor,
                territory: "Saint-Martin-de-Valgalgues".into(),
                answer: Some(InvitationAnswer::Invited),
                reason: "par téléphone, le 17 septembre".into(),
            },
        ),
        (
            "… who may have several roles there",
            Command::Attend {
                stop: "reunion".into(),
                person: "basset".into(),
                role: Role::Welcomes,
            },
        ),
        (
            "Takes one role from a person at a stop",
            Command::Relieve {
                stop: "reunion".into(),
                person: "basset".into(),
                role: Role::Welcomes,
            },
        ),
        ("Adds somebody who was entered already", Command::AddPerson { person: Box::new(twin) }),
        (
            "Makes one person of two: what is not known of the first is taken from the twin, who goes",
            Command::MergePerson { person: "basset".into(), twin: "basset-2".into() },
        ),
        (
            "Takes a person off a stop",
            Command::Leave { stop: "reunion".into(), person: "basset".into() },
        ),
        ("Removes a person from the visit", Command::RemovePerson { person: "basset".into() }),
        (
            "Removes a stop with its moves and margins",
            Command::RemoveStop { stop: "reunion".into() },
        ),
        ("Removes a place that no stop uses", Command::RemovePlace { place: "pole".into() }),
    ]
}

/// Returns `docs/commands.md`.
pub fn reference() -> String {
    let mut page = String::from(
        "# The edits of `deroule apply`\n\n\
         `deroule apply FILE COMMANDS.json` takes a list of edits, `[ … ]`, and makes all of them or none. This page is written\n\
         from the types by a test; applied in this order to an empty visit of 21 September 2020 the examples are all accepted.\n\
         Hours are `HH:MM` (`HH:MM+1` in the night that follows), dates ISO, zones IANA names, durations minutes. Ids of what is\n\
         new may be left out. A place is named by its id or its exact name.\n",
    );
    for (says, command) in examples() {
        let json = serde_json::to_string(&command).unwrap_or_default();
        let _ = write!(page, "\n{says}:\n\n```json\n{json}\n```\n");
    }
    page
}
