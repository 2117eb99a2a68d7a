//! Work that takes long and is asked to stop: it leaves nothing behind.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Returns what becomes true when the terminal or the system asks the program to stop. Whoever asks a second time is obeyed at
/// once.
#[cfg(unix)]
pub(crate) fn heeded() -> Arc<AtomicBool> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag;
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // Where a signal cannot be taken it ends the program, as without us; what is left then goes with the next run.
        let _ = flag::register_conditional_default(signal, Arc::clone(&asked))
            .and_then(|_| flag::register(signal, Arc::clone(&asked)));
    }
    asked
}

/// Elsewhere the system ends the program; what is left then goes with the next run.
#[cfg(not(unix))]
pub(crate) fn heeded() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(false))
}
