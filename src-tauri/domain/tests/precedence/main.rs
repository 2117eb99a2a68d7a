//! Precedence: what a printed function means, who stands where, and what is odd about a stop.

mod at_a_stop;
mod forgotten;
mod functions;
mod held_here;
