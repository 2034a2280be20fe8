#include "sim/scenario/specs/mechanism_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/dates.h"

namespace searoom {

double number_of(const NumbersByState& numbers, StateIndex state, double otherwise) {
  for (const auto& [name, number] : numbers) {
    if (name.as<StateSpec>() == state) return number;
  }
  return otherwise;
}

bool MechanismSpec::has(StateIndex state) const {
  return interest(state) > 0;
}

double MechanismSpec::interest(StateIndex state) const {
  return number_of(members, state, 0);
}

void list_fields(Fields& f, MechanismSpec& m) {
  f.text("about", m.about, {.about = "What it is"});
  list_dates(f, m.starts, m.ends);
  f.name("agreed_by", m.agreed_by,
         {.about = "A mechanism of which a meeting must have adopted something before this one begins"});
  f.shares("members", m.members,
           {.about = "States that take part, and how much each takes an interest; 0: none",
            .low = 0,
            .high = 1,
            .required = true});
}

}  // namespace searoom
