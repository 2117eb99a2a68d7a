//! The table of calls: every name that the page may call, what it sends and what it gets.
//!
//! Read this first to know what the window can do. From the one table come the dispatch ([`call`]) and the TypeScript type
//! that the page is checked against ([`typescript`]); each row is a method of [`Desk`].

use crate::desk::Desk;
use crate::wire::window::{
    Boot, Branch, Cell, Day, Exported, Fact, Failure, Kept, LeftOut, LegRow, MarginRow, NoteView,
    Page, Problem, Proposal, Proposed, Recent, Review, Row, Severity, SheetView, Snapshot, StopRow,
    SumLine, TimingWire, Was,
};
use crate::wire::withheld::{ReaderKey, ReaderView, WithheldGroup, WithheldThing, WithheldView};
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use ts_rs::TS;

macro_rules! calls {
    ($($(#[doc = $doc:literal])* $name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)*) => {
        /// Answers a call of the page: finds it in the table, reads what was sent, and gives back JSON.
        ///
        /// # Errors
        /// What the page must say; the visit is then as it was.
        pub fn call(desk: &mut Desk, name: &str, sent: Value) -> Result<Value, Failure> {
            match name {
                $(stringify!($name) => {
                    #[derive(Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Sent { $($arg: $type),* }
                    let Sent { $($arg),* } = read(desk, sent)?;
                    let answer: $answer = desk.$name($($arg),*)?;
                    serde_json::to_value(answer).map_err(|error| desk.unexpected(&error))
                })*
                _ => Err(desk.unexpected(&name)),
            }
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
    /// Lets the user choose a visit and opens it; null when none was chosen.
    open() -> Option<Snapshot>;
    /// Opens a visit of the recent ones.
    open_recent(key: String) -> Snapshot;
    /// Opens the sample visit, which is made where it is missing.
    open_sample() -> Snapshot;
    /// Lets the user choose a text, a document, a calendar or a table, and says what was understood; null when none was chosen.
    choose_source() -> Option<Review>;
    /// Says what was understood of a pasted text.
    read_source(text: String) -> Review;
    /// Makes a visit of the proposals that are kept, where the user chooses, and opens it; null when nowhere was chosen.
    create_visit(kept: Vec<Kept>) -> Option<Snapshot>;
    /// Closes the visit.
    close() -> ();
    /// The visit as it is now, another program's edits included.
    refresh() -> Snapshot;
    /// Edits a cell; what is typed is read here, as everywhere.
    edit(revision: u32, stop: String, cell: Cell, text: String) -> Snapshot;
    /// What an edit would give, without making it.
    preview_edit(stop: String, cell: Cell, text: String) -> Snapshot;
    /// Sets the minutes of a move; « ? » is unknown, empty removes it.
    edit_leg(revision: u32, from: String, to: String, group: Option<String>, text: String) -> Snapshot;
    /// Sets a margin, « 20 » or « 20 (5) »; empty removes it.
    edit_margin(revision: u32, before: String, group: Option<String>, text: String) -> Snapshot;
    /// Fixes the hour of a stop, or lets it follow again.
    toggle_pin(revision: u32, stop: String) -> Snapshot;
    /// Moves a stop and what follows it: « +30 », « -10 », « 1h ».
    shift(revision: u32, stop: String, text: String) -> Snapshot;
    /// What a shift would give.
    preview_shift(stop: String, text: String) -> Snapshot;
    /// Adds a stop as typed on the quick line, behind another or at its hour.
    add_stop(revision: u32, day: String, after: Option<String>, text: String) -> Snapshot;
    /// Removes a stop.
    remove_stop(revision: u32, stop: String) -> Snapshot;
    /// Moves a stop one place down or up in its day.
    move_stop(revision: u32, stop: String, down: bool) -> Snapshot;
    /// Repairs for the conflicts of the visit, best first.
    proposals() -> Vec<Proposal>;
    /// What a repair would give.
    preview_proposal(rank: u32) -> Snapshot;
    /// Applies a repair, as one edit.
    apply_proposal(revision: u32, rank: u32) -> Snapshot;
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
    /// A page of a sheet as a reader gets it (null: as those it is made for), as a picture.
    page(sheet: String, reader: Option<ReaderKey>, page: u32) -> Page;
    /// Lets the user choose where, and writes the calendar of the public programme.
    export_calendar() -> Exported;
    /// Lets the user choose where, and writes a sheet as PDF.
    export_sheet(sheet: String, reader: Option<ReaderKey>) -> Exported;
    /// Opens a sheet in the system's viewer, to print it.
    print_sheet(sheet: String, reader: Option<ReaderKey>) -> Exported;
    /// Chooses the language of the screens.
    set_lang(lang: String) -> Option<Snapshot>;
}

/// Answers a call on a desk that others wait for: a page of paper is laid out after the desk is free again.
///
/// # Errors
/// As [`call`].
pub fn answer(desk: &Mutex<Desk>, name: &str, sent: Value) -> Result<Value, Failure> {
    // A call that failed unexpectedly leaves the visit as it was: the next one may go on.
    let mut free = desk.lock().unwrap_or_else(PoisonError::into_inner);
    if name != "page" {
        return call(&mut free, name, sent);
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sent {
        sheet: String,
        reader: Option<ReaderKey>,
        page: u32,
    }
    let Sent { sheet, reader, page } = read(&free, sent)?;
    let job = free.page_job(&sheet, reader, page)?;
    drop(free);
    let drawn = job.run()?;
    serde_json::to_value(drawn)
        .map_err(|error| desk.lock().unwrap_or_else(PoisonError::into_inner).unexpected(&error))
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
        Recent,
        Snapshot,
        Day,
        Row,
        Branch,
        StopRow,
        Was,
        NoteView,
        TimingWire,
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
        Review,
        Fact,
        Proposed,
        LeftOut,
        Kept,
        ReaderKey,
        ReaderView,
        WithheldView,
        WithheldGroup,
        WithheldThing
    );
    module + &table()
}
