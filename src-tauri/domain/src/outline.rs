//! A visit as plain text.
