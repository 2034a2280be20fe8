#include "sim/phases/boats/transfer.h"

#include "sim/phases/hulls/hull_failures.h"
#include "sim/world/condition.h"

namespace searoom {

void transfer(const Step& step, Event told, std::size_t from, std::size_t to, const PeopleCounts& who) {
  Vessels& v = step.world.vessels;
  told.people = who;
  told.other = step.world.vessel_name(to);
  const std::uint64_t boarding = step.world.report(std::move(told));
  mix_conditions(from, to, static_cast<std::uint32_t>(total(who)), v);
  take_people(step.scenario.people, from, who, v);
  add_people(step.scenario.people, to, who, v);
  capsizes_in_rush(step, to, Occasion{v.boardings[to]++}, boarding);
}

}  // namespace searoom
