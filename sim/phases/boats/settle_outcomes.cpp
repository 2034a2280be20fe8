#include <algorithm>

#include "sim/phases/boats/landing.h"
#include "sim/phases/boats/meet_shore.h"
#include "sim/phases/phases.h"

namespace searoom {

namespace {

Cause way_of_arriving(std::size_t row, const Vessels& v) {
  if (v.crew[row] == Crew::passengers) return Cause::sailed_in_by_passengers;
  return v.order[row] == Order::put_ashore ? Cause::put_ashore : Cause::arrived;
}

bool has_left_chart(const Step& step, std::size_t row) {
  const Vessels& v = step.world.vessels;
  const bool is_in_tow = v.towed_by[row] != ActorId{};  // and goes where its unit goes
  return v.ending[row] == Ending::none && !is_in_tow &&
         step.scenario.chart->grid().cell_of(v.position[row]) < 0;
}

// Beyond the edge there is no coast, no ship and no end of the earth: nothing that happened there would be
// true.
void leave_chart(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  const Box& box = step.scenario.chart->grid().box;
  Position& where = v.position[row];  // as it passed the edge, within a step
  where = {std::clamp(where.lat_deg, box.south_deg, box.north_deg),
           std::clamp(where.lon_deg, box.west_deg, box.east_deg)};
  v.ending[row] = Ending::left_chart;
  const PeopleCounts who = v.people_of(row);
  if (total(who) == 0) return;  // boat_gone tells it
  Event e = step.world.event_of(EventKind::left_chart, row);
  e.people = who;
  e.because = v.because[row].power != 0 ? v.because[row].power : v.because[row].departure;
  add(step.world.people.left_chart, who);
  take_people(step.scenario.people, row, who, v);
  step.world.report(std::move(e));
}

}  // namespace

void settle_outcomes(const Step& step) {
  const Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (has_left_chart(step, row)) leave_chart(step, row);
    if (v.ending[row] == Ending::ran_ashore) meet_shore(step, row);
    if (v.ending[row] != Ending::arrived || v.people_aboard(row) == 0) continue;
    land(step, row, v.people_of(row), way_of_arriving(row, v), v.destination[row]);
  }
}

}  // namespace searoom
