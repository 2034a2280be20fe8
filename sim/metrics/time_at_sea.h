// How long people were at sea, counted from when they first embarked, through transfers from boat to boat and
// aboard the ships that took them off: all person-days, the voyages of those who landed, and who is at sea at
// the end of the run.
#pragma once

#include <map>
#include <unordered_map>

#include "sim/metrics/metric.h"
#include "sim/record/cohorts.h"

namespace searoom {

class TimeAtSea : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  // A boat or a unit, with the people aboard it.
  struct Carrier {
    bool is_unit = false;
    std::int64_t people = 0;
    Tick since = 0;  // counted up to here
  };
  void count_up_to(Tick tick, Carrier& carrier);
  void change(const std::string& name, std::int64_t people, Tick tick);

  // Whole numbers of people times ticks, so that no sum depends on its order.
  std::unordered_map<std::string, Carrier> carriers_;  // as passage.h names them
  CohortsAboard cohorts_;
  std::map<Tick, std::uint64_t> landed_after_;  // people by the ticks they were aboard
  std::int64_t person_ticks_ = 0, boat_ticks_ = 0;
};

// Of people by the ticks they were aboard: the middle one; of an even number, the mean of both. Wants people.
double median_of(const std::map<Tick, std::uint64_t>& people_by_ticks);

}  // namespace searoom
