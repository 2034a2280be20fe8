// The boats of a run that a person would ask about first: where most people were lost, whom their crew left,
// which were pushed back most, found after a long search, longest at sea.
#pragma once

#include <string>
#include <vector>

#include "sim/metrics/metric.h"

namespace searoom {

struct NotableBoat {
  std::string name;
  std::string why;  // "412 of 430 people who were ever aboard died or went missing"
};

// At most `most`, each once, those of one reason together. Takes the events of a run in order; of a log as a
// state knew it, the boats as its desk called them.
std::vector<NotableBoat> notable_boats(const std::vector<Event>& events, const RunHeader& header,
                                       std::size_t most);

}  // namespace searoom
