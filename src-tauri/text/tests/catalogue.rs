//! What the build refuses in a catalogue, and what it makes of a good one.

#![allow(dead_code, reason = "the build's own modules, of which each test reads a part")]

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/rust.rs"]
mod rust;
#[path = "../build/typescript.rs"]
mod typescript;
#[path = "../build/typeset.rs"]
mod typeset;

use catalogue::{Catalogue, Source};

fn read(french: &[&str], english: &[&str]) -> Result<Catalogue, Vec<String>> {
    let sources = |lang: &str, texts: &[&str]| -> Vec<Source> {
        let source = |(i, text): (usize, &&str)| Source {
            file: format!("{lang}/{i}.ftl"),
            text: (*text).to_owned(),
        };
        texts.iter().enumerate().map(source).collect()
    };
    Catalogue::new(&sources("fr", french), &sources("en", english))
}

fn catalogue(french: &str, english: &str) -> Catalogue {
    read(&[french], &[english]).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

#[test]
fn a_faulty_catalogue_is_refused_with_a_sentence() {
    let check = |french: &[&str], english: &[&str], expected: &str| {
        let faults = read(french, english).err().unwrap_or_default();
        assert_eq!(faults, [expected], "{french:?} {english:?}");
    };
    check(&["a = un"], &[""], "fr/0.ftl: `a` is missing in English; write it in locales/en");
    check(&[""], &["a = one"], "en/0.ftl: `a` is missing in French; write it in locales/fr");
    check(&["a = {$x}"], &["a = {$y}"], "`a`: fr/0.ftl has $x, en/0.ftl has $y");
    check(&["a = {$x} {$y}"], &["a = one"], "`a`: fr/0.ftl has $x, $y, en/0.ftl has no variable");
    check(&["a = un", "a = deux"], &["a = one"], "fr/1.ftl: `a` is already in fr/0.ftl");
    check(&["-t = un\n-t = deux"], &[""], "fr/0.ftl: `-t` is already in fr/0.ftl");
    check(&["a-B = un"], &[""], "fr/0.ftl: `a-B` must be written in small letters, digits and `-`");
    check(&["a = { b }"], &["a = one"], "fr/0.ftl: `a` names `b`, which does not exist");
    check(&["a = { -b }"], &["a = one"], "fr/0.ftl: `a` names `-b`, which does not exist");
    check(
        &["a = un\n    .title = titre"],
        &["a = one"],
        "fr/0.ftl: `a` has an attribute; make it a message of its own",
    );
    check(&["\na ="], &["a = one"], "fr/0.ftl:2: Expected a message field for \"a\"");
    check(&["a = un\n\nb = {$x"], &["a = one"], "fr/0.ftl:3: Expected a token starting with \"}\"");
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let check = |french: &str, expected: &[&str]| {
        let english = french;
        let both = catalogue(french, english);
        let found: Vec<&str> =
            both.french.messages["a"].variables.iter().map(String::as_str).collect();
        assert_eq!(found, expected, "{french}");
    };
    check("a = un", &[]);
    check("a = {$y} {$x} {$y}", &["x", "y"]);
    check("a = { $n ->\n    [one] {$x}\n   *[other] {$y}\n }", &["n", "x", "y"]);
    check("a = {NUMBER($n)}", &["n"]);
    check("a = {{$n}}", &["n"]);
    check("a = {b}\nb = {c}\nc = {$n}", &["n"]);
    check("a = {b}\nb = {a} {$n}", &["n"]);
}

#[test]
fn plain_spaces_and_apostrophes_are_typeset() {
    let check = |source: &str, french: &str, english: &str| {
        let both = catalogue(&format!("a = {source}\n"), &format!("a = {source}\n"));
        assert_eq!(both.french.messages["a"].text.replace("{ $", "{$").replace(" }", "}"), french);
        assert_eq!(
            both.english.messages["a"].text.replace("{ $", "{$").replace(" }", "}"),
            english
        );
    };
    check("Attention : l'heure", "Attention\u{a0}: l’heure", "Attention : l’heure");
    check("« {$x} » ; quoi ?", "«\u{a0}{$x}\u{a0}»\u{202f}; quoi\u{202f}?", "« {$x} » ; quoi ?");
    check("{$n} min avant", "{$n}\u{a0}min avant", "{$n} min avant");
    check("{$n} minutes", "{$n} minutes", "{$n} minutes");
    check("20 km...", "20\u{a0}km…", "20 km…");
    check("{\"d'eau :\"} d'eau", "{ \"d'eau :\"} d’eau", "{ \"d'eau :\"} d’eau");
    check(
        "{ $n ->\n    [one] l'un :\n   *[other] les {$n} !\n }",
        "{$n ->\n        [one] l’un\u{a0}:\n       *[other] les {$n}\u{202f}!\n   }",
        "{$n ->\n        [one] l’un :\n       *[other] les {$n} !\n   }",
    );
}

#[test]
fn a_function_is_written_for_each_message() {
    let source = "# Said beside the hour.\na-b = {$to} {$from}\nc = [un]\nloop = {$type}\n";
    let expected = r#"impl Words {
    /// Said beside the hour.
    ///
    /// ```text
    /// { $to } { $from }
    /// ```
    pub fn a_b<'a>(&self, from: impl Into<Arg<'a>>, to: impl Into<Arg<'a>>) -> String {
        self.say("a-b", [("from", from.into()), ("to", to.into())])
    }
    /// ```text
    /// [un]
    /// ```
    pub fn c(&self) -> String {
        self.say("c", [])
    }
    /// ```text
    /// { $type }
    /// ```
    pub fn r#loop<'a>(&self, r#type: impl Into<Arg<'a>>) -> String {
        self.say("loop", [("type", r#type.into())])
    }
}
"#;
    assert_eq!(rust::functions(&catalogue(source, source)), expected);
}

#[test]
fn the_window_gets_its_messages_and_what_they_name() {
    let french = "-nom = Déroulé\nother = {$z}\nshared = `{-nom}`\nui-a = {shared} {$n} ${$p}\nui-b = l'un :\n";
    let english = french;
    let expected = r#"// Written from src-tauri/text/locales by `cargo test -p text generated`; never edited by hand.

/** What a message takes: `null` for nothing. */
export type Messages = {
  /** { shared } { $n } ${ $p } */
  'ui-a': { n: string | number; p: string | number };
  /** l’un : */
  'ui-b': null;
};

/** The same messages as Fluent source, by language. */
export const ftl: Record<'fr' | 'en', string> = {
  fr: `-nom = Déroulé
shared = \`{ -nom }\`
ui-a = { shared } { $n } \${ $p }
ui-b = l’un\u00a0:
`,
  en: `-nom = Déroulé
shared = \`{ -nom }\`
ui-a = { shared } { $n } \${ $p }
ui-b = l’un :
`,
};
"#;
    let module = typescript::module(&catalogue(french, english)).unwrap();
    assert_eq!(module.replace('\u{a0}', " "), expected);
}
