//! Who stands where at a stop, who speaks after whom, who sits where, and what is odd.

use crate::functions::ales;
use domain::layout;
use domain::precedence::{Lint, Placed, aisle, lints, order, seats, speeches};
use domain::visit::Visit;
use std::num::NonZeroUsize;

/// People whom the tests know by their ids; what they do is said by each test.
const PEOPLE: &str = "= 2020-09-21
: title Visite
& Mme Nadia ROUX, préfète du Gard #prefete
& Mme Hélène VIDAL, sous-préfète d'Alès #sousprefete
& M. Antoine ROUSSEL, député du Gard #depute
  : elected 2012-06-17
& Mme Sonia BERTHIER, députée de la Lozère #deputee
  : elected 2017-06-18
& M. Paul ABAD, maire d'Alès #maire
& Mme Lise NOIR, première adjointe au maire d'Alès #adjointe
& Mme Claire FABRE, vice-présidente de la Région Occitanie #vicepresidente
& Mme Carole DELGA, présidente de la Région Occitanie #region
& M. Christophe RIVENQ, président d'Alès Agglomération #rivenq
& M. Guillaume BASSET, directeur du programme « Territoires d'industrie » {guest} #basset
& Mme Agnès LUC, ministre déléguée chargée de l'Industrie #ministre
& M. Jean PETIT, Premier ministre #pm
& M. Bernard ESTEVE, vice-président de la CCI du Gard #estevecci
& Mme Julie CASTAN, présidente de la CCI du Gard #cci
& Mme Ada ROSSI, ambassadrice d'Italie en France #ambassadrice
";

fn visit(people: &str, stop: &str) -> Visit {
    let mut made = 0;
    let mut ids = |_| {
        made += 1;
        format!("id-{made}")
    };
    domain::outline::read(&format!("{people}{stop}"), &mut ids).expect("an outline")
}

fn stop(lines: &str) -> String {
    let lines: String = lines.lines().map(|line| format!("  {}\n", line.trim())).collect();
    format!("!10:00 Réunion ; 30 @ Mairie (Alès) #x\n{lines}")
}

fn placed(visit: &Visit) -> Vec<Placed> {
    let here = visit.stop(&"x".into()).expect("the stop");
    order(visit, here, &ales())
}

/// « prefete 3.1 » for each, with the article where it is not that of the list.
fn said(placed: &[Placed]) -> String {
    let one = |placed: &Placed| {
        let rank =
            placed.listed.map_or_else(|| "-".to_owned(), |l| format!("{}.{}", l.article, l.rank));
        let article = placed.article();
        let by = if placed.listed.is_some_and(|listed| listed.article == article) {
            String::new()
        } else {
            format!(" art. {article}")
        };
        let hand = if placed.by_hand.is_some() { " by hand" } else { "" };
        format!("{} {rank}{by}{hand}", placed.person)
    };
    placed.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn check(people: &str, lines: &str, expected: &[&str]) {
    assert_eq!(said(&placed(&visit(people, &stop(lines)))), expected.join("\n"));
}

/// The people above, one of them with more indented lines.
fn people_with(id: &str, more: &str) -> String {
    let mark = format!("#{id}\n");
    PEOPLE.replace(&mark, &format!("{mark}  {more}\n"))
}

#[test]
fn by_the_list_and_whom_it_does_not_name_by_family_name_behind() {
    check(
        PEOPLE,
        "basset attends\nestevecci attends\nmaire welcomes\ndeputee attends\nprefete attends",
        &["prefete 3.1", "deputee 3.2", "maire 3.7", "basset - art. 18", "estevecci - art. 18"],
    );
}

#[test]
fn equal_ranks_by_the_first_election_then_by_age() {
    check(PEOPLE, "deputee attends\ndepute attends", &["depute 3.2", "deputee 3.2"]);
    let same = PEOPLE.replace("2017-06-18", "2012-06-17\n  : born 1950-01-01");
    check(&same, "depute attends\ndeputee attends", &["deputee 3.2", "depute 3.2"]);
    let unknown = PEOPLE.replace("  : elected 2012-06-17\n", "");
    check(&unknown, "depute attends\ndeputee attends", &["deputee 3.2", "depute 3.2"]);
}

#[test]
fn article_11_without_minister_and_prefet_the_sous_prefet_takes_the_first_place() {
    check(
        PEOPLE,
        "depute attends\nsousprefete attends",
        &["sousprefete 3.1 art. 11", "depute 3.2"],
    );
    check(
        PEOPLE,
        "sousprefete attends\ndepute attends\nprefete awaited",
        &["prefete 3.1", "depute 3.2", "sousprefete 3.20"],
    );
    check(
        PEOPLE,
        "sousprefete attends\nministre attends",
        &["ministre - art. 15", "sousprefete 3.20"],
    );
}

#[test]
fn article_9_the_authority_that_invites_takes_the_second_place() {
    let host = PEOPLE.replace("Agglomération #rivenq", "Agglomération {host} #rivenq");
    check(
        &host,
        "depute attends\nsousprefete attends\nrivenq welcomes",
        &["sousprefete 3.1 art. 11", "rivenq - art. 9", "depute 3.2"],
    );
    // A ceremony that the Government orders is not his.
    check(
        &host,
        "rivenq welcomes\nministre attends\ncci attends",
        &["ministre - art. 15", "cci 3.31", "rivenq - art. 18"],
    );
    let chosen = people_with("maire", ": standing inviting");
    check(
        &chosen,
        "depute attends\nmaire welcomes\nprefete attends",
        &["prefete 3.1", "maire 3.7 art. 9", "depute 3.2"],
    );
}

#[test]
fn the_president_of_an_agglomeration_stands_where_the_host_chooses() {
    let lines = "maire attends\nrivenq attends\nestevecci attends\nregion attends";
    check(PEOPLE, lines, &["region 3.5", "maire 3.7", "estevecci - art. 18", "rivenq - art. 18"]);
    let eighth = people_with("rivenq", ": standing after-mayor");
    check(&eighth, lines, &["region 3.5", "maire 3.7", "rivenq - art. 18", "estevecci - art. 18"]);
    let second = people_with("rivenq", ": standing inviting");
    check(&second, lines, &["rivenq - art. 9", "region 3.5", "maire 3.7", "estevecci - art. 18"]);
}

#[test]
fn articles_13_and_14_who_takes_the_rank_of_whom() {
    check(
        PEOPLE,
        "region by vicepresidente\nmaire by adjointe\nprefete attends",
        &["prefete 3.1", "vicepresidente 3.5 art. 14", "adjointe 3.7 art. 14"],
    );
    // A stand-in for somebody else keeps the own rank, or has none.
    check(
        PEOPLE,
        "cci by estevecci\nregion by adjointe\nmaire attends",
        &["maire 3.7", "adjointe 3.26 art. 13", "estevecci - art. 13"],
    );
    // Nor does the adjoint of another commune take the rank of this one's mayor.
    let other = PEOPLE.replace("adjointe au maire d'Alès", "adjointe au maire de Nîmes");
    check(&other, "maire by adjointe\ndepute attends", &["depute 3.2", "adjointe - art. 13"]);
}

#[test]
fn article_14_a_minister_who_represents_the_prime_minister_stands_first() {
    let people =
        format!("{PEOPLE}& M. Zacharie ZED, ministre délégué chargé des Transports #second\n");
    for lines in [
        "second attends\npm by ministre\nprefete attends",
        "pm by ministre\nprefete attends\nsecond attends",
    ] {
        check(&people, lines, &["ministre - art. 14", "second - art. 15", "prefete 3.1"]);
    }
}

#[test]
fn who_stands_beside_the_authorities_is_not_among_them() {
    let people = format!(
        "{PEOPLE}& M. Jean ROUE, chauffeur {{driver}} #chauffeur\n& Mme Zoé PLUME, journaliste {{press}} #presse\n\
         & Mme Iris AIDE, cheffe du protocole {{staff}} #protocole\n"
    );
    check(
        &people,
        "chauffeur attends\npresse attends\nprotocole attends\nmaire attends\nbasset attends",
        &["maire 3.7", "basset - art. 18"],
    );
    // Who speaks or welcomes acts there, whoever it is.
    check(&people, "protocole speaks 2\nmaire attends", &["maire 3.7", "protocole - art. 18"]);
}

#[test]
fn article_15_officials_of_central_administrations_are_told_from_others() {
    let people = format!(
        "{PEOPLE}& M. Luc HAUT, directeur général des entreprises, ministère de l'Économie #central\n"
    );
    check(
        &people,
        "central attends\nprefete attends\nmaire attends",
        &["prefete 3.1", "maire 3.7", "central - art. 15"],
    );
}

#[test]
fn in_paris_article_14_gives_the_rank_of_the_mayor_and_article_17_gives_none() {
    let people = "= 2020-09-21\n: title Visite\n& M. Paul ROI, Président de la République #president\n\
        & Mme Ada ROSSI, ambassadrice d'Italie en France #ambassadrice\n\
        & Mme Anne SEINE, maire de Paris #maire\n& M. Luc PONT, premier adjoint à la maire de Paris #adjoint\n\
        & Mme Eva LOI, sénatrice de Paris #senatrice\n& M. Guy ACTE, secrétaire général du Gouvernement #sgg\n";
    let paris = domain::precedence::Territory {
        commune: Some("Paris".into()),
        department: Some("Paris".into()),
        department_code: Some("75".into()),
        region: Some("Île-de-France".into()),
        ..Default::default()
    };
    let lines =
        "ambassadrice attends\nmaire by adjoint\nsgg attends\nsenatrice attends\npresident attends";
    let visit = visit(people, &stop(lines).replace("(Alès)", "(Paris)"));
    let placed = order(&visit, visit.stop(&"x".into()).expect("the stop"), &paris);
    assert_eq!(
        said(&placed),
        "president 2.1\nsenatrice 2.13\nadjoint 2.22 art. 14\nsgg 2.25\nambassadrice - art. 18"
    );
}

#[test]
fn where_the_commune_is_not_known_nobody_is_first_twice() {
    let people = format!("{PEOPLE}& M. Guy ILE, préfet de La Réunion #ile\n");
    let visit =
        visit(&people, &stop("prefete attends\nile attends\nmaire attends\ndepute attends"));
    let unknown = domain::precedence::Territory::default();
    let placed = order(&visit, visit.stop(&"x".into()).expect("the stop"), &unknown);
    assert_eq!(said(&placed), "depute 3.2\nprefete - art. 18\nile - art. 18\nmaire - art. 18");
}

#[test]
fn article_8_where_the_prime_minister_presides_the_prefet_accompanies() {
    check(
        PEOPLE,
        "prefete attends\ndepute attends\npm attends\nministre attends",
        &["pm - art. 8", "ministre - art. 15", "depute 3.2", "prefete - art. 8"],
    );
}

#[test]
fn article_17_ambassadors_stand_behind_the_state() {
    check(
        PEOPLE,
        "depute attends\nambassadrice attends\nprefete attends",
        &["prefete 3.1", "ambassadrice - art. 17", "depute 3.2"],
    );
}

#[test]
fn a_place_by_hand_counts_in_the_finished_order() {
    let third = people_with("basset", ": rank 3 invité d'honneur");
    check(
        &third,
        "prefete attends\ndepute attends\nmaire attends\nbasset attends",
        &["prefete 3.1", "depute 3.2", "basset - art. 18 by hand", "maire 3.7"],
    );
    let ninth = people_with("basset", ": rank 9 à sa demande");
    check(
        &ninth,
        "basset attends\nestevecci attends",
        &["estevecci - art. 18", "basset - art. 18 by hand"],
    );
}

#[test]
fn who_does_not_come_has_no_place() {
    check(
        PEOPLE,
        "prefete declined\ndepute speaks 5\ndepute absent\nmaire attends",
        &["maire 3.7"],
    );
    check(
        PEOPLE,
        "region by vicepresidente\nvicepresidente declined\nmaire attends",
        &["maire 3.7"],
    );
}

#[test]
fn speeches_in_the_reverse_order_unless_set_by_hand_and_seats_by_turns() {
    let said = |lines: &str| {
        let visit = visit(PEOPLE, &stop(lines));
        let placed = placed(&visit);
        let speeches = speeches(visit.stop(&"x".into()).expect("the stop"), &placed);
        let of = |(id, minutes): &(domain::PersonId, Option<u32>)| match minutes {
            Some(minutes) => format!("{id} {minutes}"),
            None => id.to_string(),
        };
        speeches.iter().map(of).collect::<Vec<_>>().join(", ")
    };
    let three = "prefete speaks 6\nmaire speaks 4\nbasset speaks\ndepute attends";
    assert_eq!(said(three), "basset, maire 4, prefete 6");
    assert_eq!(
        said(&format!("{three}\n: speeches maire basset prefete")),
        "maire 4, basset, prefete 6"
    );

    let visit = visit(
        PEOPLE,
        &stop("prefete attends\ndepute attends\nmaire attends\nbasset attends\ncci attends"),
    );
    let placed = placed(&visit);
    let (centre, right, left) = seats(&placed);
    assert_eq!(centre.map(|id| id.as_str()), Some("prefete"));
    assert_eq!(right.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["depute", "cci"]);
    assert_eq!(left.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["maire", "basset"]);

    let rows = |side: usize| {
        let rows = aisle(&placed, NonZeroUsize::new(side).expect("a seat"));
        let side = |ids: &[&domain::PersonId]| {
            ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
        };
        rows.iter().map(|row| (side(&row.left), side(&row.right))).collect::<Vec<_>>()
    };
    let row = |left: &str, right: &str| (left.to_owned(), right.to_owned());
    assert_eq!(rows(3), [row("depute cci", "prefete maire basset")]);
    assert_eq!(rows(1), [row("depute", "prefete"), row("cci", "maire"), row("", "basset")]);
    assert_eq!(rows(usize::MAX), rows(3), "as wide as one likes");
    assert_eq!(aisle(&[], NonZeroUsize::MIN), []);
}

#[test]
fn what_is_odd_about_a_stop() {
    let found = |people: &str, lines: &str| -> Vec<Lint> {
        let visit = visit(people, lines);
        let here = visit.stop(&"x".into()).expect("the stop").clone();
        lints(&visit, &layout(&visit), &here, &order(&visit, &here, &ales()))
    };
    let welcomed = |lines: &str| stop(&format!("maire welcomes\n{lines}"));
    assert_eq!(found(PEOPLE, &welcomed("prefete attends")), []);
    assert_eq!(found(PEOPLE, &stop("prefete attends")), [Lint::NobodyWelcomes]);
    assert_eq!(
        found(PEOPLE, &stop("prefete attends\nmaire welcomes\nmaire declined")),
        [Lint::NobodyWelcomes]
    );
    assert_eq!(found(PEOPLE, "!10:00 Réunion ; 30 #x\n"), []);
    assert_eq!(found(PEOPLE, "!10:00 Réunion ; 30 #x\n  maire welcomes\n"), [Lint::NoCommune]);
    assert_eq!(
        found(PEOPLE, &welcomed("prefete speaks 20\nmaire speaks 15\n: speeches prefete maire")),
        [
            Lint::SpeaksBefore { higher: "prefete".into(), lower: "maire".into() },
            Lint::SpeechesTooLong { total: 35, minutes: 30 },
        ]
    );
    let undated =
        PEOPLE.replace("  : elected 2012-06-17\n", "").replace("  : elected 2017-06-18\n", "");
    assert_eq!(
        found(&undated, &welcomed("depute attends\ndeputee attends")),
        [Lint::SameRank("depute".into(), "deputee".into())]
    );
    let host = PEOPLE.replace("maire d'Alès #maire", "maire d'Alès {host} #maire");
    let farewell = "!10:00 Départ ; 30 @ Mairie (Alès) #x\n  basset attends\n";
    assert_eq!(found(&host, farewell), [Lint::HostAbsentAtFarewell("maire".into())]);
    let early = host.replace("préfète du Gard #prefete", "préfète du Gard {staff} #prefete");
    assert_eq!(
        found(
            &early.replace("directeur du programme", "Directeur du programme"),
            &welcomed(
                "prefete attends\nbasset attends\n: call internal 09:40\n: call participants 09:50"
            )
        ),
        [Lint::FirstArrivesBefore { first: "prefete".into(), later: "basset".into() }]
    );
    assert_eq!(
        found(
            PEOPLE,
            &format!(
                "{}!10:15 Point presse ; 10 {{Presse}} #y\n  depute attends\n",
                stop("maire welcomes\nprefete attends\ndepute attends")
            )
        ),
        [Lint::LeavesBeforeFirst { first: "prefete".into(), person: "depute".into() }]
    );
}

#[test]
fn who_is_excused_and_still_counted_on_is_a_problem_of_the_visit() {
    let visit = visit(
        PEOPLE,
        &stop(
            "maire welcomes\nmaire declined\nregion by vicepresidente\nvicepresidente absent\ndepute awaited\ndepute speaks 5",
        ),
    );
    let codes: Vec<String> = layout(&visit)
        .problems
        .iter()
        .map(|problem| match &problem.kind {
            domain::problem::ProblemKind::PersonCountedOnInVain { person } => {
                format!("{} {person}", problem.kind.code())
            }
            kind => kind.code().to_owned(),
        })
        .collect();
    assert_eq!(codes, ["person_absent maire", "person_absent vicepresidente"]);
}

#[test]
fn in_a_list_of_the_whole_visit_a_mayor_stands_as_in_the_own_commune() {
    let typed = "= 2020-09-21\n& M. Guy BASSET, directeur du programme {guest} #basset\n\
         & M. Claude CERPÉDÈS, maire de Saint-Martin-de-Valgalgues #mayor\n\
         & M. Paul SANS, maire de Salindres #neighbour\n\
         !09:00 Accueil ; 15 @ Gare (Alès) #first\n  basset attends\n\
         !12:15 Réunion ; 75 @ Pôle Mécanique (Saint-Martin-de-Valgalgues) #second\n\
         \x20 basset attends\n  mayor attends\n  neighbour attends\n";
    let visit = domain::outline::read(typed, &mut |_| "u".into()).unwrap();
    let roll = domain::precedence::roll(&visit, &domain::precedence::Territories::default());
    let who: Vec<&str> = roll.iter().map(|placed| placed.person.as_str()).collect();
    assert_eq!(who, ["mayor", "basset", "neighbour"]);
}
