// Where something happened, in words. A log names a place where a boat leaves it or lands at it: these are
// the places that positions at sea are told by.
//
// Keeps nothing of the events but places.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sim/world/event.h"

namespace searoom {

class PlacesTold {
 public:
  explicit PlacesTold(const std::vector<Event>& events);

  // "Langkawi (6°20'N 99°44'E)", "30 nautical miles south-west of Pak Bara (6°36'N 98°54'E)", or the position
  // alone where no place is within 100 nautical miles. Empty for what happens to a whole network or state.
  std::string where(const Event& event) const;

 private:
  std::map<std::string, Position> places_;
};

}  // namespace searoom
