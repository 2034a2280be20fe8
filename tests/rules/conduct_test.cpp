// Each rule of conduct in a scenario of one boat: what it does, and what happens without it.
#include <gtest/gtest.h>

#include <cmath>

#include "sim/geo/earth.h"
#include "sim/phases/units/warships.h"
#include "sim/science/daylight.h"
#include "sim/world/bridge_view.h"
#include "tests/support/run_scenario.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

// A boat that sails 60 nm due north over open sea to a place; `rest` adds keys.
std::string voyage(const std::string& conduct, const std::string& rest = "") {
  return R"(
title: One voyage
start: 2015-01-01T06:00
end: 2015-01-03T06:00
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 12, cell_minutes: 10}
places: {here: {at: [10.08, 95.08]}, there: {at: [11.08, 95.08]}}
vessel_kinds:
  boat: {leeway: FISHING-VESSEL-1, length_metres: 20, people_most: 100, cruise_speed_knots: 6}
people: {foundering_factor: 0}
vessels:
  boat: {kind: boat, from: here, destination: there, people_aboard: 50}
log: {positions_every_hours: 1}
conduct: {)" +
         conduct + "}\n" + rest;
}

const Event* first_landing(const std::vector<Event>& events) {
  for (const Event& e : events) {
    if (e.kind == EventKind::landed) return &e;
  }
  return nullptr;
}

double hours_to_land(const std::vector<Event>& events) {
  const Event* landed = first_landing(events);
  return landed ? static_cast<double>(landed->tick) / 6 : -1;
}

TEST(FollowRoute, SixtyMilesAtSixKnotsTakeTenHours) {
  const std::vector<Event> events = run(load_text(voyage("follow_route: {}")), 1);
  EXPECT_NEAR(hours_to_land(events), 10, 0.34);
  EXPECT_EQ(first_landing(events)->place, "there");
  EXPECT_EQ(first_landing(events)->cause.words(), "arrived");
}

TEST(FollowRoute, AHeadCurrentOfTwoKnotsMakesItFifteen) {
  const std::string against =
      "sea: {current: {constant: {toward_degrees: 180, speed_metres_per_second: 1.028889}}}\n";
  EXPECT_NEAR(hours_to_land(run(load_text(voyage("follow_route: {}", against)), 1)), 15, 0.34);
}

TEST(FollowRoute, ABeamCurrentIsHeldAgainstByTheCurrentTriangle) {
  // 3 knots across 6: sqrt(36 - 9) = 5.196 knots made good, 60 nm in 11.5 hours, on the meridian throughout.
  const std::string across =
      "sea: {current: {constant: {toward_degrees: 90, speed_metres_per_second: 1.543333}}}\n";
  const std::vector<Event> events = run(load_text(voyage("follow_route: {}", across)), 1);
  EXPECT_NEAR(hours_to_land(events), 11.55, 0.34);
  for (const Event& e : of_kind(events, EventKind::position)) EXPECT_NEAR(e.where.lon_deg, 95.0833, 0.001);
}

TEST(FollowRoute, WithoutItABoatGoesNowhere) {
  const std::vector<Event> events = run(load_text(voyage("drift_when_disabled: {}")), 1);
  EXPECT_EQ(first_landing(events), nullptr);
}

TEST(SpeedInASea, AHighSeaSlowsABoat) {
  const std::string swell = "sea: {waves: {swell_metres: 2}}\n";
  const std::string slow = voyage("follow_route: {}", swell);
  const std::size_t at = slow.find("cruise_speed_knots: 6");
  std::string slowed = slow;
  slowed.insert(at, "speed_loss_per_metre_of_sea: 0.2, ");
  EXPECT_NEAR(hours_to_land(run(load_text(slow), 1)), 10, 0.34);
  EXPECT_NEAR(hours_to_land(run(load_text(slowed), 1)), 10 / 0.6, 0.34);
}

TEST(DriftWhenDisabled, ABoatWithoutFuelDriftsAndSaysWhy) {
  std::string dry = voyage("drift_when_disabled: {}, follow_route: {}",
                           "sea: {wind: {constant: {toward_degrees: 180, speed_metres_per_second: 8}}}\n");
  dry.insert(dry.find("cruise_speed_knots"),
             "engine_horsepower: 100, fuel_litres: 77, ");  // 15.4 litres an hour: five hours
  const std::vector<Event> events = run(load_text(dry), 1);
  const std::vector<Event> out = of_kind(events, EventKind::fuel_exhausted);
  ASSERT_EQ(out.size(), 1u);
  EXPECT_NEAR(static_cast<double>(out[0].tick) / 6, 5, 0.34);
  EXPECT_EQ(first_landing(events), nullptr);
  const Event drifts = of_kind(events, EventKind::course_changed).back();
  EXPECT_EQ(drifts.conduct, "drift");
  EXPECT_EQ(drifts.rule, "drift_when_disabled");
  EXPECT_LT(last_positions(events)[0].lat_deg, out[0].where.lat_deg - 0.1);  // back to the south, downwind
}

TEST(HoldUntilDark, ABoatThatComesByDayLandsByNight) {
  // 60 nm from 06:00 UTC would end at 16:00 UTC, after dark there (22:20 local time); from 18:00 at 04:00, by
  // day.
  std::string by_day = voyage("hold_until_dark: {within_nautical_miles: 12}, follow_route: {}");
  by_day.replace(by_day.find("2015-01-01T06:00"), 16, "2015-01-01T18:00");
  by_day.replace(by_day.find("2015-01-03T06:00"), 16, "2015-01-03T18:00");
  const std::vector<Event> held = run(load_text(by_day), 1);
  const Setting setting = load_text(by_day);
  ASSERT_NE(first_landing(held), nullptr);
  const Instant at = setting.scenario->instant_of(first_landing(held)->tick);
  EXPECT_EQ(light_at(sun_at(days_since_j2000(at)), first_landing(held)->where), Light::night)
      << format_instant(at);
  EXPECT_GT(hours_to_land(held), 17);
  // Without the rule it lands when it comes.
  std::string at_once = by_day;
  at_once.replace(at_once.find("hold_until_dark"),
                  std::string("hold_until_dark: {within_nautical_miles: 12}, ").size(), "");
  EXPECT_NEAR(hours_to_land(run(load_text(at_once), 1)), 10, 0.34);
}

TEST(HoldUntilDark, ABoatThatComesByNightDoesNotWait) {
  EXPECT_NEAR(hours_to_land(run(
                  load_text(voyage("hold_until_dark: {within_nautical_miles: 12}, follow_route: {}")), 1)),
              10, 0.34);
}

TEST(HoldUntilDark, ABoatThatAvoidsMoonlightWaitsForTheMoonToSet) {
  // 1 January 2015: a moon nine tenths lit sets there at 21:07 UTC; the last 12 nm then take two hours.
  const std::vector<Event> waited =
      run(load_text(voyage("hold_until_dark: {avoids_moonlight: true}, follow_route: {}")), 1);
  ASSERT_NE(first_landing(waited), nullptr);
  EXPECT_NEAR(hours_to_land(waited), 17.1, 0.35);
}

TEST(SeekShelter, FarFromLandABoatHeavesToInAHighSeaAndGoesOnAfter) {
  // A swell of 3 m throughout: it never goes on. Of 1 m: it never stops.
  const std::vector<Event> high =
      run(load_text(voyage("seek_shelter: {waves_above_metres: 2.5}, follow_route: {}",
                           "sea: {waves: {swell_metres: 3}}\n")),
          1);
  EXPECT_EQ(first_landing(high), nullptr);
  EXPECT_EQ(of_kind(high, EventKind::position).front().conduct, "heave_to");
  const std::vector<Event> low =
      run(load_text(voyage("seek_shelter: {waves_above_metres: 2.5}, follow_route: {}",
                           "sea: {waves: {swell_metres: 1}}\n")),
          1);
  EXPECT_NEAR(hours_to_land(low), 10, 0.34);
}

TEST(SeekShelter, NearLandABoatRunsForTheCoastAndLiesThere) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml",
                               {"end=2015-01-02", "networks=~", "sea.waves={swell_table: ~, swell_metres: 4}",
                                "sea.wind=~", "sea.current=~", "people.foundering_factor=0",
                                "vessels={boat: {kind: trawler, at: [9.3, 97.8], destination: langkawi}}"});
  const std::vector<Event> events = run(setting, 1);
  const Position end = last_positions(events)[0];
  EXPECT_EQ(of_kind(events, EventKind::position).back().conduct, "shelter");
  EXPECT_LT(setting.scenario->chart->coast().distance(end).in_nautical_miles(), 3.1);
  EXPECT_FALSE(setting.scenario->chart->is_land(end));
}

// A boat off a straight coast, with its route along it; waves come with the wind from the open sea.
Setting off_a_coast(const std::string& shelter) {
  return load(
      "scenarios/andaman-2015/world.yaml",
      {"start=2015-06-10", "end=2015-06-25", "networks=~", "states=~", "attention=~", "fishers=~",
       "traffic=~", "mechanisms=~", "people.foundering_factor=0", "people.hazards=~",
       "conduct={seek_shelter: " + shelter + ", follow_route: {}}",
       "vessels={boat: {kind: trawler, at: [19.6, 92.4], destination: langkawi, people_aboard: 50}}"});
}

// Of its changes of course, those that come sooner after the one before than this.
std::size_t changes_within(Duration time, const std::vector<Event>& events) {
  const std::vector<Event> changes = of_kind(events, EventKind::course_changed);
  std::size_t soon = 0;
  for (std::size_t i = 1; i < changes.size(); ++i) {
    if (static_cast<double>(changes[i].tick - changes[i - 1].tick) / 6 < time.in_hours()) ++soon;
  }
  return soon;
}

TEST(SeekShelter, ABoatThatWentInStaysForAWhileAndDoesNotTurnAboutInTheLee) {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const std::vector<Event> events =
        run(off_a_coast("{waves_above_metres: 2, goes_on_below_metres: 1.7}"), seed);
    const std::vector<Event> changes = of_kind(events, EventKind::course_changed);
    EXPECT_LE(changes_within(Duration::hours(1), events), 3u) << seed;  // on setting out, and at its arrival
    EXPECT_LT(changes.size(), 30u) << seed;                             // of 15 days
  }
}

TEST(SeekShelter, WhatAwaitsIsTheSeaThatItGaveWayToRisenAndFallenWithTheWind) {
  const Setting setting = load_text(voyage("seek_shelter: {}, follow_route: {}"));
  Simulation simulation(setting, 1, 1);
  simulation.step();
  World world = simulation.world();
  Vessels& v = world.vessels;
  const auto sea_of = [](double wind_m_s, double height_m, double swell_m) {
    LocalSea sea{};
    sea.wind.north_m_s = wind_m_s;
    sea.wave_height_m = height_m;
    sea.swell_m = swell_m;
    return sea;
  };
  v.conduct[0] = Conduct::shelter;
  v.gave_way_to[0] = sea_of(10, 2.5, 1.5);  // 2 m of wind sea
  v.sea[0] = sea_of(10, 0.5, 0.3);          // in the lee
  const BridgeView bridge(*setting.scenario, world, 0);
  EXPECT_NEAR(bridge.sea_that_awaits().in_metres(), std::hypot(2.0, 0.3), 1e-9);
  v.sea[0] = sea_of(5, 0.5, 0.3);
  EXPECT_NEAR(bridge.sea_that_awaits().in_metres(), std::hypot(2 * std::pow(0.5, 1.23), 0.3), 1e-9);
  v.sea[0] = sea_of(5, 2.2, 0.3);  // as high where it lies
  EXPECT_NEAR(bridge.sea_that_awaits().in_metres(), 2.2, 1e-9);
  v.conduct[0] = Conduct::heave_to;  // out there it feels the sea itself
  v.sea[0] = sea_of(10, 0.5, 0.3);
  EXPECT_NEAR(bridge.sea_that_awaits().in_metres(), 0.5, 1e-9);
}

std::string with_kind(std::string text, const std::string& keys) {
  text.insert(text.find("cruise_speed_knots"), keys + ", ");
  return text;
}

const std::string swell_of_three = "sea: {waves: {swell_metres: 3}}\n";

TEST(TurnBack, InAHighSeaABoatGoesHomeAndWithoutTheRuleOn) {
  const std::string rules = "turn_back: {within_nautical_miles: 40, waves_above_metres: 2}, follow_route: {}";
  const std::vector<Event> events = run(load_text(voyage(rules, swell_of_three)), 1);
  ASSERT_NE(first_landing(events), nullptr);
  EXPECT_EQ(first_landing(events)->place, "here");
  const Event turned = of_kind(events, EventKind::course_changed).front();
  EXPECT_EQ(turned.rule, "turn_back");
  EXPECT_EQ(turned.destination, "here");
  EXPECT_EQ(first_landing(run(load_text(voyage("follow_route: {}", swell_of_three)), 1))->place, "there");
  EXPECT_EQ(first_landing(run(load_text(voyage(rules)), 1))->place, "there");  // in a calm
}

TEST(TurnBack, AMasterWhoseEngineFailedAndRunsAgainGoesHome) {
  const std::string rules =
      "drift_when_disabled: {}, turn_back: {within_nautical_miles: 60}, follow_route: {}";
  const std::string engine = "engine_failure_per_hour: 1, engine_repair_per_hour: 3";
  EXPECT_EQ(first_landing(run(load_text(with_kind(voyage(rules), engine)), 1))->place, "here");
  const std::string trusts =
      "drift_when_disabled: {}, turn_back: {after_engine_trouble: false}, follow_route: {}";
  EXPECT_EQ(first_landing(run(load_text(with_kind(voyage(trusts), engine)), 1))->place, "there");
}

// Half way, and off the way, lies a haven; fuel is for five hours of ten.
std::string dry_voyage(const std::string& conduct, const std::string& havens) {
  std::string text = with_kind(voyage(conduct, havens), "engine_horsepower: 100, fuel_litres: 77");
  text.replace(text.find("there: {at"), 0, "haven: {at: [10.3, 95.3]}, ");
  return text;
}

TEST(Divert, ABoatShortOfFuelMakesForTheHaven) {
  const std::string rules = "divert: {}, drift_when_disabled: {}, follow_route: {}";
  const std::vector<Event> events = run(load_text(dry_voyage(rules, "havens: {haven: {}}\n")), 1);
  ASSERT_NE(first_landing(events), nullptr);
  EXPECT_EQ(first_landing(events)->place, "haven");
  EXPECT_EQ(of_kind(events, EventKind::course_changed).front().rule, "divert");
  EXPECT_EQ(
      first_landing(run(
          load_text(dry_voyage("drift_when_disabled: {}, follow_route: {}", "havens: {haven: {}}\n")), 1)),
      nullptr);
  EXPECT_EQ(first_landing(run(load_text(dry_voyage(rules, "")), 1)), nullptr);  // there is no haven
}

TEST(Divert, ABoatWithEnoughGoesOn) {
  std::string text = dry_voyage("divert: {}, follow_route: {}", "havens: {haven: {}}\n");
  text.replace(text.find("fuel_litres: 77"), 15, "fuel_litres: 770");
  EXPECT_EQ(first_landing(run(load_text(text), 1))->place, "there");
}

Setting off_rakhine(const std::string& conduct) {
  return load(
      "scenarios/andaman-2015/world.yaml",
      {"start=2015-01-02T00:00", "end=2015-01-03", "networks=~", "sea.waves=~", "sea.wind=~", "sea.current=~",
       "people.hazards=~", "people.foundering_factor=0", "log.positions_every_hours=1", "conduct=~",
       "states=~", "attention=~", "fishers=~", "traffic=~", "chart.clear_of_coast_nautical_miles=10",
       "conduct=" + conduct, "vessels={boat: {kind: trawler, at: [17.6, 94.3], destination: langkawi}}"});
}

Distance offshore_at(const Setting& setting, const std::vector<Event>& events, Tick tick) {
  for (const Event& e : of_kind(events, EventKind::position)) {
    if (e.tick == tick) return setting.scenario->chart->coast().distance(e.where);
  }
  return {};
}

TEST(AvoidPatrols, ByDayABoatStandsOffOutsideTheTerritorialSeaAndByNightGoesOn) {
  const Setting setting = off_rakhine("{avoid_patrols: {countries: {MMR: navy}}, follow_route: {}}");
  const std::vector<Event> events = run(setting, 1);
  std::vector<Event> changes = of_kind(events, EventKind::course_changed);
  changes.erase(changes.begin());  // from lying still to its route
  ASSERT_GE(changes.size(), 2u);
  EXPECT_EQ(changes[0].conduct, "stand_off");
  EXPECT_EQ(changes[0].rule, "avoid_patrols");
  EXPECT_GT(offshore_at(setting, events, 54).in_nautical_miles(), 12);  // 09:00 UTC, afternoon there
  EXPECT_EQ(changes[1].conduct, "follow_route");
  EXPECT_GE(changes[1].tick, 66);  // sunset there is at about 11:15 UTC
}

TEST(AvoidPatrols, OtherCountriesAreNotFeared) {
  const std::vector<Event> events =
      run(off_rakhine("{avoid_patrols: {countries: {THA: navy}}, follow_route: {}}"), 1);
  for (const Event& e : of_kind(events, EventKind::course_changed)) EXPECT_NE(e.conduct, "stand_off");
}

// The events after a warship has met the boat at once.
std::vector<Event> after_a_warship(const Setting& setting, int hours) {
  Simulation simulation(setting, 1, 1);
  simulation.step();
  World world = simulation.world();
  meet_warship(step_of(setting, 1, world), 0, {"THA", 0, Duration::hours(10)});
  Simulation on(setting, 1, 1, world);
  for (int step = 0; step < hours * 6; ++step) on.step();
  return on.take_events();
}

TEST(HeedWarships, ABoatOrderedOffStandsOffForATimeAndThenGoesOn) {
  const Setting setting = off_rakhine("{heed_warships: {}, follow_route: {}}");
  const std::vector<Event> events = after_a_warship(setting, 12);
  const std::vector<Event> met = of_kind(events, EventKind::met_warship);
  ASSERT_EQ(met.size(), 1u);
  EXPECT_EQ(met[0].country, "THA");
  std::vector<Event> changes;
  for (const Event& e : of_kind(events, EventKind::course_changed)) {
    if (e.tick >= met[0].tick) changes.push_back(e);
  }
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].conduct, "stand_off");
  EXPECT_EQ(changes[0].because, met[0].number);
  EXPECT_EQ(changes[1].conduct, "follow_route");
  EXPECT_EQ(changes[1].tick - met[0].tick, 60);
  EXPECT_NEAR(offshore_at(setting, events, 54).in_nautical_miles(), 20, 2.5);
}

TEST(HeedWarships, WithoutItABoatGoesOn) {
  for (const Event& e :
       of_kind(after_a_warship(off_rakhine("{follow_route: {}}"), 12), EventKind::course_changed))
    EXPECT_NE(e.conduct, "stand_off");
}

}  // namespace
}  // namespace searoom::test
