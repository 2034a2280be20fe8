// How many people states hold in screening and in shelter: nights, and the most at one time. People enter
// when they come ashore in a state that has places of shelter, in the open: whom networks land by relay,
// nobody receives.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class ReceptionLoad : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  struct State {
    double screened = 0, sheltered = 0;  // people who are, now
    double screening_ticks = 0, shelter_ticks = 0;
    double most = 0;  // of both, at one time
    Tick since = 0;   // counted up to here
  };
  static void count_up_to(Tick tick, State& state);

  std::map<std::string, State> states_;  // that received anybody
};

}  // namespace searoom
