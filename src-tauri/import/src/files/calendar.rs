//! iCalendar files (RFC 5545, and vCalendar 1.0) become stops.
//!
//! `calcard` reads what is there, whatever is wrong with it. Before that the text is put in order: components that were
//! never ended are ended, ends without a beginning and components that hold no events are left out. So a broken file
//! still gives its events, and a hostile one has nothing to nest.

use super::occurrences;
use super::zones::Zones;
use crate::programme::read_place;
use crate::reading::{Precision, ProposedStop, Reading, SourceSpan};
use crate::{Context, Doubt, Format, Ignored, Note, Reason, Unreadable};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus,
};
use calcard::{Entry, Parser};

/// Most events of one file.
const MAX_EVENTS: usize = 20_000;
/// Longest title or place that is proposed, in characters.
const MAX_TITLE: usize = 500;

/// Reads a calendar.
///
/// Errors: [`Unreadable::Damaged`] when the text is no calendar at all.
pub(super) fn read(source: &str, context: &Context) -> Result<Reading, Unreadable> {
    let tidy = tidied(source);
    if !tidy.is_calendar && !source.trim().is_empty() {
        return Err(Unreadable::Damaged { format: Format::Calendar, line: Some(1) });
    }
    let mut reading = Reading::default();
    let mut spans = tidy.events.into_iter();
    let mut parser = Parser::new(&tidy.text);
    let mut faults = 0_usize;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => events(&calendar, &mut spans, context, &mut reading),
            Entry::Eof => break,
            _ => faults += 1,
        }
    }
    if tidy.cut {
        reading.notes.push(Note::CutShort { limit: MAX_EVENTS });
    }
    if faults > 0 {
        reading.notes.push(Note::PartlyUnreadable { count: faults });
    }
    if reading.stops.is_empty() && reading.ignored.is_empty() {
        reading.notes.push(Note::NoEvents);
    }
    reading.stops.sort_by_key(|s| (s.date, s.start));
    reading.visit.date = reading.stops.iter().filter_map(|s| s.date).min();
    Ok(reading)
}

/// The text with only what holds events and zones, each begun and ended.
struct Tidy {
    text: String,
    /// Where each event begins, in order: the line of its title, else its first.
    events: Vec<SourceSpan>,
    is_calendar: bool,
    cut: bool,
}

fn tidied(source: &str) -> Tidy {
    let mut tidy = Tidy {
        text: String::with_capacity(source.len()),
        events: Vec::new(),
        is_calendar: false,
        cut: false,
    };
    let mut open: Vec<String> = Vec::new();
    // How deep we are in a component that is left out.
    let mut skipped = 0_usize;
    let mut titled = true;
    for (index, line) in crate::programme::split_lines(source).enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        let word = keyword(line);
        if let Some(name) = word.strip_prefix("BEGIN:") {
            let event = name == "VEVENT";
            let known =
                matches!(name, "VCALENDAR" | "VTIMEZONE" | "STANDARD" | "DAYLIGHT") || event;
            tidy.is_calendar |= known || name.starts_with('V');
            let full = event && tidy.events.len() >= MAX_EVENTS;
            tidy.cut |= full;
            if skipped > 0 || !known || full || open.len() > 4 {
                skipped += 1;
                continue;
            }
            // An event cannot hold another: the one before it was not ended.
            if event {
                while open.last().is_some_and(|o| {
                    o == "VEVENT" || o == "STANDARD" || o == "DAYLIGHT" || o == "VTIMEZONE"
                }) {
                    end(&mut tidy.text, &mut open);
                }
                tidy.events.push(SourceSpan { line: index + 1, text: line.trim().to_owned() });
                titled = false;
            }
            open.push(name.to_owned());
        } else if let Some(name) = word.strip_prefix("END:") {
            if skipped > 0 && !open.iter().any(|o| o == name) {
                skipped -= 1;
                continue;
            }
            skipped = 0;
            if !open.iter().any(|o| o == name) {
                continue;
            }
            while open.last().is_some_and(|o| o != name) {
                end(&mut tidy.text, &mut open);
            }
            open.pop();
        } else if skipped > 0 {
            continue;
        } else if !titled && word.starts_with("SUMMARY") {
            titled = true;
            if let Some(last) = tidy.events.last_mut() {
                *last = SourceSpan { line: index + 1, text: line.trim().to_owned() };
            }
        }
        tidy.text.push_str(line);
        tidy.text.push_str("\r\n");
    }
    while !open.is_empty() {
        end(&mut tidy.text, &mut open);
    }
    tidy
}

/// The beginning of a line in capitals, as far as a keyword goes.
fn keyword(line: &str) -> String {
    let line = line.trim_end();
    line.chars()
        .take(40)
        .filter(|c| !c.is_whitespace() || line.starts_with(' '))
        .collect::<String>()
        .to_ascii_uppercase()
}

fn end(text: &mut String, open: &mut Vec<String>) {
    if let Some(name) = open.pop() {
        text.push_str("END:");
        text.push_str(&name);
        text.push_str("\r\n");
    }
}

fn events(
    calendar: &ICalendar,
    spans: &mut impl Iterator<Item = SourceSpan>,
    context: &Context,
    reading: &mut Reading,
) {
    let zones = Zones::of(calendar, context.zone);
    let found: Vec<(&ICalendarComponent, SourceSpan)> = calendar
        .components
        .iter()
        .filter(|c| c.component_type == ICalendarComponentType::VEvent)
        .map(|c| (c, spans.next().unwrap_or_default()))
        .collect();
    for (event, span) in &found {
        for at in occurrences::of(event, &found, &zones, context.days) {
            reading.stops.push(stop(at.event, &at, at.span(&found, span)));
        }
    }
    let outside = found.iter().filter(|(_, span)| {
        context.days.is_some() && reading.stops.iter().all(|s| s.source != *span)
    });
    let outside: Vec<Ignored> = outside
        .map(|(_, span)| Ignored { source: span.clone(), reason: Reason::OutsideDays })
        .collect();
    reading.ignored.extend(outside);
}

fn stop(
    event: &ICalendarComponent,
    at: &occurrences::Occurrence,
    source: SourceSpan,
) -> ProposedStop {
    let mut doubts = at.doubts.clone();
    match event.status() {
        Some(ICalendarStatus::Cancelled) => doubts.push(Doubt::Cancelled),
        Some(ICalendarStatus::Tentative) => doubts.push(Doubt::Tentative),
        _ => {}
    }
    let title = text_of(event, &ICalendarProperty::Summary).unwrap_or_default();
    if title.is_empty() {
        doubts.push(Doubt::TitleMissing);
    }
    if at.date.is_none() {
        doubts.push(Doubt::DateMissing);
    }
    let place =
        text_of(event, &ICalendarProperty::Location).map(|l| read_place(&l)).unwrap_or_default();
    ProposedStop {
        date: at.date,
        start: at.start,
        end: at.end,
        precision: at.precision(),
        title,
        place: place.0,
        room: place.1,
        commune: place.2,
        press: None,
        group: None,
        zone: at.zone,
        duration: None,
        source,
        doubts,
    }
}

impl occurrences::Occurrence<'_> {
    fn precision(&self) -> Precision {
        match (self.start, self.end) {
            (Some(start), Some(end)) if end < start => Precision::Error,
            (Some(_), _) => Precision::Exact,
            (None, _) => Precision::None,
        }
    }
}

/// The text of a property on one line.
fn text_of(event: &ICalendarComponent, property: &ICalendarProperty) -> Option<String> {
    let entry = event.property(property)?;
    let text = entry.values.iter().filter_map(|v| v.as_text()).collect::<Vec<_>>().join(", ");
    let text: String =
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_TITLE).collect();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Paris;

    fn check(days: Option<(&str, &str)>, body: &str, expected: &[&str]) {
        let source = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n",
            body.replace('\n', "\r\n")
        );
        let day = |d: &str| d.parse().expect("a date");
        let context = Context {
            days: days.map(|(a, b)| (day(a), day(b))),
            ..Context::new(day("2020-09-17"))
        };
        let reading = read(&source, &context).expect("a calendar");
        let said: Vec<String> = reading
            .stops
            .iter()
            .map(|s| {
                let clock = |m: Option<u16>| {
                    m.map_or("?".to_owned(), |m| format!("{:02}:{:02}", m / 60, m % 60))
                };
                let or = |v: &Option<String>| v.clone().unwrap_or_default();
                let doubts: Vec<&str> = s.doubts.iter().map(Doubt::code).collect();
                format!(
                    "{} {}-{} {} {} @{}|{} {}",
                    s.date.map(|d| d.to_string()).unwrap_or_default(),
                    clock(s.start),
                    clock(s.end),
                    s.zone.unwrap_or(Paris).name(),
                    s.title,
                    or(&s.place),
                    or(&s.room),
                    doubts.join(",")
                )
                .trim_end()
                .to_owned()
            })
            .collect();
        assert_eq!(said, expected, "{body}");
        let lines: Vec<&str> = source.split("\r\n").collect();
        for stop in &reading.stops {
            assert!(lines[stop.source.line - 1].contains(&stop.source.text), "{:?}", stop.source);
        }
    }

    #[test]
    fn hours_in_their_zones() {
        check(
            None,
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Paris:20200921T121500\nDTEND;TZID=Europe/Paris:20200921T133000\nSUMMARY:Réunion\nLOCATION:Pôle Mécanique d'Alès\\, Salle Hospitality\nEND:VEVENT",
            &[
                "2020-09-21 12:15-13:30 Europe/Paris Réunion @Pôle Mécanique d'Alès|Salle Hospitality",
            ],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART;TZID=Romance Standard Time:20200921T121500\nDURATION:PT45M\nSUMMARY:Windows\nEND:VEVENT",
            &["2020-09-21 12:15-13:00 Europe/Paris Windows @|"],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART:20200921T101500Z\nDTEND:20200921T113000Z\nSUMMARY:UTC\nEND:VEVENT",
            &["2020-09-21 12:15-13:30 Europe/Paris UTC @|"],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART;TZID=Indian/Reunion:20231020T090000\nDTEND;TZID=Europe/Paris:20231020T080000\nSUMMARY:Vol\nEND:VEVENT",
            &["2023-10-20 09:00-10:00 Indian/Reunion Vol @|"],
        );
        check(
            None,
            "BEGIN:VTIMEZONE\nTZID:Chez nous\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0400\nTZOFFSETTO:+0400\nEND:STANDARD\nEND:VTIMEZONE\n\
             BEGIN:VEVENT\nDTSTART;TZID=Chez nous:20201201T090000\nSUMMARY:Décalage\nEND:VEVENT",
            &["2020-12-01 06:00-? Europe/Paris Décalage @| zone_unknown"],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART;TZID=Nulle part:20201201T090000\nSUMMARY:Sans zone\nEND:VEVENT",
            &["2020-12-01 09:00-? Europe/Paris Sans zone @| zone_unknown"],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART:20201201T223000\nDTEND:20201202T010000\nSUMMARY:Nuit\nEND:VEVENT",
            &["2020-12-01 22:30-25:00 Europe/Paris Nuit @| past_midnight"],
        );
    }

    #[test]
    fn days_statuses_and_what_is_missing() {
        check(
            None,
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20200921\nDTEND;VALUE=DATE:20200922\nSUMMARY:Journée\nSTATUS:CANCELLED\nEND:VEVENT",
            &["2020-09-21 ?-? Europe/Paris Journée @| cancelled"],
        );
        check(
            None,
            "BEGIN:VEVENT\nSUMMARY:Sans date\nSTATUS:TENTATIVE\nEND:VEVENT",
            &[" ?-? Europe/Paris Sans date @| tentative,date_missing"],
        );
        check(
            None,
            "BEGIN:VEVENT\nDTSTART:20200921T090000\nDTEND:20200921T080000\nEND:VEVENT",
            &["2020-09-21 09:00-08:00 Europe/Paris  @| end_before_start,title_missing"],
        );
    }

    #[test]
    fn recurrences() {
        let weekly = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Paris:20200907T090000\nDTEND;TZID=Europe/Paris:20200907T100000\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Paris:20200928T090000\nSUMMARY:Point\nEND:VEVENT\n\
                      BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=Europe/Paris:20201005T090000\nDTSTART;TZID=Europe/Paris:20201005T110000\nSUMMARY:Point déplacé\nEND:VEVENT";
        check(None, weekly, &["2020-09-07 09:00-10:00 Europe/Paris Point @| recurs"]);
        check(
            Some(("2020-09-21", "2020-10-06")),
            weekly,
            &[
                "2020-09-21 09:00-10:00 Europe/Paris Point @|",
                "2020-10-05 11:00-? Europe/Paris Point déplacé @|",
            ],
        );
        check(
            Some(("2020-09-21", "2020-09-22")),
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19900101\nRRULE:FREQ=DAILY\nSUMMARY:Tous les jours\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20200921T090000\nRRULE:FREQ=SECONDLY\nSUMMARY:Toutes les secondes\nEND:VEVENT",
            &[
                "2020-09-21 ?-? Europe/Paris Tous les jours @|",
                "2020-09-21 09:00-? Europe/Paris Toutes les secondes @| recurs",
                "2020-09-22 ?-? Europe/Paris Tous les jours @|",
            ],
        );
    }

    #[test]
    fn broken_files_give_their_events() {
        check(
            None,
            "BEGIN:VEVENT\nDTSTART:20200921T090000\nSUMMARY:Un\nBEGIN:VEVENT\nDTSTART:20200921T100000\nSUMMARY:Deux\nBEGIN:VALARM\nTRIGGER:-PT5M",
            &["2020-09-21 09:00-? Europe/Paris Un @|", "2020-09-21 10:00-? Europe/Paris Deux @|"],
        );
        let context = Context::new("2020-09-17".parse().expect("a date"));
        let deep = "BEGIN:VEVENT\r\n".repeat(50_000);
        assert!(read(&deep, &context).is_ok());
        let deep = format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:VALARM\r\n".repeat(50_000));
        assert_eq!(read(&deep, &context).expect("a calendar").notes, [Note::NoEvents]);
        assert_eq!(read("", &context).expect("an empty file").notes, [Note::NoEvents]);
        assert!(read("nothing of the sort", &context).is_err());
    }
}
