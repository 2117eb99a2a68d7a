//! The table as it is compiled in, unpacked once.

use crate::point::Point;
use flate2::read::ZlibDecoder;
use std::io::Read;
use std::sync::LazyLock;

/// Written by `scripts/communes.py`, whose head says how.
static PACKED: &[u8] = include_bytes!("../data/communes.z");

/// Every column of the table; positions in one column are positions in those of the same rows.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) departments: Vec<DepartmentRow>,
    pub(crate) arrondissements: Vec<ArrondissementRow>,
    pub(crate) groupings: Vec<GroupingRow>,
    /// In the order of their INSEE codes.
    pub(crate) communes: Vec<CommuneRow>,
}

#[derive(Debug)]
pub(crate) struct DepartmentRow {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) seat: &'static str,
    pub(crate) region: &'static str,
}

#[derive(Debug)]
pub(crate) struct ArrondissementRow {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) department: &'static str,
    pub(crate) seat: &'static str,
}

#[derive(Debug)]
pub(crate) struct GroupingRow {
    pub(crate) siren: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
}

#[derive(Debug)]
pub(crate) struct CommuneRow {
    pub(crate) department: u16,
    /// The last three digits of the INSEE code; the two before them begin the code of the département.
    pub(crate) number: u16,
    pub(crate) name: &'static str,
    pub(crate) postal_codes: &'static str,
    pub(crate) population: Option<u32>,
    pub(crate) point: Option<Point>,
    pub(crate) arrondissement: Option<u16>,
    pub(crate) grouping: Option<u16>,
}

/// Returns the table, unpacked when it is first asked for.
pub(crate) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| unpacked().unwrap_or_default());
    &TABLE
}

/// `None` where the table is not what the script writes; a test holds that it is.
fn unpacked() -> Option<Table> {
    let mut text = String::new();
    ZlibDecoder::new(PACKED).read_to_string(&mut text).ok()?;
    // It lives as long as the program, as the table does.
    let text: &'static str = text.leak();
    let mut columns = text.split('\u{c}').map(|column| column.split('\n'));
    let mut next = || columns.next();

    let rows = next()?.zip(next()?).zip(next()?).zip(next()?);
    let departments = rows
        .map(|(((code, name), seat), region)| DepartmentRow { code, name, seat, region })
        .collect();
    let rows = next()?.zip(next()?).zip(next()?).zip(next()?);
    let arrondissements = rows
        .map(|(((code, name), department), seat)| ArrondissementRow {
            code,
            name,
            department,
            seat,
        })
        .collect();
    let rows = next()?.zip(next()?).zip(next()?);
    let groupings = rows.map(|((siren, name), kind)| GroupingRow { siren, name, kind }).collect();

    let places = next()?.zip(sums(next()?));
    let names = next()?.zip(next()?).zip(next()?);
    let points = sums(next()?).zip(sums(next()?));
    let areas = next()?.zip(next()?);
    let communes = places
        .zip(names)
        .zip(points)
        .zip(areas)
        .map(|(((place, names), (latitude, longitude)), (arrondissement, grouping))| {
            let ((department, number), ((name, postal_codes), population)) = (place, names);
            Some(CommuneRow {
                department: department.parse().ok()?,
                number: u16::try_from(number).ok()?,
                name,
                postal_codes,
                population: population.parse().ok(),
                // No commune of France lies at 0, 0.
                point: (latitude != 0 || longitude != 0)
                    .then_some(Point { latitude: latitude * 100, longitude: longitude * 100 }),
                arrondissement: arrondissement.parse().ok(),
                grouping: grouping.parse().ok(),
            })
        })
        .collect::<Option<_>>()?;
    Some(Table { departments, arrondissements, groupings, communes })
}

/// A column of differences as the values they add up to.
fn sums<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = i32> {
    lines.scan(0, |sum: &mut i32, line| {
        *sum = sum.checked_add(line.parse().ok()?)?;
        Some(*sum)
    })
}
