//! The office's logo: a `data:` address becomes a picture that can be laid out, or is said to be none.
//!
//! A picture that Typst could not read would cost the whole sheet, so it is read here first.

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use resvg::tiny_skia::{Pixmap, Transform};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterFormat, RasterImage, SvgImage};

/// A logo of more bytes is a poster: it would be in every sheet that leaves.
const HEAVIEST: usize = 3_000_000;

/// Pixels across or down past which a picture is not opened.
const LARGEST: u32 = 6_000;

/// Pixels of the height of a drawing: 300 dots an inch for 14 mm.
const PIXELS: f64 = 165.0;

/// A logo that can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Logo {
    pub(crate) data: Bytes,
    /// `png`, `jpg` or `svg`, as Typst names them.
    pub(crate) format: &'static str,
    /// True where it is so wide that its height must give way.
    pub(crate) is_wide: bool,
}

/// Reads a logo; an empty address is none.
///
/// # Errors
/// `NoPicture` where the address holds no PNG, JPEG or SVG that can be drawn, or one too large to travel in every sheet.
pub(crate) fn read(address: &str) -> Result<Option<Logo>, NoPicture> {
    let address = address.trim();
    if address.is_empty() {
        return Ok(None);
    }
    let (kind, data) =
        address.strip_prefix("data:").and_then(|rest| rest.split_once(',')).ok_or(NoPicture)?;
    let mut parts = kind.split(';');
    let format = match parts.next().unwrap_or_default().trim() {
        "image/png" => "png",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/svg+xml" => "svg",
        _ => return Err(NoPicture),
    };
    let bytes = if parts.any(|part| part.trim() == "base64") {
        let lenient = GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true);
        let digits: String = data.chars().filter(|c| !c.is_whitespace()).collect();
        GeneralPurpose::new(&base64::alphabet::STANDARD, lenient)
            .decode(digits)
            .map_err(|_| NoPicture)?
    } else {
        unescaped(data)
    };
    if bytes.is_empty() || bytes.len() > HEAVIEST {
        return Err(NoPicture);
    }
    let bytes = Bytes::new(bytes);
    let (width, height) = size(&bytes, format).ok_or(NoPicture)?;
    if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
        return Err(NoPicture);
    }
    Ok(Some(Logo { data: bytes, format, is_wide: width > 5.0 * height }))
}

impl Logo {
    /// Returns width and height as it is drawn beside a text `high` units high, in the same units; `None` where it cannot be
    /// opened again.
    pub(crate) fn extent(&self, high: f64) -> Option<(f64, f64)> {
        let (width, height) = size(&self.data, self.format)?;
        let scale = (high / height).min(5.0 * high / width);
        Some((width * scale, height * scale))
    }

    /// Returns what every word processor can show: the picture itself, or a drawing as pixels.
    pub(crate) fn pixels(&self) -> Option<(Vec<u8>, &'static str)> {
        if self.format != "svg" {
            return Some((self.data.to_vec(), self.format));
        }
        let drawing = SvgImage::new(self.data.clone()).ok()?;
        let (width, height) = self.extent(PIXELS)?;
        let mut canvas = Pixmap::new(whole(width)?, whole(height)?)?;
        let scale = width / drawing.width();
        #[expect(clippy::cast_possible_truncation, reason = "a scale needs no more digits")]
        let scale = Transform::from_scale(scale as f32, scale as f32);
        resvg::render(drawing.tree(), scale, &mut canvas.as_mut());
        Some((canvas.encode_png().ok()?, "png"))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded before")]
fn whole(length: f64) -> Option<u32> {
    let length = length.ceil();
    (1.0..=f64::from(LARGEST)).contains(&length).then_some(length as u32)
}

/// The address of the logo is no picture that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoPicture;

/// Opens a picture as the layout will, and returns its width and height.
fn size(bytes: &Bytes, format: &str) -> Option<(f64, f64)> {
    let raster = |format| {
        let picture = RasterImage::plain(bytes.clone(), format).ok()?;
        let fits = picture.width() <= LARGEST && picture.height() <= LARGEST;
        fits.then(|| (f64::from(picture.width()), f64::from(picture.height())))
    };
    match format {
        "png" => raster(RasterFormat::Exchange(ExchangeFormat::Png)),
        "jpg" => raster(RasterFormat::Exchange(ExchangeFormat::Jpg)),
        _ => {
            let picture = SvgImage::new(bytes.clone()).ok()?;
            Some((picture.width(), picture.height()))
        }
    }
}

/// Undoes the escapes of an address (RFC 3986, 2.1); what is no escape stays as it is.
fn unescaped(data: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len());
    let mut rest = data.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = match (byte, after) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high * 16 + low);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    bytes
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
