// One of the alternatives that an experiment sets side by side: a world under some policies and settings.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sim/scenario/reading/load_tree.h"

namespace searoom {

struct Alternative {
  std::string name;  // unlike that of any other: "as-it-happened+shared-picture"
  ScenarioChoice choice;
  std::vector<std::pair<std::string, double>> point;  // what a design has set: factor and value
};

// A run of one alternative, by its seed. Runs of one seed share their luck in all alternatives.
struct Replicate {
  std::size_t alternative = 0;
  std::uint64_t seed = 0;
  auto operator<=>(const Replicate&) const = default;
};

}  // namespace searoom
