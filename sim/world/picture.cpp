#include "sim/world/picture.h"

#include <array>

namespace searoom {

std::string_view name_of(Channel channel) {
  constexpr std::array<std::string_view, 10> names = {"own unit", "radar",      "shore",   "fishers",
                                                      "merchant", "ngo ship",   "hotline", "relatives",
                                                      "press",    "other state"};
  return names[static_cast<std::size_t>(channel)];
}

}  // namespace searoom
