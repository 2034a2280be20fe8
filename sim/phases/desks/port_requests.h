// Ships with people aboard that belong to no state ask for a port.
//
// For run_desks, once a tick, after all desks have decided.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Ships that wait ask the states near them, one after the other; answers that are due are given: the ship
// goes in, or asks the next.
void answer_port_requests(const Step& step);

}  // namespace searoom
