// What a mechanism knows: the day, and what its members tell it of the boats that their desks know of, of
// people who came ashore openly, and of each other's commitments. Nothing of boats that no member knows of.
//
// Copies nothing, and lives no longer than what it was made of.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

class ForumView {
 public:
  ForumView(const Scenario& scenario, const World& world, const Dice& dice, PartIndex part)
      : s_(scenario), w_(world), dice_(dice), part_(part) {}

  const MechanismSpec& mechanism() const { return s_.mechanisms[part().mechanism]; }
  PartIndex index() const { return part_; }
  const MechanismPart& part() const { return s_.parts[part_]; }
  Tick tick() const { return w_.now; }
  Tick ticks_of(Duration time) const { return s_.ticks_of(time); }
  Instant now() const { return s_.instant_of(w_.now); }
  Duration since(Tick then) const { return s_.step() * static_cast<double>(w_.now - then); }
  const StateSpec& state(StateIndex i) const { return s_.states[i]; }
  Indices<StateSpec> states() const { return s_.states.indices(); }
  bool is_member(StateIndex state) const { return mechanism().has(state) && s_.states[state].has_desk; }

  // What a member tells of boats: its contacts that are not over.
  const std::vector<Contact>& contacts(StateIndex member) const { return w_.desks[member].contacts; }
  double boats_at_sea() const;       // in trouble, that the member with most of them knows of
  double people_at_sea() const;      // aboard those
  double people_ashore() const;      // of late, in all states
  double attention() const;          // of the member whose public minds most
  StateIndex most_affected() const;  // the member that knows of most people at sea, if only of none
  double ashore(StateIndex member) const { return w_.forums.ashore[member]; }  // who came openly, so far
  double sheltered(StateIndex member) const;                                   // people in its shelters

  // Whether a state is bound already: it keeps an undertaking, or it is not yet seen whether it does.
  bool is_bound(StateIndex state, Undertaking what) const;
  double urged() const { return w_.forums.provisions.convening; }
  bool in_force(const NameRef& mechanism) const {
    return !mechanism.found() || w_.forums.provisions.in_force[mechanism.as<MechanismSpec>()] != 0;
  }
  // The wishes of people to leave, of all networks, a month.
  double people_who_leave() const;

  // The luck of a member in one matter.
  double luck(StateIndex state, Draw purpose, std::uint64_t occasion) const;

 private:
  const Scenario& s_;
  const World& w_;
  const Dice& dice_;
  PartIndex part_;
};

}  // namespace searoom
