//! Programme in, agenda out: each test is an outline and what its layout says of it.

mod agenda;
mod always;
mod cases_1_to_5;
mod cases_6_to_12;
mod checks;
mod clocks;
mod groups;
mod reference;
