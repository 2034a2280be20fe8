#include "sim/phases/desks/desk_events.h"

#include "sim/phases/truth_of.h"

namespace searoom {

Event desk_event(const Step& step, EventKind kind, StateIndex state, const Contact& c) {
  Event e;
  e.tick = step.world.now;
  e.kind = kind;
  e.country = step.scenario.states[state].code;
  e.vessel = truth_of(c.vessel);
  e.where = c.where;
  e.picture.contact = e.country + "/" + std::to_string(c.number.value());
  e.picture.channel = name_of(c.channel);
  e.picture.seen_as = name_of(c.seen_as);
  e.picture.error_nm = Distance::metres(c.error_m).in_nautical_miles();
  e.picture.people = c.people;
  e.picture.age_hours = step.since(c.seen_at).in_hours();
  return e;
}

}  // namespace searoom
