//! Everything that is written into a visit and that not everybody reads.

use super::Withheld;
use crate::layout::Agenda;
use crate::visit::{
    Attendance, LegKey, MarginKey, Person, Place, Role, Status, Stop, Timing, Visit,
};

/// Everything that is written into the visit and that not everybody reads.
pub(super) fn written(visit: &Visit, agenda: &Agenda) -> Vec<Withheld> {
    let mut facts = Vec::new();
    for (_, stop) in visit.stops() {
        written_at(stop, agenda, &mut facts);
    }
    for person in visit.persons() {
        written_of(person, &mut facts);
    }
    for place in visit.places() {
        written_about(place, &mut facts);
    }
    for leg in &agenda.legs {
        let (from, to, group) = (leg.from.clone(), leg.to.clone(), leg.group.clone());
        facts.push(Withheld::Leg(LegKey { from, to, group }));
    }
    // A margin that nobody asked for and that leaves no minute is on no paper.
    for margin in agenda.margins.iter().filter(|margin| margin.wanted > 0 || margin.left > 0) {
        let (before, group) = (margin.before.clone(), margin.group.clone());
        facts.push(Withheld::Margin(MarginKey { before, group }));
    }
    facts
}

fn written_at(stop: &Stop, agenda: &Agenda, facts: &mut Vec<Withheld>) {
    let Stop {
        id,
        timing,
        window: _,   // seen in the latest start
        accepted: _, // on no paper: the office's own reason
        duration,
        minimum,
        optional,
        status,
        attendances,
        notes,
        calls,
        // Known to whoever knows of the stop.
        uid: _,
        title: _,
        kind: _,
        precision: _,
        zone: _,
        place: _,
        room: _,
        group: _,
        press: _,
        audiences: _,
        speeches: _,
    } = stop;
    let id = || id.clone();
    if *status == Status::Dropped {
        facts.push(Withheld::Reserve(id()));
        return;
    }
    facts.push(Withheld::Stop(id()));
    for Attendance { person, role } in attendances {
        facts.push(Withheld::Presence(id(), person.clone()));
        if let Role::Speaks(Some(_)) = role {
            facts.push(Withheld::Speech(id(), person.clone()));
        }
    }
    facts.extend(notes.keys().map(|audience| Withheld::Note(id(), *audience)));
    facts.extend(calls.keys().map(|audience| Withheld::Call(id(), *audience)));
    if matches!(timing, Timing::Pinned(_)) {
        facts.push(Withheld::Fixed(id()));
    }
    let can_be_cut = minimum.is_some_and(|least| duration.is_some_and(|usual| least < usual));
    let latest = agenda.stop(&stop.id).and_then(|planned| planned.latest);
    if can_be_cut || optional.is_some() || latest.is_some() {
        facts.push(Withheld::Leeway(id()));
    }
}

fn written_of(person: &Person, facts: &mut Vec<Withheld>) {
    let Person {
        id,
        address,
        mandate,
        elected,
        born,
        rank,
        mail,
        telephone,
        mobile,
        diet,
        mobility,
        standing,
        reads: _, // what the person reads, not what is read of him or her
        // Known to whoever knows of the person.
        civility: _,
        first_name: _,
        last_name: _,
        function: _,
        body: _,
        role: _,
    } = person;
    facts.push(Withheld::Person(id.clone()));
    if !telephone.is_empty() {
        facts.push(Withheld::Telephone(id.clone()));
    }
    for (told, fact) in [
        (mobile, Withheld::Mobile(id.clone())),
        (diet, Withheld::Diet(id.clone())),
        (mobility, Withheld::Mobility(id.clone())),
    ] {
        if !told.text.is_empty() {
            facts.push(fact);
        }
    }
    if !mail.is_empty() {
        facts.push(Withheld::Mail(id.clone()));
    }
    if !address.is_empty() {
        facts.push(Withheld::Address(id.clone()));
    }
    let dated = elected.is_some() || born.is_some();
    if !mandate.is_empty() || dated || rank.is_some() || standing.is_some() {
        facts.push(Withheld::Standing(id.clone()));
    }
}

fn written_about(place: &Place, facts: &mut Vec<Withheld>) {
    let Place {
        id,
        access,
        parking,
        capacity,
        // Known to whoever knows of a stop there.
        name: _,
        commune: _,
        address: _,
        coordinates: _,
        // Minutes to other places stand on the legs of those who read them.
        roads: _,
    } = place;
    if !access.is_empty() {
        facts.push(Withheld::Access(id.clone()));
    }
    if !parking.is_empty() {
        facts.push(Withheld::Parking(id.clone()));
    }
    if capacity.is_some() {
        facts.push(Withheld::Capacity(id.clone()));
    }
}
