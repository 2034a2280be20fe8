#include "sim/world/whole_people.h"

#include <cmath>

namespace searoom {
namespace {

constexpr Draw is_the_last_aboard{"is_the_last_aboard"};

// The middle nine tenths. Rounding errs by at most half a person at the edges of a distribution, which over
// so many is a hundredth of them.
constexpr double wide_enough = 10;

bool is_wide(const Distribution& people) {
  return people.kind != Distribution::Kind::constant &&
         people.quantile(0.95) - people.quantile(0.05) >= wide_enough;
}

}  // namespace

std::uint32_t whole_people(const Distribution& people, double luck, const Dice& dice, ActorId boat) {
  const double value = people.quantile(luck);
  const double whole = std::floor(value);
  if (value == whole) return static_cast<std::uint32_t>(whole);
  if (is_wide(people)) return static_cast<std::uint32_t>(std::llround(value));
  const bool one_more = dice.uniform(boat, is_the_last_aboard, Occasion{0}) < value - whole;
  return static_cast<std::uint32_t>(whole) + (one_more ? 1 : 0);
}

}  // namespace searoom
