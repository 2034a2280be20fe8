// The state's posture decides: the first of its lines that holds today, in these waters, for a boat that
// looks like this. A line may leave a share of boats to the next, and may give way to the public's attention.
//
// Postures of 2015 by state and date: docs/science.md, "States". That attention raises the cost of a pushback
// follows the press and agencies of May 2015; how far is an assumption of each line.
#pragma once

#include "sim/rules/desk/desk_rule.h"

namespace searoom {

class FollowPosture : public DeskRule {
 public:
  void list_fields(Fields&) {}
  std::optional<DeskOrder> decide(const DeskView& desk, const Contact& contact) const override;
};

}  // namespace searoom
