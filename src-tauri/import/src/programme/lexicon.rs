//! Words with which places, streets, rooms and events begin, folded.

use super::tokens::{Kind, tokenise};

/// Words with which a place begins.
pub(super) const PLACES: &str = "abbaye academie aerodrome aerogare aeroport agence airport ambassade arena assemblee atelier auberge base \
    basilique bibliotheque bourse brasserie bureau bureaux camp campus caserne castle cathedrale cave centre \
    chambre chantier chapelle chateau chr chu cimetiere cinema citadelle cite clinique college commissariat \
    complexe conservatoire consulat cour creps direction domaine ecole ecomusee eglise elysee embarcadere \
    entreprise espace esplanade exploitation fabrique factory ferme fort forum foyer gaec galerie gare \
    gendarmerie gymnase hall halle halles hangar haras haut hippodrome hopital hotel hub ime immeuble institut \
    iut jardin jardins kiosque laboratoire lycee magasin mairie maison manufacture marche mediatheque memorial \
    metropole ministere mission mjc mje monument mosquee musee necropole observatoire office opera palais parc \
    parking parvis pavillon phare piscine place plateforme pole pont port prefecture presidence prison quai \
    quartier rectorat residence restaurant rotonde sanctuaire school senat siege site sous square stade station \
    synagogue technopole temple terminal theatre tour tribunal universite university usine vallon villa village \
    ville za zac zenith zi zone";

/// Street words, which make an address of what precedes or follows.
pub(super) const STREETS: &str =
    "allee allees av avenue bd boulevard chemin cours impasse quai route rue square";

/// Words with which a room begins.
pub(super) const ROOMS: &str =
    "amphi amphitheatre atrium auditorium bureau foyer hemicycle room salle salon salons studio";

/// Words with which something that happens begins.
pub(super) const EVENTS: &str = "accueil allocution allocutions aperitif arrival arrivee atelier atterrissage audience bilan briefing buffet \
    cafe ceremonie chant cloture cocktail collation commemoration communications concert conference conseil \
    coutume deambulation debat decollage decouverte defile dejeuner demonstration depart departure deplacement \
    depot devoilement diner dinner direction discours discussion echange echanges embarquement entretien \
    entretiens expose fin forum gerbe hommage honneurs hymne inauguration installation intervention interview \
    lancement lecture levee lunch marche meeting messe minute mise observation office ouverture participation \
    passage pause petit pique plantation pleniere poeme point pose pot presentation prise projection question \
    questions rassemblement ravivage reception recueillement remise rencontre rencontres repas restitution \
    retour reunion revue salut seance seminaire sequence session signature soiree speech table temps tete tour \
    trajet transfert vernissage verre vin visioconference visit visite visites voeux vol welcome";

/// Says whether words begin with something that happens.
pub(crate) fn is_event(text: &str) -> bool {
    let tokens = tokenise(text);
    let mut words = tokens.iter().filter(|t| t.kind == Kind::Word);
    let first = words.find(|t| {
        !t.any(&[
            "la", "le", "les", "l", "un", "une", "son", "sa", "puis", "et", "grand", "grande",
            "premiere", "premier",
        ])
    });
    first.is_some_and(|t| t.among(EVENTS))
}
