// The difference of two lognormal means that share their luck. Where luck is large and a policy acts as a
// factor, differences are skewed and change sign, and Student's interval of them covers far less than it
// says.
#pragma once

#include <vector>

#include "sim/experiment/statistics/interval.h"

namespace searoom {

// Generalized pivotal quantities of the means and covariance of the logarithms (Bebu and Mathew 2008, Stat.
// Med. 27, 2684), drawn four thousand times, always alike. Wants pairs of values above 0, at least four.
Interval paired_lognormal_interval(const std::vector<double>& first, const std::vector<double>& other);

}  // namespace searoom
