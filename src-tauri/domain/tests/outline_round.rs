//! The outline of any visit is that visit, and no text makes reading fail otherwise than with its line.

use domain::generate::{any_text, any_visit};
use domain::outline::{IdKind, read, replace, write};
use domain::visit::Visit;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

/// The visit with the uids that reading makes.
fn read_back(visit: &Visit) -> Visit {
    let written = write(visit);
    let again = replace(visit, &written, &mut |kind| format!("{kind:?}"));
    again.unwrap_or_else(|error| panic!("{error}\n{written}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_visit_is_read_back_as_it_was(visit in any_visit()) {
        prop_assert!(visit.is_sound());
        let written = write(&visit);
        prop_assert_eq!(&read_back(&visit), &visit, "{}", written);
        let mut asked = Vec::new();
        let anew = read(&written, &mut |kind| { asked.push(kind); format!("{}", asked.len()) });
        let anew = anew.expect("read before");
        prop_assert!(asked.iter().all(|kind| *kind == IdKind::Uid));
        prop_assert_eq!(write(&anew), written);
    }

    #[test]
    fn any_text_is_read_or_refused_with_its_line(lines in proptest::collection::vec(any_text(), 0..8)) {
        let text = format!("= 2020-09-21\n{}", lines.join("\n"));
        let mut count = 0;
        match read(&text, &mut |_| { count += 1; format!("{count}") }) {
            Ok(visit) => prop_assert!(visit.is_sound() && read_back(&visit) == visit),
            Err(error) => prop_assert!((1..=text.lines().count()).contains(&error.line)),
        }
    }

    #[test]
    fn a_line_changed_anywhere_is_read_or_refused(visit in any_visit(), at in 0..2000usize, with in any_text()) {
        let mut text = write(&visit);
        let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.insert_str(at, &with);
        if let Ok(read) = replace(&visit, &text, &mut |kind| format!("{kind:?}")) {
            prop_assert!(read.is_sound());
            prop_assert_eq!(&read_back(&read), &read, "{}", text);
        }
    }
}
