#include "sim/phases/desks/desk_events.h"

namespace searoom {

Event desk_event(EventKind kind, const Scenario& s, std::size_t state, const Contact& c, const World& w) {
  Event e;
  e.tick = w.now;
  e.kind = kind;
  e.country = s.states[state].code;
  e.vessel = c.vessel;
  e.where = c.where;
  e.picture.contact = e.country + "/" + std::to_string(c.number);
  e.picture.channel = name_of(c.channel);
  e.picture.seen_as = name_of(c.seen_as);
  e.picture.error_nm = Distance::metres(c.error_m).in_nautical_miles();
  e.picture.people = c.people;
  e.picture.age_hours = (s.step() * static_cast<double>(w.now - c.seen_at)).in_hours();
  return e;
}

}  // namespace searoom
