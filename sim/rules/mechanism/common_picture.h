// Members see all members' contacts; who knew, promised and did what is watched and reported.
//
// Facts: rows 34, 31. The review of 2016 found that central monitoring and reporting was lacking. Models:
// ReCAAP's centre and the fusion centre at Singapore (row 47). Being watched makes states keep more of what
// they undertook: by how much is an assumption.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class CommonPicture : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;

 private:
  Link link_{Duration::hours(3), 1, Distance::nautical_miles(0), false};
  Duration reports_every_ = Duration::days(7);
  double keeping_ = 0.2;
};

}  // namespace searoom
