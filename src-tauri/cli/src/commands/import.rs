//! `deroule import SOURCE… [-o FILE | --into FILE [--replace]] [--date D] [--yes] [--twins T] [--json]`

use super::{verdict, voice};
use crate::arguments::{self, text};
use crate::console::Console;
use crate::report;
use app::imported::{self, Choice, Entry, Keep, Merge, People};
use app::say::{Label, Sentence};
use app::sources::{self, Opened, Source};
use app::wire::import::ImportDoc;
use app::{Failure, Host, Session, find};
use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use domain::Visit;
use import::{ProposedPerson, Reading};
use std::path::{Path, PathBuf};
use store::StoreError;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("import")
        .about(words.cli_import())
        .arg(
            Arg::new("sources")
                .value_name("SOURCE")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_source()),
        )
        .arg(
            arguments::output(words)
                .required(false)
                .value_name("FILE")
                .help(words.cli_arg_new_visit()),
        )
        .arg(
            Arg::new("into")
                .long("into")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_arg_into()),
        )
        .arg(
            Arg::new("replace")
                .long("replace")
                .action(ArgAction::SetTrue)
                .requires("into")
                .help(words.cli_arg_replace()),
        )
        .arg(Arg::new("date").long("date").value_name("D").help(words.cli_arg_import_date()))
        .arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(words.cli_arg_yes()))
        .arg(
            Arg::new("twins")
                .long("twins")
                .value_name("T")
                .value_parser(["complete", "replace", "apart"])
                .hide_possible_values(true)
                .help(words.cli_arg_twins()),
        )
        .arg(arguments::json(words))
        .group(ArgGroup::new("target").args(["output", "into"]))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let date =
        text(matches, "date").map(|date| find::date(date, console.host.today())).transpose()?;
    let output = matches.get_one::<PathBuf>("output");
    if let Some(path) = output.filter(|path| path.symlink_metadata().is_ok()) {
        return Err(Failure::Save { path: path.clone(), error: StoreError::Exists });
    }
    let target = match matches.get_one::<PathBuf>("into") {
        Some(path) => Some(Session::open(path)?),
        None => None,
    };
    let replaces = matches.get_flag("replace");
    let sources = Sources::open(matches, date, target.as_ref(), console)?;
    let merge = text(matches, "twins").and_then(Merge::from_word);
    let choice = Choice {
        keep: if matches.get_flag("yes") { Keep::All } else { Keep::Certain },
        people: People::Every(merge),
    };
    // Whom the visit has already is told from what it was before.
    let known = target.as_ref().map(|session| session.visit().clone());
    // Written first: what cannot be written is not told as if it had been.
    let done = match (target, output) {
        (Some(session), _) if replaces => sources.replace(session, console)?,
        (Some(session), _) => sources.add(session, &choice, console)?,
        (None, Some(path)) => sources.create(path, &choice, console)?,
        (None, None) => Done::default(),
    };
    sources.print(matches.get_flag("json"), known.as_ref(), console)?;
    for sentence in &done.said {
        console.note(sentence);
    }
    Ok(done.code)
}

/// What became of the visit.
#[derive(Default)]
struct Done {
    code: u8,
    said: Vec<String>,
}

/// What is imported: each source as it was recognised, and what was understood of it.
struct Sources {
    opened: Vec<(Opened, Reading)>,
}

impl Sources {
    fn open(
        matches: &ArgMatches,
        date: Option<NaiveDate>,
        into: Option<&Session>,
        console: &Console,
    ) -> Result<Self, Failure> {
        let names = matches.get_many::<PathBuf>("sources").into_iter().flatten();
        let into = into.map(Session::visit);
        let open = |name: &PathBuf| {
            let opened = sources::open(name, date, into, &console.host)?;
            let reading = match &opened.source {
                Source::Reading(reading) => (**reading).clone(),
                Source::Outline(text) => {
                    sources::proposals_of_outline(&opened.name, text, &console.host)?
                }
            };
            Ok((opened, reading))
        };
        Ok(Self { opened: names.map(open).collect::<Result<_, Failure>>()? })
    }

    fn print(&self, json: bool, known: Option<&Visit>, console: &Console) -> Result<(), Failure> {
        let nobody = imported::nothing();
        let known = known.unwrap_or(&nobody);
        if json {
            let whole = self.whole();
            for note in &whole.notes {
                console.note(&note.sentence(&console.words));
            }
            return console.json(&ImportDoc::new(&whole, known, &console.words));
        }
        for (opened, reading) in &self.opened {
            if self.opened.len() > 1 {
                console.print(&console.words.cli_read_source(&opened.name));
            }
            console.print(&report::reading(reading, known, &console.words));
        }
        Ok(())
    }

    /// All sources as one: of the visit as a whole, the first that says something is believed.
    fn whole(&self) -> Reading {
        let mut readings = self.opened.iter().map(|(_, reading)| reading.clone());
        let mut whole = readings.next().unwrap_or_default();
        for more in readings {
            let (facts, press) = (&mut whole.visit, more.visit.press);
            facts.title = facts.title.take().or(more.visit.title);
            facts.date = facts.date.or(more.visit.date);
            facts.reference = facts.reference.take().or(more.visit.reference);
            facts.guest = facts.guest.take().or(more.visit.guest);
            facts.host = facts.host.take().or(more.visit.host);
            let known = &mut facts.press;
            known.accreditation_until =
                known.accreditation_until.take().or(press.accreditation_until);
            known.gate = known.gate.take().or(press.gate);
            known.contact = known.contact.take().or(press.contact);
            let before = whole.stops.len();
            whole.persons.extend(more.persons.into_iter().map(|person| {
                let stop = person.stop.map(|stop| before + stop);
                ProposedPerson { stop, ..person }
            }));
            whole.stops.extend(more.stops);
            whole.ignored.extend(more.ignored);
            whole.notes.extend(more.notes);
        }
        whole
    }

    /// The sources as history names them: where they lay concerns nobody.
    fn names(&self) -> String {
        let name = |(opened, _): &(Opened, Reading)| {
            Path::new(&opened.name)
                .file_name()
                .map_or_else(|| opened.name.clone(), |name| name.to_string_lossy().into_owned())
        };
        self.opened.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn create(&self, path: &Path, choice: &Choice<'_>, console: &Console) -> Result<Done, Failure> {
        let mut visit = None;
        let mut out = LeftOut::default();
        for (opened, reading) in &self.opened {
            visit = Some(match (visit, &opened.source) {
                (None, Source::Outline(text)) => {
                    sources::visit_of_outline(&opened.name, text, &console.host)?
                }
                (None, Source::Reading(_)) => {
                    let (visit, entry) =
                        imported::new_visit(reading, choice, &opened.name, &console.host)?;
                    out.count(reading, &entry);
                    visit
                }
                (Some(visit), _) => {
                    let entry =
                        imported::enter(reading, &visit, choice, &opened.name, &console.host)?;
                    out.count(reading, &entry);
                    app::session::preview(&visit, &entry.commands)?.visit
                }
            });
        }
        let visit = visit.ok_or_else(|| Failure::Unexpected(String::new()))?;
        let label = Label::Imported { source: self.names() };
        let session = Session::create(path, &visit, &label, &console.host)?;
        let code = verdict(session.agenda());
        session.close()?;
        let mut said = vec![console.words.cli_written(path.display().to_string())];
        said.extend(out.say(console));
        Ok(Done { code, said })
    }

    fn add(
        &self,
        mut session: Session,
        choice: &Choice<'_>,
        console: &Console,
    ) -> Result<Done, Failure> {
        let mut commands = Vec::new();
        let mut out = LeftOut::default();
        let mut visit = session.visit().clone();
        for (opened, reading) in &self.opened {
            let entry = imported::enter(reading, &visit, choice, &opened.name, &console.host)?;
            visit = app::session::preview(&visit, &entry.commands)?.visit;
            out.count(reading, &entry);
            commands.extend(entry.commands);
        }
        let before = session.file().revision();
        let label = Label::Imported { source: self.names() };
        session.commit(&commands, &label, &console.host)?;
        let mut done = edited(session, before, console)?;
        done.said.extend(out.say(console));
        Ok(done)
    }

    fn the_outline(&self) -> Result<(&str, &str), Failure> {
        match self.opened.as_slice() {
            [(Opened { name, source: Source::Outline(text) }, _)] => Ok((name, text)),
            [(opened, _)] => Err(Failure::NotAnOutline(opened.name.clone())),
            several => Err(Failure::SeveralOutlines(several.len())),
        }
    }

    fn replace(&self, mut session: Session, console: &Console) -> Result<Done, Failure> {
        let (name, text) = self.the_outline()?;
        let visit = sources::replacement(name, text, session.visit(), &console.host)?;
        let before = session.file().revision();
        session.replace(&visit, &Label::Replaced { source: self.names() }, &console.host)?;
        edited(session, before, console)
    }
}

/// Closes a visit that was there before, and says what became of it.
fn edited(session: Session, before: u32, console: &Console) -> Result<Done, Failure> {
    let words = &console.words;
    let mut said = vec![if session.file().revision() == before {
        words.cli_nothing_changed()
    } else {
        words.cli_written(session.path().display().to_string())
    }];
    let code = verdict(session.agenda());
    if code != 0 {
        let voice = voice(&session, console);
        said.push(report::problems(session.visit(), session.agenda(), None, voice));
    }
    session.close()?;
    Ok(Done { code, said })
}

/// How many proposals stayed out of the visit.
#[derive(Default)]
struct LeftOut {
    /// For a doubt, which `--yes` passes over.
    doubtful: usize,
    /// For want of a date.
    undated: usize,
}

impl LeftOut {
    fn count(&mut self, reading: &Reading, entry: &Entry) {
        let undated = |at: &&usize| reading.stops.get(**at).is_some_and(|stop| stop.date.is_none());
        let undated = entry.left_out.iter().filter(undated).count();
        self.undated += undated;
        self.doubtful += entry.left_out.len() - undated + entry.people_left_out.len();
    }

    fn say(&self, console: &Console) -> Vec<String> {
        let doubtful = (self.doubtful > 0).then(|| console.words.cli_left_out(self.doubtful));
        let undated = (self.undated > 0).then(|| console.words.cli_left_out_undated(self.undated));
        doubtful.into_iter().chain(undated).collect()
    }
}
