//! The fields of the visit, and the lines indented under a stop, a person or a place.

use super::glyphs::Text;
use super::source::{Line, PersonSource, PlaceSource, Source, StopSource, line_end, take_means};
use super::{Expected, OutlineError, words};
use crate::ids::{GroupId, PersonId, PlaceId};
use crate::time::Clock;
use crate::visit::{
    Acceptance, Attendance, Audience, Confidant, Confided, Coordinates, Invitation, Invitee,
    ManualRank, Means, Office, PointOf, ProblemName, Road, Role, Stop,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeSet;

type Read<T> = Result<T, OutlineError>;

/// `: KEY VALUE` at the start of a line.
pub(super) fn of_visit(source: &mut Source, line: Line<'_>, text: Text<'_>) -> Read<()> {
    let (key, value) = text.split_word();
    let key = key.plain();
    match key.as_str() {
        "group" => return group(source, line, value),
        "seats" => return seats(source, line, value),
        "invitation" => return invitation(source, line, value),
        _ => {}
    }
    once(&mut source.given, line, &key)?;
    let header = &mut source.header;
    match key.as_str() {
        "title" => header.title = value.plain(),
        "reference" => header.reference = value.plain(),
        "lang" => header.lang = word(words::LANGUAGES, line, value, Expected::Word)?,
        "zone" => source.zone = Some(zone(line, value)?),
        "aims" => header.aims = value.plain(),
        "status" => header.status = word(words::VISIT_STATUSES, line, value, Expected::Word)?,
        "hours" => header.hour_style = word(words::HOUR_STYLES, line, value, Expected::Word)?,
        "office" => office(&mut header.office, value),
        "office-service" => header.office.service = value.plain(),
        "office-address" => header.office.address = value.plain(),
        "office-logo" => header.office.logo = value.plain(),
        "press-contact" => header.press.contact = value.plain(),
        "accreditation" => header.press.accreditation = value.plain(),
        "gate" => header.press.gate = value.plain(),
        "mention" => header.mention = value.plain(),
        _ => return Err(line.error(Expected::VisitField, &key)),
    }
    Ok(())
}

/// `: group ID [NAME]`
fn group(source: &mut Source, line: Line<'_>, value: Text<'_>) -> Read<()> {
    let (id, name) = value.split_word();
    if id.plain().trim().is_empty() {
        return Err(line.error(Expected::Id, line.raw));
    }
    once(&mut source.given, line, &format!("group {}", id.plain()))?;
    source.groups.insert(GroupId::new(id.plain()), name.plain());
    Ok(())
}

/// `: seats ID N`
fn seats(source: &mut Source, line: Line<'_>, value: Text<'_>) -> Read<()> {
    let (id, count) = value.split_word();
    if id.plain().trim().is_empty() {
        return Err(line.error(Expected::Id, line.raw));
    }
    once(&mut source.given, line, &format!("seats {}", id.plain()))?;
    let id = GroupId::new(id.plain());
    source.seats.insert(id.clone(), number(line, count)?);
    source.groups.entry(id).or_default();
    Ok(())
}

/// `: invitation OFFICE ANSWER TERRITORY [REASON]`
fn invitation(source: &mut Source, line: Line<'_>, value: Text<'_>) -> Read<()> {
    let (office, rest) = value.split_word();
    let office = word(words::INVITEES, line, office, Expected::Word)?;
    let (answer, rest) = rest.split_word();
    let answer = word(words::INVITATIONS, line, answer, Expected::Word)?;
    let (territory, reason) = rest.split_word();
    let territory = territory.plain();
    if territory.trim().is_empty() {
        return Err(line.error(Expected::Text, line.raw));
    }
    let decided = Invitation { answer, reason: reason.plain() };
    match source.invitations.insert(Invitee { office, territory }, decided) {
        None => Ok(()),
        Some(_) => Err(line.error(Expected::OtherField, line.raw)),
    }
}

/// `NAME [<MAIL> [TELEPHONE]]`
fn office(office: &mut Office, value: Text<'_>) {
    let mail = value.split("<").and_then(|(name, rest)| Some((name, rest.split(">")?)));
    let Some((name, (mail, telephone))) = mail else {
        office.name = value.plain();
        return;
    };
    office.name = name.trim().plain();
    office.mail = mail.trim().plain();
    office.telephone = telephone.trim().plain();
}

/// A line indented under a person.
pub(super) fn of_person(
    owner: Option<&mut PersonSource>,
    line: Line<'_>,
    text: Text<'_>,
) -> Read<()> {
    let field = text.strip(":").ok_or_else(|| line.error(Expected::PersonField, line.raw))?;
    let PersonSource { person, given, .. } =
        owner.ok_or_else(|| line.error(Expected::Owner, line.raw))?;
    let (key, value) = field.split_word();
    let key = key.plain();
    once(given, line, &key)?;
    match key.as_str() {
        "first-name" => person.first_name = value.plain(),
        "last-name" => person.last_name = value.plain(),
        "body" => person.body = value.plain(),
        "phone" => person.telephone = value.plain(),
        "call" => person.address = value.plain(),
        "mandate" => person.mandate = value.plain(),
        "elected" => person.elected = Some(date(line, value)?),
        "born" => person.born = Some(date(line, value)?),
        "rank" => {
            let (position, reason) = value.split_word();
            let position = number(line, position)?;
            let reason = reason.plain();
            if reason.trim().is_empty() || position == 0 {
                return Err(line.error(Expected::Text, line.raw));
            }
            person.rank = Some(ManualRank { position, reason });
        }
        "mobile" => person.mobile = confided(value),
        "diet" => person.diet = confided(value),
        "mobility" => person.mobility = confided(value),
        "audience" => person.reads = Some(audience_of(line, value)?),
        "standing" => {
            person.standing = Some(word(words::STANDINGS, line, value, Expected::Word)?);
        }
        _ => return Err(line.error(Expected::PersonField, &key)),
    }
    if person.full_name().trim().is_empty() {
        return Err(line.error(Expected::Name, line.raw));
    }
    Ok(())
}

/// `[internal|drivers] TEXT`; without a word before it, it is for internal readers.
fn confided(value: Text<'_>) -> Confided {
    let (first, rest) = value.split_word();
    let unescaped = first.0.iter().all(|glyph| !glyph.escaped);
    match words::value(words::CONFIDANTS, &first.plain()).filter(|_| unescaped) {
        Some(to) => Confided { text: rest.plain(), to },
        None => Confided { text: value.plain(), to: Confidant::default() },
    }
}

/// A line indented under a place.
pub(super) fn of_place(
    owner: Option<&mut PlaceSource>,
    line: Line<'_>,
    text: Text<'_>,
) -> Read<()> {
    let field = text.strip(":").ok_or_else(|| line.error(Expected::PlaceField, line.raw))?;
    let PlaceSource { place, given, .. } =
        owner.ok_or_else(|| line.error(Expected::Owner, line.raw))?;
    let (key, value) = field.split_word();
    let key = key.plain();
    if key == "to" {
        let (to, means, road) = road(line, value)?;
        place.roads.insert((to, means), road);
        return Ok(());
    }
    once(given, line, &key)?;
    match key.as_str() {
        "address" => place.address = value.plain(),
        "access" => place.access = value.plain(),
        "parking" => place.parking = value.plain(),
        "capacity" => place.capacity = Some(number(line, value)?),
        "coordinates" => {
            let plain = value.plain();
            let (degrees, of) = match plain.strip_suffix(" commune") {
                Some(degrees) => (degrees, PointOf::Commune),
                None => (plain.as_str(), PointOf::Place),
            };
            let point = degrees.split_once(',').and_then(|(latitude, longitude)| {
                let (latitude, longitude) = (millionths(latitude)?, millionths(longitude)?);
                Some(Coordinates { latitude, longitude, of })
            });
            place.coordinates =
                Some(point.ok_or_else(|| line.error(Expected::Coordinates, &plain))?);
        }
        _ => return Err(line.error(Expected::PlaceField, &key)),
    }
    Ok(())
}

/// `ID MIN [walk|coach] [DATE] [SOURCE]`
fn road(line: Line<'_>, value: Text<'_>) -> Read<(PlaceId, Means, Road)> {
    let (to, rest) = value.split_word();
    let (minutes, mut rest) = rest.split_word();
    let minutes = words::minutes(&minutes.plain())
        .ok_or_else(|| line.error(Expected::Minutes, &minutes.plain()))?;
    let means = take_means(&mut rest);
    let (word, behind) = rest.split_word();
    let on = words::date(&word.plain()).filter(|_| !word.has_escapes());
    let source = if on.is_some() { behind } else { rest };
    Ok((PlaceId::new(to.plain()), means, Road { minutes, on, source: source.plain() }))
}

/// A line indented under a stop.
pub(super) fn of_stop(owner: Option<&mut StopSource>, line: Line<'_>, text: Text<'_>) -> Read<()> {
    let owner = owner.ok_or_else(|| line.error(Expected::Owner, line.raw))?;
    if let Some(field) = text.strip(":") {
        return field_of_stop(owner, line, field.trim());
    }
    let (first, rest) = text.split_word();
    let keyword = first.0.iter().all(|glyph| !glyph.escaped).then(|| first.plain());
    match keyword.as_deref() {
        Some("press") => {
            once(&mut owner.given, line, "press")?;
            owner.stop.press = Some(word(words::PRESS, line, rest, Expected::Word)?);
        }
        Some("note") => {
            let (audience, note) = rest.split_word();
            let audience = audience_of(line, audience)?;
            if note.is_empty() {
                return Err(line.error(Expected::Text, line.raw));
            }
            if owner.stop.notes.insert(audience, note.plain()).is_some() {
                return Err(line.error(Expected::OtherField, line.raw));
            }
        }
        Some("status") => {
            once(&mut owner.given, line, "status")?;
            owner.stop.status = word(words::STATUSES, line, rest, Expected::Word)?;
        }
        Some("audience") => {
            once(&mut owner.given, line, "audience")?;
            owner.stop.audiences = audiences(line, rest)?;
        }
        _ => attendance(owner, line, first, rest)?,
    }
    Ok(())
}

fn field_of_stop(owner: &mut StopSource, line: Line<'_>, field: Text<'_>) -> Read<()> {
    let stop = &mut owner.stop;
    let (key, value) = field.split_word();
    let key = key.plain();
    if key == "call" {
        let (audience, hour) = value.split_word();
        let audience = audience_of(line, audience)?;
        let hour = hour.plain();
        let at = Clock::parse(&hour).ok_or_else(|| line.error(Expected::Hour, &hour))?;
        return match stop.calls.insert(audience, at) {
            None => Ok(()),
            Some(_) => Err(line.error(Expected::OtherField, line.raw)),
        };
    }
    if key == "accepted" {
        return accepted(stop, line, value);
    }
    once(&mut owner.given, line, &format!(": {key}"))?;
    match key.as_str() {
        "kind" => stop.kind = word(words::KINDS, line, value, Expected::Word)?,
        "zone" => stop.zone = Some(zone(line, value)?),
        "precision" => stop.precision = word(words::PRECISIONS, line, value, Expected::Word)?,
        "speeches" => {
            let mut rest = value;
            while !rest.is_empty() {
                let (id, behind) = rest.split_word();
                stop.speeches.push(PersonId::new(id.plain()));
                rest = behind;
            }
        }
        "place" => {
            if value.is_empty() {
                return Err(line.error(Expected::Id, line.raw));
            }
            owner.place_id = Some((line.number, PlaceId::new(value.plain())));
        }
        _ => return Err(line.error(Expected::StopField, &key)),
    }
    Ok(())
}

/// `CODE MIN #[ABOUT] REASON`
fn accepted(stop: &mut Stop, line: Line<'_>, value: Text<'_>) -> Read<()> {
    let (code, rest) = value.split_word();
    let (minutes, rest) = rest.split_word();
    let (about, reason) = rest.split_word();
    let minutes = number(line, minutes)?;
    let about = about.strip("#").ok_or_else(|| line.error(Expected::Id, line.raw))?;
    if reason.is_empty() {
        return Err(line.error(Expected::Text, line.raw));
    }
    let name = ProblemName { code: code.plain(), about: about.plain() };
    let acceptance = Acceptance { minutes, reason: reason.plain() };
    match stop.accepted.insert(name, acceptance) {
        None => Ok(()),
        Some(_) => Err(line.error(Expected::OtherField, line.raw)),
    }
}

/// `ID ROLE [MIN]`, `ID by ID2`
fn attendance(owner: &mut StopSource, line: Line<'_>, id: Text<'_>, rest: Text<'_>) -> Read<()> {
    let (role, behind) = rest.split_word();
    let role_word = role.plain();
    let mut behind = behind;
    let role = match role_word.as_str() {
        "attends" => Role::Attends,
        "welcomes" => Role::Welcomes,
        "speaks" => {
            let (minutes, rest) = behind.split_word();
            behind = rest;
            let plain = minutes.plain();
            let known = || line.error(Expected::Minutes, &plain);
            Role::Speaks(match plain.as_str() {
                "" => None,
                plain => Some(words::minutes(plain).ok_or_else(known)?),
            })
        }
        "awaited" => Role::Awaited,
        "declined" => Role::Declined,
        "absent" => Role::Absent,
        "by" => {
            let (other, rest) = behind.split_word();
            behind = rest;
            if other.is_empty() {
                return Err(line.error(Expected::KnownPerson, line.raw));
            }
            Role::RepresentedBy(PersonId::new(other.plain()))
        }
        "" => return Err(line.error(Expected::StopField, line.raw)),
        _ => return Err(line.error(Expected::Role, &role_word)),
    };
    line_end(line, behind)?;
    let person = PersonId::new(id.plain());
    if !owner.given.insert(format!("{person} {role_word}")) {
        return Err(line.error(Expected::OtherRole, line.raw));
    }
    if role == Role::RepresentedBy(person.clone()) {
        return Err(line.error(Expected::OtherPerson, line.raw));
    }
    owner.stop.attendances.push(Attendance { person, role });
    owner.attendance_lines.push(line.number);
    Ok(())
}

fn audiences(line: Line<'_>, value: Text<'_>) -> Read<BTreeSet<Audience>> {
    let plain = value.plain();
    if plain == "none" {
        return Ok(BTreeSet::new());
    }
    let known = |word: &str| words::value(words::AUDIENCES, word.trim());
    let audiences = plain.split(',').map(known).collect::<Option<_>>();
    audiences.ok_or_else(|| line.error(Expected::Audience, &plain))
}

fn audience_of(line: Line<'_>, value: Text<'_>) -> Read<Audience> {
    word(words::AUDIENCES, line, value, Expected::Audience)
}

fn word<T: Copy>(
    table: &[(&str, T)],
    line: Line<'_>,
    value: Text<'_>,
    expected: Expected,
) -> Read<T> {
    let plain = value.plain();
    words::value(table, &plain).ok_or_else(|| line.error(expected, &plain))
}

pub(super) fn zone(line: Line<'_>, value: Text<'_>) -> Read<Tz> {
    let plain = value.plain();
    plain.parse().map_err(|_| line.error(Expected::Zone, &plain))
}

fn date(line: Line<'_>, value: Text<'_>) -> Read<NaiveDate> {
    let plain = value.plain();
    words::date(&plain).ok_or_else(|| line.error(Expected::Date, &plain))
}

fn number(line: Line<'_>, value: Text<'_>) -> Read<u32> {
    let plain = value.plain();
    plain.parse().map_err(|_| line.error(Expected::Number, &plain))
}

/// Refuses a field that was given before.
fn once(given: &mut BTreeSet<String>, line: Line<'_>, key: &str) -> Read<()> {
    if given.insert(key.to_owned()) {
        Ok(())
    } else {
        Err(line.error(Expected::OtherField, line.raw))
    }
}

/// Decimal degrees as millionths; further digits do not count.
fn millionths(degrees: &str) -> Option<i32> {
    let degrees = degrees.trim();
    let (sign, digits) = match degrees.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, degrees),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return None;
    }
    let part: i64 = format!("{part:0<6}").get(..6)?.parse().ok()?;
    let whole: i64 = whole.parse().ok()?;
    i32::try_from(sign * whole.checked_mul(1_000_000)?.checked_add(part)?).ok()
}
