//! Two persons of one name.

use super::{check, draft};
use domain::visit::Audience;
use print::Sheet;

#[test]
fn two_persons_of_one_name_are_told_apart_wherever_they_are_named() {
    let typed = "= 2020-09-21\n& M. Jean DUPONT, maire d'Alès #maire\n& M. Jean DUPONT, conseiller régional #region\n\
        & Mme Odile FABRE, préfète #prefete\n!10:00 Accueil ; 30 #a\n  maire welcomes\n  region attends\n  prefete attends\n\
        !11:00 Visite ; 30 #b\n  maire attends\n  region attends\n  prefete attends\n";
    let visit = domain::outline::read(typed, &mut |kind| format!("{kind:?}")).unwrap();
    let edition = domain::edition::edition(&visit, &domain::layout(&visit), Audience::Internal);
    check(
        Sheet::Deroule,
        &edition,
        &draft(),
        1,
        &[
            "Accueil : M. Jean DUPONT, maire d’Alès",
            "Mme Odile FABRE, préfète",
            "M. Jean DUPONT, conseiller régional",
            // Named again: whose name is shared keeps the function, the others do not.
            "Avec Mme Odile FABRE ; M. Jean DUPONT, conseiller régional ; M. Jean DUPONT, maire d’Alès",
        ],
        &[],
    );
}
