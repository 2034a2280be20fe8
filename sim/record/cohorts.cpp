#include "sim/record/cohorts.h"

#include <algorithm>

namespace searoom {

std::uint64_t total(const std::vector<Cohort>& cohorts) {
  std::uint64_t people = 0;
  for (const Cohort& c : cohorts) people += c.people;
  return people;
}

std::vector<Cohort> CohortsAboard::observe(const Event& event) {
  switch (event.kind) {
    case EventKind::departed:
      put(event.vessel, {event.tick, total(event.people)});
      return {};
    case EventKind::transferred: {
      std::vector<Cohort> passed = take(event.vessel, total(event.people), event.tick);
      for (const Cohort& cohort : passed) put(event.other, cohort);
      return passed;
    }
    case EventKind::landed:
    case EventKind::died:
    case EventKind::went_missing:
      return take(event.vessel, total(event.people), event.tick);
    case EventKind::boat_gone:
      boats_.erase(event.vessel);
      return {};
    default:
      return {};
  }
}

std::vector<Cohort> CohortsAboard::take(const std::string& vessel, std::uint64_t people, Tick now) {
  std::vector<Cohort> taken;
  const auto found = boats_.find(vessel);
  while (found != boats_.end() && people > 0 && !found->second.empty()) {
    Cohort& oldest = found->second.front();
    Cohort part = oldest;
    part.people = std::min(people, oldest.people);
    taken.push_back(part);
    people -= part.people;
    oldest.people -= part.people;
    if (oldest.people == 0) found->second.pop_front();
  }
  // A log that was cut or made by hand may tell of people who never embarked.
  if (people > 0) taken.push_back({now, people, !watched_.empty() && vessel == watched_});
  return taken;
}

void CohortsAboard::put(const std::string& vessel, Cohort cohort) {
  if (cohort.people == 0) return;
  cohort.watched = cohort.watched || (!watched_.empty() && vessel == watched_);
  Boat& boat = boats_[vessel];
  const auto later =
      std::find_if(boat.begin(), boat.end(), [&](const Cohort& c) { return c.embarked > cohort.embarked; });
  boat.insert(later, cohort);
}

std::uint64_t CohortsAboard::people_aboard(const std::string& vessel) const {
  const auto found = boats_.find(vessel);
  std::uint64_t people = 0;
  if (found == boats_.end()) return 0;
  for (const Cohort& c : found->second) people += c.people;
  return people;
}

std::uint64_t CohortsAboard::people() const {
  std::uint64_t people = 0;
  for (const auto& [name, boat] : boats_) people += people_aboard(name);
  return people;
}

std::uint64_t CohortsAboard::watched_people() const {
  std::uint64_t people = 0;
  for (const auto& [name, boat] : boats_) {
    for (const Cohort& c : boat) people += c.watched ? c.people : 0;
  }
  return people;
}

}  // namespace searoom
