//! The codes of what is doubtful, left out, or to be said. Their sentences are in `import.ftl`.

/// Something about a proposal that a person must look at before it enters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The year is not written; it was deduced from the weekday.
    YearDeduced {
        /// The year that was taken.
        year: i32,
    },
    /// The weekday that is written is not that of the date.
    WeekdayMismatch,
    /// Only a weekday is written; the date follows from the other dates.
    WeekdayOnly,
    /// No date is written at or above it.
    DateMissing,
    /// Several dates stand above each other, and nothing shares the stops out among them.
    SeveralDates,
    /// The hours go backwards here, so another of the dates above was taken.
    NewDayFromHours,
    /// The hour is earlier than that of the stop above it.
    HoursGoBack,
    /// The end is before the start.
    EndBeforeStart,
    /// The end lies after midnight.
    PastMidnight,
    /// Read from a sentence, not from a list.
    FromProse,
    /// The source gives an hour without saying what happens.
    TitleMissing,
    /// The source gives an hour without saying what happens; the heading above it was taken.
    TitleFromHeading,
    /// Several hours stand above several titles: which belongs to which is a guess.
    ColumnsMixed,
    /// « sous réserve », « à confirmer ».
    ToConfirm,
    /// The calendar says it is cancelled.
    Cancelled,
    /// The calendar says it is tentative.
    Tentative,
    /// The zone was deduced from a place name.
    ZoneDeduced,
    /// The zone the calendar names is unknown.
    ZoneUnknown {
        /// The name in the calendar.
        name: String,
    },
    /// An hour without « h » or « : », as `1215` or `12.15`.
    HourStyle,
    /// The event recurs and only one occurrence was taken.
    Recurs,
    /// The first name and the family name could not be told apart.
    NameOrder,
    /// What stands where a mail address belongs is none.
    NotAMail {
        /// What stands there.
        text: String,
    },
    /// What stands where a telephone number belongs is none.
    NotATelephone {
        /// What stands there.
        text: String,
    },
    /// What stands where a date belongs is none.
    NotADate {
        /// What stands there.
        text: String,
    },
}

impl Doubt {
    /// Returns the stable code of the command line's JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::YearDeduced { .. } => "year_deduced",
            Self::WeekdayMismatch => "weekday_mismatch",
            Self::WeekdayOnly => "weekday_only",
            Self::DateMissing => "date_missing",
            Self::SeveralDates => "several_dates",
            Self::NewDayFromHours => "new_day_from_hours",
            Self::HoursGoBack => "hours_go_back",
            Self::EndBeforeStart => "end_before_start",
            Self::PastMidnight => "past_midnight",
            Self::FromProse => "from_prose",
            Self::TitleMissing => "title_missing",
            Self::TitleFromHeading => "title_from_heading",
            Self::ColumnsMixed => "columns_mixed",
            Self::ToConfirm => "to_confirm",
            Self::Cancelled => "cancelled",
            Self::Tentative => "tentative",
            Self::ZoneDeduced => "zone_deduced",
            Self::ZoneUnknown { .. } => "zone_unknown",
            Self::HourStyle => "hour_style",
            Self::Recurs => "recurs",
            Self::NameOrder => "name_order",
            Self::NotAMail { .. } => "not_a_mail",
            Self::NotATelephone { .. } => "not_a_telephone",
            Self::NotADate { .. } => "not_a_date",
        }
    }
}

/// Why something that looks like a date or an hour is no stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Until when journalists must ask for accreditation, or guests answer.
    AccreditationDeadline,
    /// The latest hour at the gate.
    GateHour,
    /// When the page was published or changed.
    PublicationTime,
    /// When something is broadcast.
    Broadcast,
    /// Whom journalists may call.
    PressContact,
    /// Hours at which an office is open.
    OpeningHours,
    /// A length of time.
    Duration,
    /// A date in the past, in the text that explains.
    HistoricalDate,
    /// A number in an address.
    Address,
    /// The heading of the source.
    Title,
    /// An hour in a sentence that announces nothing of its own.
    Prose,
    /// The same line stands twice.
    Duplicate,
    /// The row has no title and no hour.
    EmptyRow,
    /// The event lies outside the days of the visit.
    OutsideDays,
    /// The line of a contact card holds no field.
    UnreadableLine,
    /// The card or the row names nobody.
    NoName,
}

impl Reason {
    /// Returns the stable code of the command line's JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccreditationDeadline => "accreditation_deadline",
            Self::GateHour => "gate_hour",
            Self::PublicationTime => "publication_time",
            Self::Broadcast => "broadcast",
            Self::PressContact => "press_contact",
            Self::OpeningHours => "opening_hours",
            Self::Duration => "duration",
            Self::HistoricalDate => "historical_date",
            Self::Address => "address",
            Self::Title => "title",
            Self::Prose => "prose",
            Self::Duplicate => "duplicate",
            Self::EmptyRow => "empty_row",
            Self::OutsideDays => "outside_days",
            Self::UnreadableLine => "unreadable_line",
            Self::NoName => "no_name",
        }
    }
}

/// Something to be said about a source as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// There is nothing in it for an agenda.
    NothingForAnAgenda,
    /// The calendar holds no events.
    NoEvents,
    /// The text was recognised as this encoding, which is not UTF-8.
    Encoding {
        /// The encoding's name, as `windows-1252`.
        name: &'static str,
    },
    /// Parts of the file could not be read and were passed over.
    PartlyUnreadable {
        /// How many.
        count: usize,
    },
    /// What these columns say of people is not taken.
    ColumnsNotTaken {
        /// Their headings.
        names: Vec<String>,
    },
    /// The file holds more than is read; the rest was left out.
    CutShort {
        /// What was read of it.
        limit: usize,
    },
}

impl Note {
    /// Returns the stable code of the command line's JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NothingForAnAgenda => "nothing_for_an_agenda",
            Self::NoEvents => "no_events",
            Self::Encoding { .. } => "encoding",
            Self::PartlyUnreadable { .. } => "partly_unreadable",
            Self::ColumnsNotTaken { .. } => "columns_not_taken",
            Self::CutShort { .. } => "cut_short",
        }
    }
}
