//! What an import doubts or leaves out, in words.

use text::Words;

/// Something of an import that is said in a sentence.
pub trait Sentence {
    /// Says it.
    fn sentence(&self, words: &Words) -> String;
}

impl Sentence for import::Doubt {
    fn sentence(&self, _: &Words) -> String {
        self.code().to_owned()
    }
}

impl Sentence for import::Reason {
    fn sentence(&self, _: &Words) -> String {
        self.code().to_owned()
    }
}

impl Sentence for import::Note {
    fn sentence(&self, _: &Words) -> String {
        self.code().to_owned()
    }
}

impl Sentence for import::Unreadable {
    fn sentence(&self, _: &Words) -> String {
        self.code().to_owned()
    }
}
