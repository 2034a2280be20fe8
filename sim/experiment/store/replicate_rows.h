// How runs stand in the tables of a results database.
#pragma once

#include <cstdint>

#include "sim/experiment/running/alternative.h"
#include "sim/experiment/store/sqlite.h"

namespace searoom {

inline std::int64_t as_integer(std::uint64_t n) {
  return static_cast<std::int64_t>(n);
}

// Of a row that begins with policy and seed.
inline Replicate replicate_in(const SqliteStatement& row) {
  return {static_cast<std::size_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
}

}  // namespace searoom
