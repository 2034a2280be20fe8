// What a state's desk does about one of its contacts. A rule is parameters and one const function; what a
// desk remembers is in its contact. Rules are asked in the order of the scenario, the first that speaks
// decides.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/world/desk_view.h"

namespace searoom {

struct KnownEntry;

struct DeskOrder {
  Action what = Action::monitor;
  Cause why;
  PostureIndex line = {};  // of the state's posture
};

class DeskRule {
 public:
  virtual ~DeskRule() = default;
  virtual std::optional<DeskOrder> decide(const DeskView& desk, const Contact& contact) const = 0;
};

struct NamedDeskRule {
  std::string name;
  std::shared_ptr<const DeskRule> rule;
};

using DeskRules = std::vector<NamedDeskRule>;

// The rules that a scenario may name, each with the list of its parameters.
std::vector<KnownEntry> desk_rule_table(DeskRules& rules);

// For a scenario that names none: keep_commitments, follow_posture, refer_out_of_region.
DeskRules default_desk_rules();

}  // namespace searoom
