// Who is aboard which boat or unit, and since when they have been at sea. A cohort is people who embarked at
// the same tick; a transfer or a rescue moves cohorts with the time of their first embarkation. The events do
// not tell which of those aboard land or die, so the longest aboard are taken first.
//
// One object for one log: all its events, each once, in order.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "sim/world/event.h"

namespace searoom {

struct Cohort {
  Tick embarked = 0;
  std::uint64_t people = 0;
  bool watched = false;  // was ever aboard the boat that is watched
};

class CohortsAboard {
 public:
  // People who are ever aboard `watched` keep that mark wherever they pass on to; empty: nobody does.
  explicit CohortsAboard(std::string watched = "") : watched_(std::move(watched)) {}

  // The people whom the event takes off a boat or a unit (landed, died, missing, passed on, brought ashore),
  // oldest first; otherwise nobody.
  std::vector<Cohort> observe(const Event& event);

  std::uint64_t people_aboard(const std::string& vessel) const;
  // Everybody at sea, in no order.
  std::vector<Cohort> everybody() const;
  std::uint64_t people() const;
  std::uint64_t watched_people() const;

 private:
  using Aboard = std::deque<Cohort>;  // by embarkation
  std::vector<Cohort> take(const std::string& carrier, std::uint64_t people, Tick now);
  void put(const std::string& carrier, Cohort cohort);

  std::string watched_;
  std::unordered_map<std::string, Aboard> carriers_;  // boats and units, as passage.h names them
};

std::uint64_t total(const std::vector<Cohort>& cohorts);

}  // namespace searoom
