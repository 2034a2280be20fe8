// Hours in which a boat's distress is known to some state while none responds: an outcome, seen with the eyes
// of the log and of nobody at sea.
//
// For run_cases, once an hour, after all centres and answers.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Tells gaps that begin and end. A state knows of a distress by a contact that was seen or reported in
// distress, or worse; it responds by a case in operations or a unit that is ordered to help.
void watch_responsibility(const Step& step);

}  // namespace searoom
