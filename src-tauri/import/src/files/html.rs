//! HTML becomes lines, as a reader sees them: blocks, items of lists, rows of tables.

use super::lines::Lines;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;

/// Elements whose text nobody sees.
const HIDDEN: &[&str] = &[
    "head", "script", "style", "template", "svg", "noscript", "nav", "form", "button", "select",
    "del",
];
/// Elements that begin and end a line.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "blockquote",
    "pre",
    "hr",
    "figure",
    "figcaption",
    "address",
    "fieldset",
    "caption",
    "details",
    "summary",
    "center",
    "body",
    "html",
];

/// Takes the text out of a page. Never fails: what is no markup is text.
pub(super) fn text(source: &str) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(source));
    let tokenizer = Tokenizer::new(Page::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.state.into_inner().lines.finish()
}

#[derive(Default)]
struct Page {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    lines: Lines,
    /// The hidden element we are in, and how often it is nested.
    hidden: Option<(String, usize)>,
    preformatted: usize,
    /// Whether the line has words, so that white space counts.
    has_words: bool,
    /// Depth of tables inside cells, which stay one line each.
    cells: usize,
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.characters(&text),
            Token::TagToken(tag) => return state.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn characters(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        if self.preformatted > 0 {
            for (i, line) in text.split('\n').enumerate() {
                if i > 0 {
                    self.break_line();
                }
                self.lines.push(line);
                self.has_words |= !line.trim().is_empty();
            }
            return;
        }
        let mut space = false;
        for c in text.chars() {
            if c.is_ascii_whitespace() {
                space = true;
                continue;
            }
            if space && self.has_words {
                self.lines.push(" ");
            }
            space = false;
            self.lines.push(c.encode_utf8(&mut [0; 4]));
            self.has_words = true;
        }
        if space && self.has_words {
            self.lines.push(" ");
        }
    }

    fn break_line(&mut self) {
        self.lines.end_paragraph();
        self.has_words = false;
    }

    fn block(&mut self) {
        if self.has_words {
            self.break_line();
        }
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let opens = tag.kind == TagKind::StartTag;
        if let Some((hidden, depth)) = &mut self.hidden {
            if hidden == name && !tag.self_closing {
                *depth = if opens { *depth + 1 } else { depth.saturating_sub(1) };
            }
            if *depth == 0 || name == "body" {
                self.hidden = None;
            }
            return raw(name, opens);
        }
        if opens && HIDDEN.contains(&name) && !tag.self_closing {
            self.hidden = Some((name.to_owned(), 1));
            return raw(name, opens);
        }
        match (name, opens) {
            ("br", _) => self.break_line(),
            ("tr", true) => {
                self.block();
                self.lines.begin_row();
            }
            ("tr" | "table", false) => {
                self.lines.end_cell();
                self.lines.end_row();
                self.has_words = false;
                self.cells = 0;
            }
            ("td" | "th", true) => {
                if self.cells > 0 {
                    self.lines.end_cell();
                }
                self.cells += 1;
                self.has_words = false;
            }
            ("td" | "th", false) => {
                self.lines.end_cell();
                self.cells = 0;
                self.has_words = false;
            }
            ("li", true) => {
                self.block();
                self.lines.begin_item();
            }
            ("li", false) => self.block(),
            ("pre", _) => {
                self.block();
                self.preformatted =
                    if opens { self.preformatted + 1 } else { self.preformatted.saturating_sub(1) };
            }
            _ if BLOCKS.contains(&name) => self.block(),
            _ => {}
        }
        raw(name, opens)
    }
}

/// Inside some elements markup is text.
fn raw(name: &str, opens: bool) -> TokenSinkResult<()> {
    match name {
        "script" if opens => TokenSinkResult::RawData(ScriptData),
        "style" | "noscript" | "iframe" | "xmp" if opens => TokenSinkResult::RawData(Rawtext),
        "title" | "textarea" if opens => TokenSinkResult::RawData(Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages() {
        for (html, expected) in [
            (
                "<p>Lundi 3 mars</p><p>9h&nbsp;: accueil<br>Gare d&rsquo;Al&egrave;s</p>",
                "Lundi 3 mars\n9h\u{a0}: accueil\nGare d’Alès\n",
            ),
            (
                "<ul><li>9h : accueil</li><li>10h : <b>visite</b> de\n l'usine</li></ul>",
                "- 9h : accueil\n- 10h : visite de l'usine\n",
            ),
            (
                "<table><tr><th>Heure</th><th>Titre</th></tr><tr><td>9h</td><td>Accueil<br>Gare</td></tr></table>",
                "Heure\tTitre\n9h\tAccueil\nGare\n",
            ),
            (
                "<html><head><title>Page</title><style>p{}</style></head><body><script>var a='<p>8h</p>';</script>9h accueil</body></html>",
                "9h accueil\n",
            ),
            ("9h <accueil & visite", "9h\n"),
            ("<div>9h<div>accueil</div></div>", "9h\naccueil\n"),
            ("<pre>9h accueil\n10h visite</pre>", "9h accueil\n10h visite\n"),
        ] {
            assert_eq!(text(html), expected, "{html}");
        }
    }
}
