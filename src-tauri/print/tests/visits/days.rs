//! The days that are printed again and again.

use super::*;

const POLE: &str = "Pôle Mécanique d'Alès";
const VALGALGUES: &str = "Saint-Martin-de-Valgalgues";

/// The founding day: welcome, two companies, the meeting of 12h15.
pub(crate) fn four() -> Edition {
    use PressAccess::{Closed, Open, Photo};
    visit(
        Audience::Public,
        vec![
            stop("09:00", "Accueil de M. Basset")
                .at("Gare d'Alès", "", "")
                .press(Closed)
                .who(rivenq(), Doing::Welcomes)
                .with(|stop| stop.kind = StopKind::Welcome)
                .into(),
            stop("09:35", "Visite de l'Entreprise A")
                .at("Entreprise A", "Atelier de production", "")
                .press(Photo)
                .into(),
            stop("10:35", "Visite de l'Entreprise B")
                .at("Entreprise B", "Halle d'essais", "")
                .press(Photo)
                .into(),
            stop("12:15", "Réunion d'échanges avec les entreprises et partenaires du programme")
                .at(POLE, "Salle Hospitality", VALGALGUES)
                .press(Open)
                .into(),
        ],
    )
}

fn long_day() -> Vec<EditionRow> {
    use PressAccess::{Closed, Open, Photo};
    let ales = "Alès Agglomération";
    vec![
        stop("08:30", "Accueil de M. Basset")
            .at("Gare d'Alès", "", "")
            .press(Closed)
            .who(rivenq(), Doing::Welcomes)
            .with(|stop| stop.kind = StopKind::Welcome)
            .into(),
        stop("08:45", "Point sur les projets du contrat « Territoire d'industrie »")
            .at(ales, "Salle du conseil", "")
            .press(Photo)
            .into(),
        stop("09:35", "Visite de l'Entreprise A")
            .at("Entreprise A", "Atelier de production", "")
            .press(Photo)
            .into(),
        stop("10:35", "Visite de l'Entreprise B")
            .at("Entreprise B", "Halle d'essais", "")
            .press(Photo)
            .into(),
        stop("11:40", "Présentation de la dynamique industrielle du bassin alésien")
            .at(POLE, "Hall d'accueil", VALGALGUES)
            .press(Open)
            .into(),
        stop("12:15", "Réunion d'échanges avec les entreprises et partenaires du programme")
            .at(POLE, "Salle Hospitality", VALGALGUES)
            .press(Open)
            .into(),
        stop("13:15", "Point presse").at(POLE, "Terrasse", VALGALGUES).press(Open).into(),
        stop("13:30", "Déjeuner de travail").at(POLE, "Salon", VALGALGUES).press(Closed).into(),
        stop("14:45", "Visite de l'Entreprise C : atelier de formation des apprentis")
            .at("Entreprise C", "", "")
            .press(Photo)
            .into(),
        stop("15:45", "Visite de l'Entreprise D")
            .at("Entreprise D", "Laboratoire", "")
            .press(Closed)
            .into(),
        stop("16:30", "Échange avec les partenaires de l'emploi et de la formation")
            .at(ales, "Salle du conseil", "")
            .press(Closed)
            .into(),
    ]
}

/// Twelve stops on one day.
pub(crate) fn twelve() -> Edition {
    let mut rows = long_day();
    rows.push(
        stop("17:15", "Départ de M. Basset")
            .at("Gare d'Alès", "", "")
            .press(PressAccess::Closed)
            .into(),
    );
    visit(Audience::Public, rows)
}

/// Eighteen stops on one day.
pub(crate) fn eighteen() -> Edition {
    use PressAccess::{Closed, Open, Photo};
    let ales = "Alès Agglomération";
    let mut rows = long_day();
    rows.extend([
        stop("17:15", "Visite de l'Entreprise E")
            .at("Entreprise E", "Quai d'expédition", "")
            .press(Photo)
            .into(),
        stop("18:00", "Visite de l'Entreprise F").at("Entreprise F", "", "").press(Closed).into(),
        stop("18:45", "Échange avec les élus du bassin alésien")
            .at(ales, "Salle du conseil", "")
            .press(Closed)
            .into(),
        stop("19:30", "Réception")
            .at(ales, "Hall", "")
            .press(Open)
            .who(rivenq(), Doing::Speaks(None))
            .into(),
        stop("19:45", "Point presse").at(ales, "Salle de presse", "").press(Open).into(),
        stop("20:15", "Dîner").at(ales, "Salon", "").press(Closed).into(),
        stop("21:45", "Départ de M. Basset").at("Gare d'Alès", "", "").press(Closed).into(),
    ]);
    visit(Audience::Public, rows)
}

/// The first stops of the day of eighteen.
pub(crate) fn first(stops: usize) -> Edition {
    let mut edition = eighteen();
    edition.days.iter_mut().for_each(|day| day.rows.truncate(stops));
    edition
}

/// The reference day as those who run it read it.
pub(crate) fn run_sheet() -> Edition {
    use PressAccess::{Closed, Open, Photo};
    let rows = vec![
        stop("09:00", "Accueil de M. Basset")
            .until("09:15")
            .at("Gare d'Alès", "Parvis, sortie principale", "Alès")
            .press(Closed)
            .who(rivenq(), Doing::Welcomes)
            .who(rivenq(), Doing::Speaks(Some(3)))
            .note(Audience::Internal, "Train attendu à 8h52. Chevalet et dossier remis dans la voiture 1.")
            .note(Audience::Drivers, "Dépose minute")
            .with(|stop| {
                stop.calls = vec![(Audience::Drivers, Clock::parse("08:45").unwrap())];
                stop.latest = Some(hour(monday(), "09:20"));
            })
            .into(),
        leg("09:15", Some(20), "Gare d'Alès", "Entreprise A"),
        stop("09:35", "Visite de l'Entreprise A")
            .until("10:20")
            .at("Entreprise A", "Atelier de production", "")
            .press(Photo)
            .who(person("Sophie MARTIN", "directrice de l'Entreprise A", None), Doing::Welcomes)
            .note(Audience::Internal, "Chaussures de sécurité fournies : 6 paires.")
            .note(Audience::Drivers, "Parking visiteurs, portail nord")
            .with(|stop| {
                stop.minimum = Some(30);
                stop.latest = Some(hour(monday(), "09:55"));
            })
            .into(),
        leg("10:20", Some(15), "Entreprise A", "Entreprise B"),
        stop("10:35", "Visite de l'Entreprise B")
            .until("11:35")
            .at("Entreprise B", "Halle d'essais", "")
            .press(Photo)
            .who(person("Paul DURAND", "directeur de l'Entreprise B", None), Doing::Welcomes)
            .note(Audience::Internal, "Réponse attendue le 18 septembre.")
            .note(Audience::Drivers, "Cour intérieure")
            .with(|stop| {
                stop.minimum = Some(40);
                stop.status = Status::Tentative;
                stop.latest = Some(hour(monday(), "10:55"));
            })
            .into(),
        leg("11:35", Some(20), "Entreprise B", POLE),
        EditionRow::Margin(margin("11:55", "12:15", 20, 20, 5)),
        stop("12:15", "Réunion d'échanges avec les entreprises et partenaires du programme")
            .until("13:30")
            .at(POLE, "Salle Hospitality", VALGALGUES)
            .press(Open)
            .who(rivenq(), Doing::Welcomes)
            .who(rivenq(), Doing::Speaks(Some(5)))
            .who(basset(), Doing::Speaks(Some(10)))
            .note(
                Audience::Internal,
                "Autre commune : inviter le maire de Saint-Martin-de-Valgalgues. Chevalets posés à 11h30.",
            )
            .note(Audience::Drivers, "Parking P1 réservé, 4 places")
            .with(|stop| {
                stop.fixed = true;
                stop.calls = vec![
                    (Audience::Public, Clock::parse("12:00").unwrap()),
                    (Audience::Participants, Clock::parse("12:05").unwrap()),
                ];
            })
            .into(),
    ];
    let mut edition = visit(Audience::Internal, rows);
    edition.mention = "Ne pas diffuser".into();
    edition
}

/// A day on which nothing is quite settled: every mark that an hour or a stop may bear.
pub(crate) fn unsettled(audience: Audience) -> Edition {
    use PressAccess::{Closed, Conference, Open, Stakeout};
    let elus = group("Élus");
    let presse = group("Presse et délégation");
    let rows = vec![
        stop("09:00", "Accueil des délégations")
            .until("09:20")
            .at("Gare d'Alès", "", "Alès")
            .press(Stakeout)
            .with(|stop| {
                stop.precision = Precision::About;
                stop.call = Some(Clock::parse("08:45").unwrap());
                if let Some(place) = &mut stop.place {
                    place.address = "Place Pierre-Semard\n30100 Alès".into();
                    place.access = "Sortie principale, côté parvis".into();
                    place.parking = "Dépose minute réservée".into();
                }
            })
            .into(),
        stop("09:35", "Visite de l'Entreprise A")
            .until("10:20")
            .at("Entreprise A", "Atelier de production", "")
            .press(Closed)
            .with(|stop| {
                stop.group = Some(elus.clone());
                stop.status = Status::Tentative;
            })
            .into(),
        stop("09:40", "Visite du port sec, des quais et de la plate-forme multimodale")
            .until("10:20")
            .at("Port sec", "", "Saint-Martin-de-Valgalgues")
            .press(Open)
            .with(|stop| {
                stop.group = Some(presse.clone());
                stop.precision = Precision::From;
            })
            .into(),
        leg("10:20", None, "Port sec", POLE),
        EditionRow::Margin(EditionMargin {
            missing: 10,
            group: Some(presse),
            ..margin("11:50", "12:15", 0, 20, 5)
        }),
        EditionRow::Margin(EditionMargin {
            uncertain: true,
            group: Some(elus),
            ..margin("12:05", "12:15", 10, 20, 5)
        }),
        stop("12:15", "Réunion d'échanges")
            .until("13:15")
            .at(POLE, "Salle Hospitality", VALGALGUES)
            .press(Conference)
            .who(rivenq(), Doing::Welcomes)
            .who(person("Nadia ROUX", "préfète du Gard", None), Doing::Speaks(None))
            .who(
                EditionPerson {
                    civility: Some(domain::visit::Civility::Madam),
                    ..person("Claire PETIT", "maire de Saint-Martin-de-Valgalgues", None)
                },
                Doing::RepresentedBy(Box::new(person("Jean MOREL", "premier adjoint", None))),
            )
            .who(person("Ali BEN SAÏD", "", None), Doing::Declined)
            .note(Audience::Public, "Inscription à l'entrée ; pièce d'identité demandée.")
            .with(|stop| stop.fixed = true)
            .into(),
        stop("13:30", "Déjeuner de travail")
            .until("14:30")
            .at(POLE, "Salon", VALGALGUES)
            .press(Closed)
            .with(|stop| stop.status = Status::Cancelled)
            .into(),
        stop("14:45", "Visite de l'Entreprise C")
            .at("Entreprise C", "", "")
            .with(|stop| {
                stop.uncertain = true;
                stop.optional = Some(2);
            })
            .into(),
        stop("", "Point sur les projets labellisés")
            .at("Alès Agglomération", "Salle du conseil", "")
            .into(),
        stop("23:50", "Retour à Londres").with(|stop| stop.zone = chrono_tz::Europe::London).into(),
        stop("00:30+1", "Arrivée à l'hôtel").at("Hôtel Campanile", "", "Alès").into(),
    ];
    visit(audience, rows)
}

/// The same day as its host gets it: what he attends, what he does there, and how he moves on.
pub(crate) fn own() -> Edition {
    let mut edition = run_sheet();
    edition.reader = Some(rivenq());
    edition
}

/// The founding day with everybody whom its papers name, and how to reach them.
pub(crate) fn with_people(audience: Audience) -> Edition {
    let known = |person: EditionPerson, civility, telephone: &str, mail: &str| EditionPerson {
        civility,
        telephone: telephone.into(),
        mail: mail.into(),
        ..person
    };
    let madam = Some(Civility::Madam);
    let mister = Some(Civility::Mister);
    let mut edition = run_sheet();
    edition.audience = audience;
    edition.people = vec![
        known(basset(), mister, "0639980001", "g.basset@exemple.fr"),
        EditionPerson {
            address: "Monsieur le Président".into(),
            ..known(rivenq(), mister, "0465710000", "c.rivenq@ales.example")
        },
        known(
            person("Anne-Sophie de LA TOUR DU PIN", "conseillère", Some(PersonRole::Delegation)),
            madam,
            "0639980002",
            "anne-sophie.de-la-tour-du-pin@territoires-industrie.gouv.example",
        ),
        EditionPerson {
            body: "Entreprise A".into(),
            ..known(
                person("Ali BEN SAÏD", "directeur", Some(PersonRole::Participant)),
                mister,
                "",
                "",
            )
        },
        known(person("Luc MARTIN", "", Some(PersonRole::Driver)), mister, "0639980003", ""),
        known(
            person("Nora PETIT", "cheffe du protocole", Some(PersonRole::Staff)),
            madam,
            "0639980004",
            "",
        ),
    ];
    edition
}

/// One typed word or another in every field that somebody can type into, on both sheets.
pub(crate) fn everywhere(audience: Audience, typed: &str) -> Edition {
    let person = |role| EditionPerson { civility: None, ..person(typed, typed, role) };
    let whereabouts = EditionPlace {
        address: typed.into(),
        access: typed.into(),
        parking: typed.into(),
        ..place(typed, typed)
    };
    let row = stop("12:15", typed)
        .until("13:30")
        .press(PressAccess::Open)
        .who(person(None), Doing::Welcomes)
        .note(Audience::Public, typed)
        .note(Audience::Internal, typed)
        .note(Audience::Drivers, typed)
        .with(|stop| {
            stop.place = Some(whereabouts);
            stop.room = typed.into();
            stop.group = Some(group(typed));
        });
    let rows = vec![row.into(), leg("13:30", Some(5), typed, typed)];
    let mut edition = visit(audience, rows);
    edition.title = typed.into();
    edition.reference = typed.into();
    edition.aims = typed.into();
    edition.mention = typed.into();
    edition.guests = vec![person(Some(PersonRole::Guest)), person(Some(PersonRole::Guest))];
    edition.hosts = vec![person(Some(PersonRole::Host))];
    edition.reader = Some(person(None));
    edition.people = edition.guests.iter().chain(&edition.hosts).cloned().collect();
    edition.office = Office {
        name: typed.into(),
        service: typed.into(),
        address: typed.into(),
        telephone: typed.into(),
        mail: typed.into(),
        logo: String::new(),
    };
    edition.press =
        PressBlock { accreditation: typed.into(), gate: typed.into(), contact: typed.into() };
    edition
}

/// A visit of so many stops, eight a day in the given number of days, or all on one.
pub(crate) fn crowd(stops: usize, days: u64) -> Edition {
    let per_day = stops.div_ceil(usize::try_from(days).unwrap().max(1));
    let mut edition = visit(Audience::Public, Vec::new());
    edition.days.clear();
    let mut left = stops;
    for i in 0..days {
        let date = monday() + chrono::Days::new(i);
        let rows = (0..per_day.min(left)).map(|n| {
            let minutes = i32::try_from(8 * 60 + n * 12).unwrap();
            stop_on(
                date,
                &Clock::from_minutes(minutes).to_string(),
                &format!("Étape {} du parcours", n + 1),
            )
            .at("Entreprise A", "Atelier de production", "")
            .press(PressAccess::Closed)
            .into()
        });
        edition.days.push(EditionDay { date, zone: Paris, rows: rows.collect() });
        left -= per_day.min(left);
    }
    edition
}
