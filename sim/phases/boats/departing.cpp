#include "sim/phases/boats/departing.h"

namespace searoom {

void report_departure(const Scenario& s, const NameRef& from, std::size_t row, World& world) {
  Vessels& v = world.vessels;
  if (from.found()) v.home[row] = static_cast<std::int32_t>(from.index);
  Event e = world.event_of(EventKind::departed, row);
  e.boat_kind = s.kinds[v.kind[row]].name;
  e.place = from.name;
  if (v.destination[row] >= 0) e.destination = s.places[static_cast<std::size_t>(v.destination[row])].id;
  e.people = v.people_of(row);
  v.because[row].departure = world.report(std::move(e));
}

}  // namespace searoom
