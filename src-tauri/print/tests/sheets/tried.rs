//! Sheets of edits that are only tried: what they mark, and that nothing else does.

use crate::PRESS;
use crate::visits::{self, draft, stop, visit};
use domain::edition::{Edition, EditionRow};
use domain::ids::StopId;
use domain::visit::Audience;
use print::{Format, Sheet};
use std::sync::Arc;

/// The wash of the templates as SVG writes it.
const WASH: &str = "#e1eef4";

/// A day of two stops, the second at an hour.
fn day(second: &str, third: Option<&str>) -> Edition {
    let mut rows = vec![
        stop("09:00", "Accueil").until("09:35").into(),
        stop(second, "Visite de l’atelier")
            .until("11:30")
            .with(|stop| stop.id = StopId::new("b"))
            .into(),
    ];
    rows.extend(third.map(|title| stop("14:30", title).until("15:15").into()));
    visit(Audience::Internal, rows)
}

/// Tries an edition against another on a sheet: the pages that are marked, how many grounds are washed, whether all stays.
#[track_caller]
fn check(
    sheet: Sheet,
    before: &Edition,
    after: &Edition,
    fresh: &[u32],
    washes: usize,
    same: bool,
) {
    let tried = PRESS.try_out(sheet, after, before, &draft()).unwrap();
    let svg = String::from_utf8(tried.pages.concat()).unwrap();
    assert_eq!(tried.fresh.iter().copied().collect::<Vec<_>>(), fresh, "{sheet:?}");
    assert_eq!(svg.matches(WASH).count(), washes, "{sheet:?}");
    assert_eq!(tried.is_same, same, "{sheet:?}");
}

#[test]
fn an_hour_that_moves_is_marked_alone_and_a_stop_that_comes_is_marked_whole() {
    let now = day("10:00", None);
    for sheet in [Sheet::Programme, Sheet::Livret, Sheet::Conducteur] {
        check(sheet, &now, &now, &[], 0, true);
    }
    check(Sheet::Programme, &now, &day("10:15", None), &[1], 1, false);
    // The hour and the stop: this sheet has no column for the press.
    check(Sheet::Programme, &now, &day("10:00", Some("Visite SNR")), &[1], 2, false);
    check(Sheet::Deroule, &now, &day("10:00", Some("Visite SNR")), &[1], 3, false);
    check(Sheet::Conducteur, &now, &day("10:00", Some("Visite SNR")), &[1], 2, false);
}

#[test]
fn a_stop_that_goes_leaves_no_mark_and_yet_the_sheet_is_another() {
    check(Sheet::Programme, &day("10:00", Some("Visite SNR")), &day("10:00", None), &[], 0, false);
}

#[test]
fn an_effect_behind_the_first_page_is_found_there() {
    let (now, mut then) = (visits::crowd(60, 1), visits::crowd(60, 1));
    let last = then.days.last_mut().unwrap().rows.iter_mut().rev().find_map(|row| match row {
        EditionRow::Stop(stop) => Some(stop),
        EditionRow::Leg(_) | EditionRow::Margin(_) => None,
    });
    Arc::make_mut(last.unwrap()).title = "Visite SNR".to_owned();
    let tried = PRESS.try_out(Sheet::Programme, &then, &now, &draft()).unwrap();
    assert_eq!(tried.fresh.into_iter().collect::<Vec<_>>(), [3]);
}

#[test]
fn nothing_is_marked_on_what_is_given_out() {
    let edition = visits::four();
    for sheet in Sheet::ALL.into_iter().filter(|sheet| !sheet.is_news()) {
        let printed = PRESS.print(sheet, &edition, &draft(), None, Format::Svg).unwrap();
        let svg = String::from_utf8(printed.pages.concat()).unwrap();
        assert!(!svg.contains(WASH), "{sheet:?}");
        let tried = PRESS.try_out(sheet, &edition, &edition, &draft()).unwrap();
        assert_eq!(tried.pages, printed.pages, "{sheet:?}");
    }
}
