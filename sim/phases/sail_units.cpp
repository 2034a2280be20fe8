#include "sim/phases/phases.h"

namespace searoom {

void sail_units(const Scenario&, const Dice&, World&) {}

}  // namespace searoom
