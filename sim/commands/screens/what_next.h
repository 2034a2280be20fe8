// What a person may type next, told as commands that can be copied.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sim/run/simulation.h"

namespace searoom {

// The words by which this program was started: searoom, build/release/searoom, script/run.
std::string program_as_typed();

// Such a command: "searoom compare world.yaml --policy none,later". Where it is wider than a screen it goes
// on, with a backslash, on a line that begins with four spaces more than the first. `parts` are not broken;
// `column` is where the first stands.
std::string command_to_type(const std::vector<std::string>& parts, std::size_t column);

// Below the figures of a run: where its log is, how to see it, whom to ask about, what to compare it with.
// `log` is empty when none was kept.
std::string what_next(const Simulation& simulation, const std::filesystem::path& log,
                      const std::string& program);

}  // namespace searoom
