#include "sim/phases/phases.h"

namespace searoom {

void look_around(const Scenario&, const Dice&, World&) {}

}  // namespace searoom
