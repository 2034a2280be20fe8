#include "sim/phases/hulls/debris.h"

#include "sim/world/drift_character.h"

namespace searoom {

std::string leave_debris(const Scenario& s, const Dice& dice, std::size_t row, World& w) {
  const auto source = static_cast<std::uint32_t>(w.source_names.size());
  w.source_names.push_back(w.vessel_name(row) + "/debris");
  const std::size_t debris =
      put_to_sea(s, dice, {source, 1, w.vessels.kind[row], w.vessels.position[row], true, 0}, w);
  becomes(Afloat::debris, s, dice, debris, w.now, w.vessels);
  w.vessels.sea[debris] = w.vessels.sea[row];
  w.vessels.crew[debris] = Crew::nobody;
  w.vessels.fuel_litres[debris] = w.vessels.water_litres[debris] = w.vessels.food_person_days[debris] = 0;
  w.vessels.network[debris] = w.vessels.network[row];
  return w.vessel_name(debris);
}

void disperse_in_time(const Scenario& s, std::size_t row, World& w) {
  const Duration age = s.step() * static_cast<double>(w.now - w.vessels.afloat_since[row]);
  if (age >= s.hulls.debris_for) w.vessels.ending[row] = Ending::dispersed;
}

}  // namespace searoom
