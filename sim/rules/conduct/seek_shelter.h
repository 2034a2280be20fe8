// In a high sea a boat near land runs for the coast and lies there; farther out it heaves to. It goes on for
// a cause: once it has lain there for a while, and the sea that it gave way to, as far as the wind tells, has
// fallen by a margin. The lee of the coast, where the sea is lower, is no cause.
//
// Fishers of these waters stop at 1.5 to 2 m; an overloaded boat with no way back waits longer (assumption).
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class SeekShelter : public ConductRule {
 public:
  void list_fields(Fields& fields);
  std::optional<Course> decide(const BridgeView& self) const override;

 private:
  Distance waves_above_ = Distance::metres(2.5);
  Distance goes_on_below_ = Distance::metres(2.0);
  Distance coast_within_ = Distance::nautical_miles(25);
  Duration stays_at_least_ = Duration::hours(6);
};

}  // namespace searoom
