#include "sim/phases/phases.h"

namespace searoom {

void pass_messages(const Scenario&, const Dice&, World&) {}

}  // namespace searoom
