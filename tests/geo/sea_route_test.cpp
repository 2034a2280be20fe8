#include "sim/geo/sea_route.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/geo/earth.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

const Chart& bay() {
  return test::bay_of_bengal();
}

int open_sea_near(Position p) {
  return nearest_open_sea(bay().mask(), p, Distance::nautical_miles(20)).value();
}

const int off_sittwe = open_sea_near({20.14, 92.90});
const int off_langkawi = open_sea_near({6.32, 99.73});

DistanceField field_with_clear_cost(double cost) {
  return {bay().mask(), bay().coast(), off_langkawi, {cost, Distance::nautical_miles(10)}};
}

const DistanceField& to_langkawi() {
  static const DistanceField field = field_with_clear_cost(3);
  return field;
}

const DistanceField& shortest_to_langkawi() {
  static const DistanceField field = field_with_clear_cost(0);
  return field;
}

std::vector<Position> route_from(Position from, const DistanceField& field) {
  return sea_route(bay().mask(), bay().coast(), field, from);
}

std::vector<Position> sittwe_route(const DistanceField& field) {
  return route_from(bay().grid().centre(off_sittwe), field);
}

// Sampled along the route, every nautical mile or so.
double mean_clearance_m(const std::vector<Position>& route) {
  double sum = 0;
  int count = 0;
  for (std::size_t i = 1; i < route.size(); ++i) {
    const int samples =
        1 + static_cast<int>(geodesic_between(route[i - 1], route[i]).distance / Distance::nautical_miles(1));
    for (int s = 0; s < samples; ++s, ++count) {
      const double f = static_cast<double>(s) / samples;
      sum += bay()
                 .coast()
                 .distance({route[i - 1].lat_deg + f * (route[i].lat_deg - route[i - 1].lat_deg),
                            route[i - 1].lon_deg + f * (route[i].lon_deg - route[i - 1].lon_deg)})
                 .in_metres();
    }
  }
  return sum / count;
}

TEST(SeaRoute, TheShortestWayFromSittweToLangkawiIs915To945Miles) {
  const double nm = route_length(sittwe_route(shortest_to_langkawi())).in_nautical_miles();
  EXPECT_GE(nm, 915);
  EXPECT_LE(nm, 945);
}

TEST(SeaRoute, KeepingClearCostsSittweToLangkawiLittle) {
  const double clear =
      route_length(sittwe_route(to_langkawi())) / route_length(sittwe_route(shortest_to_langkawi()));
  EXPECT_GE(clear, 1);
  EXPECT_LE(clear, 1.03);
}

// A voyage that was straight in latitude and longitude lay half a kilometre off its rhumb line.
TEST(SeaRoute, OnTheOpenSeaItIsARhumbLineToAFewMetres) {
  const LandMask open(CellGrid::over({79, 0, 103, 23.5}, 0.25));
  const CoastDistance none(open, coast_distance_cap);
  const int to = open.grid().cell_of({2.1, 102.1});
  const DistanceField field(open, none, to, {});
  const Position from{19.6, 88.1};
  const std::vector<Position> route = sea_route(open, none, field, from);
  const RhumbPath rhumb = rhumb_between(from, open.grid().centre(to));
  ASSERT_GT(rhumb.distance.in_nautical_miles(), 1000);
  EXPECT_NEAR(route_length(route) / rhumb.distance, 1, 1e-7);
  for (std::size_t i = 1; i < route.size(); ++i) {
    // The middle of a leg, where it is farthest off.
    const Position middle{(route[i - 1].lat_deg + route[i].lat_deg) / 2,
                          (route[i - 1].lon_deg + route[i].lon_deg) / 2};
    const RhumbPath there = rhumb_between(from, middle);
    const double off_m =
        there.distance.in_metres() * std::sin(there.bearing.in_radians() - rhumb.bearing.in_radians());
    EXPECT_NEAR(off_m, 0, 8) << i;
  }
}

TEST(SeaRoute, NeverTouchesLandAndRunsFromStartToDestination) {
  test::RandomPlaces places(7);
  int reached = 0;
  for (int i = 0; i < 300; ++i) {
    const Position from = places.at_sea(bay().mask(), {79, 0, 103, 23.5});
    const std::vector<Position> route = route_from(from, to_langkawi());
    ASSERT_EQ(route.empty(), !bay().mask().is_open_sea(bay().grid().cell_of(from)));
    if (route.empty()) continue;
    ++reached;
    ASSERT_EQ(route.front(), from);
    ASSERT_EQ(route.back(), bay().grid().centre(off_langkawi));
    for (std::size_t k = 1; k < route.size(); ++k) {
      ASSERT_FALSE(bay().mask().first_land_contact(route[k - 1], route[k]));
      ASSERT_LE(geodesic_between(route[k - 1], route[k]).distance, longest_route_leg);
    }
  }
  EXPECT_GT(reached, 200);
}

TEST(SeaRoute, BetweenRandomPairsNeverTouchesLand) {
  test::RandomPlaces places(8);
  for (int pair = 0; pair < 8; ++pair) {
    const int to = open_sea_near(places.at_sea(bay().mask(), {91, 5, 98.5, 18}));
    const DistanceField field(bay().mask(), bay().coast(), to, {});
    for (int i = 0; i < 20; ++i) {
      const std::vector<Position> route = route_from(places.at_sea(bay().mask(), {90, 4, 99, 22}), field);
      for (std::size_t k = 1; k < route.size(); ++k) {
        ASSERT_FALSE(bay().mask().first_land_contact(route[k - 1], route[k]));
      }
    }
  }
}

TEST(SeaRoute, KeepsClearOfTheCoastWhenOpenWaterIsNear) {
  EXPECT_GT(mean_clearance_m(sittwe_route(to_langkawi())),
            mean_clearance_m(sittwe_route(shortest_to_langkawi())));
}

TEST(SeaRoute, IsNoLongerThanThePathItWasPulledFrom) {
  const double field_m = shortest_to_langkawi().cost(off_sittwe);
  EXPECT_LE(route_length(sittwe_route(shortest_to_langkawi())).in_metres(), field_m * 1.001);
  EXPECT_GE(route_length(sittwe_route(shortest_to_langkawi())).in_metres(), field_m * 0.97);
}

TEST(SeaRoute, ThereIsNoneFromLandOrOffTheChart) {
  EXPECT_TRUE(route_from({20.62, 92.323}, to_langkawi()).empty());
  EXPECT_TRUE(route_from({-5, 92}, to_langkawi()).empty());
}

TEST(DistanceField, RisesByTheLengthOfAMoveAtMost) {
  const DistanceField& field = shortest_to_langkawi();
  EXPECT_EQ(field.cost(off_langkawi), 0);
  test::RandomPlaces places(9);
  for (int i = 0; i < 5000; ++i) {
    const int cell = bay().grid().cell_of(places.in({80, 1, 102, 23}));
    const float here = field.cost(cell), east = field.cost(cell + 1);
    if (std::isinf(here) || std::isinf(east)) continue;
    ASSERT_LE(std::abs(here - east), 1856.5F);
  }
}

TEST(DistanceField, IsFiniteExactlyOnTheOpenSea) {
  for (int cell = 0; cell < bay().grid().size(); ++cell) {
    ASSERT_EQ(std::isfinite(to_langkawi().cost(cell)), bay().mask().is_open_sea(cell)) << cell;
  }
}

}  // namespace
}  // namespace searoom
