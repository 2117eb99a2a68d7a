//! A commune.

use crate::areas::{Arrondissement, Department, Grouping};
use crate::point::Point;
use crate::table::{CommuneRow, table};

/// A commune in force; a handle that is copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Commune(&'static CommuneRow);

impl Commune {
    /// Returns the official name, with its accents and its article.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns the INSEE code: five characters, such as `30284`, `2A004` or `97411`. It is no postal code.
    pub fn insee(self) -> String {
        format!("{}{:03}", head_of(self.0), self.0.number)
    }

    /// Returns its postal codes; none for five uninhabited territories.
    pub fn postal_codes(self) -> impl Iterator<Item = &'static str> {
        self.0.postal_codes.split_whitespace()
    }

    /// Returns the legal population; `None` where nobody lives.
    pub fn population(self) -> Option<u32> {
        self.0.population
    }

    /// Returns the point of its seat or town hall; `None` for 60 communes, nearly all of them overseas.
    pub fn point(self) -> Option<Point> {
        self.0.point
    }

    /// Returns the département, or the overseas collectivity, it lies in.
    pub fn department(self) -> Department {
        Department::at(self.0.department)
    }

    /// Returns the arrondissement; `None` where there are none (Mayotte, the collectivities).
    pub fn arrondissement(self) -> Option<Arrondissement> {
        self.0.arrondissement.and_then(Arrondissement::at)
    }

    /// Returns the grouping of communes; `None` for four islands and for most overseas.
    pub fn grouping(self) -> Option<Grouping> {
        self.0.grouping.and_then(Grouping::at)
    }

    /// What orders two communes of one name: the larger first, then by code.
    pub(crate) fn weight(self) -> (std::cmp::Reverse<u32>, u16, u16) {
        let population = std::cmp::Reverse(self.0.population.unwrap_or_default());
        (population, self.0.department, self.0.number)
    }
}

impl PartialEq for Commune {
    fn eq(&self, other: &Self) -> bool {
        (self.0.department, self.0.number) == (other.0.department, other.0.number)
    }
}

impl Eq for Commune {}

/// Returns every commune, in the order of the INSEE codes.
pub fn communes() -> impl ExactSizeIterator<Item = Commune> {
    table().communes.iter().map(Commune)
}

/// Returns the commune of an INSEE code.
///
/// ```
/// assert_eq!(geo::by_insee("2B033").unwrap().name(), "Bastia");
/// assert_eq!(geo::by_insee("97411").unwrap().department().name(), "La Réunion");
/// assert!(geo::by_insee("30999").is_none() && geo::by_insee("Alès").is_none());
/// ```
pub fn by_insee(code: &str) -> Option<Commune> {
    let (head, number) = code.split_at_checked(2)?;
    let number: u16 = number.parse().ok().filter(|_| number.len() == 3)?;
    let rows = &table().communes;
    let code_of = |row: &CommuneRow| (head_of(row), row.number);
    let at = rows.binary_search_by(|row| code_of(row).cmp(&(head, number))).ok()?;
    rows.get(at).map(Commune)
}

/// The first two characters of the INSEE codes of a département.
fn head_of(row: &CommuneRow) -> &'static str {
    let code = Department::at(row.department).code();
    code.get(..2).unwrap_or(code)
}
