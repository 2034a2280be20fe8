// What every member undertook, with what chance and after what time it is kept. At reviews undertakings that
// were not kept are asked about again. Those not kept are counted.
//
// Facts: rows 10, 13, 22, 36: the Bali Declaration of 2016 asked for predictable disembarkation; in 2020 it
// was not kept (N77, K15). Chances are assumptions. A member's interest multiplies the chance.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class CommitmentOfAll : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void begin(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;

 private:
  Forum::Promise promise_{Undertaking::land_people, 0.3, Duration::days(0), Duration::days(3650)};
  Duration reviews_every_;  // 0: never
  double raises_ = 0.2;
};

}  // namespace searoom
