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

// A switch between never and always that is thrown about a threshold: 0.5 + 0.5 tanh((value - threshold) /
// sigma). The same curve as a logistic of scale sigma / 2, and as the capsizing switch of OpenDrift (Dagestad
// and others 2018, Geoscientific Model Development 11, 1405).
double capsize_switch(double value, double threshold, double sigma);

// A chance per hour as the rate of a hazard, -ln(1 - p).
Rate rate_of_chance_per_hour(double chance);

// How a hull meets the sea: without power it lies across it; under way, hove to or in tow it meets it from
// any side, but by choice; to an anchor it rides bow on.
enum class Heading { beam_on, under_way, at_anchor };

// A first model of capsizing, to be calibrated on losses by season: by wave height over freeboard a logistic
// switch with its middle at `threshold`, and a rate that is never below that of a calm.
struct CapsizeModel {
  double calm_per_hour = 1e-5;
  double threshold = 3;
  double spread = 0.4;  // of the logistic; capsize_switch has twice that as sigma
};

// Rate at which a hull capsizes: a chance per hour of 0.05 beam-on without power, 0.01 otherwise, times the
// switch. Freeboard above 0. Low confidence: a scenario multiplies it by `people.foundering_factor`.
Rate capsize_rate(Distance significant_height, Distance freeboard, Heading heading,
                  const CapsizeModel& model = {});

// Chance that surf wrecks a hull that it throws on a shore: a switch of the wave height over the hull's
// length. At `half_at`, for a hull of 15 m, it is a half, and in proportion to the length for others. As
// steep as the rule for breaking waves abeam, by which one of 0.3 of a hull's length can turn it over and one
// of 0.6 almost surely does (Wolfson Unit, University of Southampton, after the Fastnet race of 1979): an
// eighth at two thirds of that height, seven eighths at four thirds, none in a calm.
double wrecked_in_surf(Distance significant_height, Distance hull_length, Distance half_at);

// The hull length at which `half_at` is stated.
inline constexpr Distance surf_hull_length = Distance::metres(15);

// Tonnes that press a hull down by one centimetre: length x beam x 0.75 (waterplane coefficient of wooden
// working boats) x 1.025 t/m3 / 100.
double tonnes_per_centimetre(Distance length, Distance beam);

// Freeboard with `people` aboard of a hull that has `at_most` with `people_most`: 53 kg each. At least 5 cm.
Distance freeboard_of_load(Distance at_most, double tonnes_per_cm, double people, double people_most);

// Rate at which a hull begins to leak: in a calm and up to 1 m of sea the calm rate, beyond with the square
// of the wave height.
Rate leak_rate(Rate calm, Distance significant_height);

// Chance that people who press to one side of a boat in passing over from another capsize it: none up to
// `people_most`, then from `least` up to `most` at one and a half times that load.
double rush_capsize_chance(double people, double people_most, double least, double most);

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
