#include "sim/phases/hulls/people_in_water.h"

#include <algorithm>
#include <cmath>

#include "sim/phases/boats/landing.h"
#include "sim/science/daylight.h"
#include "sim/science/survival.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

void swim_ashore(const Step& step, std::size_t row) {
  const Scenario& s = step.scenario;
  const Vessels& v = step.world.vessels;
  if (s.people.ashore_share <= 0) return;
  if (s.chart->coast().distance(v.position[row]) > s.people.ashore_within) return;
  const PeopleCounts ashore = draw_share(step.dice, row, reaches_shore, s.people.ashore_share, v);
  if (total(ashore) > 0) land(step, row, ashore, Cause::swam_ashore);
}

// Share of those alive at its beginning who are lost in a step. On a hull people fare as with a float, and
// better. From survival at both ends, so that the mean does not depend on the step.
double lost_in_a_step(const Scenario& s, std::size_t row, const World& w) {
  const Vessels& v = w.vessels;
  const bool on_a_hull = v.afloat[row] != Afloat::people_in_water;
  const double share_with_float = on_a_hull ? 1 : s.hulls.share_with_float;
  const double hours = s.step().in_hours() * static_cast<double>(w.now - v.in_water_since[row]);
  const double before = in_water_survival(hours - s.step().in_hours(), share_with_float);
  if (before <= 0) return 1;
  const double kept = in_water_survival(hours, share_with_float) / before;
  if (!on_a_hull) return 1 - kept;
  return 1 - std::pow(kept, v.afloat[row] == Afloat::awash ? s.hulls.awash_factor : s.hulls.clinging_factor);
}

std::vector<double> weights_of_groups(const Scenario& s, const PeopleCounts& people) {
  std::vector<double> weights;
  for (std::size_t g = 0; g < people.size(); ++g) {
    weights.push_back(people[g] * s.people.groups[g].risk);
  }
  return weights;
}

}  // namespace

PeopleCounts draw_share(const Dice& dice, std::size_t row, Draw purpose, double share, const Vessels& v) {
  PeopleCounts drawn(v.groups);
  std::uint64_t person = 0;
  for (std::size_t g = 0; g < v.groups; ++g) {
    for (std::uint32_t i = 0; i < v.people[row * v.groups + g]; ++i, ++person) {
      if (dice.uniform(v.id[row], purpose, Occasion{person}) < share) ++drawn[g];
    }
  }
  return drawn;
}

void lose(const Step& step, std::size_t row, const PeopleCounts& who, std::uint64_t because) {
  add(step.world.people.missing, who);
  take_people(step.scenario.people, row, who, step.world.vessels);
  Event e = step.world.event_of(EventKind::went_missing, row);
  e.cause = Cause::drowning;
  e.region = region_at(step.scenario, e.where);
  e.people = who;
  e.because = because;
  step.world.report(std::move(e));
}

void enter_water(const Step& step, std::size_t row, double at_once) {
  Vessels& v = step.world.vessels;
  v.in_water_since[row] = step.world.now;
  swim_ashore(step, row);
  const PeopleCounts lost = draw_share(step.dice, row, lost_at_once, at_once, v);
  if (total(lost) > 0) lose(step, row, lost, v.because[row].hull);
}

double lost_at_capsizing(const Scenario& s, std::size_t row, const World& w) {
  const bool night = light_at(w.weather.sun, w.vessels.position[row]) == Light::night;
  const double sea = std::clamp(w.vessels.sea[row].wave_height_m / 2, 0.5, 1.5);  // of 2 m, within limits
  return std::min(0.95, s.hulls.lost_at_once * (night ? s.hulls.night_factor : 1) * sea);
}

void endure_water(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  if (v.people_at_risk[row] <= 0 || v.in_water_since[row] == step.world.now) return;
  double hazard = lost_in_a_step(step.scenario, row, step.world) * v.people_at_risk[row];
  PeopleCounts left = v.people_of(row), lost(v.groups);
  std::uint64_t others = total(left);
  while (others > 0 && v.drowns[row].spend(hazard, step.dice, v.id[row], drowns)) {
    hazard = 0;
    const std::size_t group = step.dice.pick(v.id[row], who_drowns, Occasion{v.drowns[row].count},
                                             weights_of_groups(step.scenario, left));
    if (left[group] == 0) break;
    --left[group], ++lost[group], --others;
  }
  if (total(lost) > 0) lose(step, row, lost, v.because[row].hull);
}

}  // namespace searoom
