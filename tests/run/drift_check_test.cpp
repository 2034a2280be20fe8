// The tracks of scenarios/drift-check/ against what the leeway model gives by hand.
#include <gtest/gtest.h>

#include <map>

#include "sim/experiment/store/run_result.h"
#include "sim/geo/earth.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

constexpr Position start{10, 95};

// East and north of a place along the geodesic from the start.
struct EastNorth {
  double east_m, north_m;
};
EastNorth from_start(Position p) {
  const GeodesicPath path = geodesic_between(start, p);
  const double bearing = path.initial.in_radians();
  return {path.distance.in_metres() * std::sin(bearing), path.distance.in_metres() * std::cos(bearing)};
}

Position end_of_one_boat(const std::vector<std::string>& settings) {
  return last_positions(run(load("scenarios/drift-check/one-boat.yaml", settings), 1)).at(0);
}

// The geodesic of the whole way is not the sum of the small steps: 10 m over 40 km, as the case allows.
constexpr double tolerance_m = 11;

TEST(DriftCheck, V1_AFishingVesselGoes21341MetresDownwindAnd23846ToTheRight) {
  const Position end = end_of_one_boat({"sea.current=~"});
  const EastNorth way = from_start(end);
  EXPECT_NEAR(way.north_m, 21341, tolerance_m);
  EXPECT_NEAR(way.east_m, 23846, tolerance_m);
  EXPECT_NEAR(std::hypot(way.east_m, way.north_m), 32001, tolerance_m);
  EXPECT_NEAR(geodesic_between(start, end).initial.in_degrees(), 48.2, 0.05);
}

// A day without power of a hundred people is a hundred person-days, and they are in distress from the first.
TEST(DriftCheck, WhoDriftsWithoutPowerIsStrandedAndInDistress) {
  std::map<std::string, double> outcome;
  for (const Outcome& o : run_once(load("scenarios/drift-check/one-boat.yaml"), 1).outcomes)
    outcome[o.key] = o.value;
  EXPECT_EQ(outcome["person_days_stranded.without_power"], 100);
  EXPECT_EQ(outcome["distress.boats"], 1);
}

TEST(DriftCheck, V1_OnTheOtherSideItGoesToTheLeft) {
  const EastNorth way = from_start(end_of_one_boat({"sea.current=~", "drift.side=left"}));
  EXPECT_NEAR(way.east_m, -23846, tolerance_m);
}

TEST(DriftCheck, V2_ACurrentOfHalfAMetrePerSecondAdds43200Metres) {
  // In the local metres of the steps, so that only the current differs: 1 m.
  const auto east_m = [](const std::vector<std::string>& settings) {
    const Position end = end_of_one_boat(settings);
    return (end.lon_deg - start.lon_deg) * metres_per_degree_lon((start.lat_deg + end.lat_deg) / 2);
  };
  const double without = east_m({"sea.current=~"});
  const double with = east_m({});
  EXPECT_NEAR(with - without, 43200, 1);
}

std::vector<double> norths_of_many(const std::vector<std::string>& settings) {
  std::vector<double> norths;
  for (const Position& p : last_positions(run(load("scenarios/drift-check/many-boats.yaml", settings), 1))) {
    norths.push_back(from_start(p).north_m);
  }
  return norths;
}

TEST(DriftCheck, V4_ManySkiffsHaveTheMeanAndSpreadOfTheirClass) {
  const std::vector<double> norths = norths_of_many({});
  const double n = static_cast<double>(norths.size());
  ASSERT_EQ(n, 2000);
  EXPECT_NEAR(mean(norths), 27216, 3 * 1901 / std::sqrt(n) + 10);
  EXPECT_NEAR(standard_deviation(norths), 1901, 3 * 1901 / std::sqrt(2 * n));
}

TEST(DriftCheck, V4_WithoutWindOnlyHalfTheErrorIsLeft) {
  const std::vector<double> norths = norths_of_many({"sea.wind.constant.speed_metres_per_second=0"});
  const double n = static_cast<double>(norths.size());
  const double sigma = 0.011 * 86400;  // 1.1 cm/s over a day
  EXPECT_NEAR(mean(norths), 0, 3 * sigma / std::sqrt(n) + 1);
  EXPECT_NEAR(standard_deviation(norths), sigma, 3 * sigma / std::sqrt(2 * n));
}

// Shares of boats that have never jibed and that are on their first side after some hours.
struct Sides {
  double never_jibed, first_side;
};
Sides sides_after(int hours) {
  Simulation simulation(load("scenarios/drift-check/many-boats.yaml", {"vessels.adrift.count=20000"}), 3, 1);
  simulation.step();
  const std::vector<DriftSide> first = simulation.world().vessels.side;
  for (int tick = 1; tick < hours * 6; ++tick) simulation.step();
  const Vessels& v = simulation.world().vessels;
  Sides sides{0, 0};
  for (std::size_t row = 0; row < v.size(); ++row) {
    sides.never_jibed += v.jibes[row].count == 0;
    sides.first_side += v.side[row] == first[row];
  }
  const double n = static_cast<double>(v.size());
  return {sides.never_jibed / n, sides.first_side / n};
}

TEST(DriftCheck, V5_BoatsJibeFourInAHundredAnHour) {
  const double n = 20000;
  const Sides day = sides_after(24);
  EXPECT_NEAR(day.never_jibed, 0.37541, three_errors_of_share(0.37541, n));
  // The first side is read after the first step of ten minutes, in which 0.7 % have jibed already.
  EXPECT_NEAR(day.first_side, 0.57047, three_errors_of_share(0.57047, n) + 0.002);
  EXPECT_NEAR(sides_after(6).first_side, 0.80635, three_errors_of_share(0.80635, n) + 0.005);
}

TEST(DriftCheck, V7_TheRandomWalkSpreadsTheSameAtAnyStep) {
  for (const std::string step : {"1", "60"}) {
    const std::vector<double> norths =
        norths_of_many({"step_minutes=" + step, "drift.errors=false", "sea.wind=~",
                        "drift.diffusivity_square_metres_per_second=10"});
    const double n = static_cast<double>(norths.size());
    EXPECT_NEAR(standard_deviation(norths), 1314.5, 3 * 1314.5 / std::sqrt(2 * n))
        << "step of " << step << " min";
    EXPECT_NEAR(mean(norths), 0, 3 * 1314.5 / std::sqrt(n)) << "step of " << step << " min";
  }
}

// How far a fleet has gone downwind after a day, in the mean; boats start on the right of downwind, which for
// this hull is the slower side.
Position mean_after_a_day(const std::string& step) {
  const Setting setting = load_text(R"(
title: A fleet that jibes
start: 2015-01-01
end: 2015-01-02
step_minutes: )" + step + R"(
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
sea: {wind: {constant: {toward_degrees: 0, speed_metres_per_second: 10}}}
drift: {errors: false, side: right}
vessel_kinds: {boat: {leeway: SAILBOAT-2, length_metres: 10, people_most: 1, cruise_speed_knots: 0}}
people: {foundering_factor: 0}
vessels: {boat: {kind: boat, at: [10, 95], people_aboard: 1, count: 2000}}
log: {positions_every_hours: 24}
)");
  Position mean{};
  const std::vector<Position> ends = last_positions(run(setting, 1));
  for (const Position& p : ends) {
    mean.lat_deg += p.lat_deg / static_cast<double>(ends.size());
    mean.lon_deg += p.lon_deg / static_cast<double>(ends.size());
  }
  return mean;
}

// The same boats jibe at the same moments: with steps of an hour as with steps of five minutes.
TEST(DriftCheck, AJibeCountsFromItsOwnMomentWhateverTheStep) {
  const EastNorth fine = from_start(mean_after_a_day("5"));
  for (const char* step : {"10", "20", "30", "60"}) {
    const EastNorth coarse = from_start(mean_after_a_day(step));
    EXPECT_NEAR(coarse.east_m / fine.east_m, 1, 1e-3) << step;
    EXPECT_NEAR(coarse.north_m / fine.north_m, 1, 1e-3) << step;
  }
}

TEST(DriftCheck, AJibeSwapsTheWholeLineNotOnlyItsSign) {
  // SKIFF-2 is not symmetric: its left side has another slope and offset than its right.
  const LeewayClass& skiff = *find_leeway_class("SKIFF-2");
  Simulation simulation(load("scenarios/drift-check/many-boats.yaml",
                             {"vessel_kinds.skiff.leeway=SKIFF-2", "vessels.adrift.count=500"}),
                        1, 1);
  while (!simulation.done()) simulation.step();
  const Vessels& v = simulation.world().vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    const LeewayLines own = leeway_lines(skiff, v.side[row], v.leeway_z_down[row], v.leeway_z_cross[row]);
    ASSERT_EQ(v.leeway[row].cross_slope, own.cross_slope);
    ASSERT_EQ(v.leeway[row].cross_offset_m_s, own.cross_offset_m_s);
  }
}

}  // namespace
}  // namespace searoom::test
