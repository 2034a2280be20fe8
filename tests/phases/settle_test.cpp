// What becomes of engines, hulls and people, in scenarios of a few boats.
#include <gtest/gtest.h>

#include <map>

#include "sim/phases/phases.h"
#include "tests/support/adrift.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

std::string fleet_adrift(int count, const std::string& kind, const std::string& people,
                         const std::string& rest = "") {
  return R"(
title: A fleet adrift
start: 2015-01-01
end: 2015-01-31
step_minutes: 60
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {far: {at: [14, 99]}}
vessel_kinds:
  boat: {leeway: SKIFF-1, length_metres: 20, people_most: 100, )" +
         kind + R"(}
people: {)" +
         people + R"(}
log: {positions_every_hours: 720}
vessels:
  fleet: {kind: boat, at: [10, 95], count: )" +
         std::to_string(count) + ", people_aboard: 100" + rest + "}\n";
}

TEST(Hazards, V26_AThousandthADayLeaves97045In100000AfterThirtyDays) {
  const auto events =
      run(load_text(fleet_adrift(500, "cruise_speed_knots: 0",
                                 "foundering_factor: 0, hazards: {constant: {deaths_per_day: 0.001}}")),
          1);
  const double n = 50000;
  EXPECT_NEAR(1 - people_of(events, EventKind::died) / n, 0.97045, three_errors_of_share(0.97045, n));
}

TEST(Hazards, V26_TwoThatCompeteShareTheDeadByTheirRates) {
  const auto events =
      run(load_text(fleet_adrift(500, "cruise_speed_knots: 0",
                                 "foundering_factor: 0, hazards: {constant: {deaths_per_day: 0.002}, "
                                 "beriberi: {begins_after_days: 0, deaths_per_day: 0.001}}")),
          1);
  const double n = 50000, died = people_of(events, EventKind::died);
  EXPECT_NEAR(1 - died / n, 0.91393, three_errors_of_share(0.91393, n));
  EXPECT_NEAR(people_of(events, EventKind::died, "constant") / died, 2.0 / 3,
              three_errors_of_share(2.0 / 3, died));
}

TEST(Hazards, OneThatBeginsLaterTakesNobodyBefore) {
  const auto events =
      run(load_text(fleet_adrift(
              50, "cruise_speed_knots: 0",
              "foundering_factor: 0, hazards: {constant: {deaths_per_day: 0.05, begins_after_days: 20}}")),
          1);
  const std::vector<Event> deaths = of_kind(events, EventKind::died);
  ASSERT_FALSE(deaths.empty());
  EXPECT_GE(deaths.front().tick, 20 * 24);
}

TEST(Hazards, PeopleAtGreaterRiskDieMore) {
  const auto events =
      run(load_text(fleet_adrift(
              300, "cruise_speed_knots: 0",
              "foundering_factor: 0, groups: {adults: {origin: x, share: 0.5}, infants: {origin: "
              "x, share: 0.5, risk: 3}}, hazards: {constant: {deaths_per_day: 0.001}}")),
          1);
  double adults = 0, infants = 0;
  for (const Event& e : of_kind(events, EventKind::died)) adults += e.people[0], infants += e.people[1];
  EXPECT_NEAR(infants / (adults + infants), 0.75, three_errors_of_share(0.75, adults + infants) + 0.01);
}

TEST(Engines, FailAndAreRepairedAtTheirRates) {
  const auto events =
      run(load_text(fleet_adrift(
              1000, "cruise_speed_knots: 0.2, engine_failure_per_hour: 0.005, engine_repair_per_hour: 0.05",
              "foundering_factor: 0", ", destination: far")),
          1);
  const double failures = static_cast<double>(of_kind(events, EventKind::engine_failed).size());
  // An alternating renewal process: one failure every 200 + 20 hours.
  const double hours = 720, cycle = 220;
  EXPECT_NEAR(failures / 1000, hours / cycle, 0.15);
  EXPECT_NEAR(static_cast<double>(of_kind(events, EventKind::engine_repaired).size()), failures,
              0.12 * failures);
}

TEST(Engines, WithoutPowerThereIsNothingToFail) {
  const auto events = run(load_text(fleet_adrift(100, "cruise_speed_knots: 5, engine_failure_per_hour: 0.1",
                                                 "foundering_factor: 0", ", adrift: true")),
                          1);
  EXPECT_TRUE(of_kind(events, EventKind::engine_failed).empty());
}

// A boat whose engine fails every fifth hour while it runs, after a step; nothing is repaired.
World with_a_poor_engine(const Setting& setting) {
  World world = after_one_step(setting, 1);
  EXPECT_EQ(world.vessels.engine[0], Engine::works);
  return world;
}

Setting poor_engine() {
  return load_text(fleet_adrift(1, "cruise_speed_knots: 6, engine_failure_per_hour: 0.2",
                                "foundering_factor: 0", ", destination: far"));
}

bool fails_within_two_days(const Setting& setting, World world) {
  for (int hour = 0; hour < 48; ++hour) {
    run_engines(step_of(setting, 1, world));
    ++world.now;
  }
  return world.vessels.engine[0] == Engine::failed;
}

TEST(Engines, OneInTowStandsStillAndDoesNotFail) {
  const Setting setting = poor_engine();
  World towed = with_a_poor_engine(setting);
  EXPECT_TRUE(fails_within_two_days(setting, towed));
  towed.vessels.towed_by[0] = actor("a tug");
  towed.vessels.conduct[0] = Conduct::under_tow;
  EXPECT_FALSE(fails_within_two_days(setting, towed));
}

TEST(Engines, OneOfABoatThatLiesInShelterDoesNotFailAndThatOfOneThatRunsForItDoes) {
  const Setting setting = poor_engine();
  World lies = with_a_poor_engine(setting);
  lies.vessels.conduct[0] = Conduct::shelter;
  lies.vessels.was_at[0] = lies.vessels.position[0];
  EXPECT_FALSE(fails_within_two_days(setting, lies));
  lies.vessels.was_at[0].lat_deg += 0.1;
  EXPECT_TRUE(fails_within_two_days(setting, lies));
}

TEST(RunningAshore, ADrifterIsLandedWhereItMeetsTheCoast) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml",
           {"end=2015-01-20", "networks=~", "people.hazards=~", "people.foundering_factor=0",
            "sea.wind={table: ~, constant: {toward_degrees: 90, speed_metres_per_second: 10}}",
            "sea.current=~", "hulls.surf_above_metres=30",
            "vessels={boat: {kind: trawler, at: [8.9, 97.0], adrift: true, people_aboard: 30}}"});
  const auto events = run(setting, 1);
  const std::vector<Event> landed = of_kind(events, EventKind::landed);
  ASSERT_EQ(landed.size(), 1u);
  EXPECT_EQ(landed[0].country, "THA");
  EXPECT_EQ(landed[0].cause.words(), "ran ashore");
  EXPECT_EQ(total(landed[0].people), 30u);
  EXPECT_FALSE(setting.scenario->chart->is_land(landed[0].where));
  EXPECT_LT(setting.scenario->chart->coast().distance(landed[0].where).in_nautical_miles(), 1.6);
}

TEST(RunningAshore, ABoatWithoutAHandAtTheHelmStrandsThoughItsEngineWorks) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml",
           {"end=2015-01-20", "networks=~", "people.hazards=~", "people.foundering_factor=0", "helm=~",
            "sea.wind={table: ~, constant: {toward_degrees: 90, speed_metres_per_second: 10}}",
            "sea.current=~", "states=~", "attention=~", "fishers=~", "traffic=~", "mechanisms=~",
            "vessels={boat: {kind: trawler, at: [8.9, 97.0], people_aboard: 30}}"});
  World left = after_one_step(setting, 1);
  ASSERT_EQ(left.vessels.engine[0], Engine::works);
  left.vessels.crew[0] = Crew::nobody;
  const std::vector<Event> events = run_on(setting, 1, left);
  const std::vector<Event> gone = of_kind(events, EventKind::boat_gone);
  ASSERT_EQ(gone.size(), 1u);
  EXPECT_EQ(gone[0].cause.words(), "ran ashore");
  EXPECT_LT(setting.scenario->chart->coast().distance(gone[0].where).in_nautical_miles(), 1.6);
}

TEST(RunningAshore, AMasterWithPowerKeepsOffTheCoastToWhichHeIsSet) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml",
           {"end=2015-01-20", "networks=~", "people.hazards=~", "people.foundering_factor=0", "helm=~",
            "sea.wind={table: ~, constant: {toward_degrees: 90, speed_metres_per_second: 10}}",
            "sea.current=~", "states=~", "attention=~", "fishers=~", "traffic=~", "mechanisms=~",
            "vessels={boat: {kind: trawler, at: [8.9, 97.0], people_aboard: 30}}"});
  EXPECT_TRUE(of_kind(run(setting, 1), EventKind::boat_gone).empty());
}

}  // namespace
}  // namespace searoom::test
