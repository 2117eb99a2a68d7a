//! Programme in, agenda out: each test is an outline and what its layout says of it.

mod agenda;
mod always;
mod cases;
mod checks;
mod clocks;
mod groups;
mod reference;
