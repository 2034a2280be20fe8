#include "sim/phases/boats/tows.h"

#include <algorithm>
#include <cassert>

namespace searoom {

bool is_in_anothers_tow(const Unit& unit, std::size_t row, const Vessels& v) {
  return v.towed_by[row] != ActorId{} && v.towed_by[row] != unit.id;
}

bool tows_to_safety(const Unit& unit) {
  return unit.task == Task::tow && unit.action == Action::rescue;
}

void take_in_tow(Unit& unit, std::size_t row, World& w) {
  Vessels& v = w.vessels;
  assert(!is_in_anothers_tow(unit, row, v) && "a boat is in one tow at a time");
  v.towed_by[row] = unit.id;
  v.conduct[row] = Conduct::under_tow;
  v.route[row] = -1;
  unit.task = Task::tow;
  unit.task_since = w.now;
  unit.leg = 0;
}

void let_go(const Unit& unit, World& w) {
  Vessels& v = w.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.towed_by[row] != unit.id) continue;
    v.towed_by[row] = {};
    v.conduct[row] = Conduct::drift;
  }
}

Rate tow_parts(double wave_height_m) {
  return Rate::per_hour(0.1 * std::max(0.0, wave_height_m - 1.5));
}

}  // namespace searoom
