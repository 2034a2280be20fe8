// How to spread the effort of a search, and what a search in vain teaches.
//
// Effort is swept area: sweep width times speed times time. Coverage is effort over the area it is spread on.
// Detection follows the exponential law of random search, 1 - exp(-coverage) (Koopman 1946, OEG report 56),
// the conservative one: targets drift and searchers do not keep their tracks exactly.
#pragma once

#include <span>
#include <vector>

#include "sim/base/quantity.h"

namespace searoom {

double swept_area_m2(Distance sweep_width, Speed speed, Duration time);

// Share of the time on scene that is searched; the rest goes into turns and looking at what was seen (IAMSAR
// Manual II, 4.6).
inline constexpr double search_endurance = 0.85;

// A part of the sea and the chance that it holds the target.
struct SearchCell {
  double containment = 0;
  double area_m2 = 1;
};

struct EffortPlan {
  std::vector<double> coverage;  // of each cell
  double success = 0;            // probability that the search finds the target
};

// The plan with the greatest success: the densest cells are searched until all that are searched are equally
// dense. Charnes and Cooper 1958, Management Science 5, 44-50; Stone 1975, Theory of Optimal Search,
// example 2.2.8.
EffortPlan optimal_effort(std::span<const SearchCell> cells, double effort_m2);

// Success of any plan.
double success_of(std::span<const SearchCell> cells, std::span<const double> coverage);

// What is believed after a search that found nothing: each weight times its chance of being overlooked, and
// all together as much as before. `pod` is the probability of detection of each. Returns the success that the
// search had before it was made; when nothing is left to believe the weights stay as they were.
double update_after_failure(std::span<double> weights, std::span<const double> pod);

// Of searches one after the other, each success from the map of its time.
inline double cumulative_success(double before, double of_this_search) {
  return 1 - (1 - before) * (1 - of_this_search);
}

// A position whose error is circular normal with standard deviation sigma on each axis. The probable error,
// which holds half of all cases, is 1.17741 sigma.
inline constexpr double sigmas_of_probable_error = 1.1774100225154747;  // sqrt(2 ln 2)
double containment_of_circle(Distance radius, Distance sigma);
double containment_of_square(Distance half_side, Distance sigma);
Distance radius_that_contains(double probability, Distance sigma);

// The best search for such a target: thinning from the middle to the edge of a circle (Koopman 1957,
// Operations Research 5, 613-626).
struct CircularSearch {
  Distance radius;
  double success = 0;
};
CircularSearch optimal_circular_search(double effort_m2, Distance sigma);

}  // namespace searoom
