// When fuel or water will not last to the destination, a master makes for the nearest of the scenario's
// `havens` instead, if that is nearer.
//
// In May 2015 boats of which Malaysia had been the aim came ashore in Aceh and on Thai islands when stores
// ran out. The margin is an assumption.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class Divert : public ConductRule {
 public:
  void list_fields(Fields& fields);
  std::optional<Course> decide(const BridgeView& self) const override;

 private:
  double margin_ = 1.2;
  double litres_a_head_and_day_ = 1;
};

}  // namespace searoom
