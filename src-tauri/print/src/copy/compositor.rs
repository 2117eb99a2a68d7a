//! What every sheet needs to turn an edition into words.

use super::Frame;
use crate::issue::Issue;
use crate::logo;
use crate::sheet::Sheet;
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use domain::edition::Edition;
use domain::time::{Clock, Instant, Minutes, civil};
use domain::visit::{Audience, HourStyle, Language};
use text::typography::{self, capitalised};
use text::{Lang, Words, dates, durations, hours, phones};

/// Characters of a title that the running head of an upright page holds on one line.
const RUNNING: usize = 72;

/// The same of an A5 page.
const RUNNING_SMALL: usize = 44;

/// Characters of a title that the head of a lengthwise page holds on two.
const RUNNING_WIDE: usize = 120;

/// Characters of each of the parts that stand on every page: name, service, address, mention.
pub(crate) const STANDING: usize = 90;

/// Stands for a value while a sentence is cut around it.
const GAP: &str = "\u{fdd0}";

/// Sets one edition.
pub(crate) struct Compositor<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) words: Words,
}

impl<'a> Compositor<'a> {
    pub(crate) fn new(edition: &'a Edition) -> Self {
        let lang = match edition.lang {
            Language::French => Lang::Fr,
            Language::English => Lang::En,
        };
        Self { edition, words: Words::of(lang) }
    }

    pub(crate) const fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// Returns what stands on every page.
    pub(crate) fn frame(&self, sheet: Sheet, issue: &Issue) -> Frame {
        let words = &self.words;
        let office = &self.edition.office;
        let (lang, region) = match self.lang() {
            Lang::Fr => ("fr", "FR"),
            Lang::En => ("en", "GB"),
        };
        let title = self.title();
        let (page_before, page_rest) =
            around(&words.print_page(GAP, GAP.repeat(2)), &GAP.repeat(2));
        let (page_before, page_between) = around(&page_before, GAP);
        Frame {
            lang,
            region,
            sheet: self.name_of(sheet),
            running: match sheet {
                Sheet::Deroule => shortened(&title, RUNNING_WIDE),
                Sheet::LivretA5 => shortened(&title, RUNNING_SMALL),
                _ => shortened(&title, RUNNING),
            },
            title,
            dates: capitalised(&self.dates()),
            office: shortened(&one_line(&self.set(&office.name)), STANDING),
            service: shortened(&one_line(&self.set(&office.service)), STANDING),
            logo: logo::read(&office.logo).unwrap_or_default(),
            imprint: [
                self.set(&office.service),
                self.address_line(&office.address),
                phones::pairs(&self.set(&office.telephone)),
                self.set(&office.mail),
            ]
            .into_iter()
            .map(|text| shortened(&one_line(&text), STANDING))
            .filter(|text| !text.is_empty())
            .collect(),
            reference: match shortened(&one_line(&self.set(&self.edition.reference)), RUNNING) {
                reference if reference.is_empty() => reference,
                reference => words.print_reference(reference),
            },
            marks: self.marks(issue),
            stamp: self.stamp(issue),
            continued: words.print_continued(),
            page: [page_before, page_between, page_rest],
            nothing: words.print_nothing(),
        }
    }

    /// Returns what a sheet is called on its pages.
    fn name_of(&self, sheet: Sheet) -> String {
        let words = &self.words;
        match sheet {
            Sheet::Programme | Sheet::Livret | Sheet::LivretA5 => words.print_programme(),
            Sheet::Deroule => words.print_deroule(),
            Sheet::Personnel => words.print_personnel(),
            Sheet::Conducteur => words.print_conducteur(),
            Sheet::Delegation => words.print_delegation(),
            Sheet::Contacts => words.print_contacts(),
            Sheet::Chevalets => words.print_chevalets(),
            Sheet::Changements => words.print_changements(),
        }
    }

    /// Sets what somebody typed: typography, and nothing that would turn its neighbours round or ring a bell.
    pub(crate) fn set(&self, typed: &str) -> String {
        let clean: String = typed
            .chars()
            .filter_map(|c| match c {
                '\n' => Some('\n'),
                '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
                '\u{200e}' | '\u{200f}' | '\u{feff}' => None,
                c if c.is_control() => None,
                c => Some(c),
            })
            .collect();
        typography::fix(clean.trim(), self.lang())
    }

    /// Writes a postal address of several lines on one.
    pub(crate) fn address_line(&self, address: &str) -> String {
        let lines = address.lines().map(|line| one_line(&self.set(line)));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Writes an hour of the visit's style.
    pub(crate) fn clock(&self, clock: Clock) -> String {
        let style = match self.edition.hour_style {
            HourStyle::Compact => hours::HourStyle::Compact,
            HourStyle::Spaced => hours::HourStyle::Spaced,
            HourStyle::Padded => hours::HourStyle::Padded,
        };
        hours::clock(clock.minutes(), style, self.lang())
    }

    /// Writes the hour of an instant.
    pub(crate) fn hour(&self, at: Instant, zone: Tz) -> String {
        let local = civil(at, zone).time();
        let minutes = local.num_seconds_from_midnight() / 60;
        self.clock(Clock::from_minutes(minutes.cast_signed()))
    }

    /// Writes minutes as a duration.
    pub(crate) fn duration(&self, minutes: Minutes) -> String {
        durations::short(minutes, self.lang())
    }

    /// Writes a date with its weekday, with a capital.
    pub(crate) fn day_head(&self, date: NaiveDate) -> String {
        capitalised(&dates::full(date, self.lang()))
    }

    /// Writes a date without its weekday.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        dates::without_weekday(date, self.lang())
    }

    fn title(&self) -> String {
        let title = one_line(&self.set(&self.edition.title));
        match (title.is_empty(), self.edition.days.first()) {
            (false, _) => title,
            (true, Some(day)) => self.words.print_untitled_on(self.date(day.date)),
            (true, None) => self.words.print_untitled(),
        }
    }

    fn dates(&self) -> String {
        let days = &self.edition.days;
        match (days.first(), days.last()) {
            (Some(first), Some(last)) if first.date < last.date => {
                dates::range(first.date, last.date, self.lang())
            }
            (Some(day), _) => dates::full(day.date, self.lang()),
            (None, _) => String::new(),
        }
    }

    /// What is framed on top of every page. A sheet that is not for everybody says for whom it is: the worst mistake of
    /// the trade is the wrong version in the wrong hands.
    fn marks(&self, issue: &Issue) -> Vec<String> {
        let draft = issue.is_draft().then(|| self.words.print_draft());
        let audience = match self.edition.audience {
            Audience::Public => None,
            Audience::Participants => Some(self.words.print_for_participants()),
            Audience::Internal => Some(self.words.print_internal()),
            Audience::Drivers => Some(self.words.print_for_drivers()),
        };
        let mention = shortened(&one_line(&self.set(&self.edition.mention)), 60);
        let mention = (!mention.is_empty()).then_some(mention);
        [audience, draft, mention].into_iter().flatten().collect()
    }

    fn stamp(&self, issue: &Issue) -> String {
        let instant = |at: DateTime<Utc>| {
            let local = at.with_timezone(&self.edition.zone);
            (
                self.date(local.date_naive()),
                self.hour(at.timestamp().div_euclid(60), self.edition.zone),
            )
        };
        let (date, hour) = instant(issue.edited);
        match issue.release {
            None => self.words.print_draft_of(date, hour),
            Some(release) if issue.is_draft() => {
                self.words.print_draft_after(date, hour, release.number)
            }
            Some(release) => {
                let date =
                    dates::numeric(release.at.with_timezone(&self.edition.zone).date_naive());
                let (_, hour) = instant(release.at);
                // A notice of change takes the place of what its reader has, however long ago that was.
                let held = self.edition.news.as_ref().map(|news| news.since);
                match held.filter(|held| *held < release.number).or_else(|| issue.replaces()) {
                    None => self.words.print_version(date, hour, release.number),
                    Some(old) => self.words.print_version_again(date, hour, release.number, old),
                }
            }
        }
    }
}

/// Cuts a sentence around the value that [`GAP`] stands for.
pub(crate) fn around(sentence: &str, gap: &str) -> (String, String) {
    let (before, after) = sentence.split_once(gap).unwrap_or((sentence, ""));
    (before.to_owned(), after.to_owned())
}

/// Says a sentence with a gap for its value, and returns what stands before and after it.
pub(crate) fn with_gap(say: impl FnOnce(&'static str) -> String) -> (String, String) {
    let (before, after) = around(&say(GAP), GAP);
    (before.trim().to_owned(), after.trim().to_owned())
}

/// Joins lines and needless spaces to one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split(['\n', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Cuts a text between two words, with « … » where something is left out.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole, _)| whole);
    format!("{}…", kept.trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']))
}
