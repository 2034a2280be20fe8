// What a small overloaded hull does in a sea.
#pragma once

#include <algorithm>
#include <cmath>

#include "sim/base/quantity.h"

namespace searoom {

// The speed at which a displacement hull's own wave holds it: 1.34 sqrt(waterline length in feet) knots
// (Froude; Larsson and Eliasson, Principles of Yacht Design).
Speed hull_speed(Distance waterline_length);

// 0.22 litres of diesel per horsepower-hour, the usual figure of small marine diesels.
double fuel_burn_litres_per_hour(double horsepower, double load);

// Rate at which a loaded hull founders, from a first model by wave height Hs over freeboard F: a chance per
// hour p = p1 / (1 + exp(-(Hs/F - 3) / 0.4)), p1 0.05 beam-on without power and 0.01 under way, at least
// 1e-5. Freeboard above 0. Low confidence: a scenario multiplies it by `people.foundering_factor`.
Rate founder_rate(Distance significant_height, Distance freeboard, bool under_way);

// Cruise speed less the share lost per metre of sea; a third of it is kept in any sea.
inline Speed speed_in_sea(Speed calm, double significant_height_m, double loss_per_metre) {
  constexpr double least_share = 1.0 / 3;
  return calm * std::max(least_share, 1 - loss_per_metre * significant_height_m);
}

struct MadeGood {
  double east_m_s = 0;
  double north_m_s = 0;
  bool holds_track = false;
};

// The current triangle: ground velocity of a boat of speed `water_m_s` that heads so as to make good the
// track (a unit vector) against a drift: sin(delta) = cross drift / speed. A boat that the drift across the
// track overpowers heads straight against it and is set aside. A boat that holds its track may still be
// carried backwards along it by a head current.
inline MadeGood current_triangle(double water_m_s, double track_east, double track_north,
                                 double drift_east_m_s, double drift_north_m_s) {
  const double along = drift_east_m_s * track_east + drift_north_m_s * track_north;
  const double across =
      drift_east_m_s * track_north - drift_north_m_s * track_east;  // to the right of the track
  const double spare = water_m_s * water_m_s - across * across;
  if (spare >= 0) {
    const double good = std::sqrt(spare) + along;
    return {good * track_east, good * track_north, true};
  }
  const double set = across - std::copysign(water_m_s, across);
  return {along * track_east + set * track_north, along * track_north - set * track_east, false};
}

}  // namespace searoom
