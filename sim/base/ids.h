// Stable identities. An actor's id comes from its source and its ordinal there (the 12th boat from
// Teknaf), never from a row, a counter or the order of a file, so that its luck follows it.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include "sim/base/hash.h"

namespace searoom {

struct ActorId {
  std::uint64_t key = 0;
  constexpr auto operator<=>(const ActorId&) const = default;
};

// The id of a named source: "departures/teknaf", "weather/wind".
constexpr ActorId actor(std::string_view name) {
  return ActorId{name_hash(name)};
}

// The n-th actor of a source.
constexpr ActorId actor(std::string_view source, std::uint64_t ordinal) {
  std::uint64_t h = name_hash(source);
  for (int byte = 0; byte < 8; ++byte) {
    h ^= (ordinal >> (8 * byte)) & 0xff;
    h *= 0x100000001b3ULL;
  }
  return ActorId{h};
}

}  // namespace searoom
