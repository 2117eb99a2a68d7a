//! The words of the lists of people: contacts, and the delegation.

use super::compositor::{Compositor, one_line};
use super::{Frame, Line, Run, Tone};
use crate::issue::Issue;
use crate::sheet::Sheet;
use domain::edition::EditionPerson;
use domain::precedence::Reason;
use domain::visit::PersonRole;
use text::phones;
use text::typography::capitalised;

/// A sheet made of tables, each under a head of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Register {
    pub(crate) frame: Frame,
    /// What stands under the title, one a line.
    pub(crate) guests: Vec<String>,
    pub(crate) sections: Vec<Section>,
    /// What stands under the tables.
    pub(crate) legend: Vec<String>,
    /// What a sheet without a row says.
    pub(crate) nothing: String,
    /// What stands in the foot.
    pub(crate) caveat: String,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// Its head; empty where the sheet has only one table.
    pub(crate) head: String,
    pub(crate) heads: Vec<String>,
    pub(crate) widths: Vec<Width>,
    pub(crate) rows: Vec<RegisterRow>,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// A number of two digits.
    Mark,
    /// An hour.
    Hour,
    /// What most is said in.
    Wide,
    /// The rest.
    Rest,
}

impl Width {
    /// Returns the name by which the template knows it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Mark => "mark",
            Self::Hour => "hour",
            Self::Wide => "wide",
            Self::Rest => "rest",
        }
    }
}

/// A row, with a title in one of its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RegisterRow {
    pub(crate) title: String,
    /// What stands before the title in the bookmark.
    pub(crate) entry: String,
    /// In which cell the title stands, above what else is there.
    pub(crate) titled: usize,
    /// True where what the title names is gone.
    pub(crate) struck: bool,
    pub(crate) cells: Vec<Vec<Line>>,
}

/// Who stands under which head on the sheet of contacts, in that order.
const PARTS: [Option<PersonRole>; 8] = [
    Some(PersonRole::Host),
    Some(PersonRole::Staff),
    Some(PersonRole::Guest),
    Some(PersonRole::Delegation),
    Some(PersonRole::Participant),
    Some(PersonRole::Driver),
    Some(PersonRole::Press),
    None,
];

impl Compositor<'_> {
    /// Returns the copy of the sheet of contacts: whom to call, under the head of what they are to the visit.
    pub(crate) fn contacts(&self, issue: &Issue) -> Register {
        let words = &self.words;
        let people = &self.edition.people;
        let mut sections: Vec<Section> = self.office_contacts().into_iter().collect();
        for role in PARTS {
            let rows: Vec<RegisterRow> = people
                .iter()
                .filter(|person| person.role == role)
                .map(|person| self.contact(person))
                .filter(|(told, _)| *told)
                .map(|(_, row)| row)
                .collect();
            if !rows.is_empty() {
                sections.push(self.contact_section(self.part(role), rows));
            }
        }
        // Who cannot be reached is worth knowing before the day.
        let without: Vec<String> = people
            .iter()
            .filter(|person| self.reach(person).is_empty())
            .map(|person| self.name(person))
            .filter(|name| !name.is_empty())
            .collect();
        let internal = self.edition.audience == domain::visit::Audience::Internal;
        let legend = (internal && !without.is_empty())
            .then(|| words.print_without_contact(without.join(", ")));
        Register {
            frame: self.frame(Sheet::Contacts, issue),
            guests: Vec::new(),
            sections,
            legend: legend.into_iter().collect(),
            nothing: words.print_no_contact(),
            caveat: String::new(),
        }
    }

    /// Returns the copy of the list of the delegation and of those who receive it, each in the order of precedence.
    pub(crate) fn delegation(&self, issue: &Issue) -> Register {
        let words = &self.words;
        let frame = self.frame(Sheet::Delegation, issue);
        let those = |roles: &[PersonRole]| -> Vec<&EditionPerson> {
            let is =
                |person: &&EditionPerson| person.role.is_some_and(|role| roles.contains(&role));
            self.in_order(self.edition.people.iter().filter(is).collect())
        };
        let visitors = those(&[PersonRole::Guest, PersonRole::Delegation]);
        let hosts = those(&[PersonRole::Host]);
        let several = !visitors.is_empty() && !hosts.is_empty();
        let parts = [(words.print_delegation(), visitors), (words.print_part_host(), hosts)];
        let sections = parts.into_iter().filter(|(_, people)| !people.is_empty());
        let sections = sections
            .map(|(head, people)| self.ranked(if several { head } else { String::new() }, &people));
        Register {
            guests: Vec::new(),
            sections: sections.collect(),
            legend: Vec::new(),
            nothing: words.print_no_delegation(),
            caveat: String::new(),
            frame,
        }
    }

    fn ranked(&self, head: String, people: &[&EditionPerson]) -> Section {
        let words = &self.words;
        let addressed = people.iter().any(|person| !person.address.is_empty());
        let rows = people.iter().zip(1..).map(|(person, number): (_, usize)| {
            let mut standing = self.standing(person);
            standing.extend(self.chosen(person));
            let mut cells = vec![vec![vec![Run::new(Tone::Plain, number.to_string())]], standing];
            if addressed {
                cells.push(self.cell_of(&person.address));
            }
            RegisterRow {
                title: self.row_name(person),
                entry: number.to_string(),
                titled: 1,
                struck: false,
                cells,
            }
        });
        let mut heads = vec![words.print_number(), words.print_name_and_function()];
        let mut widths = vec![Width::Mark, Width::Wide];
        if addressed {
            heads.push(words.print_form_of_address());
            widths.push(Width::Rest);
        }
        Section { head, heads, widths, rows: rows.collect() }
    }

    /// Why somebody was placed by hand or as the host chose, where the reader may know.
    fn chosen(&self, person: &EditionPerson) -> Option<Line> {
        let words = &self.words;
        let why = self.place_of(person)?.why.as_ref()?;
        let reason = one_line(&self.set(&why.by_hand));
        let said = match why.reason {
            _ if !reason.is_empty() => words.print_by_hand(reason),
            Reason::AfterMayor => words.print_placed_after_mayor(),
            Reason::Inviting => words.print_placed_inviting(),
            Reason::Choice | Reason::Free => words.print_placed_free(),
            _ => return None,
        };
        Some(vec![Run::new(Tone::Quiet, said)])
    }

    /// The body that issues the papers, and whom journalists may call.
    fn office_contacts(&self) -> Option<Section> {
        let words = &self.words;
        let office = &self.edition.office;
        let mut rows = Vec::new();
        let contact = self.reached(&office.telephone, &office.mail);
        if !contact.is_empty() {
            let name = one_line(&self.set(&office.name));
            let mut lines = Vec::new();
            for text in [one_line(&self.set(&office.service)), self.address_line(&office.address)] {
                if !text.is_empty() {
                    lines.push(vec![Run::new(Tone::Plain, text)]);
                }
            }
            let title = if name.is_empty() { words.print_part_office() } else { name };
            rows.push(RegisterRow {
                title,
                entry: String::new(),
                titled: 0,
                struck: false,
                cells: vec![lines, contact],
            });
        }
        let press = self.paragraphs(&self.edition.press.contact);
        if !press.is_empty() {
            let title = words.print_press_contact();
            rows.push(RegisterRow {
                title,
                entry: String::new(),
                titled: 0,
                struck: false,
                cells: vec![Vec::new(), press],
            });
        }
        (!rows.is_empty()).then(|| self.contact_section(words.print_part_office(), rows))
    }

    fn contact_section(&self, head: String, rows: Vec<RegisterRow>) -> Section {
        let words = &self.words;
        Section {
            head,
            heads: vec![words.print_name_and_function(), words.print_telephone_and_mail()],
            widths: vec![Width::Wide, Width::Rest],
            rows,
        }
    }

    /// Returns the row of somebody, and whether there is anything in it that one would look for here.
    fn contact(&self, person: &EditionPerson) -> (bool, RegisterRow) {
        let (reach, needs) = (self.reach(person), self.needs(person));
        let told = !reach.is_empty() || !needs.is_empty();
        let mut standing = self.standing(person);
        standing.extend(needs);
        let row = RegisterRow {
            title: self.row_name(person),
            entry: String::new(),
            titled: 0,
            struck: false,
            cells: vec![standing, reach],
        };
        (told, row)
    }

    /// How somebody is reached: telephone, mobile where it was confided to this reader, mail.
    fn reach(&self, person: &EditionPerson) -> Vec<Line> {
        let mut lines = self.reached(&person.telephone, "");
        let mobile = one_line(&phones::pairs(&self.set(&person.mobile)));
        if !mobile.is_empty() {
            lines.push(vec![Run::new(Tone::Plain, self.words.print_mobile(mobile))]);
        }
        lines.extend(self.cell_of(&person.mail));
        lines
    }

    /// What somebody eats and needs to get about, where it was confided to this reader.
    fn needs(&self, person: &EditionPerson) -> Vec<Line> {
        let words = &self.words;
        let said = [
            (&person.diet, &(|text| words.print_diet(text)) as &dyn Fn(String) -> String),
            (&person.mobility, &|text| words.print_mobility(text)),
        ];
        let said = said.into_iter().map(|(typed, say)| (one_line(&self.set(typed)), say));
        said.filter(|(text, _)| !text.is_empty())
            .map(|(text, say)| vec![Run::new(Tone::Plain, say(text))])
            .collect()
    }

    /// The name of a row; a person without a name is a function.
    fn row_name(&self, person: &EditionPerson) -> String {
        match self.name(person) {
            name if name.is_empty() => capitalised(&self.function(person)),
            name => name,
        }
    }

    /// The function, and the body where it is not said by it.
    fn standing(&self, person: &EditionPerson) -> Vec<Line> {
        let (function, body) = (self.function(person), one_line(&self.set(&person.body)));
        let function = if self.name(person).is_empty() { String::new() } else { function };
        let mut lines = Vec::new();
        if !function.is_empty() {
            lines.push(vec![Run::new(Tone::Plain, capitalised(&function))]);
        }
        if !body.is_empty() {
            lines.push(vec![Run::new(Tone::Quiet, body)]);
        }
        lines
    }

    fn reached(&self, telephone: &str, mail: &str) -> Vec<Line> {
        let mut lines = Vec::new();
        let telephone = one_line(&phones::pairs(&self.set(telephone)));
        if !telephone.is_empty() {
            lines.push(vec![Run::new(Tone::Strong, telephone)]);
        }
        lines.extend(self.cell_of(mail));
        lines
    }

    fn cell_of(&self, text: &str) -> Vec<Line> {
        let text = one_line(&self.set(text));
        if text.is_empty() { Vec::new() } else { vec![vec![Run::new(Tone::Plain, text)]] }
    }

    fn part(&self, role: Option<PersonRole>) -> String {
        let words = &self.words;
        match role {
            Some(PersonRole::Host) => words.print_part_host(),
            Some(PersonRole::Staff) => words.print_part_staff(),
            Some(PersonRole::Guest) => words.print_part_guest(),
            Some(PersonRole::Delegation) => words.print_delegation(),
            Some(PersonRole::Participant) => words.print_part_participant(),
            Some(PersonRole::Driver) => words.print_part_driver(),
            Some(PersonRole::Press) => words.print_part_press(),
            None => words.print_part_other(),
        }
    }
}
