// After an announced day those who are not refugees are returned: fewer leave once they have heard; until the
// day more do, to be in time.
//
// Facts: row 51: the Comprehensive Plan of Action of 1989 and its cut-off dates (L3, N101). Shares are
// assumptions. It begins when it is announced.
#pragma once

#include "sim/rules/mechanism/slow_change.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class ScreeningAndReturn : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.quantity("cut_off_after", cut_off_,
               {.about = "From the announcement to the day from which it holds",
                .unit = "days",
                .low = 0,
                .high = 3650});
    f.number("rush", rush_, {.about = "Share more who leave before that day", .low = 0, .high = 5});
    f.number("falls", falls_, {.about = "Share fewer who leave after it", .low = 0, .high = 1});
  }
  void provide(const ForumView& view, const ForumState& memory, Provisions& p) const override {
    multiply_wishes(view.since(memory.since) < cut_off_ ? 1 + rush_ : 1 - falls_, p);
  }

 private:
  Duration cut_off_ = Duration::days(30);
  double rush_ = 0.3, falls_ = 0.4;
};

}  // namespace searoom
