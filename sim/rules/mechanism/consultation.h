// Members meet: when what they know of is grave enough, and one of those who may call a meeting does; or on a
// day of the calendar. Those who come are asked to undertake something, and do or do not.
//
// Facts: rows 1-9, 19, 35, 38, 39, 49. In May 2015 it took 17 days from the first landings to a regional
// meeting (N15), which changed little; three ministers ended towing on day 9 (N29). The Consultation
// Mechanism of 2016 was called once, after 49 days, in 2017, and not in 2020. Chances are assumptions.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class Consultation : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;

 private:
  enum Caller : std::size_t { any_chair, all_chairs, most_affected };

  Cause why_to_meet(const ForumView& view) const;  // empty: nothing to meet about
  bool is_called(const ForumView& view, std::uint64_t occasion) const;
  void call(const ForumView& view, ForumState& memory, Forum& forum) const;
  void meet(const ForumView& view, ForumState& memory, Forum& forum) const;
  Cause obstacle(const ForumView& view, const std::vector<StateIndex>& present, std::uint64_t meeting) const;

  double people_at_sea_ = 0, boats_ = 0, people_ashore_ = 0, attention_ = 0;  // 0: no reason to meet
  std::size_t called_by_ = any_chair;
  bool rotates_ = false;
  Duration convening_ = Duration::days(17);
  Duration again_after_ = Duration::days(30);
  Duration every_;  // 0: only when called
  std::vector<Instant> dates_;
  double comes_ = 1;      // chance that a member with full interest comes
  double quorum_ = 0.5;   // share of members
  double changes_ = 0.2;  // chance that a member with full interest undertakes what is proposed
  std::vector<Forum::Promise> proposals_;
};

}  // namespace searoom
