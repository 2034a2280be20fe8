#include <algorithm>
#include <cmath>
#include <cstdint>

#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/people_to_port.h"
#include "sim/phases/units/aboard_units.h"

namespace searoom {
namespace {

// They are no longer among those aboard: what is left of the sick is another share of fewer.
void leave_the_others(double ill_before, std::uint32_t sick, std::size_t row, Vessels& v) {
  const std::uint32_t left = v.people_aboard(row);
  v.condition[row].ill = left > 0 ? std::clamp((ill_before - sick) / left, 0.0, 1.0) : 0;
}

}  // namespace

void take_off_the_sick(const Step& step, Unit& unit, std::size_t row) {
  if (!has_supplied(step, unit, row)) return;
  Vessels& v = step.world.vessels;
  const double ill = v.condition[row].ill * v.people_aboard(row);
  const auto sick = std::min(room_on(unit), static_cast<std::uint32_t>(std::lround(ill)));
  if (sick > 0) {
    take_some_aboard(step, EventKind::evacuated, unit, row, sick);
    leave_the_others(ill, sick, row, v);
  }
  leave_helped_boat(step, unit);
}

}  // namespace searoom
