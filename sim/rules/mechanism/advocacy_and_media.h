// Agencies, researchers and the press keep at it while people are at sea: publics mind more, and those who
// may call a meeting are urged to.
//
// Facts: rows 40, 41, 49. The review of 2016 says that the media moved states (B3). Strengths are
// assumptions.
#pragma once

#include <algorithm>

#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class AdvocacyAndMedia : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.number("attention_per_week", attention_,
             {.about = "Rise of the public's attention in each member while it knows of boats in trouble",
              .low = 0,
              .high = 10});
    f.number(
        "urges", urges_,
        {.about = "Chance that it moves a chair to call a meeting who would not have", .low = 0, .high = 1});
  }
  void act(const ForumView& view, ForumState&, Forum& forum) const override {
    if (view.boats_at_sea() <= 0) return;
    for (const StateIndex i : view.states()) {
      if (view.is_member(i)) forum.raise_attention(i, attention_ * view.mechanism().interest(i) / (7 * 24));
    }
  }
  void provide(const ForumView&, const ForumState&, Provisions& p) const override {
    p.convening = std::max(p.convening, urges_);
  }

 private:
  double attention_ = 0.2, urges_ = 0.2;
};

}  // namespace searoom
