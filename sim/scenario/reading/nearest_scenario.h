// The scenario that was probably meant by a path or a name that leads to none.
#pragma once

#include <filesystem>
#include <string>

namespace searoom {

// What scenario_meant() makes of it; else what stands beside it under nearly that name; else the name of a
// shipped scenario that is nearly it, or that ends nearly as it does. Empty when nothing is near.
std::string nearest_scenario(const std::filesystem::path& path);

}  // namespace searoom
