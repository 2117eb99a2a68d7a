//! Work that takes long: it runs in a thread of its own, tells what it is at, and can be left.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The one piece of long work that a desk has at a time.
#[derive(Clone, Default)]
pub struct Work(Arc<Mutex<Option<Running>>>);

struct Running {
    what: String,
    leave: Box<dyn FnOnce() + Send>,
}

impl Work {
    /// Does a job and waits for it; `None` when it was left: it goes on to its end by itself, and what it gives is dropped.
    pub fn run<T: Send + 'static>(
        &self,
        what: String,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let (done, outcome) = channel::<Option<T>>();
        let left: Sender<Option<T>> = done.clone();
        // Nobody waits any more for what comes after the job was left.
        let leave = Box::new(move || drop(left.send(None)));
        *self.taken() = Some(Running { what, leave });
        thread::spawn(move || drop(done.send(catch_unwind(AssertUnwindSafe(job)).ok())));
        let given = outcome.recv().ok().flatten();
        *self.taken() = None;
        given
    }

    /// Returns what is being done; `None` when nothing is.
    pub fn what(&self) -> Option<String> {
        self.taken().as_ref().map(|running| running.what.clone())
    }

    /// Leaves what is being done; tells whether there was anything.
    pub fn leave(&self) -> bool {
        match self.taken().take() {
            Some(running) => {
                (running.leave)();
                true
            }
            None => false,
        }
    }

    fn taken(&self) -> MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Work;
    use std::sync::mpsc::channel;
    use std::thread;

    #[test]
    fn a_job_gives_what_it_made() {
        let work = Work::default();
        assert_eq!(work.run("lire".to_owned(), || 12), Some(12));
        assert_eq!(work.what(), None);
        assert!(!work.leave());
    }

    #[test]
    fn a_job_that_is_left_gives_nothing_and_is_waited_for_by_nobody() {
        let work = Work::default();
        let (started, has_started) = channel::<()>();
        let (goes_on, may_end) = channel::<()>();
        let here = work.clone();
        let waiting = thread::spawn(move || {
            here.run("lire".to_owned(), move || {
                started.send(()).unwrap();
                let _ = may_end.recv();
                12
            })
        });
        has_started.recv().unwrap();
        assert_eq!(work.what().as_deref(), Some("lire"));
        assert!(work.leave());
        assert_eq!(waiting.join().unwrap(), None);
        drop(goes_on);
    }

    #[test]
    fn a_job_that_fails_unexpectedly_gives_nothing() {
        assert_eq!(Work::default().run("lire".to_owned(), || -> u8 { panic!("a defect") }), None);
    }
}
