// Chance as a pure function of (seed, actor, purpose, occasion).
//
// Nothing is consumed: asking twice gives the same answer, in any order, on any thread. Two runs of one
// seed therefore share every draw whose actor, purpose and occasion are the same, whatever else differs
// between them. The occasion is the n-th time that this actor meets this purpose (an ordinal), or the tick
// where the draw belongs to an instant.
//
//     constexpr Draw engine_fails{"engine_fails"};
//     double wait = dice.exponential(vessel, engine_fails, Occasion{3});
//
// Generator: Philox4x64-10 (Salmon, Moraes, Dror, Shaw 2011, "Parallel random numbers: as easy as 1, 2,
// 3", SC11), from the Random123 library. Normals by inversion, so that they rise with their uniform.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "sim/base/hash.h"
#include "sim/base/ids.h"

namespace searoom {

// A named purpose. The name is what a seed means: renaming a purpose changes its luck.
struct Draw {
  std::uint64_t key;
  consteval explicit Draw(std::string_view name) : key(name_hash(name)) {}
};

struct Occasion {
  std::uint64_t n = 0;
};

class Dice {
 public:
  explicit constexpr Dice(std::uint64_t seed) : seed_(seed) {}

  std::uint64_t seed() const { return seed_; }

  // Four independent 64-bit words.
  std::array<std::uint64_t, 4> words(ActorId actor, Draw purpose, Occasion when) const;

  // Uniform in the open interval (0, 1).
  double uniform(ActorId actor, Draw purpose, Occasion when) const;
  std::array<double, 4> uniforms(ActorId actor, Draw purpose, Occasion when) const;

  double normal(ActorId actor, Draw purpose, Occasion when) const;
  // Two independent standard normals for the price of one generator call.
  std::array<double, 2> normals(ActorId actor, Draw purpose, Occasion when) const;

  // Mean 1: divide by a rate to get a waiting time.
  double exponential(ActorId actor, Draw purpose, Occasion when) const;

  // An index in [0, weights.size()), with chance proportional to its weight; weights not all zero.
  template <class Weights>
  std::size_t pick(ActorId actor, Draw purpose, Occasion when, const Weights& weights) const {
    return pick_by(uniform(actor, purpose, when), weights);
  }

  // The same from a uniform already drawn.
  template <class Weights>
  static std::size_t pick_by(double uniform, const Weights& weights) {
    double total = 0;
    for (double w : weights) total += w;
    double left = uniform * total;
    std::size_t last_possible = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (weights[i] <= 0) continue;
      last_possible = i;
      left -= weights[i];
      if (left < 0) return i;
    }
    return last_possible;
  }

 private:
  std::uint64_t seed_;
};

// A word to a uniform in (0, 1): the top 52 bits and a half, so never 0 and never 1.
constexpr double to_uniform(std::uint64_t word) {
  return (static_cast<double>(word >> 12) + 0.5) * 0x1.0p-52;
}

}  // namespace searoom
