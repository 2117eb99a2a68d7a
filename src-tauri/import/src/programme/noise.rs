//! Hours and dates that are no stops: deadlines, gates, publication, broadcasts, opening hours, history.

use super::tokens::fold;
use crate::doubt::Reason;

/// Words and the reason they give, the strongest first. All are compared with folded text.
const SIGNS: &[(&str, Reason)] = &[
    ("publie le", Reason::PublicationTime),
    ("publiee le", Reason::PublicationTime),
    ("publie par", Reason::PublicationTime),
    ("publication", Reason::PublicationTime),
    ("mis a jour", Reason::PublicationTime),
    ("mise a jour", Reason::PublicationTime),
    ("mis en ligne", Reason::PublicationTime),
    ("mise en ligne", Reason::PublicationTime),
    ("actualise", Reason::PublicationTime),
    ("cree le", Reason::PublicationTime),
    ("modifie le", Reason::PublicationTime),
    ("ecrit le", Reason::PublicationTime),
    ("redige le", Reason::PublicationTime),
    ("poste le", Reason::PublicationTime),
    ("posted", Reason::PublicationTime),
    ("published", Reason::PublicationTime),
    ("updated", Reason::PublicationTime),
    ("imprime le", Reason::PublicationTime),
    ("consulte le", Reason::PublicationTime),
    ("envoye le", Reason::PublicationTime),
    ("envoye :", Reason::PublicationTime),
    ("communique le", Reason::PublicationTime),
    ("date limite", Reason::AccreditationDeadline),
    ("heure limite", Reason::AccreditationDeadline),
    ("accreditation", Reason::AccreditationDeadline),
    ("accrediter", Reason::AccreditationDeadline),
    ("s'inscrire", Reason::AccreditationDeadline),
    ("inscription", Reason::AccreditationDeadline),
    ("inscrivez", Reason::AccreditationDeadline),
    ("confirmer votre", Reason::AccreditationDeadline),
    ("confirmer leur", Reason::AccreditationDeadline),
    ("confirmer sa presence", Reason::AccreditationDeadline),
    ("reponse souhaitee", Reason::AccreditationDeadline),
    ("reponse attendue", Reason::AccreditationDeadline),
    ("rsvp", Reason::AccreditationDeadline),
    ("r.s.v.p", Reason::AccreditationDeadline),
    ("cloture des", Reason::AccreditationDeadline),
    ("au plus tard", Reason::GateHour),
    ("se presenter", Reason::GateHour),
    ("se presentent", Reason::GateHour),
    ("se presenteront", Reason::GateHour),
    ("presentation des journalistes", Reason::GateHour),
    ("arrivee des journalistes", Reason::GateHour),
    ("arrivee de la presse", Reason::GateHour),
    ("arrivee presse", Reason::GateHour),
    ("accueil presse", Reason::GateHour),
    ("accueil des journalistes", Reason::GateHour),
    ("accueil de la presse", Reason::GateHour),
    ("rendez-vous presse", Reason::GateHour),
    ("rdv presse", Reason::GateHour),
    ("rendez-vous de la presse", Reason::GateHour),
    ("mise en place de la presse", Reason::GateHour),
    ("mise en place presse", Reason::GateHour),
    ("mise en place des journalistes", Reason::GateHour),
    ("pre-positionnement", Reason::GateHour),
    ("prepositionnement", Reason::GateHour),
    ("fermeture des portes", Reason::GateHour),
    ("ouverture des portes", Reason::GateHour),
    ("retrait des badges", Reason::GateHour),
    ("retrait des accreditations", Reason::GateHour),
    ("diffuse", Reason::Broadcast),
    ("diffusion a", Reason::Broadcast),
    ("rediffus", Reason::Broadcast),
    ("a la tele", Reason::Broadcast),
    ("a l'antenne", Reason::Broadcast),
    ("en direct sur", Reason::Broadcast),
    ("journal de", Reason::Broadcast),
    ("jt de", Reason::Broadcast),
    ("embargo", Reason::PublicationTime),
    ("horaires d'ouverture", Reason::OpeningHours),
    ("heures d'ouverture", Reason::OpeningHours),
    ("ouvert de", Reason::OpeningHours),
    ("ouverte de", Reason::OpeningHours),
    ("ouvert du", Reason::OpeningHours),
    ("ouverte du", Reason::OpeningHours),
    ("ouverts de", Reason::OpeningHours),
    ("du lundi au", Reason::OpeningHours),
    ("standard", Reason::OpeningHours),
    ("joignable", Reason::OpeningHours),
    ("resteront", Reason::Duration),
    ("restera", Reason::Duration),
    ("duree", Reason::Duration),
    ("pendant", Reason::Duration),
];

/// What makes a line that begins with an hour no stop: a programme may well hold « 9h : accueil de la presse ».
const STRONG: &[&str] = &[
    "date limite",
    "heure limite",
    "cloture des accreditation",
    "fin des accreditation",
    "limite d'accreditation",
    "au plus tard",
    "cloture des inscription",
    "fin des inscription",
    "publie le",
    "mis a jour",
    "horaires d'ouverture",
    "fermeture des accreditation",
    "limite d'arrivee",
    "embargo",
];

/// Lines that open the part for journalists, where no stop is looked for.
const PRESS_HEADINGS: &[&str] = &[
    "dispositif presse",
    "dispositif media",
    "modalites presse",
    "modalites d'accreditation",
    "modalites d'acces",
    "accreditation",
    "demande d'accreditation",
    "informations presse",
    "information presse",
    "infos presse",
    "informations pratiques presse",
    "informations a la presse",
    "pour les journalistes",
    "a l'attention des journalistes",
    "consignes presse",
    "organisation presse",
    "accueil presse",
    "accueil de la presse",
    "couverture presse",
    "presse :",
    "press arrangements",
    "press accreditation",
    "acces presse",
    "conditions d'acces de la presse",
    "inscriptions",
    "informations pratiques",
    "contact presse",
    "contacts presse",
    "contact :",
    "contacts :",
    "service de presse",
];

/// Lines that open the programme again.
const PROGRAMME_HEADINGS: &[&str] = &[
    "programme",
    "deroule",
    "deroulement",
    "agenda",
    "sequences",
    "au programme",
    "schedule",
    "le programme",
    "itineraire",
    "horaires",
];

/// Returns why an hour or date in this text is no stop, if its words say so.
pub(crate) fn reason(text: &str) -> Option<Reason> {
    let folded = fold(text);
    SIGNS.iter().find(|(sign, _)| folded.contains(sign)).map(|&(_, reason)| reason).or_else(|| {
        (folded.contains("avant le") || folded.contains("avant ce") || folded.contains("jusqu'au"))
            .then_some(Reason::AccreditationDeadline)
    })
}

/// Says whether a line that begins with an hour is a deadline all the same.
pub(crate) fn is_deadline(text: &str) -> bool {
    let folded = fold(text);
    STRONG.iter().any(|sign| folded.contains(sign))
}

/// Says whether an hour in the part for journalists concerns them only.
pub(crate) fn concerns_press(text: &str) -> bool {
    let folded = fold(text);
    [
        "journalist",
        "press",
        "accredit",
        "media",
        "redaction",
        "camera",
        "parking",
        "badge",
        "rendez-vous",
        "rdv",
    ]
    .iter()
    .any(|sign| folded.contains(sign))
        || reason(text).is_some()
}

/// Says whether a line opens a list of an office's hours.
pub(crate) fn opens_office_hours(text: &str) -> bool {
    let folded = fold(text);
    let words = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    [
        "horaires d'ouverture",
        "heures d'ouverture",
        "nos horaires",
        "ouverture au public",
        "accueil du public",
        "opening hours",
    ]
    .iter()
    .any(|heading| words.starts_with(heading))
}

/// Says whether a line opens the part for journalists.
pub(crate) fn opens_press_part(text: &str) -> bool {
    let folded = fold(text);
    let words = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    PRESS_HEADINGS.iter().any(|heading| words.starts_with(heading))
}

/// Says whether a short line opens the programme.
pub(crate) fn opens_programme(text: &str) -> bool {
    let folded = fold(text);
    let words = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    words.len() <= 80 && PROGRAMME_HEADINGS.iter().any(|heading| words.starts_with(heading))
}

/// Says whether a date stands in words that make it history or a name: « signé le », « armistice du », « place du 8 mai ».
pub(crate) fn names_history(before: &str) -> bool {
    const WORDS: &[&str] = &[
        "armistice",
        "victoire",
        "appel",
        "anniversaire",
        "commemoration",
        "loi",
        "decret",
        "arrete",
        "place",
        "rue",
        "avenue",
        "boulevard",
        "square",
        "ecole",
        "college",
        "lycee",
        "stade",
        "pont",
        "quai",
        "depuis",
        "signe",
        "signee",
        "signature",
        "ne",
        "nee",
        "cree",
        "creee",
        "inaugure",
        "inauguree",
        "elu",
        "elue",
        "nomme",
        "nommee",
        "conseil",
        "congres",
        "attentat",
        "attentats",
        "circulaire",
        "ordonnance",
        "traite",
        "accord",
        "accords",
        "evenements",
        "crue",
        "bataille",
        "liberation",
        "arret",
        "courrier",
        "lettre",
        "deliberation",
    ];
    let folded = fold(before);
    let mut words =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).rev().take(4);
    words.any(|word| WORDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons() {
        for (text, expected) in [
            ("Publié le 15 février 2023 à 16:23", Some(Reason::PublicationTime)),
            (
                "Demandes d'accréditation avant ce lundi 19 février 2018 à 11h00",
                Some(Reason::AccreditationDeadline),
            ),
            ("Réponse souhaitée avant le 3 mars à midi", Some(Reason::AccreditationDeadline)),
            ("se présentent au plus tard à 15h30", Some(Reason::GateHour)),
            ("entretien diffusé à la télé à 19 heures", Some(Reason::Broadcast)),
            ("Standard ouvert de 9h à 17h", Some(Reason::OpeningHours)),
            ("Ils resteront 1h sur place", Some(Reason::Duration)),
            ("Visite de l'usine à 10h", None),
        ] {
            assert_eq!(reason(text), expected, "{text}");
        }
    }
}
