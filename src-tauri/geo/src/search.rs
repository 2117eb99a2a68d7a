//! How a commune is found by what people type.

use crate::areas::{Department, departments};
use crate::commune::{Commune, communes};
use crate::fold::{folded, without_article};
use crate::point::Point;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::LazyLock;

/// Where a commune is likely to be: of several of one name, the nearest comes first.
#[derive(Clone, Copy, Debug)]
pub enum Near {
    /// In this département, whose communes come first; the others by their distance from its préfecture.
    Department(Department),
    /// Around this point.
    Point(Point),
}

/// Every commune by its folded name without article, and the larger first.
static BY_NAME: LazyLock<Vec<(String, Commune)>> = LazyLock::new(|| {
    let name = |commune: Commune| without_article(&folded(commune.name())).to_owned();
    let mut all: Vec<(String, Commune)> = communes().map(|it| (name(it), it)).collect();
    all.sort_by(|(a, one), (b, other)| a.cmp(b).then(one.weight().cmp(&other.weight())));
    all
});

/// Returns the communes of a name, the nearest first, without `near` the largest.
///
/// Case, accents, hyphens, apostrophes and the article at the start do not count; `St` and `Ste`, `lez` and `lès`, `s/` and `sur` are the
/// same. Where the article is written, communes that have it come first. Nothing is guessed: a name that is misspelt is not
/// found.
///
/// ```
/// use geo::{Near, by_insee, named};
/// let codes = |name, near| named(name, near).iter().map(|it| it.insee()).collect::<Vec<_>>();
/// assert_eq!(codes("ST CHRISTOL LES ALES", None), ["30243"]);
/// assert_eq!(codes("Havre", None)[0], "76351");
/// // Four communes are called Saint-Denis; by Carcassonne one means that of the Aude.
/// let aude = by_insee("11069").unwrap();
/// assert_eq!(codes("Saint-Denis", None)[..2], ["97411", "93066"]);
/// assert_eq!(codes("Saint-Denis", aude.point().map(Near::Point))[0], "11339");
/// assert_eq!(codes("Saint-Denis", Some(Near::Department(aude.department())))[0], "11339");
/// assert!(named("Atlantis", None).is_empty() && named(" ", None).is_empty());
/// ```
pub fn named(name: &str, near: Option<Near>) -> Vec<Commune> {
    let folded = folded(name);
    let plain = without_article(&folded);
    let all = BY_NAME.get(range(|other| other.cmp(plain))).unwrap_or_default();
    let mut found: Vec<Commune> = all.iter().map(|(_, commune)| *commune).collect();
    if let Some(near) = near {
        sort_by_nearness(&mut found, near);
    }
    if folded != plain {
        found.sort_by_key(|commune| crate::fold::folded(commune.name()) != folded);
    }
    found
}

/// Returns the communes whose name begins so, the largest first, at most `limit`: what is shown while somebody types.
///
/// ```
/// let names: Vec<_> = geo::starting_with("saint-martin-de-val", 3).iter().map(|it| it.name()).collect();
/// assert_eq!(names[0], "Saint-Martin-de-Valgalgues");
/// assert!(geo::starting_with("", 3).is_empty());
/// ```
pub fn starting_with(start: &str, limit: usize) -> Vec<Commune> {
    let folded = folded(start);
    let plain = without_article(&folded);
    if plain.is_empty() {
        return Vec::new();
    }
    let place = |other: &str| {
        if other.starts_with(plain) { Ordering::Equal } else { other.cmp(plain) }
    };
    let all = BY_NAME.get(range(place)).unwrap_or_default();
    let mut found: Vec<Commune> = all.iter().map(|(_, commune)| *commune).collect();
    found.sort_by_key(|commune| commune.weight());
    found.truncate(limit);
    found
}

/// Reads a commune as it stands in an address or a programme: its name, and perhaps what tells it from others, as a postal code or
/// an INSEE code before it, or a département behind it. Candidates come as from [`named`]; several are left where several fit.
///
/// ```
/// use geo::find;
/// let codes = |text| find(text, None).iter().map(|it| it.insee()).collect::<Vec<_>>();
/// assert_eq!(codes("30520 Saint-Martin-de-Valgalgues"), ["30284"]);
/// assert_eq!(codes("Saint-Denis (974)"), ["97411"]);
/// assert_eq!(codes("Saint-Denis, Gard"), ["30247"]);
/// assert_eq!(codes("30284"), ["30284"]);
/// // What contradicts the name finds nothing rather than something else.
/// assert!(codes("Saint-Denis (75)").is_empty());
/// ```
pub fn find(text: &str, near: Option<Near>) -> Vec<Commune> {
    let text = text.trim();
    let whole = named(text, near);
    if !whole.is_empty() {
        return whole;
    }
    if let Some(commune) = crate::by_insee(text) {
        return vec![commune];
    }
    if let Some((code, name)) = text.split_once(char::is_whitespace)
        && is_postal_code(code)
    {
        let mut found = named(name, near);
        found.retain(|it| it.postal_codes().any(|other| other == code) || it.insee() == code);
        return found;
    }
    let behind = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    let Some((name, hint)) = behind.or_else(|| text.rsplit_once(',')) else { return Vec::new() };
    let Some(department) = department(hint) else { return Vec::new() };
    let mut found = named(name, near);
    found.retain(|commune| commune.department() == department);
    found
}

/// Returns the département of a number or a name.
fn department(text: &str) -> Option<Department> {
    let name = folded(text);
    departments().find(|it| {
        it.code().eq_ignore_ascii_case(text.trim())
            || without_article(&folded(it.name())) == without_article(&name)
    })
}

fn is_postal_code(text: &str) -> bool {
    text.len() == 5 && text.chars().all(|digit| digit.is_ascii_digit())
}

/// Where the names lie for which `place` is equal.
fn range(place: impl Fn(&str) -> Ordering) -> Range<usize> {
    let from = BY_NAME.partition_point(|(name, _)| place(name) == Ordering::Less);
    let to = BY_NAME.partition_point(|(name, _)| place(name) != Ordering::Greater);
    from..to
}

/// Puts the nearest first; those without a point come last, in the order they had.
fn sort_by_nearness(found: &mut [Commune], near: Near) {
    let (centre, department) = match near {
        Near::Point(point) => (Some(point), None),
        Near::Department(it) => (it.seat().and_then(Commune::point), Some(it)),
    };
    let metres = |commune: &Commune| -> u64 {
        let distance = centre.zip(commune.point()).map(|(one, other)| one.kilometres_to(other));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most half the globe, never below 0"
        )]
        distance.map_or(u64::MAX, |kilometres| (kilometres * 1000.0) as u64)
    };
    found.sort_by_cached_key(|commune| {
        (department.is_some_and(|it| it != commune.department()), metres(commune))
    });
}
