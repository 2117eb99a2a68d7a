//! Who comes, goes and does what, as a sentence says it: « Mme Anne MERLE assure l'accueil et prend la parole ».

use super::change::Speaker;
use super::named;
use domain::compare::{Named, RoleSeen};
use domain::ids::PersonId;
use domain::time::Minutes;
use domain::visit::{Civility, Role};
use text::names;

/// The gender of a civility, as the catalogue chooses by it.
pub fn gender(civility: Option<Civility>) -> &'static str {
    names::gender(civility.map(|civility| match civility {
        Civility::Mister => names::Civility::Mister,
        Civility::Madam => names::Civility::Madam,
    }))
}

impl Speaker<'_> {
    /// « 12h15 Réunion : M. Luc PETIT s'ajoute et assure l'accueil »
    pub(super) fn joins(&self, stop: String, who: &Named, roles: &[RoleSeen]) -> String {
        let mut does = self.answer(who, &[], roles);
        if does.is_empty() {
            does.push(self.voice.words.change_joins());
        }
        does.extend(self.acts(who, &[], roles));
        self.does(stop, who, does)
    }

    /// « 12h15 Réunion : M. Luc PETIT n'y est plus »
    pub(super) fn leaves(&self, stop: String, who: &Named) -> String {
        self.does(stop, who, vec![self.voice.words.change_leaves()])
    }

    /// « 12h15 Réunion : M. Luc PETIT n'assure plus l'accueil ». Where nothing stands on one side, the reader is not told of
    /// the answer that was waited for.
    pub(super) fn turns(
        &self,
        stop: String,
        who: &Named,
        from: &[RoleSeen],
        to: &[RoleSeen],
    ) -> String {
        let words = self.voice.words;
        if to.is_empty() {
            return self.does(stop, who, vec![words.change_unannounced(self.gender(who))]);
        }
        let mut does = self.answer(who, from, to);
        does.extend(self.acts(who, from, to));
        if does.is_empty() {
            does.push(words.change_confirmed(self.gender(who)));
        }
        self.does(stop, who, does)
    }

    /// Whom the reader, or another one whose name is said elsewhere, represents and no longer represents.
    pub(super) fn stands_in(&self, stop: String, from: &[Named], to: &[Named]) -> String {
        let words = self.voice.words;
        let gender = if self.reader.is_some() { "you" } else { "n" };
        let listed = |all: &[Named], others: &[Named]| {
            let new = all.iter().filter(|who| !others.contains(who));
            self.listed(new.map(|who| named(who, self.voice)).collect())
        };
        let (no_more, now) = (listed(from, to), listed(to, from));
        let mut does = Vec::new();
        if !now.is_empty() {
            let now = words.change_stands_in(gender, now);
            does.push(if self.reader.is_some() { self.you(now) } else { now });
        }
        if !no_more.is_empty() {
            let no_more = words.change_stands_in_no_more(gender, no_more);
            let first = does.is_empty() && self.reader.is_some();
            does.push(if first { self.you(no_more) } else { no_more });
        }
        words.change_alone(self.listed(does), stop)
    }

    fn you(&self, does: String) -> String {
        format!("{} {does}", self.voice.words.change_you())
    }

    fn does(&self, stop: String, who: &Named, does: Vec<String>) -> String {
        let words = self.voice.words;
        let name =
            if self.is_reader(&who.id) { words.change_you() } else { named(who, self.voice) };
        words.change_who(self.listed(does), stop, name)
    }

    /// « a, b et c »
    pub(super) fn listed(&self, mut parts: Vec<String>) -> String {
        let last = parts.pop().unwrap_or_default();
        if parts.is_empty() { last } else { self.voice.words.change_and(parts.join(", "), last) }
    }

    fn is_reader(&self, person: &PersonId) -> bool {
        self.reader == Some(person)
    }

    fn gender(&self, who: &Named) -> &'static str {
        if self.is_reader(&who.id) { "you" } else { gender(who.civility) }
    }

    /// Whether somebody comes, where that is another answer than before.
    fn answer(&self, who: &Named, from: &[RoleSeen], to: &[RoleSeen]) -> Vec<String> {
        let (words, gender) = (self.voice.words, self.gender(who));
        let answer = |roles: &[RoleSeen]| {
            let found = roles.iter().find(|seen| seen.role.is_answer());
            found.map_or(Role::Attends, |seen| seen.role.clone())
        };
        let acts = |roles: &[RoleSeen]| roles.iter().any(|seen| seen.role.is_act());
        let (was, is) = (answer(from), answer(to));
        // Whoever was not announced, or was not there, is said to be there by what he or she does.
        if was == is {
            return Vec::new();
        }
        vec![match is {
            Role::Attends | Role::Welcomes | Role::Speaks(_) if acts(to) && from.is_empty() => {
                return Vec::new();
            }
            Role::Attends | Role::Welcomes | Role::Speaks(_) => words.change_confirmed(gender),
            Role::Awaited => words.change_awaited(gender),
            Role::Declined => words.change_declined(gender),
            Role::Absent => words.change_absent(gender),
            Role::RepresentedBy(other) => {
                let stand_in = to.iter().find_map(|seen| seen.stand_in.as_ref());
                let name = stand_in.map(|who| named(who, self.voice));
                words.change_represented(gender, name.unwrap_or_else(|| other.to_string()))
            }
        }]
    }

    /// What somebody is there to do, and was not; no longer does, and did; and for how long.
    fn acts(&self, who: &Named, from: &[RoleSeen], to: &[RoleSeen]) -> Vec<String> {
        let (words, gender) = (self.voice.words, self.gender(who));
        let welcomes = |roles: &[RoleSeen]| roles.iter().any(|it| it.role == Role::Welcomes);
        let speech = |roles: &[RoleSeen]| -> Option<Option<Minutes>> {
            roles.iter().find_map(|seen| match seen.role {
                Role::Speaks(minutes) => Some(minutes),
                _ => None,
            })
        };
        let last = |minutes: Minutes| self.voice.duration(minutes);
        let mut does = Vec::new();
        match (welcomes(from), welcomes(to)) {
            (false, true) => does.push(words.change_welcomes(gender)),
            (true, false) => does.push(words.change_welcomes_no_more(gender)),
            _ => {}
        }
        match (speech(from), speech(to)) {
            (None, Some(None)) => does.push(words.change_speaks(gender)),
            (None | Some(None), Some(Some(to))) => {
                does.push(words.change_speaks_for(gender, last(to)));
            }
            (Some(Some(from)), Some(Some(to))) if from != to => {
                does.push(words.change_speaks_minutes(last(from), gender, last(to)));
            }
            (Some(Some(from)), Some(None)) => {
                does.push(words.change_speaks_open(last(from), gender));
            }
            (Some(_), None) => does.push(words.change_speaks_no_more(gender)),
            _ => {}
        }
        does
    }
}
