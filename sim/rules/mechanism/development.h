// Work on root causes where people leave: fewer have to, slowly.
//
// Facts: row 44, the Jakarta Declaration. The share is an assumption.
#pragma once

#include "sim/rules/mechanism/slow_change.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class Development : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.number("push_falls_per_year", falls_,
             {.about = "Share fewer who leave, each year", .low = 0, .high = 0.5});
  }
  void provide(const ForumView& view, const ForumState& memory, Provisions& p) const override {
    multiply_wishes(after_years(falls_, view.since(memory.since)), p);
  }

 private:
  double falls_ = 0.02;
};

}  // namespace searoom
