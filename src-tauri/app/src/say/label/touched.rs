//! The names of what an edit touched, as a label keeps them.

use domain::PersonId;
use domain::command::VisitField;
use domain::visit::{Person, Visit};

pub(super) fn visit_field(field: &VisitField) -> &'static str {
    use VisitField as F;
    match field {
        F::Title(_) => "title",
        F::Reference(_) => "reference",
        F::Lang(_) => "lang",
        F::Zone(_) => "zone",
        F::Aims(_) => "aims",
        F::Status(_) => "status",
        F::HourStyle(_) => "hour-style",
        F::Office(_) => "office",
        F::Press(_) => "press",
        F::Mention(_) => "mention",
    }
}

pub(super) fn person_name(visit: &Visit, id: &PersonId) -> String {
    visit.person(id).map_or_else(|| id.to_string(), Person::full_name)
}
