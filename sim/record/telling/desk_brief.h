// What the desk of one state knows at a moment, in plain text: the boats that it follows up, its units at
// sea, who came ashore, what it heard and did of late. Made of its own log, so that nothing of the truth is
// in it.
//
// Moves the playback, which is one as a state knew it, to that moment. Nothing of later is told.
#pragma once

#include <string>

#include "sim/record/playback.h"

namespace searoom {

std::string desk_brief(Playback& playback, Tick tick);

}  // namespace searoom
