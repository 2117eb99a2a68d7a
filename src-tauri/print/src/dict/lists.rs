//! The copies of the smaller sheets as Typst reads them.

use super::{Typed, inputs, record};
use crate::copy::{Chevalets, Conducteur, ConducteurStop, Livret, Register, Section, Speech};
use typst::foundations::{Array, Dict, IntoValue, Value};

impl Typed<'_, '_> {
    /// Returns the inputs of a sheet of tables.
    pub(crate) fn register(mut self, copy: &Register) -> Dict {
        let mut sections = Array::new();
        for section in &copy.sections {
            sections.push(self.section(section));
        }
        inputs(
            "register",
            record! {
                "frame": self.frame(&copy.frame),
                "guests": self.texts(&copy.guests),
                "hosts": Value::None,
                "aims": "".into_value(),
                "days": Value::Array(Array::new()),
                "sections": Value::Array(sections),
                "letters": self.ink.letters().into_value(),
                "legend": self.texts(&copy.legend),
                "nothing": self.text(&copy.nothing),
                "caveat": self.text(&copy.caveat),
            },
        )
    }

    fn section(&mut self, section: &Section) -> Value {
        let widths = section.widths.iter().map(|width| width.name().into_value()).collect();
        let rows = section.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| self.lines(cell)).collect();
            record! {
                "title": self.text(&row.title),
                "entry": self.text(&row.entry),
                "titled": row.titled.into_value(),
                "struck": row.struck.into_value(),
                "cells": Value::Array(cells),
            }
        });
        let rows = rows.collect();
        record! {
            "head": self.text(&section.head),
            "heads": self.texts(&section.heads),
            "widths": Value::Array(widths),
            "rows": Value::Array(rows),
        }
    }

    /// Returns the inputs of the sheet of the master of ceremonies.
    pub(crate) fn conducteur(mut self, copy: &Conducteur) -> Dict {
        let mut days = Array::new();
        for day in &copy.days {
            let rows = day.stops.iter().map(|stop| self.conducted(stop)).collect();
            self.ink.turn_to(None);
            days.push(record! { "date": self.text(&day.date), "rows": Value::Array(rows) });
        }
        inputs(
            "conducteur",
            record! {
                "frame": self.frame(&copy.frame),
                "guests": Value::Array(Array::new()),
                "hosts": Value::None,
                "aims": "".into_value(),
                "heads": self.texts(&copy.heads),
                "days": Value::Array(days),
                "letters": self.ink.letters().into_value(),
                "caveat": "".into_value(),
            },
        )
    }

    fn conducted(&mut self, stop: &ConducteurStop) -> Value {
        self.ink.turn_to(Some((&stop.stop.id, &stop.stop.title)));
        let speeches = stop.speeches.iter().map(|speech| self.speech(speech)).collect();
        record! {
            "stop": self.headline(&stop.stop),
            "lines": self.lines(&stop.lines),
            "speeches": Value::Array(speeches),
            "total": self.text(&stop.total),
        }
    }

    fn speech(&mut self, speech: &Speech) -> Value {
        record! {
            "rank": self.text(&speech.rank),
            "name": self.text(&speech.name),
            "function": self.text(&speech.function),
            "address": self.text(&speech.address),
            "minutes": self.text(&speech.minutes),
        }
    }

    /// Returns the inputs of the pocket fold.
    pub(crate) fn livret(mut self, copy: &Livret) -> Dict {
        let mut days = Array::new();
        for day in &copy.programme.days {
            days.push(self.programme_day(day));
        }
        self.ink.turn_to(None);
        let back = copy.back.iter().map(|(label, lines)| {
            record! { "label": self.text(label), "lines": self.texts(lines) }
        });
        let back = back.collect();
        inputs(
            "livret",
            record! {
                "frame": self.frame(&copy.programme.frame),
                "guests": self.texts(&copy.programme.guests),
                "days": Value::Array(days),
                "back": Value::Array(back),
                "caveat": self.text(&copy.programme.caveat),
            },
        )
    }

    /// Returns the inputs of the name tents.
    pub(crate) fn chevalets(mut self, copy: &Chevalets) -> Dict {
        let people = copy.people.iter().map(|tent| {
            record! {
                "civility": self.text(&tent.civility),
                "name": self.text(&tent.name),
                "function": self.text(&tent.function),
            }
        });
        let people = people.collect();
        inputs(
            "chevalets",
            record! {
                "frame": self.frame(&copy.frame),
                "people": Value::Array(people),
                "nothing": self.text(&copy.nothing),
            },
        )
    }
}
