//! Gives a written date its year, and a weekday its date, from the other dates of the same text.

use super::dates::Written;
use crate::doubt::Doubt;
use chrono::{Datelike, Duration, NaiveDate};

/// A day of the visit and what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) date: NaiveDate,
    pub(crate) doubts: Vec<Doubt>,
}

/// A visit announced more than this many days ahead is another year's: no programme is published so early.
const FAR_AHEAD: i64 = 400;

/// What fixes years and months in one text.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    today: NaiveDate,
    given: Option<NaiveDate>,
    /// Dates written in full where they date the text or the visit (not its history).
    anchors: Vec<NaiveDate>,
    /// Days of the visit as its heading gives them.
    period: Vec<NaiveDate>,
    /// The month heading we are under.
    month: Option<(i32, u32)>,
    /// The day header read last, and whether its year was deduced.
    last: Option<NaiveDate>,
    last_deduced: bool,
    /// Days of the heading that have no year: « du 17 au 19 octobre ».
    loose: Vec<Written>,
}

impl Calendar {
    pub(crate) const fn new(
        today: NaiveDate,
        given: Option<NaiveDate>,
        anchors: Vec<NaiveDate>,
    ) -> Self {
        Self {
            today,
            given,
            anchors,
            period: Vec::new(),
            month: None,
            last: None,
            last_deduced: false,
            loose: Vec::new(),
        }
    }

    pub(crate) const fn enter_month(&mut self, year: i32, month: u32) {
        self.month = Some((year, month));
    }

    /// Keeps the months of a heading that has no year; a weekday below will fix it.
    pub(crate) fn set_loose(&mut self, dates: Vec<Written>) {
        self.loose = dates;
    }

    pub(crate) fn set_period(&mut self, days: Vec<NaiveDate>) {
        self.period = days;
    }

    /// Returns the day that is meant, or nothing where nothing fixes it. The day becomes what later dates lean on.
    pub(crate) fn header(&mut self, written: &Written) -> Option<Day> {
        let day = self.day(written)?;
        self.last = Some(day.date);
        self.last_deduced = day.doubts.iter().any(|d| matches!(d, Doubt::YearDeduced { .. }));
        Some(day)
    }

    /// Returns the day that is meant, or nothing where nothing fixes it.
    pub(crate) fn day(&self, written: &Written) -> Option<Day> {
        match (written.day, written.month, written.year) {
            (Some(d), Some(m), Some(y)) => {
                let date = NaiveDate::from_ymd_opt(y, m, d)?;
                let differs = written.weekday.is_some_and(|w| w != date.weekday());
                Some(Day {
                    date,
                    doubts: if differs { vec![Doubt::WeekdayMismatch] } else { Vec::new() },
                })
            }
            (Some(d), Some(m), None) => self.in_some_year(written, d, m),
            (Some(d), None, _) => self.in_some_month(written, d),
            (None, ..) => self.of_week(written),
        }
    }

    fn in_some_year(&self, written: &Written, d: u32, m: u32) -> Option<Day> {
        let fits = |date: &NaiveDate| written.weekday.is_none_or(|w| w == date.weekday());
        let exact = |dates: &[NaiveDate]| {
            dates.iter().copied().find(|a| a.day() == d && a.month() == m && fits(a))
        };
        if let Some(date) = exact(&self.anchors).or_else(|| exact(&self.period)) {
            return Some(Day { date, doubts: Vec::new() });
        }
        let near = |anchor: NaiveDate, limit: i64| {
            (anchor.year() - 7..=anchor.year() + 7)
                .filter_map(|y| NaiveDate::from_ymd_opt(y, m, d))
                .filter(fits)
                .map(|date| {
                    let ahead = (date - anchor).num_days();
                    (ahead.abs() + if ahead > limit { 1_000_000 } else { 0 }, date)
                })
                .min()
        };
        let deduced =
            |date: NaiveDate| Day { date, doubts: vec![Doubt::YearDeduced { year: date.year() }] };
        // A header of the same visit is the best neighbour.
        if let Some((distance, date)) =
            self.last.and_then(|last| near(last, 60)).filter(|&(n, _)| n <= 60)
        {
            let sure = distance <= 15 && !self.last_deduced;
            return Some(if sure { Day { date, doubts: Vec::new() } } else { deduced(date) });
        }
        if let Some((_, date)) = self.given.and_then(|given| near(given, i64::MAX)) {
            return Some(deduced(date));
        }
        let by_text = self.anchors.iter().filter_map(|&anchor| near(anchor, FAR_AHEAD)).min();
        if let Some((distance, date)) = by_text {
            // « Publié le jeudi 7 juillet 2022 », « Vendredi 8 juillet »: the text itself fixes the year.
            let fixed = written.weekday.is_some() && distance <= 60;
            return Some(if fixed { Day { date, doubts: Vec::new() } } else { deduced(date) });
        }
        written.weekday?;
        near(self.today, i64::MAX).map(|(_, date)| deduced(date))
    }

    /// « Mercredi 3 » under « Avril 2024 », or inside « du 1er au 5 avril 2024 ».
    fn in_some_month(&self, written: &Written, d: u32) -> Option<Day> {
        let fits = |date: &NaiveDate| {
            date.day() == d && written.weekday.is_none_or(|w| w == date.weekday())
        };
        if let Some(date) = self.period.iter().copied().find(fits) {
            return Some(Day { date, doubts: Vec::new() });
        }
        if let Some((y, m)) = self.month {
            let date = NaiveDate::from_ymd_opt(y, m, d)?;
            let doubts = if fits(&date) { Vec::new() } else { vec![Doubt::WeekdayMismatch] };
            return Some(Day { date, doubts });
        }
        if let Some(day) =
            self.loose.iter().filter_map(|l| l.month).find_map(|m| self.in_some_year(written, d, m))
        {
            return Some(day);
        }
        let around = |anchor: NaiveDate| {
            (-31..=62)
                .filter_map(move |n| anchor.checked_add_signed(Duration::days(n)))
                .filter(fits)
                .min_by_key(|date| {
                    let ahead = (*date - anchor).num_days();
                    if ahead < 0 { 100 - ahead } else { ahead }
                })
        };
        let anchor = self.last.or(self.given).or_else(|| self.anchors.first().copied())?;
        let date = around(anchor)?;
        let sure =
            !self.last_deduced && self.last.is_some_and(|last| (date - last).num_days().abs() < 7);
        let doubts = if sure { Vec::new() } else { vec![Doubt::YearDeduced { year: date.year() }] };
        Some(Day { date, doubts })
    }

    /// A weekday alone: the one inside the visit's days, or the next one after the day above it.
    fn of_week(&self, written: &Written) -> Option<Day> {
        let weekday = written.weekday?;
        let doubts = vec![Doubt::WeekdayOnly];
        if let Some(&date) = self.period.iter().find(|d| d.weekday() == weekday) {
            return Some(Day { date, doubts });
        }
        let last = self.last.or(self.given)?;
        let date = (0..7)
            .filter_map(|n| last.checked_add_signed(Duration::days(n)))
            .find(|d| d.weekday() == weekday)?;
        Some(Day { date, doubts })
    }
}

/// Every day from the first to the last; nothing when there are more than 31 or they run backwards.
pub(crate) fn days_through(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let count = (last - first).num_days();
    if !(0..31).contains(&count) {
        return Vec::new();
    }
    first.iter_days().take(usize::try_from(count + 1).unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::dates::date_at;
    use crate::programme::tokens::tokenise;

    fn ymd(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn check(anchors: &[&str], period: &[&str], line: &str, expected: &str) {
        let mut calendar =
            Calendar::new(ymd("2020-09-17"), None, anchors.iter().map(|a| ymd(a)).collect());
        calendar.set_period(period.iter().map(|a| ymd(a)).collect());
        let written = date_at(&tokenise(line), 0).expect("a date is written");
        let got = calendar.day(&written).map_or("none".to_owned(), |d| {
            let doubts: Vec<&str> = d.doubts.iter().map(Doubt::code).collect();
            format!("{} {}", d.date, doubts.join(" ")).trim().to_owned()
        });
        assert_eq!(got, expected, "{line} with {anchors:?} {period:?}");
    }

    #[test]
    fn years() {
        check(&["2020-09-21"], &[], "Lundi 21 septembre", "2020-09-21");
        check(&[], &[], "Lundi 21 septembre", "2020-09-21 year_deduced");
        check(&[], &[], "Mercredi 13 janvier", "2021-01-13 year_deduced");
        check(&["2022-07-07"], &[], "Vendredi 8 juillet", "2022-07-08");
        // A page printed in 2024 announces nothing for 2027: the visit was before.
        check(&["2024-11-21"], &[], "Mercredi 13 janvier", "2021-01-13 year_deduced");
        check(&[], &[], "21 septembre", "none");
        check(&["2023-12-20"], &[], "5 janvier", "2024-01-05 year_deduced");
        check(&[], &[], "Mardi 21 septembre 2020", "2020-09-21 weekday_mismatch");
        check(&[], &[], "31 février 2020", "none");
    }

    #[test]
    fn days_without_month() {
        let week = ["2024-04-01", "2024-04-02", "2024-04-03"];
        check(&[], &week, "Mercredi 3", "2024-04-03");
        check(&[], &week, "Mardi", "2024-04-02 weekday_only");
        check(&["2024-04-01"], &[], "Mercredi 3", "2024-04-03 year_deduced");
        check(&[], &[], "Mercredi 3", "none");
    }
}
