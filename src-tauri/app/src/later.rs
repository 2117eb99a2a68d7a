//! Calls that take long: what needs the desk, and what needs none, apart, so that nobody waits for the desk meanwhile.

use crate::desk::Desk;
use crate::wire::window::Failure;

/// The end of a call, on the desk.
type End<T> = Box<dyn FnOnce(&mut Desk) -> Result<T, Failure> + Send>;

/// The rest of a call: first work that needs no desk, then its end that does.
pub struct Later<T>(Box<dyn FnOnce() -> End<T> + Send>);

impl<T: 'static> Later<T> {
    /// Makes the rest of a call. `work` runs while other calls are answered.
    pub fn new<W: Send + 'static>(
        work: impl FnOnce() -> W + Send + 'static,
        end: impl FnOnce(&mut Desk, W) -> Result<T, Failure> + Send + 'static,
    ) -> Self {
        Self(Box::new(move || {
            let worked = work();
            Box::new(move |desk| end(desk, worked))
        }))
    }

    /// Works, and returns the end that is to be made on the desk.
    pub fn work(self) -> End<T> {
        (self.0)()
    }
}

/// What a call has come to.
pub enum Reply<T> {
    /// Its answer.
    Now(T),
    /// Its answer, after work.
    Later(Later<T>),
}

impl<T: 'static> Reply<T> {
    /// Waits for the answer, holding the desk meanwhile: for tests and hosts that have nobody else to serve.
    ///
    /// # Errors
    /// What the call says.
    pub fn settle(self, desk: &mut Desk) -> Result<T, Failure> {
        match self {
            Self::Now(answer) => Ok(answer),
            Self::Later(later) => later.work()(desk),
        }
    }

    /// Makes another form of the answer, when it is there.
    pub fn then<U: 'static>(
        self,
        form: impl FnOnce(&Desk, T) -> Result<U, Failure> + Send + 'static,
        desk: &Desk,
    ) -> Result<Reply<U>, Failure> {
        match self {
            Self::Now(answer) => form(desk, answer).map(Reply::Now),
            Self::Later(later) => Ok(Reply::Later(Later(Box::new(move || {
                let end = later.work();
                Box::new(move |desk| end(desk).and_then(|answer| form(desk, answer)))
            })))),
        }
    }
}

/// What a method of the desk gives for a row of the table: the answer itself, or the rest of the call.
pub trait IntoReply<T> {
    /// Makes a reply of it.
    fn into_reply(self) -> Reply<T>;
}

impl<T> IntoReply<T> for T {
    fn into_reply(self) -> Reply<T> {
        Reply::Now(self)
    }
}

impl<T> IntoReply<T> for Later<T> {
    fn into_reply(self) -> Reply<T> {
        Reply::Later(self)
    }
}
