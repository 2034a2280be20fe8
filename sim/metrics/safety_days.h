// When the people of a run reached safety, in days from their first embarkation, and what became of the
// others: the data of a survival curve with competing ends. Those still at sea are censored, not left out.
#pragma once

#include <array>
#include <map>

#include "sim/record/cohorts.h"
#include "sim/record/run_header.h"

namespace searoom {

class SafetyDays {
 public:
  enum End { in_safety, brought_back, lost, at_sea, ends };               // lost: dead or missing
  using ByDay = std::map<std::int64_t, std::array<std::uint64_t, ends>>;  // people by whole days

  explicit SafetyDays(std::int64_t step_s) : step_s_(step_s) {}
  void observe(const Event& event);
  const ByDay& by_day() const { return by_day_; }

 private:
  void count(const std::vector<Cohort>& cohorts, Tick now, End end);

  std::int64_t step_s_;
  CohortsAboard cohorts_;
  ByDay by_day_;
};

}  // namespace searoom
