// How far a drifting vessel or person is carried by the wind, relative to the surface current.
//
// Leeway is two straight lines in wind speed, one along the wind and one across it, measured at sea by class
// of object. The model is Allen and Plourde 1999 (USCG R&D report CG-D-08-99) and Allen 2005 (CG-D-05-05), in
// the form of Breivik and Allen 2008 (Journal of Marine Systems 69, 99-113).
//
// Wind is the 10 m wind, 0 to about 25 m/s. Waves are inside the coefficients, so Stokes drift is not added;
// the current is added in full. Objects are under 30 m long.
#pragma once

#include <cmath>
#include <cstdint>
#include <span>
#include <string_view>

#include "sim/base/quantity.h"

namespace searoom {

// One regression line: slope in percent of wind speed, offset, and the residual spread about the line.
struct LeewaySide {
  double slope_percent, offset_cm_s, sigma_cm_s;
};

struct LeewayClass {
  std::string_view name;
  std::string_view description;
  LeewaySide downwind, right, left;
};

// The classes of the USCG list in use here, in a fixed order.
std::span<const LeewayClass> leeway_classes();

// Null when no class has that name.
const LeewayClass* find_leeway_class(std::string_view name);

// Which side of the downwind direction the object drifts to. It jibes from one to the other now and then.
enum class DriftSide : std::uint8_t { right, left };

// One vessel's leeway as two straight lines in wind speed: speed (m/s) = slope * W (m/s) + offset.
// Crosswind is positive to the right of downwind.
struct LeewayLines {
  double down_slope, down_offset_m_s, cross_slope, cross_offset_m_s;
};

// The vessel's own lines. The two standard normals are its character, kept for its whole life. On a jibe, ask
// again with the other side and the same z_cross: slope, offset and spread all change, not only the sign.
LeewayLines leeway_lines(const LeewayClass& kind, DriftSide side, double z_down, double z_cross);

// Whether a draw would send the object upwind in strong wind: redraw z_down while it does.
bool downwind_slope_is_negative(const LeewayClass& kind, double z_down);

// Drift through the water.
struct Drift {
  double east_m_s, north_m_s;
};

// The leeway in a wind whose components say where it blows TO. In a flat calm the offsets remain and have no
// direction of their own; downwind is then taken as north.
inline Drift leeway_drift(const LeewayLines& lines, double wind_east_m_s, double wind_north_m_s) {
  const double wind = std::sqrt(wind_east_m_s * wind_east_m_s + wind_north_m_s * wind_north_m_s);
  const double unit_east = wind > 0 ? wind_east_m_s / wind : 0.0;
  const double unit_north = wind > 0 ? wind_north_m_s / wind : 1.0;
  const double down = lines.down_slope * wind + lines.down_offset_m_s;
  const double cross = lines.cross_slope * wind + lines.cross_offset_m_s;
  return {down * unit_east + cross * unit_north, down * unit_north - cross * unit_east};
}

// Jibes per time: -ln(0.96) an hour, so that 4 % jibe within an hour (Allen 2005).
inline constexpr Rate jibing_rate = Rate::per_hour(0.040821994520255166);

// Standard deviation, on each axis, of one step of a random walk with this diffusivity (at least 0):
// sqrt(2 K dt). Usual offshore: K = 10 m2/s, from 1 to 100. The spread after a time does not depend on the
// step.
double random_walk_step_m(double diffusivity_m2_s, Duration dt);

}  // namespace searoom
