//! What holds of every visit.
