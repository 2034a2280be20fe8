#include "sim/phases/hulls/reefs.h"

#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/hulls/hull_failures.h"
#include "sim/science/daylight.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

const Reef* reef_at(const Scenario& s, Position where) {
  for (const Reef& reef : s.reefs) {
    if (std::abs(reef.at.lat_deg - where.lat_deg) > reef.radius.in_metres() / 110000) continue;  // far off
    if (metres_between(reef.at, where) <= reef.radius.in_metres()) return &reef;
  }
  return nullptr;
}

Rate strike_rate(const Scenario& s, std::size_t row, const World& w) {
  const Vessels& v = w.vessels;
  if (heading_of(row, v) == Heading::beam_on) return s.hulls.strikes_adrift;
  const bool moves = v.conduct[row] == Conduct::follow_route || v.conduct[row] == Conduct::shelter;
  const bool night = light_at(w.weather.sun, v.position[row]) == Light::night;
  return moves && night ? s.hulls.strikes_at_night : Rate();
}

}  // namespace

void meet_reefs(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  const Reef* reef = reef_at(step.scenario, v.position[row]);
  if (!reef) return;
  const Rate rate = strike_rate(step.scenario, row, step.world);
  if (rate <= Rate()) return;
  if (v.strikes[row].spend(rate * step.length(), step.dice, v.id[row], strikes))
    run_aground(step, row, *reef);
}

}  // namespace searoom
