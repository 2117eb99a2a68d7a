//! Which place a stop means by a name.

use super::source::{PlaceName, Source, error};
use super::{Expected, OutlineError, slug};
use crate::ids::PlaceId;
use crate::visit::{Place, Visit};
use std::collections::{BTreeMap, BTreeSet};

/// The places of an outline, and what its stops call them.
pub(super) struct Places {
    table: BTreeMap<PlaceId, Place>,
    named: BTreeMap<PlaceName, PlaceId>,
}

impl Places {
    /// Takes the places that have a line, then those that stops name: places of `known` with all that is known of them,
    /// else new ones. A name without a commune means the only place of that name, if there is only one.
    pub(super) fn of(source: &mut Source, known: Option<&Visit>) -> Result<Self, OutlineError> {
        let mut places = Self { table: BTreeMap::new(), named: BTreeMap::new() };
        for source in std::mem::take(&mut source.places) {
            let id = source.place.id.clone();
            if places.table.contains_key(&id) {
                return Err(error(source.line, Expected::OtherId, id.as_str()));
            }
            places.enter(source.place);
        }
        let mut kept: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
        for place in known.iter().flat_map(|known| known.places.values()) {
            if !places.table.contains_key(&place.id) {
                kept.entry(&place.name).or_default().push(place);
            }
        }
        let stops = || source.days.iter().flat_map(|day| &day.stops);
        for (_, id) in stops().filter_map(|stop| stop.place_id.as_ref()) {
            if let Some(place) = known.and_then(|known| known.place(id))
                && !places.table.contains_key(id)
            {
                places.enter(place.clone());
            }
        }
        let called: BTreeSet<&PlaceName> = stops()
            .filter(|stop| stop.place_id.is_none())
            .filter_map(|stop| stop.place.as_ref())
            .collect();
        let (plain, full): (Vec<&PlaceName>, Vec<_>) =
            called.into_iter().partition(|name| name.commune.is_none());
        let kept = |name: &PlaceName| {
            let same = kept.get(name.name.as_str()).map_or(&[][..], Vec::as_slice);
            let only = match same {
                [only] if name.commune.is_none() => Some(only),
                _ => None,
            };
            same.iter().find(|place| place.commune == name.commune).or(only).copied()
        };
        for name in full.into_iter().chain(plain) {
            if !places.named.contains_key(name) {
                places.settle(name, kept(name));
            }
        }
        Ok(places)
    }

    /// Finds out which place a name without a line means.
    fn settle(&mut self, name: &PlaceName, kept: Option<&Place>) {
        if name.commune.is_none() {
            let from = PlaceName { name: name.name.clone(), commune: None };
            let mut same =
                self.named.range(from..).take_while(|(other, _)| other.name == name.name);
            if let (Some((_, id)), None) = (same.next(), same.next()) {
                let id = id.clone();
                self.named.insert(name.clone(), id);
                return;
            }
        }
        if let Some(place) = kept {
            let id = place.id.clone();
            self.table.entry(id.clone()).or_insert_with(|| place.clone());
            self.named.insert(name.clone(), id);
            return;
        }
        let id = slug_of(&name.name, name.commune.as_deref());
        let mut numbered =
            (1..).map(|n: u32| if n == 1 { id.clone() } else { format!("{id}-{n}") });
        let free = numbered.find(|id| !self.table.contains_key(&PlaceId::new(id.as_str())));
        let id = PlaceId::new(free.unwrap_or_default());
        self.enter(Place::new(id, name.name.clone(), name.commune.clone()));
    }

    fn enter(&mut self, place: Place) {
        let name = PlaceName { name: place.name.clone(), commune: place.commune.clone() };
        self.named.entry(name).or_insert_with(|| place.id.clone());
        self.table.insert(place.id.clone(), place);
    }

    /// Returns the place of a stop.
    pub(super) fn of_stop(
        &self,
        id: Option<(usize, PlaceId)>,
        name: Option<&PlaceName>,
    ) -> Result<Option<PlaceId>, OutlineError> {
        match id {
            Some((_, id)) if self.table.contains_key(&id) => Ok(Some(id)),
            Some((line, id)) => Err(error(line, Expected::KnownPlace, id.as_str())),
            None => Ok(name.and_then(|name| self.named.get(name).cloned())),
        }
    }

    pub(super) fn into_table(self) -> BTreeMap<PlaceId, Place> {
        self.table
    }
}

/// The id of a place that has no line of its own.
pub(super) fn slug_of(name: &str, commune: Option<&str>) -> String {
    match commune {
        Some(commune) => slug(&format!("{name} {commune}")),
        None => slug(name),
    }
}
