// One number per month, January first.
#pragma once

#include <array>

namespace searoom {

using Monthly = std::array<double, 12>;

}  // namespace searoom
