// Whether a contact of a rescue centre is to become a case.
#pragma once

#include "sim/phases/rescue/rescue_centre.h"

namespace searoom {

// What was decided about it has been done, and is not to be done again yet.
bool was_helped(const Contact& contact, Tick now);

// A contact without a case, in enough trouble for the state's practice and with people who may yet live. What
// another state has offered is a case only once it is accepted (case_offers.h).
bool needs_case(const RescueCentre& centre, const Contact& contact);

}  // namespace searoom
