// How long people were at sea: all person-days, the mean voyage of those who landed, and who is at sea at the
// end of the run.
#pragma once

#include <unordered_map>

#include "sim/metrics/metric.h"

namespace searoom {

class TimeAtSea : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(std::vector<Outcome>& outcomes) const override;

 private:
  struct Aboard {
    std::int64_t people = 0;
    Tick since = 0;  // counted up to here
    Tick departed = 0;
  };
  void count_up_to(Tick tick, Aboard& boat);

  // Whole numbers of people times ticks, so that no sum depends on its order.
  std::unordered_map<std::string, Aboard> boats_;
  std::int64_t person_ticks_ = 0, boat_ticks_ = 0;
  std::int64_t landed_people_ = 0, landed_person_ticks_ = 0;
  std::int64_t at_sea_ = 0;
  double days_per_tick_ = 0;
};

}  // namespace searoom
