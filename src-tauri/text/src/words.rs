//! The catalogue, and one function for each of its messages.

use crate::{Arg, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::fmt;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

fn bundle(lang: Lang) -> Bundle {
    let source = match lang {
        Lang::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
        Lang::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    };
    // The tag chooses the plural rules; both tags are well formed.
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolates (U+2068) are for right-to-left scripts; in a calendar or a PDF they would be junk.
    bundle.set_use_isolating(false);
    // The build has parsed the same text without a fault, and no id is there twice.
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Everything that can be said, in one language; as cheap to copy as a reference.
///
/// Each message of the catalogue is a function: its name is the id with `_` for `-`, its arguments are the message's
/// variables in alphabetical order. What is put in stays as it is; the words around it are typeset.
///
/// ```
/// use text::{Lang, Words};
/// assert_eq!(Words::of(Lang::Fr).precision_about("16h"), "vers 16h");
/// assert_eq!(Words::of(Lang::En).precision_about("16:00"), "about 16:00");
/// ```
#[derive(Clone, Copy)]
pub struct Words {
    lang: Lang,
    bundle: &'static Bundle,
}

impl Words {
    /// Returns the words of a language; the first call reads its catalogue.
    pub fn of(lang: Lang) -> Self {
        let bundle = match lang {
            Lang::Fr => &*FRENCH,
            Lang::En => &*ENGLISH,
        };
        Self { lang, bundle }
    }

    /// Returns the language that is spoken.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Says a message whose id is known only at run time; `None` where the catalogue has no such id.
    ///
    /// An argument that is not given shows as `{$name}`. Where the id is known, call its function.
    pub fn get(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn say<const N: usize>(&self, id: &str, args: [(&str, Arg<'_>); N]) -> String {
        // The function that asks was generated from the message, so it is there.
        self.get(id, &args).unwrap_or_else(|| id.to_owned())
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// Returns the TypeScript module that gives the window the same words: every message whose id begins with `ui-`.
///
/// A test keeps `ui/src/generated/words.ts` equal to it.
pub fn typescript() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/words.ts"))
}

mod functions {
    use super::{Arg, Words};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
