// Loaded boats in a territorial sea meet the warships that a measure of that country has put there.
#include "sim/phases/phases.h"
#include "sim/phases/warships.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

bool has_warships(const Scenario& s, const World& w) {
  for (std::size_t m = 0; m < s.measures.size(); ++m) {
    if (s.measures[m].warships.si() > 0 && w.measures_began[m] != 0 && w.measures_ended[m] == 0) return true;
  }
  return false;
}

void meet(const Scenario& s, const Dice& dice, std::size_t row, World& w) {
  Vessels& v = w.vessels;
  const std::string& waters = s.chart->territorial_sea_of(v.position[row]);
  if (waters.empty()) return;
  for (std::size_t m = 0; m < s.measures.size(); ++m) {
    const PressureMeasure& measure = s.measures[m];
    const bool stands = w.measures_began[m] != 0 && w.measures_ended[m] == 0;
    if (!stands || measure.country != waters || measure.warships.si() <= 0) continue;
    if (!v.meets_warship[row].spend(measure.warships * s.step(), dice, v.id[row], meets_warship)) continue;
    meet_warship(s, row, {waters, w.measures_began[m]}, w);
  }
}

}  // namespace

void meet_warships(const Scenario& scenario, const Dice& dice, World& world) {
  if (!has_warships(scenario, world)) return;
  const Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    const bool sails = v.ending[row] == Ending::none && v.answers_helm(row);
    if (sails && v.warned_until[row] <= world.now && v.people_aboard(row) > 0)
      meet(scenario, dice, row, world);
  }
}

}  // namespace searoom
