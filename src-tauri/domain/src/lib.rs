//! What a visit is.
//!
//! A visit is a value, an edit is a [`Command`], its effect an invertible [`Change`]; the hours of the day are computed
//! from it by [`layout`], and what is wrong with them is data ([`Problem`]). Nothing here knows a clock, a disk, a
//! language, a random number or a wire format: ids and instants are handed in.
//!
//! Modules in reading order: what is recorded ([`ids`], [`time`], [`visit`]), how it is edited ([`command`], [`change`],
//! [`apply`]), what follows from it ([`layout`], [`travel`], [`precedence`], [`problem`]), who may read what ([`edition`]), what has
//! changed between two states of it ([`compare`]), and its plain-text form ([`outline`]).

pub mod ids;
pub mod time;
pub mod visit;

pub mod apply;
pub mod change;
pub mod command;

pub mod layout;
pub mod precedence;
pub mod problem;
pub mod travel;

pub mod compare;
pub mod edition;
pub mod outline;

#[cfg(feature = "generate")]
#[doc(hidden)]
pub mod generate;

pub use apply::{Refusal, apply, apply_all};
pub use change::Change;
pub use command::Command;
pub use ids::{GroupId, PersonId, PlaceId, StopId, Uid};
pub use layout::{Agenda, layout};
pub use problem::Problem;
pub use visit::Visit;
