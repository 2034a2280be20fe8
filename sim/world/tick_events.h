// The events of a run that are not yet published, and among them those of the tick that goes on, which phases
// hear of.
//
// World::report alone adds, once it has given the event its number; Simulation begins ticks and takes. A
// plain value: a copy is whole at any moment, and hears and publishes as the original would.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "sim/world/event.h"

namespace searoom {

class TickEvents {
 public:
  // What was reported before is heard of no more. Once in a step, before its first phase: an event is heard
  // whichever side of `++now` its phase stands.
  void begin_tick() { begins_ = unpublished_.size(); }

  void add(Event event) { unpublished_.push_back(std::move(event)); }

  // So many more come at once.
  void make_room_for(std::size_t events) { unpublished_.reserve(unpublished_.size() + events); }

  // For phases, in the order of the reports, since begin_tick. Holds until the next report.
  std::span<const Event> heard() const { return std::span(unpublished_).subspan(begins_); }

  // For the log and for tests: all since the last take().
  const std::vector<Event>& unpublished() const { return unpublished_; }
  // Between steps alone.
  std::vector<Event> take() {
    begins_ = 0;
    return std::exchange(unpublished_, {});
  }

 private:
  std::vector<Event> unpublished_;
  std::size_t begins_ = 0;  // of the tick
};

}  // namespace searoom
