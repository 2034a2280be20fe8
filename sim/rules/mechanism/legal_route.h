// A lawful way out: places a year, which take people who would otherwise leave by sea, once they have heard.
//
// Facts: row 52: the Orderly Departure Programme (L4). How many of those who get a place would have left
// otherwise is an assumption.
#pragma once

#include "sim/rules/mechanism/slow_change.h"

namespace searoom {

class LegalRoute : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;

 private:
  bool is_known(const ForumView& view, const ForumState& memory) const {
    return view.since(memory.since) >= heard_after_;
  }
  double places_per_year_ = 10000, would_have_left_ = 0.5;
  Duration heard_after_ = Duration::days(60);
};

}  // namespace searoom
