// The standard normal distribution, inverted.
#pragma once

namespace searoom {

// The z with P(Z < z) = p, for p in the open interval (0, 1); relative error about 1e-16.
// Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37(3) 477-484.
double standard_normal_quantile(double p);

}  // namespace searoom
