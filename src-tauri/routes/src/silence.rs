//! Why an engine gives no minutes. Its sentences are those of whoever asked.

use std::io;

/// Why there is no answer; nothing was taken from what came.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Silence {
    /// Nobody answers at the address.
    #[error("unreachable")]
    Unreachable,
    /// Who answers behind `https` cannot show that it is who it says, or does not speak it. Nothing was sent.
    #[error("untrusted")]
    Untrusted,
    /// The answer was not there in time.
    #[error("too_slow")]
    TooSlow,
    /// The address sends on to another, where no point is sent.
    #[error("redirected")]
    Redirected,
    /// The engine refuses, in its own words.
    #[error("refused")]
    Refused {
        /// Its code, `InvalidUrl` or `154`, or that of HTTP.
        code: String,
    },
    /// No road lies near a point: which one, counted from 0, if the engine says so.
    #[error("far_from_roads")]
    FarFromRoads(Option<usize>),
    /// What came is not what such an engine says.
    #[error("garbage")]
    Garbage,
    /// What came is longer than any answer.
    #[error("too_large")]
    TooLarge,
    /// More points than an engine is asked at once.
    #[error("too_many")]
    TooMany {
        /// How many.
        count: usize,
    },
}

impl From<ureq::Error> for Silence {
    fn from(error: ureq::Error) -> Self {
        match error {
            ureq::Error::Timeout(_) => Self::TooSlow,
            ureq::Error::Io(error) => of_io(&error),
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Self::Unreachable,
            ureq::Error::Rustls(_) | ureq::Error::Tls(_) => Self::Untrusted,
            ureq::Error::BodyExceedsLimit(_) => Self::TooLarge,
            ureq::Error::TooManyRedirects | ureq::Error::RedirectFailed => Self::Redirected,
            _ => Self::Garbage,
        }
    }
}

fn of_io(error: &io::Error) -> Silence {
    if error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) {
        return Silence::Untrusted;
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Silence::TooSlow,
        // It was there, and hung up.
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => Silence::Garbage,
        _ => Silence::Unreachable,
    }
}
