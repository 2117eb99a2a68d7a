//! What a printed function means at a ceremony.

use domain::precedence::{Listed, Office, Territory, recognise};
use domain::visit::Person;

const FUNCTIONS: &str = include_str!("../../../../tests/fixtures/functions.tsv");

pub(crate) fn ales() -> Territory {
    let some = |name: &str| Some(name.to_owned());
    Territory {
        commune: some("Alès"),
        arrondissement: some("Alès"),
        department: some("Gard"),
        department_code: some("30"),
        region: some("Occitanie"),
        intercommunality: some("CA Alès Agglomération"),
    }
}

/// The rank of article 3, or article and rank, or a word; `-` where the decree ranks nobody.
pub(crate) fn said(office: Office) -> String {
    match office {
        Office::Listed(Listed { article: 3, rank }) => rank.to_string(),
        Office::Listed(Listed { article, rank }) => format!("{article}.{rank}"),
        Office::Government => "government".to_owned(),
        Office::High(Listed { article, rank }) => format!("high {article}.{rank}"),
        Office::Ambassador => "ambassador".to_owned(),
        Office::Intercommunality => "intercommunality".to_owned(),
        Office::Central => "central".to_owned(),
        Office::Elsewhere(_) | Office::Unsure(_) | Office::Unlisted => "-".to_owned(),
    }
}

pub(crate) fn check(at: &Territory, rows: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (function, expected) in rows {
        let mut person = Person::named("p".into(), "Claude", "MARTIN");
        person.function = (*function).to_owned();
        let found = said(recognise(&person, at));
        if found != *expected {
            wrong.push(format!("{function}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_list_of_functions_at_a_ceremony_in_ales() {
    let rows: Vec<(&str, &str)> = FUNCTIONS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.next()?))
        })
        .map(|(function, rank)| {
            // Not in the list, but known as what it is: the choice is offered.
            let offered = rank == "-" && function.starts_with("président d'Alès Agglo");
            (function, if offered { "intercommunality" } else { rank })
        })
        .collect();
    assert_eq!(rows.len(), 58);
    check(&ales(), &rows);
}

#[test]
fn feminine_forms_abbreviations_and_old_names_are_the_same_office() {
    check(
        &ales(),
        &[
            ("Madame la Préfète du Gard", "1"),
            ("préfète", "1"),
            ("Députée·e du Gard", "2"),
            ("député(e) de la 2ème circonscription du Gard", "2"),
            ("sénatrice de la Lozère", "3"),
            ("eurodéputée", "4"),
            ("députée au Parlement européen", "4"),
            ("membre du Parlement européen", "4"),
            ("pdte du conseil régional d’Occitanie", "5"),
            ("Présidente, Région Occitanie", "5"),
            ("président du conseil général du Gard", "6"),
            ("MAIRE D’ALÈS", "7"),
            ("mairesse d’Alès", "7"),
            ("député-maire d’Alès", "2"),
            ("procureure générale", "9"),
            ("présidente du TJ d’Alès", "13"),
            ("présidente de la chambre régionale des comptes Occitanie", "13"),
            ("présidente du CESER", "12"),
            (
                "président du conseil économique, social et environnemental régional d’Occitanie",
                "12",
            ),
            ("cons. départementale du canton d’Alès-2", "15"),
            ("membre du CESE", "16"),
            ("recteur de l’académie de Montpellier", "17"),
            ("préfet délégué pour la défense et la sécurité", "19"),
            ("Sous-Préfète d’Alès", "20"),
            ("dircab du préfet du Gard", "20"),
            ("directrice du cabinet de la préfète du Gard", "20"),
            ("général de brigade, commandant la 6e brigade légère blindée", "21"),
            ("général commandant la région de gendarmerie Occitanie", "8"),
            ("DASEN du Gard", "22"),
            ("directeur de la DDTM du Gard", "22"),
            ("directrice régionale des affaires culturelles d’Occitanie", "22"),
            ("commandante du groupement de gendarmerie du Gard", "22"),
            ("directrice de l’École nationale supérieure des mines d’Alès", "23"),
            ("DGS de la Région Occitanie", "24"),
            ("DGS du Département du Gard", "25"),
            ("DGS de la ville d’Alès", "27"),
            ("directrice générale des services, ville d’Alès", "27"),
            ("présidente du conseil des prud’hommes d’Alès", "29"),
            ("présidente du tribunal paritaire des baux ruraux d’Alès", "30"),
            ("président de la CCI du Gard", "31"),
            ("présidente de la chambre d’agriculture du Gard", "31"),
            ("président de la CMA du Gard", "31"),
            ("bâtonnière du barreau d’Alès", "32"),
            ("présidente du conseil régional de l’ordre des architectes d’Occitanie", "32"),
            ("grand officier de la Légion d’honneur", "11"),
        ],
    );
}

#[test]
fn deputies_of_a_mayor_and_vice_presidents_have_the_rank_of_their_assembly() {
    check(
        &ales(),
        &[
            ("première adjointe au maire d’Alès", "26"),
            ("2e adjoint au maire d’Alès, délégué à la culture", "26"),
            ("maire-adjointe d’Alès", "26"),
            ("conseillère municipale déléguée d’Alès", "26"),
            ("adjoint au maire de Nîmes", "-"),
            ("première vice-présidente de la Région Occitanie", "14"),
            ("vice-président du conseil départemental du Gard", "15"),
            ("vice-président de la chambre de commerce et d’industrie du Gard", "-"),
            ("vice-président du tribunal judiciaire d’Alès", "-"),
            ("vice-présidente d’Alès Agglomération", "-"),
            ("vice-présidente de l’Assemblée nationale", "2"),
        ],
    );
}

#[test]
fn who_is_named_by_anothers_office_does_not_hold_it() {
    check(
        &ales(),
        &[
            ("collaboratrice de Mme Berthier, sénatrice du Gard", "-"),
            ("chef de cabinet du préfet, sous-préfet", "-"),
            ("conseillère technique auprès du ministre et du préfet", "-"),
            ("épouse du préfet du Gard", "-"),
            ("représentante de la préfète du Gard", "-"),
            ("suppléante du député", "-"),
            ("députée suppléante", "-"),
            ("ancienne maire d’Alès", "-"),
            ("ancien député et sénateur du Gard", "-"),
            ("ancien ministre, sénateur du Gard", "3"),
            ("préfet honoraire", "-"),
            ("maire déléguée d’Alès", "-"),
            ("procureur de la République adjoint", "-"),
            ("secrétaire général adjoint de la préfecture du Gard", "-"),
            ("directrice générale adjointe des services de la Région Occitanie", "-"),
            ("président de l’association des maires du Gard", "-"),
            ("président du conseil départemental d’accès au droit du Gard", "-"),
            ("conseillère départementale de l’ordre des médecins", "-"),
            ("président de l’université populaire d’Alès", "-"),
            ("recteur de la grande mosquée d’Alès", "-"),
            ("directeur général", "-"),
            ("", "-"),
        ],
    );
}

#[test]
fn an_office_of_another_territory_is_not_that_of_the_ceremony() {
    check(
        &ales(),
        &[
            ("préfète de la Lozère", "-"),
            ("préfet de la région Occitanie, préfet de la Haute-Garonne", "-"),
            ("sous-préfète du Vigan", "-"),
            ("présidente du conseil départemental de la Lozère", "-"),
            ("président de la Région Auvergne-Rhône-Alpes", "-"),
            ("maire", "-"),
            ("directrice générale des services d’Alès Agglomération", "-"),
            ("évêque de Nîmes", "-"),
            ("présidente du conseil régional d’Occitanie, conseillère municipale de Toulouse", "5"),
            ("maire de Nîmes, conseillère départementale du Gard", "15"),
        ],
    );
    let mut mayor = Person::named("p".into(), "Claude", "MARTIN");
    (mayor.function, mayor.mandate) = ("maire".into(), "Alès".into());
    assert_eq!(said(recognise(&mayor, &ales())), "7", "the commune of the mandate says it");
    (mayor.function, mayor.mandate) = ("présidente".into(), String::new());
    mayor.body = "Conseil départemental du Gard".into();
    assert_eq!(said(recognise(&mayor, &ales())), "6", "so does the body");
}

#[test]
fn those_of_the_state_whom_article_3_does_not_list() {
    check(
        &ales(),
        &[
            ("Premier ministre", "high 2.2"),
            ("ministre déléguée chargée de l’Industrie", "government"),
            ("secrétaire d’État au Numérique", "government"),
            ("garde des Sceaux, ministre de la Justice", "government"),
            ("ambassadrice d’Italie en France", "ambassador"),
            ("ambassadeur de France", "-"),
            ("ministre plénipotentiaire", "-"),
            ("présidente de Nîmes Métropole", "intercommunality"),
            ("président de l’office de tourisme d’Alès Agglomération", "-"),
            ("président de la communauté de communes du Piémont Cévenol", "intercommunality"),
        ],
    );
}

#[test]
fn what_a_function_adds_to_its_office_is_no_other_place() {
    check(
        &ales(),
        &[
            ("sous-préfète de l’arrondissement d’Alès", "20"),
            ("préfète du département du Gard", "1"),
            ("maire de la ville d’Alès", "7"),
            ("maire de la commune d’Alès", "7"),
            ("Maire d’ALES (Gard)", "7"),
            ("Maire d’Alès - Président d’Alès Agglomération", "7"),
            ("premier adjoint au maire d’Alès", "26"),
            ("1re adjointe au maire de la ville d’Alès", "26"),
            ("conseillère municipale d’opposition d’Alès", "26"),
            ("commandant le groupement de gendarmerie départementale du Gard", "22"),
            ("vice-présidente déléguée de la Région Occitanie", "14"),
            ("vice-présidente du conseil régional d’Occitanie, en charge des lycées", "14"),
            ("vice-président délégué du conseil départemental du Gard", "15"),
            ("députée (LFI) de la 4e circonscription du Gard", "2"),
            ("sénatrice des Français établis hors de France", "3"),
            ("préfet par intérim du Gard", "1"),
            ("recteur", "17"),
            ("questeur du Sénat, sénateur du Gard", "3"),
            (
                "inspectrice d’académie, directrice académique des services de l’Éducation nationale",
                "22",
            ),
            ("général commandant la 3e division", "21"),
            ("sous-préfet, directeur de cabinet du préfet du Gard", "20"),
            ("directrice de cabinet de la préfète du Gard", "20"),
            ("maire de la commune déléguée d’Alès", "-"),
            ("maire d’arrondissement", "-"),
        ],
    );
}

#[test]
fn who_assists_an_office_or_has_held_it_does_not_hold_it() {
    check(
        &ales(),
        &[
            ("délégué militaire départemental adjoint", "-"),
            ("directrice départementale des territoires adjointe du Gard", "-"),
            ("commandant en second la région de gendarmerie d’Occitanie", "-"),
            ("commandante en second du groupement de gendarmerie du Gard", "-"),
            ("générale de brigade, adjointe au commandant de la région de gendarmerie", "-"),
            ("colonel, commandant le 4e régiment étranger", "-"),
            ("général (2S)", "-"),
            ("préfet en retraite", "-"),
            ("ancien ministre", "-"),
            ("ancienne Première ministre", "high 2.7"),
            ("ex-maire d’Alès", "-"),
            ("directeur adjoint du cabinet du préfet du Gard", "-"),
            ("secrétaire générale de la sous-préfecture d’Alès", "-"),
            ("porte-parole de la préfète du Gard", "-"),
            ("chargée de mission auprès du préfet du Gard", "-"),
            ("vice-procureure de la République d’Alès", "-"),
            ("première vice-présidente du tribunal judiciaire d’Alès", "-"),
            ("représentant de la présidente de la Région Occitanie", "-"),
            ("directrice de cabinet du ministre", "-"),
            ("président du groupe majoritaire au conseil régional d’Occitanie", "-"),
            ("directeur général des services de l’université de Nîmes", "-"),
            ("présidente du conseil régional du notariat", "-"),
            ("haut-commissaire au Plan", "-"),
            ("conseiller d’État", "-"),
        ],
    );
}

#[test]
fn an_office_of_another_state_is_none_of_the_decree() {
    check(
        &ales(),
        &[
            ("président de la République italienne", "-"),
            ("président de la République du Sénégal", "-"),
            ("Premier ministre du Québec", "-"),
            ("ministre de la Culture du Maroc", "-"),
            ("ministre-président de Wallonie", "-"),
            ("présidente du Sénat belge", "-"),
            ("député fédéral belge", "-"),
            ("députée au Bundestag", "-"),
            ("député à l’Assemblée nationale du Québec", "-"),
            ("sénatrice des États-Unis", "-"),
            ("ambassadrice pour les droits de l’homme", "-"),
            ("ambassadeur du Gard", "-"),
            ("S.E. Mme l’ambassadrice d’Italie en France", "ambassador"),
            ("ambassadeur de la République fédérale d’Allemagne", "ambassador"),
            ("ministre de l’Intérieur et des Outre-mer", "government"),
            ("ministre d’État, ministre de la Transition écologique", "government"),
            (
                "ministre déléguée auprès du ministre de l’Économie, chargée de l’Industrie",
                "government",
            ),
        ],
    );
}

#[test]
fn in_paris_article_2_holds() {
    let paris = Territory {
        commune: Some("Paris".into()),
        department: Some("Paris".into()),
        region: Some("Île-de-France".into()),
        ..Territory::default()
    };
    check(
        &paris,
        &[
            ("président de la République", "2.1"),
            ("ministre de la Culture", "2.6"),
            ("députée du Gard", "2.12"),
            ("sénateur de Paris", "2.13"),
            ("préfet de la région d’Île-de-France, préfet de Paris", "2.20"),
            ("préfet de police", "2.21"),
            ("maire de Paris", "2.22"),
            ("maire d’Alès", "-"),
            ("présidente du conseil régional d’Île-de-France", "2.23"),
        ],
    );
}

#[test]
fn a_function_of_any_length_is_read() {
    let long = "préfète ".repeat(300);
    check(&ales(), &[(&long, "-"), (&"é".repeat(300), "-")]);
}
