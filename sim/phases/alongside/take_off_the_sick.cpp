#include <algorithm>
#include <cmath>

#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/people_to_port.h"
#include "sim/phases/units/aboard_units.h"

namespace searoom {

void take_off_the_sick(const Step& step, Unit& unit, std::size_t row) {
  if (!has_supplied(step, unit, row)) return;
  const Vessels& v = step.world.vessels;
  const double ill = v.condition[row].ill * v.people_aboard(row);
  const auto sick = std::min(room_on(unit), static_cast<std::uint32_t>(std::lround(ill)));
  if (sick > 0) take_some_aboard(step, EventKind::evacuated, unit, row, sick);
  leave_helped_boat(step, unit);
}

}  // namespace searoom
