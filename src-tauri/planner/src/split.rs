//! How many minutes each of several stops gives.

use domain::time::Minutes;

/// Splits minutes over stops that can give so many each, in the order of the programme; `None` where they cannot.
///
/// Each gives in proportion to what it can, in steps of five minutes as people reckon, and the one nearest to the fixed hour
/// gives the rest.
pub(crate) fn split(minutes: Minutes, room: &[Minutes]) -> Option<Vec<Minutes>> {
    let whole: Minutes = room.iter().sum();
    if whole < minutes {
        return None;
    }
    let share = |room: Minutes| {
        let share = u64::from(minutes) * u64::from(room) / u64::from(whole.max(1));
        let round = Minutes::try_from(share).unwrap_or(room) / 5 * 5;
        round.max(5).min(room)
    };
    let mut cuts: Vec<Minutes> = room.iter().map(|room| share(*room)).collect();
    // From the end: what is too much or too little is given by those nearest to the fixed hour.
    let mut given: Minutes = cuts.iter().sum();
    for (cut, room) in cuts.iter_mut().zip(room).rev() {
        let others = given - *cut;
        *cut = minutes.saturating_sub(others).min(*room);
        given = others + *cut;
    }
    (given == minutes && cuts.iter().all(|cut| *cut > 0)).then_some(cuts)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[track_caller]
    fn check(minutes: u32, room: &[u32], wanted: Option<&[u32]>) {
        assert_eq!(split(minutes, room).as_deref(), wanted, "{minutes} over {room:?}");
    }

    #[test]
    fn in_round_numbers_and_never_more_than_there_is() {
        check(15, &[15, 20], Some(&[5, 10]));
        check(13, &[15, 20], Some(&[5, 8]));
        check(35, &[15, 20], Some(&[15, 20]));
        check(36, &[15, 20], None);
        check(30, &[30, 5], Some(&[25, 5]));
        check(8, &[3, 20], Some(&[3, 5]));
        check(30, &[20, 20, 20], Some(&[10, 10, 10]));
        check(15, &[15], Some(&[15]));
    }

    #[test]
    fn where_one_alone_gives_it_all_it_is_no_split() {
        check(4, &[15, 20], None);
        check(5, &[20, 20], None);
    }
}
