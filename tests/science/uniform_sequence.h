// A fixed sequence of uniforms for ensembles in tests: Knuth's MMIX linear congruential generator
// (The Art of Computer Programming, volume 2, section 3.3.4).
#pragma once

#include <cstdint>

#include "sim/base/normal.h"

namespace searoom {

class UniformSequence {
 public:
  explicit UniformSequence(std::uint64_t seed) : state_(seed) {}

  // In the open interval (0, 1).
  double next() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (static_cast<double>(state_ >> 12) + 0.5) * 0x1.0p-52;
  }

  double next_normal() { return standard_normal_quantile(next()); }

 private:
  std::uint64_t state_;
};

}  // namespace searoom
