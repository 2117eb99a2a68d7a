//! Addresses, which no rule may touch.

/// Stands for an address while the rules pass; a private character, so that no rule has a mind about it.
pub(super) const MARK: char = '\u{f8ff}';

/// Signs before an address that are not of it.
const OPENING: [char; 11] = ['«', '"', '“', '”', '(', '[', '<', '\'', '’', '‘', '…'];
/// Signs after an address that are not of it.
const CLOSING: [char; 16] =
    ['.', ',', ';', ':', '!', '?', '»', '"', '”', ')', ']', '>', '\'', '’', '‘', '…'];

/// The addresses of a text, in their order.
pub(super) struct Verbatim(Vec<String>);

impl Verbatim {
    /// Takes the addresses out of a text and leaves a mark for each.
    pub(super) fn take(text: &str) -> (String, Self) {
        let mut free = String::with_capacity(text.len());
        let mut taken = Vec::new();
        for token in text.split_inclusive(char::is_whitespace) {
            let word = token.trim_end_matches(char::is_whitespace);
            let bare = word.trim_start_matches(OPENING);
            let core = bare.trim_end_matches(CLOSING);
            if is_address(core) {
                let start = word.len() - bare.len();
                free.push_str(token.get(..start).unwrap_or_default());
                free.push(MARK);
                free.push_str(token.get(start + core.len()..).unwrap_or_default());
                taken.push(core.to_owned());
            } else {
                for c in token.chars() {
                    // A mark that somebody typed is kept as if it were an address.
                    if c == MARK {
                        taken.push(MARK.to_string());
                    }
                    free.push(c);
                }
            }
        }
        (free, Self(taken))
    }

    /// Puts the addresses back.
    pub(super) fn put_back(self, free: &str) -> String {
        let mut taken = self.0.into_iter();
        let mut out = String::with_capacity(free.len());
        for c in free.chars() {
            match c {
                MARK => out.push_str(&taken.next().unwrap_or_default()),
                c => out.push(c),
            }
        }
        out
    }
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:") || is_mail(word)
}

fn is_mail(word: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%'))
    };
    word.split_once('@')
        .is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}
