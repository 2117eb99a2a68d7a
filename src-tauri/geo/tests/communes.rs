//! The table of communes, whole and by what people type.

use geo::{Commune, GroupingKind, Near, by_insee, communes, departments, find, named};
use std::collections::BTreeSet;

/// `NAME INSEE, DÉPARTEMENT, seat of the arrondissement, grouping` of the first candidate.
fn check(typed: &str, expected: &str) {
    let found = find(typed, None);
    let line = found.first().map_or("nobody".to_owned(), |it| {
        let arrondissement = it.arrondissement().and_then(|it| it.seat()).map(Commune::name);
        let grouping = it.grouping().map(|it| it.name());
        format!(
            "{} {}, {}, {}, {}",
            it.name(),
            it.insee(),
            it.department().name(),
            arrondissement.unwrap_or("–"),
            grouping.unwrap_or("–")
        )
    });
    assert_eq!(line, expected, "{typed}");
}

#[test]
fn a_commune_is_found_as_people_write_it() {
    const VALGALGUES: &str = "Saint-Martin-de-Valgalgues 30284, Gard, Alès, CA Alès Agglomération";
    for typed in [
        "Saint-Martin-de-Valgalgues",
        "SAINT MARTIN DE VALGALGUES",
        "st-martin de valgalgues",
        "30520 Saint-Martin-de-Valgalgues",
        "Saint-Martin-de-Valgalgues (Gard)",
        "Saint-Martin-de-Valgalgues (30)",
        " saint‑martin‑de‑valgalgues ",
    ] {
        check(typed, VALGALGUES);
    }
    check("ales", "Alès 30007, Gard, Alès, CA Alès Agglomération");
    check(
        "L’Isle-d’Espagnac",
        "L'Isle-d'Espagnac 16166, Charente, Angoulême, CA du Grand Angoulême",
    );
    check("Œting", "Œting 57521, Moselle, Forbach, CA de Forbach Porte de France");
    check("Ajaccio", "Ajaccio 2A004, Corse-du-Sud, Ajaccio, CA du Pays Ajaccien");
    check("Mamoudzou", "Mamoudzou 97611, Mayotte, –, CA de Dembeni / Mamoudzou");
    check("Nouméa", "Nouméa 98818, Nouvelle-Calédonie, –, –");
    check("Alèss", "nobody");
    check("", "nobody");
}

#[test]
fn of_several_of_one_name_the_nearest_comes_first() {
    let near = |insee: &str| by_insee(insee).and_then(Commune::point).map(Near::Point);
    let first = |name: &str, near| named(name, near).first().map(|it| it.insee());
    assert_eq!(first("Saint-Martin", near("65440")).as_deref(), Some("65392"));
    let gard = by_insee("30007").unwrap().department();
    for commune in named("Saint-Julien", Some(Near::Department(gard))) {
        assert!(commune.name().contains("Saint-Julien"));
    }
    // The article that is written counts, where communes with and without it exist.
    assert_eq!(named("La Croix-Valmer", None)[0].name(), "La Croix-Valmer");
}

#[test]
fn every_commune_is_whole() {
    assert_eq!(communes().len(), 34_969);
    assert_eq!(communes().filter(|it| it.point().is_none()).count(), 60);
    let mut codes = BTreeSet::new();
    for commune in communes() {
        let insee = commune.insee();
        assert_eq!(insee.len(), 5, "{insee}");
        assert!(!commune.name().is_empty() && !commune.department().code().is_empty(), "{insee}");
        assert!(codes.insert(insee));
    }
    for department in departments() {
        assert!(department.seat().is_some(), "{}", department.name());
        assert!(!department.region().is_empty());
    }
    let people: u64 = communes().filter_map(|it| it.population()).map(u64::from).sum();
    assert!((67_000_000..71_000_000).contains(&people), "{people}");
}

#[test]
fn every_commune_is_found_by_its_own_name_and_by_its_code() {
    for commune in communes().step_by(37) {
        assert!(named(commune.name(), None).contains(&commune), "{}", commune.name());
        assert_eq!(by_insee(&commune.insee()), Some(commune));
    }
}

#[test]
fn a_metropolis_is_one() {
    let kind = |insee: &str| by_insee(insee).and_then(Commune::grouping).map(|it| it.kind());
    assert_eq!(kind("69123"), Some(GroupingKind::Metropolis));
    assert_eq!(kind("13055"), Some(GroupingKind::Metropolis));
    assert_eq!(kind("30284"), Some(GroupingKind::Agglomeration));
}

#[test]
fn no_commune_lies_far_from_its_prefecture() {
    for commune in communes() {
        let seat = commune.department().seat().and_then(Commune::point);
        let far = match commune.department().code() {
            "973" => 450.0,
            code if code.starts_with("98") => continue,
            _ => 160.0,
        };
        if let (Some(seat), Some(point)) = (seat, commune.point()) {
            assert!(seat.kilometres_to(point) < far, "{} {}", commune.name(), commune.insee());
        }
    }
}
