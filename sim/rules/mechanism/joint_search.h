// Members search together: a boat in trouble that one of them knows of is looked for, whatever its own
// practice; the unit that is on scene soonest goes, of whichever member; and no search stops at the boundary
// of a region.
//
// Facts: rows 45, 32, 33. It did not exist in 2015; the Malacca patrols show that the states can do it
// against piracy (N79). Exercises make reports of positions better: by how much is an assumption.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class JointSearch : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart& part) override {
    part.search.seen_as = static_cast<std::size_t>(SeenAs::adrift);
    part.search.starts_after = Duration::hours(6);
    part.search.most_units = 4;
    searoom::list_fields(f, part.search);
    f.flag("rescues", part.rescues,
           {.about = "Whom it finds is rescued and landed, whatever a member's posture"});
    part.search.name = "joint search";
  }
  void provide(const ForumView& view, const ForumState&, Provisions& p) const override {
    for (const StateIndex i : view.states()) {
      if (view.is_member(i)) p.of_state[i].pool = view.index();
    }
  }
};

}  // namespace searoom
