// An event as a line of JSON, and back.
//
// Pure functions. What comes back has the digits that a log keeps, and no number: that is its place in the
// log.
#pragma once

#include <string>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

std::string event_line(const Event& event, const RunHeader& header);

// Throws std::runtime_error when the line is no event.
Event parse_event(const std::string& line, const RunHeader& header);

}  // namespace searoom
