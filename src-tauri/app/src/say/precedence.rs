//! Precedence in words: why somebody stands there, with its source, and what is odd about a stop.

use super::Voice;
use domain::ids::PersonId;
use domain::precedence::{Lint, Listed, Placed, Reason};
use domain::visit::{InviteeOffice, Visit};

/// Why somebody stands where he or she does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// « Représente l’État »
    pub reason: String,
    /// « art. 11, décret n° 89-655 du 13 septembre 1989, à vérifier »
    pub source: String,
}

impl Why {
    /// Returns both on one line.
    pub fn line(&self) -> String {
        format!("{} ({})", self.reason, self.source)
    }
}

/// Says why somebody stands where he or she does.
pub fn why(placed: &Placed, visit: &Visit, voice: Voice<'_>) -> Why {
    let words = voice.words;
    let name = |id: &PersonId| name(visit, id);
    let by_rule = match &placed.reason {
        Reason::ByList => placed.listed.map_or_else(String::new, |listed| office(listed, voice)),
        Reason::OwnRank { of } => words.precedence_own_rank(name(of)),
        Reason::TakesRankOf(of) => words.precedence_takes_rank(name(of)),
        Reason::High => words.precedence_high(),
        Reason::Accompanies => words.precedence_accompanies(),
        Reason::Government => words.precedence_government(),
        Reason::Central => words.precedence_central(),
        Reason::SubPrefect => words.precedence_sub_prefect(),
        Reason::Inviting => words.precedence_inviting(),
        Reason::Ambassador => words.precedence_ambassador(),
        Reason::AfterMayor => words.precedence_after_mayor(),
        Reason::Choice => words.precedence_choice(),
        Reason::Free => words.precedence_free(),
        Reason::Elsewhere(listed) => words.precedence_elsewhere(office(*listed, voice)),
        Reason::Unsure(listed) => words.precedence_unsure(office(*listed, voice)),
        Reason::Unlisted => words.precedence_unlisted(),
    };
    let reason = match &placed.by_hand {
        None => by_rule,
        Some(by_hand) => words.precedence_by_hand(&by_hand.reason, by_rule),
    };
    Why { reason, source: source(placed, voice) }
}

/// « art. 3, 7°, décret n° 89-655, version du 1er mars 2024 »
fn source(placed: &Placed, voice: Voice<'_>) -> String {
    let words = voice.words;
    let article = match (&placed.reason, placed.listed) {
        (Reason::ByList, Some(listed)) => {
            words.precedence_article_rank(listed.article.to_string(), listed.rank.to_string())
        }
        (_, Some(listed)) if listed.article != placed.article() => words.precedence_articles(
            placed.article().to_string(),
            listed.article.to_string(),
            listed.rank.to_string(),
        ),
        _ => words.precedence_article(placed.article().to_string()),
    };
    match placed.wording() {
        Some(date) => {
            words.precedence_wording(text::dates::without_weekday(date, voice.lang()), article)
        }
        None => words.precedence_to_verify(article),
    }
}

/// Names what a rank lists: « député », « maire de la commune ».
pub fn office(listed: Listed, voice: Voice<'_>) -> String {
    let key = format!("precedence-listed-{}-{}", listed.article, listed.rank);
    voice.words.get(&key, &[]).unwrap_or_default()
}

/// Says what is odd about a stop.
pub fn lint(lint: &Lint, visit: &Visit, voice: Voice<'_>) -> String {
    let words = voice.words;
    let name = |id: &PersonId| name(visit, id);
    match lint {
        Lint::NobodyWelcomes => words.precedence_lint_nobody_welcomes(),
        Lint::FirstArrivesBefore { first, later } => {
            words.precedence_lint_arrives(name(first), name(later))
        }
        Lint::LeavesBeforeFirst { first, person } => {
            words.precedence_lint_leaves(name(first), name(person))
        }
        Lint::HostAbsentAtFarewell(host) => words.precedence_lint_farewell(name(host)),
        Lint::SpeaksBefore { higher, lower } => {
            words.precedence_lint_speaks(name(higher), name(lower))
        }
        Lint::SpeechesTooLong { total, minutes } => {
            words.precedence_lint_speeches(*minutes, *total)
        }
        Lint::SameRank(one, other) => words.precedence_lint_same_rank(name(one), name(other)),
        Lint::NoReason(person) => words.precedence_lint_no_reason(name(person)),
        Lint::NoCommune => words.precedence_lint_no_commune(),
    }
}

/// Names an office that is to be asked, and where it is held: « Maire de Saint-Martin-de-Valgalgues ».
pub fn invitee(office: InviteeOffice, territory: &str, voice: Voice<'_>) -> String {
    let words = voice.words;
    match office {
        InviteeOffice::Mayor => {
            words.precedence_invitee_mayor(text::articles::of(territory, voice.lang()))
        }
        InviteeOffice::SubPrefect => words.precedence_invitee_sub_prefect(territory),
        InviteeOffice::Deputies => words.precedence_invitee_deputies(territory),
        InviteeOffice::Senators => words.precedence_invitee_senators(territory),
        InviteeOffice::Intercommunality => words.precedence_invitee_intercommunality(territory),
        InviteeOffice::Department => words.precedence_invitee_department(territory),
        InviteeOffice::Region => words.precedence_invitee_region(territory),
        InviteeOffice::Collectivity => words.precedence_invitee_collectivity(territory),
        InviteeOffice::Owner => words.precedence_invitee_owner(territory),
    }
}

fn name(visit: &Visit, id: &PersonId) -> String {
    visit.person(id).map_or_else(|| id.to_string(), domain::visit::Person::full_name)
}
