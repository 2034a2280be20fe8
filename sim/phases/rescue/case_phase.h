// How urgent a case is, and how far it has come.
#pragma once

#include "sim/phases/rescue/rescue_centre.h"

namespace searoom {

// By the entry rules of IAMSAR Manual II, 3.3: doubt; impaired but not in distress, or inquiries in vain; in
// grave danger, or inquiries in vain again. Never less than it was.
Phase phase_of(const Step& step, const SearchCase& c, bool seen_now);

// Told where it changes.
void set_stage(const RescueCentre& centre, SearchCase& c, const Contact& contact, Phase phase, Stage stage);

}  // namespace searoom
