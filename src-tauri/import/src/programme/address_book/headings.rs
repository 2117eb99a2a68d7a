//! The names that columns about people have, French and English.

use crate::programme::tokens::fold;

/// What a column says of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Civility,
    First,
    Last,
    /// First name and family name in one cell.
    Name,
    Function,
    Body,
    Address,
    Mandate,
    Elected,
    Born,
    Mail,
    Phone,
    Mobile,
    /// What the number in the next column is.
    PhoneLabel,
    Diet,
    Mobility,
    Reads,
}

/// The names columns have, as [`key`] writes them.
const NAMES: &[(About, &[&str])] = &[
    (
        About::Civility,
        &["civilite", "titre de civilite", "titre", "title", "name prefix", "prefix", "prefixe"],
    ),
    (About::First, &["prenom", "prenoms", "first name", "given name", "firstname", "forename"]),
    (
        About::Last,
        &[
            "nom",
            "noms",
            "last name",
            "family name",
            "surname",
            "lastname",
            "nom de famille",
            "nom d usage",
        ],
    ),
    (
        About::Name,
        &[
            "nom complet",
            "nom et prenom",
            "nom prenom",
            "prenom et nom",
            "prenom nom",
            "display name",
            "nom a afficher",
            "full name",
            "name",
            "personne",
            "invite",
            "invites",
            "participant",
            "identite",
            "file as",
        ],
    ),
    (
        About::Function,
        &[
            "fonction",
            "fonctions",
            "qualite",
            "function",
            "job title",
            "poste",
            "titre profession",
            "organization title",
            "fonction imprimee",
            "profession",
            "position",
        ],
    ),
    (
        About::Body,
        &[
            "organisme",
            "organisation",
            "structure",
            "societe",
            "entreprise",
            "organization",
            "company",
            "organization name",
            "institution",
            "collectivite",
            "employeur",
        ],
    ),
    (
        About::Address,
        &[
            "formule d appel",
            "formule",
            "formule de politesse",
            "appel",
            "salutation",
            "form of address",
            "appellation",
        ],
    ),
    (
        About::Mandate,
        &["commune du mandat", "commune d election", "mandat", "commune of the mandate"],
    ),
    (
        About::Elected,
        &[
            "premiere election",
            "date de premiere election",
            "date d election",
            "date de la premiere election",
            "elu depuis",
            "elue depuis",
            "elu e depuis",
            "first elected",
            "date of first election",
        ],
    ),
    (
        About::Born,
        &[
            "date de naissance",
            "ne le",
            "nee le",
            "ne e le",
            "naissance",
            "anniversaire",
            "birthday",
            "date of birth",
            "born",
        ],
    ),
    (
        About::Mail,
        &[
            "mail",
            "email",
            "e mail",
            "courriel",
            "adresse mail",
            "adresse email",
            "adresse e mail",
            "e mail address",
            "email address",
            "messagerie",
            "adresse de messagerie",
            "adresse electronique",
            "e mail value",
            "primary email",
            "premiere adresse electronique",
            "mel",
        ],
    ),
    (
        About::Phone,
        &[
            "tel",
            "telephone",
            "phone",
            "n de telephone",
            "numero de telephone",
            "fixe",
            "telephone fixe",
            "tel fixe",
            "business phone",
            "telephone bureau",
            "tel bureau",
            "work phone",
            "tel professionnel",
            "telephone professionnel",
            "phone value",
            "primary phone",
            "ligne directe",
        ],
    ),
    (
        About::Mobile,
        &[
            "mobile",
            "portable",
            "gsm",
            "tel portable",
            "telephone portable",
            "mobile phone",
            "tel mobile",
            "telephone mobile",
            "mobile number",
            "cell",
            "cell phone",
            "n de portable",
        ],
    ),
    (About::PhoneLabel, &["phone label", "phone type"]),
    (
        About::Diet,
        &[
            "regime",
            "regime alimentaire",
            "allergies",
            "regimes alimentaires",
            "diet",
            "dietary requirements",
            "alimentation",
        ],
    ),
    (
        About::Mobility,
        &["mobilite", "mobilite reduite", "pmr", "accessibilite", "mobility", "accessibility"],
    ),
    (
        About::Reads,
        &["diffusion", "recoit les papiers", "papiers", "audience", "public", "readers"],
    ),
];

/// Says whether a heading is that of a column about people.
pub(crate) fn is_about_people(name: &str) -> bool {
    about(name).is_some()
}

pub(super) fn about(name: &str) -> Option<About> {
    let key = key(name);
    let find = |wanted: &str| {
        NAMES.iter().find(|(_, names)| names.contains(&wanted)).map(|&(about, _)| about)
    };
    // « Nom (en capitales) »
    find(&key).or_else(|| find(&self::key(name.split('(').next().unwrap_or_default())))
}

/// « E-mail 1 - Value », « Tél. mobile » and « Né(e) le » without signs and numbers: `e mail value`, `tel mobile`, `ne e le`.
pub(super) fn key(name: &str) -> String {
    let letters: String = fold(name)
        .chars()
        .map(|letter| if letter.is_alphabetic() { letter } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
