#include "sim/experiment/statistics/safety_curve.h"

#include <gtest/gtest.h>

#include "sim/experiment/store/run_result.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

// Ten people. Day 1: two in safety. Day 2: one dead, of eight. Day 3: one still at sea when the run ends, of
// seven. Day 4: three in safety, of six; one brought back, two still at sea.
const SafetyDays::ByDay ten = {{1, {2, 0, 0, 0}}, {2, {0, 0, 1, 0}}, {3, {0, 0, 0, 1}}, {4, {3, 1, 0, 2}}};

TEST(SafetyCurve, CountsTheDeadAndThoseStillAtSea) {
  const auto curve = safety_curve(ten, 6);
  EXPECT_NEAR(curve[0], 0, 1e-12);
  EXPECT_NEAR(curve[1], 0.2, 1e-12);
  EXPECT_NEAR(curve[2], 0.2, 1e-12);
  EXPECT_NEAR(curve[3], 0.2, 1e-12);
  EXPECT_NEAR(curve[4], 0.2 + 0.7 * 3 / 6, 1e-12);
  EXPECT_NEAR(curve[5], curve[4], 1e-12);
}

TEST(SafetyCurve, WithoutCensoringIsThePlainShare) {
  const auto curve = safety_curve({{0, {1, 0, 0, 0}}, {5, {2, 0, 1, 0}}, {9, {0, 1, 0, 0}}}, 10);
  EXPECT_NEAR(curve[9], 3.0 / 5, 1e-12);
}

TEST(SafetyCurve, OfNobodyIsNothing) {
  EXPECT_EQ(safety_curve({}, 3), (std::vector<double>{0, 0, 0}));
}

// Rows of a database may count nobody, and come after the last of those at risk.
TEST(SafetyCurve, OfDaysThatCountNobodyGoesOnAsItWas) {
  EXPECT_EQ(safety_curve({{0, {0, 0, 0, 0}}, {1, {0, 0, 0, 0}}}, 3), (std::vector<double>{0, 0, 0}));
  EXPECT_EQ(safety_curve({{0, {1, 0, 0, 1}}, {2, {0, 0, 0, 0}}}, 3), (std::vector<double>{0.5, 0.5, 0.5}));
}

TEST(SafetyCurve, OfRunsHasABandAndAMedian) {
  const SafetyBand band = safety_band({ten, {{0, {10, 0, 0, 0}}}}, 6);
  EXPECT_NEAR(band.days[1].mean, 0.6, 1e-12);
  EXPECT_EQ(band.median_day(), 0 + 0 + (band.days[0].mean >= 0.5 ? 0 : 1));
  EXPECT_EQ(safety_band({ten}, 3).median_day(), -1);
}

// What the folds keep of a run must agree with its outcomes.
TEST(RunResult, KeepsTheSamePeopleAndDaysAsTheOutcomes) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"end=2015-03-01"});
  const RunResult r = run_once(setting, 3);
  std::map<std::string, double> outcome;
  for (const Outcome& o : r.outcomes) outcome[o.key] = o.value;
  double stranded = 0;
  for (const auto& [hexagon, days] : r.stranded) stranded += days;
  EXPECT_NEAR(stranded, outcome["person_days_stranded"], 1e-6 * stranded);
  EXPECT_GT(stranded, 0);
  std::array<double, SafetyDays::ends> people{};
  for (const auto& [day, ends] : r.safety) {
    for (std::size_t end = 0; end < ends.size(); ++end) people[end] += static_cast<double>(ends[end]);
  }
  EXPECT_EQ(people[SafetyDays::lost], outcome["lost"]);
  EXPECT_EQ(people[SafetyDays::at_sea], outcome["at_sea.people"]);
  EXPECT_EQ(people[SafetyDays::in_safety] + people[SafetyDays::brought_back],
            outcome["landed"] + outcome["disembarked"] + outcome["returned"]);
}

}  // namespace
}  // namespace searoom::test
