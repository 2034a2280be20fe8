// One value of a scenario as a person would cite it: what `searoom describe` prints and what experiments
// draw their ranges from.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "sim/base/file_place.h"

namespace searoom {

struct Parameter {
  std::string path;   // "vessel_kinds.trawler.cruise_speed_knots"
  std::string value;  // as written
  std::string unit;   // of the key; empty for a text
  std::string about;
  bool given = false;  // false: the default
  std::string source;
  std::string confidence;                          // "high", "medium", "low" or empty
  std::optional<std::pair<double, double>> range;  // in the unit of the key
  FilePlace at;
};

}  // namespace searoom
