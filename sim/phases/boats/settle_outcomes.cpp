#include "sim/phases/boats/landing.h"
#include "sim/phases/boats/meet_shore.h"
#include "sim/phases/phases.h"

namespace searoom {

namespace {

Cause way_of_arriving(std::size_t row, const Vessels& v) {
  if (v.crew[row] == Crew::passengers) return Cause::sailed_in_by_passengers;
  return v.order[row] == Order::put_ashore ? Cause::put_ashore : Cause::arrived;
}

}  // namespace

void settle_outcomes(const Step& step) {
  const Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] == Ending::ran_ashore) meet_shore(step, row);
    if (v.ending[row] != Ending::arrived || v.people_aboard(row) == 0) continue;
    land(step, row, v.people_of(row), way_of_arriving(row, v), v.destination[row]);
  }
}

}  // namespace searoom
