//! Giving out a version from the window: freezing it, packages for those who are concerned, drafts, the register.

use super::Desk;
use super::paper::lock;
use crate::calendars::{Calendars, Order};
use crate::failure::Failure as Reason;
use crate::output;
use crate::papers::Reader;
use crate::session::Session;
use crate::versions::{self, Outlook, Packages, Packing, ReaderKey};
use crate::wire::distribution::{Distribution, Handed, Packing as PackingView, Told};
use crate::wire::window::{Exported, Failure, Snapshot};
use domain::ids::PersonId;
use domain::visit::Audience;
use print::Press;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use store::{Wanted, Way};

/// What the calendar of the public is called in a folder that its readers fetch it from.
const SHARED: &str = "agenda.ics";

/// Packages that are being written, one person at each call.
pub(super) struct Packs {
    packages: Packages,
    packing: Packing,
    folder: PathBuf,
}

impl Desk {
    pub(crate) fn distribution(&mut self) -> Result<Distribution, Failure> {
        let session = self.session()?;
        let shared = self.shared_target(session).map(|path| path.display().to_string());
        Outlook::of(session, self.voice(session))
            .map(|outlook| outlook.distribution(shared))
            .map_err(|reason| self.say(&reason))
    }

    pub(crate) fn told(&mut self, key: String) -> Result<Told, Failure> {
        let session = self.session()?;
        let reader = ReaderKey::parse(&key).ok_or_else(|| self.unexpected(&key))?;
        let outlook = Outlook::of(session, self.voice(session));
        match outlook.map(|outlook| outlook.reader(&reader)) {
            Ok(Some(view)) => Ok(view),
            Ok(None) => Err(self.unexpected(&key)),
            Err(reason) => Err(self.say(&reason)),
        }
    }

    pub(crate) fn release(
        &mut self,
        revision: u32,
        name: String,
        comment: String,
        recipients: Vec<String>,
    ) -> Result<Snapshot, Failure> {
        let wanted = Wanted {
            name: name.trim().to_owned(),
            comment: comment.trim().to_owned(),
            recipients: recipients.into_iter().map(PersonId::new).collect(),
        };
        let mut session = self.take()?;
        let released = if session.file().revision() == revision {
            versions::release(&mut session, &wanted, self.host.as_ref())
        } else {
            Err(Reason::Conflict)
        };
        let drawn = released.map(|release| {
            let number = release.number;
            let announce = match self.publish(&session) {
                Ok(()) => self.words.app_give_released(number),
                Err(reason) => self.words.app_give_shared_failed(number, reason.say(&self.words)),
            };
            self.draw(&session, Some(announce), None)
        });
        self.session = Some(session);
        drawn.map_err(|reason| self.say(&reason))
    }

    pub(crate) fn restore(&mut self, revision: u32, number: u32) -> Result<Snapshot, Failure> {
        let mut session = self.take()?;
        let restored = if session.file().revision() == revision {
            versions::restore(&mut session, number, self.host.as_ref())
        } else {
            Err(Reason::Conflict)
        };
        let drawn = restored
            .map(|()| self.draw(&session, Some(self.words.app_give_restored(number)), None));
        self.session = Some(session);
        drawn.map_err(|reason| self.say(&reason))
    }

    pub(crate) fn pack(&mut self) -> Result<PackingView, Failure> {
        let session = self.session()?;
        let prepared = versions::last(session).and_then(|last| {
            // Against the version before; the first one is sent to those who have nothing.
            Packages::prepare(session, last.saturating_sub(1).max(1))
        });
        let packages = prepared.map_err(|reason| self.say(&reason))?;
        let (_, number) = packages.numbers();
        let none = PackingView { done: 0, of: 0, announce: None };
        let Some(folder) = self.outside.choose_new_folder(&self.words.app_give_folder(number))
        else {
            return Ok(none);
        };
        let packing = packages.begin(&folder).map_err(|reason| self.say(&reason))?;
        let of = count(packages.recipients.len());
        self.packs = Some(Packs { packages, packing, folder });
        if of == 0 { self.pack_next() } else { Ok(PackingView { of, ..none }) }
    }

    pub(crate) fn pack_next(&mut self) -> Result<PackingView, Failure> {
        let Some(mut packs) = self.packs.take() else {
            return Err(self.unexpected(&"no packages"));
        };
        let mut readers = packs.packages.readers();
        let mut press = lock(&self.press);
        let press = Some(&*press.get_or_insert_default());
        let written = packs.packages.write_next(&mut packs.packing, &mut readers, press);
        drop(readers);
        let more = written.map_err(|reason| self.say(&reason))?;
        let (done, of) = (count(packs.packing.done()), count(packs.packages.recipients.len()));
        if more && done < of {
            self.packs = Some(packs);
            return Ok(PackingView { done, of, announce: None });
        }
        let Packs { packages, packing, folder } = packs;
        packages.finish(packing).map_err(|reason| self.say(&reason))?;
        let announce = self.words.app_give_packed(of, folder.display().to_string());
        Ok(PackingView { done, of, announce: Some(announce) })
    }

    pub(crate) fn pack_stop(&mut self) -> Result<PackingView, Failure> {
        self.packs = None;
        Ok(PackingView { done: 0, of: 0, announce: Some(self.words.app_give_stopped()) })
    }

    pub(crate) fn open_draft(&mut self, person: String) -> Result<Exported, Failure> {
        let drafted = self.session().and_then(|session| {
            let mut press = lock(&self.press);
            draft(session, &person, press.get_or_insert_default())
                .map_err(|reason| self.say(&reason))
        });
        let Some((name, message)) = drafted? else { return Err(self.unexpected(&person)) };
        let folder = self.recents.folder().join("brouillons");
        let file = versions::file_name(&person, &mut std::collections::BTreeSet::new());
        let target = folder.join(format!("{file}.eml"));
        let written = fs::create_dir_all(&folder)
            .map_err(|error| Reason::Write { path: folder.clone(), kind: error.kind() })
            .and_then(|()| output::write(&target, &message));
        written.map_err(|reason| self.say(&reason))?;
        let announce = if self.outside.show(&target) {
            self.words.app_give_drafted(name)
        } else {
            self.words.app_give_draft_saved(folder.display().to_string(), name)
        };
        Ok(Exported { cancelled: false, announce })
    }

    pub(crate) fn hand_over(
        &mut self,
        release: u32,
        persons: Vec<String>,
        how: Handed,
    ) -> Result<Exported, Failure> {
        let way = match how {
            Handed::Sent => Way::Sent,
            Handed::Printed => Way::Printed,
            Handed::Handed => Way::Handed,
            Handed::Mistaken => Way::Mistaken,
        };
        let persons: Vec<PersonId> = persons.into_iter().map(PersonId::new).collect();
        let mut session = self.take()?;
        let noted = session.note_copies(release, &persons, way, self.host.as_ref());
        self.session = Some(session);
        noted.map_err(|reason| self.say(&reason))?;
        Ok(Exported { cancelled: false, announce: self.words.app_give_noted(persons.len()) })
    }

    pub(crate) fn share_calendar(&mut self) -> Result<Distribution, Failure> {
        if let Some(target) = self.outside.choose_new_folder(SHARED) {
            let session = self.session()?;
            let mut known = self.shared_targets();
            known.insert(key_of(session), target);
            let list: String = known
                .iter()
                .map(|(visit, target)| format!("{visit}\t{}\n", target.display()))
                .collect();
            let folder = self.recents.folder().to_owned();
            let written = fs::create_dir_all(&folder)
                .map_err(|error| Reason::Write { path: folder.clone(), kind: error.kind() })
                .and_then(|()| output::write(&folder.join("partage.txt"), list.as_bytes()))
                .and_then(|()| self.publish(session));
            written.map_err(|reason| self.say(&reason))?;
        }
        self.distribution()
    }

    /// Writes the public calendar again where its readers fetch it, if there is such a place.
    fn publish(&self, session: &Session) -> Result<(), Reason> {
        let Some(folder) = self.shared_target(session) else { return Ok(()) };
        let order = Order { since: session.last_release().map(|_| 1), ..Order::default() };
        let calendars = Calendars::of(session, &order)?;
        let target = folder.join(SHARED);
        let written = calendars
            .desk()
            .calendar(&Reader::Audience(Audience::Public), &order)
            .map_err(|_| Reason::NothingToWrite(target.clone()))?;
        output::write(&target, written.text.as_bytes())
    }

    fn shared_target(&self, session: &Session) -> Option<PathBuf> {
        self.shared_targets().remove(&key_of(session))
    }

    /// Where the public calendar of each visit is written again: a line each in a file of this machine.
    fn shared_targets(&self) -> BTreeMap<String, PathBuf> {
        let list =
            fs::read_to_string(self.recents.folder().join("partage.txt")).unwrap_or_default();
        let pair = |line: &str| {
            let (visit, target) = line.split_once('\t')?;
            Some((visit.to_owned(), PathBuf::from(target)))
        };
        list.lines().filter_map(pair).collect()
    }
}

/// The message to one of those who are concerned by the last version, and the name.
fn draft(
    session: &Session,
    person: &str,
    press: &Press,
) -> Result<Option<(String, Vec<u8>)>, Reason> {
    let last = versions::last(session)?;
    let packages = Packages::prepare(session, last.saturating_sub(1).max(1))?;
    let at = packages.recipients.iter().position(|it| it.person.id.as_str() == person);
    let Some(at) = at else { return Ok(None) };
    let message = packages.draft(at, press)?;
    let name = packages.recipients.get(at).map(|it| it.person.full_name()).unwrap_or_default();
    Ok(message.map(|message| (name, message)))
}

fn key_of(session: &Session) -> String {
    fs::canonicalize(session.path())
        .unwrap_or_else(|_| session.path().to_owned())
        .display()
        .to_string()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
