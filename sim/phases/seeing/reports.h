// A sighting becomes a report: to whose desk, with what error, after what delay; some are never sent, some
// tell wrongly, some come twice.
//
// For phases that come upon boats; `row` is at sea. A report lies in World::mail until pass_messages finds it
// due: in the same tick at the earliest for those that look before it, else in the next.
#pragma once

#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// The desk that is told of something at sea: of the state whose territorial sea it is, else of the state
// whose search region it is, else the nearest by its place; none when no state has a desk.
StateIndex desk_for(const Scenario& scenario, Position where);
StateIndex nearest_desk(const Scenario& scenario, Position where);

struct Sighting {
  Channel channel = Channel::own_unit;
  ActorId by;                      // who sees, or calls: whose dice are thrown
  std::string source;              // by name
  StateIndex desk;                 // that is told; none: nobody is
  std::size_t row = 0;             // the boat
  std::uint64_t because = 0;       // the event of the sighting
  const InSight* sight = nullptr;  // of own units
  Duration delay;                  // beside that of the channel: until a call is passed on
};

// Puts the report into the world's mail, as far as the channel lets it come.
void send_report(const Step& step, const Sighting& sighting);

// Tells in the log that a boat was `sighted` or `passed_by`, by whom and of which country, and returns the
// event's number.
std::uint64_t tell_of_sighting(const Step& step, EventKind kind, const std::string& watcher,
                               std::string_view country, std::size_t row);

}  // namespace searoom
