//! What is typed of a person, read forgivingly or refused beside the field.

use crate::failure::{CellRefusal, Failure};
use crate::imported;
use crate::say::Voice;
use crate::wire::people::PersonCell;
use chrono::NaiveDate;
use domain::command::PersonField;
use domain::ids::PersonId;
use domain::visit::{Audience, Civility, Confidant, Confided, Person, PersonRole, Standing};
use text::read::DurationInput;

/// Reads a person as one writes him or her: « Mme Anne MERLE, maire d’Alès »; `None` without a name.
pub(super) fn person(typed: &str, id: PersonId) -> Option<Person> {
    let typed = typed.trim();
    if let Some(read) = import::read_person(typed) {
        return Some(imported::person(&read, id));
    }
    // No name that is known as one: what stands before the comma is it, as typed.
    let (name, function) = typed.split_once(',').unwrap_or((typed, ""));
    let (first, last) = name.trim().rsplit_once(' ').unwrap_or(("", name.trim()));
    let mut person = Person::named(id, first.trim(), last.trim());
    person.function = function.trim().to_owned();
    (!person.full_name().trim().is_empty()).then_some(person)
}

/// Reads minutes of a speech; empty is unknown.
pub(super) fn minutes(typed: &str) -> Result<Option<u32>, Failure> {
    if matches!(typed.trim(), "" | "?") {
        return Ok(None);
    }
    match text::read::duration(typed) {
        Ok(DurationInput::At(minutes)) => Ok(Some(minutes)),
        _ => Err(Failure::Minutes(typed.to_owned())),
    }
}

/// Reads a field.
pub(super) fn field(
    person: &Person,
    cell: PersonCell,
    typed: &str,
    today: NaiveDate,
    voice: Voice<'_>,
) -> Result<PersonField, Failure> {
    let text = typed.trim().to_owned();
    let confide = |told: &Confided| Confided { text: text.clone(), to: told.to };
    let to = |told: &Confided| Confided {
        to: if text == "drivers" { Confidant::Drivers } else { Confidant::Internal },
        ..told.clone()
    };
    let date = |old: Option<NaiveDate>| -> Result<Option<NaiveDate>, Failure> {
        if text.is_empty() {
            return Ok(None);
        }
        let read = text::read::date(&text, Some(today));
        read.map(|read| Some(read.date)).map_err(|_| {
            let old = old.map_or_else(|| voice.words.people_field_nothing(), text::dates::numeric);
            Failure::Cell(CellRefusal::NotADate { text: text.clone(), old })
        })
    };
    Ok(match cell {
        PersonCell::Civility => PersonField::Civility(match text.as_str() {
            "mister" => Some(Civility::Mister),
            "madam" => Some(Civility::Madam),
            _ => None,
        }),
        PersonCell::FirstName => PersonField::FirstName(text),
        PersonCell::LastName => PersonField::LastName(text),
        PersonCell::Function => PersonField::Function(text),
        PersonCell::Body => PersonField::Body(text),
        PersonCell::Address => PersonField::Address(text),
        PersonCell::Role => PersonField::Role(role(&text)),
        PersonCell::Reads => PersonField::Reads(audience(&text)),
        PersonCell::Mandate => PersonField::Mandate(text),
        PersonCell::Elected => PersonField::Elected(date(person.elected)?),
        PersonCell::Born => PersonField::Born(date(person.born)?),
        PersonCell::Mail => PersonField::Mail(text),
        PersonCell::Telephone => PersonField::Telephone(text),
        PersonCell::Mobile => PersonField::Mobile(confide(&person.mobile)),
        PersonCell::MobileFor => PersonField::Mobile(to(&person.mobile)),
        PersonCell::Diet => PersonField::Diet(confide(&person.diet)),
        PersonCell::DietFor => PersonField::Diet(to(&person.diet)),
        PersonCell::Mobility => PersonField::Mobility(confide(&person.mobility)),
        PersonCell::MobilityFor => PersonField::Mobility(to(&person.mobility)),
        PersonCell::Standing => PersonField::Standing(match text.as_str() {
            "after_mayor" => Some(Standing::AfterMayor),
            "inviting" => Some(Standing::Inviting),
            "unlisted" => Some(Standing::Unlisted),
            _ => None,
        }),
    })
}

fn role(word: &str) -> Option<PersonRole> {
    Some(match word {
        "host" => PersonRole::Host,
        "guest" => PersonRole::Guest,
        "delegation" => PersonRole::Delegation,
        "participant" => PersonRole::Participant,
        "press" => PersonRole::Press,
        "driver" => PersonRole::Driver,
        "staff" => PersonRole::Staff,
        _ => return None,
    })
}

fn audience(word: &str) -> Option<Audience> {
    Some(match word {
        "public" => Audience::Public,
        "participants" => Audience::Participants,
        "internal" => Audience::Internal,
        "drivers" => Audience::Drivers,
        _ => return None,
    })
}
