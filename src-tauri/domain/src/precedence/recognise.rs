//! From a printed function to what the decree says of it.

use super::fold::{self, Opens, Word};
use super::function::{Found, Function};
use super::place::{local, place};
use super::table::{self, Meaning};
use super::{Listed, Territory};
use crate::visit::Person;

/// What the printed function of somebody means at a place: a proposal, to be shown with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// The decree lists it.
    Listed(Listed),
    /// A member of the Government, outside Paris (article 15).
    Government,
    /// A high authority of the list of Paris, outside Paris (article 8).
    High(Listed),
    /// The ambassador of a foreign State (article 17).
    Ambassador,
    /// An official of a central administration (article 15).
    Central,
    /// The president of an agglomération, communauté or métropole, whom the decree does not list.
    Intercommunality,
    /// The decree lists such an office, but that of another commune, arrondissement, département or région.
    Elsewhere(Listed),
    /// The decree lists such an office in its own territory, and whether this is the one cannot be known.
    Unsure(Listed),
    /// Nothing that the decree lists.
    Unlisted,
}

/// What was recognised of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Recognised {
    pub(super) office: Office,
    /// Whose rank the person takes as a stand-in (article 14): elsewhere, and in Paris.
    pub(super) stands_for: &'static [Listed],
    /// Whether it is the sous-préfet of the arrondissement, and not another of the same rank.
    pub(super) heads_arrondissement: bool,
}

/// Recognises the printed function of a person at a place; where the function does not say it, body and commune of the mandate
/// do. What is not known for certain is left unranked.
///
/// ```
/// use domain::precedence::{Listed, Office, Territory, recognise};
/// use domain::visit::Person;
/// let at = Territory { commune: Some("Alès".into()), ..Territory::default() };
/// let mut person = Person::named("p".into(), "Marie", "DUVAL");
/// person.function = "première adjointe au maire d’Alès".into();
/// assert_eq!(recognise(&person, &at), Office::Listed(Listed { article: 3, rank: 26 }));
/// person.function = "attachée parlementaire de la sénatrice du Gard".into();
/// assert_eq!(recognise(&person, &at), Office::Unlisted);
/// person.function = "maire de Nîmes".into();
/// assert_eq!(recognise(&person, &at), Office::Elsewhere(Listed { article: 3, rank: 7 }));
/// ```
pub fn recognise(person: &Person, at: &Territory) -> Office {
    recognised(person, at).office
}

pub(super) fn recognised(person: &Person, at: &Territory) -> Recognised {
    let words = words_of(person);
    let function = Function::read(&words);
    let mut best = Recognised {
        office: if function.is_central() { Office::Central } else { Office::Unlisted },
        stands_for: &[],
        heads_arrondissement: false,
    };
    for found in function.held() {
        let office = place(found, &function, person, at);
        if weight(office) < weight(best.office) {
            let own = found.row.words == table::SUB_PREFECT && matches!(office, Office::Listed(_));
            best = Recognised { office, heads_arrondissement: own, ..best };
        }
        if best.stands_for.is_empty() && stands_in(found, &function, person, at) {
            best.stands_for = &found.row.stands_for;
        }
    }
    best
}

/// Whether an office lets its holder take the rank of another one: that of the same commune, département or région.
fn stands_in(found: &Found, function: &Function<'_>, person: &Person, at: &Territory) -> bool {
    let Meaning::Listed { elsewhere: Some(own), .. } = found.row.meaning else { return false };
    !found.row.stands_for.is_empty()
        && matches!(local(own, found, function, person, at), Office::Listed(_) | Office::Unsure(_))
}

fn words_of(person: &Person) -> Vec<Word> {
    fold::words(&format!("{}, {}", person.function, person.body))
}

/// Returns the words behind the office by which somebody presides an agglomération, communauté or métropole: its name.
pub(super) fn presided_body(person: &Person) -> Option<Vec<String>> {
    let words = words_of(person);
    let function = Function::read(&words);
    let found = function.held().find(|it| it.row.meaning == Meaning::Intercommunality)?;
    let own = words.get(found.start..found.until).unwrap_or_default();
    let own = own.iter().skip(1).take_while(|word| word.opens != Opens::Part);
    Some(own.map(|word| word.text.clone()).collect())
}

/// Returns the words that follow the office of a deputy or senator, up to the next office.
pub(super) fn constituency(person: &Person, listed: &[Listed]) -> Vec<String> {
    let words = words_of(person);
    let function = Function::read(&words);
    let sits = |found: &&Found| match found.row.meaning {
        Meaning::Listed { elsewhere, paris } => {
            elsewhere.into_iter().chain(paris).any(|rank| listed.contains(&rank))
        }
        _ => false,
    };
    let found = function.held().find(sits);
    let behind = found.and_then(|found| words.get(found.end..found.until)).unwrap_or_default();
    behind.iter().map(|word| word.text.clone()).collect()
}

/// Which of several offices of one person counts: a national one before a local one, then by the list.
const fn weight(office: Office) -> (u8, u8) {
    match office {
        Office::High(listed) => (0, listed.rank),
        Office::Government => (1, 0),
        Office::Listed(listed) => (2, listed.rank),
        Office::Ambassador => (3, 0),
        Office::Intercommunality => (4, 0),
        Office::Unsure(listed) => (5, listed.rank),
        Office::Elsewhere(listed) => (6, listed.rank),
        Office::Central => (7, 0),
        Office::Unlisted => (8, 0),
    }
}
