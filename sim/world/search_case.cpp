#include "sim/world/search_case.h"

#include <array>

namespace searoom {

std::string_view name_of(Phase phase) {
  constexpr std::array<std::string_view, 3> names = {"uncertainty", "alert", "distress"};
  return names[static_cast<std::size_t>(phase)];
}

std::string_view name_of(Stage stage) {
  constexpr std::array<std::string_view, 5> names = {"awareness", "initial action", "planning", "operations",
                                                     "conclusion"};
  return names[static_cast<std::size_t>(stage)];
}

}  // namespace searoom
