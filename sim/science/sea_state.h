// The waves that a wind raises, and the scales that sailors give to both.
#pragma once

#include <algorithm>
#include <cmath>

#include "sim/base/quantity.h"

namespace searoom {

// Of gravity, m/s2: ISO 80000-3 standard value.
inline constexpr double gravity_m_s2 = 9.80665;

// Significant height once fetch and duration no longer limit it: 0.0246 U^2, U in m/s.
// Pierson and Moskowitz 1964, Journal of Geophysical Research 69(24), for the wind at 10 m.
Distance fully_developed_height(Speed wind);

// The wind-stress factor U_A = 0.71 U^1.23, both in m/s.
// Shore Protection Manual 1984, volume I, equation 3-28a.
Speed adjusted_wind(Speed wind);

struct Waves {
  Distance significant_height;
  Duration peak_period;
  Duration minimum_duration;  // the wind must blow at least this long to raise them
};

// Waves of a steady wind over a fetch in deep water. Shore Protection Manual 1984, volume I, equations 3-33
// to 3-35, up to the fully developed sea: period and duration as in 3-37 and 3-38, height as in
// fully_developed_height, which is lower than the manual's 3-36.
Waves fetch_limited_waves(Speed wind, Distance fetch);

// The height alone, for inner loops: equals fetch_limited_waves(wind, fetch).significant_height, with
// sqrt(fetch / gravity), in seconds, worked out once for the place, or what else limits it when that is less.
// Wind at least 0.
inline Distance wind_sea_height(double wind_m_s, double sqrt_fetch_over_g_s, Distance at_most) {
  const double most_m = std::min(at_most.in_metres(), 0.0246 * wind_m_s * wind_m_s);
  const double grows_m = 1.6e-3 * 0.71 * sqrt_fetch_over_g_s;
  // Up to 70 m/s U^1.25 is less than 1.1 U^1.23: mostly that is enough to know that the fetch limits nothing.
  const double quarter_power = std::sqrt(std::sqrt(wind_m_s));
  if (wind_m_s >= 1 && wind_m_s <= 70 && grows_m * wind_m_s * quarter_power >= 1.1 * most_m)
    return Distance::metres(most_m);
  return Distance::metres(std::min(grows_m * std::pow(wind_m_s, 1.23), most_m));
}

// Wind sea over water of constant depth, by the wind-stress factor (Shore Protection Manual 1984, volume I,
// equation 3-39):
//
//     gH / U_A^2 = 0.283 tanh(q) tanh(0.00565 sqrt(gF / U_A^2) / tanh(q)),  q = 0.530 (gd / U_A^2)^(3/4)
Distance wind_sea_over_depth(Speed adjusted_wind, Distance fetch, Distance depth);

// The same over any fetch: no wind raises a higher one there.
Distance most_wind_sea_over_depth(Speed wind, Distance depth);

// The significant height above which a sea breaks on the bottom: 0.42 of the depth as root mean square
// (Thornton and Guza 1982, Journal of Geophysical Research 87(C12), 9499), times the square root of 2.
Distance breaking_height(Distance depth);

// What a sea has grown to once a steady wind has blown on it for a time, over any fetch: the height whose
// minimum duration is that of the sea which the wind found, and this time more (Shore Protection Manual 1984,
// volume I, equations 3-33 and 3-35, solved for the height). At most the full sea, and a higher one falls to
// it at once: what is left of it is swell.
Distance grown_height(Distance height, Speed wind, Duration blows);

// Of a sea that one wind has raised, the height under another over the same fetch: as the wind-stress
// factors, by equation 3-33 of the manual. The first wind blows.
Distance sea_under_another_wind(Distance height, Speed then, Speed now);

// Wind sea and swell together: energies add, so heights add in quadrature.
Distance combined_height(Distance wind_sea, Distance swell);

// Force 0 to 12, from the wind rounded to a whole knot: force 8 (gale) is 34 to 40 knots.
// WMO, Manual on Codes (WMO-No. 306), Beaufort scale of wind.
int beaufort(Speed wind);

// State of the sea 0 to 9, from the significant height; a height on a bound takes the lower figure.
// WMO, Manual on Codes (WMO-No. 306), code table 3700.
int sea_state(Distance significant_height);

}  // namespace searoom
