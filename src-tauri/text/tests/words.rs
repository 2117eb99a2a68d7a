//! What the catalogue says, in both languages.

use fluent_syntax::ast::{Entry, PatternElement};
use std::fs;
use std::path::Path;
use text::{Arg, Lang, Words};

#[test]
fn words_are_the_same_for_every_thread() {
    fn held<T: Send + Sync + Copy + 'static>() {}
    held::<Words>();
}

#[test]
fn what_is_put_in_stays_as_it_is() {
    let check = |name: &str| {
        let said = Words::of(Lang::Fr).role_represented("m", name);
        assert_eq!(said, format!("représenté par {name}"));
    };
    check("Mme O'Hara");
    check("« Zoé » ; : ! ?");
    check("{$minutes}");
    check("\u{202e}renversé");
    check("");
}

#[test]
fn integers_are_written_plainly() {
    let check = |minutes: Arg<'_>, expected: &str| {
        assert_eq!(
            Words::of(Lang::Fr).role_speaks_minutes(minutes),
            format!("prise de parole ({expected}\u{a0}min)")
        );
    };
    check(5u32.into(), "5");
    check(1250usize.into(), "1250");
    check((-3i32).into(), "-3");
    check(10_000_000_000i64.into(), "10000000000");
    check("5".into(), "5");
    check(u64::MAX.into(), "9223372036854776000");
}

#[test]
fn an_id_known_only_at_run_time_is_found_or_not() {
    let words = Words::of(Lang::En);
    assert_eq!(words.get("press-open", &[]).as_deref(), Some("open to the press"));
    assert_eq!(
        words.get("precision-about", &[("hour", "16:00".into())]).as_deref(),
        Some("about 16:00")
    );
    assert_eq!(words.get("precision-about", &[]).as_deref(), Some("about {$hour}"));
    assert_eq!(words.get("no-such-thing", &[]), None);
}

/// Every text of the French files, as the files have it after typesetting, follows the rules of French typography.
#[test]
fn the_french_catalogue_is_well_set() {
    let mut faults = Vec::new();
    each_text("fr", |id, text| {
        let chars: Vec<char> = text.chars().collect();
        for (i, &c) in chars.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| chars.get(i)).copied();
            let after = chars.get(i + 1).copied();
            let ends_word = after.is_none_or(char::is_whitespace);
            let fault = match c {
                '"' => "a straight quote; write « »",
                '“' | '”' => "an English quote; write « »",
                ';' | '!' | '?' | ':' if ends_word && before.is_some_and(char::is_alphanumeric) => {
                    "no space before the sign"
                }
                '»' if before.is_some_and(|c| !c.is_whitespace()) => "no space before »",
                '«' if after.is_some_and(|c| !c.is_whitespace()) => "no space after «",
                _ => continue,
            };
            faults.push(format!("{id}: {fault}: {text}"));
        }
    });
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Calls `with` for each text between values, whatever its depth is: selects are read line by line.
fn each_text(lang: &str, mut with: impl FnMut(&str, &str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang);
    for entry in fs::read_dir(folder).expect("the catalogue that the build has read") {
        let source =
            fs::read_to_string(entry.expect("the catalogue that the build has read").path())
                .expect("the catalogue that the build has read");
        for entry in fluent_syntax::parser::parse(source.as_str())
            .expect("the catalogue that the build has read")
            .body
        {
            let Entry::Message(message) = entry else { continue };
            for element in message.value.iter().flat_map(|value| &value.elements) {
                match element {
                    PatternElement::TextElement { value } => with(message.id.name, value),
                    PatternElement::Placeable { expression } => {
                        let fluent_syntax::ast::Expression::Select { variants, .. } = expression
                        else {
                            continue;
                        };
                        for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                            if let PatternElement::TextElement { value } = element {
                                with(message.id.name, value);
                            }
                        }
                    }
                }
            }
        }
    }
}
