#include "sim/record/cast.h"

#include <algorithm>

namespace searoom {

const CastState* Cast::state(std::string_view code) const {
  const auto found = std::ranges::find(states, code, &CastState::code);
  return found == states.end() ? nullptr : &*found;
}

}  // namespace searoom
