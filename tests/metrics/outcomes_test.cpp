// Outcomes of a short history that can be added up by hand.
#include <gtest/gtest.h>

#include <map>

#include "sim/metrics/metric.h"
#include "tests/support/scenario_told.h"

namespace searoom::test {
namespace {

// Half-hour steps: 48 ticks a day.
RunHeader half_hourly_header() {
  RunHeader h;
  h.step_s = 1800;
  h.groups = {"men", "women"};
  h.scenario = scenario_told(R"({"states": {"THA": {"name": "Thailand"}}})");
  return h;
}

Event event(Tick tick, EventKind kind, const std::string& vessel, PeopleCounts people = {}) {
  Event e;
  e.tick = tick;
  e.kind = kind;
  e.vessel = vessel;
  e.people = std::move(people);
  return e;
}

std::map<std::string, double> outcomes_with_units(const std::vector<Event>& events) {
  OutcomeFold fold(half_hourly_header());
  for (const Event& e : events) fold.observe(e);
  std::map<std::string, double> values;
  for (const Outcome& o : fold.outcomes()) {
    EXPECT_FALSE(o.unit.empty()) << o.key;
    values[o.key] = o.value;
  }
  return values;
}

std::vector<Event> history_of_three_boats() {
  std::vector<Event> events = {event(0, EventKind::departed, "a/1", {6, 4}),
                               event(48, EventKind::departed, "a/2", {0, 20})};
  Event death = event(48, EventKind::died, "a/1", {1, 0});
  death.cause = Cause("thirst");
  Event landing = event(96, EventKind::landed, "a/1", {5, 4});
  landing.country = "THA";
  Event missing = event(144, EventKind::went_missing, "a/2", {0, 20});
  missing.cause = Cause::drowning;
  events.insert(events.end(),
                {death, landing, event(96, EventKind::boat_gone, "a/1"), missing,
                 event(144, EventKind::boat_gone, "a/2"), event(144, EventKind::departed, "a/3", {3, 0}),
                 event(192, EventKind::run_ended, "")});
  return events;
}

TEST(Outcomes, AddUpAHistoryByHand) {
  auto v = outcomes_with_units(history_of_three_boats());
  EXPECT_EQ(v["departed.boats"], 3);
  EXPECT_EQ(v["departed.people"], 33);
  EXPECT_EQ(v["landed"], 9);
  EXPECT_EQ(v["landed.THA"], 9);
  EXPECT_EQ(v["dead"], 1);
  EXPECT_EQ(v["dead.thirst"], 1);
  EXPECT_EQ(v["missing"], 20);
  EXPECT_EQ(v["missing.drowning"], 20);
  EXPECT_EQ(v["at_sea.people"], 3);
  EXPECT_EQ(v["at_sea.boats"], 1);
  EXPECT_EQ(v["person_days_at_sea"], 10 + 9 + 2 * 20 + 3);
  EXPECT_EQ(v["boat_days_at_sea"], 2 + 2 + 1);
  EXPECT_EQ(v["days_at_sea_of_landed"], 2);
}

TEST(Outcomes, EverybodyWhoDepartedIsInExactlyOneOfThem) {
  auto v = outcomes_with_units(history_of_three_boats());
  EXPECT_EQ(v["departed.people"], v["landed"] + v["dead"] + v["missing"] + v["at_sea.people"]);
}

TEST(Outcomes, ACountryIsCalledByItsName) {
  OutcomeFold fold(half_hourly_header());
  for (const Event& e : history_of_three_boats()) fold.observe(e);
  for (const Outcome& o : fold.outcomes()) {
    if (o.key != "landed.THA") continue;
    EXPECT_EQ(o.label, "  in Thailand");
  }
}

}  // namespace
}  // namespace searoom::test
