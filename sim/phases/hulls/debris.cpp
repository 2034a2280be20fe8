#include "sim/phases/hulls/debris.h"

#include "sim/world/sea/drift_character.h"

namespace searoom {

std::size_t leave_debris(const Step& step, std::size_t row) {
  World& w = step.world;
  Vessels& v = w.vessels;
  const auto source = static_cast<std::uint32_t>(w.source_names.size());
  w.source_names.push_back(w.vessel_name(row) + "/debris");
  const std::size_t debris =
      put_to_sea(step.scenario, step.dice, {source, 1, v.kind[row], v.position[row], true, 0}, w);
  becomes(Afloat::debris, step.scenario, step.dice, debris, w);
  v.sea[debris] = v.sea[row];
  v.crew[debris] = Crew::nobody;
  v.fuel_litres[debris] = v.water_litres[debris] = v.food_person_days[debris] = 0;
  v.network[debris] = v.network[row];
  return debris;
}

void disperse_in_time(const Step& step, std::size_t row) {
  const Duration age = step.since(step.world.vessels.afloat_since[row]);
  if (age >= step.scenario.hulls.debris_for) step.world.vessels.ending[row] = Ending::dispersed;
}

}  // namespace searoom
