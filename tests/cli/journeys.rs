//! Whole journeys of an office: what one does after the other, on the command line.

use crate::support::Desk;
use serde_json::{Value, json};

const DAY: &str = "\
= 2020-09-21
: title Visite de Guillaume Basset
: office Alès Agglomération <protocole@ales.example> 04 66 00 00 00
& M. Guillaume BASSET, directeur du programme <guy@basset.example> {guest} #basset
& Mme Luce CROS, directrice de l'Entreprise A <luce@cros.example> {participant} #cros
& M. Marc LACOMBE, directeur de l'Entreprise B <marc@lacombe.example> {participant} #lacombe
& M. Zoltan DUMAS {driver} #dumas
!09:00 Accueil ; 15 @ Gare (Alès) #accueil
  basset attends
  dumas attends
!10:00 Entreprise A ; 45 @ Entreprise A (Alès) #a
  basset attends
  cros welcomes
!11:00 Entreprise B ; 45 @ Entreprise B (Salindres) #b
  basset attends
  lacombe welcomes
";

#[test]
fn a_stop_moves_after_a_version_and_only_those_concerned_hear_of_it() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite --name 'pour diffusion'").expect(0);
    desk.line(
        "register jour.visite --release 1 --person basset --person cros --person lacombe --person dumas \
         --how printed",
    )
    .expect(0);
    desk.line("shift jour.visite --stop b --by +15").expect(0);
    let aloud = "11h → 11h15 Entreprise B";
    desk.line("diff jour.visite").expect(0).prints(aloud);
    desk.line("release jour.visite").expect(0);
    desk.line("send jour.visite --since 1 -o envoi").expect(0).says("2 personnes concernées");
    let index: Value = serde_json::from_slice(&desk.read("envoi/index.json")).unwrap();
    let told: Vec<&str> = index["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|recipient| recipient["id"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["basset", "lacombe"]);
    assert_eq!(index["unaffected"], json!(["cros", "dumas"]));
    for nobody in ["cros", "dumas"] {
        assert!(!desk.path(&format!("envoi/{nobody}")).exists(), "{nobody} gets nothing");
    }
    for id in told {
        let draft = String::from_utf8(desk.read(&format!("envoi/{id}/message.eml"))).unwrap();
        assert!(draft.contains("X-Unsent: 1\r\n") && draft.contains("changements.pdf"), "{draft}");
        desk.line(&format!("register jour.visite --release 2 --person {id}")).expect(0);
    }
    // Those whom nothing concerned keep the first in their pockets, and the register says so.
    let register = desk.line("register jour.visite").expect(0).out.clone();
    for (name, version) in [
        ("BASSET", "version 2"),
        ("LACOMBE", "version 2"),
        ("CROS", "version 1"),
        ("DUMAS", "version 1"),
    ] {
        let line = register.lines().find(|line| line.contains(name)).unwrap();
        assert!(line.contains(version), "{line}");
    }
}

#[test]
fn whoever_is_invited_late_stands_at_his_place_in_the_order_and_speaks_in_the_reverse_one() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    let invited = DAY.replace(
        "& M. Zoltan",
        "& M. Jean SALINDRES, maire de Salindres <maire@salindres.example> {participant} #maire\n\
         & Mme Zoé ROUX, préfète du Gard {participant} #roux\n& M. Zoltan",
    ) + "  maire speaks 5\n  roux speaks 10\n";
    desk.run_with(&["import", "-", "--into", "jour.visite", "--replace"], &invited).expect(0);
    let order = desk.json_line("precedence jour.visite --stop b --json");
    let standing: Vec<&str> = order["order"]
        .as_array()
        .unwrap()
        .iter()
        .map(|placed| placed["person"].as_str().unwrap())
        .collect();
    let at = |id: &str| standing.iter().position(|other| *other == id).unwrap();
    assert!(at("roux") < at("maire") && at("maire") < at("lacombe"), "{standing:?}");
    assert_eq!(order["speeches"], json!(["maire", "roux"]));
    // The paper says the same.
    desk.line("sheet jour.visite chevalets --place 'Entreprise B' -o noms.html").expect(0);
    let names = String::from_utf8(desk.read("noms.html")).unwrap().replace("<wbr>", "");
    let found: Vec<usize> =
        ["ROUX", "SALINDRES", "LACOMBE"].map(|name| names.find(name).unwrap()).into();
    assert!(found.is_sorted(), "{names}");
    desk.line("sheet jour.visite conducteur -o parole.html").expect(0);
    let speeches = String::from_utf8(desk.read("parole.html")).unwrap().replace("<wbr>", "");
    let (_, spoken) = speeches.split_once("<ol>").unwrap();
    assert!(spoken.find("SALINDRES").unwrap() < spoken.find("ROUX").unwrap());
    // Both hear of it, and of nothing else.
    desk.line("release jour.visite").expect(0);
    desk.line("send jour.visite --since 1 -o envoi").expect(0);
    let index: Value = serde_json::from_slice(&desk.read("envoi/index.json")).unwrap();
    let of = |id: &str| {
        let all = index["recipients"].as_array().unwrap();
        all.iter().find(|recipient| recipient["id"] == id).unwrap()["changes"].clone()
    };
    assert_eq!(of("maire")[0]["field"], "added");
    assert_eq!(of("roux").as_array().unwrap().len(), 1);
}
