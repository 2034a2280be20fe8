// What the desk of a coastal state knows: the day, its own contacts and units, the chart, and how much the
// public minds. Nothing of boats that were not reported to it, of other desks, or of what comes.
//
// Copies nothing, and lives no longer than what it was made of. The contacts that it is asked about are this
// desk's own.
#pragma once

#include <string_view>

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

class DeskView {
 public:
  DeskView(const Scenario& scenario, const World& world, const Dice& dice, StateIndex state)
      : scenario_(scenario), world_(world), dice_(dice), state_(state) {}

  const StateSpec& state() const { return scenario_.states[state_]; }
  Instant now() const { return scenario_.instant_of(world_.now); }
  const std::vector<Contact>& contacts() const { return world_.desks[state_].contacts; }

  // Of a contact, as the desk believes.
  Duration known_for(const Contact& c) const { return since(c.known_since); }
  Duration age(const Contact& c) const { return since(c.seen_at); }
  bool is_in(Waters waters, const Contact& contact) const;
  Distance distance_to_coast(const Contact& c) const { return scenario_.chart->coast().distance(c.where); }
  // The state in whose search-and-rescue region it is; empty where there is none.
  std::string_view region_of(const Contact& contact) const;

  // Whether the state keeps an undertaking now; whether it lands people of this boat by an arrangement.
  bool undertakes(Undertaking what) const;
  bool lands_by_arrangement(const Contact& contact) const;
  // Whether it is looked for by a joint search that rescues whom it finds.
  bool is_sought_together(const Contact& contact) const;

  // How much the public of this state minds what happens at sea, from 0 to 1.
  double attention() const;

  // Drawn once for each contact, purpose and line of the posture, by its name: the state's own luck, whatever
  // lines stand beside that one. Of no line where none is named.
  double luck(Draw purpose, std::string_view line, const Contact& contact) const;

 private:
  Duration since(Tick then) const { return scenario_.step() * static_cast<double>(world_.now - then); }

  const Scenario& scenario_;
  const World& world_;
  const Dice& dice_;
  StateIndex state_;
};

}  // namespace searoom
