// Counts by chance, each from one uniform by inversion: a luckier uniform never gives a smaller count, so two
// runs of one seed whose means are close also have counts that are close.
#pragma once

#include <cstdint>

namespace searoom {

// Poisson of a mean of at least 0. Beyond a mean of 200 by the normal approximation with continuity
// correction, whose error in a cumulative chance is then below 0.01.
std::uint32_t poisson_count(double uniform, double mean);

// How many of n, each with chance p.
std::uint32_t binomial_count(double uniform, std::uint32_t n, double p);

}  // namespace searoom
