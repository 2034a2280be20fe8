// How an event moves people: off a boat or a unit, onto another, or away from the sea for good. Whoever
// counts people by the log asks here, so that all count alike.
//
// Pure functions.
#pragma once

#include <string>

#include "sim/world/event.h"

namespace searoom {

// Who carries people: a boat by its name, a unit by its name with a mark, so that the two never meet.
std::string carrier_of_boat(const std::string& vessel);
std::string carrier_of_unit(const std::string& unit);
bool is_unit(const std::string& carrier);

struct Passage {
  std::string from, to;  // carriers; empty: the shore, or the sea that took them
  bool moves() const { return !from.empty() || !to.empty(); }
};

// Of the event's `people`.
Passage passage_of(const Event& event);

}  // namespace searoom
