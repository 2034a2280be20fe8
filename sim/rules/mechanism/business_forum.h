// Employers and ministers: fewer irregular jobs pull fewer people, slowly; ethical recruitment takes a
// further share out of irregular ways.
//
// Facts: rows 24, 26: minus 1 to 5 % a year, an assumption.
#pragma once

#include "sim/rules/mechanism/slow_change.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class BusinessForum : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.number("pull_falls_per_year", falls_,
             {.about = "Share fewer who leave for irregular jobs, each year", .low = 0, .high = 0.5});
    f.number("ethical_recruitment", ethical_,
             {.about = "Share who are recruited by lawful ways in their place, after a year",
              .low = 0,
              .high = 1});
  }
  void provide(const ForumView& view, const ForumState& memory, Provisions& p) const override {
    const Duration time = view.since(memory.since);
    multiply_wishes(after_years(falls_, time) * (1 - ethical_ * std::min(1.0, time.in_days() / 365.25)), p);
  }

 private:
  double falls_ = 0.03, ethical_ = 0;
};

}  // namespace searoom
