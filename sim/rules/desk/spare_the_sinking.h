// People on a boat that was seen to sink are rescued, whatever the posture says.
//
// Malaysia's order of 12 May 2015 excepted sinking boats (Maritime Enforcement Agency); SOLAS V/33 and the
// SAR Convention ask it of everybody. How often it is kept is the share.
#pragma once

#include "sim/rules/desk/desk_rule.h"

namespace searoom {

class SpareTheSinking : public DeskRule {
 public:
  void list_fields(Fields& fields);
  std::optional<DeskOrder> decide(const DeskView& desk, const Contact& contact) const override;

 private:
  double share_ = 1;
};

}  // namespace searoom
