//! Pieces of text become the lines one sees.

/// A piece of text and where it stands, in points from the lower left corner.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) x: f64,
    pub(super) end: f64,
    pub(super) y: f64,
    pub(super) size: f64,
    pub(super) text: String,
}

/// Words beside each other with no wide gap between them.
#[derive(Clone, Debug)]
struct Cell {
    x: f64,
    end: f64,
    text: String,
}

/// Writes pieces as lines from top to bottom: a wide gap is a tab, a tall one an empty line. Cells of a table row whose
/// lines stand between those of their neighbours, because they are centred, come together.
pub(super) fn write_lines(mut pieces: Vec<Piece>, out: &mut String) {
    pieces.retain(|p| [p.x, p.y, p.end, p.size].iter().all(|v| v.is_finite()));
    pieces.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut rows: Vec<Row> = Vec::new();
    for line in lines(pieces) {
        let Some(row) = Row::of(line) else { continue };
        match rows.last_mut().filter(|above| row.stands_in(above) || row.goes_on(above)) {
            Some(above) => above.take(row),
            None => rows.push(row),
        }
    }
    let mut above: Option<(f64, f64)> = None;
    for row in centred(rows) {
        if above.is_some_and(|(bottom, size)| bottom - row.top > 1.9 * size.max(row.size)) {
            out.push('\n');
        }
        above = Some((row.bottom, row.size));
        let cells: Vec<&str> = row.cells.iter().map(|c| c.text.trim()).collect();
        out.push_str(cells.join("\t").trim_end());
        out.push('\n');
    }
    out.push('\n');
}

/// Gives a line to the row below it where it stands closer to that row than to the one above: the first line of a cell
/// whose neighbours are centred beside it.
fn centred(rows: Vec<Row>) -> Vec<Row> {
    let mut out: Vec<Row> = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    while let Some(mut row) = rows.next() {
        while rows.peek().is_some_and(|next| row.leads_into(out.last(), next)) {
            let Some(next) = rows.next() else { break };
            row.take(next);
        }
        out.push(row);
    }
    out
}

/// Groups pieces at one height; a small piece a little higher or lower is a raised or lowered sign (« 1er »).
fn lines(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut out: Vec<Vec<Piece>> = Vec::new();
    let mut raised: Vec<Piece> = Vec::new();
    for piece in pieces {
        let near = out.last().and_then(|l| l.first()).is_some_and(|first| {
            let apart = (first.y - piece.y).abs();
            apart <= 0.4 * first.size.min(piece.size).max(1.0)
                || apart <= 0.6 * first.size && piece.size < 0.8 * first.size
        });
        // A raised sign comes before the line it belongs to.
        let lifts = raised.first().is_some_and(|r: &Piece| {
            r.size < 0.8 * piece.size && r.y - piece.y <= 0.6 * piece.size
        });
        match out.last_mut() {
            Some(line) if near => line.push(piece),
            _ if lifts => {
                let mut line = vec![piece];
                line.append(&mut raised);
                out.pop();
                out.push(line);
            }
            _ => out.push(vec![piece]),
        }
        raised = out.last().filter(|l| l.len() <= 2).cloned().unwrap_or_default();
    }
    out
}

/// A line, or several that are one row of a table.
#[derive(Clone, Debug)]
struct Row {
    top: f64,
    bottom: f64,
    size: f64,
    cells: Vec<Cell>,
}

impl Row {
    fn of(mut line: Vec<Piece>) -> Option<Self> {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        let size = line.iter().map(|p| p.size).fold(0.0, f64::max);
        let y = line.iter().max_by(|a, b| a.size.total_cmp(&b.size)).map(|p| p.y)?;
        let mut cells: Vec<Cell> = Vec::new();
        for piece in line {
            let text = piece.text.replace(['\n', '\r'], " ");
            match cells.last_mut().filter(|c| piece.x - c.end <= 2.0 * piece.size) {
                Some(cell) => {
                    let gap = piece.x - cell.end;
                    if gap > 0.15 * piece.size
                        && !cell.text.ends_with(' ')
                        && !text.starts_with(' ')
                    {
                        cell.text.push(' ');
                    }
                    cell.text.push_str(&text);
                    cell.end = cell.end.max(piece.end);
                }
                None if text.trim().is_empty() => {}
                None => cells.push(Cell { x: piece.x, end: piece.end, text }),
            }
        }
        (!cells.is_empty()).then_some(Self { top: y, bottom: y, size, cells })
    }

    /// Closer to the line above than any two lines of a text: cells of one row, each centred.
    fn stands_in(&self, above: &Self) -> bool {
        above.bottom - self.top < 0.85 * self.size.min(above.size)
    }

    /// Whether this line is the beginning of a cell of the row below.
    fn leads_into(&self, above: Option<&Self>, next: &Self) -> bool {
        let Some(first) = next.cells.first() else { return false };
        let gap = self.bottom - next.top;
        let before = above.map_or(f64::INFINITY, |above| above.bottom - self.top);
        let beside = |cell: &Cell| next.cells.iter().skip(1).any(|c| (c.x - cell.x).abs() < 4.0);
        let an_hour = first.text.starts_with(|c: char| c.is_ascii_digit());
        an_hour && gap < 1.45 * self.size && gap + 1.0 < before && self.cells.iter().all(beside)
    }

    /// « 9h35 – » in a narrow first column, « 10h20 » below it.
    fn goes_on(&self, above: &Self) -> bool {
        let (Some(first), Some(own)) = (above.cells.first(), self.cells.first()) else {
            return false;
        };
        let open = first.text.trim_end().ends_with(['-', '–', '—', 'à'])
            && first.text.starts_with(|c: char| c.is_ascii_digit());
        let near = above.bottom - self.top < 1.9 * self.size;
        open && near
            && above.cells.len() > 1
            && (first.x - own.x).abs() < 4.0
            && own.text.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Takes over the cells of a line that belongs to this row: each goes to the cell it stands below.
    fn take(&mut self, row: Self) {
        self.bottom = self.bottom.min(row.bottom);
        for cell in row.cells {
            let below = self.cells.iter_mut().find(|c| c.x < cell.end && cell.x < c.end);
            match below {
                Some(own) => {
                    own.text.push(' ');
                    own.text.push_str(&cell.text);
                    own.x = own.x.min(cell.x);
                    own.end = own.end.max(cell.end);
                }
                None => self.cells.push(cell),
            }
        }
        self.cells.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces as `x y size text`, seven points to a letter.
    fn check(pieces: &[(f64, f64, f64, &str)], expected: &str) {
        let piece = |&(x, y, size, text): &(f64, f64, f64, &str)| {
            let letters = f64::from(u32::try_from(text.chars().count()).expect("a short text"));
            Piece { x, y, size, end: x + letters * 0.5 * size, text: text.to_owned() }
        };
        let mut out = String::new();
        write_lines(pieces.iter().map(piece).collect(), &mut out);
        assert_eq!(out.trim_end(), expected);
    }

    #[test]
    fn lines_and_rows() {
        check(
            &[
                (50.0, 700.0, 12.0, "9h00"),
                (50.0, 686.0, 12.0, "10h00"),
                (150.0, 700.0, 12.0, "Accueil"),
            ],
            "9h00\tAccueil\n10h00",
        );
        // A centred hour beside two lines of title.
        check(
            &[
                (150.0, 707.0, 12.0, "Réunion avec les"),
                (50.0, 700.0, 12.0, "12h15"),
                (150.0, 693.0, 12.0, "entreprises"),
            ],
            "12h15\tRéunion avec les entreprises",
        );
        // An hour centred beside three lines, further from the row above than they are from each other.
        check(
            &[
                (50.0, 730.0, 12.0, "9h00"),
                (150.0, 730.0, 12.0, "Accueil"),
                (150.0, 708.0, 12.0, "Réunion avec"),
                (50.0, 694.0, 12.0, "12h15"),
                (150.0, 694.0, 12.0, "les entreprises"),
                (150.0, 680.0, 12.0, "du bassin"),
            ],
            "9h00\tAccueil\n12h15\tRéunion avec les entreprises\ndu bassin",
        );
        // A range broken in a narrow column.
        check(
            &[
                (50.0, 700.0, 12.0, "9h35 –"),
                (150.0, 700.0, 12.0, "Visite"),
                (50.0, 686.0, 12.0, "10h20"),
            ],
            "9h35 – 10h20\tVisite",
        );
        // A raised sign.
        check(
            &[(50.0, 700.0, 12.0, "le 1"), (74.0, 705.0, 7.0, "er"), (84.0, 700.0, 12.0, "mars")],
            "le 1er mars",
        );
        // A tall gap.
        check(&[(50.0, 700.0, 12.0, "Lundi"), (50.0, 660.0, 12.0, "9h00")], "Lundi\n\n9h00");
    }
}
