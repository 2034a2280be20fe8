#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"

namespace searoom {

void shadow(const Step& step, Unit& unit, std::size_t row) {
  if (unit.task == Task::alongside) return;
  unit.task = Task::alongside;
  tell_at_boat(step, EventKind::shadowed, unit, row);
}

}  // namespace searoom
