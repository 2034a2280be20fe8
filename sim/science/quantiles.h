// Distributions turned inside out: the value below which a share u of the draws fall. Each rises with u, so
// that one uniform means one degree of luck whatever the parameters. u in the open interval (0, 1).
// The normal one is standard_normal_quantile in sim/base/normal.h.
#pragma once

#include <cstdint>

namespace searoom {

// The smallest count n with P(N <= n) >= u, for a Poisson count of this mean (0 to 700), by summing the
// probabilities from 0 up (Devroye 1986, Non-Uniform Random Variate Generation, section X.3).
std::int64_t poisson_quantile(double mean, double u);

// scale (-ln(1 - u))^(1 / shape), scale and shape above 0; in the unit of the scale (Weibull 1951, Journal of
// Applied Mechanics 18, 293-297).
double weibull_quantile(double scale, double shape, double u);

}  // namespace searoom
