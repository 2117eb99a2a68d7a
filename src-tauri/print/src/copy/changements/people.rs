//! The words of the notice of change about those at a stop.

use crate::copy::compositor::Compositor;
use crate::copy::people::spoken;
use crate::copy::{Line, Run, Tone};
use domain::compare::{Named, RoleSeen, What};
use domain::visit::Role;
use text::names;

impl Compositor<'_> {
    /// What is said of a change of those at a stop; nothing of any other.
    pub(super) fn of_people(&self, what: &What) -> Vec<Line> {
        let words = &self.words;
        match what {
            What::Joins { who, roles } => {
                let said = words.print_joins(self.roles(who, roles), self.named(who));
                vec![vec![Run::new(Tone::Strong, said)]]
            }
            What::Leaves { who, .. } => {
                let mut line = vec![Run::new(Tone::Plain, words.print_label(words.print_leaves()))];
                line.push(Run::new(Tone::Plain, " "));
                line.push(Run::new(Tone::Struck, self.named(who)));
                vec![line]
            }
            What::Roles { who, from, to } => {
                let own = self.edition.reader.as_ref().is_some_and(|reader| reader.id == who.id);
                let label = if own { words.print_your_part() } else { self.named(who) };
                // What somebody does and whether he or she comes are one sort of word: nouns.
                let noun = from.iter().chain(to).any(|seen| seen.role.is_act());
                let who = Named { civility: who.civility.filter(|_| !noun), ..who.clone() };
                let roles = |roles: &[RoleSeen]| {
                    Some(self.roles(&who, roles)).filter(|roles| !roles.is_empty())
                };
                self.turned(label, roles(from), roles(to), words.print_open())
            }
            What::Speeches { from, to } => {
                let names = |all: &[Named]| {
                    let names: Vec<String> = all.iter().map(|who| self.named(who)).collect();
                    Some(names.join(", ")).filter(|names| !names.is_empty())
                };
                let rule = words.print_order_by_rule();
                self.turned(words.print_order_of_speeches(), names(from), names(to), rule)
            }
            What::StandsIn { from, to } => self.stands_in(from, to),
            _ => Vec::new(),
        }
    }

    /// For whom the reader stands in.
    fn stands_in(&self, from: &[Named], to: &[Named]) -> Vec<Line> {
        let words = &self.words;
        let now = to.iter().filter(|who| !from.contains(who));
        let now = now.map(|who| words.print_you_represent(self.named(who)));
        let no_more = from.iter().filter(|who| !to.contains(who));
        let no_more = no_more.map(|who| words.print_represents_no_more(self.named(who)));
        now.chain(no_more).map(|said| vec![Run::new(Tone::Strong, said)]).collect()
    }

    pub(super) fn named(&self, who: &Named) -> String {
        self.listed(who.civility, &who.name)
    }

    fn roles(&self, who: &Named, roles: &[RoleSeen]) -> String {
        let words = &self.words;
        let gender = names::gender(who.civility.map(spoken));
        let role = |seen: &RoleSeen| match &seen.role {
            Role::Attends => words.role_attends(gender),
            Role::Welcomes => words.role_welcomes(),
            Role::Speaks(None) => words.role_speaks(),
            Role::Speaks(Some(minutes)) => words.role_speaks_minutes(*minutes),
            Role::Awaited => words.role_awaited(gender),
            Role::Declined => words.role_declined(gender),
            Role::Absent => words.role_absent(gender),
            Role::RepresentedBy(_) => {
                let name = seen.stand_in.as_ref().map(|who| self.named(who));
                words.role_represented(gender, name.unwrap_or_default())
            }
        };
        // Whoever welcomes or speaks is there.
        let acts = roles.iter().any(|seen| seen.role.is_act());
        let said = roles.iter().filter(|seen| !(acts && seen.role == Role::Attends));
        said.map(role).collect::<Vec<_>>().join(", ")
    }
}
