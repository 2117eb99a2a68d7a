//! `DEROULE_TRACE=1`: moments worth measuring, a line each on stderr, `trace NAME ms=12.3` (`docs/cli.md`, « For measuring »).
//!
//! The page does not know of it: a script that comes before its own looks at what is drawn. Nothing else changes.

use serde_json::Value;
use std::io::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// Watches the page from inside and tells by the call `trace`.
pub(crate) const SCRIPT: &str = include_str!("trace.js");

/// True when the moments are asked for.
pub(crate) fn is_on() -> bool {
    static ON: LazyLock<bool> =
        LazyLock::new(|| std::env::var_os("DEROULE_TRACE").is_some_and(|it| it == "1"));
    *ON
}

/// Says that a moment has come, in milliseconds since the process began.
pub(crate) fn moment(name: &str) {
    if is_on() {
        say(name, START.elapsed().as_secs_f64() * 1000.0);
    }
}

/// Says what the page has seen: a moment, or how long something took in milliseconds.
pub(crate) fn heard(sent: &Value) {
    match (sent["name"].as_str(), sent["ms"].as_f64()) {
        (Some(name @ ("edit" | "drag")), Some(ms)) => say(name, ms),
        (Some(name @ ("first_paint" | "interactive")), None) => moment(name),
        _ => {}
    }
}

fn say(name: &str, ms: f64) {
    // Who has closed stderr does not want to know.
    let _ = writeln!(std::io::stderr().lock(), "trace {name} ms={ms:.1}");
}

/// When the process began: `deroule`, which has become this program.
static START: LazyLock<Instant> = LazyLock::new(|| {
    let now = Instant::now();
    now.checked_sub(age().unwrap_or_default()).unwrap_or(now)
});

/// How old the process is, as Linux tells it: in hundredths of a second.
#[cfg(target_os = "linux")]
fn age() -> Option<Duration> {
    /// The unit of `starttime` (proc(5)): what `sysconf(_SC_CLK_TCK)` gives on every Linux there is.
    const TICKS_A_SECOND: f64 = 100.0;
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    let uptime: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold spaces; `starttime` is the 20th field behind it.
    let began: f64 = stat.rsplit(')').next()?.split_whitespace().nth(19)?.parse().ok()?;
    Duration::try_from_secs_f64(uptime - began / TICKS_A_SECOND).ok()
}

#[cfg(not(target_os = "linux"))]
fn age() -> Option<Duration> {
    None
}
