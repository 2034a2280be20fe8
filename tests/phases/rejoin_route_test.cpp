#include "sim/phases/boats/rejoin_route.h"

#include <gtest/gtest.h>

#include "sim/geo/local_metres.h"
#include "sim/run/simulation.h"
#include "tests/support/small_network.h"

namespace searoom::test {
namespace {

// A world with a boat at sea, whose first boat makes for the second way-point of a route.
World with_boat_on(const Setting& setting, const std::vector<Position>& route) {
  Simulation simulation(setting, 1, 1);
  while (simulation.world().vessels.size() == 0) {
    simulation.step();
    simulation.take_events();
  }
  World world = simulation.world();
  world.vessels.route[0] = world.routes.add(route);
  world.vessels.leg[0] = 1;
  return world;
}

const Position start{11.5, 95.5};
const std::vector<Position> southward = {start, moved(start, 0, -20e3), moved(start, 0, -40e3),
                                         moved(start, 0, -60e3)};

// Of the first boat on that route once it has been set down at a place.
std::int32_t leg_from(Position here) {
  const Setting setting = load_text(small_network);
  World world = with_boat_on(setting, southward);
  world.vessels.position[0] = here;
  rejoin_route(*setting.scenario, 0, world);
  return world.vessels.route[0] == Routes::none ? -1 : static_cast<std::int32_t>(world.vessels.leg[0]);
}

TEST(RejoinRoute, ABoatBesideItsRouteMakesForTheWayPointThatComesNext) {
  EXPECT_EQ(leg_from(moved(start, 5e3, -10e3)), 1);
  EXPECT_EQ(leg_from(moved(start, -5e3, -1e3)), 1);
}

TEST(RejoinRoute, WayPointsThatItHasDriftedPastAreLeftOut) {
  EXPECT_EQ(leg_from(moved(start, 5e3, -22e3)), 2);
  EXPECT_EQ(leg_from(moved(start, 0, -41e3)), 3);
}

TEST(RejoinRoute, FartherOffThanALegItMustFindItsRouteAnew) {
  EXPECT_EQ(leg_from(moved(start, 40e3, -20e3)), -1);
  EXPECT_EQ(leg_from(moved(start, 0, 20e3)), -1);
}

TEST(RejoinRoute, NoBoatCutsAcrossLand) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"start=2015-02-01", "end=2015-02-10"});
  const Position west_of_phuket{7.9, 98.24}, east_of_phuket{7.9, 98.46}, south_of_phuket{7.7, 98.3};
  World world = with_boat_on(setting, {{7.6, 98.46}, east_of_phuket, {8.0, 98.5}});
  world.vessels.position[0] = west_of_phuket;
  rejoin_route(*setting.scenario, 0, world);
  EXPECT_EQ(world.vessels.route[0], Routes::none);

  world = with_boat_on(setting, {{7.6, 98.46}, south_of_phuket, east_of_phuket});
  world.vessels.position[0] = west_of_phuket;
  rejoin_route(*setting.scenario, 0, world);
  EXPECT_NE(world.vessels.route[0], Routes::none);
  EXPECT_EQ(world.vessels.leg[0], 1U);
}

}  // namespace
}  // namespace searoom::test
