// Where voyages end: on land that is there, and nowhere else, at any step.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "sim/world/network_view.h"
#include "tests/support/small_network.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

constexpr const char* steps[] = {"5", "10", "20", "30", "60"};

Setting network_at_step(const std::string& minutes) {
  return load_text(small_network, {"step_minutes=" + minutes});
}

// A world whose mother ship lies so far south of the sea cell of a place, with an order to go there.
World with_mother_ship_off(const Setting& setting, const std::string& place, Distance off, Order order) {
  Simulation simulation(setting, 1, 1);
  World world = simulation.world();
  while (world.vessels.size() == 0) {
    simulation.step();
    simulation.take_events();
    world = simulation.world();
  }
  const Scenario& s = *setting.scenario;
  Vessels& v = world.vessels;
  for (const PlaceIndex at : s.places.indices()) {
    if (s.places[at].id == place) v.destination[0] = at;
  }
  const Position there = s.chart->grid().centre(s.sea_cells[v.destination[0]]);
  v.position[0] = v.was_at[0] = moved(there, 0, -off.in_metres());
  v.order[0] = order;
  v.route[0] = -1;
  v.takes_people[0] = 1000000;  // never full: the network says nothing new
  return world;
}

Distance off_destination(const Setting& setting, const World& world) {
  const int cell = setting.scenario->sea_cells[world.vessels.destination[0]];
  return Distance::metres(
      metres_between(world.vessels.position[0], setting.scenario->chart->grid().centre(cell)));
}

// Two hours of masters deciding and boats moving, and of nothing else.
void sail_two_hours(const Setting& setting, World& world) {
  for (Tick left = 7200 / setting.scenario->step_s; left > 0; --left) {
    const Step step = step_of(setting, 1, world);
    change_environment(step);
    sample_local_sea(step);
    decide(step);
    move(step);
    ++world.now;
  }
}

TEST(Arriving, AMotherShipThatComesBackToHerAnchorageLiesThereAndLandsNobodyAtAnyStep) {
  for (const char* minutes : steps) {
    SCOPED_TRACE(minutes);
    const Setting setting = network_at_step(minutes);
    World world = with_mother_ship_off(setting, "off-origin", Distance::nautical_miles(6), Order::fill);
    sail_two_hours(setting, world);
    EXPECT_EQ(world.vessels.ending[0], Ending::none);
    EXPECT_EQ(world.vessels.conduct[0], Conduct::hold);
    EXPECT_TRUE(is_at_anchorage(*setting.scenario, world.vessels, 0));
  }
}

TEST(Arriving, AMotherShipHoldsAtTheEdgeOfTheOffingWhateverTheStep) {
  for (const char* minutes : steps) {
    SCOPED_TRACE(minutes);
    const Setting setting = network_at_step(minutes);
    World world = with_mother_ship_off(setting, "landing", Distance::nautical_miles(29), Order::sail);
    sail_two_hours(setting, world);
    EXPECT_EQ(world.vessels.ending[0], Ending::none);
    EXPECT_NEAR(off_destination(setting, world).in_nautical_miles(), 20, 1e-3);
  }
}

TEST(Arriving, NobodyLandsAtAnAnchorageEvenWhereARouteEndsThere) {
  const std::string voyage = R"(
title: To an anchorage
start: 2015-01-01
end: 2015-01-02
step_minutes: 60
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 12, cell_minutes: 10}
places: {here: {at: [10.08, 95.08]}, roads: {at: [10.58, 95.08], kind: anchorage}}
vessel_kinds:
  boat: {leeway: FISHING-VESSEL-1, length_metres: 20, people_most: 100, cruise_speed_knots: 6}
people: {foundering_factor: 0}
vessels: {boat: {kind: boat, from: here, destination: roads, people_aboard: 50}}
log: {positions_every_hours: 1}
)";
  const std::vector<Event> events = run(load_text(voyage), 1);
  EXPECT_TRUE(of_kind(events, EventKind::landed).empty());
  EXPECT_TRUE(of_kind(events, EventKind::boat_gone).empty());
  EXPECT_NEAR(last_positions(events)[0].lat_deg, 10.583, 1e-3);
}

// The first feeder of a run, half an hour off its anchorage, where nobody lies.
World with_a_feeder(const Setting& setting) {
  Simulation simulation(setting, 1, 1);
  const auto feeder_of = [](const Vessels& v) {
    return std::find(v.role.begin(), v.role.end(), Role::feeder) - v.role.begin();
  };
  while (feeder_of(simulation.world().vessels) == std::ssize(simulation.world().vessels.role)) {
    simulation.step();
    simulation.take_events();
  }
  World world = simulation.world();
  Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.role[row] == Role::mother_ship) v.order[row] = Order::hold;  // takes nobody
  }
  return world;
}

TEST(Arriving, AFeederThatFindsNoMotherShipGoesHomeAndLandsThere) {
  const Setting setting = network_at_step("60");
  World world = with_a_feeder(setting);
  for (int hour = 0; hour < 12; ++hour) {
    const Step step = step_of(setting, 1, world);
    change_environment(step);
    sample_local_sea(step);
    decide(step);
    move(step);
    ++world.now;
    world.tick_events.begin_tick();
    meet_at_sea(step);
    settle_outcomes(step);
    close_tick(step);
  }
  const std::vector<Event> events = world.tick_events.take();
  EXPECT_TRUE(of_kind(events, EventKind::transferred).empty());
  const std::vector<Event> landed = of_kind(events, EventKind::landed);
  ASSERT_FALSE(landed.empty());
  for (const Event& e : landed) EXPECT_EQ(e.place, "origin");
}

// Boats run for shelter in a monsoon, and come back to where they lay.
TEST(Arriving, InTheMonsoonAtAnHourNobodyLandsOffTheCoast) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml", {"start=2015-05-15", "end=2015-06-15", "step_minutes=60"});
  const std::vector<Event> landed = of_kind(run(setting, 1), EventKind::landed);
  ASSERT_FALSE(landed.empty());
  for (const Event& e : landed) {
    EXPECT_FALSE(e.place.starts_with("off-")) << e.place;
    // Boats that come in themselves: the cell of a landing may lie two cells off a small island.
    if (e.cause == Cause::arrived || e.cause == Cause::put_ashore || e.cause == Cause::ran_ashore ||
        e.cause == Cause::sailed_in_by_passengers) {
      EXPECT_LT(setting.scenario->chart->coast().distance(e.where).in_nautical_miles(), 3)
          << e.vessel << " at " << e.place;
    }
  }
}

}  // namespace
}  // namespace searoom::test
