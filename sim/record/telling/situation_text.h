// A situation report of one moment, in plain text: how many are at sea and how they are, which boats need
// somebody, what each desk knows, who is out.
//
// Moves the playback to that moment.
#pragma once

#include <string>

#include "sim/record/playback.h"

namespace searoom {

std::string situation_text(Playback& playback, Tick tick);

}  // namespace searoom
