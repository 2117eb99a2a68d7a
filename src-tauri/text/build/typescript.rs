//! The window's side: the sources of its messages, and a type that names each message with its arguments.

use crate::catalogue::Catalogue;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Returns the module `words.ts`: every message whose id begins with `ui-`, and what those name.
pub(crate) fn module(catalogue: &Catalogue) -> Result<String, std::fmt::Error> {
    let ids: Vec<&String> =
        catalogue.french.messages.keys().filter(|id| id.starts_with("ui-")).collect();
    let mut out = String::from(
        "// Written from src-tauri/text/locales by `cargo test -p text generated`; never edited by hand.\n\n\
         /** What a message takes: `null` for nothing. */\n\
         export type Messages = {\n",
    );
    for id in &ids {
        let Some(phrase) = catalogue.french.messages.get(*id) else { continue };
        let text: Vec<&str> = phrase.text.lines().map(str::trim).collect();
        writeln!(out, "  /** {} */", text.join(" ").replace("*/", "*\\/"))?;
        let variables: Vec<String> =
            phrase.variables.iter().map(|name| format!("{}: string | number", key(name))).collect();
        if variables.is_empty() {
            writeln!(out, "  '{id}': null;")?;
        } else {
            writeln!(out, "  '{id}': {{ {} }};", variables.join("; "))?;
        }
    }
    out.push_str(
        "};\n\n/** The same messages as Fluent source, by language. */\n\
         export const ftl: Record<'fr' | 'en', string> = {\n",
    );
    for (lang, language) in [("fr", &catalogue.french), ("en", &catalogue.english)] {
        let names: BTreeSet<String> = ids.iter().flat_map(|id| language.closure(id)).collect();
        writeln!(out, "  {lang}: `{}`,", literal(&language.ftl_of(&names)))?;
    }
    out.push_str("};\n");
    Ok(out)
}

fn key(name: &str) -> String {
    if name.contains('-') { format!("'{name}'") } else { name.to_owned() }
}

/// Escapes what a template literal would read; no-break spaces are written so that they can be seen.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('`', "\\`")
        .replace("${", "\\${")
        .replace('\u{a0}', "\\u00a0")
        .replace('\u{202f}', "\\u202f")
}
