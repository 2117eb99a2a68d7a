//! What somebody is told of a new version, and what he or she is not told: sentences that a person reads aloud.

use crate::support::{Desk, said, typed};
use serde_json::Value;
#[cfg(unix)]
use std::process::Command;

/// A day of people whose civility is known, and of one whose civility is not.
const DAY: &str = "\
= 2020-09-21 Europe/Paris
: title Visite de Guillaume Basset
: office Alès Agglomération <protocole@ales.example> 04 66 00 00 00
& M. Christophe RIVENQ, président {host} #rivenq
& M. Guillaume BASSET, directeur du programme <g@etat.example> {guest} #basset
& Mme Élodie ÇELIK, maire <e@ville.example> {participant} #maire
& Mme Anne MERLE, députée <a@an.example> {participant} #merle
& Dominique DUPONT, directeur {participant} #dupont
& M. Paul PRESSE {press} #presse
!09:00 Accueil ; 15 @ Usine A (Alès) #accueil
  basset attends
  rivenq welcomes
> 20
Entreprise B ; 45 #b
  basset attends
  dupont attends
!12:15 Réunion d'échanges ; 75 @ Pôle Mécanique (Alès), Hall 1 #r
  basset speaks 10
  rivenq welcomes
  maire attends
  merle awaited
  dupont attends
  presse attends
";

/// What `diff` says after an edit, in the words of a keyboard; without what goes without saying.
fn diff(after: &str, more: &str) -> Vec<String> {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    desk.becomes(after);
    let found = desk.line(&format!("diff jour.visite {more}")).expect(0).out;
    let lines = found.lines().skip(1).filter(|line| !line.starts_with("      "));
    lines.map(|line| typed(line.trim())).collect()
}

#[test]
fn every_change_is_a_sentence_that_can_be_read_aloud() {
    let reunion = "12h15 Réunion d'échanges";
    for (before, after, says) in [
        ("  merle awaited\n", "  merle attends\n", "Mme Anne MERLE confirme sa présence"),
        ("  maire attends\n", "  maire awaited\n", "Mme Élodie ÇELIK est attendue"),
        ("  maire attends\n", "  maire declined\n", "Mme Élodie ÇELIK est excusée"),
        ("  maire attends\n", "  maire absent\n", "Mme Élodie ÇELIK est absente"),
        (
            "  dupont attends\n  presse",
            "  dupont declined\n  presse",
            "Dominique DUPONT ne vient pas",
        ),
        (
            "  maire attends\n",
            "  maire by dupont\n",
            "Mme Élodie ÇELIK est représentée par Dominique DUPONT",
        ),
        ("  maire attends\n", "", "Mme Élodie ÇELIK n'y est plus"),
        (
            "  maire attends\n",
            "  maire welcomes\n  maire attends\n",
            "Mme Élodie ÇELIK assure l'accueil",
        ),
        (
            "  rivenq welcomes\n  maire",
            "  rivenq attends\n  maire",
            "M. Christophe RIVENQ n'assure plus l'accueil",
        ),
        ("speaks 10", "speaks 20", "M. Guillaume BASSET prend la parole 20 min au lieu de 10 min"),
        (
            "  basset speaks 10\n",
            "  basset attends\n",
            "M. Guillaume BASSET ne prend plus la parole",
        ),
        (
            "Pôle Mécanique (Alès), Hall 1",
            "Hôtel de ville (Alès), Hall 1",
            "Hôtel de ville (Alès) au lieu de Pôle Mécanique (Alès)",
        ),
        ("Hall 1", "Salle 2", "Salle 2 au lieu de Hall 1"),
        ("  presse attends\n", "  presse attends\n  press open\n", "ouvert à la presse"),
    ] {
        let said = diff(&DAY.replace(before, after), "");
        assert!(said.contains(&format!("{reunion} : {says}")), "{says}: {said:#?}");
    }
    for (before, after, says) in [
        ("Usine A (Alès)", "Mairie", "9h Accueil : Mairie au lieu d'Usine A (Alès)"),
        ("> 20\n", "> 25\n", "Trajet entre Accueil et Entreprise B : 25 min au lieu de 20 min"),
        (
            "& M. Paul",
            "@ Usine A (Alès) #usine\n  : address 1 rue du Pont\n& M. Paul",
            "9h Accueil : adresse, 1 rue du Pont",
        ),
        (": office", ": reference 72\n: office", "Référence : 72"),
        (": office", ": mention Confidentiel\n: office", "Mention sur chaque page : Confidentiel"),
        (": office", ": aims Rencontrer\n: office", "Objet de la visite : Rencontrer"),
        (
            "{participant} #maire\n",
            "{participant} #maire\n  : rank 1 Invitée d'honneur\n",
            "Mme Élodie ÇELIK : place donnée à la main, n° 1 (Invitée d'honneur)",
        ),
    ] {
        let said = diff(&DAY.replace(before, after), "");
        assert!(said.contains(&says.to_owned()), "{says}: {said:#?}");
    }
    let zone = DAY.replace("#accueil\n", "#accueil\n  : zone Indian/Reunion\n");
    let said = diff(&zone, "");
    assert!(said.contains(&"9h (Paris) → 9h (Reunion) Accueil".to_owned()), "{said:#?}");
}

#[test]
fn an_answer_is_written_to_nobody() {
    for (before, after) in [
        ("  merle awaited\n", "  merle attends\n"),
        ("  maire attends\n", "  maire awaited\n"),
        (": office", ": mention Confidentiel\n: office"),
    ] {
        let sent = Sent::of(&DAY.replace(before, after));
        let told = sent.told();
        assert!(told.iter().all(|id| id == "rivenq"), "the other hosts alone: {told:?}");
    }
}

#[test]
fn what_is_cancelled_is_written_as_cancelled_at_the_hours_that_were_given_out() {
    let cancelled = |line: &str| match line.contains(" #") && !line.starts_with('&') {
        true => format!("{line}\n  status cancelled\n"),
        false => format!("{line}\n"),
    };
    let sent = Sent::of(&DAY.lines().map(cancelled).collect::<String>());
    let mail = sent.mail("basset");
    let says = "9h Accueil : étape annulée ; 9h35 Entreprise B : étape annulée ; 12h15 Réunion d'échanges : étape annulée.";
    assert!(mail.contains(says), "{mail}");
    let calendar = String::from_utf8(sent.desk.read("envoi/basset/agenda.ics")).unwrap();
    assert!(calendar.contains("DTSTART;TZID=Europe/Paris:20200921T093500"), "{calendar}");
    assert!(!calendar.contains("STATUS:CONFIRMED"), "{calendar}");
}

#[test]
fn who_declines_on_the_command_line_gets_the_cancellation() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    let declined = r#"{"command": "attend", "stop": "r", "person": "maire", "role": "declined"}"#;
    desk.run_with(&["apply", "jour.visite", "-"], declined).expect(0);
    let outline = desk.line("show jour.visite --outline").expect(0).out;
    assert!(
        outline.contains("  maire declined\n") && !outline.contains("maire attends"),
        "{outline}"
    );
    desk.line("calendar jour.visite --person maire --since 1 -o m.ics").expect(0);
    let calendar = String::from_utf8(desk.read("m.ics")).unwrap();
    assert!(calendar.contains("STATUS:CANCELLED") && !calendar.contains("STATUS:CONFIRMED"));
}

#[test]
fn a_mail_says_what_it_is_to_its_reader_and_names_what_it_encloses() {
    let sent = Sent::of(
        &DAY.replace("  maire attends\n", "  maire by dupont\n")
            .replace("  dupont attends\n!12", "!12")
            .replace("speaks 10", "speaks 20"),
    );
    let maire = sent.mail("maire");
    for says in [
        "Votre présence n'est plus prévue à la visite du 21 septembre 2020 : 12h15 Réunion d'échanges.",
        "La version 2 annule et remplace la version 1.",
        "Ci-joint : l'annulation dans votre agenda.",
    ] {
        assert!(maire.contains(says), "{says}: {maire}");
    }
    let dupont = sent.mail("dupont");
    for says in [
        "9h35 Entreprise B : votre présence n'y est plus prévue",
        "12h15 Réunion d'échanges : vous représentez Mme Élodie ÇELIK",
        "Ci-joint : votre programme, ce qui change, votre agenda.",
    ] {
        assert!(dupont.contains(says), "{says}: {dupont}");
    }
    // The minutes of a speech are the hosts' business, and the speaker's.
    let basset = sent.mail("basset");
    assert!(basset.contains("vous prenez la parole 20 min au lieu de 10 min"), "{basset}");
}

#[test]
fn the_title_is_told_to_all_and_what_journalists_must_know_to_journalists() {
    let sent = Sent::of(&DAY.replace("Visite de Guillaume Basset", "Venue"));
    assert_eq!(sent.told(), ["rivenq", "basset", "maire", "merle", "dupont", "presse"]);
    let sent = Sent::of(&DAY.replace(": office", ": press-contact Mme X\n: office"));
    assert_eq!(sent.told(), ["presse"]);
}

#[test]
fn edits_that_are_in_no_version_are_said_when_something_is_sent() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    desk.line("send jour.visite --since 1 -o rien").expect(0).says("Personne n'est concerné");
    desk.becomes(&DAY.replace("12:15", "12:30"));
    desk.line("send jour.visite --since 1 -o envoi")
        .expect(0)
        .says("modifiée depuis la version 1 : ces modifications ne sont pas dans l'envoi");
}

#[test]
fn a_release_says_what_is_not_ready_and_is_made_all_the_same() {
    let desk = Desk::with_outline(&DAY.replace("Accueil ; 15", "Accueil ; ?"));
    let said = desk.line("release jour.visite --json").expect(0);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let open: Vec<String> = document["open"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| typed(point["text"].as_str().unwrap()))
        .collect();
    let awaited = "« Réunion d'échanges » : réponse attendue, Mme Anne MERLE.".to_owned();
    assert!(open.contains(&awaited) && open.len() > 1, "{open:?}");
    let err = typed(&said.err);
    assert!(err.contains("Reste ouvert dans cette version") && err.contains(&awaited), "{err}");
}

#[test]
fn nothing_is_frozen_where_the_calendar_cannot_be_written() {
    let desk = Desk::with_outline(DAY);
    desk.write("fichier", "à garder");
    desk.line("release jour.visite --calendar fichier/public.ics").expect(5);
    desk.line("diff jour.visite").expect(2).says("Aucune version n'a encore été figée.");
    desk.line("release jour.visite --calendar public.ics").expect(0).prints("Version 1 figée");
}

#[test]
fn the_notice_names_one_version_at_its_head_and_at_its_foot() {
    let desk = Desk::with_outline(DAY);
    for hour in ["12:15", "12:30", "12:45"] {
        desk.becomes(&DAY.replace("12:15", hour));
        desk.line("release jour.visite").expect(0);
    }
    desk.line("sheet jour.visite changements --since 1 -o avis.html").expect(0);
    let page = typed(&String::from_utf8(desk.read("avis.html")).unwrap());
    assert!(page.contains("annule et remplace la V1") && !page.contains("remplace la V2"));
}

#[cfg(unix)]
#[test]
fn what_a_killed_run_left_beside_the_target_is_cleared_away_by_the_next() {
    let desk = Desk::with_outline(DAY);
    desk.line("release jour.visite").expect(0);
    desk.becomes(&DAY.replace("12:15", "12:30"));
    desk.line("release jour.visite").expect(0);
    // As a run leaves it that was killed: its lock is nobody's any more. What has no lock is not ours.
    for (folder, file) in [(".deroule-abandon", ".deroule-lock"), (".deroule-autre", "lettre.txt")]
    {
        std::fs::create_dir(desk.path(folder)).unwrap();
        desk.write(&format!("{folder}/{file}"), "");
    }
    let at_work = ".deroule-travail";
    std::fs::create_dir(desk.path(at_work)).unwrap();
    let lock = std::fs::File::create(desk.path(at_work).join(".deroule-lock")).unwrap();
    lock.lock().unwrap();
    desk.line("send jour.visite --since 1 -o envoi").expect(0);
    let left = [".deroule-abandon", ".deroule-autre", at_work].map(|it| desk.path(it).exists());
    assert_eq!(left, [false, true, true]);
    assert!(!desk.path("envoi/.deroule-lock").exists());
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_sending_and_leaves_nothing() {
    let everybody = |line: fn(usize) -> String| (1..=40).map(line).collect::<String>();
    let day = format!(
        "= 2020-09-21\n{}!12:15 Réunion ; 75 #r\n{}",
        everybody(|n| format!("& Mme Anne N{n} <n{n}@an.example> {{participant}} #n{n}\n")),
        everybody(|n| format!("  n{n} attends\n")),
    );
    let desk = Desk::with_outline(&day);
    desk.line("release jour.visite").expect(0);
    desk.becomes(&day.replace("12:15", "12:30"));
    desk.line("release jour.visite").expect(0);
    let before = desk.files();
    let begun = || desk.files().keys().any(|path| !before.contains_key(path));
    for signal in ["TERM", "INT", "HUP"] {
        let mut sending = desk.start(&["send", "jour.visite", "--since", "1", "-o", "envoi"]);
        while !begun() {
            assert!(sending.try_wait().unwrap().is_none(), "it ended before it began to write");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let number = sending.id().to_string();
        let asked = Command::new("kill").args(["-s", signal, &number]).status().unwrap();
        assert!(asked.success());
        let said = said("send", sending).prints_nothing();
        assert_eq!(said.code, 5, "{signal}: {}", said.err);
        assert!(desk.files() == before, "{signal} left something behind");
    }
}

/// What is sent of a second version.
struct Sent {
    desk: Desk,
    index: Value,
}

impl Sent {
    fn of(after: &str) -> Self {
        let desk = Desk::with_outline(DAY);
        desk.line("release jour.visite").expect(0);
        desk.becomes(after);
        desk.line("release jour.visite").expect(0);
        desk.line("send jour.visite --since 1 -o envoi").expect(0);
        let index = serde_json::from_slice(&desk.read("envoi/index.json")).unwrap();
        Self { desk, index }
    }

    /// Those for whom there is a folder.
    fn told(&self) -> Vec<String> {
        let recipients = self.index["recipients"].as_array().unwrap().iter();
        recipients.map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }

    /// The words of a mail as somebody types them.
    fn mail(&self, person: &str) -> String {
        let written = self.desk.read(&format!("envoi/{person}/message.eml"));
        typed(&quoted(&String::from_utf8(written).unwrap()))
    }
}

/// Reads what is written as quoted-printable (RFC 2045, 6.7).
fn quoted(text: &str) -> String {
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let byte = code.filter(|_| *first == b'=').and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
