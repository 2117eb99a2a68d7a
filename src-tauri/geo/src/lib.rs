//! The communes of France: where they lie, and whose they are.
//!
//! Every commune in force with its INSEE code, its point, and the département, arrondissement, grouping and région it belongs to. The
//! table is compiled in (0.5 MB) and unpacked when it is first asked; sources and licences stand in `data/SOURCES.md`.
//! Nothing here knows a visit, a disk, a network or a word that is shown.
//!
//! Modules in reading order: what is known ([`Commune`], [`Department`], [`Arrondissement`], [`Grouping`], [`Point`]), how a
//! commune is found ([`find`], [`named`], [`starting_with`], [`by_insee`]).
//!
//! ```
//! let commune = geo::named("saint martin de valgalgues", None)[0];
//! assert_eq!((commune.name(), commune.insee().as_str()), ("Saint-Martin-de-Valgalgues", "30284"));
//! assert_eq!(commune.department().name(), "Gard");
//! assert_eq!(commune.department().seat().unwrap().name(), "Nîmes");
//! assert_eq!(commune.arrondissement().unwrap().seat().unwrap().name(), "Alès");
//! assert_eq!(commune.grouping().unwrap().name(), "CA Alès Agglomération");
//! assert_eq!(commune.department().region(), "Occitanie");
//! ```

mod areas;
mod commune;
mod point;

mod fold;
mod search;
mod table;

pub use areas::{Arrondissement, Department, Grouping, GroupingKind, departments};
pub use commune::{Commune, by_insee, communes};
pub use point::Point;
pub use search::{Near, find, named, starting_with};
