// Desks tell each other of boats: liaison officers, points of contact, a fusion centre.
//
// Facts: rows 16, 18, 23, 32, 47 of docs/coordination.md. In 2015 a sighting took 24 to 96 hours to reach a
// neighbour, or never did; a network of contacts is meant to do it in 6 to 24.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

class InformationLink : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void act(const ForumView& view, ForumState& memory, Forum& forum) const override;

 private:
  enum Carries : std::size_t { everything, boats_in_trouble, own_sightings };
  Link link_{Duration::hours(24), 0.8, Distance::nautical_miles(1), false};
  std::size_t carries_ = everything;
};

}  // namespace searoom
