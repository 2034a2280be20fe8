// What befalls a sound file that the program wrote, each by its name and arguments: a block of a log lost, a
// line of it changed, rows of a database changed, a checkpoint cut.
//
// Made from what the program writes today, not kept as bytes: formats move on.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace searoom::test {

// The first word names the step, the second the file, from this folder. Throws std::runtime_error for a step
// that does not exist, or that found nothing to change.
void damage(const std::filesystem::path& folder, const std::vector<std::string>& step);

}  // namespace searoom::test
