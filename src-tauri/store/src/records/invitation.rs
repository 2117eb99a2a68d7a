//! What was decided of offices.

use super::words;
use domain::visit;
use serde::{Deserialize, Serialize};

words!(InviteeOffice = visit::InviteeOffice {
    Mayor = "mayor",
    SubPrefect = "sub_prefect",
    Deputies = "deputies",
    Senators = "senators",
    Intercommunality = "intercommunality",
    Department = "department",
    Region = "region",
    Collectivity = "collectivity",
    Owner = "owner",
});
words!(InvitationAnswer = visit::InvitationAnswer {
    Invited = "invited",
    Excused = "excused",
    NotNeeded = "not_needed",
});

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Invitee {
    office: InviteeOffice,
    territory: String,
}

impl From<visit::Invitee> for Invitee {
    fn from(invitee: visit::Invitee) -> Self {
        let visit::Invitee { office, territory } = invitee;
        Self { office: office.into(), territory }
    }
}

impl From<Invitee> for visit::Invitee {
    fn from(invitee: Invitee) -> Self {
        Self { office: invitee.office.into(), territory: invitee.territory }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Invitation {
    answer: InvitationAnswer,
    reason: String,
}

impl From<visit::Invitation> for Invitation {
    fn from(invitation: visit::Invitation) -> Self {
        let visit::Invitation { answer, reason } = invitation;
        Self { answer: answer.into(), reason }
    }
}

impl From<Invitation> for visit::Invitation {
    fn from(invitation: Invitation) -> Self {
        Self { answer: invitation.answer.into(), reason: invitation.reason }
    }
}
