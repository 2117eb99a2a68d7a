//! Limits that the system sets to the process.

/// Makes a write beyond the largest file that the account may have (`ulimit -f`) fail like one on a full disk, with a
/// sentence and a whole file, instead of ending the process in the middle of it.
#[cfg(unix)]
pub(crate) fn heed() {
    use signal_hook::{consts::SIGXFSZ, flag};
    use std::sync::{Arc, atomic::AtomicBool};
    // The flag is of no use: what counts is that the signal is no longer deadly. Without this the program still runs.
    let _ = flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

#[cfg(not(unix))]
pub(crate) fn heed() {}
