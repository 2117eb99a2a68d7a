//! The library as the page draws it, in the user's language.

use crate::Failure;
use crate::beginning::Template;
use crate::library::{Digest, Fault, Found, Hit, Library, MOST_FILES, Scan, Volume};
use crate::say::Voice;
use crate::wire::library::{Card, FoundText, FoundVisit, LibraryView, TemplateView, Unread};
use crate::wire::window::Severity;
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use domain::time::Clock;
use domain::visit::{Visit, VisitStatus};
use std::path::Path;
use text::{Words, dates, nearness};

/// Who looks at the library, and when.
#[derive(Clone, Copy)]
pub struct Onlooker<'a> {
    /// The sentences.
    pub words: &'a Words,
    /// The present day where the user is.
    pub today: NaiveDate,
}

impl Onlooker<'_> {
    /// Draws what a scan of the library has found.
    pub fn library(
        &self,
        library: &Library,
        scan: &Result<Scan, Fault>,
        templates: Vec<TemplateView>,
    ) -> LibraryView {
        let folder = library.folder().display().to_string();
        let notice = match scan {
            Err(fault) => fault.say(&folder, self.words),
            Ok(scan) if scan.cut => self.words.library_too_many(MOST_FILES),
            Ok(_) => String::new(),
        };
        let mut view = LibraryView { folder, notice, templates, ..LibraryView::default() };
        let Ok(scan) = scan else { return view };
        let (mut coming, mut past) = (Vec::new(), Vec::new());
        for volume in &scan.here {
            match &volume.read {
                Err(_) => view.unread.push(self.unread(volume)),
                Ok(digest) => match digest.span {
                    None => view.undated.push(self.card(volume, digest)),
                    Some(span) if span.1 >= self.today => coming.push((span, volume, digest)),
                    Some(span) => past.push((span, volume, digest)),
                },
            }
        }
        coming.sort_by_key(|(span, ..)| *span);
        past.sort_by_key(|(span, ..)| std::cmp::Reverse(*span));
        let cards = |list: Vec<(_, &Volume, &std::sync::Arc<Digest>)>| {
            list.into_iter().map(|(_, volume, digest)| self.card(volume, digest)).collect()
        };
        view.coming = cards(coming);
        view.past = cards(past);
        for volume in &scan.elsewhere {
            match &volume.read {
                Ok(digest) => view.elsewhere.push(self.card(volume, digest)),
                Err(_) => view.unread.push(self.unread(volume)),
            }
        }
        view
    }

    /// Draws a visit at a glance.
    pub fn card(&self, volume: &Volume, digest: &Digest) -> Card {
        let lang = self.words.lang();
        let (fact, severity) = self.fact(digest);
        Card {
            key: volume.key.clone(),
            date: digest.span.map_or_else(String::new, |(first, _)| dates::brief(first, lang)),
            near: digest.span.map_or_else(String::new, |span| self.near(span)),
            when: digest
                .span
                .map_or_else(String::new, |(first, last)| dates::range(first, last, lang)),
            title: super::titled(&digest.title, digest.span.map(|(first, _)| first), self.words),
            detail: self.detail(digest),
            state: match digest.status {
                VisitStatus::Draft => self.words.library_draft(),
                VisitStatus::Approved => self.words.library_approved(),
                VisitStatus::Released => self.words.library_released(),
            },
            fact,
            severity,
            file: file_name(&volume.path),
        }
    }

    /// Draws what was found in a visit.
    pub fn found(&self, hit: &Hit<'_>) -> FoundVisit {
        FoundVisit {
            card: self.card(hit.volume, hit.digest),
            texts: hit.texts.iter().map(|found| self.found_text(found, hit.digest)).collect(),
            more: u32::try_from(hit.more).unwrap_or(u32::MAX),
        }
    }

    fn found_text(&self, found: &Found, digest: &Digest) -> FoundText {
        let voice = Voice { words: self.words, style: digest.style };
        let at = found.at.map_or_else(String::new, |(day, hour)| {
            let hour = hour.map(|hour| voice.clock(hour));
            let day = (digest.days > 1).then(|| dates::brief(day, self.words.lang()));
            [day, hour].into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        FoundText {
            kind: found.kind.into(),
            text: found.text.clone(),
            at,
            stop: found.stop.as_ref().map(ToString::to_string),
        }
    }

    /// Says why a file is no visit to be opened.
    pub fn unread(&self, volume: &Volume) -> Unread {
        let text = match &volume.read {
            Ok(_) => String::new(),
            Err(error) => {
                Failure::Open { path: volume.path.clone(), error: error.clone() }.say(self.words)
            }
        };
        Unread { file: file_name(&volume.path), text }
    }

    /// Draws the templates there are.
    pub fn template(&self, template: Template, visit: &Visit) -> TemplateView {
        let detail = match visit.days().count() {
            0 | 1 => self.words.library_stops(visit.stops().count()),
            days => self.words.library_days(days),
        };
        TemplateView { key: template.key().to_owned(), title: template.title(self.words), detail }
    }

    /// « dans 3 jours », « en cours », or the year of what is over.
    fn near(&self, (first, last): (NaiveDate, NaiveDate)) -> String {
        if last < self.today {
            first.year().to_string()
        } else if first < self.today {
            self.words.near_ongoing()
        } else {
            nearness::until(first, self.today, self.words.lang())
        }
    }

    /// « Alès Agglomération · 2 jours · 9 étapes · réf. 71.20 »
    fn detail(&self, digest: &Digest) -> String {
        let words = self.words;
        let parts = [
            digest.place.clone(),
            if digest.days > 0 { words.library_days(digest.days) } else { String::new() },
            words.library_stops(digest.stops),
            if digest.groups > 1 { words.library_groups(digest.groups) } else { String::new() },
            if digest.reference.is_empty() {
                String::new()
            } else {
                words.library_reference(&digest.reference)
            },
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// The one fact that matters: as long as it is not over what cannot be held, else who has an old paper in the pocket; else
    /// when somebody last worked at it.
    fn fact(&self, digest: &Digest) -> (String, Option<Severity>) {
        let over = digest.span.is_some_and(|(_, last)| last < self.today);
        let voice = Voice { words: self.words, style: digest.style };
        match (digest.trouble.filter(|_| !over), digest.held.filter(|_| !over)) {
            (None, None) => (self.edited(digest.edited, digest.zone, voice), None),
            (None, Some(held)) => (held.say(self.words), Some(Severity::Check)),
            (Some(trouble), _) => {
                let day = text::dates::day_month(trouble.day, self.words.lang());
                let said = if trouble.missing > 0 && trouble.count == 1 {
                    self.words.library_missing(day, trouble.missing)
                } else {
                    self.words.library_conflicts(trouble.count, day)
                };
                (said, Some(Severity::Blocking))
            }
        }
    }

    fn edited(&self, at: DateTime<Utc>, zone: Tz, voice: Voice<'_>) -> String {
        let civil = at.with_timezone(&zone).naive_local();
        let minutes = i32::try_from(civil.hour() * 60 + civil.minute()).unwrap_or_default();
        let hour = voice.clock(Clock::from_minutes(minutes));
        match (self.today - civil.date()).num_days() {
            0 => self.words.library_edited_today(hour),
            1 => self.words.library_edited_yesterday(hour),
            _ => self
                .words
                .library_edited_on(dates::without_weekday(civil.date(), self.words.lang())),
        }
    }
}

impl Fault {
    /// Says why a folder has no list of visits, what is safe, what to do.
    pub fn say(self, folder: &str, words: &Words) -> String {
        match self {
            Self::Gone => words.library_folder_gone(folder),
            Self::NotAFolder => words.library_folder_is_file(folder),
            Self::Unreadable => words.library_folder_unreadable(folder),
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
