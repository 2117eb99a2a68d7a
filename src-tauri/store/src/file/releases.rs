//! Freezing a version, and noting who holds which.

use super::{Door, File};
use crate::release::{Copy, Register, Release, Wanted, Way};
use crate::{Signature, StoreError, door, entry, schema, shelf};
use domain::{PersonId, Visit};
use rusqlite::{Transaction, TransactionBehavior};

impl File {
    /// Returns the versions that were made and who holds which, as far as they are known (see [`File::refresh`]).
    pub const fn register(&self) -> &Register {
        &self.present.register
    }

    /// Freezes the visit as a version, in one durable transaction. Its instant is that of the signature, or the next
    /// second that is after the version before and not before the last edit.
    ///
    /// A file of the first format becomes one of the second by it.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when `expected` is not the last revision of the file.
    pub fn release(
        &mut self,
        expected: u32,
        wanted: &Wanted,
        signed: &Signature,
    ) -> Result<Release, StoreError> {
        if expected != self.revision() {
            return Err(StoreError::Conflict { expected, actual: self.revision() });
        }
        let (text, sha256) = shelf::freeze(self.visit());
        let last_edit = self.last_edit();
        let last = self.register().last();
        let release = Release {
            number: last.map_or(0, |last| last.number).checked_add(1).ok_or(StoreError::Full)?,
            revision: expected,
            at: signed.at.max(last_edit).max(last.map_or(i64::MIN, |last| last.at + 1)),
            author: signed.author.clone(),
            name: wanted.name.clone(),
            comment: wanted.comment.clone(),
            recipients: wanted.recipients.clone(),
            sha256,
        };
        self.keep(expected, |transaction| shelf::insert_release(transaction, &release, &text))?;
        self.present.register.releases.push(release.clone());
        Ok(release)
    }

    /// Notes that persons were given a version, all in one durable transaction.
    ///
    /// # Errors
    /// [`StoreError::NoRelease`] when there is no such version.
    pub fn note_copies(
        &mut self,
        release: u32,
        persons: &[PersonId],
        way: Way,
        signed: &Signature,
    ) -> Result<(), StoreError> {
        self.existing(release)?;
        let (_, known) = self.register().counts();
        let copies: Vec<Copy> = persons
            .iter()
            .map(|person| Copy {
                release,
                person: person.clone(),
                way,
                at: signed.at,
                author: signed.author.clone(),
            })
            .collect();
        self.keep(self.revision(), |transaction| {
            for (copy, number) in copies.iter().zip(known + 1..) {
                shelf::insert_copy(transaction, number, copy)?;
            }
            Ok(())
        })?;
        self.present.register.copies.extend(copies);
        Ok(())
    }

    /// Returns the visit as a version froze it.
    ///
    /// # Errors
    /// [`StoreError::NoRelease`] when there is no such version; [`StoreError::Damaged`] when it no longer has its
    /// fingerprint.
    pub fn released(&self, number: u32) -> Result<Visit, StoreError> {
        let release = self.existing(number)?;
        self.reading(|connection| shelf::frozen(connection, release))
    }

    fn existing(&self, number: u32) -> Result<&Release, StoreError> {
        let register = self.register();
        let last = register.last().map_or(0, |last| last.number);
        register.release(number).ok_or(StoreError::NoRelease { asked: number, last })
    }

    /// Writes beside the log what was made from a known state of the file.
    fn keep(
        &mut self,
        expected: u32,
        write: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let known = self.register().counts();
        let Door::Writable(writer) = &mut self.door else {
            return Err(StoreError::ReadOnly);
        };
        writer.writing.file().verify(&self.path)?;
        if !writer.ready {
            door::ready_to_write(&writer.connection)?;
            writer.ready = true;
        }
        let transaction =
            writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let actual = entry::last_number(&transaction)?;
        schema::admit_releases(&transaction)?;
        if actual != expected || shelf::counts(&transaction)? != known {
            return Err(StoreError::Conflict { expected, actual });
        }
        write(&transaction)?;
        transaction.commit()?;
        Ok(())
    }
}
