// What searchers find, against the theory of search: nothing here but the hazard along each track is in the
// engine, and the curves of coverage come out of it.
#include <gtest/gtest.h>

#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/science/detection.h"
#include "tests/support/lookout.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

constexpr auto laws = {"inverse_cube", "exponential"};
DetectionLaw law_of(const std::string& name) {
  return name == "inverse_cube" ? DetectionLaw::inverse_cube : DetectionLaw::exponential;
}

Eye eye_of(const Unit& unit) {
  return {unit.can.type,         unit.can.eye,           unit.can.radar_height,
          unit.can.cruise_speed, unit.can.sees_by_night, false};
}

// Up and down legs so far apart, thirty miles of them a tick, from well outside the area to well outside.
double share_found_by_parallel_tracks(const Setting& setting, double coverage, std::uint64_t seed) {
  Patrol patrol(setting, seed);
  UniformSequence u(seed);
  patrol.scatter(15, u);
  const double width_nm =
      sweep_width_for(*setting.scenario, patrol.world, eye_of(patrol.world.units[0]), 0).in_nautical_miles();
  const double spacing_nm = width_nm / coverage;
  for (double x = -22 + spacing_nm * u.next(); x < 22; x += spacing_nm) {
    patrol.goes({nm_from_middle(x, -30), nm_from_middle(x, 0)});
    patrol.goes({nm_from_middle(x, 0), nm_from_middle(x, 30)});
  }
  return patrol.share_seen();
}

TEST(LookAround, V10_ParallelTracksFindTheShareThatTheirCoverageSays) {
  constexpr int boats = 4000;
  for (const std::string law : laws) {
    const Setting setting = sea_area({.boats = boats, .perception = "law: " + law});
    for (const double coverage : {0.5, 1.0, 1.5}) {
      const double expected = chance_of_detection(law_of(law), coverage);
      EXPECT_NEAR(share_found_by_parallel_tracks(setting, coverage, 1), expected,
                  three_errors_of_share(expected, boats))
          << law << " at coverage " << coverage;
    }
  }
}

// Legs of thirty miles anywhere in a square of 90 miles round the boats, in any direction.
double share_found_by_random_legs(const Setting& setting, int legs, std::uint64_t seed) {
  Patrol patrol(setting, seed);
  UniformSequence u(seed);
  patrol.scatter(15, u);
  for (int i = 0; i < legs; ++i) {
    const double x = 90 * (u.next() - 0.5), y = 90 * (u.next() - 0.5),
                 course = 2 * std::numbers::pi * u.next();
    const double east = 15 * std::sin(course), north = 15 * std::cos(course);
    patrol.goes({nm_from_middle(x - east, y - north), nm_from_middle(x + east, y + north)});
  }
  return patrol.share_seen();
}

// What one long pass finds, over all lateral ranges, in sweep widths. By definition 1; but the exponential
// law keeps to its curve for parallel tracks, by spreading each over its neighbours, and finds less alone.
double found_by_one_pass(DetectionLaw law) {
  constexpr double step = 0.001;
  double sum = 0;
  for (double x = step / 2; x < 200; x += step) {
    sum += 2 * step * lateral_range_chance(law, Distance::kilometres(1), Distance::kilometres(x));
  }
  return sum;
}

TEST(LookAround, SearchAtRandomFollowsTheExponentialLaw) {
  EXPECT_NEAR(found_by_one_pass(DetectionLaw::inverse_cube), 1, 0.001);
  EXPECT_NEAR(found_by_one_pass(DetectionLaw::exponential), 0.874, 0.001);
  for (const std::string law : laws) {
    const Setting setting = sea_area({.boats = 300, .perception = "law: " + law});
    const Patrol patrol(setting, 1);
    const double width_nm = sweep_width_for(*setting.scenario, patrol.world, eye_of(patrol.world.units[0]), 0)
                                .in_nautical_miles();
    const int legs = static_cast<int>(90 * 90 / (30 * width_nm));
    const double coverage = legs * 30 * width_nm / (90 * 90) * found_by_one_pass(law_of(law));
    std::vector<double> shares;
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
      shares.push_back(share_found_by_random_legs(setting, legs, seed));
    }
    EXPECT_NEAR(mean(shares), -std::expm1(-coverage), 3 * standard_deviation(shares) / std::sqrt(24.0))
        << law;
  }
}

TEST(LookAround, AnAircraftSeesWhatItPassesInTheMiddleOfAStep) {
  const Setting setting = sea_area({.boats = 200});
  Patrol patrol(setting, 1);
  for (std::size_t row = 0; row < 200; ++row) patrol.put(row, nm_from_middle(0.1, 0));
  patrol.goes({nm_from_middle(0, -16.6), nm_from_middle(0, 16.7)});
  EXPECT_GT(patrol.share_seen(), 0.99);
}

// A ship with radar and a boat that crosses ahead of it: the whole against its pieces.
TEST(LookAround, ATickCutInPiecesIsTheSameTick) {
  const Setting setting = sea_area({.length_metres = "20"});
  Patrol patrol(setting, 1);
  Eye eye = eye_of(searcher());
  eye.type = UnitType::ship;
  eye.height = Distance::metres(6);
  eye.radar_height = Distance::metres(15);
  const Position ship_from = nm_from_middle(0, -12), ship_to = nm_from_middle(0, 8);
  const Position boat_from = nm_from_middle(-3, 3), boat_to = nm_from_middle(4, 2);
  const auto between = [](Position a, Position b, double share) {
    return Position{a.lat_deg + share * (b.lat_deg - a.lat_deg), a.lon_deg + share * (b.lon_deg - a.lon_deg)};
  };
  const Duration time = Duration::hours(1);
  const double whole = hazard_of_sight(*setting.scenario, patrol.world, eye,
                                       {ship_from, ship_to, boat_from, boat_to, time}, 0);
  double parts = 0;
  for (int i = 0; i < 6; ++i) {
    const Passing piece{between(ship_from, ship_to, i / 6.0), between(ship_from, ship_to, (i + 1) / 6.0),
                        between(boat_from, boat_to, i / 6.0), between(boat_from, boat_to, (i + 1) / 6.0),
                        time / 6};
    parts += hazard_of_sight(*setting.scenario, patrol.world, eye, piece, 0);
  }
  EXPECT_GT(whole, 0.1);
  EXPECT_NEAR(parts, whole, 1e-3 * whole);  // the flat earth of each piece is another one
}

TEST(LookAround, ByNightOnlyRadarAndInfraredFind) {
  const Setting setting = sea_area({.boats = 200, .length_metres = "20", .start = "2015-03-01T18:00"});
  const auto share = [&](double radar_m, bool sees_by_night) {
    Unit unit = searcher();
    unit.can.type = UnitType::ship;
    unit.can.eye = Distance::metres(6);
    unit.can.radar_height = Distance::metres(radar_m);
    unit.can.sees_by_night = sees_by_night;
    Patrol patrol(setting, 1, unit);
    for (std::size_t row = 0; row < 200; ++row) patrol.put(row, nm_from_middle(1, 0));
    for (int i = 0; i < 6; ++i) patrol.goes({nm_from_middle(0, i - 3), nm_from_middle(0, i - 2)});
    return patrol.share_seen();
  };
  EXPECT_EQ(share(0, false), 0);
  EXPECT_GT(share(0, true), 0.1);
  // One hour within range, at the rate at which echoes are found to be boats.
  const double expected = -std::expm1(-setting.scenario->perception.radar_finds_ship.in_per_hour());
  EXPECT_NEAR(share(15, false), expected, three_errors_of_share(expected, 200));
}

TEST(LookAround, WhatIsKeptInSightIsComeUponOnceAndReportedEveryHour) {
  const Setting setting = sea_area({.perception = "reports_again_after_hours: 1"});
  Patrol patrol(setting, 1);
  patrol.put(0, middle);
  for (int i = 0; i < 3 * 6 + 1; ++i) patrol.goes({nm_from_middle(0.1, 0), nm_from_middle(0.1, 0)});
  EXPECT_EQ(of_kind(patrol.world.tick_events.unpublished(), EventKind::sighted).size(), 1u);
  EXPECT_EQ(patrol.world.mail.size(), 4u);
}

TEST(LookAround, ABoatThatWasLostFromSightIsComeUponAgain) {
  const Setting setting = sea_area({});
  Patrol patrol(setting, 1);
  patrol.put(0, middle);
  const auto stays_at = [&](double east_nm, int ticks) {
    for (int i = 0; i < ticks; ++i) patrol.goes({nm_from_middle(east_nm, 0), nm_from_middle(east_nm, 0)});
  };
  stays_at(0.1, 2);
  stays_at(30, 8);
  stays_at(0.1, 2);
  EXPECT_EQ(of_kind(patrol.world.tick_events.unpublished(), EventKind::sighted).size(), 2u);
}

TEST(LookAround, MostTakeABoatInOrderForAFishingBoat) {
  const Setting setting = sea_area({.boats = 400, .perception = "recognised_when_sound: 0.25"});
  Patrol patrol(setting, 1);
  for (std::size_t row = 0; row < 400; ++row) {
    patrol.put(row, middle);
    patrol.world.vessels.engine[row] = Engine::works;
    patrol.world.vessels.crew[row] = Crew::master;
  }
  patrol.goes({nm_from_middle(0, -5), nm_from_middle(0, 5)});
  EXPECT_NEAR(patrol.share_seen(), 0.25, three_errors_of_share(0.25, 400));
}

// Twenty-five miles off, beyond what the eye sees, while the ship lies still.
TEST(LookAround, HearsABoatThatTellsItsPosition) {
  const auto found = [](const std::string& sends_ais, double radar_m, double away_nm) {
    const Setting setting =
        sea_area({.boats = 1, .perception = "recognised_when_sound: 1", .boat = "sends_ais: " + sends_ais});
    Unit ship = searcher();
    ship.can.type = UnitType::ship;
    ship.can.radar_height = Distance::metres(radar_m);
    Patrol patrol(setting, 1, ship);
    patrol.put(0, nm_from_middle(0, away_nm));
    patrol.goes({middle, middle});
    return patrol.boats_seen();
  };
  EXPECT_EQ(found("true", 15, 25), 1u);
  EXPECT_EQ(found("false", 15, 25), 0u);
  EXPECT_EQ(found("true", 0, 25), 0u);  // nobody listens
  EXPECT_EQ(found("true", 15, 31), 0u);
}

}  // namespace
}  // namespace searoom::test
