// Near its destination a boat waits off the coast for the night to land; where it must not be seen at all,
// for a night without a bright moon.
//
// Landings of 10-11 May 2015 on Langkawi and in North Aceh were by night, in shallow water.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class HoldUntilDark : public ConductRule {
 public:
  void list_fields(Fields& fields);
  std::optional<Course> decide(const BridgeView& self) const override;

 private:
  Distance within_ = Distance::nautical_miles(12);
  bool avoids_moonlight_ = false;
};

}  // namespace searoom
