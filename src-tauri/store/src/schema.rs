//! The format of the file: its mark, its version, its tables.

use crate::StoreError;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// `PRAGMA application_id` of every visit (« Drlé », as far as ASCII goes).
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"Drle");

/// `PRAGMA user_version` of what this version writes: the number of [`STEPS`].
pub(crate) const FORMAT: u32 = 1;

/// From an empty database to [`FORMAT`]. A later format adds its step behind and changes none before.
const STEPS: [M<'static>; FORMAT as usize] = [M::up(include_str!("format-1.sql"))];

/// Refuses a format that only a later version knows.
pub(crate) const fn known(found: u32) -> Result<(), StoreError> {
    if found > FORMAT {
        return Err(StoreError::Newer { found, known: FORMAT });
    }
    Ok(())
}

/// Makes an empty database one of ours.
pub(crate) fn lay_out(connection: &mut Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Migrations::from_slice(&STEPS).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => StoreError::Damaged,
    })
}

/// Refuses a database whose tables are not, to the letter, those that this version makes: bytes were lost, or somebody
/// put a trigger or a view into the file.
pub(crate) fn verify(connection: &Connection) -> Result<(), StoreError> {
    if objects(connection)? == model()? { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Refuses a database of a later format in which our tables are not as they were; it may have others beside them.
pub(crate) fn verify_newer(connection: &Connection) -> Result<(), StoreError> {
    let found = objects(connection)?;
    if model()?.iter().all(|object| found.contains(object)) {
        return Ok(());
    }
    Err(StoreError::Damaged)
}

fn model() -> Result<Vec<Object>, StoreError> {
    let mut model = Connection::open_in_memory()?;
    lay_out(&mut model)?;
    objects(&model)
}

type Object = (String, String, String, Option<String>);

fn objects(connection: &Connection) -> Result<Vec<Object>, StoreError> {
    let mut rows = connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows =
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
