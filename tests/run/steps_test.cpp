// That the length of a step is no part of what happens: the world of 2015 in the south-west monsoon, when
// boats shelter, lie at anchor and strand, at the shortest and the longest step, seed by seed.
#include <gtest/gtest.h>

#include <map>

#include "sim/run/run_to_end.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

constexpr std::uint64_t seeds = 6;

// Sums over seeds of each outcome, from mid-May to mid-June.
std::map<std::string, double> outcomes_in_the_monsoon(const std::string& minutes) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml",
                               {"start=2015-05-01", "end=2015-06-15", "step_minutes=" + minutes});
  std::map<std::string, double> sums;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    Simulation simulation(setting, seed, 1);
    const auto outcomes = run_to_end(simulation, {}, std::nullopt);
    for (const Outcome& o : *outcomes) sums[o.key] += o.value;
  }
  return sums;
}

TEST(Steps, AnHourInTheMonsoonIsAsTenMinutesAre) {
  auto ten = outcomes_in_the_monsoon("10"), sixty = outcomes_in_the_monsoon("60");
  // Luck parts company at the first meeting, so that six seeds scatter by some per cent; over an hour's step
  // two fifths of all who departed once stayed ashore, and a sixth of the days at sea were left.
  EXPECT_NEAR(sixty["departed.people"] / ten["departed.people"], 1, 0.10);
  EXPECT_NEAR(sixty["person_days_at_sea"] / ten["person_days_at_sea"], 1, 0.15);
}

}  // namespace
}  // namespace searoom::test
