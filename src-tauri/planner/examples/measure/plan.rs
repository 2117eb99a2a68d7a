//! The files of `deroule-plan/1` as questions.

use planner::order::{Coming, Day, Group, Halt, Minute, Question, Split, Travel, Window};
use serde_json::Value;

/// A file with what is asked.
pub(crate) struct Plan {
    pub(crate) json: Value,
    pub(crate) ids: Vec<String>,
    pub(crate) question: Question,
}

impl Plan {
    /// Reads a file; `None` where something is missing in it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(text).ok()?;
        let row = |row: &Value| {
            let cells = row.as_array()?.iter();
            Some(cells.map(|cell| cell.as_i64().and_then(|it| Minute::try_from(it).ok())).collect())
        };
        let rows: Option<Vec<Vec<Option<Minute>>>> =
            json["travel"].as_array()?.iter().map(row).collect();
        let day = &json["day"];
        let place = |value: &Value| usize::try_from(value.as_u64()?).ok();
        let day = Day {
            start: minute(&day["start"])?,
            end: minute(&day["end"])?,
            from: place(&day["from"])?,
            to: place(&day["to"])?,
        };
        let stops = json["stops"].as_array()?;
        let halt = |stop: &Value| {
            let window =
                Window { open: minute(&stop["window"][0])?, close: minute(&stop["window"][1])? };
            let optional = stop["optional"].as_bool() == Some(true);
            let group = match stop["group"].as_str() {
                Some("all") | None => None,
                Some(name) => Some(usize::from(name.bytes().next()?.checked_sub(b'A')?)),
            };
            Some(Halt {
                place: place(&stop["place"])?,
                duration: minute(&stop["duration"])?,
                minimum: minute(&stop["min_duration"])?,
                windows: vec![window],
                pin: minute(&stop["pin"]),
                optional: if optional {
                    u32::try_from(stop["priority"].as_u64()?).ok()
                } else {
                    None
                },
                group,
                day: None,
            })
        };
        let halts: Vec<Halt> = stops.iter().map(halt).collect::<Option<_>>()?;
        let id = |stop: &Value| stop["id"].as_str().map(str::to_owned);
        let ids: Vec<String> = stops.iter().map(id).collect::<Option<_>>()?;
        let at = |value: &Value| ids.iter().position(|id| Some(id.as_str()) == value.as_str());
        let groups = halts.iter().filter_map(|halt| halt.group).max().map_or(0, |most| most + 1);
        let split = at(&json["split_after"]).zip(at(&json["meet_at"]));
        let split = split.map(|(after, meet)| Split {
            after,
            meet,
            groups: vec![Group::default(); groups.max(2)],
        });
        let question =
            Question { travel: Travel::from_rows(&rows?), days: vec![day], halts, split };
        Some(Self { json, ids, question })
    }

    /// Of a `repair`: its past stops, when the last of them is left, what comes, and how to get home.
    pub(crate) fn running(&self) -> Option<Running> {
        let order = self.json["plan"]["order"].as_array()?;
        let order: Vec<usize> = order
            .iter()
            .map(|id| self.ids.iter().position(|known| Some(known.as_str()) == id.as_str()))
            .collect::<Option<_>>()?;
        let announced = |at: usize| minute(&self.json["plan"]["starts"][&self.ids[at]]);
        let late =
            order.iter().position(|at| self.json["event"]["stop"] == self.ids[*at].as_str())?;
        let (past, coming) = order.split_at(late + 1);
        let halt = |at: usize| &self.question.halts[at];
        let overrun = minute(&self.json["event"]["overrun"])?;
        let mut hours = Vec::new();
        for at in past.iter().copied() {
            hours.push((announced(at)?, halt(at).duration));
        }
        hours.last_mut()?.1 += overrun;
        let (start, minutes) = *hours.last()?;
        let stop = |(before, at): (&usize, &usize)| {
            let asked = halt(*at);
            Some(Coming {
                leg: self.question.travel.minutes(halt(*before).place, asked.place),
                floor: minute(&self.json["stops"][*at]["margin_floor"])?,
                announced: announced(*at)?,
                pinned: asked.pin.is_some(),
                close: asked.windows.first().map(|window| window.close),
                duration: asked.duration,
                minimum: asked.minimum,
            })
        };
        let day = self.question.days.first()?;
        let last = halt(*order.last()?).place;
        Some(Running {
            coming: order.get(late..)?.iter().zip(coming).map(stop).collect::<Option<_>>()?,
            home: (self.question.travel.minutes(last, day.to)?, day.end),
            ready: start + minutes,
            missed: (start + minutes - halt(order[late]).windows.first()?.close).max(0),
            order,
            hours,
        })
    }
}

/// A day under way.
pub(crate) struct Running {
    pub(crate) order: Vec<usize>,
    /// Start and minutes of what is past.
    pub(crate) hours: Vec<(Minute, Minute)>,
    pub(crate) ready: Minute,
    /// Minutes past the closing of the stop that ran over.
    pub(crate) missed: Minute,
    pub(crate) coming: Vec<Coming>,
    pub(crate) home: (Minute, Minute),
}

fn minute(value: &Value) -> Option<Minute> {
    Minute::try_from(value.as_i64()?).ok()
}
