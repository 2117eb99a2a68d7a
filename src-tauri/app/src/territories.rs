//! Where the places of a visit lie: the communes that their records name, in the table of communes.

use domain::precedence::{Territories, Territory};
use domain::visit::{Place, Visit};

/// Returns what is known of where each place lies. A name that several communes share, and that no postal code in the address
/// tells apart, is known as a commune and nothing more.
pub fn territories(visit: &Visit) -> Territories {
    visit.places().map(|place| (place.id.clone(), territory(place))).collect()
}

fn territory(place: &Place) -> Territory {
    let told = Territory::of(place);
    let Some(named) = &place.commune else { return told };
    let mut found = geo::named(named, None);
    if found.len() > 1 {
        let here = |code: &str| place.address.contains(code) || place.name.contains(code);
        found.retain(|commune| commune.postal_codes().any(here));
    }
    let [commune] = found.as_slice() else { return told };
    let department = commune.department();
    // The préfet himself holds the arrondissement of the préfecture.
    let arrondissement = commune.arrondissement().filter(|it| !it.is_of_the_prefecture());
    Territory {
        arrondissement: arrondissement.map(|it| it.name().to_owned()),
        department: Some(department.name().to_owned()),
        department_code: Some(department.code().to_owned()),
        region: Some(department.region().to_owned()),
        intercommunality: commune.grouping().map(|it| it.name().to_owned()),
        ..told
    }
}
