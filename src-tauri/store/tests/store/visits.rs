//! Visits, edits and folders for the other tests.

use chrono::NaiveDate;
use chrono_tz::{America::New_York, Europe::Paris};
use domain::change::{Record, RecordKey};
use domain::command::StopField;
use domain::time::Clock;
use domain::visit::{
    Attendance, Audience, Civility, Coordinates, Day, Group, Header, HourStyle, Language, Leg,
    LegKey, ManualRank, Margin, MarginKey, Office, Person, PersonRole, Pin, Place, PointOf,
    Precision, PressAccess, PressBlock, Role, Status, Stop, StopKind, Timing, VisitStatus, Window,
};
use domain::{Change, Command, GroupId, PersonId, PlaceId, StopId, Uid, Visit, apply};
use serde_json::json;
use store::{File, Label, Signature, StoreError};

/// The instant of the first entry: 1 September 2020, 8 h UTC.
pub(crate) const MORNING: i64 = 1_598_947_200;

pub(crate) fn signed(seconds: i64) -> Signature {
    Signature::new(MORNING + seconds, "Cabinet")
}

pub(crate) fn created() -> Label {
    json!({"code": "visit-created"})
}

/// A visit of one stop, `accueil`, that lasts 15 minutes.
pub(crate) fn small() -> Visit {
    let mut stop = Stop::new(StopId::new("accueil"), Uid::new("u-1"), "Accueil");
    stop.duration = Some(15);
    let date = day(21);
    let day = Day { stops: vec![stop.id.clone()], ..Day::new(date) };
    Visit::from_records([
        (RecordKey::Header, Record::Header(Box::new(Header::titled("Visite", Paris)))),
        (RecordKey::Day(date), Record::Day(day)),
        (RecordKey::Stop(stop.id.clone()), Record::Stop(Box::new(stop))),
    ])
    .unwrap()
}

/// The edit that gives `accueil` so many minutes, and its label.
pub(crate) fn minutes(visit: &Visit, minutes: u32) -> (Change, Label) {
    let command = Command::SetStop {
        stop: StopId::new("accueil"),
        field: StopField::Duration(Some(minutes)),
    };
    (apply(visit, &command).unwrap(), json!({"code": "set-duration", "minutes": minutes}))
}

/// Makes that edit.
pub(crate) fn set_minutes(file: &mut File, wanted: u32, at: i64) -> Result<u32, StoreError> {
    let (change, label) = minutes(file.visit(), wanted);
    file.append(file.revision(), &change, &label, &signed(at))
}

/// How many minutes `accueil` lasts.
pub(crate) fn minutes_of(visit: &Visit) -> u32 {
    visit.stop(&StopId::new("accueil")).unwrap().duration.unwrap()
}

pub(crate) fn day(of_september: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 9, of_september).unwrap()
}

/// A visit in which no field of any record is empty, and which has a stop of each sort.
pub(crate) fn full() -> Visit {
    let (pole, groupe) = (PlaceId::new("pole"), GroupId::new("Presse"));
    let (basset, prefet) = (PersonId::new("basset"), PersonId::new("préfète"));
    let stop =
        |id: &str, title: &str| Stop::new(StopId::new(id), Uid::new(format!("u-{id}")), title);
    let stops = [
        Stop {
            kind: StopKind::Meeting,
            timing: Timing::Pinned(Pin::Start(Clock::from_minutes(735))),
            window: Some(Window {
                opens: Clock::from_minutes(720),
                closes: Clock::from_minutes(25 * 60),
            }),
            precision: Precision::From,
            duration: Some(75),
            minimum: Some(60),
            zone: Some(New_York),
            place: Some(pole.clone()),
            room: "Salle Hospitality".into(),
            group: Some(groupe.clone()),
            optional: Some(2),
            status: Status::Tentative,
            press: Some(PressAccess::Pool),
            audiences: [Audience::Internal, Audience::Drivers].into(),
            attendances: vec![
                Attendance { person: basset.clone(), role: Role::Welcomes },
                Attendance { person: basset.clone(), role: Role::Speaks(Some(5)) },
                Attendance { person: prefet.clone(), role: Role::RepresentedBy(basset.clone()) },
            ],
            notes: [
                (Audience::Public, "Tenue de ville".into()),
                (Audience::Internal, "« Discours » \u{1F3CE}\u{FE0F} \"\\ \u{0}".into()),
            ]
            .into(),
            calls: [(Audience::Drivers, Clock::from_minutes(-15))].into(),
            ..stop("réunion", "Réunion d’échanges")
        },
        Stop {
            kind: StopKind::Departure,
            timing: Timing::Pinned(Pin::End(Clock::from_minutes(1470))),
            attendances: vec![
                Attendance { person: basset.clone(), role: Role::Speaks(None) },
                Attendance { person: prefet.clone(), role: Role::Awaited },
            ],
            ..stop("depart", "Départ")
        },
        Stop { timing: Timing::Untimed, ..stop("point", "Point sur les projets") },
    ];
    let place = Place {
        id: pole,
        name: "Pôle Mécanique d’Alès".into(),
        commune: Some("Saint-Martin-de-Valgalgues".into()),
        address: "Vallon de Fontanes\n30520".into(),
        coordinates: Some(Coordinates {
            latitude: 44_157_000,
            longitude: -4_083_000,
            of: PointOf::Place,
        }),
        access: "Portail B".into(),
        parking: "P2".into(),
        capacity: Some(80),
        roads: std::collections::BTreeMap::new(),
    };
    let persons = [
        Person {
            civility: Some(Civility::Madam),
            function: "préfète du Gard".into(),
            body: "préfecture".into(),
            role: Some(PersonRole::Host),
            address: "Madame la Préfète".into(),
            mandate: "Nîmes".into(),
            elected: NaiveDate::from_ymd_opt(2014, 3, 30),
            born: NaiveDate::from_ymd_opt(1970, 1, 2),
            rank: Some(ManualRank { position: 1, reason: "remplace le ministre".into() }),
            mail: "prefete@gard.example".into(),
            telephone: "04 66 00 00 00".into(),
            ..Person::named(prefet.clone(), "Marie", "LAJUS")
        },
        Person::named(basset.clone(), "Guillaume", "BASSET"),
    ];
    let days = [
        Day {
            zone: Some(New_York),
            hours: Some(Window { opens: Clock::from_minutes(480), closes: Clock::END_OF_DAY }),
            stops: vec![StopId::new("réunion"), StopId::new("depart")],
            ..Day::new(day(21))
        },
        Day { stops: vec![StopId::new("point")], ..Day::new(day(22)) },
    ];
    let header = Header {
        title: "Visite de Guillaume Basset".into(),
        reference: "71.20 - PRESSE".into(),
        lang: Language::English,
        zone: Paris,
        aims: "Échanger".into(),
        status: VisitStatus::Approved,
        hour_style: HourStyle::Spaced,
        office: Office {
            name: "Alès Agglomération".into(),
            service: "Protocole".into(),
            address: "2 rue Michelet".into(),
            telephone: "04 66 11 11 11".into(),
            mail: "protocole@ales.example".into(),
            logo: "data:image/png;base64,AAAA".into(),
        },
        press: PressBlock {
            accreditation: "vendredi 18, 12h".into(),
            gate: "11h45, portail A".into(),
            contact: "presse@ales.example".into(),
        },
        mention: "Ne pas diffuser".into(),
    };
    let leg = |from: &str, to: &str, group| LegKey {
        from: StopId::new(from),
        to: StopId::new(to),
        group,
    };
    let margin = MarginKey { before: StopId::new("depart"), group: Some(groupe.clone()) };
    let mut records = vec![
        (RecordKey::Header, Record::Header(Box::new(header))),
        (
            RecordKey::Leg(leg("réunion", "depart", Some(groupe.clone()))),
            Record::Leg(Leg::by_car(Some(20))),
        ),
        (RecordKey::Leg(leg("réunion", "depart", None)), Record::Leg(Leg::by_car(None))),
        (RecordKey::Margin(margin), Record::Margin(Margin { wanted: 20, floor: 5 })),
        (
            RecordKey::Group(groupe.clone()),
            Record::Group(Group { id: groupe, name: "Groupe presse".into(), seats: None }),
        ),
        (RecordKey::Place(place.id.clone()), Record::Place(Box::new(place))),
        (RecordKey::Roster, Record::Roster(vec![prefet, basset])),
    ];
    records.extend(days.map(|day| (RecordKey::Day(day.date), Record::Day(day))));
    records
        .extend(stops.map(|stop| (RecordKey::Stop(stop.id.clone()), Record::Stop(Box::new(stop)))));
    records
        .extend(persons.map(|person| {
            (RecordKey::Person(person.id.clone()), Record::Person(Box::new(person)))
        }));
    Visit::from_records(records).unwrap()
}

/// A folder with one file, `visite.visite`.
pub(crate) struct Drawer {
    pub(crate) folder: tempfile::TempDir,
}

impl Drawer {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("visite.visite")
    }

    /// Makes the file with the small visit.
    pub(crate) fn file(&self) -> File {
        File::create(self.path(), &small(), &created(), &signed(0)).unwrap()
    }

    /// The names of all that lies in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}
