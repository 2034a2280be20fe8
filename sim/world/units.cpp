#include "sim/world/units.h"

#include <array>

namespace searoom {

std::string_view name_of(Task task) {
  constexpr std::array<std::string_view, 11> names = {"in port",  "patrol",        "go to",  "search",
                                                      "keep by",  "alongside",     "embark", "tow",
                                                      "bring in", "wait for port", "go home"};
  return names[static_cast<std::size_t>(task)];
}

}  // namespace searoom
