//! Two persons of one name.

use super::{check, draft};
use domain::visit::Audience;
use print::Sheet;

#[test]
fn two_persons_of_one_name_are_told_apart_wherever_they_are_named() {
    let typed = "= 2020-09-21\n& M. Jean DUPONT, directeur de l'usine #usine\n& M. Jean DUPONT, président du club #club\n\
        & Mme Odile FABRE, préfète #prefete\n!10:00 Accueil ; 30 #a\n  usine welcomes\n  club attends\n  prefete attends\n\
        !11:00 Visite ; 30 #b\n  usine attends\n  club attends\n  prefete attends\n";
    let visit = domain::outline::read(typed, &mut |kind| format!("{kind:?}")).unwrap();
    let edition = domain::edition::edition(&visit, &domain::layout(&visit), Audience::Internal);
    check(
        Sheet::Deroule,
        &edition,
        &draft(),
        1,
        &[
            "Accueil : M. Jean DUPONT, directeur de l’usine",
            "Mme Odile FABRE, préfète",
            "M. Jean DUPONT, président du club",
            // Named again: whose name is shared keeps the function, the others do not.
            "Avec Mme Odile FABRE ; M. Jean DUPONT, directeur de l’usine ; M. Jean DUPONT, président du club",
        ],
        &[],
    );
}
