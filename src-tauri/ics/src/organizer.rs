//! The office as the organizer of a published calendar.

use crate::clean;
use domain::visit::Office;
use icalendar::Property;
use std::fmt::Write;

/// Returns ORGANIZER (RFC 5545, 3.8.4.3); `None` where the office has no mail address that every program takes.
///
/// METHOD:PUBLISH demands it (RFC 5546, 3.2.1), so a calendar without it has no METHOD either.
pub(crate) fn organizer(office: &Office) -> Option<Property> {
    let mut property = Property::new("ORGANIZER", address(office.mail.trim())?);
    let name = [&office.name, &office.service].map(|part| clean::line(part));
    let name = name.iter().filter(|part| !part.is_empty()).fold(String::new(), |name, part| {
        if name.is_empty() { part.clone() } else { format!("{name}, {part}") }
    });
    if !name.is_empty() {
        property.add_parameter("CN", &clean::quoted(&clean::cut(name, 200)));
    }
    Some(property)
}

/// Returns the `mailto:` address (RFC 6068) of a plain ASCII mail address.
pub(crate) fn address(mail: &str) -> Option<String> {
    let (local, host) = mail.rsplit_once('@')?;
    let dotted = |text: &str, plain: fn(u8) -> bool| {
        text.split('.').all(|part| !part.is_empty() && part.bytes().all(plain))
    };
    // RFC 5322, 3.2.3: what an unquoted local part is made of.
    let atom = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
    let label = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    if mail.len() > 254 || !dotted(local, atom) || !dotted(host, label) {
        return None;
    }
    let mut out = String::from("mailto:");
    for c in local.chars() {
        if c.is_ascii_alphanumeric() || "!$'*+-._~".contains(c) {
            out.push(c);
        } else {
            let _ = write!(out, "%{:02X}", u32::from(c));
        }
    }
    out.push('@');
    out.push_str(host);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_that_every_program_takes_is_one() {
        let check = |mail: &str, expected: Option<&str>| {
            assert_eq!(address(mail).as_deref(), expected, "{mail}");
        };
        check("protocole@ales.example", Some("mailto:protocole@ales.example"));
        check(
            "cabinet.pref+presse@gard.gouv.example",
            Some("mailto:cabinet.pref+presse@gard.gouv.example"),
        );
        check("accueil@intranet", Some("mailto:accueil@intranet"));
        check("r&d?x@ales.example", Some("mailto:r%26d%3Fx@ales.example"));
        check("", None);
        check("protocole", None);
        check("@ales.example", None);
        check("protocole@", None);
        check("a@b@c", None);
        check("a..b@c", None);
        check("préfète@gard.example", None);
        check("Le cabinet <a@b.c>", None);
        check("a@b.c\r\nX-INJECTED:1", None);
        check(&format!("{}@b.c", "x".repeat(260)), None);
    }

    #[test]
    fn the_office_is_named_with_its_service() {
        let check = |name: &str, service: &str, expected: Option<&str>| {
            let office = Office {
                name: name.into(),
                service: service.into(),
                mail: " a@b.c ".into(),
                ..Office::default()
            };
            let property = organizer(&office).expect("an address");
            assert_eq!(property.value(), "mailto:a@b.c");
            assert_eq!(property.params().get("CN").map(icalendar::Parameter::value), expected);
        };
        check("", "", None);
        check("Alès Agglomération", "", Some("\"Alès Agglomération\""));
        check("Préfecture du Gard", "cabinet", Some("\"Préfecture du Gard, cabinet\""));
        check("Le \"Cabinet\"", "a\r\nX:1", Some("\"Le ^'Cabinet^', a, X:1\""));
    }
}
