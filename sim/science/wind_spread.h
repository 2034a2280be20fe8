// How much a wind fluctuates about its mean vector, from the two means that an atlas prints: that of the
// speed and that of the vector. The components are taken as independent normals of one spread, so the speed
// follows the law of Rice 1945 (Bell System Technical Journal 24, 46-156, section 3.10).
#pragma once

#include "sim/base/quantity.h"

namespace searoom {

// Mean of the length of a vector whose components have this spread about a mean vector of length `v`:
// s sqrt(pi / 2) L_1/2(-v^2 / 2 s^2), L a Laguerre function. Both at least 0, in one unit, which the result
// has too; relative error under 1e-12.
double rice_mean(double v, double spread);

// The spread of each component with which the speed has this mean about that vector: the inverse of
// rice_mean. Zero where the vector mean is no shorter than the scalar one.
Speed component_spread(Speed scalar_mean, Speed vector_mean);

}  // namespace searoom
