// The rules that a scenario may name, by kind of actor: one entry a rule, whose body lists its parameters.
// The rules themselves are in a layer that this one does not know.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sim/scenario/reading/fields.h"

namespace searoom {

struct MechanismPart;

// One entry of the table of kinds: its name, what it does, and its parameters.
struct KnownMechanism {
  std::string name;
  std::string about;
  std::function<void(Fields&, MechanismPart&)> body;
};

struct RuleTables {
  std::vector<KnownEntry> conduct;  // of masters
  std::vector<KnownEntry> hazards;  // to those aboard
  std::vector<KnownEntry> network;  // of smuggling networks
  std::vector<KnownEntry> desks;    // of coastal states
  std::vector<KnownMechanism> mechanisms;
};

}  // namespace searoom
