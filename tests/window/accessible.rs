//! The window for those who do not see it, or not well, in the webview that they have.

use crate::office::{DEROULE, Office, is_here, leave_out};
use crate::page::Page;
use serde_json::Value;
use std::fs;
use std::process::Stdio;

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");

/// Reads the window from the accessibility bus, as a screen reader does.
const READER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/screen_reader.py");
/// The Python that Debian's packages belong to.
const PYTHON: &str = "/usr/bin/python3";
const BUS: &str = "dbus-run-session";

#[test]
fn axe_finds_nothing_in_this_webview() {
    let Ok(axe) = fs::read_to_string(AXE) else { return leave_out("axe-core (npm ci in ui)") };
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    page.run(&axe);
    let check = |screen: &str| {
        let found = page.ask(
            "axe.run({ resultTypes: ['violations'] }).then(({ passes, violations }) => done({
                 passes: passes.length,
                 violations: violations.map((each) => [each.id, ...each.nodes.map((node) => node.html)]) }))",
        );
        assert_eq!(found["violations"], Value::Array(Vec::new()), "{screen}");
        // It has looked.
        assert!(found["passes"].as_u64() > Some(20), "{screen}: {found}");
    };
    check("the day");
    page.press("Ctrl+Home");
    page.press("Home");
    page.write("+30");
    page.press("Enter");
    page.expect_text(".row.margin", "Il manque");
    page.press("F8");
    page.expect("the repairs are listed", |page| {
        page.holds("return document.activeElement?.role === 'listbox'")
    });
    check("a conflict and its repairs");
    page.press("Ctrl+K");
    page.expect("the palette is open", |page| {
        page.holds("return document.activeElement?.role === 'combobox'")
    });
    check("the palette");
    page.close();
}

#[test]
fn a_screen_reader_is_told_the_day() {
    let Some(office) = Office::with_sample() else { return };
    let page = Page::open(&office);
    for (part, expected) in [
        ("[role=grid]", vec![("grid", "lundi 21\u{a0}septembre\u{a0}2020")]),
        (
            "header > button, header .right button",
            ["Toutes les visites", "Annuler", "Rétablir", "Exporter", "Chercher", "Plus"]
                .map(|name| ("button", name))
                .to_vec(),
        ),
        (".quick input", vec![("textbox", "Ajouter une étape")]),
        (
            ".row.leg",
            vec![
                ("row", "trajet, 20\u{a0}min"),
                ("row", "trajet, 15\u{a0}min"),
                ("row", "trajet, 20\u{a0}min"),
                ("row", "trajet, 25\u{a0}min"),
            ],
        ),
        (".row.margin", vec![("row", "marge avant 12h15, 20\u{a0}min sur 20, plancher 5")]),
        (
            ".row.stop",
            vec![
                ("row", "heure fixe, de 9h à 9h15, Accueil de M. Basset, Gare d’Alès, Parvis"),
                (
                    "row",
                    "de 9h35 à 10h20, Visite de l’Entreprise A, Entreprise A, Atelier de production",
                ),
                ("row", "de 10h35 à 11h35, Visite de l’Entreprise B, Entreprise B, Halle d’essais"),
                ("row", "heure fixe, de 12h15 à 13h30, Réunion d’échanges avec les entreprises"),
                ("row", "de 13h30 à 14h30, Déjeuner de travail, Pôle Mécanique d’Alès, Salon"),
                ("row", "de 14h55 à 15h05, Départ de M. Basset, Gare d’Alès, Parvis"),
            ],
        ),
    ] {
        let told = page.told(part);
        assert_eq!(told.len(), expected.len(), "{part}: {told:?}");
        for ((role, name), (expected_role, beginning)) in told.iter().zip(expected) {
            assert_eq!(role, expected_role, "{part}: {told:?}");
            assert!(name.starts_with(beginning), "{name:?} does not begin with {beginning:?}");
        }
    }
    page.close();
}

#[test]
fn the_accessibility_bus_knows_the_day_its_conflict_and_the_menus() {
    let Some(office) = Office::with_sample() else { return };
    let mut asked = office.command(PYTHON);
    let speaks = asked.args(["-c", "import pyatspi"]).status().is_ok_and(|status| status.success());
    if !speaks || !is_here(BUS) {
        return leave_out("python3-pyatspi, at-spi2-core, dbus-daemon");
    }
    office.shift("09:00", "+30");
    let mut reader = office.command(BUS);
    reader.env_remove("DBUS_SESSION_BUS_ADDRESS").args(["--", PYTHON, READER, DEROULE]);
    let output = reader.arg(office.visit()).stdout(Stdio::piped()).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let told: Vec<&str> = told.lines().filter(|line| line.starts_with('[')).collect();
    assert_eq!(told.len(), 2, "{told:?}");

    let nodes: Vec<(String, String)> = serde_json::from_str(told[0]).unwrap();
    for (role, beginning) in [
        ("document web", "Visite de Guillaume BASSET – Déroulé"),
        ("heading", "Visite de Guillaume BASSET"),
        ("entry", "Ajouter une étape"),
        ("table", "lundi 21\u{a0}septembre\u{a0}2020"),
        ("table row", "heure fixe, de 9h30 à 9h45, Accueil de M. Basset, Gare d’Alès"),
        ("table row", "trajet, 20\u{a0}min"),
        ("table row", "de 10h05 à 10h50, Visite de l’Entreprise A"),
        ("table row", "de 11h05 à 12h05, Visite de l’Entreprise B"),
        ("table row", "marge avant 12h15, il manque 15\u{a0}min"),
        ("table row", "heure fixe, de 12h15 à 13h30, Réunion d’échanges"),
        ("landmark", "À voir"),
    ] {
        let is_told = nodes.iter().any(|(is, name)| is == role && name.starts_with(beginning));
        assert!(is_told, "no {role} {beginning:?}: {nodes:#?}");
    }
    // « Exporter » was pressed over the bus.
    let menu: Vec<String> = serde_json::from_str(told[1]).unwrap();
    assert_eq!(menu[0], "Calendrier (.ics)");
}
