//! The lines of stops, persons and places.

use super::between::{group_mark, id_mark};
use crate::ids::{PersonId, PlaceId};
use crate::outline::glyphs::{Glyphs, Text};
use crate::outline::line::{
    CIVILITIES, PERSON_ENDS, PLACE_ENDS, STOP_ENDS, commune_at, split_civility, split_name,
    title_end,
};
use crate::outline::places::slug_of;
use crate::outline::words::{self, EndMark};
use crate::visit::{Means, Office, Person, Pin, Place, Road, Role, Stop, Timing};

/// Words at the start of a line under a stop that are no person.
const KEYWORDS: [&str; 4] = ["press", "note", "status", "audience"];

/// `[!HH:MM | !-HH:MM | !?] TITLE ; MIN|? [(LEAST)] [@ PLACE [(COMMUNE)][, ROOM]] [[HH:MM-HH:MM]] [{GROUP}] [?N] #ID`
pub(super) fn stop(stop: &Stop, place: Option<&Place>) -> Glyphs {
    let mut line = Glyphs::default();
    match stop.timing {
        Timing::Pinned(Pin::Start(at)) => line.mark(&format!("!{at} ")),
        Timing::Pinned(Pin::End(at)) => line.mark(&format!("!-{at} ")),
        Timing::Untimed => line.mark("!? "),
        Timing::Follows => {}
    }
    let mut title = Glyphs::of(&stop.title);
    if stop.timing == Timing::Follows && looks_like_another_line(title.text()) {
        title.escape_start();
    }
    title.escape_each(title_end);
    line.append(&title);
    match stop.duration {
        Some(minutes) => line.mark(&format!(" ; {minutes}")),
        None => line.mark(" ; ?"),
    }
    if let Some(least) = stop.minimum {
        line.mark(&format!(" ({least})"));
    }
    if place.is_some() || !stop.room.is_empty() {
        line.mark(" @ ");
        line.append(&where_it_is(place, &stop.room));
    }
    shield_end(&mut line, STOP_ENDS);
    if let Some(window) = stop.window {
        line.mark(&format!(" {}", words::window_text(window)));
    }
    group_mark(&mut line, stop.group.as_ref());
    if let Some(priority) = stop.optional {
        line.mark(&format!(" ?{priority}"));
    }
    id_mark(&mut line, stop.id.as_str());
    line
}

fn looks_like_another_line(title: Text<'_>) -> bool {
    let mark = |char| ['=', ':', '&', '@', '>', '~', '!'].contains(&char);
    title.first().is_some_and(|glyph| !glyph.escaped && mark(glyph.char))
        || title.strip("//").is_some()
}

/// `PLACE [(COMMUNE)][, ROOM]`
fn where_it_is(place: Option<&Place>, room: &str) -> Glyphs {
    let mut line = place.map(place_name).unwrap_or_default();
    if room.is_empty() {
        line.escape_each(comma);
    } else {
        let mut room = Glyphs::of(room);
        room.escape_each(comma);
        line.mark(", ");
        line.append(&room);
    }
    line
}

/// `NAME [(COMMUNE)]`
fn place_name(place: &Place) -> Glyphs {
    let mut line = Glyphs::of(&place.name);
    match &place.commune {
        None if commune_at(line.text()).is_some() => line.escape_at(line.text().len() - 1),
        None => {}
        Some(commune) => {
            let mut commune = Glyphs::of(commune);
            commune.escape_all(|glyph| glyph.is('('));
            line.mark(" (");
            line.append(&commune);
            line.mark(")");
        }
    }
    line
}

/// Tells whether a place needs no line of its own: its id follows from its name, and nothing else is known of it.
pub(super) fn told_by_name(place: &Place) -> bool {
    let id = slug_of(&place.name, place.commune.as_deref());
    let name_only = Place::new(place.id.clone(), place.name.clone(), place.commune.clone());
    place.id.as_str() == id && *place == name_only
}

/// `@ NAME [(COMMUNE)] #ID`
pub(super) fn place(place: &Place) -> Glyphs {
    let mut line = Glyphs::default();
    line.mark("@ ");
    line.append(&place_name(place));
    shield_end(&mut line, PLACE_ENDS);
    id_mark(&mut line, place.id.as_str());
    line
}

/// `ID MIN [walk|coach] [DATE] [SOURCE]`
pub(super) fn road(to: &PlaceId, means: Means, road: &Road) -> Glyphs {
    let mut line = Glyphs::word(to.as_str());
    line.mark(&format!(" {}", road.minutes));
    line.mark(means_mark(means));
    if let Some(date) = road.on {
        line.mark(&format!(" {date}"));
    }
    if !road.source.is_empty() {
        line.mark(" ");
        let mut source = Glyphs::of(&road.source);
        // A source that begins like a means or a date is one all the same.
        source.escape_start();
        line.append(&source);
    }
    line
}

/// ` walk` or ` coach`; nothing for a car.
pub(super) fn means_mark(means: Means) -> &'static str {
    match means {
        Means::Car => "",
        Means::Walk => " walk",
        Means::Coach => " coach",
    }
}

/// `& [M.|Mme] FIRST LAST[, FUNCTION] [<MAIL>] [{ROLE}] #ID`
pub(super) fn person(person: &Person) -> Glyphs {
    let mut line = Glyphs::default();
    line.mark("& ");
    if let Some(civility) = person.civility {
        let word = CIVILITIES.iter().find(|(_, known)| *known == civility);
        line.mark(word.map_or("", |(word, _)| word));
        line.mark(" ");
    }
    line.append(&name(person));
    if !person.function.is_empty() {
        line.mark(", ");
        line.append(&Glyphs::of(&person.function));
    }
    shield_end(&mut line, PERSON_ENDS);
    if !person.mail.is_empty() {
        line.mark(" <");
        line.append(&angled(&person.mail));
        line.mark(">");
    }
    if let Some(role) = person.role {
        line.mark(&format!(" {{{}}}", words::word(words::PERSON_ROLES, role)));
    }
    id_mark(&mut line, person.id.as_str());
    line
}

/// First and family name, with blanks escaped where a reader would part them elsewhere.
fn name(person: &Person) -> Glyphs {
    let mut name = Glyphs::of(&person.full_name());
    let as_read = |name: &Glyphs| {
        let (first, last) = split_name(name.text());
        first.plain() == person.first_name && last.plain() == person.last_name
    };
    if !person.last_name.is_empty() && !as_read(&name) {
        name = Glyphs::word(&person.first_name);
        if !name.is_empty() {
            name.mark(" ");
        }
        name.append(&Glyphs::word(&person.last_name));
    }
    name.escape_each(comma);
    if person.civility.is_none() && split_civility(name.text()).0.is_some() {
        name.escape_start();
    }
    name
}

/// `NAME [<MAIL> [TELEPHONE]]`
pub(super) fn office(office: &Office) -> Glyphs {
    let mut line = angled(&office.name);
    if !office.mail.is_empty() || !office.telephone.is_empty() {
        if !line.is_empty() {
            line.mark(" ");
        }
        line.mark("<");
        line.append(&angled(&office.mail));
        line.mark(">");
    }
    if !office.telephone.is_empty() {
        line.mark(" ");
        line.append(&Glyphs::of(&office.telephone));
    }
    line
}

fn angled(text: &str) -> Glyphs {
    let mut text = Glyphs::of(text);
    text.escape_all(|glyph| glyph.is('<') || glyph.is('>'));
    text
}

/// `ID ROLE [MIN]`, `ID by ID2`
pub(super) fn attendance(person: &PersonId, role: &Role) -> Glyphs {
    let mut line = Glyphs::word(person.as_str());
    let text = line.text();
    if KEYWORDS.contains(&person.as_str())
        || text.strip(":").is_some()
        || text.strip("//").is_some()
    {
        line.escape_start();
    }
    match role {
        Role::Attends => line.mark(" attends"),
        Role::Welcomes => line.mark(" welcomes"),
        Role::Speaks(None) => line.mark(" speaks"),
        Role::Speaks(Some(minutes)) => line.mark(&format!(" speaks {minutes}")),
        Role::Awaited => line.mark(" awaited"),
        Role::Declined => line.mark(" declined"),
        Role::Absent => line.mark(" absent"),
        Role::RepresentedBy(other) => {
            line.mark(" by ");
            line.append(&Glyphs::word(other.as_str()));
        }
    }
    line
}

/// Millionths of a degree as decimal degrees.
pub(super) fn degrees(millionths: i32) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let value = millionths.unsigned_abs();
    let part = format!("{:06}", value % 1_000_000);
    let part = part.trim_end_matches('0');
    let whole = value / 1_000_000;
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

fn comma(text: Text<'_>, start: usize) -> Option<usize> {
    text.find_from(", ", start)
}

/// Escapes what a reader would take for the marks that end a line.
fn shield_end(line: &mut Glyphs, marks: &[EndMark]) {
    while let Some((mark, at, _)) = words::end_mark(line.text(), marks) {
        match mark {
            EndMark::Priority | EndMark::Id => line.escape_at(at),
            // The bracket that closes: there is one of it, and perhaps many that open.
            EndMark::Hours | EndMark::Braces | EndMark::Mail => {
                line.escape_at(line.text().len() - 1);
            }
        }
    }
}
