// Tropical cyclones. Random ones form by a Poisson process whose rate follows the month and whose draws are
// keyed by the storm's number, so that every run of a seed meets the same storms; scripted ones pass when and
// where the scenario says.
//
// Plain values and functions of them; weather.cpp keeps the storms that pass and those to come.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/dice.h"
#include "sim/scenario/specs/sea_spec.h"
#include "sim/world/sea/flow_field.h"

namespace searoom {

struct Storm {
  std::string name;
  std::int64_t forms_s = 0;  // since the start of the run
  std::int64_t ends_s = 0;
  Position forms_at;
  double heading_rad = 0;
  double forward_m_s = 0;
  double max_wind_m_s = 0;
  double radius_m = 50000;
  std::int64_t script = -1;  // index of a scripted storm, whose fixes say where it is; -1: a random one
};

// A storm at one instant.
struct StormNow {
  Position centre;
  double max_wind_m_s = 0;
  double radius_m = 0;
};
StormNow storm_at(const Storm& storm, const StormSpec& spec, Instant start, std::int64_t now_s);

// The wind at a place where another would blow without the storm, which it replaces near its centre and
// leaves as it is far off.
Flow wind_in_storm(const StormNow& storm, Position where, Flow without);

// The next storm to form after `after_s`, by thinning; the ordinal counts candidates and moves on. Storms
// that would form after `end_s` are not made: the result then forms at or after it.
Storm next_random_storm(const StormSpec& spec, const Dice& dice, Instant start, std::int64_t end_s,
                        std::uint64_t& ordinal, double& candidate_s);

// All scripted storms, in the order of their first fix.
std::vector<Storm> scripted_storms(const StormSpec& spec, Instant start);

}  // namespace searoom
