#include "sim/phases/search_sweeps.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"
#include "sim/science/search_effort.h"

namespace searoom {
namespace {

// Beyond so many sweep widths nothing is counted: less than 1 % is seen there.
constexpr double counted_widths = 3;
// Whoever passes over a boat sees it.
constexpr double closest_m = 50;

// Chance rate along a straight leg by the inverse-cube law: that of a glimpse falls with the cube of the
// distance, so that an endless leg at x gives 1 - exp(-W^2 / (4 pi x^2)) (Koopman 1946). `from` and `to` are
// metres along the leg from abreast, `x` across.
double hazard_of_leg(double width_m, double x, double from, double to) {
  const double across = std::max(std::abs(x), closest_m), across_2 = across * across;
  const double part = to / std::sqrt(across_2 + to * to) - from / std::sqrt(across_2 + from * from);
  return width_m * width_m / (8 * std::numbers::pi * across_2) * part;
}

void sweep_leg(Position a, Position b, double width_m, Cloud& cloud) {
  const Offset leg = offset_between(a, b);
  const double length = std::hypot(leg.east_m, leg.north_m);
  if (length < 1) return;
  const double east = leg.east_m / length, north = leg.north_m / length;
  const double reach_m = counted_widths * width_m;
  const DegreeLength degree = degree_length((a.lat_deg + b.lat_deg) / 2);
  for (Particle& p : cloud.particles) {
    const double y = (p.at.lat_deg - a.lat_deg) * degree.lat_m;
    const double x = (p.at.lon_deg - a.lon_deg) * degree.lon_m;
    const double across = x * north - y * east, along = x * east + y * north;
    if (std::abs(across) > reach_m || along < -reach_m || along > length + reach_m) continue;
    p.overlooked *= std::exp(-hazard_of_leg(width_m, across, -along, length - along));
  }
}

SearchCase* case_of(const Unit& unit, World& w) {
  if (unit.state < 0 || unit.task != Task::search || unit.track.size() < 2) return nullptr;
  for (SearchCase& c : w.desks[static_cast<std::size_t>(unit.state)].cases) {
    if (c.number == unit.case_no && c.is_open()) return &c;
  }
  return nullptr;
}

}  // namespace

// Tables of COMDTINST M16130.2F, the row of a boat of 53 feet at 10 miles of visibility, of a swamped one
// the row of 20 feet; by night, with infrared or night-vision, 0.35 of it (assumption). In a sea of more than
// 1.2 m small targets are seen a quarter as far, larger ones 0.9.
Distance believed_sweep_width(const Ability& eyes, SeenAs target, Light light, Distance wave_height) {
  const bool small = target == SeenAs::sinking;
  double miles = small ? 3.3 : 9.1;
  if (eyes.type == UnitType::aircraft) miles = small ? 3.6 : 8.1;
  if (eyes.type == UnitType::helicopter) miles = small ? 4.3 : 9.2;
  if (eyes.type == UnitType::drone) miles = small ? 1.5 : 3;
  if (wave_height > Distance::metres(1.2)) miles *= small ? 0.25 : 0.9;
  if (light == Light::night) miles *= eyes.sees_by_night ? 0.35 : 0;
  return Distance::nautical_miles(miles);
}

void sweep_clouds(const Scenario& s, const SeaModel& sea, World& w) {
  for (const Unit& unit : w.units) {
    SearchCase* c = case_of(unit, w);
    if (!c || c->cloud.empty()) continue;
    const Light light = light_at(sun_at(days_since_j2000(s.instant_of(w.now))), unit.position);
    const Distance wave = Distance::metres(w.weather.at(unit.position, sea).wave_height_m);
    const double width_m = believed_sweep_width(unit.can, c->seen_as, light, wave).in_metres();
    if (width_m <= 0) continue;
    for (std::size_t i = 1; i < unit.track.size(); ++i)
      sweep_leg(unit.track[i - 1], unit.track[i], width_m, c->cloud);
  }
}

double learn_from_failure(Cloud& cloud) {
  std::vector<double> weights, pod;
  for (const Particle& p : cloud.particles) {
    weights.push_back(p.weight);
    pod.push_back(1 - p.overlooked);
  }
  const double success = update_after_failure(weights, pod);
  for (std::size_t i = 0; i < cloud.particles.size(); ++i) {
    cloud.particles[i].weight = weights[i];
    cloud.particles[i].overlooked = 1;
  }
  return success;
}

}  // namespace searoom
