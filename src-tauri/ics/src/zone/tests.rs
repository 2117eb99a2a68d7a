//! A VTIMEZONE must give, at any instant of its years, the offset that the zone has.

use super::*;
use chrono_tz::TZ_VARIANTS;

fn written(zone: Tz, years: &[i32]) -> String {
    let mut out = String::new();
    vtimezone(zone, &years.iter().copied().collect(), &mut out);
    out.replace("\r\n", "\n")
}

#[test]
fn a_zone_is_written_in_the_form_that_fits_it() {
    let check = |zone: Tz, years: &[i32], expected: &str| {
        let whole = written(zone, years);
        let body =
            whole.lines().filter(|line| !line.starts_with("X-LIC") && !line.ends_with("VTIMEZONE"));
        assert_eq!(body.collect::<Vec<_>>().join("\n"), expected.trim_ascii(), "{zone}");
    };
    // A change each half of the year: two yearly rules from 1970 on.
    check(
        Tz::Europe__Paris,
        &[2020],
        "
TZID:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD",
    );
    // The second Sunday of March, the first of November.
    check(
        Tz::America__Miquelon,
        &[2020, 2021],
        "
TZID:America/Miquelon
BEGIN:DAYLIGHT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0300
TZOFFSETTO:-0200
TZNAME:-02
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0200
TZOFFSETTO:-0300
TZNAME:-03
END:STANDARD",
    );
    // No change: one STANDARD.
    check(
        Tz::Indian__Reunion,
        &[2020],
        "
TZID:Indian/Reunion
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0400
TZOFFSETTO:+0400
TZNAME:+04
END:STANDARD",
    );
    check(
        Tz::Pacific__Marquesas,
        &[2020],
        "
TZID:Pacific/Marquesas
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:-0930
TZOFFSETTO:-0930
TZNAME:-0930
END:STANDARD",
    );
    // A year of reform: Turkey stayed in summer time from September 2016 on, as its new standard time.
    check(
        Tz::Europe__Istanbul,
        &[2016],
        "
TZID:Europe/Istanbul
BEGIN:STANDARD
DTSTART:20150101T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20150329T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20151108T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20160327T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20160907T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
TZNAME:+03
END:STANDARD",
    );
    // Before zones: Paris kept its own time, nine minutes and 21 seconds ahead.
    check(
        Tz::Europe__Paris,
        &[1900],
        "
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:18990101T000000
TZOFFSETFROM:+000921
TZOFFSETTO:+000921
TZNAME:PMT
END:STANDARD",
    );
}

#[test]
fn without_years_there_is_nothing_to_define() {
    assert_eq!(written(Tz::Europe__Paris, &[]), "");
}

#[test]
fn every_zone_is_right_at_every_change_and_between() {
    // 2016 to 2019 hold the last great reforms; 2020 is the founding year; two years far apart are one file, too.
    for years in [&[2016, 2017, 2018, 2019][..], &[2020], &[2026, 2027], &[1970, 2020]] {
        for zone in TZ_VARIANTS {
            check_offsets(zone, years);
        }
    }
}

/// Compares the offsets at and around the changes of the years, and twice a month.
fn check_offsets(zone: Tz, years: &[i32]) {
    let text = written(zone, years);
    let observances = read(&text);
    for year in years {
        let start = new_year(*year);
        let mut instants: Vec<_> = (0..24).map(|n| start + Duration::days(15 * n)).collect();
        let covered = BTreeSet::from([*year]);
        for onset in onsets(zone, &covered) {
            instants.extend([-3601, -1, 0, 1, 3601].map(|s| onset.utc + Duration::seconds(s)));
        }
        for utc in instants {
            let expected = state(zone, utc).offset;
            assert_eq!(offset(&observances, utc), Some(expected), "{zone} {utc}\n{text}");
        }
    }
}

/// A STANDARD or DAYLIGHT as a reader keeps it.
struct Observance {
    start: NaiveDateTime,
    /// Month, which one, day of the week.
    yearly: Option<(u32, i8, Weekday)>,
    from: i32,
    to: i32,
}

fn read(text: &str) -> Vec<Observance> {
    let seconds = |value: &str| {
        let digits = &value[1..];
        let part = |n: usize| digits.get(n..n + 2).map_or(0, |s| s.parse::<i32>().expect("digits"));
        let whole = part(0) * 3600 + part(2) * 60 + part(4);
        if value.starts_with('-') { -whole } else { whole }
    };
    let mut found = Vec::new();
    for block in text.split("BEGIN:").skip(2) {
        let value = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
        let start = value("DTSTART:").expect("a start");
        found.push(Observance {
            start: NaiveDateTime::parse_from_str(start, "%Y%m%dT%H%M%S").expect("a civil hour"),
            yearly: value("RRULE:FREQ=YEARLY;BYMONTH=").map(|rule| {
                let (month, day) = rule.split_once(";BYDAY=").expect("a day");
                let (nth, day) = day.split_at(day.len() - 2);
                let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|d| *d == day);
                let day = u8::try_from(day.expect("a weekday")).expect("below 7");
                let day = Weekday::try_from(day).expect("a weekday");
                (month.parse().expect("a month"), nth.parse().expect("a number"), day)
            }),
            from: seconds(value("TZOFFSETFROM:").expect("an offset")),
            to: seconds(value("TZOFFSETTO:").expect("an offset")),
        });
    }
    found
}

/// The offset at an instant: that of the observance that began last (RFC 5545, 3.6.5).
fn offset(observances: &[Observance], utc: NaiveDateTime) -> Option<i32> {
    let begun = observances.iter().flat_map(|o| {
        let mut starts = vec![o.start];
        if let Some((month, nth, weekday)) = o.yearly {
            let in_year = |year| match nth {
                1.. => {
                    NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth.unsigned_abs())
                }
                _ => (4..=5)
                    .rev()
                    .find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n)),
            };
            starts.extend(
                (utc.year() - 1..=utc.year() + 1)
                    .filter_map(in_year)
                    .map(|day| day.and_time(o.start.time()))
                    .filter(|start| *start >= o.start),
            );
        }
        starts.into_iter().map(|start| (start - Duration::seconds(o.from.into()), o.to))
    });
    begun.filter(|(onset, _)| *onset <= utc).max_by_key(|(onset, _)| *onset).map(|(_, to)| to)
}
