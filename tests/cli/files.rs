//! What becomes of files: refused, replaced whole, written directly, or left as they were.

use crate::support::{DAY, Desk};
use std::fs;

#[test]
fn a_new_visit_takes_the_place_of_nothing() {
    let desk = Desk::with_outline(DAY);
    desk.write("plan.txt", DAY);
    desk.write("note.txt", "à garder");
    fs::create_dir(desk.path("dossier")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nulle-part", desk.path("lien")).unwrap();
    let before = desk.files();
    for command in
        ["new FILE --title T --date 2020-09-21", "import plan.txt -o FILE", "sample -o FILE"]
    {
        for there in
            ["jour.visite", "note.txt", "dossier", if cfg!(unix) { "lien" } else { "note.txt" }]
        {
            let line = command.replace("FILE", there);
            desk.line(&line)
                .expect(5)
                .prints_nothing()
                .says("existe déjà et reste tel quel")
                .says(there);
            assert!(desk.files() == before, "{line}: a file changed");
        }
        let line = command.replace("FILE", "nulle/part.visite");
        desk.line(&line)
            .expect(5)
            .says("ce dossier n'existe pas. Rien n'a été écrit. Créez le dossier");
        assert!(desk.files() == before, "{line}: a file changed");
    }
}

#[test]
fn every_name_goes() {
    let desk = Desk::new();
    for name in [
        "Visite d’été à Alès.visite",
        "50 % ? #1 & co.visite",
        "sans-extension",
        "-tiret.visite",
        ".cachée",
    ] {
        let arguments = ["new", "--title", "T", "--date", "2020-09-21", "--", name];
        desk.run(&arguments).expect(0).says(&crate::support::typed(name));
        desk.run(&["show", "--", name]).expect(0).prints("T");
        desk.run(&["apply", "--", name, "-"]).expect(3);
        let one = r#"{"command": "set_visit", "set": {"title": "U"}}"#;
        desk.run_with(&["apply", "--", name, "-"], one).expect(0);
        desk.run(&["show", "--", name]).expect(0).prints("U");
    }
    assert_eq!(desk.files().len(), 5, "nothing lies beside them");
}

#[test]
fn a_paper_replaces_a_file_whole() {
    let desk = Desk::with_outline(DAY);
    for line in
        ["calendar jour.visite -o papier", "sheet jour.visite programme --format html -o papier"]
    {
        desk.write("papier", "ce qui était là".repeat(10_000));
        desk.line(line).expect(0).says("papier est écrit");
        let written = String::from_utf8(desk.read("papier")).unwrap();
        assert!(written.contains("Réunion") && !written.contains("ce qui était là"), "{line}");
        assert_eq!(desk.files().len(), 2, "{line}: nothing lies beside it");
    }
}

#[test]
fn no_paper_takes_the_place_of_a_visit() {
    let desk = Desk::with_outline(DAY);
    desk.line("sample -o autre.visite").expect(0);
    fs::copy(desk.path("autre.visite"), desk.path("autre.ics")).unwrap();
    fs::create_dir(desk.path("dossier")).unwrap();
    let before = desk.files();
    for (line, says) in [
        (
            "calendar jour.visite -o jour.visite",
            "« jour.visite » est une visite et reste telle quelle",
        ),
        ("calendar jour.visite -o autre.ics", "« autre.ics » est une visite"),
        ("sheet jour.visite programme --format html -o autre.visite", "est une visite"),
        ("sheet jour.visite programme -o dossier", "« dossier » est un dossier"),
        ("sheet jour.visite programme -o .", "est un dossier"),
        ("calendar jour.visite -o nulle/part.ics", "ce dossier n'existe pas"),
        ("calendar jour.visite -o jour.visite/part.ics", "ce dossier n'existe pas"),
    ] {
        desk.line(line).expect(5).prints_nothing().says(says);
        assert!(desk.files() == before, "{line}: a file changed");
    }
}

#[test]
fn a_visit_alone_is_left_by_every_command() {
    let desk = Desk::with_outline(DAY);
    desk.write("plan.txt", DAY);
    for (line, code) in [
        ("show jour.visite", 0),
        ("check jour.visite", 0),
        ("shift jour.visite --stop a --by 5", 0),
        ("shift jour.visite --stop d --by -150", 1),
        ("shift jour.visite --stop zut --by 5", 2),
        ("suggest jour.visite", 1),
        ("undo jour.visite", 0),
        ("redo jour.visite", 0),
        ("redo jour.visite", 4),
        ("import plan.txt --into jour.visite", 1),
        ("import absent.txt --into jour.visite", 3),
        ("history jour.visite", 0),
    ] {
        desk.line(line).expect(code);
        assert_eq!(desk.files().len(), 2, "{line}: something lies beside it");
    }
}

/// A file of a later format, which is known by its number in the first page.
fn newer(visit: &[u8]) -> Vec<u8> {
    let mut newer = visit.to_vec();
    newer[60..64].copy_from_slice(&9_u32.to_be_bytes());
    newer
}

#[test]
fn a_later_format_is_read_and_never_written() {
    let desk = Desk::with_outline(DAY);
    desk.write("futur.visite", newer(&desk.read("jour.visite")));
    let before = desk.files();
    for line in [
        "show futur.visite",
        "show futur.visite --outline",
        "check futur.visite",
        "history futur.visite",
    ] {
        desk.line(line)
            .expect(0)
            .says("version plus récente de Déroulé : il est ouvert en lecture seule");
    }
    let alike = |line: &str| desk.json_line(&line.replace("jour", "futur")) == desk.json_line(line);
    assert!(alike("show jour.visite --json"));
    desk.write("plan.txt", DAY);
    for line in [
        "shift futur.visite --stop a --by 5",
        "suggest futur.visite --apply 1",
        "undo futur.visite",
        "import plan.txt --into futur.visite",
    ] {
        desk.line(line).expect(5).says("Mettez Déroulé à jour pour le modifier");
    }
    fs::remove_file(desk.path("plan.txt")).unwrap();
    assert!(desk.files() == before, "a file changed");
}

#[test]
fn what_is_left_of_a_damaged_visit_is_given_as_an_outline() {
    let desk = Desk::with_outline(DAY);
    let edit = |title: &str| {
        let edit =
            format!(r#"{{"command": "set_stop", "stop": "a", "set": {{"title": "{title}"}}}}"#);
        desk.run_with(&["apply", "jour.visite", "-"], edit).expect(0);
    };
    edit("Accueil-lisible");
    edit("Accueil-perdu");
    let mut torn = desk.read("jour.visite");
    let last = b"Accueil-perdu";
    for at in 0..torn.len() - last.len() {
        if torn[at..].starts_with(last) {
            torn[at] = b'?';
        }
    }
    desk.write("jour.visite", &torn);
    let before = desk.files();
    desk.line("show jour.visite")
        .expect(3)
        .says("deroule show --outline rend ce qui se lit encore");
    let outline = desk.line("show jour.visite --outline").expect(0).says("relisez-le avant");
    assert!(outline.out.contains("!09:00 Accueil-lisible ; 15"), "{}", outline.out);
    assert!(desk.files() == before, "a file changed");
    desk.run_with(&["import", "-", "-o", "sauve.visite"], &outline.out).expect(0);

    desk.write("jour.visite", &before[&desk.path("jour.visite")][..2000]);
    desk.line("show jour.visite --outline").expect(3).says("Rien n'a pu en être relu");
}

#[cfg(unix)]
mod unix {
    use super::*;
    use crate::support::said;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::{Command, Stdio};

    /// Runs a line of a shell in which `deroule` is the program.
    fn shell(desk: &Desk, line: &str) -> crate::support::Said {
        let program = env!("CARGO_BIN_EXE_deroule");
        let line = line.replace("deroule", &format!("'{program}'"));
        let mut shell = desk.command("sh");
        shell
            .args(["-c", &line])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        said(&line, shell.spawn().unwrap())
    }

    #[test]
    fn the_rights_of_a_file_and_a_link_to_it_are_kept() {
        let desk = Desk::with_outline(DAY);
        let mode = |name: &str| fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o777;
        for rights in [0o600, 0o640, 0o664] {
            desk.write("a.ics", "avant");
            fs::set_permissions(desk.path("a.ics"), fs::Permissions::from_mode(rights)).unwrap();
            desk.line("calendar jour.visite -o a.ics").expect(0);
            assert_eq!(mode("a.ics"), rights);
        }
        desk.line("calendar jour.visite -o b.ics").expect(0);
        assert_eq!(mode("b.ics"), 0o644);

        fs::create_dir(desk.path("partage")).unwrap();
        for there in [true, false] {
            // A link to a file that is there, and to one that is not there yet.
            let target = desk.path("partage").join("c.ics");
            if there {
                fs::write(&target, "avant").unwrap();
            }
            let _ = fs::remove_file(desk.path("lien.ics"));
            symlink("partage/c.ics", desk.path("lien.ics")).unwrap();
            desk.line("calendar jour.visite -o lien.ics").expect(0);
            assert!(desk.path("lien.ics").symlink_metadata().unwrap().is_symlink());
            assert!(fs::read_to_string(&target).unwrap().starts_with("BEGIN:VCALENDAR"));
            fs::remove_file(target).unwrap();
        }
    }

    #[test]
    fn what_is_protected_stays() {
        let desk = Desk::with_outline(DAY);
        desk.write("a.ics", "avant");
        for name in ["a.ics", "jour.visite"] {
            fs::set_permissions(desk.path(name), fs::Permissions::from_mode(0o444)).unwrap();
        }
        let before = desk.files();
        for (line, says) in [
            ("calendar jour.visite -o a.ics", "vous n'en avez pas le droit"),
            ("shift jour.visite --stop a --by 5", "est protégé en écriture"),
            ("undo jour.visite", "est protégé en écriture"),
            #[cfg(target_os = "linux")]
            ("calendar jour.visite -o /sys/a.ics", "vous n'en avez pas le droit"),
            #[cfg(target_os = "linux")]
            ("sample -o /sys/a.visite", "vous n'en avez pas le droit"),
        ] {
            desk.line(line).expect(5).prints_nothing().says(says);
            assert!(desk.files() == before, "{line}: a file changed");
        }
        desk.line("show jour.visite").expect(0).prints("Réunion");
    }

    #[test]
    fn devices_and_pipes_are_written_directly() {
        let desk = Desk::with_outline(DAY);
        desk.line("calendar jour.visite -o a.ics").expect(0);
        let file = String::from_utf8(desk.read("a.ics")).unwrap();
        desk.line("calendar jour.visite -o /dev/null").expect(0);
        for target in ["/dev/stdout", "-"] {
            let poured = desk.line(&format!("calendar jour.visite -o {target}")).expect(0);
            assert_eq!(poured.out, file, "{target}");
        }
        let fifo = Command::new("mkfifo").arg(desk.path("tuyau")).status().unwrap();
        assert!(fifo.success());
        let through =
            shell(&desk, "cat tuyau & deroule calendar jour.visite -o tuyau 2>/dev/null; wait");
        assert_eq!(through.out, file);
        // A visit that is no file is not read for ever.
        desk.line("show tuyau").expect(3).says("n'est pas une visite");
        desk.line("show /dev/null").expect(3).says("n'est pas une visite");
        // Whoever reads may stop reading.
        shell(&desk, "deroule show jour.visite --json | head -c 1").expect(0);
    }

    #[test]
    fn a_full_disk_leaves_what_was_there() {
        let desk = Desk::with_outline(DAY);
        desk.write("a.ics", "avant");
        desk.write("a.pdf", "avant");
        for (line, says) in [
            // In blocks of 512 bytes: neither paper fits.
            ("ulimit -f 2; exec deroule calendar jour.visite -o a.ics", "plus de place"),
            ("ulimit -f 8; exec deroule sheet jour.visite programme -o a.pdf", "plus de place"),
            ("ulimit -f 8; exec deroule sample -o b.visite", "n'a pas pu être écrit"),
            #[cfg(target_os = "linux")]
            ("exec deroule calendar jour.visite -o /dev/full", "plus de place"),
            #[cfg(target_os = "linux")]
            ("exec deroule show jour.visite --json > /dev/full", "n'a pas tout reçu"),
        ] {
            let before = desk.files();
            shell(&desk, line).expect(5).says(says);
            assert!(desk.files() == before, "{line}: a file changed");
        }
        // Wherever an edit meets the limit: it is told as not made, or it is made.
        let edits = |desk: &Desk| {
            desk.json_line("history jour.visite --json")["entries"].as_array().unwrap().len()
        };
        for blocks in (8..=88).step_by(16) {
            let before = edits(&desk);
            let line =
                format!("ulimit -f {blocks}; exec deroule shift jour.visite --stop d --by 1");
            let said = shell(&desk, &line);
            let code = said.code;
            assert!(code == 0 || code == 5, "{line}: {code} {}", said.err);
            assert_eq!(edits(&desk), before + usize::from(code == 0), "{line}: {}", said.err);
        }
        desk.line("check jour.visite").expect(0);
    }
}
