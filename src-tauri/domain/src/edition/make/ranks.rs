//! The order of precedence as an audience may read it.

use super::Reader;
use crate::edition::{EditionPerson, EditionRank, EditionReason, EditionSpeech};
use crate::ids::PersonId;
use crate::precedence::{self, Placed, Reason, Territory};
use crate::visit::{Audience, Presence, Stop};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// Those of whom the reader may know, in one order for the whole visit.
    pub(super) fn roll(&self, known: &[EditionPerson]) -> Vec<EditionRank> {
        if self.audience == Audience::Public {
            return Vec::new();
        }
        let known: BTreeSet<&PersonId> = known.iter().map(|person| &person.id).collect();
        let roll = self.roll.get_or_init(|| precedence::roll(self.visit, self.territories));
        self.ranks(roll.iter().filter(|placed| known.contains(&placed.person)))
    }

    /// Those who come to a stop, in their order. Who is only awaited is the hosts' own business.
    pub(super) fn order_at(&self, stop: &Stop, mut order: Vec<Placed>) -> Vec<EditionRank> {
        if self.audience == Audience::Public {
            return Vec::new();
        }
        let told = |placed: &Placed| {
            self.is_internal() || stop.presence(&placed.person) != Some(Presence::Awaited)
        };
        order.retain(told);
        self.ranks(order.iter())
    }

    pub(super) fn speeches_at(&self, stop: &Stop, order: &[Placed]) -> Vec<EditionSpeech> {
        let speeches = precedence::speeches(stop, order).into_iter();
        let read = speeches.filter_map(|(id, minutes)| {
            let person = self.person(self.visit.person(&id)?);
            Some(EditionSpeech { person, minutes: minutes.filter(|_| self.is_internal()) })
        });
        read.collect()
    }

    pub(super) fn territory(&self, stop: &Stop) -> Territory {
        Territory::of_stop(self.visit, stop, self.territories)
    }

    fn ranks<'p>(&self, order: impl Iterator<Item = &'p Placed>) -> Vec<EditionRank> {
        let rank = |(placed, position): (&Placed, usize)| {
            let person = self.person(self.visit.person(&placed.person)?);
            let why = self.is_internal().then(|| self.why(placed));
            Some(EditionRank { person, position, listed: placed.listed, why })
        };
        order.zip(1..).filter_map(rank).collect()
    }

    fn why(&self, placed: &Placed) -> EditionReason {
        let stands_for = match &placed.reason {
            Reason::OwnRank { of } | Reason::TakesRankOf(of) => self.visit.person(of),
            _ => None,
        };
        EditionReason {
            reason: placed.reason.clone(),
            article: placed.article(),
            wording: placed.wording(),
            by_hand: placed.by_hand.as_ref().map_or_else(String::new, |rank| rank.reason.clone()),
            stands_for: stands_for.map(|person| Box::new(self.person(person))),
        }
    }
}
