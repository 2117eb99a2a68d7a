//! Offices that are to be asked and what is decided of them, as the window and the command line name them.

use domain::visit::{InvitationAnswer, InviteeOffice};

/// Every office with its word.
const OFFICES: [(&str, InviteeOffice); 9] = [
    ("mayor", InviteeOffice::Mayor),
    ("sub_prefect", InviteeOffice::SubPrefect),
    ("deputies", InviteeOffice::Deputies),
    ("senators", InviteeOffice::Senators),
    ("intercommunality", InviteeOffice::Intercommunality),
    ("department", InviteeOffice::Department),
    ("region", InviteeOffice::Region),
    ("collectivity", InviteeOffice::Collectivity),
    ("owner", InviteeOffice::Owner),
];

/// Every answer with its word.
const ANSWERS: [(&str, InvitationAnswer); 3] = [
    ("invited", InvitationAnswer::Invited),
    ("excused", InvitationAnswer::Excused),
    ("not_needed", InvitationAnswer::NotNeeded),
];

/// Returns the word of an office.
pub fn word(office: InviteeOffice) -> &'static str {
    OFFICES.iter().find(|(_, known)| *known == office).map_or("", |(word, _)| word)
}

/// Returns the office of a word; `None` for a word that is none.
///
/// ```
/// use domain::visit::InviteeOffice;
/// assert_eq!(app::invitees::office("mayor"), Some(InviteeOffice::Mayor));
/// assert_eq!(app::invitees::office("king"), None);
/// ```
pub fn office(word: &str) -> Option<InviteeOffice> {
    OFFICES.iter().find(|(known, _)| *known == word).map(|(_, office)| *office)
}

/// Returns the answer of a word; `None` for a word that is none.
pub fn answer(word: &str) -> Option<InvitationAnswer> {
    ANSWERS.iter().find(|(known, _)| *known == word).map(|(_, answer)| *answer)
}
