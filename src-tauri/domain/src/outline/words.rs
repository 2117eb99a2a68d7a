//! The words and numbers of an outline, each table used both ways.

use super::glyphs::{Glyph, Text};
use crate::time::{Clock, Minutes};
use crate::visit::{
    Audience, Confidant, HourStyle, InvitationAnswer, InviteeOffice, Language, Means, PersonRole,
    Precision, PressAccess, Standing, Status, StopKind, VisitStatus, Window,
};
use chrono::NaiveDate;

/// No duration, leg or margin means more than a week; the same bound as that of edits.
const MOST_MINUTES: Minutes = 7 * 24 * 60;

macro_rules! words {
    ($($table:ident: $kind:ty = $($word:literal $value:path),+;)+) => {$(
        pub(super) const $table: &[(&str, $kind)] = &[$(($word, $value)),+];
    )+};
}

words! {
    AUDIENCES: Audience = "public" Audience::Public, "participants" Audience::Participants,
        "internal" Audience::Internal, "drivers" Audience::Drivers;
    HOUR_STYLES: HourStyle = "compact" HourStyle::Compact, "spaced" HourStyle::Spaced,
        "padded" HourStyle::Padded;
    LANGUAGES: Language = "fr" Language::French, "en" Language::English;
    VISIT_STATUSES: VisitStatus = "draft" VisitStatus::Draft, "approved" VisitStatus::Approved,
        "released" VisitStatus::Released;
    PERSON_ROLES: PersonRole = "host" PersonRole::Host, "guest" PersonRole::Guest,
        "delegation" PersonRole::Delegation, "participant" PersonRole::Participant,
        "press" PersonRole::Press, "driver" PersonRole::Driver, "staff" PersonRole::Staff;
    CONFIDANTS: Confidant = "internal" Confidant::Internal, "drivers" Confidant::Drivers;
    STANDINGS: Standing = "after-mayor" Standing::AfterMayor, "inviting" Standing::Inviting,
        "unlisted" Standing::Unlisted;
    INVITEES: InviteeOffice = "mayor" InviteeOffice::Mayor, "sub-prefect" InviteeOffice::SubPrefect,
        "deputies" InviteeOffice::Deputies, "senators" InviteeOffice::Senators,
        "intercommunality" InviteeOffice::Intercommunality,
        "department" InviteeOffice::Department, "region" InviteeOffice::Region,
        "collectivity" InviteeOffice::Collectivity, "owner" InviteeOffice::Owner;
    INVITATIONS: InvitationAnswer = "invited" InvitationAnswer::Invited,
        "excused" InvitationAnswer::Excused, "not-needed" InvitationAnswer::NotNeeded;
    STATUSES: Status = "confirmed" Status::Confirmed, "tentative" Status::Tentative,
        "option" Status::Option, "dropped" Status::Dropped, "cancelled" Status::Cancelled;
    KINDS: StopKind = "welcome" StopKind::Welcome, "meeting" StopKind::Meeting,
        "tour" StopKind::Tour, "meal" StopKind::Meal, "press" StopKind::Press,
        "ceremony" StopKind::Ceremony, "speech" StopKind::Speech, "break" StopKind::Break,
        "departure" StopKind::Departure, "other" StopKind::Other;
    PRECISIONS: Precision = "exact" Precision::Exact, "from" Precision::From,
        "about" Precision::About;
    PRESS: PressAccess = "open" PressAccess::Open, "pool" PressAccess::Pool,
        "photo" PressAccess::Photo, "stakeout" PressAccess::Stakeout,
        "conference" PressAccess::Conference, "closed" PressAccess::Closed;
    MEANS: Means = "car" Means::Car, "walk" Means::Walk, "coach" Means::Coach;
}

/// The value of a word.
pub(super) fn value<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The word of a value; every table is complete.
pub(super) fn word<T: Copy + PartialEq>(
    table: &'static [(&'static str, T)],
    value: T,
) -> &'static str {
    table.iter().find(|(_, known)| *known == value).map_or("", |(word, _)| *word)
}

pub(super) fn date(word: &str) -> Option<NaiveDate> {
    word.parse().ok()
}

/// `45` or `1h30`, at most a week.
pub(super) fn minutes(word: &str) -> Option<Minutes> {
    let number = |digits: &str| -> Option<Minutes> {
        (digits.len() <= 6 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
    };
    let minutes = match word.split_once(['h', 'H']) {
        None => number(word)?,
        Some((hours, "")) => number(hours)? * 60,
        Some((hours, minutes)) => {
            number(hours)? * 60 + number(minutes).filter(|minutes| *minutes < 60)?
        }
    };
    (minutes <= MOST_MINUTES).then_some(minutes)
}

/// Hours without their brackets: `08:00-19:30`, also `23:00-1-02:00`.
pub(super) fn window(text: &str) -> Option<Window> {
    text.match_indices('-').find_map(|(at, _)| {
        let opens = Clock::parse(text.get(..at)?)?;
        let closes = Clock::parse(text.get(at + 1..)?)?;
        (opens < closes).then_some(Window { opens, closes })
    })
}

/// Hours as they are written, the end of the day as 24:00.
pub(super) fn window_text(window: Window) -> String {
    match window.closes {
        Clock::END_OF_DAY => format!("[{}-24:00]", window.opens),
        closes => format!("[{}-{closes}]", window.opens),
    }
}

/// A mark that counts only at the end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndMark {
    /// `[HH:MM-HH:MM]`
    Hours,
    /// `{GROUP}`
    Braces,
    /// `?N`
    Priority,
    /// `#ID`
    Id,
    /// `<MAIL>`
    Mail,
}

/// The mark at the end of a text: its kind, where it starts, and what stands in it. Something must stand before it.
pub(super) fn end_mark<'a>(
    text: Text<'a>,
    kinds: &[EndMark],
) -> Option<(EndMark, usize, Text<'a>)> {
    kinds.iter().find_map(|kind| {
        let at = match kind {
            EndMark::Priority | EndMark::Id => text.last_word_at(),
            EndMark::Hours => opening(text, '[', ']')?,
            EndMark::Braces => opening(text, '{', '}')?,
            EndMark::Mail => opening(text, '<', '>')?,
        };
        let mark = text.from(at);
        let within = match kind {
            EndMark::Priority => mark.strip("?").filter(|rest| rest.0.iter().all(|g| g.is_digit())),
            EndMark::Id => mark.strip("#"),
            EndMark::Hours => mark.between('[', ']').filter(|within| looks_like_hours(*within)),
            EndMark::Braces => mark.between('{', '}'),
            EndMark::Mail => mark.between('<', '>'),
        };
        let within = within.filter(|within| !within.trim().is_empty())?;
        (!text.to(at).trim().is_empty()).then_some((*kind, at, within.trim()))
    })
}

/// Where the bracket opens that closes at the end.
fn opening(text: Text<'_>, open: char, close: char) -> Option<usize> {
    if !text.last()?.is(close) {
        return None;
    }
    let at =
        text.to(text.len() - 1).0.iter().rposition(|glyph| glyph.is(open) || glyph.is(close))?;
    let before = at.checked_sub(1).and_then(|before| text.0.get(before));
    (text.0.get(at)?.is(open) && before.is_some_and(|glyph| glyph.is_blank())).then_some(at)
}

fn looks_like_hours(within: Text<'_>) -> bool {
    let of_hours =
        |glyph: &Glyph| !glyph.escaped && matches!(glyph.char, '0'..='9' | ':' | '-' | '+' | ' ');
    within.first().is_some_and(Glyph::is_digit) && within.0.iter().all(of_hours)
}
