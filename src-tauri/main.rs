//! Arguments → command line, none → window.
fn main() {}
