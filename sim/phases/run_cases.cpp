#include "sim/phases/phases.h"

namespace searoom {

void run_cases(const Scenario&, const SeaModel&, const Dice&, World&) {}

}  // namespace searoom
