// Where to begin a search by hand: the datum and its total probable error, for a rescue centre that does not
// know which class of object drifts (IAMSAR Manual, volume II, 4.4 and appendix K).
#pragma once

#include <span>
#include <string_view>

#include "sim/base/quantity.h"
#include "sim/geo/local_metres.h"
#include "sim/science/intercept.h"

namespace searoom {

// Leeway speed in knots = slope * wind in knots + offset, up to `divergence` to either side of downwind. The
// list of the IAMSAR Manual, volume II, appendix N, as the Danish Maritime Authority's ArcticWeb has it
// (sar-model.js).
struct HandLeeway {
  std::string_view name;
  double slope, offset_knots, divergence_degrees;
};
std::span<const HandLeeway> hand_leeways();
const HandLeeway* find_hand_leeway(std::string_view name);

// Probable errors, each half of all cases: of the position from which the object drifted and of the
// searcher's own fix.
struct PositionErrors {
  Distance initial;
  Distance searcher = Distance::nautical_miles(0.1);  // satellite navigation
};

// Drift is known to about three tenths of its length (IAMSAR Manual II, 4.4).
inline constexpr double drift_error_share = 0.3;

// Offsets from the last known position, of an object that keeps left and one that keeps right of downwind.
struct Datum {
  Offset left, right;
  Offset middle;                  // between the two
  Distance divergence;            // from one to the other
  Distance total_probable_error;  // E = sqrt(X^2 + Y^2 + De^2), of either
};
Datum hand_datum(const HandLeeway& leeway, Velocity wind, Velocity current, Duration adrift,
                 const PositionErrors& errors);

// R = f E with f = 1.1, 1.6, 2.0, 2.3, 2.5 for the first to the fifth search and every later one.
double safety_factor(int search);

// Of the circle to search first: round the middle, so that it holds those round both datums.
Distance search_radius(const Datum& datum, int search);

}  // namespace searoom
