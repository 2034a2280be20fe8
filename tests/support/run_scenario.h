// A scenario of this repository, loaded and run inside a test.
#pragma once

#include <string>
#include <vector>

#include "sim/run/simulation.h"

namespace searoom::test {

std::string source_path(const std::string& path);

// `settings` as on the command line: "step_minutes=5".
Setting load(const std::string& file, const std::vector<std::string>& settings = {});

// A scenario from a text, in a folder of its own. Paths in it are relative to that folder.
Setting load_text(const std::string& yaml, const std::vector<std::string>& settings = {});

// All events to the end of the run, the last one included.
std::vector<Event> run(const Setting& setting, std::uint64_t seed, int threads = 1);

std::vector<Event> of_kind(const std::vector<Event>& events, EventKind kind);

// How many people these events befell; of one cause, or of any.
double people_of(const std::vector<Event>& events, EventKind kind, const std::string& cause = "");

// The last known position of each vessel, in the order of first sight.
std::vector<Position> last_positions(const std::vector<Event>& events);

}  // namespace searoom::test
