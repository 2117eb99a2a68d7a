//! What leaves the office from the window.

use super::Desk;
use crate::failure::Failure as Reason;
use crate::output;
use crate::papers::{self, Order};
use crate::wire::window::{Exported, Failure, Page, SheetView};
use domain::visit::Audience;
use print::{Format, Sheet};
use std::fs;
use std::path::Path;

impl Desk {
    pub(crate) fn sheets(&mut self) -> Result<Vec<SheetView>, Failure> {
        let view = |sheet: Sheet| SheetView {
            name: sheet.name().to_owned(),
            title: sheet_title(sheet, &self.words),
            audience: audience(sheet.default_audience(), &self.words),
        };
        Ok(Sheet::ALL.into_iter().map(view).collect())
    }

    pub(crate) fn page(&mut self, sheet: String, page: u32) -> Result<Page, Failure> {
        let (sheet, pages) = self.print(&sheet, Format::Svg)?;
        let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let page = page.clamp(1, count.max(1));
        let bytes = usize::try_from(page - 1)
            .ok()
            .and_then(|at| pages.get(at))
            .map_or(&[][..], Vec::as_slice);
        Ok(Page {
            image: format!("data:image/svg+xml;base64,{}", base64(bytes)),
            page,
            pages: count,
            label: self.words.app_page_label(page, count, sheet_title(sheet, &self.words)),
        })
    }

    pub(crate) fn export_calendar(&mut self) -> Result<Exported, Failure> {
        let name = papers::file_name(self.session()?, "agenda", "ics");
        let Some(target) = self.outside.choose_target(&name) else { return Ok(self.cancelled()) };
        let session = self.session()?;
        let written = papers::calendar(session, Order::whole(Audience::Public), false, &target)
            .and_then(|calendar| output::write(&target, calendar.text.as_bytes()));
        self.exported(written, &target)
    }

    pub(crate) fn export_sheet(&mut self, sheet: String) -> Result<Exported, Failure> {
        let name = papers::file_name(self.session()?, &sheet, "pdf");
        let Some(target) = self.outside.choose_target(&name) else { return Ok(self.cancelled()) };
        let (_, pages) = self.print(&sheet, Format::Pdf)?;
        let written = output::write(&target, pages.first().map_or(&[][..], Vec::as_slice));
        self.exported(written, &target)
    }

    pub(crate) fn print_sheet(&mut self, sheet: String) -> Result<Exported, Failure> {
        let name = papers::file_name(self.session()?, &sheet, "pdf");
        let (_, pages) = self.print(&sheet, Format::Pdf)?;
        let folder = self.recents.folder().join("impressions");
        let target = folder.join(&name);
        let written = fs::create_dir_all(&folder)
            .map_err(|error| Reason::Write { path: folder, kind: error.kind() })
            .and_then(|()| output::write(&target, pages.first().map_or(&[][..], Vec::as_slice)));
        written.map_err(|reason| self.say(&reason))?;
        if !self.outside.show(&target) {
            return self.exported(Ok(()), &target);
        }
        Ok(Exported { cancelled: false, announce: self.words.app_printed(name) })
    }

    fn print(&mut self, name: &str, format: Format) -> Result<(Sheet, Vec<Vec<u8>>), Failure> {
        let sheet = papers::sheet_named(name).map_err(|reason| self.say(&reason))?;
        let press = self.press.take().unwrap_or_default();
        let printed = self.session().and_then(|session| {
            papers::sheet(&press, session, sheet, Order::whole(sheet.default_audience()), format)
                .map_err(|reason| self.say(&reason))
        });
        self.press = Some(press);
        Ok((sheet, printed?.pages))
    }

    fn cancelled(&self) -> Exported {
        Exported { cancelled: true, announce: self.words.app_export_cancelled() }
    }

    fn exported(&self, written: Result<(), Reason>, target: &Path) -> Result<Exported, Failure> {
        written.map_err(|reason| self.say(&reason))?;
        let file = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = target.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        Ok(Exported { cancelled: false, announce: self.words.app_exported(file, folder) })
    }
}

/// Returns the title of a sheet in words.
pub fn sheet_title(sheet: Sheet, words: &text::Words) -> String {
    match sheet {
        Sheet::Programme => words.app_sheet_programme(),
        Sheet::Deroule => words.app_sheet_deroule(),
    }
}

/// Returns an audience in words.
pub fn audience(audience: Audience, words: &text::Words) -> String {
    match audience {
        Audience::Public => words.audience_public(),
        Audience::Participants => words.audience_participants(),
        Audience::Internal => words.audience_internal(),
        Audience::Drivers => words.audience_drivers(),
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
