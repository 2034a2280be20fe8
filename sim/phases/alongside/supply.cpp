#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/people_to_port.h"

namespace searoom {

void supply(const Step& step, Unit& unit, std::size_t row) {
  if (has_supplied(step, unit, row)) leave_helped_boat(step, unit);
}

}  // namespace searoom
