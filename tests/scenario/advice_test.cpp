// What `searoom check` sees that only someone who knows the subject would: each with a scenario that has it,
// and none in one that has not.
#include "sim/scenario/reading/advice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> advice(const std::vector<std::string>& settings) {
  std::vector<std::string> lines;
  for (const Complaint& c : advice_on(*load("scenarios/andaman-2015/world.yaml", settings).scenario))
    lines.push_back(c.line());
  return lines;
}

TEST(Advice, TheWorldOf2015HasNothingToLookAt) {
  EXPECT_THAT(advice({}), IsEmpty());
}

TEST(Advice, ABoatFasterThanItsHullAllows) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.cruise_speed_knots=25"}),
              Contains(HasSubstr("faster than a loaded hull of 21 m")));
}

TEST(Advice, MorePeopleThanTheHullTakes) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.people_most=300"}),
              Contains(HasSubstr("more than the 300 that a trawler takes")));
}

TEST(Advice, AnEngineWithoutFuelForTheWay) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.fuel_litres=1000"}),
              Contains(HasSubstr("found a trawler with 1000 litres, less than")));
}

TEST(Advice, ADeskWithNoUnit) {
  EXPECT_THAT(advice({"states.LKA.units=null"}),
              Contains(HasSubstr("a desk for Sri Lanka with no unit to send")));
}

TEST(Advice, ARegionWithNoDesk) {
  EXPECT_THAT(advice({"states.MYS.desk=null"}), Contains(HasSubstr("of MYS, for which no state has a desk")));
}

}  // namespace
}  // namespace searoom::test
