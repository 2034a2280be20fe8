// What nobody has seen changes nothing that anybody knows or does.
#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

// Three boats that the patrol ship comes upon and one far out that it does not.
std::vector<Event> with_far_boat(const std::string& name, const std::string& at) {
  const std::string near = "kind: drifter, people_aboard: 60";
  return run(load("scenarios/teaching/a-patrol-and-a-posture.yaml",
                  {"vessels=~",
                   "vessels={one: {" + near + ", at: [12, 94.87]}, two: {" + near +
                       ", at: [12.04, 94.9]}, three: {" + near + ", at: [11.95, 94.93]}, " + name +
                       ": {kind: drifter, at: " + at + ", people_aboard: 90}}",
                   "states.XXX.posture=~", "states.XXX.posture={only: {action: supply, seen_as: adrift}}"}),
             1);
}

std::vector<std::string> told_of_others(const std::vector<Event>& events, const std::string& far) {
  std::vector<std::string> told;
  for (const Event& e : events) {
    if (e.vessel == far + "/1") continue;
    told.push_back(std::to_string(e.tick) + " " + std::string(name_of(e.kind)) + " " + e.vessel + " " +
                   e.unit + " " + e.other + " " + std::string(e.cause.words()) + " " +
                   std::to_string(e.where.lat_deg) + " " + std::to_string(e.where.lon_deg) + " " +
                   e.picture.contact + " " + std::to_string(e.picture.people) + " " +
                   std::to_string(e.picture.error_nm));
  }
  return told;
}

TEST(Unseen, ABoatMayBeMovedAndRenamedAndNobodyKnowsOrDoesOtherwise) {
  const auto before = with_far_boat("far", "[15.3, 92.7]");
  const auto after = with_far_boat("elsewhere", "[14.62, 91.23]");
  std::size_t seen = 0;
  for (const Event& e : of_kind(before, EventKind::sighted)) {
    ASSERT_NE(e.vessel, "far/1");
    ++seen;
  }
  EXPECT_GE(seen, 3u);
  EXPECT_FALSE(of_kind(before, EventKind::supplied).empty());
  EXPECT_EQ(told_of_others(before, "far"), told_of_others(after, "elsewhere"));
}

}  // namespace
}  // namespace searoom::test
