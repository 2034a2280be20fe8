#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Called once a tick while a unit makes for its home port. When it is there, it lands whom it has aboard,
// rests, and is its own desk's again; of those that patrol, the next patrol is set.
void come_home(const Step& step, Unit& unit);

}  // namespace searoom
