//! The moments that the window tells when it is asked to be measured.

use crate::driver::until;
use crate::office::{DEROULE, Office, Program};
use std::fs::{self, File};

#[test]
fn its_start_is_told_in_order() {
    let Some(office) = Office::with_sample() else { return };
    let told = office.path().join("told");
    let mut program = office.command(DEROULE);
    program.arg("open").arg(office.visit()).stderr(File::create(&told).unwrap());
    let _program = Program::start(program.env("DEROULE_TRACE", "1"));
    let moments = until("the window takes keys", || {
        let told = fs::read_to_string(&told).unwrap();
        told.contains("trace interactive ms=").then_some(told)
    });
    let moments: Vec<(&str, f64)> = moments
        .lines()
        .map(|line| line.strip_prefix("trace ").unwrap().split_once(" ms=").unwrap())
        .map(|(name, ms)| (name, ms.parse().unwrap()))
        .collect();
    let names: Vec<&str> = moments.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["window", "first_paint", "interactive"]);
    assert!(moments.is_sorted_by(|(_, one), (_, next)| one <= next), "{moments:?}");
}
