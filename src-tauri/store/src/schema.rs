//! The format of the file: its mark, its version, its tables.

use crate::StoreError;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// `PRAGMA application_id` of every visit (« Drlé », as far as ASCII goes).
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"Drle");

/// `PRAGMA user_version` of what this version writes: the number of [`STEPS`].
pub(crate) const FORMAT: u32 = 2;

/// The first format that has tables for releases.
pub(crate) const WITH_RELEASES: u32 = 2;

const SECOND: &str = include_str!("format-2.sql");

/// From an empty database to [`FORMAT`]. A later format adds its step behind and changes none before.
static STEPS: [M<'static>; FORMAT as usize] = [M::up(include_str!("format-1.sql")), M::up(SECOND)];

/// Refuses a format that only a later version knows.
pub(crate) const fn known(found: u32) -> Result<(), StoreError> {
    if found > FORMAT {
        return Err(StoreError::Newer { found, known: FORMAT });
    }
    Ok(())
}

/// Returns the format of an open database; the number in a journal counts more than that in the file.
pub(crate) fn format_of(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Makes an empty database one of ours.
pub(crate) fn lay_out(connection: &mut Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    lay_out_as(connection, FORMAT)
}

fn lay_out_as(connection: &mut Connection, format: u32) -> Result<(), StoreError> {
    let steps = Migrations::from_slice(&STEPS);
    steps.to_version(connection, format as usize).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => StoreError::Damaged,
    })
}

/// Makes room for releases in a file of the first format, which stays as it is until it has one: versions of the program
/// that know no releases go on to write it until then.
pub(crate) fn admit_releases(transaction: &Connection) -> Result<(), StoreError> {
    if format_of(transaction)? < WITH_RELEASES {
        transaction.execute_batch(SECOND)?;
        transaction.pragma_update(None, "user_version", WITH_RELEASES)?;
    }
    Ok(())
}

/// Refuses a database whose tables are not, to the letter, those of its format: bytes were lost, or somebody put a trigger
/// or a view into the file.
pub(crate) fn verify(connection: &Connection) -> Result<(), StoreError> {
    let format = format_of(connection)?;
    if objects(connection)? == model(format)? { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Refuses a database of a later format in which our tables are not as they were; it may have others beside them.
pub(crate) fn verify_newer(connection: &Connection) -> Result<(), StoreError> {
    let found = objects(connection)?;
    if model(FORMAT)?.iter().all(|object| found.contains(object)) {
        return Ok(());
    }
    Err(StoreError::Damaged)
}

fn model(format: u32) -> Result<Vec<Object>, StoreError> {
    let mut model = Connection::open_in_memory()?;
    lay_out_as(&mut model, format)?;
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
