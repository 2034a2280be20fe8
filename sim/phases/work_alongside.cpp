#include "sim/phases/phases.h"

namespace searoom {

void work_alongside(const Scenario&, const Dice&, World&) {}

}  // namespace searoom
