//! Single records at random; those that name others are completed by the visit.

use super::{any_clock, any_date, any_name, any_text, any_window, any_zone};
use crate::apply::is_mail;
use crate::ids::PersonId;
use crate::visit::{
    Audience, Civility, Confidant, Confided, Coordinates, Header, HourStyle, Invitation,
    InvitationAnswer, Invitee, InviteeOffice, Language, ManualRank, Office, Person, PersonRole,
    Pin, Place, PointOf, Precision, PressAccess, PressBlock, Role, Standing, Status, Stop,
    StopKind, Timing, VisitStatus,
};
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::{Just, Strategy, any};
use proptest::sample::{select, subsequence};

/// What is known of a visit as a whole.
pub fn any_header() -> impl Strategy<Value = Header> {
    let office = (any_text(), any_text(), any_text(), any_text(), any_text(), any_text()).prop_map(
        |(name, service, address, telephone, mail, logo)| Office {
            name,
            service,
            address,
            telephone,
            mail,
            logo,
        },
    );
    let press = (any_text(), any_text(), any_text())
        .prop_map(|(accreditation, gate, contact)| PressBlock { accreditation, gate, contact });
    let choices = (
        select(vec![Language::French, Language::English]),
        select(vec![VisitStatus::Draft, VisitStatus::Approved, VisitStatus::Released]),
        select(vec![HourStyle::Compact, HourStyle::Spaced, HourStyle::Padded]),
    );
    (any_text(), any_text(), any_zone(), any_text(), any_text(), choices, office, press).prop_map(
        |(title, reference, zone, aims, mention, (lang, status, hour_style), office, press)| {
            Header {
                title,
                reference,
                lang,
                zone,
                aims,
                status,
                hour_style,
                office,
                press,
                mention,
            }
        },
    )
}

/// A place without an id.
pub fn any_place() -> impl Strategy<Value = Place> {
    // Few names, so that two places come to share one.
    let name = proptest::prop_oneof![
        select(vec!["Mairie", "Gare d’Alès"]).prop_map(str::to_owned),
        any_name()
    ];
    let commune = option::of(proptest::prop_oneof![Just("Alès".to_owned()), any_name()]);
    let plain = (name, commune).prop_map(|(name, commune)| Place::new("".into(), name, commune));
    let of = proptest::sample::select(vec![PointOf::Place, PointOf::Commune]);
    let point = (any::<i32>(), any::<i32>(), of)
        .prop_map(|(latitude, longitude, of)| Coordinates { latitude, longitude, of });
    let more = (any_text(), option::of(point), any_text(), any_text(), option::of(any::<u32>()));
    (plain, option::of(more)).prop_map(|(mut place, more)| {
        if let Some((address, coordinates, access, parking, capacity)) = more {
            place.address = address;
            place.coordinates = coordinates;
            place.access = access;
            place.parking = parking;
            place.capacity = capacity;
        }
        place
    })
}

/// A person without an id.
pub fn any_person() -> impl Strategy<Value = Person> {
    let names = proptest::prop_oneof![
        (any_text(), any_name()),
        (any_name(), Just(String::new())),
        (Just("Jean Marie".to_owned()), Just("de LA TOUR".to_owned())),
        (Just("Charles".to_owned()), Just("de Gaulle".to_owned())),
    ];
    let civility = option::of(select(vec![Civility::Mister, Civility::Madam]));
    let role = option::of(select(vec![
        PersonRole::Host,
        PersonRole::Guest,
        PersonRole::Delegation,
        PersonRole::Participant,
        PersonRole::Press,
        PersonRole::Driver,
        PersonRole::Staff,
    ]));
    let rank = option::of(
        (1..=u32::MAX, any_name()).prop_map(|(position, reason)| ManualRank { position, reason }),
    );
    let texts = (any_text(), any_text(), any_text(), any_text(), any_text(), any_text());
    let dates = (option::of(any_date()), option::of(any_date()));
    let confided = || {
        (any_text(), select(vec![Confidant::Internal, Confidant::Drivers]))
            .prop_map(|(text, to)| Confided { text, to })
    };
    let choices = (
        option::weighted(0.2, select(Audience::ALL.to_vec())),
        option::weighted(
            0.2,
            select(vec![Standing::AfterMayor, Standing::Inviting, Standing::Unlisted]),
        ),
    );
    let more = option::of((confided(), confided(), confided(), choices));
    (names, civility, role, rank, texts, dates, more).prop_map(
        |((first, last), civility, role, rank, texts, (elected, born), more)| {
            let mut person = Person::named(PersonId::new(""), first, last);
            (person.civility, person.role, person.rank) = (civility, role, rank);
            (person.elected, person.born) = (elected, born);
            (person.function, person.body, person.address, ..) = texts.clone();
            (_, _, _, person.mandate, person.mail, person.telephone) = texts;
            if !is_mail(&person.mail) {
                person.mail = "p.abad@ville-ales.example".to_owned();
            }
            if let Some((mobile, diet, mobility, (reads, standing))) = more {
                (person.mobile, person.diet, person.mobility) = (mobile, diet, mobility);
                (person.reads, person.standing) = (reads, standing);
            }
            person
        },
    )
}

/// An office, and what was decided of it.
pub fn any_invitation() -> impl Strategy<Value = (Invitee, Invitation)> {
    let office = select(vec![
        InviteeOffice::Mayor,
        InviteeOffice::SubPrefect,
        InviteeOffice::Deputies,
        InviteeOffice::Collectivity,
        InviteeOffice::Owner,
    ]);
    let answer = select(vec![
        InvitationAnswer::Invited,
        InvitationAnswer::Excused,
        InvitationAnswer::NotNeeded,
    ]);
    (office, any_name(), answer, any_text()).prop_map(|(office, territory, answer, reason)| {
        (Invitee { office, territory }, Invitation { answer, reason })
    })
}

/// What somebody does; who stands in is to be chosen.
pub(super) fn any_role() -> impl Strategy<Value = Role> {
    proptest::prop_oneof![
        Just(Role::Attends),
        Just(Role::Welcomes),
        option::of(0..60u32).prop_map(Role::Speaks),
        Just(Role::Awaited),
        Just(Role::Declined),
        Just(Role::Absent),
        Just(Role::RepresentedBy(PersonId::new(""))),
    ]
}

/// When a stop takes place.
pub(super) fn any_timing() -> impl Strategy<Value = Timing> {
    proptest::prop_oneof![
        4 => Just(Timing::Follows),
        3 => any_clock().prop_map(|at| Timing::Pinned(Pin::Start(at))),
        1 => any_clock().prop_map(|at| Timing::Pinned(Pin::End(at))),
        1 => Just(Timing::Untimed),
    ]
}

pub(super) fn any_status() -> impl Strategy<Value = Status> {
    select(vec![
        Status::Confirmed,
        Status::Confirmed,
        Status::Tentative,
        Status::Option,
        Status::Dropped,
        Status::Cancelled,
    ])
}

/// A stop without ids, place, group and people.
pub fn any_stop() -> impl Strategy<Value = Stop> {
    let kind = select(vec![
        StopKind::Welcome,
        StopKind::Meeting,
        StopKind::Tour,
        StopKind::Meal,
        StopKind::Press,
        StopKind::Ceremony,
        StopKind::Speech,
        StopKind::Break,
        StopKind::Departure,
        StopKind::Other,
    ]);
    let press = option::of(select(vec![
        PressAccess::Open,
        PressAccess::Pool,
        PressAccess::Photo,
        PressAccess::Stakeout,
        PressAccess::Conference,
        PressAccess::Closed,
    ]));
    let precision = select(vec![Precision::Exact, Precision::From, Precision::About]);
    let when = (
        any_timing(),
        option::weighted(0.2, any_window()),
        precision,
        option::weighted(0.8, 0..=300u32),
        option::weighted(0.3, 0..=300u32),
        option::weighted(0.1, any_zone()),
    );
    let audience = || select(Audience::ALL.to_vec());
    let audiences = proptest::prop_oneof![
        3 => Just(Audience::ALL.to_vec()),
        1 => subsequence(Audience::ALL.to_vec(), 0..=4),
    ];
    let told = (
        audiences,
        btree_map(audience(), any_name(), 0..3),
        btree_map(audience(), any_clock(), 0..3),
    );
    let rest = (any_status(), press, option::weighted(0.2, 1..=99u8));
    (any_name(), any_text(), kind, when, told, rest).prop_map(
        |(title, room, kind, when, told, rest)| {
            let mut stop = Stop::new("".into(), "".into(), title);
            (stop.room, stop.kind) = (room, kind);
            (stop.timing, stop.window, stop.precision, stop.duration, stop.minimum, stop.zone) =
                when;
            stop.audiences = told.0.into_iter().collect();
            (stop.notes, stop.calls) = (told.1, told.2);
            (stop.status, stop.press, stop.optional) = rest;
            stop
        },
    )
}
