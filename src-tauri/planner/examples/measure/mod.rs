//! What both examples need: arguments, the thread's own clock, a watch with a limit.

use planner::order::{Answer, Watch};
use rustix::time::{ClockId, clock_gettime};

/// Milliseconds that this thread has had of a processor.
pub(crate) fn cpu_ms() -> f64 {
    let spent = clock_gettime(ClockId::ThreadCPUTime);
    spent.tv_sec as f64 * 1e3 + spent.tv_nsec as f64 / 1e6
}

/// Stops a search at a limit, and remembers when the last better answer came.
pub(crate) struct Limit {
    started: f64,
    limit: f64,
    best: f64,
}

impl Limit {
    pub(crate) fn new(limit: f64) -> Self {
        Self { started: cpu_ms(), limit, best: 0.0 }
    }

    pub(crate) fn spent(&self) -> f64 {
        cpu_ms() - self.started
    }

    pub(crate) fn to_best(&self) -> f64 {
        self.best
    }
}

impl Watch for Limit {
    fn is_over(&mut self, _: u64) -> bool {
        self.spent() >= self.limit
    }

    fn found(&mut self, _: &Answer) {
        self.best = self.spent();
    }
}

/// Splits the arguments into options with a value and files.
pub(crate) fn arguments() -> (Vec<(String, String)>, Vec<String>) {
    let (mut options, mut files) = (Vec::new(), Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--") {
            Some(name) => options.push((name.to_owned(), arguments.next().unwrap_or_default())),
            None => files.push(argument),
        }
    }
    (options, files)
}

/// The milliseconds of `--limit-ms`, ten seconds where it is not given.
pub(crate) fn limit(options: &[(String, String)]) -> f64 {
    let given = options.iter().find(|(name, _)| name == "limit-ms");
    given.and_then(|(_, value)| value.parse().ok()).unwrap_or(10_000.0)
}

/// Hundredths of a millisecond are what the clock is good for.
pub(crate) fn rounded(ms: f64) -> f64 {
    (ms * 1000.0).round() / 1000.0
}
