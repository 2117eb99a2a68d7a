//! Whether an office is held at all, in France, and where the ceremony takes place: never a wrong rank.

use crate::functions::{ales, check};
use domain::precedence::Territory;

/// A place as it is known by the table of communes.
fn at(commune: &str, code: &str, department: &str, region: &str) -> Territory {
    let some = |name: &str| Some(name.to_owned());
    Territory {
        commune: some(commune),
        department: some(department),
        department_code: some(code),
        region: some(region),
        ..Territory::default()
    }
}

#[test]
fn an_office_that_is_held_no_longer_or_not_yet_has_no_rank() {
    check(
        &ales(),
        &[
            ("maire d’Alès (ancien)", "-"),
            ("maire d’Alès (retraité)", "-"),
            ("maire d’Alès (h)", "-"),
            ("maire d’Alès, honoraire", "-"),
            ("maire d’Alès émérite", "-"),
            ("maire d’Alès – ancienne", "-"),
            ("maire d’Alès (1995-2014)", "-"),
            ("maire d’Alès de 2008 à 2014", "-"),
            ("maire d’Alès depuis 2014", "7"),
            ("ex maire d’Alès", "-"),
            ("feu le maire d’Alès", "-"),
            ("future maire d’Alès", "-"),
            ("maire d’Alès, retraité de l’Éducation nationale", "7"),
            ("député du Gard en retraite", "-"),
            ("député du Gard (2012-2017)", "-"),
            ("députée sortante du Gard", "-"),
            ("secrétaire de mairie retraitée", "-"),
            ("bâtonnier (ancien)", "-"),
            ("bâtonnier en exercice", "32"),
            ("procureure de la République retraitée", "-"),
            ("présidente de la chambre d’agriculture retraitée", "-"),
            ("président du conseil régional d’Occitanie en retraite", "-"),
            ("conseillère départementale du Gard (retraitée)", "-"),
            ("préfet du Gard (e.r., honoraire)", "-"),
            ("premier président honoraire de la cour d’appel de Nîmes", "-"),
            ("conseiller municipal d’Alès, maire honoraire d’Alès", "26"),
            ("sénatrice du Gard et ancienne maire d’Alès", "3"),
            ("sénateur du Gard et maire honoraire d’Alès", "3"),
            ("sénatrice du Gard (ancienne ministre)", "3"),
            ("député et maire d’Alès (ancien)", "-"),
        ],
    );
}

#[test]
fn an_office_of_another_state_has_no_rank_whatever_its_town() {
    check(
        &ales(),
        &[
            ("sénatrice (Italie)", "-"),
            ("sénateur, royaume de Belgique", "-"),
            ("député de Kaboul", "-"),
            ("premier président de la cour d’appel de Bruxelles", "-"),
            ("président de la cour administrative d’appel de Bruxelles", "-"),
            ("procureur général de Genève", "-"),
            ("procureur de la République de Dakar", "-"),
            ("procureur de la République de Trifouillis", "-"),
            ("président du tribunal de commerce de Bruxelles", "-"),
            ("président du tribunal administratif de Luxembourg", "-"),
            ("bâtonnier de Montréal", "-"),
            ("bâtonnière du barreau de Bruxelles", "-"),
            ("président de l’université de Genève", "-"),
            ("président de l’université Harvard", "-"),
            ("président de la CCI de Turin", "-"),
            ("président de la CCI de Genève", "-"),
            ("président de la chambre de commerce franco-allemande", "-"),
            ("président de la chambre d’agriculture de Bavière", "-"),
            ("président du conseil de prud’hommes de Genève", "-"),
            ("recteur de l’université de Montréal", "-"),
            ("directeur de l’École polytechnique fédérale de Lausanne", "-"),
            ("ministre de la Culture (Belgique)", "-"),
            ("ministre de la Santé de Bavière", "-"),
            ("député québécois", "-"),
            ("membre du Conseil économique et social du Maroc", "-"),
            ("députée des Français établis hors de France", "2"),
            ("sénateur du Gard, président du groupe d’amitié France-Italie", "3"),
            ("député Renaissance de la Lozère", "2"),
            ("sénatrice de Saint-Pierre-et-Miquelon", "3"),
        ],
    );
}

#[test]
fn what_only_sounds_like_an_office_of_the_decree_has_no_rank() {
    check(
        &ales(),
        &[
            ("président de l’ordre des chevaliers du Tastevin", "-"),
            ("président de l’ordre de Malte", "-"),
            ("président de l’ordre du Mérite agricole du Gard", "-"),
            ("président de l’ordre des médecins", "32"),
            ("présidente du conseil de l’ordre des sages-femmes du Gard", "32"),
            ("recteur de l’université catholique de Lyon", "-"),
            ("directeur de la grande école de danse", "-"),
            ("directrice de l’École nationale supérieure de musique", "-"),
            ("directeur de l’École des Mines d’Alès", "23"),
            ("directrice d’IMT Mines Alès", "23"),
            ("président de CCI France", "-"),
            ("président de la CCI de région Occitanie", "31"),
            ("président du conseil exécutif, Entreprise A", "-"),
            ("présidente de la Collectivité européenne d’Alsace", "-"),
            ("président du conseil départemental de la jeunesse du Gard", "-"),
            ("présidente de la région de Bruxelles-Capitale", "-"),
        ],
    );
}

#[test]
fn a_prefet_by_grade_has_the_rank_of_the_office_he_holds() {
    check(
        &ales(),
        &[
            ("préfet, secrétaire général de la préfecture du Gard", "20"),
            ("préfète, secrétaire générale de la préfecture de l’Hérault", "-"),
            ("préfet, directeur de cabinet du préfet du Gard", "20"),
            ("préfète, directrice générale de la sécurité civile", "-"),
            ("directeur général de l’agence, préfet", "-"),
            ("préfet, chargé d’une mission de service public", "-"),
            ("préfet hors classe, préfet du Gard", "1"),
            ("préfète, préfecture du Gard", "1"),
            ("préfète, préfecture de la Lozère", "-"),
            ("sous-préfet, directeur de cabinet du préfet de l’Hérault", "-"),
            ("sous-préfète, secrétaire générale de la préfecture du Gard", "20"),
            ("sous-préfet, conseiller au cabinet du ministre", "-"),
        ],
    );
}

#[test]
fn a_court_a_service_or_a_chamber_of_elsewhere_is_not_that_of_the_ceremony() {
    check(
        &ales(),
        &[
            ("directeur départemental des territoires et de la mer de l’Hérault", "-"),
            ("directrice départementale des territoires du Gard", "22"),
            ("commandant du groupement de gendarmerie de l’Hérault", "-"),
            ("secrétaire général pour les affaires régionales de Bretagne", "-"),
            ("secrétaire générale pour les affaires régionales d’Occitanie", "20"),
            ("secrétaire de mairie de Saint-Martin-de-Valgalgues", "-"),
            ("secrétaire de mairie d’Alès", "33"),
            ("Maire, Alès", "7"),
            ("maire (Nîmes)", "-"),
            ("directeur régional des affaires culturelles de Bretagne", "-"),
            (
                "directeur régional de l’économie, de l’emploi, du travail et des solidarités (DREETS) \
                 d’Occitanie",
                "22",
            ),
            (
                "directeur régional de l’environnement, de l’aménagement et du logement, Bretagne",
                "-",
            ),
            ("recteur de l’académie de Lille", "-"),
            ("recteur de l’académie de Toulouse", "-"),
            ("première présidente de la cour d’appel de Rennes", "-"),
            ("premier président de la cour d’appel de Montpellier", "-"),
            ("président du tribunal administratif de Rennes", "-"),
            ("procureur de la République de Marseille", "-"),
            ("procureure de la République près le tribunal judiciaire de Nîmes", "13"),
            ("président du tribunal de commerce de Brest", "-"),
            ("bâtonnier de Marseille", "-"),
            ("président de la CCI de Brest", "-"),
            ("président de l’université de Bretagne occidentale", "-"),
            ("président de l’université Paul-Valéry Montpellier 3", "23"),
            ("président du conseil départemental de l’ordre des médecins du Finistère", "-"),
            ("président du CESER de Bretagne", "-"),
            ("DGS de la Région Bretagne", "-"),
            ("présidente de la Région Occitanie Pyrénées-Méditerranée", "5"),
            ("général, commandant la région de gendarmerie de Bretagne", "-"),
        ],
    );
}

#[test]
fn where_the_commune_is_not_known_no_office_of_a_territory_is_ranked() {
    for at in [
        Territory::default(),
        Territory { commune: Some("Saint-Denis".into()), ..Territory::default() },
    ] {
        check(
            &at,
            &[
                ("préfète", "-"),
                ("préfet de La Réunion", "-"),
                ("préfet de la Seine-Saint-Denis", "-"),
                ("président du conseil départemental du Gard", "-"),
                ("présidente du tribunal judiciaire d’Alès", "-"),
                ("sous-préfet d’Alès", "-"),
                ("députée du Gard", "2"),
                ("sénateur", "3"),
                ("grand officier de la Légion d’honneur", "11"),
            ],
        );
    }
}

#[test]
fn in_alsace_in_corsica_and_in_paris() {
    check(
        &at("Strasbourg", "67", "Bas-Rhin", "Grand Est"),
        &[
            ("archevêque de Strasbourg", "18"),
            ("évêque de Nîmes", "-"),
            ("évêque de Metz", "-"),
            ("président du consistoire israélite du Bas-Rhin", "18"),
            ("présidente de la Collectivité européenne d’Alsace", "6"),
            ("président de la Région Grand Est", "5"),
        ],
    );
    check(
        &at("Ajaccio", "2A", "Corse-du-Sud", "Corse"),
        &[
            ("président du conseil exécutif de Corse", "5"),
            ("présidente de l’Assemblée de Corse", "5"),
            ("préfet de Corse, préfet de la Corse-du-Sud", "1"),
        ],
    );
    check(
        &at("Paris", "75", "Paris", "Île-de-France"),
        &[
            ("ancien Président de la République", "2.5"),
            ("ancienne Première ministre", "2.7"),
            ("déléguée nationale de l’ordre de la Libération", "2.18"),
            ("chancelier de l’Institut de France", "2.24"),
            ("secrétaire perpétuel de l’Académie française", "2.24"),
            ("ambassadeur du Japon en France", "-"),
            ("ancien ministre", "-"),
            ("sénatrice (Italie)", "-"),
            ("préfet de la région d’Île-de-France, préfet de Paris", "2.20"),
        ],
    );
}

#[test]
fn an_official_of_a_central_administration_is_told_from_one_of_the_place() {
    check(
        &ales(),
        &[
            ("directrice générale des entreprises, ministère de l’Économie", "central"),
            ("sous-directeur au ministère de l’Industrie", "central"),
            ("directeur d’administration centrale", "central"),
            ("directeur du programme « Territoires d’industrie »", "-"),
            ("directrice de cabinet de la ministre", "-"),
        ],
    );
}
