// The outcomes of a history, by their keys.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "sim/metrics/metric.h"
#include "tests/support/by_hand.h"

namespace searoom::test {

inline std::map<std::string, double> outcomes_of(const std::vector<Event>& events,
                                                 const RunHeader& header = hourly_header()) {
  OutcomeFold fold(header);
  for (const Event& e : events) fold.observe(e);
  std::map<std::string, double> values;
  for (const Outcome& o : fold.outcomes()) values[o.key] = o.value;
  return values;
}

}  // namespace searoom::test
