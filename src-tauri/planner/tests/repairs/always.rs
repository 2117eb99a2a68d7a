//! What holds of every repair.
