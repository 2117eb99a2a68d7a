//! What communes lie in: départements, arrondissements, groupings.

use crate::commune::{Commune, by_insee};
use crate::table::{ArrondissementRow, DepartmentRow, GroupingRow, table};

/// A département, or an overseas collectivity.
#[derive(Clone, Copy, Debug)]
pub struct Department(&'static DepartmentRow);

impl Department {
    pub(crate) fn at(position: u16) -> Self {
        // A commune names a département of the table: a test holds it.
        static NOWHERE: DepartmentRow = DepartmentRow { code: "", name: "", seat: "", region: "" };
        Self(table().departments.get(usize::from(position)).unwrap_or(&NOWHERE))
    }

    /// Returns its number, such as `30`, `2B` or `974`.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// Returns its name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns the name of the région it lies in; an overseas collectivity is its own.
    pub fn region(self) -> &'static str {
        self.0.region
    }

    /// Returns the commune of the préfecture.
    pub fn seat(self) -> Option<Commune> {
        by_insee(self.0.seat)
    }
}

impl PartialEq for Department {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}

impl Eq for Department {}

/// Returns every département and overseas collectivity, in the order of the codes.
///
/// ```
/// assert_eq!(geo::departments().count(), 109);
/// assert!(geo::departments().any(|it| it.code() == "2A" && it.name() == "Corse-du-Sud"));
/// ```
pub fn departments() -> impl Iterator<Item = Department> {
    table().departments.iter().map(Department)
}

/// An arrondissement of a département: the land of a sous-préfet, or of the préfet where it holds the préfecture.
#[derive(Clone, Copy, Debug)]
pub struct Arrondissement(&'static ArrondissementRow);

impl Arrondissement {
    pub(crate) fn at(position: u16) -> Option<Self> {
        table().arrondissements.get(usize::from(position)).map(Self)
    }

    /// Returns its code, such as `301` for Alès.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// Returns its name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns the chef-lieu: the commune of the sous-préfecture, or of the préfecture.
    pub fn seat(self) -> Option<Commune> {
        by_insee(self.0.seat)
    }

    /// Tells whether its seat is that of the département too: then the préfet has no sous-préfet of it.
    ///
    /// ```
    /// let of = |insee| geo::by_insee(insee).unwrap().arrondissement().unwrap();
    /// assert!(of("30189").is_of_the_prefecture());
    /// assert!(!of("30284").is_of_the_prefecture());
    /// ```
    pub fn is_of_the_prefecture(self) -> bool {
        table().departments.iter().any(|department| {
            department.code == self.0.department && department.seat == self.0.seat
        })
    }
}

/// A grouping of communes with its own taxes (EPCI): the agglomération, the métropole.
#[derive(Clone, Copy, Debug)]
pub struct Grouping(&'static GroupingRow);

impl Grouping {
    pub(crate) fn at(position: u16) -> Option<Self> {
        table().groupings.get(usize::from(position)).map(Self)
    }

    /// Returns its SIREN, nine digits.
    pub fn siren(self) -> &'static str {
        self.0.siren
    }

    /// Returns its official name, such as « CA Alès Agglomération ».
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns what sort of grouping it is.
    pub fn kind(self) -> GroupingKind {
        match self.0.kind {
            "CA" => GroupingKind::Agglomeration,
            "CU" => GroupingKind::Urban,
            "METRO" | "MET69" => GroupingKind::Metropolis,
            _ => GroupingKind::Communes,
        }
    }
}

/// The sorts of groupings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupingKind {
    /// Communauté de communes.
    Communes,
    /// Communauté d’agglomération.
    Agglomeration,
    /// Communauté urbaine.
    Urban,
    /// Métropole; that of Lyon too, which is a collectivity of its own.
    Metropolis,
}
