// Where each boat and unit was, as far as a log tells, and in between by a straight line.
//
// For one thread. All events of a log, each once, in order.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "sim/world/event.h"

namespace searoom {

struct TrackFix {
  Tick tick = 0;
  Position where;
  bool operator==(const TrackFix&) const = default;
};

class Tracks {
 public:
  // Events in their order. What a desk believes of a place is no place.
  void add(const Event& event);

  // At a time between two ticks, say. Before it was first told of, and after it is gone: nowhere.
  std::optional<Position> at(const std::string& name, double tick) const;
  // The points told of between two times, from the earlier on.
  std::vector<TrackFix> between(const std::string& name, Tick from, Tick until) const;

 private:
  struct Track {
    std::vector<TrackFix> points;
    Tick gone = -1;
  };
  std::unordered_map<std::string, Track> tracks_;  // boats by their name, units as passage.h names them
};

}  // namespace searoom
