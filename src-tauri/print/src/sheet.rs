//! Which sheets there are, and in which formats.

use domain::visit::Audience;

/// A printed sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sheet {
    /// The programme that is handed out: A4 upright, hours, stops and what the press may do.
    Programme,
    /// The day minute by minute, with moves, margins and notes: A4 lengthwise.
    Deroule,
    /// « Votre programme »: what one person attends, with what he or she does there.
    Personnel,
}

impl Sheet {
    /// Every sheet, the public one first.
    pub const ALL: [Self; 3] = [Self::Programme, Self::Deroule, Self::Personnel];

    /// Returns the name by which a sheet is asked for; the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Deroule => "deroule",
            Self::Personnel => "personnel",
        }
    }

    /// Returns the sheet of that name.
    ///
    /// ```
    /// use print::Sheet;
    /// assert_eq!(Sheet::from_name("deroule"), Some(Sheet::Deroule));
    /// assert_eq!(Sheet::from_name("Déroulé"), None); // names are ASCII, as they are typed in a shell
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.name() == name)
    }

    /// Returns for whom it is printed where nobody is named.
    pub const fn default_audience(self) -> Audience {
        match self {
            Self::Programme => Audience::Public,
            Self::Deroule => Audience::Internal,
            Self::Personnel => Audience::Participants,
        }
    }

    /// Tells whether it is made for one person, whom the edition must name.
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::Personnel)
    }
}

/// What a sheet is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// PDF/UA-1 and PDF/A (3a with a calendar inside, else 2a): one file.
    Pdf,
    /// One picture a page, in outlines.
    Svg,
    /// One picture a page, at 150 dots an inch.
    Png,
    /// One page for a browser, without outside parts.
    Html,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Svg, Self::Png, Self::Html];

    /// Returns the name by which it is asked for, which is also the extension of its files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Html => "html",
        }
    }

    /// Returns the format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}
