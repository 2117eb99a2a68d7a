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
    /// The pocket fold: one A4 printed on one side and folded twice.
    Livret,
    /// The same to be stitched, for a visit that is too long to be folded: A5 upright.
    LivretA5,
    /// The sheet of the master of ceremonies: who speaks, in which order, how long.
    Conducteur,
    /// Who comes, in their order, and who receives them.
    Delegation,
    /// Whom to call or write to.
    Contacts,
    /// Name tents, two on a page.
    Chevalets,
    /// « Ce qui change »: the notice for those who hold an older version.
    Changements,
}

impl Sheet {
    /// Every sheet, the public one first.
    pub const ALL: [Self; 10] = [
        Self::Programme,
        Self::Deroule,
        Self::Personnel,
        Self::Livret,
        Self::LivretA5,
        Self::Conducteur,
        Self::Delegation,
        Self::Contacts,
        Self::Chevalets,
        Self::Changements,
    ];

    /// Returns the name by which a sheet is asked for; the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Deroule => "deroule",
            Self::Personnel => "personnel",
            Self::Livret => "livret",
            Self::LivretA5 => "livret-a5",
            Self::Conducteur => "conducteur",
            Self::Delegation => "delegation",
            Self::Contacts => "contacts",
            Self::Chevalets => "chevalets",
            Self::Changements => "changements",
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
            Self::Deroule | Self::Conducteur | Self::Contacts => Audience::Internal,
            Self::Personnel
            | Self::Livret
            | Self::LivretA5
            | Self::Delegation
            | Self::Chevalets
            | Self::Changements => Audience::Participants,
        }
    }

    /// Tells whether there is such a form of it: those that are edited by others are documents too.
    pub const fn is_written_as(self, format: Format) -> bool {
        match format {
            Format::Docx => matches!(self, Self::Programme | Self::Deroule | Self::Personnel),
            Format::Pdf | Format::Svg | Format::Png | Format::Html => true,
        }
    }

    /// Tells whether it says what has changed, for which the edition must hold its news.
    pub const fn is_news(self) -> bool {
        matches!(self, Self::Changements)
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
    /// A document for a word processor: programme, one's own programme, déroulé.
    Docx,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Svg, Self::Png, Self::Html, Self::Docx];

    /// Returns the name by which it is asked for, which is also the extension of its files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }

    /// Returns the format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}
