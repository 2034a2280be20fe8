// Where a boat may be: possible boats, each with a weight, that drift under the forecast with leeway and
// forecast errors of their own. The desk does not know what floats: particles are shared out over the leeway
// classes of the boats of the scenario, of a swamped hull and of people in the water, by how it was seen.
//
// The method of Breivik and Allen 2008 (Journal of Marine Systems 69, 99-113). Forecast errors last: each
// particle keeps its own and draws another after an exponential time, with the correlation of the flow.
#pragma once

#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/base/dice.h"
#include "sim/geo/position.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/science/intercept.h"
#include "sim/science/leeway.h"
#include "sim/world/hazard_clock.h"
#include "sim/world/sea/flow_field.h"

namespace searoom {

struct Scenario;
class Forecast;

struct Particle {
  ActorId id;
  Position at;
  double weight = 0;  // all of a cloud add up to 1
  LeewayLines leeway{};
  double z_down = 0, z_cross = 0;
  Flow wind_error, current_error;  // in standard deviations
  HazardClock jibes, wind_changes, current_changes;
  std::uint32_t claimed_by = 0;  // the sortie that is to search it
  std::uint16_t kind = 0;        // index into leeway_classes()
  DriftSide side = DriftSide::right;
  bool ashore = false;
};

struct Cloud {
  std::vector<Particle> particles;
  Velocity drift;  // of the mean, in the last hour

  bool empty() const { return particles.empty(); }
  Bearing drift_bearing() const { return Bearing::radians(std::atan2(drift.east_m_s, drift.north_m_s)); }
};

// Particles around a position with an error of one standard deviation on each axis. `name` makes them
// different from those of every other cloud: "THA/12/3".
Cloud new_cloud(std::string_view name, Position datum, double error_m, SeenAs seen_as,
                const Scenario& scenario, const Dice& dice);

// Some hours' drift. Particles that come ashore stay there.
void drift_cloud(const Scenario& scenario, const Forecast& forecast, const Dice& dice, double hours,
                 Cloud& cloud);

// Weighted moments in metres, and the circles round the mean that hold half and nine tenths.
struct CloudShape {
  Position middle;
  double along_m = 0, across_m = 0;  // standard deviations on its own axes
  Bearing axis;                      // of the longer
  double half_m = 0, nine_tenths_m = 0;
  double ashore = 0;  // weight
};
CloudShape shape_of(const Cloud& cloud);

}  // namespace searoom
