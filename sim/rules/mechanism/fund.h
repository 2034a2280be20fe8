// Money, with its delay: it pays for shelter beyond a member's own places, and those who go out to rescue,
// until it is spent.
//
// Facts: rows 40, 42: the ASEAN trust fund got 0.2 million dollars at first, 0.9 by 2017 (N51, N52). Prices
// are assumptions.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class Fund : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void begin(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;

 private:
  bool is_paid(const ForumView& view, const ForumState& memory) const {
    return view.since(memory.since) >= paid_after_ && memory.amount > 0;
  }
  double million_usd_ = 1, shelter_usd_per_day_ = 5, rescue_usd_per_day_ = 0, fishers_help_ = 0;
  double places_ = 1000;
  Duration paid_after_ = Duration::days(90);
};

}  // namespace searoom
