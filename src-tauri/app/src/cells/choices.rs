//! What is chosen from a short list: by its code, or by the beginning of its name in either language.

use crate::failure::{CellRefusal, Failure};
use crate::wire::gesture::{Choice, Selected};
use domain::visit::{PressAccess, Status, StopKind};
use text::{Lang, Words};

/// The codes of the press regimes, as in `docs/cli.md`.
pub const PRESS: [(PressAccess, &str); 6] = [
    (PressAccess::Open, "open"),
    (PressAccess::Pool, "pool"),
    (PressAccess::Photo, "photo"),
    (PressAccess::Stakeout, "stakeout"),
    (PressAccess::Conference, "conference"),
    (PressAccess::Closed, "closed"),
];

/// The codes of the states of a stop.
pub const STATUSES: [(Status, &str); 5] = [
    (Status::Confirmed, "confirmed"),
    (Status::Tentative, "tentative"),
    (Status::Option, "option"),
    (Status::Dropped, "dropped"),
    (Status::Cancelled, "cancelled"),
];

/// The codes of the kinds of moments.
pub const KINDS: [(StopKind, &str); 10] = [
    (StopKind::Welcome, "welcome"),
    (StopKind::Meeting, "meeting"),
    (StopKind::Tour, "visit"),
    (StopKind::Meal, "meal"),
    (StopKind::Press, "press"),
    (StopKind::Ceremony, "ceremony"),
    (StopKind::Speech, "speech"),
    (StopKind::Break, "break"),
    (StopKind::Departure, "departure"),
    (StopKind::Other, "other"),
];

/// Reads a press regime; empty is none.
pub(super) fn press(typed: &str) -> Result<Option<PressAccess>, Failure> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    one_of(&PRESS, "press", typed).map(Some)
}

/// Reads how sure a stop is.
pub(super) fn status(typed: &str) -> Result<Status, Failure> {
    one_of(&STATUSES, "status", typed)
}

/// Reads what sort of moment a stop is.
pub(super) fn kind(typed: &str) -> Result<StopKind, Failure> {
    one_of(&KINDS, "kind", typed)
}

/// Returns what there is to choose from, in words.
pub fn choices<T: Copy>(all: &[(T, &str)], family: &str, words: &Words) -> Vec<Choice> {
    all.iter()
        .map(|(_, code)| Choice {
            id: (*code).to_owned(),
            name: text::typography::capitalised(&named(family, code, words)),
        })
        .collect()
}

/// Returns the choice that holds with all there are; `none` is the name of choosing nothing.
pub fn selected<T: Copy + PartialEq>(
    all: &[(T, &'static str)],
    family: &str,
    now: Option<T>,
    none: Option<String>,
    words: &Words,
) -> Selected {
    let nothing = none.map(|name| Choice { id: String::new(), name });
    Selected {
        chosen: code(all, now).to_owned(),
        choices: nothing.into_iter().chain(choices(all, family, words)).collect(),
    }
}

/// Returns the code of a choice; empty for none.
pub fn code<T: Copy + PartialEq>(all: &[(T, &'static str)], now: Option<T>) -> &'static str {
    now.and_then(|now| all.iter().find(|(one, _)| *one == now)).map_or("", |(_, code)| code)
}

/// Returns the name of a code, in small letters: « à confirmer ».
pub fn named(family: &str, code: &str, words: &Words) -> String {
    words.get(&format!("{family}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

fn one_of<T: Copy>(all: &[(T, &str)], family: &str, typed: &str) -> Result<T, Failure> {
    let wanted = text::read::plainly(typed.trim());
    let whole = all.iter().find(|(_, code)| *code == wanted);
    let begins = |(_, code): &&(T, &str)| {
        [Lang::Fr, Lang::En].into_iter().any(|lang| {
            let name = text::read::plainly(&named(family, code, &Words::of(lang)));
            name.starts_with(&wanted) || name.split(' ').any(|word| word.starts_with(&wanted))
        })
    };
    whole.or_else(|| all.iter().find(begins)).map(|(one, _)| *one).ok_or_else(|| {
        let known = all.iter().map(|(_, code)| (family.to_owned(), (*code).to_owned())).collect();
        Failure::Cell(CellRefusal::NotAChoice { text: typed.to_owned(), known })
    })
}
