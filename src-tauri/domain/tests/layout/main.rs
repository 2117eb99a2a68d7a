//! Programme in, agenda out: each test is an outline and what its layout says of it.

mod agenda;
mod cases;
