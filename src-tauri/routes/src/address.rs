//! Where an engine answers.

use std::fmt;
use ureq::http::Uri;

/// The address of an engine: `http://` or `https://`, a machine, perhaps a port and a path.
///
/// ```
/// use routes::{Address, BadAddress};
/// assert_eq!(Address::parse(" http://cartes.local:5000/ ").unwrap().to_string(), "http://cartes.local:5000");
/// assert!(Address::parse("https://cartes.local").is_ok());
/// assert_eq!(Address::parse("cartes.local"), Err(BadAddress));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// A text is not of the form `http://machine:port/path` or `https://machine:port/path`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("form")]
pub struct BadAddress;

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`BadAddress`]; a name or a password in it is one too, for they would be written into the settings.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim().trim_end_matches('/');
        let uri: Uri = text.parse().map_err(|_| BadAddress)?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(BadAddress);
        }
        let Some(authority) = uri.authority() else { return Err(BadAddress) };
        let host = authority.host();
        let port = authority.port_u16().map_or_else(String::new, |port| format!(":{port}"));
        // Whatever else stands there is a name, a password or no port.
        let is_bare = !host.is_empty() && authority.as_str() == format!("{host}{port}");
        if !is_bare || uri.query().is_some() || text.contains('#') {
            return Err(BadAddress);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "http://",
            "http:///table",
            "https://",
            "ftp://cartes",
            "http://moi:secret@cartes",
            "http://cartes/?a=1",
            "http://cartes/#a",
            "http://cartes locales",
            "http://cartes:99999999",
            "file:///etc/passwd",
        ] {
            assert_eq!(Address::parse(text), Err(BadAddress), "{text}");
        }
        assert_eq!(
            Address::parse("http://127.0.0.1:5000/osrm//").unwrap().0,
            "http://127.0.0.1:5000/osrm"
        );
        assert!(Address::parse("http://[::1]:8002").is_ok());
    }
}
