//! Who is to be asked, office by office, and what was decided of it.

/// What names a line of « Qui avez-vous oublié ? »: an office, and where it is held. No name of a person is in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Invitee {
    /// The office.
    pub office: InviteeOffice,
    /// The commune, arrondissement, département, région, agglomération, collectivity or place where it is held, as it is printed.
    pub territory: String,
}

/// The offices that a host is asked about at each place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InviteeOffice {
    /// « le maire » of the commune
    Mayor,
    /// « le sous-préfet » of the arrondissement
    SubPrefect,
    /// « les députés » of the département
    Deputies,
    /// « les sénateurs » of the département
    Senators,
    /// « le président » of the agglomération, communauté or métropole
    Intercommunality,
    /// « le président » of the département
    Department,
    /// « le président » of the région
    Region,
    /// « la présidence » of a collectivity or assembly that stands where others have a conseil départemental and régional
    Collectivity,
    /// « le propriétaire ou l’exploitant » of the place
    Owner,
}

/// What was decided of an office by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What.
    pub answer: InvitationAnswer,
    /// Why, for those who come after; empty where nobody said.
    pub reason: String,
}

/// What can be decided of an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InvitationAnswer {
    /// « invité »: asked outside of the visit's own list.
    Invited,
    /// « excusé »: was asked and does not come.
    Excused,
    /// « sans objet »: need not be asked.
    NotNeeded,
}
