//! What paper makes of typed words. `~` is a no-break space, `¦` a narrow one.

use proptest::prelude::*;
use text::{Lang, typography};

fn seen(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "¦")
}

#[test]
fn french_is_set() {
    let check = |typed: &str, expected: &str| {
        let typed = typed.replace('~', "\u{a0}").replace('¦', "\u{202f}");
        let set = typography::fix(&typed, Lang::Fr);
        assert_eq!(seen(&set), expected, "« {typed} »");
        assert_eq!(typography::fix(&set, Lang::Fr), set, "twice: « {typed} »");
    };
    for (typed, expected) in [
        ("", ""),
        (" ", " "),
        ("mot", "mot"),
        // Punctuation.
        ("Attention: travaux", "Attention~: travaux"),
        ("Attention : travaux", "Attention~: travaux"),
        ("Qui ? Quoi!", "Qui¦? Quoi¦!"),
        ("Qui~?", "Qui¦?"),
        ("un; deux ; trois", "un¦; deux¦; trois"),
        ("Quoi ?!", "Quoi¦?!"),
        ("Quoi…?", "Quoi…?"),
        ("Bravo!!!", "Bravo¦!!!"),
        ("(Quoi?)", "(Quoi¦?)"),
        ("!", "!"),
        ("? ", "? "),
        ("un , deux", "un, deux"),
        ("fin ...", "fin …"),
        ("A....B", "A…B"),
        ("a..b", "a..b"),
        // Hours, ratios, addresses stay.
        ("à 12:15", "à 12:15"),
        ("12:15-13:30 : pause", "12:15-13:30~: pause"),
        ("échelle 1:25 000", "échelle 1:25 000"),
        ("voir https://www.ales.fr/?a=1;b=2!", "voir https://www.ales.fr/?a=1;b=2¦!"),
        ("https://x.fr : ici", "https://x.fr~: ici"),
        ("écrire à l'adresse a.b@mairie.fr ?", "écrire à l’adresse a.b@mairie.fr¦?"),
        ("\"https://x.fr\"", "«~https://x.fr~»"),
        // Quotes and apostrophes.
        ("\"Territoires d'industrie\"", "«~Territoires d’industrie~»"),
        ("l'\"usine\"", "l’«~usine~»"),
        ("le \"a\" et le \"b\"", "le «~a~» et le «~b~»"),
        ("un \" seul", "un \" seul"),
        ("“oui”", "«~oui~»"),
        ("« il dit \"oui\" »", "«~il dit “oui”~»"),
        ("«oui»", "«~oui~»"),
        ("«  oui »", "«~oui~»"),
        ("« oui » : non", "«~oui~»~: non"),
        ("«oui»?", "«~oui~»¦?"),
        ("pause de 45'", "pause de 45'"),
        ("l´usine", "l’usine"),
        ("'verte'", "‘verte’"),
        // What holds together.
        ("M. Basset et Mme la préfète", "M.~Basset et Mme~la préfète"),
        ("MM. Basset et Rivenq", "MM.~Basset et Rivenq"),
        ("fin M. 12", "fin M. 12"),
        ("Me Martin, me dit-il", "Me~Martin, me dit-il"),
        ("Guillaume BASSET, directeur", "Guillaume~BASSET, directeur"),
        ("Anne DE LA TOUR", "Anne~DE~LA~TOUR"),
        ("VISITE DE LA PRÉFÈTE", "VISITE DE LA PRÉFÈTE"),
        ("G. Basset", "G.~Basset"),
        ("le lundi 21 septembre 2020", "le lundi 21~septembre~2020"),
        ("1er octobre", "1er~octobre"),
        ("en septembre 2020", "en septembre 2020"),
        ("12 h 15 ou 9 h", "12~h~15 ou 9~h"),
        ("20 min, 3 km.", "20~min, 3~km."),
        ("20 minutes", "20 minutes"),
        ("20 000 € et 12 %", "20~000~€ et 12~%"),
        ("en 2020 450 emplois", "en 2020 450 emplois"),
        ("n° 4", "n°~4"),
        ("art. 3 §2", "art.~3 §2"),
        ("Tél. 04 66 00 00 00.", "Tél. 04~66~00~00~00."),
        ("+33 6 39 98 00 00 merci", "+33~6~39~98~00~00 merci"),
        ("salle 12 34 56", "salle 12 34 56"),
        // Lines and spaces.
        ("un  deux", "un deux"),
        ("un\n: deux", "un\n: deux"),
        ("«\noui\n»", "«\noui\n»"),
        ("21\nseptembre", "21\nseptembre"),
        ("un\u{2003}deux", "un\u{2003}deux"),
    ] {
        check(typed, expected);
    }
}

#[test]
fn english_is_set() {
    let check = |typed: &str, expected: &str| {
        let set = typography::fix(typed, Lang::En);
        assert_eq!(seen(&set), expected, "“{typed}”");
        assert_eq!(typography::fix(&set, Lang::En), set, "twice: “{typed}”");
    };
    for (typed, expected) in [
        ("He said \"it's fine\" !", "He said “it’s fine”!"),
        ("Who ? What : this", "Who? What: this"),
        ("the 'green' one", "the ‘green’ one"),
        ("Mr Basset and Ms. Hall", "Mr~Basset and Ms.~Hall"),
        ("Monday 21 September 2020, 20 min", "Monday 21~September~2020, 20~min"),
        ("wait...", "wait…"),
        ("see http://x.org/?a : now", "see http://x.org/?a: now"),
        ("« keep »", "« keep »"),
    ] {
        check(typed, expected);
    }
}

#[test]
fn the_first_letter_becomes_a_capital_with_its_accent() {
    let check = |text: &str, expected: &str| assert_eq!(typography::capitalised(text), expected);
    check("à l’issue", "À l’issue");
    check("échange", "Échange");
    check("œuvre", "Œuvre");
    check("« île »", "« Île »");
    check("1er octobre", "1er octobre");
    check("Déjà", "Déjà");
    check("", "");
    check("…", "…");
}

#[test]
fn endings_of_ordinals_are_found() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<&str> =
            typography::ordinals(text).into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("lundi 1er octobre", &["er"]);
    check("la 1re adjointe, le 2e étage, le XXe siècle, Ier", &["re", "e", "e", "er"]);
    check("2er, 1e, 12, Ve, e, IVe", &["e", "e"]);
    check("Île, Vie, Xe, fer 1erx", &["e"]);
    check("é1er 1er", &["er"]);
}

/// Returns what no setting may change: everything but spaces and the signs that have several forms.
fn bones(text: &str) -> String {
    let text = text
        .replace('…', "...")
        .replace(['’', '‘', '´', '`'], "'")
        .replace(['«', '»', '“', '”'], "\"");
    let mut bones = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        // A run of full stops has one form.
        if !(c == '.' && bones.ends_with("...")) {
            bones.push(c);
        }
    }
    bones
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn setting_twice_is_setting_once_and_loses_nothing(
        typed in prop_oneof![
            "\\PC{0,40}",
            "[a-zA-Zéà0-9 .,;:!?'\"«»“”()@/~\u{a0}\u{202f}\n-]{0,40}",
            "([«»\"'“”.… \n]|[a-z]|M\\.|12|h| [:;!?]|https://x\\.y){0,20}",
        ],
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let once = typography::fix(&typed, lang);
        prop_assert_eq!(&typography::fix(&once, lang), &once);
        prop_assert_eq!(bones(&once), bones(&typed));
    }

    #[test]
    fn capitals_and_ordinals_take_any_text(typed in "\\PC{0,30}") {
        prop_assert!(typography::ordinals(&typed).into_iter().all(|range| typed.get(range).is_some()));
        let capital = typography::capitalised(&typed);
        prop_assert_eq!(typography::capitalised(&capital), capital);
    }
}
