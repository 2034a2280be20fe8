// How long people are on their way until they are in safety: from first embarkation, through other boats and
// the ships that took them off, to landing or disembarkation. Who was let off or brought back where they had
// left is not in safety.
#pragma once

#include <map>

#include "sim/metrics/metric.h"
#include "sim/record/cohorts.h"

namespace searoom {

class TimeToSafety : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  CohortsAboard cohorts_;
  std::map<Tick, std::uint64_t> by_ticks_;          // people, by the ticks they were on their way
  std::map<Tick, std::uint64_t> by_ticks_brought_;  // of these, whom others brought ashore
};

}  // namespace searoom
