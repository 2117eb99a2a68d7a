//! `deroule suggest FILE [--day D] [--budget-ms N] [--apply K] [--json]`

use super::{look, verdict, voice};
use crate::arguments::{self, path};
use crate::console::Console;
use app::wire::suggest::{ProposalDoc, SuggestDoc};
use app::{Failure, Session, proposals};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::time::Duration;
use text::Words;

pub(super) fn command(words: &Words) -> Command {
    Command::new("suggest")
        .about(words.cli_suggest())
        .arg(arguments::file(words))
        .arg(arguments::day(words))
        .arg(
            Arg::new("budget")
                .long("budget-ms")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .allow_negative_numbers(true)
                .help(words.cli_arg_budget()),
        )
        .arg(
            Arg::new("apply")
                .long("apply")
                .value_name("K")
                .value_parser(value_parser!(u32))
                .allow_negative_numbers(true)
                .help(words.cli_arg_apply()),
        )
        .arg(arguments::json(words))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> Result<u8, Failure> {
    let apply = matches.get_one::<u32>("apply").copied();
    let mut session = match apply {
        Some(_) => Session::open(&path(matches, "file"))?,
        None => look(matches, console)?,
    };
    let day = arguments::day_of(matches, session.visit(), &console.host)?;
    let dates: Vec<_> = match day {
        Some(date) => vec![date],
        None => session.visit().days().map(|day| day.date).collect(),
    };
    let limit = matches.get_one::<u64>("budget").copied().map(Duration::from_millis);
    let found = proposals::suggestions(session.visit(), session.agenda(), &dates, limit);
    let ranked = found.proposals;
    let voice_before = voice(&session, console);
    let documents: Vec<ProposalDoc> = ranked
        .iter()
        .map(|proposal| {
            ProposalDoc::new(proposal, proposals::headline(proposal, session.visit(), voice_before))
        })
        .collect();
    if let Some(number) = apply {
        let proposal = proposals::nth(&ranked, number)?;
        let label = proposals::label(proposal, session.visit());
        let said = label.say(voice_before);
        session.commit(&proposal.commands, &label, &console.host)?;
        console.note(&said);
    }
    let code = verdict(session.agenda());
    if matches.get_flag("json") {
        console.json(&SuggestDoc { proposals: documents })?;
    } else if ranked.is_empty() {
        console.print(&if code == 0 {
            console.words.cli_nothing_to_repair()
        } else {
            console.words.cli_no_repair()
        });
    } else if apply.is_none() {
        let lines: Vec<String> = ranked
            .iter()
            .zip(1..)
            .map(|(proposal, number): (_, u32)| {
                let headline = proposals::headline(proposal, session.visit(), voice_before);
                format!(
                    "{number}. {headline}\n   {}",
                    proposals::detail(proposal, session.visit(), voice_before)
                )
            })
            .collect();
        console.print(&lines.join("\n"));
    }
    if apply.is_none() {
        for note in
            proposals::notes(&found.unknown, found.unfinished, session.visit(), voice_before)
        {
            console.note(&note);
        }
    }
    session.close()?;
    Ok(code)
}
