// Chance: the generator against its published vectors, uniforms and their kin against their moments, and the
// keys that decide which draws are the same.
#include "sim/base/dice.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "sim/base/normal.h"

namespace searoom {
namespace {

constexpr Draw breaks_down{"engine_fails"};
constexpr Draw people_aboard{"people_aboard"};
constexpr ActorId boat = actor("departures/flow/harbour", 12);
constexpr int draws = 100'000;

// Random123, tests/kat_vectors: philox4x64 10, counter 0, key 0.
TEST(Dice, ThePhiloxVectorOfZeros) {
  const std::array<std::uint64_t, 4> published = {0x16554d9eca36314cULL, 0xdb20fe9d672d0fdcULL,
                                                  0xd7e772cee186176bULL, 0x7e68b68aec7ba23bULL};
  Draw zero = breaks_down;
  zero.key = 0;
  EXPECT_EQ(Dice(0).words(ActorId{0}, zero, Occasion{0}), published);
}

TEST(Dice, AUniformIsNeverZeroAndNeverOne) {
  EXPECT_GT(to_uniform(0), 0.0);
  EXPECT_LT(to_uniform(~0ULL), 1.0);
  EXPECT_EQ(to_uniform(0), 0x1.0p-53);
  EXPECT_EQ(to_uniform(~0ULL), 1 - 0x1.0p-53);
  EXPECT_TRUE(std::isfinite(standard_normal_quantile(to_uniform(0))));
  EXPECT_TRUE(std::isfinite(standard_normal_quantile(to_uniform(~0ULL))));
}

TEST(Dice, TheSameQuestionHasTheSameAnswer) {
  const Dice dice(7);
  const double first = dice.uniform(boat, breaks_down, Occasion{3});
  dice.uniform(boat, people_aboard, Occasion{99});
  EXPECT_EQ(dice.uniform(boat, breaks_down, Occasion{3}), first);
  EXPECT_EQ(Dice(7).uniform(boat, breaks_down, Occasion{3}), first);
}

TEST(Dice, AnotherSeedActorPurposeOrOccasionIsAnotherDraw) {
  const double draw = Dice(7).uniform(boat, breaks_down, Occasion{3});
  EXPECT_NE(Dice(8).uniform(boat, breaks_down, Occasion{3}), draw);
  EXPECT_NE(Dice(7).uniform(actor("departures/flow/harbour", 13), breaks_down, Occasion{3}), draw);
  EXPECT_NE(Dice(7).uniform(boat, people_aboard, Occasion{3}), draw);
  EXPECT_NE(Dice(7).uniform(boat, breaks_down, Occasion{4}), draw);
}

TEST(Dice, OneUniformIsTheFirstOfFour) {
  EXPECT_EQ(Dice(7).uniform(boat, breaks_down, Occasion{3}),
            Dice(7).uniforms(boat, breaks_down, Occasion{3})[0]);
  EXPECT_EQ(Dice(7).normal(boat, breaks_down, Occasion{3}),
            Dice(7).normals(boat, breaks_down, Occasion{3})[0]);
}

TEST(Dice, AnActorIsItsSourceAndOrdinal) {
  static_assert(actor("a", 1) != actor("a", 2));
  static_assert(actor("a", 1) != actor("b", 1));
  static_assert(actor("weather/wind") == ActorId{name_hash("weather/wind")});
  std::set<std::uint64_t> keys;
  for (std::uint64_t n = 0; n < 10'000; ++n) keys.insert(actor("departures/flow/harbour", n).key);
  EXPECT_EQ(keys.size(), 10'000u);
}

TEST(Dice, AnOrdinalIsItsEightBytesAfterTheName) {
  EXPECT_EQ(actor("x", 0x0102).key, name_hash(std::string_view("x\x02\x01\0\0\0\0\0\0", 9)));
}

// Tolerances are five standard errors.
TEST(Dice, UniformsHaveTheirMeanAndVariance) {
  double sum = 0, squares = 0;
  for (std::uint64_t n = 0; n < draws; ++n) {
    const double u = Dice(1).uniform(boat, breaks_down, Occasion{n});
    sum += u;
    squares += u * u;
  }
  const double mean = sum / draws;
  EXPECT_NEAR(mean, 0.5, 5 * std::sqrt(1.0 / 12 / draws));
  EXPECT_NEAR(squares / draws - mean * mean, 1.0 / 12, 5 * std::sqrt(1.0 / 180 / draws));
}

TEST(Dice, UniformsFillEveryHundredthAlike) {
  std::array<double, 100> counts{};
  for (std::uint64_t n = 0; n < draws; ++n) {
    counts[static_cast<std::size_t>(Dice(2).uniform(boat, breaks_down, Occasion{n}) * 100)] += 1;
  }
  double chi_square = 0;
  for (const double count : counts)
    chi_square += (count - draws / 100) * (count - draws / 100) / (draws / 100);
  EXPECT_LT(chi_square, 148.23);  // 99 degrees of freedom, exceeded once in a thousand
  EXPECT_GT(chi_square, 60.3);    // and too even once in a thousand
}

TEST(Dice, ActorsOfOneOccasionFillEveryHundredthAlike) {
  std::array<double, 100> counts{};
  for (std::uint64_t n = 0; n < draws; ++n) {
    counts[static_cast<std::size_t>(Dice(2).uniform(actor("boats", n), breaks_down, Occasion{5}) * 100)] += 1;
  }
  double chi_square = 0;
  for (const double count : counts)
    chi_square += (count - draws / 100) * (count - draws / 100) / (draws / 100);
  EXPECT_LT(chi_square, 148.23);
}

TEST(Dice, NormalsHaveTheirMoments) {
  double sum = 0, squares = 0, fourths = 0, products = 0;
  for (std::uint64_t n = 0; n < draws; ++n) {
    const auto [z, other] = Dice(3).normals(boat, breaks_down, Occasion{n});
    sum += z;
    squares += z * z;
    fourths += z * z * z * z;
    products += z * other;
  }
  EXPECT_NEAR(sum / draws, 0, 5 / std::sqrt(draws));
  EXPECT_NEAR(squares / draws, 1, 5 * std::sqrt(2.0 / draws));
  EXPECT_NEAR(fourths / draws, 3, 5 * std::sqrt(96.0 / draws));
  EXPECT_NEAR(products / draws, 0, 5 / std::sqrt(draws));
}

TEST(Dice, ExponentialsHaveMeanAndDeviationOne) {
  double sum = 0, squares = 0;
  for (std::uint64_t n = 0; n < draws; ++n) {
    const double wait = Dice(4).exponential(boat, breaks_down, Occasion{n});
    ASSERT_GT(wait, 0);
    sum += wait;
    squares += wait * wait;
  }
  EXPECT_NEAR(sum / draws, 1, 5 / std::sqrt(draws));
  EXPECT_NEAR(squares / draws, 2, 5 * std::sqrt(20.0 / draws));
}

TEST(Dice, APickFollowsItsWeights) {
  const std::array<double, 4> weights = {1, 0, 2, 5};
  std::array<double, 4> counts{};
  for (std::uint64_t n = 0; n < draws; ++n)
    counts[Dice(5).pick(boat, breaks_down, Occasion{n}, weights)] += 1;
  EXPECT_EQ(counts[1], 0);
  for (const std::size_t i : {0u, 2u, 3u}) {
    const double share = weights[i] / 8;
    EXPECT_NEAR(counts[i] / draws, share, 5 * std::sqrt(share * (1 - share) / draws)) << i;
  }
}

TEST(Dice, APickNeverTakesWhatHasNoWeight) {
  const std::array<double, 3> weights = {0, 1, 0};
  EXPECT_EQ(Dice::pick_by(to_uniform(0), weights), 1u);
  EXPECT_EQ(Dice::pick_by(to_uniform(~0ULL), weights), 1u);
}

}  // namespace
}  // namespace searoom
