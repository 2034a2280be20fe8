// How hulls fail, what floats afterwards, and what becomes of those in the water.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "sim/phases/hulls/hull_failures.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

// Boats with a hundred people each, adrift on an open sea of one wave height.
std::string fleet_in_a_sea(int count, double swell_m, const std::string& kind, const std::string& rest = "",
                           const std::string& boat = "adrift: true") {
  return R"(
title: A fleet in a sea
start: 2015-01-01
end: 2015-01-31
step_minutes: 60
chart: {west_degrees: 85, south_degrees: 0, east_degrees: 105, north_degrees: 20, cell_minutes: 10}
places: {far: {at: [19, 104]}}
sea: {waves: {swell_metres: )" +
         std::to_string(swell_m) + R"(}}
vessel_kinds:
  boat: {leeway: SKIFF-1, length_metres: 20, people_most: 100, )" +
         kind + R"(}
log: {positions_every_hours: 24}
vessels:
  fleet: {kind: boat, at: [10, 95], people_aboard: 100, count: )" +
         std::to_string(count) + ", " + boat + "}\n" + rest;
}

const std::string tight = "hulls: {leaks_per_hour: 0}\n";

TEST(Capsizing, TakesBoatsByWaveAndFreeboardAndNobodyWhenOff) {
  // Hs / F = 3, beam-on: 0.05 / 2 an hour, so that nothing is left after thirty days.
  const std::string hull = "cruise_speed_knots: 0, freeboard_metres: 0.8";
  const auto lost = run(load_text(fleet_in_a_sea(100, 2.4, hull, tight)), 1);
  EXPECT_EQ(of_kind(lost, EventKind::capsized).size(), 100u);
  EXPECT_EQ(people_of(lost, EventKind::capsized), 10000);
  EXPECT_GT(people_of(lost, EventKind::went_missing, "drowning"), 9900);
  EXPECT_EQ(people_of(lost, EventKind::died), 0);  // nobody saw them: missing, not dead
  const auto off = run(load_text(fleet_in_a_sea(100, 2.4, hull, "people: {foundering_factor: 0}\n")), 1);
  EXPECT_TRUE(of_kind(off, EventKind::capsized).empty());
  EXPECT_TRUE(of_kind(off, EventKind::leak_began).empty());
}

TEST(Capsizing, SaysWhyAndWhatLedToIt) {
  const auto events =
      run(load_text(fleet_in_a_sea(5, 2.4, "cruise_speed_knots: 0, freeboard_metres: 0.8", tight)), 1);
  for (const Event& e : of_kind(events, EventKind::capsized))
    EXPECT_EQ(e.cause.words(), "sea of 2.4 m, freeboard 0.8 m, no engine");
  std::map<std::string, std::uint64_t> hull;
  for (const Event& e : events) {
    if (e.kind == EventKind::broke_up) {
      EXPECT_EQ(e.because, hull[e.vessel]);
    }
    if (e.kind == EventKind::capsized || e.kind == EventKind::broke_up) hull[e.vessel] = e.number;
    if (e.kind == EventKind::went_missing) {
      EXPECT_EQ(e.because, hull[e.vessel]);
    }
  }
}

TEST(Capsizing, FewerAboardARisingFreeboardKeepTheBoatUpright) {
  const std::string hull = "cruise_speed_knots: 0, freeboard_metres: 0.5, beam_metres: 4";
  std::string light = fleet_in_a_sea(200, 1.6, hull, tight);
  light.replace(light.find("people_aboard: 100"), 18, "people_aboard: 10");
  const auto full = run(load_text(fleet_in_a_sea(200, 1.6, hull, tight)), 1);
  const auto empty = run(load_text(light), 1);
  const auto capsized_in_two_days = [](const std::vector<Event>& events) {
    const auto all = of_kind(events, EventKind::capsized);
    return std::count_if(all.begin(), all.end(), [](const Event& e) { return e.tick <= 48; });
  };
  EXPECT_GT(capsized_in_two_days(full), 1.2 * static_cast<double>(capsized_in_two_days(empty)));
}

TEST(Capsizing, ABoatLosesPeopleAtMostOnceATick) {
  const auto events =
      run(load_text(fleet_in_a_sea(50, 2.4, "cruise_speed_knots: 0, freeboard_metres: 0.8")), 3);
  std::set<std::pair<std::string, Tick>> seen;
  for (const Event& e : of_kind(events, EventKind::went_missing))
    EXPECT_TRUE(seen.insert({e.vessel, e.tick}).second);
}

TEST(Leaks, FillABoatWithoutEngineInADayAndAreMendedOnOneWithPumps) {
  const std::string leaky = "hulls: {leaks_per_hour: 5}\n";
  const auto adrift = run(load_text(fleet_in_a_sea(400, 0.5, "cruise_speed_knots: 0", leaky)), 1);
  std::map<std::string, Tick> began;
  double hours = 0;
  for (const Event& e : of_kind(adrift, EventKind::leak_began)) began[e.vessel] = e.tick;
  const auto swamped = of_kind(adrift, EventKind::swamped);
  for (const Event& e : swamped) hours += static_cast<double>(e.tick - began[e.vessel]);
  ASSERT_GT(swamped.size(), 380u);
  EXPECT_NEAR(hours / static_cast<double>(swamped.size()), 24, 4.5);
  EXPECT_TRUE(of_kind(adrift, EventKind::leak_mended).empty());

  const auto sailing =
      run(load_text(fleet_in_a_sea(50, 0.5, "cruise_speed_knots: 0.1, engine_repair_per_hour: 0.1", leaky,
                                   "destination: far")),
          1);
  EXPECT_TRUE(of_kind(sailing, EventKind::swamped).empty());
  EXPECT_GT(of_kind(sailing, EventKind::leak_mended).size(), 1000u);
}

// What floats, one of each kind, at the end of some days.
World after_days(const Setting& setting, int days) {
  Simulation simulation(setting, 1, 1);
  for (int step = 0; step < days * 24; ++step) simulation.step();
  return simulation.world();
}

TEST(WhatFloats, DriftsAsWhatItIs) {
  const Setting setting = load_text(
      fleet_in_a_sea(100, 2.4, "cruise_speed_knots: 0, freeboard_metres: 0.8", "drift: {errors: false}\n"));
  const World world = after_days(setting, 3);
  const Vessels& v = world.vessels;
  std::map<Afloat, double> slope;
  for (std::size_t row = 0; row < v.size(); ++row) slope[v.afloat[row]] = v.leeway[row].down_slope;
  EXPECT_NEAR(slope[Afloat::boat], 0.0315, 1e-9);
  EXPECT_NEAR(slope[Afloat::capsized], 0.0165, 1e-9);
  EXPECT_NEAR(slope[Afloat::people_in_water], 0.0096, 1e-9);
  EXPECT_NEAR(slope[Afloat::debris], 0.0197, 1e-9);
}

TEST(WhatFloats, IsNamedInPositionsAndDebrisGoesInTheEnd) {
  const auto events =
      run(load_text(fleet_in_a_sea(20, 2.4, "cruise_speed_knots: 0, freeboard_metres: 0.8")), 1);
  std::set<std::string> bodies;
  for (const Event& e : of_kind(events, EventKind::position)) bodies.insert(e.afloat);
  EXPECT_TRUE(bodies.contains("capsized"));
  EXPECT_TRUE(bodies.contains("debris"));
  const auto broken = of_kind(events, EventKind::broke_up);
  ASSERT_FALSE(broken.empty());
  EXPECT_EQ(broken[0].other, broken[0].vessel + "/debris/1");
  bool dispersed = false;
  for (const Event& e : of_kind(events, EventKind::boat_gone)) {
    if (e.vessel != broken[0].other) continue;
    dispersed = true;
    EXPECT_EQ(e.cause.words(), "dispersed");
    EXPECT_EQ(e.tick, broken[0].tick + 240);
  }
  EXPECT_TRUE(dispersed);
}

TEST(Capsizing, HalvingTheStepChangesTheLostByLessThanAHundredth) {
  const std::string hour = fleet_in_a_sea(150, 2.0, "cruise_speed_knots: 0, freeboard_metres: 0.7");
  std::string half = hour;
  half.replace(half.find("step_minutes: 60"), 16, "step_minutes: 30");
  const double a = people_of(run(load_text(hour), 1), EventKind::went_missing);
  const double b = people_of(run(load_text(half), 1), EventKind::went_missing);
  EXPECT_NEAR(a / b, 1, 0.01);
}

// Boats off Cox's Bazar in a heavy sea, within a mile of the beach.
std::vector<std::string> near_the_shore(double swell_m) {
  return {"end=2015-01-06",
          "networks=~",
          "people.ashore_within_nautical_miles=20",
          "people.foundering_factor=1",
          "hulls={leaks_per_hour: 0}",
          "sea.waves={swell_table: ~, swell_metres: " + std::to_string(swell_m) + "}",
          "sea.wind={table: ~, constant: {toward_degrees: 60, speed_metres_per_second: 6}}",
          "sea.current=~",
          "people.hazards=~",
          "vessels={boat: {kind: trawler, from: coxs-bazar, adrift: true, count: 200, people_aboard: 100}}"};
}

TEST(Capsizing, CloseToLandAShareReachesItAtOnce) {
  auto settings = near_the_shore(6);
  settings.push_back("sea.wind=~");
  const auto events = run(load("scenarios/andaman-2015/world.yaml", settings), 1);
  std::map<std::string, Tick> when;
  for (const Event& e : of_kind(events, EventKind::capsized)) when[e.vessel] = e.tick;
  const double aboard = people_of(events, EventKind::capsized);
  double ashore = 0;
  for (const Event& e : of_kind(events, EventKind::landed)) {
    const auto capsized = when.find(e.vessel);
    if (capsized != when.end() && capsized->second == e.tick) ashore += static_cast<double>(total(e.people));
  }
  ASSERT_GT(aboard, 5000);
  EXPECT_NEAR(ashore / aboard, 0.48, three_errors_of_share(0.48, aboard));
}

// Share lost of those aboard boats that capsized, were swamped or were wrecked in surf.
double share_lost(const std::vector<Event>& events) {
  std::map<std::string, double> aboard;
  for (const Event& e : events) {
    const bool fails = e.kind == EventKind::capsized || e.kind == EventKind::swamped ||
                       e.kind == EventKind::broke_up ||
                       (e.kind == EventKind::grounded && e.cause.words() != "ashore");
    if (fails) aboard.emplace(e.vessel, static_cast<double>(total(e.people)));
  }
  double all = 0, lost = 0;
  for (const auto& [vessel, people] : aboard) all += people;
  for (const Event& e : of_kind(events, EventKind::went_missing)) {
    if (aboard.contains(e.vessel)) lost += static_cast<double>(total(e.people));
  }
  return all > 0 ? lost / all : 0;
}

TEST(WholeBoatLosses, TakeAboutHalfNearTheShoreAndNearlyAllFarOffIt) {
  double near = 0, far = 0;
  const int seeds = 8;
  const Setting inshore = load("scenarios/andaman-2015/world.yaml", near_the_shore(5));
  const Setting offshore = load(
      "scenarios/andaman-2015/world.yaml",
      {"start=2015-06-01", "end=2015-07-15", "networks=~", "people.hazards=~", "people.foundering_factor=5",
       "vessels={boat: {kind: trawler, at: [12, 89.5], adrift: true, count: 30, people_aboard: 300}}"});
  for (int seed = 1; seed <= seeds; ++seed) {
    near += share_lost(run(inshore, seed)) / seeds;
    far += share_lost(run(offshore, seed)) / seeds;
  }
  RecordProperty("near", std::to_string(near));
  RecordProperty("far", std::to_string(far));
  EXPECT_GT(near, 0.35);
  EXPECT_LT(near, 0.70);
  EXPECT_GT(far, 0.75);
  EXPECT_LE(far, 1.0);
}

// Boats set on the Thai coast by a westerly.
std::vector<std::string> on_a_lee_shore(double swell_m) {
  return {"end=2015-01-12",
          "networks=~",
          "states=~",
          "attention=~",
          "fishers=~",
          "traffic=~",
          "people.hazards=~",
          "people.foundering_factor=0",
          "sea.current=~",
          "sea.wind={table: ~, constant: {toward_degrees: 90, speed_metres_per_second: 5}}",
          "sea.waves={swell_table: ~, swell_metres: " + std::to_string(swell_m) + "}",
          "vessels={boat: {kind: trawler, at: [8.9, 97.6], adrift: true, count: 40, people_aboard: 50}}"};
}

TEST(Stranding, InSurfAboutHalfOfThoseWreckedAreLostAndInACalmNobody) {
  const auto surf = run(load("scenarios/andaman-2015/world.yaml", on_a_lee_shore(2)), 1);
  const double stranded = people_of(surf, EventKind::grounded);
  const double wrecked = stranded - people_of(surf, EventKind::grounded, "ashore");
  ASSERT_GT(wrecked, 700);
  EXPECT_NEAR(people_of(surf, EventKind::went_missing) / wrecked, 0.52, three_errors_of_share(0.52, wrecked));
  EXPECT_EQ(people_of(surf, EventKind::landed) + people_of(surf, EventKind::went_missing), stranded);
  auto settings = on_a_lee_shore(0);
  settings[9] = "sea.wind={table: ~, constant: {toward_degrees: 90, speed_metres_per_second: 4}}";
  const auto calm = run(load("scenarios/andaman-2015/world.yaml", settings), 1);
  EXPECT_EQ(people_of(calm, EventKind::went_missing), 0);
  EXPECT_EQ(people_of(calm, EventKind::landed, "ran ashore"), people_of(calm, EventKind::grounded));
}

TEST(Surf, ALittleMoreSeaWrecksALittleMoreBoats) {
  double before = 0;
  for (const double swell_m : {1.0, 1.4, 1.8, 2.4, 3.0}) {
    const auto events = run(load("scenarios/andaman-2015/world.yaml", on_a_lee_shore(swell_m)), 1);
    const double stranded = people_of(events, EventKind::grounded);
    const double wrecked = 1 - people_of(events, EventKind::grounded, "ashore") / stranded;
    EXPECT_GE(wrecked, before) << swell_m;
    EXPECT_LT(wrecked, before + 0.6) << swell_m;  // no cliff
    before = wrecked;
  }
  EXPECT_GT(before, 0.8);
}

const std::string reef = "reefs: {shoal: {at: [10, 95], radius_nautical_miles: 5, about: A shoal}}\n";

TEST(Reefs, ABoatWithoutPowerStrikesAndBreaksUpOrComesOff) {
  const auto events =
      run(load_text(fleet_in_a_sea(100, 1.2, "cruise_speed_knots: 0, freeboard_metres: 2", reef)), 1);
  const auto struck = of_kind(events, EventKind::grounded);
  ASSERT_GT(struck.size(), 80u);
  EXPECT_EQ(struck[0].place, "shoal");
  EXPECT_EQ(struck[0].cause.words(), "set on rocks, no engine");
  EXPECT_FALSE(of_kind(events, EventKind::broke_up).empty());
  EXPECT_FALSE(of_kind(events, EventKind::leak_began).empty());
  const auto without =
      run(load_text(fleet_in_a_sea(100, 1.2, "cruise_speed_knots: 0, freeboard_metres: 2", tight)), 1);
  EXPECT_TRUE(of_kind(without, EventKind::grounded).empty());
}

TEST(Reefs, UnderWayABoatStrikesByNightAlone) {
  const auto events =
      run(load_text(fleet_in_a_sea(200, 0.3, "cruise_speed_knots: 0.2", reef, "destination: far")), 1);
  const auto struck = of_kind(events, EventKind::grounded);
  ASSERT_GT(struck.size(), 20u);
  for (const Event& e : struck) {
    const auto hour_utc = e.tick % 24;  // night there: 12 to 24 UTC, an hour more or less
    EXPECT_TRUE(hour_utc == 0 || hour_utc >= 12) << hour_utc;
  }
}

TEST(Rush, CapsizesOneInTwentyOfBoatsLoadedHalfAgain) {
  std::string text = fleet_in_a_sea(2000, 0.2, "cruise_speed_knots: 0", tight);
  text.replace(text.find("people_aboard: 100"), 18, "people_aboard: 150");
  const Setting setting = load_text(text);
  Simulation simulation(setting, 1, 1);
  simulation.step();
  World world = simulation.world();
  world.tick_events.take();
  const std::size_t boats = world.vessels.size();
  double capsized = 0;
  for (std::size_t row = 0; row < boats; ++row)
    capsized += capsizes_in_rush(step_of(setting, 1, world), row, Occasion{1}, 77);
  EXPECT_NEAR(capsized / 2000, 0.05, three_errors_of_share(0.05, 2000));
  const auto told = of_kind(world.tick_events.unpublished(), EventKind::capsized);
  ASSERT_EQ(static_cast<double>(told.size()), capsized);
  EXPECT_EQ(told[0].cause.words(), "rush as people boarded");
  EXPECT_EQ(told[0].because, 77u);
  world.people.check(world.vessels, {}, world.now);
}

}  // namespace
}  // namespace searoom::test
