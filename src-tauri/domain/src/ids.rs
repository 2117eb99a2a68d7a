//! Typed identifiers. They are made by the outside (a host, an importer, an outline) and only carried here.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Wraps an identifier that the outside has made.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }
    };
}

id!(
    /// Names a stop inside its visit (`#accueil` of an outline); never leaves in a calendar, see [`Uid`].
    StopId
);
id!(
    /// Names a place inside its visit.
    PlaceId
);
id!(
    /// Names a person inside the visit (`#basset` of an outline).
    PersonId
);
id!(
    /// Names a group of the delegation; it is the name typed between braces in an outline.
    GroupId
);
id!(
    /// The identifier that calendars of the world know a stop by (RFC 5545, 3.8.4.7): random, made when the stop
    /// enters the visit, kept for ever, never derived from title, hour or order.
    Uid
);
