// Survivors are asked, and protected as victims of trafficking where they are; their testimony makes arrests.
//
// Facts: rows 12, 30. Shares and strengths are assumptions.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class VictimIdentification : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;

 private:
  double share_ = 0.1, witnesses_ = 50;
};

}  // namespace searoom
