//! From an edit to its effect.

mod draft;
mod merge;
mod moves;
mod people;
mod stops;

use crate::change::Change;
use crate::command::{Command, DayField, PlaceField, VisitField};
use crate::ids::{GroupId, PersonId, PlaceId, StopId};
use crate::visit::{Day, Group, LegKey, MarginKey, Place, Visit, Window};
use chrono::NaiveDate;
use draft::Draft;

pub use people::is_mail;

/// Why an edit is impossible; the visit is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No day of this date.
    #[error("no day {0}")]
    NoDay(NaiveDate),
    /// A day of this date is there already.
    #[error("day {0} exists")]
    DayExists(NaiveDate),
    /// The day still has stops.
    #[error("day {0} has stops")]
    DayHasStops(NaiveDate),
    /// No such stop.
    #[error("no stop {0}")]
    NoStop(StopId),
    /// A stop, place, group or person of this id (or a stop of this uid) is there already.
    #[error("id {0} exists")]
    IdExists(String),
    /// The stop that was to precede does not stand in that day, or is the stop itself.
    #[error("stop {0} is not in the line")]
    NotInLine(StopId),
    /// The two stops do not follow one another in the line of that group.
    #[error("no move {0:?}")]
    NoLeg(LegKey),
    /// No such margin.
    #[error("no margin {0:?}")]
    NoMargin(MarginKey),
    /// A margin's floor lies above the minutes wanted.
    #[error("floor {floor} above {wanted}")]
    FloorAboveWanted {
        /// Minutes wanted.
        wanted: u32,
        /// The floor.
        floor: u32,
    },
    /// No such group.
    #[error("no group {0}")]
    NoGroup(GroupId),
    /// The group still has stops.
    #[error("group {0} has stops")]
    GroupHasStops(GroupId),
    /// No such place.
    #[error("no place {0}")]
    NoPlace(PlaceId),
    /// The place is still used.
    #[error("place {0} is used")]
    PlaceUsed(PlaceId),
    /// No such person.
    #[error("no person {0}")]
    NoPerson(PersonId),
    /// The person is not at that stop.
    #[error("{0} is not there")]
    NotThere(PersonId),
    /// A rank by hand has no reason, or no place.
    #[error("a rank by hand needs a reason")]
    RankWithoutReason,
    /// Something that is no mail address.
    #[error("{0} is no mail address")]
    NotAMail(String),
    /// Somebody cannot be merged with himself or herself.
    #[error("{0} is one person")]
    OnePerson(PersonId),
    /// Somebody cannot represent himself or herself.
    #[error("{0} represents himself")]
    RepresentsSelf(PersonId),
    /// A stop, place, group or person needs a name and an id.
    #[error("a name is needed")]
    EmptyName,
    /// A window closes before it opens.
    #[error("a window closes before it opens")]
    WindowReversed,
    /// A stop without an hour cannot be shifted.
    #[error("stop {0} has no hour")]
    Untimed(StopId),
    /// Minutes or hours beyond what an agenda can mean: a duration above a week, a shift above a day, an hour more than a
    /// day away from its own.
    #[error("out of range")]
    OutOfRange,
    /// A problem is accepted for a reason.
    #[error("a reason is needed")]
    NoReason,
    /// A priority among the optional stops beyond what can be written.
    #[error("a priority is 1 to 99")]
    PriorityOutOfRange,
}

/// Returns the effect of an edit on a visit, or why it is impossible. The visit itself is not changed.
///
/// An edit that changes nothing gives an empty change.
///
/// # Errors
/// A [`Refusal`] that says what stands in the way.
pub fn apply(visit: &Visit, command: &Command) -> Result<Change, Refusal> {
    let mut draft = Draft::new(visit);
    step(&mut draft, command)?;
    Ok(draft.into_change())
}

/// Returns the one effect of several edits made in their order, all or none.
///
/// # Errors
/// The first [`Refusal`], with the position of its edit in `commands`.
pub fn apply_all(visit: &Visit, commands: &[Command]) -> Result<Change, (usize, Refusal)> {
    let mut draft = Draft::new(visit);
    for (at, command) in commands.iter().enumerate() {
        step(&mut draft, command).map_err(|refusal| (at, refusal))?;
    }
    Ok(draft.into_change())
}

fn step(draft: &mut Draft<'_>, command: &Command) -> Result<(), Refusal> {
    match command {
        Command::SetVisit(field) => {
            set_visit(draft, field);
            Ok(())
        }
        Command::AddDay { date } => {
            free_date(draft, *date)?;
            draft.put_day(Day::new(*date));
            Ok(())
        }
        Command::SetDay { date, field } => set_day(draft, *date, *field),
        Command::MoveDay { date, to } => {
            let mut day = draft.day(*date)?;
            if date == to {
                return Ok(());
            }
            free_date(draft, *to)?;
            draft.take_day(*date);
            day.date = *to;
            draft.put_day(day);
            Ok(())
        }
        Command::RemoveDay { date } => {
            if !draft.day(*date)?.stops.is_empty() {
                return Err(Refusal::DayHasStops(*date));
            }
            draft.take_day(*date);
            Ok(())
        }
        Command::AddStop { day, after, stop } => stops::add(draft, *day, after.as_ref(), stop),
        Command::SetStop { stop, field } => stops::set(draft, stop, field),
        Command::MoveStop { stop, day, after } => {
            stops::relocate(draft, stop, *day, after.as_ref())
        }
        Command::RemoveStop { stop } => stops::remove(draft, stop),
        Command::Shift { stop, by } => stops::shift(draft, stop, *by),
        Command::SetLeg { leg, minutes } => stops::set_leg(draft, leg, *minutes),
        Command::SetMeans { leg, means } => stops::set_means(draft, leg, *means),
        Command::RemoveLeg { leg } => stops::remove_leg(draft, leg),
        Command::SetMargin { margin, value } => stops::set_margin(draft, margin, *value),
        Command::RemoveMargin { margin } => stops::remove_margin(draft, margin),
        Command::AddGroup(group) => {
            if group.id.as_str().trim().is_empty() {
                return Err(Refusal::EmptyName);
            }
            if draft.visit().groups.contains_key(&group.id) {
                return Err(Refusal::IdExists(group.id.to_string()));
            }
            draft.put_group(group.clone());
            Ok(())
        }
        Command::NameGroup { group, name } => {
            let record = Group { name: name.clone(), ..draft.group(group)? };
            draft.put_group(record);
            Ok(())
        }
        Command::SetSeats { group, seats } => {
            let record = Group { seats: *seats, ..draft.group(group)? };
            draft.put_group(record);
            Ok(())
        }
        Command::RemoveGroup { group } => stops::remove_group(draft, group),
        Command::AddPlace(place) => {
            if place.name.trim().is_empty() || place.id.as_str().is_empty() {
                return Err(Refusal::EmptyName);
            }
            if draft.visit().places.contains_key(&place.id) {
                return Err(Refusal::IdExists(place.id.to_string()));
            }
            let mut place = (**place).clone();
            place.commune = place.commune.filter(|name| !name.is_empty());
            draft.put_place(place);
            Ok(())
        }
        Command::SetPlace { place, field } => set_place(draft, place, field),
        Command::RemovePlace { place } => {
            draft.place(place)?;
            if draft.visit().stops.values().any(|stop| stop.place.as_ref() == Some(place)) {
                return Err(Refusal::PlaceUsed(place.clone()));
            }
            draft.take_place(place);
            let leads_there = |other: &&Place| other.roads.keys().any(|(to, _)| to == place);
            let others: Vec<Place> =
                draft.visit().places.values().filter(leads_there).cloned().collect();
            for mut other in others {
                other.roads.retain(|(to, _), _| to != place);
                draft.put_place(other);
            }
            Ok(())
        }
        Command::AddPerson(person) => people::add(draft, person),
        Command::SetPerson { person, field } => people::set(draft, person, field),
        Command::MovePerson { person, after } => people::relocate(draft, person, after.as_ref()),
        Command::RemovePerson { person } => people::remove(draft, person),
        Command::Attend { stop, attendance } => people::attend(draft, stop, attendance),
        Command::Leave { stop, person } => people::leave(draft, stop, person),
        Command::Relieve { stop, person, role } => people::relieve(draft, stop, person, role),
        Command::MergePerson { person, twin } => merge::merge(draft, person, twin),
        Command::SetInvitation { invitee, invitation } => {
            if invitee.territory.trim().is_empty() {
                return Err(Refusal::EmptyName);
            }
            draft.put_invitation(invitee.clone(), invitation.clone());
            Ok(())
        }
    }
}

fn set_visit(draft: &mut Draft<'_>, field: &VisitField) {
    let mut header = draft.visit().header.clone();
    match field.clone() {
        VisitField::Title(title) => header.title = title,
        VisitField::Reference(reference) => header.reference = reference,
        VisitField::Lang(lang) => header.lang = lang,
        VisitField::Zone(zone) => header.zone = zone,
        VisitField::Aims(aims) => header.aims = aims,
        VisitField::Status(status) => header.status = status,
        VisitField::HourStyle(style) => header.hour_style = style,
        VisitField::Office(office) => header.office = office,
        VisitField::Press(press) => header.press = press,
        VisitField::Mention(mention) => header.mention = mention,
    }
    draft.put_header(header);
}

fn set_day(draft: &mut Draft<'_>, date: NaiveDate, field: DayField) -> Result<(), Refusal> {
    let mut day = draft.day(date)?;
    match field {
        DayField::Zone(zone) => day.zone = zone,
        DayField::Hours(Some(hours)) if hours.closes <= hours.opens => {
            return Err(Refusal::WindowReversed);
        }
        DayField::Hours(Some(Window { opens, closes }))
            if !stops::is_near(opens) || !stops::is_near(closes) =>
        {
            return Err(Refusal::OutOfRange);
        }
        DayField::Hours(hours) => day.hours = hours,
    }
    draft.put_day(day);
    Ok(())
}

fn set_place(draft: &mut Draft<'_>, id: &PlaceId, field: &PlaceField) -> Result<(), Refusal> {
    let mut place = draft.place(id)?;
    match field.clone() {
        PlaceField::Name(name) if name.trim().is_empty() => return Err(Refusal::EmptyName),
        PlaceField::Name(name) => place.name = name,
        PlaceField::Commune(commune) => place.commune = commune.filter(|name| !name.is_empty()),
        PlaceField::Address(address) => place.address = address,
        PlaceField::Coordinates(coordinates) => place.coordinates = coordinates,
        PlaceField::Access(access) => place.access = access,
        PlaceField::Parking(parking) => place.parking = parking,
        PlaceField::Capacity(capacity) => place.capacity = capacity,
        PlaceField::Road(to, means, None) => {
            place.roads.remove(&(to, means));
        }
        PlaceField::Road(to, means, Some(road)) => {
            draft.place(&to)?;
            if road.minutes > stops::MOST_MINUTES || to == *id {
                return Err(Refusal::OutOfRange);
            }
            place.roads.insert((to, means), road);
        }
    }
    draft.put_place(place);
    Ok(())
}

fn free_date(draft: &Draft<'_>, date: NaiveDate) -> Result<(), Refusal> {
    if draft.visit().days.contains_key(&date) { Err(Refusal::DayExists(date)) } else { Ok(()) }
}
