//! Everything that an edition holds and that not everybody reads.

use super::Withheld;
use crate::edition::{
    Doing, Edition, EditionDay, EditionLeg, EditionMargin, EditionPerson, EditionPlace,
    EditionPresence, EditionRank, EditionReason, EditionRow, EditionSpeech, EditionStop,
};
use crate::ids::{StopId, Uid};
use crate::visit::{LegKey, MarginKey, Visit};
use std::collections::{BTreeMap, BTreeSet};

/// Everything of that sort that an edition holds.
pub(super) fn read(visit: &Visit, edition: &Edition) -> BTreeSet<Withheld> {
    let Edition {
        people,
        reader,
        guests,
        hosts,
        roll,
        days,
        // The same for every reader.
        audience: _,
        title: _,
        reference: _,
        lang: _,
        zone: _,
        hour_style: _,
        aims: _,
        status: _,
        mention: _,
        office: _,
        press: _,
        // What was and is no longer: nothing of the visit.
        news: _,
    } = edition;
    let uids: BTreeMap<&Uid, &StopId> =
        visit.stops().map(|(_, stop)| (&stop.uid, &stop.id)).collect();
    let mut facts = BTreeSet::new();
    for person in people.iter().chain(reader).chain(guests).chain(hosts) {
        read_of(person, &mut facts);
    }
    for rank in roll {
        read_rank(rank, &mut facts);
    }
    for EditionDay { rows, date: _, zone: _ } in days {
        for (at, row) in rows.iter().enumerate() {
            match row {
                EditionRow::Stop(stop) => read_at(stop, &mut facts),
                EditionRow::Leg(EditionLeg { between: (from, to), group, .. }) => {
                    if let (Some(from), Some(to)) = (uids.get(from), uids.get(to)) {
                        facts.insert(Withheld::Leg(LegKey {
                            from: (*from).clone(),
                            to: (*to).clone(),
                            group: group.as_ref().map(|group| group.id.clone()),
                        }));
                    }
                }
                EditionRow::Margin(EditionMargin { group, .. }) => {
                    // A margin stands before its stop.
                    let fixed = rows.iter().skip(at).find_map(|row| match row {
                        EditionRow::Stop(stop) => Some(stop.id.clone()),
                        EditionRow::Leg(_) | EditionRow::Margin(_) => None,
                    });
                    facts.extend(fixed.map(|before| {
                        let group = group.as_ref().map(|group| group.id.clone());
                        Withheld::Margin(MarginKey { before, group })
                    }));
                }
            }
        }
    }
    facts
}

fn read_at(stop: &EditionStop, facts: &mut BTreeSet<Withheld>) {
    let EditionStop {
        id,
        fixed,
        latest,
        minimum,
        optional,
        place,
        people,
        order,
        speeches,
        call: _,
        calls,
        notes,
        uid: _,
        title: _,
        kind: _,
        status: _,
        zone: _,
        start: _,
        end: _,
        precision: _,
        uncertain: _,
        group: _,
        room: _,
        press: _,
    } = stop;
    facts.insert(Withheld::Stop(id.clone()));
    for EditionPresence { person, doing } in people {
        facts.insert(Withheld::Presence(id.clone(), person.id.clone()));
        read_of(person, facts);
        match doing {
            Doing::Speaks(Some(_)) => {
                facts.insert(Withheld::Speech(id.clone(), person.id.clone()));
            }
            Doing::RepresentedBy(other) => read_of(other, facts),
            Doing::Speaks(None)
            | Doing::Attends
            | Doing::Welcomes
            | Doing::Awaited
            | Doing::Declined
            | Doing::Absent => {}
        }
    }
    for rank in order {
        read_rank(rank, facts);
    }
    for EditionSpeech { person, minutes } in speeches {
        read_of(person, facts);
        if minutes.is_some() {
            facts.insert(Withheld::Speech(id.clone(), person.id.clone()));
        }
    }
    facts.extend(notes.iter().map(|(audience, _)| Withheld::Note(id.clone(), *audience)));
    facts.extend(calls.iter().map(|(audience, _)| Withheld::Call(id.clone(), *audience)));
    if *fixed {
        facts.insert(Withheld::Fixed(id.clone()));
    }
    if latest.is_some() || minimum.is_some() || optional.is_some() {
        facts.insert(Withheld::Leeway(id.clone()));
    }
    if let Some(place) = place {
        read_about(place, facts);
    }
}

fn read_rank(rank: &EditionRank, facts: &mut BTreeSet<Withheld>) {
    let EditionRank { person, why, position: _, listed: _ } = rank;
    read_of(person, facts);
    if let Some(EditionReason { stands_for, reason: _, article: _, wording: _, by_hand: _ }) = why {
        facts.insert(Withheld::Standing(person.id.clone()));
        if let Some(other) = stands_for {
            read_of(other, facts);
        }
    }
}

fn read_of(person: &EditionPerson, facts: &mut BTreeSet<Withheld>) {
    let EditionPerson {
        id,
        address,
        mail,
        telephone,
        mobile,
        diet,
        mobility,
        civility: _,
        name: _,
        function: _,
        body: _,
        role: _,
    } = person;
    facts.insert(Withheld::Person(id.clone()));
    for (text, fact) in [
        (telephone, Withheld::Telephone(id.clone())),
        (mobile, Withheld::Mobile(id.clone())),
        (diet, Withheld::Diet(id.clone())),
        (mobility, Withheld::Mobility(id.clone())),
        (mail, Withheld::Mail(id.clone())),
        (address, Withheld::Address(id.clone())),
    ] {
        if !text.is_empty() {
            facts.insert(fact);
        }
    }
}

fn read_about(place: &EditionPlace, facts: &mut BTreeSet<Withheld>) {
    let EditionPlace { id, access, parking, name: _, commune: _, address: _, coordinates: _ } =
        place;
    if !access.is_empty() {
        facts.insert(Withheld::Access(id.clone()));
    }
    if !parking.is_empty() {
        facts.insert(Withheld::Parking(id.clone()));
    }
}
