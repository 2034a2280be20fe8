// Ships with people aboard that ask one state after the other for a port.
#include "sim/phases/desks/port_requests.h"

#include <gtest/gtest.h>

#include "tests/support/adrift.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

constexpr StateIndex nearer_state(0), farther_state(1);

// A ship that waits off the port of the first of two states, which let nobody in. By an arrangement that the
// second has still to do its share of, it is asked first.
std::vector<StateIndex> states_asked(bool by_arrangement, int times) {
  const Setting setting =
      load("scenarios/teaching/coordination/disembarkation-arrangement.yaml",
           {"mechanisms.it.enabled=true", "mechanisms.it.does.disembarkation_arrangement.compliance=0",
            "states.XXX.ports={none: {grants: 0}}", "states.YYY.ports={none: {grants: 0}}"});
  World world = after_one_step(setting, 1);
  if (by_arrangement) {
    for (StateProvisions& state : world.forums.provisions.of_state) state.arrangement = PartIndex(0);
    world.forums.of_part[PartIndex(0)].people[nearer_state] = 1000;
  }
  Unit ship;
  ship.id = actor("ship");
  ship.name = "ship";
  ship.can.type = UnitType::merchant;
  ship.can.cruise_speed = Speed::knots(12);
  ship.task = Task::wait_for_port;
  ship.position = {11, 94.9};
  ship.aboard = {60};
  world.units = {ship};
  std::vector<StateIndex> all;
  for (int time = 0; time < times; ++time) {
    answer_port_requests(step_of(setting, 1, world));
    for (const StateIndex state : world.desks.indices()) {
      for (const PortRequest& request : world.desks[state].port_requests) {
        all.push_back(state);
        world.now = request.answered;
      }
    }
    answer_port_requests(step_of(setting, 1, world));
    world.now += 1;
  }
  return all;
}

TEST(PortRequests, GoToTheNearestStateFirstAndThenToTheNext) {
  EXPECT_EQ(states_asked(false, 4),
            (std::vector<StateIndex>{nearer_state, farther_state, nearer_state, farther_state}));
}

TEST(PortRequests, AfterTheStateOfAnArrangementTheNearestOfTheOthersIsAsked) {
  EXPECT_EQ(states_asked(true, 4),
            (std::vector<StateIndex>{farther_state, nearer_state, farther_state, nearer_state}));
}

}  // namespace
}  // namespace searoom::test
