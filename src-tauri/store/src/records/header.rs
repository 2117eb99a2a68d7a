//! The fields of the whole, and days.

use super::stop::Window;
use super::{Date, Zone, words};
use domain::{StopId, visit};
use serde::{Deserialize, Serialize};

words!(Language = visit::Language { French = "fr", English = "en" });
words!(VisitStatus = visit::VisitStatus {
    Draft = "draft",
    Approved = "approved",
    Released = "released",
});
words!(HourStyle = visit::HourStyle {
    Compact = "compact",
    Spaced = "spaced",
    Padded = "padded",
});

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    title: String,
    reference: String,
    lang: Language,
    zone: Zone,
    aims: String,
    status: VisitStatus,
    hour_style: HourStyle,
    office: Office,
    press: PressBlock,
    mention: String,
}

impl From<visit::Header> for Header {
    fn from(header: visit::Header) -> Self {
        let visit::Header {
            title,
            reference,
            lang,
            zone,
            aims,
            status,
            hour_style,
            office,
            press,
            mention,
        } = header;
        Self {
            title,
            reference,
            lang: lang.into(),
            zone: Zone(zone),
            aims,
            status: status.into(),
            hour_style: hour_style.into(),
            office: office.into(),
            press: press.into(),
            mention,
        }
    }
}

impl From<Header> for visit::Header {
    fn from(header: Header) -> Self {
        Self {
            title: header.title,
            reference: header.reference,
            lang: header.lang.into(),
            zone: header.zone.0,
            aims: header.aims,
            status: header.status.into(),
            hour_style: header.hour_style.into(),
            office: header.office.into(),
            press: header.press.into(),
            mention: header.mention,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Office {
    name: String,
    service: String,
    address: String,
    telephone: String,
    mail: String,
    logo: String,
}

impl From<visit::Office> for Office {
    fn from(office: visit::Office) -> Self {
        let visit::Office { name, service, address, telephone, mail, logo } = office;
        Self { name, service, address, telephone, mail, logo }
    }
}

impl From<Office> for visit::Office {
    fn from(office: Office) -> Self {
        let Office { name, service, address, telephone, mail, logo } = office;
        Self { name, service, address, telephone, mail, logo }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PressBlock {
    accreditation: String,
    gate: String,
    contact: String,
}

impl From<visit::PressBlock> for PressBlock {
    fn from(press: visit::PressBlock) -> Self {
        let visit::PressBlock { accreditation, gate, contact } = press;
        Self { accreditation, gate, contact }
    }
}

impl From<PressBlock> for visit::PressBlock {
    fn from(press: PressBlock) -> Self {
        let PressBlock { accreditation, gate, contact } = press;
        Self { accreditation, gate, contact }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Day {
    date: Date,
    zone: Option<Zone>,
    hours: Option<Window>,
    stops: Vec<String>,
}

impl From<visit::Day> for Day {
    fn from(day: visit::Day) -> Self {
        let visit::Day { date, zone, hours, stops } = day;
        Self {
            date: Date(date),
            zone: zone.map(Zone),
            hours: hours.map(Window::from),
            stops: stops.iter().map(|stop| stop.as_str().to_owned()).collect(),
        }
    }
}

impl From<Day> for visit::Day {
    fn from(day: Day) -> Self {
        Self {
            date: day.date.0,
            zone: day.zone.map(|zone| zone.0),
            hours: day.hours.map(visit::Window::from),
            stops: day.stops.into_iter().map(StopId::new).collect(),
        }
    }
}
