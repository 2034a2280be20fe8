// People who wait on the coast are a birth and death process, and have its known distribution.
#include <gtest/gtest.h>

#include <cmath>

#include "sim/base/counts.h"
#include "sim/phases/phases.h"
#include "tests/support/small_network.h"
#include "tests/support/statistics.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

// People come and give up, and no boat takes them.
std::uint32_t waiting_after(double days, const Setting& setting, std::uint64_t seed,
                            std::uint32_t at_first = 0) {
  const Scenario& s = *setting.scenario;
  World world = initial_world(s, Dice{seed});
  world.networks[NetworkIndex(0)].ashore[0] = at_first;
  const auto ticks = static_cast<Tick>(days / s.step().in_days());
  for (; world.now < ticks; ++world.now) recruit(step_of(setting, seed, world));
  return world.networks[NetworkIndex(0)].ashore[0];
}

std::vector<double> waiting(double days, const Setting& setting, int seeds, std::uint32_t at_first = 0) {
  std::vector<double> counts;
  for (int seed = 1; seed <= seeds; ++seed)
    counts.push_back(waiting_after(days, setting, static_cast<std::uint64_t>(seed), at_first));
  return counts;
}

Setting coast(const Settings& settings) {
  return load_text(small_network, Settings{"step_minutes=60"} + settings);
}

TEST(Recruit, V25_PeopleWhoWaitArePoissonOfRateTimesWaitingTime) {
  // Ten a day who wait for three days: 30.
  const Setting setting = coast({"networks.net.people_per_month=310", "networks.net.gives_up_after_days=3"});
  constexpr int seeds = 2000;
  const std::vector<double> counts = waiting(30, setting, seeds);
  const double deviation = standard_deviation(counts);
  EXPECT_NEAR(mean(counts), 30, 3 * std::sqrt(30.0 / seeds));
  EXPECT_NEAR(deviation * deviation, 30, 3 * std::sqrt((30 + 2 * 30 * 30) / double(seeds)));
}

TEST(Recruit, V25_TheyGatherAsOneMinusAnExponential) {
  const Setting setting = coast({"networks.net.people_per_month=310", "networks.net.gives_up_after_days=3"});
  constexpr int seeds = 2000;
  const double wanted = 30 * (1 - std::exp(-2.0 / 3));
  EXPECT_NEAR(mean(waiting(2, setting, seeds)), wanted, 3 * std::sqrt(wanted / seeds));
}

TEST(Recruit, V25_AQueueThatNobodyJoinsDecaysExponentiallyWithBinomialVariance) {
  const Setting setting = coast({"networks.net.people_per_month=0", "networks.net.gives_up_after_days=3"});
  constexpr int seeds = 2000;
  constexpr double people_at_first = 120, stays = 0.263597;  // exp(-4 / 3)
  const std::vector<double> counts = waiting(4, setting, seeds, static_cast<std::uint32_t>(people_at_first));
  const double variance = people_at_first * stays * (1 - stays), deviation = standard_deviation(counts);
  EXPECT_NEAR(mean(counts), people_at_first * stays, 3 * std::sqrt(variance / seeds));
  EXPECT_NEAR(deviation * deviation, variance, 3 * variance * std::sqrt(2.0 / seeds));
}

TEST(Recruit, V25_HalvingTheStepMovesTheMeanByLessThanOnePercent) {
  // People so impatient that a step is a twelfth of their waiting time.
  const auto mean_with = [](const char* step) {
    return mean(waiting(5,
                        load_text(small_network, {step, "networks.net.people_per_month=31000",
                                                  "networks.net.gives_up_after_days=0.5"}),
                        1000));
  };
  const double hour = mean_with("step_minutes=60"), half = mean_with("step_minutes=30");
  EXPECT_NEAR(half / hour, 1, 0.01);
  EXPECT_NEAR(hour, 500, 5);
}

TEST(Recruit, V25_AWholeRunWhoseFeedersStayAshoreHasThemToo) {
  const Setting setting = coast({"networks.net.people_per_month=310", "networks.net.gives_up_after_days=3",
                                 "sea.waves.swell_metres=2"});
  constexpr int seeds = 100;
  std::vector<double> counts;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    Simulation simulation(setting, seed, 1);
    while (!simulation.done()) simulation.step();
    counts.push_back(simulation.world().networks[NetworkIndex(0)].ashore[0]);
    ASSERT_EQ(count(simulation.take_events(), EventKind::departed), 0u);
  }
  EXPECT_NEAR(mean(counts), 30, 3 * std::sqrt(30.0 / seeds));
}

TEST(Recruit, TheSamePeopleComeWhateverTheStep) {
  for (const char* step : {"step_minutes=10", "step_minutes=30"})
    EXPECT_EQ(waiting_after(20, load_text(small_network, {step}), 3), waiting_after(20, coast({}), 3))
        << step;
}

TEST(Recruit, PeopleComeByTheSharesOfTheirPlaces) {
  const Setting setting =
      coast({"networks.net.people_per_month=31000", "networks.net.places={origin: 3, elsewhere: 1}"});
  World world = initial_world(*setting.scenario, Dice{1});
  for (; world.now < 24; ++world.now) recruit(step_of(setting, 1, world));
  const std::vector<std::uint32_t>& ashore = world.networks[NetworkIndex(0)].ashore;
  EXPECT_NEAR(ashore[0], 750 * 0.984, 3 * std::sqrt(750));
  EXPECT_NEAR(ashore[1], 250 * 0.984, 3 * std::sqrt(250));
}

TEST(Recruit, APushOfTwoBringsTwiceAsMany) {
  const auto people_with = [](const char* push) {
    return waiting_after(20, coast({"networks.net.people_per_month=3100", push}), 1);
  };
  EXPECT_NEAR(people_with("networks.net.push=2"), 2.0 * people_with("networks.net.push=1"),
              280);  // three errors
}

TEST(Recruit, EachMonthHasItsOwnNumber) {
  const Setting setting =
      coast({"end=2015-03-02", "networks.net.gives_up_after_days=0.5",
             "networks.net.people_per_month={january: 0, february: 2800, march: 0, april: 0, "
             "may: 0, june: 0, july: 0, august: 0, september: 0, october: 0, november: 0, "
             "december: 0}"});
  EXPECT_EQ(waiting_after(31, setting, 1), 0u);
  EXPECT_NEAR(waiting_after(50, setting, 1), 50, 3 * std::sqrt(50));
}

}  // namespace
}  // namespace searoom::test
