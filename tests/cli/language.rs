//! The language of what the program says, and of what it makes.

use crate::support::{DAY, Desk, LANGUAGES, said, typed};
use std::process::Stdio;

const COMMANDS: [&str; 25] = [
    "open",
    "new",
    "import",
    "show",
    "check",
    "apply",
    "add",
    "shift",
    "suggest",
    "roads",
    "precedence",
    "forgotten",
    "undo",
    "redo",
    "history",
    "release",
    "diff",
    "register",
    "withheld",
    "calendar",
    "sheet",
    "sheets",
    "search",
    "send",
    "sample",
];

#[test]
fn it_is_asked_for_or_that_of_the_system_or_french() {
    let desk = Desk::with_outline(DAY);
    for (locale, arguments, french) in [
        ("fr_FR.UTF-8", &["undo", "jour.visite"][..], true),
        ("en_GB.UTF-8", &["undo", "jour.visite"], false),
        ("en", &["undo", "jour.visite"], false),
        ("C", &["undo", "jour.visite"], true),
        ("de_DE.UTF-8", &["undo", "jour.visite"], true),
        ("", &["undo", "jour.visite"], true),
        ("en_GB.UTF-8", &["--lang", "fr", "undo", "jour.visite"], true),
        ("en_GB.UTF-8", &["--lang=fr", "undo", "jour.visite"], true),
        ("fr_FR.UTF-8", &["undo", "jour.visite", "--lang", "en"], false),
        ("fr_FR.UTF-8", &["undo", "--lang=en", "jour.visite"], false),
        // The mistake itself is said in the language that was asked for.
        ("fr_FR.UTF-8", &["--lang", "en", "undo"], false),
        ("en_GB.UTF-8", &["undo", "--lang", "fr"], true),
    ] {
        let mut command = desk.command(env!("CARGO_BIN_EXE_deroule"));
        command.args(arguments).env("LC_ALL", locale).env_remove("LANG").env_remove("LC_MESSAGES");
        let child = command.stdin(Stdio::null()).stderr(Stdio::piped()).stdout(Stdio::piped());
        let err = typed(&said(&format!("{locale} {arguments:?}"), child.spawn().unwrap()).err);
        let spoken =
            ["Il n'y a rien à annuler", "Il manque"].iter().any(|words| err.contains(words));
        let english = ["nothing to undo", "is missing"].iter().any(|words| err.contains(words));
        assert_eq!((spoken, english), (french, !french), "{locale} {arguments:?}: {err}");
    }
}

#[test]
fn every_help_is_whole_in_both() {
    let desk = Desk::new();
    let help = |lang: &str, command: &str| {
        typed(&desk.line_in(lang, &format!("{command} --help")).expect(0).out)
    };
    for (lang, usage, commands) in
        [("fr", "Usage : deroule ", "Commandes :"), ("en", "Usage: deroule ", "Commands:")]
    {
        let whole = help(lang, "");
        assert!(whole.contains(usage) && whole.contains(commands), "{whole}");
        let listed: Vec<&str> = whole
            .lines()
            .skip_while(|line| *line != commands)
            .skip(1)
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert_eq!(listed, COMMANDS);
        // The exit codes of the contract.
        for code in ["0 ", "1 ", "2 ", "3 ", "4 ", "5 "] {
            assert!(whole.lines().last().unwrap().contains(code), "{whole}");
        }
    }
    for command in COMMANDS {
        let [french, english] = LANGUAGES.map(|lang| help(lang, command));
        let options = |help: &str| -> Vec<String> {
            help.split_whitespace()
                .filter(|word| word.starts_with("--"))
                .map(str::to_owned)
                .collect()
        };
        assert!(french.contains(&format!("Usage : deroule {command}")), "{french}");
        assert_eq!(french.lines().count(), english.lines().count(), "{french}{english}");
        assert_ne!(french.lines().next(), english.lines().next(), "{french}");
        // Each option is explained, and not in the words of the other language.
        assert!(options(&french).len() >= 2 && options(&english).len() >= 2, "{french}{english}");
        for line in french.lines().filter(|line| line.trim_start().starts_with('-')) {
            assert!(
                !english.contains(line) && line.split_whitespace().count() > 2,
                "{command}: {line}"
            );
        }
    }
    desk.line("--version").expect(0).prints(concat!("deroule ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_papers_of_a_visit_speak_its_own() {
    let desk = Desk::with_outline(&DAY.replace(": title", ": lang en\n: title"));
    for (command, visits) in [("fr", true), ("en", true)] {
        let html =
            desk.line_in(command, "sheet jour.visite programme --format html -o -").expect(0).out;
        assert_eq!(html.contains("lang=\"en\""), visits, "{command}");
        let copy = desk
            .line_in(command, "sheet jour.visite programme --in fr --format html -o -")
            .expect(0)
            .out;
        assert!(copy.contains("lang=\"fr\""), "{command}");
    }
    // What the command says of it is in the language of the command.
    desk.line_in("fr", "show jour.visite")
        .expect(0)
        .prints("Lundi 21 septembre 2020")
        .prints("jusqu'à");
    desk.line_in("en", "show jour.visite")
        .expect(0)
        .prints("Monday 21 September 2020")
        .prints("until");
}
