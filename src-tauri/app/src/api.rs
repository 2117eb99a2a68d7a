//! The table of calls: every name that the page may call, what it sends and what it gets.
//!
//! Read this first to know what the window can do. From the one table come the dispatch ([`call`]) and the TypeScript type
//! that the page is checked against ([`typescript`]); each row is a method of [`Desk`].

use crate::desk::Desk;
use crate::later::{IntoReply, Reply};
use crate::wire::distribution::{
    ChangeLine, ChangeMark, Distribution, Handed, Holder, OpenPoint, Packing, ReaderRow, Recipient,
    Told, VersionView,
};
use crate::wire::gesture::{
    Choice, Chosen, Clip, Details, Gesture, LineReading, Part, Reader, Selected, Token,
};
use crate::wire::history::{PastEdit, PastKind};
use crate::wire::library::{
    BeginningWire, Card, FoundKind, FoundText, FoundVisit, LibraryView, TemplateView, Unread,
};
use crate::wire::offers::{
    Explained, Offer, Offers, RoomView, ShareView, Slot, SlotChange, SpreadView, Weight,
};
use crate::wire::people::{
    AisleSeats, ConfidedField, Doing, ForgottenRow, PeopleView, PersonCard, PersonCell, PersonRow,
    PersonStop, Seat, SpeechRow, StopChoice, Twins,
};
use crate::wire::review::{
    Fact, Kept, KeptMerge, KeptPerson, LeftOut, Opened, Proposed, ReadPerson, ReadTwin, Review,
};
use crate::wire::settings::{About, BuiltInView, HourStyleWire, Named, NamedKind, SettingsView};
use crate::wire::trial::Trial;
use crate::wire::window::{
    Accepted, Boot, Branch, Cell, Day, Exported, Failure, LegRow, MarginRow, MoveMeans, NoteView,
    Page, Problem, Proposal, Row, Severity, SheetView, Snapshot, StopRow, SumLine, TimingWire, Was,
};
use crate::wire::withheld::{ReaderKey, ReaderView, WithheldGroup, WithheldThing, WithheldView};
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use ts_rs::TS;

macro_rules! calls {
    ($($(#[doc = $doc:literal])* $name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)*) => {
        /// Begins to answer a call of the page: finds it in the table, reads what was sent, and gives back JSON, or work
        /// that need not hold the desk.
        ///
        /// # Errors
        /// What the page must say; the visit is then as it was.
        pub fn begin(desk: &mut Desk, name: &str, sent: Value) -> Result<Reply<Value>, Failure> {
            match name {
                $(stringify!($name) => {
                    #[derive(Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Sent { $($arg: $type),* }
                    let Sent { $($arg),* } = read(desk, sent)?;
                    let reply = IntoReply::<$answer>::into_reply(desk.$name($($arg),*)?);
                    reply.then(|desk, answer| {
                        serde_json::to_value(answer).map_err(|error| desk.unexpected(&error))
                    }, desk)
                })*
                _ => Err(desk.unexpected(&name)),
            }
        }

        /// Answers a call of the page, holding the desk until the answer is there.
        ///
        /// # Errors
        /// As [`begin`].
        pub fn call(desk: &mut Desk, name: &str, sent: Value) -> Result<Value, Failure> {
            begin(desk, name, sent)?.settle(desk)
        }

        /// Returns the table as TypeScript.
        fn table() -> String {
            let mut table = String::from("export interface Calls {\n");
            $(
                for line in [$($doc),*] {
                    let _ = writeln!(table, "  /**{line} */");
                }
                let _ = write!(table, "  {}: {{ sent: {{ ", stringify!($name));
                $(let _ = write!(table, "{}: {}; ", stringify!($arg), <$type as TS>::name(&ts_rs::Config::default()));)*
                let _ = writeln!(table, "}}; answer: {} }};", <$answer as TS>::name(&ts_rs::Config::default()));
            )*
            table.push_str("}\n");
            table
        }
    };
}

calls! {
    /// What the page needs before it draws anything.
    boot() -> Boot;
    /// Lets the user choose a file: a visit is opened, anything else is read; null when none was chosen.
    open() -> Option<Opened>;
    /// Opens the sample visit, which is made where it is missing.
    open_sample() -> Snapshot;
    /// Lets the user choose a text, a document, a calendar or a table, and says what was understood, to enter the visit
    /// that is open if one is; null when none was chosen.
    choose_source() -> Option<Opened>;
    /// Opens or reads the file that was dropped on the window.
    take_dropped() -> Option<Opened>;
    /// Says what was understood of a pasted text.
    read_source(text: String) -> Review;
    /// The review that lies open, in the language of the screens; null when none does.
    review_again() -> Option<Review>;
    /// Makes a visit of the proposals that are kept, in the folder of the visits, and opens it.
    create_visit(kept: Vec<Kept>, people: Vec<KeptPerson>) -> Snapshot;
    /// Enters the proposals that are kept into the visit that is open, as one edit.
    enter_source(revision: u32, kept: Vec<Kept>, people: Vec<KeptPerson>) -> Snapshot;
    /// What takes long just now, in words; null when nothing does.
    work() -> Option<String>;
    /// Leaves what takes long; nothing of it enters anywhere.
    stop_work() -> bool;
    /// Closes the visit.
    close() -> ();
    /// The visit as it is now, another program's edits included.
    refresh() -> Snapshot;
    /// Edits a cell; what is typed is read here, as everywhere.
    edit(revision: u32, stop: String, cell: Cell, text: String) -> Snapshot;
    /// What an edit would give, without making it.
    preview(trial: Trial) -> Snapshot;
    /// Sets the minutes of a move; « ? » is unknown, empty removes it.
    edit_leg(revision: u32, from: String, to: String, group: Option<String>, text: String) -> Snapshot;
    /// Sets a margin, « 20 » or « 20 (5) »; empty removes it.
    edit_margin(revision: u32, before: String, group: Option<String>, text: String) -> Snapshot;
    /// Fixes the hour of a stop, or lets it follow again.
    toggle_pin(revision: u32, stop: String) -> Snapshot;
    /// Adds a stop as typed on the quick line, behind another or at its hour, with what was chosen in its tokens.
    add_stop(revision: u32, day: String, after: Option<String>, text: String, chosen: Chosen) -> Snapshot;
    /// How the quick line is understood, and what it would give.
    read_line(day: String, text: String, chosen: Chosen) -> LineReading;
    /// Does something to stops or days, as one edit: a key, the menu and a drag make the same gesture.
    gesture(revision: u32, gesture: Gesture) -> Snapshot;
    /// Lets a problem stand for a reason; null: it is looked at again.
    accept_problem(revision: u32, stop: String, code: String, about: String, reason: Option<String>) -> Snapshot;
    /// Stops as they go to the clipboard.
    copy(stops: Vec<String>) -> Clip;
    /// What the inspector shows of a stop beside its row; null for one that is gone.
    details(stop: String) -> Option<Details>;
    /// The people of a stop, or of the whole visit: their order, their presence, who was forgotten; where an aisle is asked for, the
    /// rows of so many seats on each of its sides.
    people(stop: Option<String>, aisle: Option<u32>) -> PeopleView;
    /// Adds a person as one writes him or her, « Mme Anne MERLE, maire d’Alès »; at a stop if one is named.
    add_person(revision: u32, text: String, stop: Option<String>, doing: Option<Doing>) -> Snapshot;
    /// Edits a field of a person.
    edit_person(revision: u32, person: String, cell: PersonCell, text: String) -> Snapshot;
    /// Removes a person from the visit.
    remove_person(revision: u32, person: String) -> Snapshot;
    /// Says what somebody does or answers at a stop.
    attend(revision: u32, stop: String, person: String, doing: Doing) -> Snapshot;
    /// Gives somebody a place by hand; the reason is printed.
    place_person(revision: u32, person: String, position: u32, reason: String) -> Snapshot;
    /// Takes a place by hand back.
    return_to_rule(revision: u32, person: String) -> Snapshot;
    /// Sets who speaks after whom; nobody: by the rule.
    order_speeches(revision: u32, stop: String, persons: Vec<String>) -> Snapshot;
    /// Says what was decided of an office that is to be asked; null: nothing yet.
    decide(revision: u32, office: String, territory: String, answer: Option<String>, reason: String) -> Snapshot;
    /// Makes one person of two who are the same.
    merge_persons(revision: u32, person: String, twin: String) -> Snapshot;
    /// Repairs for the conflicts of the visit, best first.
    proposals() -> Vec<Proposal>;
    /// Applies a repair, as one edit.
    apply_proposal(revision: u32, rank: u32) -> Snapshot;
    /// What could be done for a day: orders, choices and repairs, each with the day that it gives.
    suggest(day: String) -> Offers;
    /// Applies one of what was suggested last, as one edit.
    apply_suggestion(revision: u32, rank: u32) -> Snapshot;
    /// Why a stop does not fit into its day.
    why_not(stop: String) -> Explained;
    /// What a later start of a stop costs, until a fixed hour breaks.
    lateness(stop: String) -> Explained;
    /// The hours at which a stop would fit, for what is under the hand.
    fits(stop: String) -> Vec<RoomView>;
    /// The minutes that could be spread around a stop, and over what.
    spread(stop: String) -> SpreadView;
    /// Spreads minutes over stops by weight, as one edit.
    apply_spread(revision: u32, text: String, shares: Vec<Weight>) -> Snapshot;
    /// Puts places without a point at their communes, so that ways are estimated.
    situate(revision: u32) -> Snapshot;
    /// Lets the user choose a table of minutes between places, and enters it as one edit; null when none was chosen.
    read_roads(revision: u32) -> Option<Snapshot>;
    /// What the user must agree to before points are sent to the route planner; null when it was agreed for its address.
    routes_question() -> Option<String>;
    /// Asks the route planner for the minutes between places, and enters them as one edit; `agreed`: points may be sent to it.
    ask_routes(revision: u32, agreed: bool) -> Snapshot;
    /// Says how a move is made.
    set_means(revision: u32, from: String, to: String, group: Option<String>, means: MoveMeans) -> Snapshot;
    /// Takes the last edit back.
    undo(revision: u32) -> Snapshot;
    /// Gives back what was undone.
    redo(revision: u32) -> Snapshot;
    /// The sheets there are.
    sheets() -> Vec<SheetView>;
    /// Who may read: the audiences, then each person.
    readers() -> Vec<ReaderView>;
    /// What a reader does not see.
    withheld(reader: ReaderKey) -> WithheldView;
    /// A page of a sheet as a reader gets it (null: as those it is made for), as a picture; of the visit as it is, or as an
    /// edit would leave it. `seek`: where that page reads as before, the first one that does not.
    page(sheet: String, reader: Option<ReaderKey>, page: u32, trial: Option<Trial>, seek: bool) -> Page;
    /// Lets the user choose where, and writes the calendar of the public programme.
    export_calendar() -> Exported;
    /// Lets the user choose where, and writes a sheet as `pdf` or `docx`.
    export_sheet(sheet: String, reader: Option<ReaderKey>, format: String) -> Exported;
    /// Opens a sheet in the system's viewer, to print it.
    print_sheet(sheet: String, reader: Option<ReaderKey>) -> Exported;
    /// Gives the window the whole screen, or its place back.
    full_screen() -> ();
    /// Who receives what of the next version, and what is still open.
    distribution() -> Distribution;
    /// What one audience or person is told and given.
    told(key: String) -> Told;
    /// Freezes the visit as a version, for these persons.
    release(revision: u32, name: String, comment: String, recipients: Vec<String>) -> Snapshot;
    /// Makes the visit again what a version froze, as one edit.
    restore(revision: u32, number: u32) -> Snapshot;
    /// Lets the user choose a folder, and begins to write the packages of the last version into it.
    pack() -> Packing;
    /// Writes the packages of the next person.
    pack_next() -> Packing;
    /// Stops writing packages; nothing of them stays.
    pack_stop() -> Packing;
    /// Opens the message to a person in the system's mail program; nothing is sent.
    open_draft(person: String) -> Exported;
    /// Notes that persons were given a version.
    hand_over(release: u32, persons: Vec<String>, how: Handed) -> Exported;
    /// Lets the user choose the folder in which the public calendar is written again at each version.
    share_calendar() -> Distribution;
    /// Chooses the language of the screens.
    set_lang(lang: String) -> Option<Snapshot>;

    /// Writes edits that were kept on this machine where the visit lies.
    retry_save() -> Snapshot;
    /// Lets the user choose where, and writes a copy with the whole history; null when nowhere was chosen. Where the visit
    /// itself cannot be written, it goes on in the copy.
    save_copy() -> Option<Snapshot>;
    /// Shows the open visit in its folder.
    reveal_open() -> ();
    /// Every edit of the visit, the latest first.
    history() -> Vec<PastEdit>;
    /// The visit as it was after an edit, to be looked at.
    look_back(number: u32) -> Snapshot;
    /// Makes the visit again what it was after an edit, as one new edit.
    bring_back(revision: u32, number: u32) -> Snapshot;

    /// The visits of the folder, and what one may begin with.
    library() -> LibraryView;
    /// The visits in which all the words stand.
    search_visits(text: String) -> Vec<FoundVisit>;
    /// Opens a visit of the library, at a stop if one is named.
    open_visit(key: String, stop: Option<String>) -> Snapshot;
    /// Makes a visit in the folder, empty or like another, and opens it; the date is read as typed.
    new_visit(beginning: BeginningWire, title: String, date: String) -> Snapshot;
    /// Lets the user choose the folder of the visits; null when none was chosen.
    choose_library() -> Option<LibraryView>;
    /// Goes back to the folder that nobody chose.
    forget_library() -> SettingsView;
    /// Shows a visit of the library in its folder.
    reveal_visit(key: String) -> ();
    /// What is set for the whole program.
    settings() -> SettingsView;
    /// Sets the route planner that may be asked, `OSRM` or `Valhalla`, and where it answers; null: none.
    set_routes(engine: Option<String>, address: String) -> SettingsView;
    /// What the program is, and what of others is in it.
    about() -> About;
    /// How the hours of the visit are written.
    hour_style() -> HourStyleWire;
    /// Writes the hours of the visit otherwise, on the screen and on its papers.
    set_hour_style(revision: u32, style: HourStyleWire) -> Snapshot;
    /// The people and the places of the visit.
    directory() -> Vec<Named>;
    /// Draws the window in a size, in per cent, and keeps it.
    set_size(size: u32) -> u32;
    /// Draws the window one size larger or smaller.
    step_size(larger: bool) -> u32;
}

/// Answers a call on a desk that others wait for: work that needs no desk is done after it is free again.
///
/// # Errors
/// As [`call`].
pub fn answer(desk: &Mutex<Desk>, name: &str, sent: Value) -> Result<Value, Failure> {
    // A call that failed unexpectedly leaves the visit as it was: the next one may go on.
    let free = || desk.lock().unwrap_or_else(PoisonError::into_inner);
    let begun = begin(&mut free(), name, sent)?;
    match begun {
        Reply::Now(answer) => Ok(answer),
        Reply::Later(later) => {
            let end = later.work();
            end(&mut free())
        }
    }
}

fn read<T: for<'a> Deserialize<'a>>(desk: &Desk, sent: Value) -> Result<T, Failure> {
    serde_json::from_value(if sent.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        sent
    })
    .map_err(|error| desk.unexpected(&error))
}

/// Returns the TypeScript module `ui/src/generated/api.ts`: the wire types and the table of calls.
pub fn typescript() -> String {
    let mut module =
        String::from("// Written from Rust by a test of the crate `app`; never by hand.\n\n");
    macro_rules! declare {
        ($($type:ty),*) => {$(
            if let Some(docs) = <$type as TS>::docs() {
                module.push_str(&docs);
            }
            let _ = writeln!(module, "export {}\n", <$type as TS>::decl(&ts_rs::Config::default()));
        )*};
    }
    declare!(
        Boot,
        Snapshot,
        Day,
        Row,
        Branch,
        StopRow,
        Was,
        NoteView,
        TimingWire,
        MoveMeans,
        LegRow,
        MarginRow,
        Severity,
        Problem,
        SumLine,
        Proposal,
        Failure,
        Cell,
        SheetView,
        Page,
        Exported,
        ReaderKey,
        ReaderView,
        WithheldView,
        WithheldGroup,
        WithheldThing,
        Gesture,
        Trial,
        Clip,
        LineReading,
        Token,
        Part,
        Choice,
        Chosen,
        Details,
        Selected,
        Reader,
        Accepted
    );
    declare!(
        Distribution,
        VersionView,
        Recipient,
        ReaderRow,
        OpenPoint,
        Told,
        ChangeLine,
        ChangeMark,
        Holder,
        Handed,
        Packing
    );
    declare!(Offers, Offer, Slot, SlotChange, Explained, RoomView, SpreadView, ShareView, Weight);
    declare!(Opened, Review, Fact, Proposed, ReadPerson, ReadTwin, LeftOut);
    declare!(Kept, KeptPerson, KeptMerge);
    declare!(
        LibraryView,
        Card,
        Unread,
        TemplateView,
        BeginningWire,
        FoundVisit,
        FoundText,
        FoundKind,
        SettingsView,
        About,
        BuiltInView,
        HourStyleWire,
        Named,
        NamedKind,
        PastEdit,
        PastKind
    );
    declare!(
        PeopleView,
        StopChoice,
        PersonRow,
        ForgottenRow,
        SpeechRow,
        Seat,
        AisleSeats,
        PersonCard,
        ConfidedField,
        PersonStop,
        Twins,
        PersonCell,
        Doing
    );
    module + &table()
}
