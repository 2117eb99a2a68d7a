//! Reads the catalogue, refuses what is wrong in it, and writes the typed functions from it.
//!
//! Reading order: [`catalogue`] (the files, and every reason to refuse them), [`typeset`] (spaces and apostrophes, so that
//! translators type plain ones), [`rust`] and [`typescript`] (what is written).

#![allow(clippy::print_stdout, reason = "it is how a build script speaks to Cargo")]

mod catalogue;
mod rust;
mod typescript;
mod typeset;

use catalogue::{Catalogue, Source};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    if let Err(error) = write() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    }
}

fn write() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let catalogue = Catalogue::new(&sources(&locales, "fr")?, &sources(&locales, "en")?)
        .map_err(|faults| faults.join("\n"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("fr.ftl"), catalogue.french.ftl())?;
    fs::write(out.join("en.ftl"), catalogue.english.ftl())?;
    fs::write(out.join("words.rs"), rust::functions(&catalogue))?;
    fs::write(out.join("words.ts"), typescript::module(&catalogue)?)?;
    Ok(())
}

/// Reads the files of one language, in the order of their names.
fn sources(locales: &Path, lang: &str) -> Result<Vec<Source>, Box<dyn Error>> {
    let folder = locales.join(lang);
    let mut sources = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let (Some(name), Some("ftl")) = (
            path.file_name().and_then(|name| name.to_str()),
            path.extension().and_then(|extension| extension.to_str()),
        ) else {
            continue;
        };
        sources.push(Source { file: format!("{lang}/{name}"), text: fs::read_to_string(&path)? });
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}
