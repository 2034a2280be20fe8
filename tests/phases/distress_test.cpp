// What those aboard do when a voyage goes wrong: calls for help, and passengers who take the helm.
#include <gtest/gtest.h>

#include <map>

#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

std::string in_trouble(const std::string& boat, const std::string& rest) {
  return R"(
title: Boats in trouble
start: 2015-01-01
end: 2015-01-21
step_minutes: 30
chart: {west_degrees: 85, south_degrees: 0, east_degrees: 105, north_degrees: 20, cell_minutes: 10}
places: {far: {at: [19, 104]}, near: {at: [11, 95]}}
vessel_kinds:
  boat: {leeway: SKIFF-1, length_metres: 20, people_most: 100, cruise_speed_knots: 1}
people: {foundering_factor: 0}
log: {positions_every_hours: 480}
vessels:
  fleet: {kind: boat, at: [10, 95], people_aboard: 50, count: 300, )" +
         boat + "}\n" + rest;
}

const std::string half_have_phones =
    "calls: {share_with_phone: 0.5, calls_per_day: 6, heard_after_hours: 8}\n";

TEST(CallsForHelp, BoatsWithoutPowerAndWithAPhoneCallAtMostOnceADay) {
  const auto calls =
      of_kind(run(load_text(in_trouble("adrift: true", half_have_phones)), 1), EventKind::called_for_help);
  ASSERT_FALSE(calls.empty());
  std::map<std::string, Tick> last;
  double to_relatives = 0;
  for (const Event& e : calls) {
    EXPECT_EQ(e.cause.words(), "no power");
    EXPECT_EQ(e.heard_after_hours, 8);
    if (last.contains(e.vessel)) {
      EXPECT_GE(e.tick - last[e.vessel], 48);
    }
    last[e.vessel] = e.tick;
    to_relatives += e.other == "relatives";
  }
  EXPECT_NEAR(static_cast<double>(last.size()) / 300, 0.5, three_errors_of_share(0.5, 300));
  const auto n = static_cast<double>(calls.size());
  EXPECT_NEAR(to_relatives / n, 0.7, three_errors_of_share(0.7, n));
}

TEST(CallsForHelp, NobodyInNeedNobodyCallsAndWithoutTheSectionNobodyCan) {
  const auto sound = run(load_text(in_trouble("destination: far", half_have_phones)), 1);
  EXPECT_TRUE(of_kind(sound, EventKind::called_for_help).empty());
  const auto none = run(load_text(in_trouble("adrift: true", "")), 1);
  EXPECT_TRUE(of_kind(none, EventKind::called_for_help).empty());
}

// A fleet whose crews leave after the first step.
std::vector<Event> after_abandonment(const Setting& setting) {
  Simulation simulation(setting, 1, 1);
  simulation.step();
  World world = simulation.world();
  for (std::size_t row = 0; row < world.vessels.size(); ++row) world.vessels.crew[row] = Crew::nobody;
  world.tick_events.take();
  Simulation on(setting, 1, 1, world);
  while (on.world().now < setting.scenario->ticks()) on.step();
  return on.take_events();
}

TEST(TakeHelm, AShareOfBoatsLeftWithAnEngineIsSailedToTheHaven) {
  const auto events = after_abandonment(
      load_text(in_trouble("destination: far", "helm: {taken_share: 0.4}\nhavens: {near: {}}\n")));
  const auto taken = of_kind(events, EventKind::helm_taken);
  EXPECT_NEAR(static_cast<double>(taken.size()) / 300, 0.4, three_errors_of_share(0.4, 300));
  EXPECT_EQ(of_kind(events, EventKind::landed).size(), taken.size());
  for (const Event& e : of_kind(events, EventKind::landed)) EXPECT_EQ(e.place, "near");
  // All the others drift.
  std::size_t drift = 0;
  for (const Event& e : of_kind(events, EventKind::course_changed)) drift += e.conduct == "drift";
  EXPECT_EQ(drift + taken.size(), 300u);
}

TEST(TakeHelm, WithoutTheSectionNobodyDoes) {
  const auto events = after_abandonment(load_text(in_trouble("destination: far", "")));
  EXPECT_TRUE(of_kind(events, EventKind::helm_taken).empty());
  EXPECT_TRUE(of_kind(events, EventKind::landed).empty());
}

TEST(TakeHelm, WithoutAHavenTheyRunTheBoatAshore) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml",
           {"end=2015-01-03", "networks=~", "sea.waves=~", "sea.wind=~", "sea.current=~", "people.hazards=~",
            "people.foundering_factor=0", "helm.taken_share=1", "havens=~",
            "vessels={boat: {kind: trawler, at: [8.9, 97.9], destination: langkawi, people_aboard: 40}}"});
  const auto landed = of_kind(after_abandonment(setting), EventKind::landed);
  ASSERT_EQ(landed.size(), 1u);
  EXPECT_EQ(landed[0].cause.words(), "ran ashore");
  EXPECT_EQ(landed[0].country, "THA");
}

}  // namespace
}  // namespace searoom::test
