//! Releases and copies as they stand in the file.

use crate::entry::checksum;
use crate::records::{self, FORM};
use crate::release::{Copy, Register, Release, Way};
use crate::{StoreError, schema};
use domain::{PersonId, Visit};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

/// Reads what stands behind the known part of a register; tells whether there was anything.
pub(crate) fn catch_up(
    register: &mut Register,
    connection: &Connection,
) -> Result<bool, StoreError> {
    if schema::format_of(connection)? < schema::WITH_RELEASES {
        return Ok(false);
    }
    let before = register.counts();
    let sql = "SELECT number, entry, at, author, name, comment, recipients, sha256, form, sum
               FROM release WHERE number > ? ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([before.0])?;
    while let Some(row) = rows.next()? {
        let release = read_release(row)?;
        let (last, since) = register.last().map_or((0, i64::MIN), |last| (last.number, last.at));
        if last.checked_add(1) != Some(release.number) || since >= release.at {
            return Err(StoreError::Damaged);
        }
        register.releases.push(release);
    }
    let sql = "SELECT number, release, person, way, at, author, sum
               FROM copy WHERE number > ? ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([before.1])?;
    while let Some(row) = rows.next()? {
        let copy = read_copy(row)?;
        register.copies.push(copy);
    }
    Ok(before != register.counts())
}

fn read_release(row: &Row<'_>) -> Result<Release, StoreError> {
    let recipients: String = row.get(6)?;
    let names: Vec<String> = serde_json::from_str(&recipients).map_err(|_| StoreError::Damaged)?;
    let release = Release {
        number: row.get(0)?,
        revision: row.get(1)?,
        at: row.get(2)?,
        author: row.get(3)?,
        name: row.get(4)?,
        comment: row.get(5)?,
        recipients: names.into_iter().map(PersonId::new).collect(),
        sha256: row.get(7)?,
    };
    let (form, sum): (u32, u32) = (row.get(8)?, row.get(9)?);
    if sum == release_sum(&release, &recipients, form) {
        Ok(release)
    } else {
        Err(StoreError::Damaged)
    }
}

fn release_sum(release: &Release, recipients: &str, form: u32) -> u32 {
    checksum(
        &[release.number.into(), release.revision.into(), release.at, form.into()],
        &[&release.author, &release.name, &release.comment, recipients, &release.sha256],
    )
}

fn read_copy(row: &Row<'_>) -> Result<Copy, StoreError> {
    let (number, way): (u32, String) = (row.get(0)?, row.get(3)?);
    let copy = Copy {
        release: row.get(1)?,
        person: PersonId::new(row.get::<_, String>(2)?),
        way: way_of(&way).ok_or(StoreError::Damaged)?,
        at: row.get(4)?,
        author: row.get(5)?,
    };
    if row.get::<_, u32>(6)? == copy_sum(number, &copy) {
        Ok(copy)
    } else {
        Err(StoreError::Damaged)
    }
}

fn copy_sum(number: u32, copy: &Copy) -> u32 {
    checksum(
        &[number.into(), copy.release.into(), copy.at],
        &[copy.person.as_str(), word_of(copy.way), &copy.author],
    )
}

const fn word_of(way: Way) -> &'static str {
    match way {
        Way::Sent => "sent",
        Way::Printed => "printed",
        Way::Handed => "handed",
        Way::Mistaken => "mistaken",
    }
}

fn way_of(word: &str) -> Option<Way> {
    [Way::Sent, Way::Printed, Way::Handed, Way::Mistaken]
        .into_iter()
        .find(|way| word_of(*way) == word)
}

/// Returns the stored text of a visit and its fingerprint.
pub(crate) fn freeze(visit: &Visit) -> (String, String) {
    let text = records::write_visit(visit);
    let sha256 = fingerprint(&text);
    (text, sha256)
}

fn fingerprint(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a release and its frozen visit.
pub(crate) fn insert_release(
    connection: &Connection,
    release: &Release,
    visit: &str,
) -> Result<(), StoreError> {
    let names: Vec<&str> = release.recipients.iter().map(PersonId::as_str).collect();
    let recipients = serde_json::Value::from(names).to_string();
    connection
        .prepare_cached(
            "INSERT INTO release
               (number, entry, at, author, name, comment, recipients, sha256, form, sum, visit)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            release.number,
            release.revision,
            release.at,
            release.author,
            release.name,
            release.comment,
            recipients,
            release.sha256,
            FORM,
            release_sum(release, &recipients, FORM),
            visit,
        ])?;
    Ok(())
}

/// Writes a line of the register.
pub(crate) fn insert_copy(
    connection: &Connection,
    number: u32,
    copy: &Copy,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO copy (number, release, person, way, at, author, sum)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            number,
            copy.release,
            copy.person.as_str(),
            word_of(copy.way),
            copy.at,
            copy.author,
            copy_sum(number, copy),
        ])?;
    Ok(())
}

/// Returns the visit that a release froze.
///
/// # Errors
/// [`StoreError::Damaged`] when it is not the one whose fingerprint the release has.
pub(crate) fn frozen(connection: &Connection, release: &Release) -> Result<Visit, StoreError> {
    let sql = "SELECT form, visit FROM release WHERE number = ?";
    let row = connection
        .query_row(sql, [release.number], |row| {
            Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    let (form, text) = row.ok_or(StoreError::Damaged)?;
    if fingerprint(&text) != release.sha256 {
        return Err(StoreError::Damaged);
    }
    records::read_visit(form, &text).map_err(|_| StoreError::Damaged)
}

/// Returns how many releases and copies there are.
pub(crate) fn counts(connection: &Connection) -> Result<(u32, u32), StoreError> {
    let sql = "SELECT (SELECT count(*) FROM release), (SELECT count(*) FROM copy)";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Tells whether a file has fewer lines than are known: it was put back to an earlier state.
pub(crate) fn holds_less(register: &Register, connection: &Connection) -> Result<bool, StoreError> {
    let known = register.counts();
    if schema::format_of(connection)? < schema::WITH_RELEASES {
        return Ok(known != (0, 0));
    }
    let (releases, copies) = counts(connection)?;
    Ok(releases < known.0 || copies < known.1)
}
