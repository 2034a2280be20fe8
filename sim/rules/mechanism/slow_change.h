// Mechanisms that work on why people leave, over years: fewer do, by a share a year, or once they have heard.
#pragma once

#include <cmath>

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

// How many still wish to leave when a share fewer does every year.
inline double after_years(double falls_per_year, Duration time) {
  return std::pow(1 - falls_per_year, time.in_days() / 365.25);
}

inline void multiply_wishes(double by, Provisions& p) {
  for (double& wish : p.wish_to_leave) wish *= by;
}

}  // namespace searoom
