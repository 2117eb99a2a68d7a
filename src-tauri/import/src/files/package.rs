//! Zip packages (docx, odt, xlsx, ods), opened with a limit on what comes out of them.

use crate::{Format, Unreadable};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Most bytes that may come out of one package.
pub(super) const MAX_UNPACKED: usize = 64 << 20;
/// Most files in one package.
const MAX_ENTRIES: usize = 10_000;

fn open(bytes: &[u8], format: Format) -> Result<ZipArchive<Cursor<&[u8]>>, Unreadable> {
    let archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|_| Unreadable::Damaged { format, line: None })?;
    if archive.len() > MAX_ENTRIES {
        return Err(Unreadable::TooLarge { limit: MAX_UNPACKED });
    }
    Ok(archive)
}

/// Says which package this is by the files in it.
pub(super) fn kind(bytes: &[u8], extension: &str) -> Result<Format, Unreadable> {
    let expected = match extension {
        "odt" => Format::Odt,
        "ods" => Format::Ods,
        "xlsx" | "xlsm" => Format::Xlsx,
        _ => Format::Docx,
    };
    let archive = open(bytes, expected)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("word/document.xml") {
        return Ok(Format::Docx);
    }
    if has("xl/workbook.xml") {
        return Ok(Format::Xlsx);
    }
    if has("content.xml") {
        let kind = entry(bytes, "mimetype", expected).unwrap_or_default();
        let sheet =
            if kind.is_empty() { expected == Format::Ods } else { kind.contains("spreadsheet") };
        return Ok(if sheet { Format::Ods } else { Format::Odt });
    }
    let named = matches!(extension, "docx" | "odt" | "ods" | "xlsx");
    Err(if named {
        Unreadable::Damaged { format: expected, line: None }
    } else {
        Unreadable::NotRecognised
    })
}

/// Unpacks one file of a package as text.
pub(super) fn entry(bytes: &[u8], name: &str, format: Format) -> Result<String, Unreadable> {
    let mut archive = open(bytes, format)?;
    let file = archive.by_name(name).map_err(|fault| match fault {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked { format },
        _ => Unreadable::Damaged { format, line: None },
    })?;
    let mut out = Vec::new();
    let limit = u64::try_from(MAX_UNPACKED).unwrap_or(u64::MAX);
    file.take(limit + 1)
        .read_to_end(&mut out)
        .map_err(|_| Unreadable::Damaged { format, line: None })?;
    if out.len() > MAX_UNPACKED {
        return Err(Unreadable::TooLarge { limit: MAX_UNPACKED });
    }
    Ok(super::encoding::decode(&out)?.text)
}

/// Makes sure that all of a package together unpacks to no more than the limit, whatever its directory claims.
pub(super) fn within_limit(bytes: &[u8], format: Format) -> Result<(), Unreadable> {
    let mut archive = open(bytes, format)?;
    let mut left = MAX_UNPACKED;
    let mut buffer = vec![0_u8; 64 << 10];
    for index in 0..archive.len() {
        let mut file =
            archive.by_index(index).map_err(|_| Unreadable::Damaged { format, line: None })?;
        loop {
            let count =
                file.read(&mut buffer).map_err(|_| Unreadable::Damaged { format, line: None })?;
            if count == 0 {
                break;
            }
            left = left.checked_sub(count).ok_or(Unreadable::TooLarge { limit: MAX_UNPACKED })?;
        }
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    /// Packs files, as Word and LibreOffice do.
    pub(in crate::files) fn packed(files: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            writer.start_file(*name, SimpleFileOptions::default()).expect("a name");
            writer.write_all(content.as_bytes()).expect("memory");
        }
        writer.finish().expect("memory").into_inner()
    }

    #[test]
    fn packages_are_known_by_their_files() {
        for (files, expected) in [
            (vec![("word/document.xml", "")], Ok(Format::Docx)),
            (vec![("xl/workbook.xml", "")], Ok(Format::Xlsx)),
            (
                vec![("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")],
                Ok(Format::Odt),
            ),
            (
                vec![
                    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                    ("content.xml", ""),
                ],
                Ok(Format::Ods),
            ),
            (vec![("readme.txt", "x")], Err(Unreadable::NotRecognised)),
        ] {
            assert_eq!(kind(&packed(&files), "zip"), expected);
        }
    }

    #[test]
    fn a_bomb_is_refused() {
        let bomb = "0".repeat(MAX_UNPACKED + 1);
        let packed = packed(&[("word/document.xml", &bomb)]);
        assert!(packed.len() < 200_000, "a small file");
        let refused = Unreadable::TooLarge { limit: MAX_UNPACKED };
        assert_eq!(entry(&packed, "word/document.xml", Format::Docx), Err(refused));
        assert_eq!(within_limit(&packed, Format::Xlsx), Err(refused));
    }

    #[test]
    fn a_package_that_breaks_off_is_damaged() {
        let whole = packed(&[("word/document.xml", "<w:document/>")]);
        let half = &whole[..whole.len() / 2];
        assert_eq!(
            kind(half, "docx"),
            Err(Unreadable::Damaged { format: Format::Docx, line: None })
        );
    }
}
