#include "sim/world/sea/sea_way.h"

#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

TEST(SeaWay, EndsAtSeaWhereItsGoalIsBelievedToBeFarInland) {
  const Setting setting = load("scenarios/teaching/a-patrol-and-a-posture.yaml");
  const Scenario& s = *setting.scenario;
  const Position inland = {12, 95.9};  // a hundred kilometres from the coast
  ASSERT_TRUE(s.chart->is_land(inland));
  for (const Position& point : sea_way(s, {12, 94}, inland)) EXPECT_FALSE(s.chart->is_land(point));
  for (const Position& point : sea_way(s, inland, {12, 94})) EXPECT_FALSE(s.chart->is_land(point));
}

}  // namespace
}  // namespace searoom::test
