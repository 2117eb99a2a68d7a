//! The two languages of the catalogue, read and compared.

use crate::typeset;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// A file of one language.
pub(crate) struct Source {
    /// Its name for people, such as `fr/terms.ftl`.
    pub(crate) file: String,
    /// What stands in it.
    pub(crate) text: String,
}

/// Both languages, known to have the same messages with the same variables.
pub(crate) struct Catalogue {
    /// French, the source.
    pub(crate) french: Language,
    /// English, complete.
    pub(crate) english: Language,
}

impl Catalogue {
    /// Reads both languages, or says every fault, one sentence each.
    pub(crate) fn new(french: &[Source], english: &[Source]) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let french = Language::read(french, typeset::french, &mut faults);
        let english = Language::read(english, typeset::english, &mut faults);
        if faults.is_empty() {
            compare(&french, &english, &mut faults);
        }
        if faults.is_empty() { Ok(Self { french, english }) } else { Err(faults) }
    }
}

fn compare(french: &Language, english: &Language, faults: &mut Vec<String>) {
    for (id, message) in &french.messages {
        let Some(other) = english.messages.get(id) else {
            faults.push(format!(
                "{}: `{id}` is missing in English; write it in locales/en",
                message.file
            ));
            continue;
        };
        if message.variables != other.variables {
            faults.push(format!(
                "`{id}`: {} has {}, {} has {}",
                message.file,
                listed(&message.variables),
                other.file,
                listed(&other.variables),
            ));
        }
    }
    for (id, message) in &english.messages {
        if !french.messages.contains_key(id) {
            faults.push(format!(
                "{}: `{id}` is missing in French; write it in locales/fr",
                message.file
            ));
        }
    }
}

fn listed(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variable".to_owned();
    }
    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// One language.
#[derive(Default)]
pub(crate) struct Language {
    entries: Vec<Entry<String>>,
    /// Every message by its id.
    pub(crate) messages: BTreeMap<String, Phrase>,
    terms: BTreeMap<String, String>,
}

/// What the generator must know of a message.
pub(crate) struct Phrase {
    /// The file it stands in.
    pub(crate) file: String,
    /// The variables that it and the messages it names take.
    pub(crate) variables: BTreeSet<String>,
    /// The messages and terms that it names; a term's name begins with `-`.
    pub(crate) references: BTreeSet<String>,
    /// The text as the file has it, after typesetting.
    pub(crate) text: String,
    /// The note to translators, if there is one.
    pub(crate) note: Option<String>,
}

impl Language {
    fn read(
        sources: &[Source],
        typeset: fn(&mut Pattern<String>),
        faults: &mut Vec<String>,
    ) -> Self {
        let mut language = Self::default();
        for source in sources {
            let resource = match parser::parse(source.text.clone()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    faults.extend(errors.iter().map(|error| {
                        let before = source.text.get(..error.pos.start).unwrap_or(&source.text);
                        format!("{}:{}: {error}", source.file, before.matches('\n').count() + 1)
                    }));
                    continue;
                }
            };
            for entry in resource.body {
                language.enter(&source.file, entry, typeset, faults);
            }
        }
        language.resolve(faults);
        language
    }

    fn enter(
        &mut self,
        file: &str,
        mut entry: Entry<String>,
        typeset: fn(&mut Pattern<String>),
        faults: &mut Vec<String>,
    ) {
        match &mut entry {
            Entry::Message(message) => self.enter_message(file, message, typeset, faults),
            Entry::Term(term) => {
                typeset(&mut term.value);
                if let Some(other) = self.terms.insert(term.id.name.clone(), file.to_owned()) {
                    faults.push(format!("{file}: `-{}` is already in {other}", term.id.name));
                }
            }
            // Comments between messages are for those who edit the files.
            _ => return,
        }
        self.entries.push(entry);
    }

    fn enter_message(
        &mut self,
        file: &str,
        message: &mut Message<String>,
        typeset: fn(&mut Pattern<String>),
        faults: &mut Vec<String>,
    ) {
        let id = message.id.name.clone();
        if !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            faults.push(format!("{file}: `{id}` must be written in small letters, digits and `-`"));
        }
        if !message.attributes.is_empty() {
            faults.push(format!("{file}: `{id}` has an attribute; make it a message of its own"));
        }
        let Some(value) = &mut message.value else {
            faults.push(format!("{file}: `{id}` has no text"));
            return;
        };
        typeset(value);
        let mut names = Names::default();
        names.pattern(value);
        let note = message.comment.as_ref().map(|comment| comment.content.join("\n"));
        let phrase = Phrase {
            file: file.to_owned(),
            variables: names.variables,
            references: names.references,
            text: text_of(message),
            note,
        };
        if let Some(other) = self.messages.insert(id.clone(), phrase) {
            faults.push(format!("{file}: `{id}` is already in {}", other.file));
        }
    }

    /// Checks that what messages name exists, and gives each the variables of the messages it names.
    fn resolve(&mut self, faults: &mut Vec<String>) {
        let mut resolved = BTreeMap::new();
        for (id, phrase) in &self.messages {
            let mut variables = BTreeSet::new();
            for name in self.closure(id) {
                match self.messages.get(&name) {
                    Some(named) => variables.extend(named.variables.iter().cloned()),
                    None if name
                        .strip_prefix('-')
                        .is_some_and(|term| self.terms.contains_key(term)) => {}
                    None => faults.push(format!(
                        "{}: `{id}` names `{name}`, which does not exist",
                        phrase.file
                    )),
                }
            }
            resolved.insert(id.clone(), variables);
        }
        for (id, variables) in resolved {
            if let Some(phrase) = self.messages.get_mut(&id) {
                phrase.variables = variables;
            }
        }
    }

    /// Returns a message and everything that it names, directly or not.
    pub(crate) fn closure(&self, id: &str) -> BTreeSet<String> {
        let mut known = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(name) = open.pop() {
            if let Some(phrase) = self.messages.get(&name) {
                open.extend(
                    phrase.references.iter().filter(|other| !known.contains(*other)).cloned(),
                );
            }
            known.insert(name);
        }
        known
    }

    /// Returns the whole language as one typeset file.
    pub(crate) fn ftl(&self) -> String {
        serializer::serialize(&Resource {
            body: self.entries.iter().map(without_comment).collect(),
        })
    }

    /// Returns the messages of those names, and every term, as one typeset file.
    pub(crate) fn ftl_of(&self, names: &BTreeSet<String>) -> String {
        let wanted = |entry: &&Entry<String>| match entry {
            Entry::Message(message) => names.contains(&message.id.name),
            Entry::Term(term) => names.contains(&format!("-{}", term.id.name)),
            _ => false,
        };
        serializer::serialize(&Resource {
            body: self.entries.iter().filter(wanted).map(without_comment).collect(),
        })
    }
}

fn without_comment(entry: &Entry<String>) -> Entry<String> {
    match entry {
        Entry::Message(message) => Entry::Message(Message { comment: None, ..message.clone() }),
        Entry::Term(term) => Entry::Term(Term { comment: None, ..term.clone() }),
        other => other.clone(),
    }
}

/// Returns what follows `id = `.
fn text_of(message: &Message<String>) -> String {
    let entry = Entry::Message(Message { comment: None, ..message.clone() });
    let whole = serializer::serialize(&Resource { body: vec![entry] });
    whole.split_once('=').map_or("", |(_, text)| text).trim().to_owned()
}

/// The names that a pattern uses.
#[derive(Default)]
struct Names {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Names {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
