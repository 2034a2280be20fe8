#include "sim/phases/boats/transfer.h"

#include "sim/phases/hulls/hull_failures.h"
#include "sim/world/condition.h"

namespace searoom {

void transfer(const Scenario& scenario, const Dice& dice, Event told, std::size_t from, std::size_t to,
              const PeopleCounts& who, World& world) {
  Vessels& v = world.vessels;
  told.people = who;
  told.other = world.vessel_name(to);
  const std::uint64_t boarding = world.report(std::move(told));
  mix_conditions(from, to, static_cast<std::uint32_t>(total(who)), v);
  take_people(scenario.people, from, who, v);
  add_people(scenario.people, to, who, v);
  capsizes_in_rush(scenario, dice, to, Occasion{v.boardings[to]++}, boarding, world);
}

}  // namespace searoom
