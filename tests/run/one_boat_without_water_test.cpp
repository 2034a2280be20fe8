// The teaching scenario of two boats, one with water and one without: direction and size.
#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

struct Dead {
  double with_water = 0, without_water = 0;  // of 200 each
};

Dead mean_dead(const std::vector<std::string>& policies) {
  const Setting setting =
      load_setting({source_path("scenarios/teaching/one-boat-without-water.yaml"), policies, {}}, 1);
  constexpr int seeds = 10;
  Dead dead;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    for (const Event& e : of_kind(run(setting, seed), EventKind::died)) {
      const auto people = static_cast<double>(total(e.people)) / seeds;
      (e.vessel == "with-water/1" ? dead.with_water : dead.without_water) += people;
    }
  }
  return dead;
}

TEST(OneBoatWithoutWater, LosesNearlyAllInTwelveDaysAndTheOtherNearlyNobody) {
  const Dead dead = mean_dead({});
  EXPECT_LT(dead.with_water, 6);
  EXPECT_GT(dead.without_water, 170);
}

TEST(OneBoatWithoutWater, LosesNearlyNobodyInTheRainOrWithStores) {
  EXPECT_LT(mean_dead({"rain"}).without_water, 6);
  EXPECT_LT(mean_dead({"water-for-both"}).without_water, 6);
}

}  // namespace
}  // namespace searoom::test
