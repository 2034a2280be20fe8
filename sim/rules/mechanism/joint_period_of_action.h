// Police of several states act against networks together for some weeks, and again after some months.
//
// Facts: rows 12, 15. The first, 28 September to 28 October 2015, eight states: 59 victims found, 32 arrests
// (B6, B7, B19). Strengths are assumptions.
#pragma once

#include "sim/rules/mechanism/network_pressure.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class JointPeriodOfAction : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart& part) override {
    part.pressing.arrests = 0.3;
    list_pressing(f, part);
    f.quantity("lasts", lasts_, {.about = "How long each lasts", .unit = "days", .low = 1, .high = 365});
    f.quantity(
        "every", every_,
        {.about = "From the beginning of one to that of the next", .unit = "days", .low = 1, .high = 3650});
  }
  void provide(const ForumView& view, const ForumState& memory, Provisions& p) const override {
    const double days = view.since(memory.since).in_days();
    const double of_this = days - every_.in_days() * std::floor(days / every_.in_days());
    p.pressing[view.index()] = of_this < lasts_.in_days() && view.in_force(view.part().awaits);
  }

 private:
  Duration lasts_ = Duration::days(30), every_ = Duration::days(240);
};

}  // namespace searoom
