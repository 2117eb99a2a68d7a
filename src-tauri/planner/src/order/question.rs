//! What is asked: places, days, halts, and what is wished for.

/// A minute of the clock, counted from midnight of the first day in one fixed zone; 480 is 8 h, 1440 + 480 is 8 h of the
/// second day. Also a number of minutes.
pub type Minute = i32;

/// Halts to be put into an order, and all that binds them. A plain value: make it, change it, ask again.
///
/// ```
/// use planner::order::{Day, Halt, Question, Travel};
/// let question = Question {
///     // Place 0 is the base. Nobody knows yet how long place 1 to place 2 takes.
///     travel: Travel::from_rows(&[
///         vec![Some(0), Some(10), Some(15)],
///         vec![Some(10), Some(0), None],
///         vec![Some(15), Some(20), Some(0)],
///     ]),
///     days: vec![Day { start: 480, end: 1080, from: 0, to: 0 }],
///     halts: vec![Halt::new(1, 45), Halt { pin: Some(735), ..Halt::new(2, 75) }],
///     split: None,
/// };
/// assert_eq!(question.check(), Ok(()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The minutes from place to place.
    pub travel: Travel,
    /// The days, the earliest first; halts are spread over them. At least one.
    pub days: Vec<Day>,
    /// What is to be visited, in the user's own order: it decides between orders that are as good as each other.
    pub halts: Vec<Halt>,
    /// Where the delegation splits into groups and where it meets again.
    pub split: Option<Split>,
}

/// Minutes from each place to each other; `None` where nobody knows. Not always the same both ways, not always the shortest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    places: usize,
    minutes: Vec<Option<Minute>>,
}

impl Travel {
    /// Takes a row for each place: `rows[i][j]` are the minutes from place `i` to place `j`. What a row lacks is unknown. A minute on
    /// the diagonal counts between two halts at that place.
    pub fn from_rows(rows: &[Vec<Option<Minute>>]) -> Self {
        let places = rows.len();
        let row = |row: &'_ Vec<Option<Minute>>| {
            let mut row: Vec<Option<Minute>> = row.iter().copied().take(places).collect();
            row.resize(places, None);
            row
        };
        Self { places, minutes: rows.iter().flat_map(row).collect() }
    }

    /// The same, where ways that nobody knows take so many minutes.
    pub(super) fn or(&self, minutes: Minute) -> Self {
        let row =
            |from| (0..self.places).map(move |to| Some(self.minutes(from, to).unwrap_or(minutes)));
        Self { places: self.places, minutes: (0..self.places).flat_map(row).collect() }
    }

    /// The same, where each way goes over some of these places if that is shorter (Floyd, Warshall).
    pub(super) fn by_way_of(&self, over: impl Iterator<Item = usize>) -> Self {
        let mut shorter = self.clone();
        for via in over {
            for from in 0..self.places {
                for to in 0..self.places {
                    let both = shorter.minutes(from, via).zip(shorter.minutes(via, to));
                    let both = both.map(|(first, second)| first.saturating_add(second));
                    let straight = shorter.minutes(from, to);
                    shorter.minutes[from * self.places + to] =
                        straight.into_iter().chain(both).min();
                }
            }
        }
        shorter
    }

    /// How many places there are.
    pub const fn places(&self) -> usize {
        self.places
    }

    /// The minutes of a leg; `None` where it is unknown, and for places that are not there. Within one place 0 where nothing else
    /// is said.
    pub fn minutes(&self, from: usize, to: usize) -> Option<Minute> {
        if from >= self.places || to >= self.places {
            return None;
        }
        let minutes = self.minutes.get(from * self.places + to).copied().flatten();
        if from == to { minutes.or(Some(0)) } else { minutes }
    }
}

/// A day's frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The earliest departure.
    pub start: Minute,
    /// The latest return.
    pub end: Minute,
    /// The place of departure.
    pub from: usize,
    /// The place of return.
    pub to: usize,
}

/// A stop without an order: one thing to be done at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Halt {
    /// Where.
    pub place: usize,
    /// The preferred minutes, which [`solve`](super::solve) keeps.
    pub duration: Minute,
    /// The fewest minutes, which only [`least_cut`](super::least_cut), [`overrun`](super::overrun) and
    /// [`why_not`](super::why_not) go down to.
    pub minimum: Minute,
    /// When it can take place: it starts and ends within one of them. None: at any minute of a day. Opening hours and the
    /// presence of people are cut with each other by the caller.
    pub windows: Vec<Window>,
    /// The minute at which it starts, and at no other. Its windows do not count then.
    pub pin: Option<Minute>,
    /// `Some` where it may be left out: what keeping it is worth, the more the dearer. `None` where it must be kept.
    pub optional: Option<u32>,
    /// Which of the groups of the split; `None` for what all do together.
    pub group: Option<usize>,
    /// On which of the days; `None` where any will do.
    pub day: Option<usize>,
}

impl Halt {
    /// A halt that must be kept, at any minute, and that lasts as long as said.
    pub const fn new(place: usize, duration: Minute) -> Self {
        Self {
            place,
            duration,
            minimum: duration,
            windows: Vec::new(),
            pin: None,
            optional: None,
            group: None,
            day: None,
        }
    }
}

/// Minutes within which a halt starts **and ends**: `open <= start` and `start + duration <= close`. In a window that is too
/// short for the halt, or closes before it opens, it never fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    /// The first minute.
    pub open: Minute,
    /// The minute by which it is over.
    pub close: Minute,
}

/// The delegation splits behind one halt and meets again at another; between them each group does its own halts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The halt behind which the groups part.
    pub after: usize,
    /// The halt at which they meet; it starts when the last group is there.
    pub meet: usize,
    /// The groups; [`Halt::group`] counts from 0.
    pub groups: Vec<Group>,
}

/// A group of the split. With more people than seats, where both are known, no order is an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// How many people go with it, where that is known.
    pub people: Option<u32>,
    /// How many seats its cars have, where that is known.
    pub seats: Option<u32>,
}

/// Which of the orders that fit is the best.
///
/// Before all else as much as possible of what is optional is kept: the greatest sum of [`Halt::optional`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Least travel, then least waiting (with one day: the earliest end), then, with a split, the least wait at the meeting.
    LeastTravel,
    /// The earliest end (over several days: of their sum), then least travel, then the least wait at the meeting.
    EarliestEnd,
    /// Least travel, whatever the waiting: the objective that most papers mean by TSPTW.
    TravelAlone,
    /// The earliest end, whatever the travel: the objective that papers call makespan.
    EndAlone,
}

/// What makes a question one that has no answer, by the numbers of its halts, days and groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no day.
    NoDay,
    /// A day ends before it starts, or starts before the one before it ends.
    DayBackwards(usize),
    /// A day's place is not in the table of travel.
    DayPlace(usize),
    /// A halt's place is not in the table of travel.
    Place(usize),
    /// A duration or a minimum below zero, or a minimum above the duration.
    Minutes(usize),
    /// A halt is on a day that is not there.
    NoSuchDay(usize),
    /// A halt has a group that is not there.
    NoSuchGroup(usize),
    /// A leg of less than zero minutes: from which place, to which.
    Leg(usize, usize),
    /// The halts of parting and of meeting are the same, not there, optional, or of one group only.
    Split,
    /// More than a thousand halts and nights.
    TooMany,
    /// Hours or minutes that no visit has: more than 100,000 days.
    TooLong,
}

/// No visit has longer hours than that; sums of them stay far from the end of the numbers.
const LONGEST: Minute = 100_000 * 1440;

/// What the search's widest sets hold.
const MOST: usize = 1_000;

impl Question {
    /// Says what is wrong with it; a question that passes is answered, be it by « impossible ».
    ///
    /// # Errors
    /// The first fault that is found.
    pub fn check(&self) -> Result<(), Fault> {
        self.check_days()?;
        if self.halts.len() + self.days.len() > MOST {
            return Err(Fault::TooMany);
        }
        for (at, halt) in self.halts.iter().enumerate() {
            self.check_halt(at, halt)?;
        }
        for from in 0..self.travel.places() {
            for to in 0..self.travel.places() {
                match self.travel.minutes(from, to) {
                    Some(minutes) if minutes < 0 => return Err(Fault::Leg(from, to)),
                    Some(minutes) if minutes > LONGEST => return Err(Fault::TooLong),
                    Some(_) | None => {}
                }
            }
        }
        self.split.as_ref().map_or(Ok(()), |split| self.check_split(split))
    }

    fn check_days(&self) -> Result<(), Fault> {
        if self.days.is_empty() {
            return Err(Fault::NoDay);
        }
        let mut before = Minute::MIN;
        for (at, day) in self.days.iter().enumerate() {
            if day.end < day.start || day.start < before {
                return Err(Fault::DayBackwards(at));
            }
            if day.from.max(day.to) >= self.travel.places() {
                return Err(Fault::DayPlace(at));
            }
            if day.start < -LONGEST || day.end > LONGEST {
                return Err(Fault::TooLong);
            }
            before = day.end;
        }
        Ok(())
    }

    fn check_halt(&self, at: usize, halt: &Halt) -> Result<(), Fault> {
        if halt.place >= self.travel.places() {
            return Err(Fault::Place(at));
        }
        if halt.minimum < 0 || halt.minimum > halt.duration {
            return Err(Fault::Minutes(at));
        }
        if halt.day.is_some_and(|day| day >= self.days.len()) {
            return Err(Fault::NoSuchDay(at));
        }
        let groups = self.split.as_ref().map_or(0, |split| split.groups.len());
        if halt.group.is_some_and(|group| group >= groups) {
            return Err(Fault::NoSuchGroup(at));
        }
        let hours = halt.windows.iter().flat_map(|window| [window.open, window.close]);
        if hours.chain(halt.pin).any(|hour| !(-LONGEST..=LONGEST).contains(&hour))
            || halt.duration > LONGEST
        {
            return Err(Fault::TooLong);
        }
        Ok(())
    }

    fn check_split(&self, split: &Split) -> Result<(), Fault> {
        let of_all = |at: usize| {
            let halt = self.halts.get(at);
            halt.is_some_and(|halt| halt.group.is_none() && halt.optional.is_none())
        };
        if split.after == split.meet || !of_all(split.after) || !of_all(split.meet) {
            return Err(Fault::Split);
        }
        Ok(())
    }

    /// The starts at which a halt may begin, as `(first, last)` pairs, the earliest first, with this duration.
    pub(super) fn starts(&self, halt: &Halt, duration: Minute) -> Vec<(Minute, Minute)> {
        if let Some(pin) = halt.pin {
            return vec![(pin, pin)];
        }
        let first = self.days.first().map_or(0, |day| day.start);
        let last = self.days.last().map_or(0, |day| day.end);
        let (first, last) = match halt.day.and_then(|day| self.days.get(day)) {
            Some(day) => (day.start, day.end),
            None => (first, last),
        };
        let whole = [Window { open: first, close: last }];
        let windows = if halt.windows.is_empty() { &whole[..] } else { &halt.windows[..] };
        let mut starts: Vec<(Minute, Minute)> = windows
            .iter()
            .map(|window| (window.open.max(first), window.close.min(last) - duration))
            .filter(|(first, last)| first <= last)
            .collect();
        starts.sort_unstable();
        let mut apart: Vec<(Minute, Minute)> = Vec::new();
        for (first, last) in starts {
            match apart.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => {
                    before.1 = before.1.max(last);
                }
                _ => apart.push((first, last)),
            }
        }
        apart
    }
}
