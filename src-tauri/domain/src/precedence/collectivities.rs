//! Which assemblies there are above the communes: nearly everywhere a conseil départemental and a conseil régional, and where not,
//! since when and what instead.

use super::{Territory, fold};
use crate::visit::{Invitee, InviteeOffice, Person};
use chrono::NaiveDate;

const TABLE: &str = include_str!("collectivities.tsv");

/// Where it is otherwise than elsewhere.
struct Row {
    department: &'static str,
    since: NaiveDate,
    /// Only for the communes of this grouping.
    grouping: Option<&'static str>,
    asks: Vec<&'static str>,
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let some = |cell: &'static str| (cell != "-").then_some(cell);
        Some(Row {
            department: cells.next()?,
            since: cells.next()?.parse().ok()?,
            grouping: some(cells.next()?),
            asks: some(cells.next()?).map_or_else(Vec::new, |asks| asks.split(';').collect()),
        })
    })
}

/// Returns the presidencies to ask where a place lies, as they are on a day; nothing where its département is not known.
pub(super) fn presidencies(at: &Territory, day: NaiveDate) -> Vec<Invitee> {
    let (Some(department), Some(region)) = (&at.department, &at.region) else { return Vec::new() };
    let grouping = at.intercommunality.as_deref().map(fold::name).unwrap_or_default().join(" ");
    let row = rows().find(|row| {
        at.department_code.as_deref() == Some(row.department)
            && row.since <= day
            && row.grouping.is_none_or(|name| name == grouping)
    });
    let asks = row.map_or_else(|| vec!["department", "region"], |row| row.asks);
    let invitee = |ask: &&str| match *ask {
        "department" => {
            Invitee { office: InviteeOffice::Department, territory: department.clone() }
        }
        "region" => Invitee { office: InviteeOffice::Region, territory: region.clone() },
        name => Invitee { office: InviteeOffice::Collectivity, territory: name.to_owned() },
    };
    asks.iter().map(invitee).collect()
}

/// Tells whether somebody presides an assembly or collectivity, which is named by its whole name. « président du conseil exécutif
/// de Corse » and « présidente de l’Assemblée de Corse » preside the Collectivité de Corse.
pub(super) fn presides(person: &Person, name: &str) -> bool {
    const KINDS: [&str; 6] =
        ["collectivite", "territoriale", "europeen", "assemblee", "conseil", "executif"];
    let function = fold::name(&format!("{} {}", person.function, person.body));
    let body = fold::name(name);
    let Some(at) = function.iter().position(|word| word == "president") else { return false };
    let behind = function.get(at + 1..).unwrap_or_default();
    if body.first().is_some_and(|word| word == "collectivite") {
        let (kind, place) = behind
            .split_at(behind.iter().take_while(|word| KINDS.contains(&word.as_str())).count());
        let own = body.iter().filter(|word| !KINDS.contains(&word.as_str()));
        !kind.is_empty() && own.eq(place.iter().take(1))
    } else {
        behind.starts_with(&body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        assert_eq!(rows().count(), TABLE.lines().filter(|line| !line.starts_with('#')).count());
    }
}
