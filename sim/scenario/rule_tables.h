// The rules that a scenario may name, by kind of actor: one entry a rule, whose body lists its parameters.
// The rules themselves are in a layer that this one does not know.
#pragma once

#include <vector>

#include "sim/scenario/mechanism_spec.h"

namespace searoom {

struct RuleTables {
  std::vector<KnownEntry> conduct;  // of masters
  std::vector<KnownEntry> hazards;  // to those aboard
  std::vector<KnownEntry> network;  // of smuggling networks
  std::vector<KnownEntry> desks;    // of coastal states
  std::vector<KnownMechanism> mechanisms;
};

}  // namespace searoom
