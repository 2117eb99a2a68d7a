//! The position of a place, as maps and signposts write it.

use proptest::prelude::*;
use text::read;

#[test]
fn a_point_is_read_as_maps_and_signposts_write_it() {
    let check = |typed: &str, expected: Option<(i32, i32)>| {
        let read = read::point(typed).ok().map(|point| (point.north, point.east));
        assert_eq!(read, expected, "« {typed} »");
    };
    let ales = Some((44_125_800, 4_081_700));
    for typed in [
        "44.1258, 4.0817",
        "44.1258,4.0817",
        " 44.1258  4.0817 ",
        "44,1258 4,0817",
        "44,1258 ; 4,0817",
        "44,1258, 4,0817",
        "44,1258,4,0817",
        "44.1258° N, 4.0817° E",
        "N 44.1258 E 4.0817",
        "E 4.0817 N 44.1258",
        "4.0817 est, 44.1258 nord",
        "44.1258°, 4.0817°",
        "(44.1258, 4.0817)",
        "lat: 44.1258, lon: 4.0817",
        "latitude 44,1258 longitude 4,0817",
        "44°07.548'N 4°04.902'E",
        "44° 07,548′ N 4° 04,902′ E",
        "44°07′32.88″N 4°04′54.12″E",
        "44° 07' 32,88'' N  4° 04' 54,12'' E",
        "N44°07'32.88\" E4°04'54.12\"",
        "44 07 32.88 N, 4 04 54.12 E",
        "geo:44.1258,4.0817",
        "geo:44.1258,4.0817?z=16",
        "https://www.openstreetmap.org/#map=17/44.1258/4.0817",
        "https://www.openstreetmap.org/?mlat=44.1258&mlon=4.0817#map=17/44.2/4.1",
        "https://www.google.com/maps/place/Al%C3%A8s/@44.1258,4.0817,17z/data=!3m1",
        "https://maps.google.com/?q=44.1258,4.0817",
    ] {
        check(typed, ales);
    }
    for (typed, expected) in [
        ("44°09′N 4°05′E", (44_150_000, 4_083_333)),
        ("44°N 4°E", (44_000_000, 4_000_000)),
        ("−21.1151, 55.5364", (-21_115_100, 55_536_400)),
        ("21°06′54″ S 55°32′11″ E", (-21_115_000, 55_536_389)),
        ("48°51′ N, 2°21′ O", (48_850_000, -2_350_000)),
        ("48.85 N 2.35 W", (48_850_000, -2_350_000)),
        ("90, 180", (90_000_000, 180_000_000)),
        ("0, 0", (0, 0)),
        ("-0.5, -0.25", (-500_000, -250_000)),
    ] {
        check(typed, Some(expected));
    }
    for typed in [
        "",
        "44.15",
        "44.15, 4.08, 120",
        "90.1, 4",
        "44, 180.1",
        "44°60′N 4°05′E",
        "44°09′N 45°05′N",
        "44.5°30′N 4°05′E",
        "Alès",
        "44°09′N 4°05′E Alès",
        "geo:",
        "https://example.org/",
        "44..15, 4.08",
        "9h, 12h",
    ] {
        check(typed, None);
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_reader_of_points(typed in "\\PC{0,40}", degrees in "[-0-9°'\"., NSEO]{0,30}") {
        for typed in [typed, degrees] {
            if let Ok(point) = read::point(&typed) {
                prop_assert!(point.north.abs() <= 90_000_000 && point.east.abs() <= 180_000_000);
            }
        }
    }
}
