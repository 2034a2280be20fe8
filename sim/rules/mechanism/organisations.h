// The bodies and mechanisms of the region, and what stands for each in a scenario. Facts:
// docs/coordination.md.
#pragma once

#include <string>
#include <vector>

#include "sim/scenario/specs/mechanism_spec.h"

namespace searoom {

struct KnownMechanism;

struct Organisation {
  int row;
  const char* name;
  const char* kinds;  // of mechanism, "consultation, commitment"; empty: narrative only
  const char* how;    // what stands for it, or why nothing does
};

const std::vector<Organisation>& organisations();

// Two tables in Markdown: bodies and what stands for them; kinds and their parameters.
std::string organisations_in_markdown(const std::vector<KnownMechanism>& kinds);

}  // namespace searoom
