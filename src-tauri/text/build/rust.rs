//! The Rust side: one typed function a message.

use crate::catalogue::Catalogue;
use std::fmt::Write;

/// Returns an `impl Words` with one function a message, its arguments in the alphabetical order of the variables.
pub(crate) fn functions(catalogue: &Catalogue) -> String {
    let mut out = String::from("impl Words {\n");
    for (id, phrase) in &catalogue.french.messages {
        if let Some(note) = &phrase.note {
            for line in note.lines() {
                doc(&mut out, line);
            }
            doc(&mut out, "");
        }
        doc(&mut out, "```text");
        for line in phrase.text.lines() {
            doc(&mut out, line);
        }
        doc(&mut out, "```");
        let mut parameters = String::new();
        let mut arguments = String::new();
        for variable in &phrase.variables {
            let name = snake(variable);
            let _ = write!(parameters, ", {name}: impl Into<Arg<'a>>");
            let _ = write!(arguments, "({variable:?}, {name}.into()), ");
        }
        let lifetime = if phrase.variables.is_empty() { "" } else { "<'a>" };
        let function = snake(id);
        let _ = writeln!(
            out,
            "    pub fn {function}{lifetime}(&self{parameters}) -> String {{\n        \
             self.say({id:?}, [{}])\n    }}",
            arguments.trim_end_matches(", "),
        );
    }
    out.push_str("}\n");
    out
}

fn doc(out: &mut String, line: &str) {
    let _ = writeln!(out, "{}", format!("    /// {line}").trim_end());
}

/// Returns the name as Rust writes it; a word of the language gets its `r#`.
fn snake(name: &str) -> String {
    const WORDS: &str = " abstract as async await become box break const continue do dyn else enum extern false final \
                         fn for gen if impl in let loop macro match mod move mut override priv pub ref return static \
                         struct trait true try type typeof unsafe unsized use virtual where while yield ";
    let name = name.replace('-', "_");
    if WORDS.contains(&format!(" {name} ")) { format!("r#{name}") } else { name }
}
