//! Editions for tests, written as the trade would say them.
#![allow(dead_code, reason = "each test and example takes what it needs")]
#![allow(clippy::unwrap_used, reason = "examples take these editions from the tests")]

mod days;

pub(crate) use days::*;

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Europe::Paris;
use domain::compare::{State, compare};
use domain::edition::{
    Doing, Edition, EditionDay, EditionGroup, EditionLeg, EditionMargin, EditionPerson,
    EditionPlace, EditionPresence, EditionRow, EditionSpeech, EditionStop,
};
use domain::ids::{GroupId, PersonId, PlaceId, StopId, Uid};
use domain::time::{Clock, Instant, instant};
use domain::visit::{
    Audience, Civility, HourStyle, Language, Office, PersonRole, Precision, PressAccess,
    PressBlock, Status, StopKind, VisitStatus,
};
use print::Issue;

/// The founding day as it was sent.
pub(crate) const SENT: &str = "\
= 2020-09-21
: title Visite de Guillaume Basset
: reference 71.20 - PRESSE
: office Alès Agglomération <presse@ales.example> 0466000000
& M. Guillaume BASSET, directeur du programme {guest} #basset
& M. Christophe RIVENQ, président d'Alès Agglomération {host} #rivenq
& Mme Nadia ROUX, préfète du Gard {participant} #roux
!09:00 Accueil ; 15 @ Gare d'Alès #accueil
  basset attends
  rivenq welcomes
> 20
Visite de l'Entreprise A ; 45 @ Entreprise A (Alès) #a
  basset attends
> 15
!11:00 Point presse ; 20 #presse
  basset attends
  press open
!12:15 Réunion d'échanges ; 75 @ Pôle Mécanique d'Alès (Saint-Martin-de-Valgalgues), Salle Hospitality #reunion
  basset attends
  rivenq speaks 5
  roux attends
  note participants Pièce d'identité
  note internal Table pour douze
";

/// The same, edited since.
pub(crate) const EDITED: &str = "\
= 2020-09-21
: title Visite de Guillaume Basset
: reference 71.20 - PRESSE
: office Alès Agglomération <presse@ales.example> 0466000000
& M. Guillaume BASSET, directeur du programme {guest} #basset
& M. Christophe RIVENQ, président d'Alès Agglomération {host} #rivenq
& Mme Nadia ROUX, préfète du Gard {participant} #roux
!09:10 Accueil ; 15 @ Gare d'Alès #accueil
  basset attends
  rivenq welcomes
> 20
Visite de l'Entreprise A ; 45 @ Entreprise A (Alès) #a
  basset attends
> 25
!12:30 Réunion d'échanges ; 60 @ Pôle Mécanique d'Alès (Saint-Martin-de-Valgalgues), Salle Pégase #reunion
  basset attends
  roux speaks 5
  note participants Pièce d'identité
  note internal Table pour dix
!14:00 Visite SNR ; 45 @ SNR (Cévennes) #snr
  basset attends
  rivenq attends
";

/// Returns what a reader is told of what has changed between two outlines since version 2, sent on 18 September at 14h20.
pub(crate) fn news(before: &str, after: &str, audience: Audience, who: Option<&str>) -> Edition {
    let read = |outline| domain::outline::read(outline, &mut |_| "u".to_owned()).unwrap();
    let visits = [read(before), read(after)];
    let agendas = visits.each_ref().map(domain::layout);
    let state = |at: usize| State { visit: &visits[at], agenda: &agendas[at] };
    let comparison = compare(state(0), state(1));
    let edition = match who {
        Some(id) => {
            domain::edition::personal_edition(&visits[1], &agendas[1], &PersonId::new(id)).unwrap()
        }
        None => domain::edition::edition(&visits[1], &agendas[1], audience),
    };
    edition.with_news(&comparison, 2, at(2020, 9, 18, 12, 20).timestamp() / 60)
}

/// The founding day, edited since it was sent.
pub(crate) fn changed(audience: Audience) -> Edition {
    news(SENT, EDITED, audience, None)
}

/// Three days of which nearly everything has changed, with the longest words that people type.
pub(crate) fn long_news() -> Edition {
    let day = |minute: u32, place: &str, title: &str| {
        let mut out = String::from(
            "& Mme Anne-Sophie de LA TOUR DU PIN VERCLAUSE DES ROCHES, conseillère diplomatique adjointe \
             auprès du secrétaire général {delegation} #tour\n",
        );
        for date in ["2020-09-21", "2020-09-22", "2020-09-23"] {
            out.push_str(&format!("= {date}\n"));
            for hour in 8..20 {
                let id = format!("{}{hour}", &date[8..]);
                out.push_str(&format!(
                    "!{hour:02}:{minute:02} {title} {hour} ; 30 @ {place} (Saint-Martin-de-Valgalgues), \
                     Salle {minute} #s{id}\n  note participants {title} {minute}\n"
                ));
                if minute > 0 {
                    out.push_str("  tour speaks\n");
                }
            }
        }
        out
    };
    let long = "Rencontre avec les dirigeants des entreprises lauréates de l'appel à projets « Territoires d'industrie »";
    let before = day(0, "Pôle Mécanique d'Alès", "Réunion");
    news(
        &before,
        &day(15, "Établissement public d'enseignement", long),
        Audience::Participants,
        None,
    )
}

/// The 21st of September 2020, unless a test says otherwise.
pub(crate) fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 9, 21).unwrap()
}

/// The last edit: 18 September 2020, 14h20 in Paris.
pub(crate) fn draft() -> Issue {
    Issue::draft(at(2020, 9, 18, 12, 20))
}

pub(crate) fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, hour, minute, 0).unwrap()
}

pub(crate) fn hour(date: NaiveDate, hour: &str) -> Instant {
    instant(date, Clock::parse(hour).unwrap(), Paris).0
}

pub(crate) fn person(name: &str, function: &str, role: Option<PersonRole>) -> EditionPerson {
    EditionPerson {
        id: PersonId::new(name),
        civility: None,
        name: name.into(),
        function: function.into(),
        body: String::new(),
        role,
        address: String::new(),
        mail: String::new(),
        telephone: String::new(),
        mobile: String::new(),
        diet: String::new(),
        mobility: String::new(),
    }
}

pub(crate) fn basset() -> EditionPerson {
    let function = "directeur du programme « Territoires d'industrie » auprès du ministre de \
                    l'Économie et des Finances et de la ministre de la Cohésion des territoires";
    person("Guillaume BASSET", function, Some(PersonRole::Guest))
}

pub(crate) fn rivenq() -> EditionPerson {
    person("Christophe RIVENQ", "président d'Alès Agglomération", Some(PersonRole::Host))
}

pub(crate) fn place(name: &str, commune: &str) -> EditionPlace {
    EditionPlace {
        id: PlaceId::new(name),
        name: name.into(),
        commune: (!commune.is_empty()).then(|| commune.into()),
        address: String::new(),
        coordinates: None,
        access: String::new(),
        parking: String::new(),
    }
}

pub(crate) fn group(name: &str) -> EditionGroup {
    EditionGroup { id: GroupId::new(name), name: name.into() }
}

/// A stop, of which a test says only what it is about.
pub(crate) struct Stop(pub(crate) EditionStop, pub(crate) NaiveDate);

pub(crate) fn stop(start: &str, title: &str) -> Stop {
    stop_on(monday(), start, title)
}

/// A stop of a day; an empty hour is no hour yet.
pub(crate) fn stop_on(date: NaiveDate, start: &str, title: &str) -> Stop {
    let start = (!start.is_empty()).then(|| hour(date, start));
    let id = format!("{}-{title}", start.unwrap_or_default());
    let stop = EditionStop {
        id: StopId::new(id.clone()),
        uid: Uid::new(id),
        title: title.into(),
        kind: StopKind::Other,
        status: Status::Confirmed,
        zone: Paris,
        start,
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
    };
    Stop(stop, date)
}

impl Stop {
    pub(crate) fn until(mut self, end: &str) -> Self {
        self.0.end = Some(hour(self.1, end));
        self
    }
    pub(crate) fn at(mut self, name: &str, room: &str, commune: &str) -> Self {
        self.0.place = Some(place(name, commune));
        self.0.room = room.into();
        self
    }
    pub(crate) fn press(mut self, access: PressAccess) -> Self {
        self.0.press = Some(access);
        self
    }
    pub(crate) fn who(mut self, person: EditionPerson, doing: Doing) -> Self {
        if let Doing::Speaks(minutes) = doing {
            self.0.speeches.push(EditionSpeech { person: person.clone(), minutes });
        }
        self.0.people.push(EditionPresence { person, doing });
        self
    }
    pub(crate) fn note(mut self, audience: Audience, note: &str) -> Self {
        self.0.notes.push((audience, note.into()));
        self
    }
    pub(crate) fn with(mut self, change: impl FnOnce(&mut EditionStop)) -> Self {
        change(&mut self.0);
        self
    }
}

impl From<Stop> for EditionRow {
    fn from(stop: Stop) -> Self {
        Self::Stop(std::sync::Arc::new(stop.0))
    }
}

pub(crate) fn leg(departs: &str, minutes: Option<u32>, from: &str, to: &str) -> EditionRow {
    EditionRow::Leg(EditionLeg {
        between: (Uid::new(from), Uid::new(to)),
        from: from.into(),
        to: to.into(),
        group: None,
        zone: Paris,
        departs: (!departs.is_empty()).then(|| hour(monday(), departs)),
        minutes,
        estimate: None,
    })
}

pub(crate) fn margin(
    arrives: &str,
    before: &str,
    left: u32,
    wanted: u32,
    floor: u32,
) -> EditionMargin {
    EditionMargin {
        at: hour(monday(), before),
        zone: Paris,
        group: None,
        arrives: Some(hour(monday(), arrives)),
        left,
        wanted,
        floor,
        missing: 0,
        uncertain: false,
    }
}

/// The visit of the founding note, with these rows on its Monday.
pub(crate) fn visit(audience: Audience, rows: Vec<EditionRow>) -> Edition {
    Edition {
        audience,
        reader: None,
        title: "Visite de Guillaume BASSET".into(),
        reference: "71.20 - PRESSE".into(),
        lang: Language::French,
        zone: Paris,
        hour_style: HourStyle::Compact,
        aims: "Faire un point sur l'avancement des projets du contrat, rencontrer les entreprises \
               qui portent les projets labellisés et présenter la dynamique industrielle du bassin \
               alésien."
            .into(),
        status: VisitStatus::Draft,
        mention: String::new(),
        office: Office {
            name: "Alès Agglomération".into(),
            service: "Service communication".into(),
            address: "Bâtiment ATOME\n2 rue Michelet\n30100 Alès".into(),
            telephone: "0466000000".into(),
            ..Office::default()
        },
        press: PressBlock {
            accreditation: "Jusqu'au vendredi 18 septembre, 18h.".into(),
            gate: "Les rédactions sont invitées à la réunion d'échanges de 12h15. Accueil des \
                   journalistes à partir de 12h, entrée principale du Pôle Mécanique."
                .into(),
            contact: "Service communication d'Alès Agglomération".into(),
        },
        guests: vec![basset()],
        roll: Vec::new(),
        news: None,
        hosts: vec![rivenq()],
        people: vec![basset(), rivenq()],
        days: vec![EditionDay { date: monday(), zone: Paris, rows }],
    }
}
