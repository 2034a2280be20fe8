#include "sim/phases/boats/report_departure.h"

namespace searoom {

void report_departure(const Step& step, const NameRef& from, std::size_t row) {
  Vessels& v = step.world.vessels;
  if (from.found()) v.home[row] = from.as<Place>();
  Event e = step.world.event_of(EventKind::departed, row);
  e.boat_kind = step.scenario.kinds[v.kind[row]].name;
  e.without_power = v.engine[row] == Engine::none;
  e.place = from.name;
  if (v.destination[row]) e.destination = step.scenario.places[v.destination[row]].id;
  e.people = v.people_of(row);
  v.because[row].departure = step.world.report(std::move(e));
}

}  // namespace searoom
