//! The copy as Typst reads it: typed values, never markup.

mod lists;

use crate::copy::{
    Column, Deroule, DerouleDay, DerouleRow, DerouleStop, Frame, Fresh, Headline, Hour, Line,
    Programme, ProgrammeDay, ProgrammeStop, ThinTone, Tone,
};
use crate::ink::Ink;
use typst::foundations::{Array, Dict, IntoValue, Str, Value};

/// Puts a copy into the values that templates read.
pub(crate) struct Typed<'a, 'f> {
    pub(crate) ink: &'a mut Ink<'f>,
}

macro_rules! record {
    ($($key:literal: $value:expr),* $(,)?) => {
        typst::foundations::Value::Dict(
            [$((typst::foundations::Str::from($key), $value)),*].into_iter().collect(),
        )
    };
}
use record;

impl Typed<'_, '_> {
    /// Returns the inputs of the programme; `attached` where a calendar travels inside.
    pub(crate) fn programme(mut self, copy: &Programme, attached: bool) -> Dict {
        let mut days = Array::new();
        for day in &copy.days {
            days.push(self.programme_day(day));
        }
        self.ink.turn_to(None);
        let blocks = copy.blocks.iter().map(|(label, text)| {
            record! { "label": self.text(label), "text": self.text(text) }
        });
        let blocks = Value::Array(blocks.collect());
        inputs(
            "programme",
            record! {
                "frame": self.frame(&copy.frame),
                "guests": self.texts(&copy.guests),
                "hosts": copy.hosts.as_ref().map_or(Value::None, |line| self.line(line)),
                "aims": self.text(&copy.aims),
                "heads": self.texts(&copy.heads),
                "has-press": copy.has_press.into_value(),
                "days": Value::Array(days),
                "letters": self.ink.letters().into_value(),
                "blocks": blocks,
                "caveat": self.text(&copy.caveat),
                "calendar": if attached { self.text(&copy.calendar) } else { Value::None },
                "small": copy.is_small.into_value(),
            },
        )
    }

    /// Returns the inputs of the déroulé.
    pub(crate) fn deroule(mut self, copy: &Deroule) -> Dict {
        let mut days = Array::new();
        for day in &copy.days {
            days.push(self.deroule_day(day));
        }
        self.ink.turn_to(None);
        let columns = copy.columns.iter().map(|column| match column {
            Column::Place => "place",
            Column::People => "people",
            Column::Press => "press",
            Column::Transport => "transport",
            Column::Notes => "notes",
        });
        inputs(
            "deroule",
            record! {
                "frame": self.frame(&copy.frame),
                "columns": Value::Array(columns.map(IntoValue::into_value).collect()),
                "heads": self.texts(&copy.heads),
                "days": Value::Array(days),
                "letters": self.ink.letters().into_value(),
                "legend": self.texts(&copy.legend),
            },
        )
    }

    fn frame(&mut self, frame: &Frame) -> Value {
        record! {
            "lang": frame.lang.into_value(),
            "region": frame.region.into_value(),
            "sheet": self.text(&frame.sheet),
            "title": self.text(&frame.title),
            "running": self.text(&frame.running),
            "dates": self.text(&frame.dates),
            "office": self.text(&frame.office),
            "service": self.text(&frame.service),
            "logo": frame.logo.as_ref().map_or(Value::None, |logo| record! {
                "data": Value::Bytes(logo.data.clone()),
                "format": logo.format.into_value(),
                "wide": logo.is_wide.into_value(),
                // What is seen is said in words beside it.
                "alt": self.text(if frame.office.is_empty() { &frame.sheet } else { &frame.office }),
            }),
            "imprint": self.texts(&frame.imprint),
            "reference": self.text(&frame.reference),
            "marks": self.texts(&frame.marks),
            "stamp": self.text(&frame.stamp),
            "continued": self.text(&frame.continued),
            "page": self.texts(&frame.page),
            "nothing": self.text(&frame.nothing),
        }
    }

    fn programme_day(&mut self, day: &ProgrammeDay) -> Value {
        let stops = day.stops.iter().map(|stop| self.programme_stop(stop)).collect();
        self.ink.turn_to(None);
        record! { "date": self.text(&day.date), "stops": Value::Array(stops) }
    }

    fn programme_stop(&mut self, stop: &ProgrammeStop) -> Value {
        self.ink.turn_to(Some((&stop.stop.id, &stop.stop.title)));
        record! {
            "stop": self.headline(&stop.stop),
            "lines": self.lines(&stop.lines),
            "press": match &stop.press {
                Some((text, framed)) => record! { "text": self.text(text), "framed": framed.into_value() },
                None => Value::None,
            },
        }
    }

    fn deroule_day(&mut self, day: &DerouleDay) -> Value {
        let rows = day.rows.iter().map(|row| match row {
            DerouleRow::Band(name) => {
                record! { "kind": "band".into_value(), "text": self.text(name) }
            }
            DerouleRow::Thin { hour, duration, text, tone } => record! {
                "kind": "thin".into_value(),
                "hour": self.hour(hour),
                "duration": self.text(duration),
                "text": self.text(text),
                "tone": match tone {
                    ThinTone::Leg => "leg",
                    ThinTone::Margin => "margin",
                    ThinTone::Missed => "missed",
                }.into_value(),
            },
            DerouleRow::Stop(stop) => self.deroule_stop(stop),
        });
        let rows = rows.collect();
        self.ink.turn_to(None);
        record! { "date": self.text(&day.date), "rows": Value::Array(rows) }
    }

    fn deroule_stop(&mut self, stop: &DerouleStop) -> Value {
        self.ink.turn_to(Some((&stop.stop.id, &stop.stop.title)));
        let cells = stop.cells.iter().map(|cell| self.lines(cell)).collect();
        record! {
            "kind": "stop".into_value(),
            "stop": self.headline(&stop.stop),
            "bounds": self.texts(&stop.bounds),
            "fixed": self.option(stop.fixed.as_deref()),
            "duration": self.texts(&stop.duration),
            "cells": Value::Array(cells),
        }
    }

    fn headline(&mut self, stop: &Headline) -> Value {
        // A bookmark cannot be struck out, so it says in words what is cancelled.
        let entry = match &stop.status {
            Some(status) if stop.cancelled => format!("{} ({status})", stop.hour.line()),
            _ => stop.hour.line(),
        };
        record! {
            "hour": self.hour(&stop.hour),
            "entry": self.text(entry.trim_start()),
            "title": self.text(&stop.title),
            "status": self.option(stop.status.as_deref()),
            "cancelled": stop.cancelled.into_value(),
            "fresh": match stop.fresh {
                Fresh::Nothing => Value::None,
                Fresh::Hour => "hour".into_value(),
                Fresh::Stop => "stop".into_value(),
            },
        }
    }

    fn hour(&mut self, hour: &Hour) -> Value {
        record! {
            "before": self.text(&hour.before),
            "digits": self.text(&hour.digits),
            "rest": self.text(&hour.rest),
            "after": self.text(&hour.after),
            "below": self.texts(&hour.below),
        }
    }

    fn lines(&mut self, lines: &[Line]) -> Value {
        Value::Array(lines.iter().map(|line| self.line(line)).collect())
    }

    fn line(&mut self, line: &Line) -> Value {
        let runs = line.iter().map(|run| {
            let tone = match run.tone {
                Tone::Plain => "plain",
                Tone::Quiet => "quiet",
                Tone::Strong => "strong",
                Tone::Struck => "struck",
                Tone::Hour => "hour",
            };
            record! {
                "text": self.text(&run.text),
                "tone": tone.into_value(),
                "whole": run.whole.into_value(),
            }
        });
        Value::Array(runs.collect())
    }

    fn option(&mut self, text: Option<&str>) -> Value {
        text.map_or(Value::None, |text| self.text(text))
    }

    fn texts(&mut self, texts: &[String]) -> Value {
        Value::Array(texts.iter().map(|text| self.text(text)).collect())
    }

    fn text(&mut self, text: &str) -> Value {
        self.ink.draw(text).into_value()
    }
}

pub(super) fn inputs(sheet: &str, copy: Value) -> Dict {
    [(Str::from("sheet"), sheet.into_value()), (Str::from("copy"), copy)].into_iter().collect()
}
