#include "sim/phases/phases.h"

namespace searoom {

void run_desks(const Scenario&, const Rules&, const Dice&, World&) {}

}  // namespace searoom
