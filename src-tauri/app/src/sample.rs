//! Complete example visits, as outlines.

use crate::failure::Failure;
use crate::host::Host;
use crate::sources;
use domain::visit::Visit;

/// The founding case: names and hours of the press note of Alès Agglomération, the rest invented.
const BASSET: &str = include_str!("../samples/basset.txt");

/// Every sample by its name, the one that opens first at the head.
const SAMPLES: [(&str, &str); 1] = [("basset", BASSET)];

/// Returns the names of the samples.
pub fn names() -> Vec<&'static str> {
    SAMPLES.iter().map(|(name, _)| *name).collect()
}

/// Returns a sample; the first one where no name is given.
///
/// # Errors
/// [`Failure::NoSuchSample`].
pub fn visit(name: Option<&str>, host: &dyn Host) -> Result<Visit, Failure> {
    let found = match name {
        None => SAMPLES.first(),
        Some(name) => SAMPLES.iter().find(|(other, _)| *other == name),
    };
    let (name, outline) =
        found.ok_or_else(|| Failure::NoSuchSample(name.unwrap_or_default().to_owned()))?;
    sources::visit_of_outline(name, outline, host)
}
