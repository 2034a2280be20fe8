// Members check identities together: people wait less long to be screened, and for return or onward travel.
//
// Facts: rows 11, 37: nationality checks of 30 to 120 days become 5 to 20 (B16, N48, N71).
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class IdentityExchange : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.number("screening_time", screening_,
             {.about = "Share of the usual time of screening", .low = 0, .high = 1});
    f.number("shelter_time", shelter_,
             {.about = "Share of the usual time in shelter, since people go on sooner", .low = 0, .high = 1});
  }
  void provide(const ForumView& view, const ForumState&, Provisions& p) const override {
    for (const StateIndex i : view.states()) {
      if (!view.is_member(i)) continue;
      p.of_state[i].screening_time *= screening_;
      p.of_state[i].shelter_time *= shelter_;
    }
  }

 private:
  double screening_ = 0.2, shelter_ = 0.8;
};

}  // namespace searoom
