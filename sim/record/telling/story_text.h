// The story of a boat as a person reads it: what led to its end, and what became of all who were ever aboard.
#pragma once

#include "sim/record/telling/why.h"

namespace searoom {

// Of the events of a run in order, positions left out.
std::string story_text(const Story& story, const std::vector<Event>& events);

}  // namespace searoom
