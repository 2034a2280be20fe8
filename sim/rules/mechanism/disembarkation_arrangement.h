// A predictable place of safety: members rescue and land people found in need, and where they are landed goes
// by a rule agreed in advance.
//
// Facts: rows 17, 36, 46. Compliance below 1 is what 2020 showed; how far is an assumption. Of ports that can
// be reached without going too far out of the way, that of the member is taken which has received least for
// its share; caps end a member's part.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class DisembarkationArrangement : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;
};

}  // namespace searoom
