#include "sim/record/cohorts.h"

#include <algorithm>

#include "sim/record/passage.h"

namespace searoom {
namespace {

std::uint64_t people_of(const std::deque<Cohort>& aboard) {
  std::uint64_t people = 0;
  for (const Cohort& c : aboard) people += c.people;
  return people;
}

}  // namespace

std::uint64_t total(const std::vector<Cohort>& cohorts) {
  std::uint64_t people = 0;
  for (const Cohort& c : cohorts) people += c.people;
  return people;
}

std::vector<Cohort> CohortsAboard::observe(const Event& event) {
  if (event.kind == EventKind::boat_gone) carriers_.erase(carrier_of_boat(event.vessel));
  const Passage passage = passage_of(event);
  if (!passage.moves()) return {};
  if (passage.from.empty()) {
    put(passage.to, {event.tick, total(event.people)});
    return {};
  }
  std::vector<Cohort> taken = take(passage.from, total(event.people), event.tick);
  if (!passage.to.empty()) {
    for (const Cohort& cohort : taken) put(passage.to, cohort);
  }
  return taken;
}

std::vector<Cohort> CohortsAboard::take(const std::string& carrier, std::uint64_t people, Tick now) {
  std::vector<Cohort> taken;
  const auto found = carriers_.find(carrier);
  while (found != carriers_.end() && people > 0 && !found->second.empty()) {
    Cohort& oldest = found->second.front();
    Cohort part = oldest;
    part.people = std::min(people, oldest.people);
    taken.push_back(part);
    people -= part.people;
    oldest.people -= part.people;
    if (oldest.people == 0) found->second.pop_front();
  }
  // A log that was cut or made by hand may tell of people who never embarked.
  if (people > 0) taken.push_back({now, people, !watched_.empty() && carrier == watched_});
  return taken;
}

void CohortsAboard::put(const std::string& carrier, Cohort cohort) {
  if (cohort.people == 0) return;
  cohort.watched = cohort.watched || (!watched_.empty() && carrier == watched_);
  Aboard& aboard = carriers_[carrier];
  const auto later = std::find_if(aboard.begin(), aboard.end(),
                                  [&](const Cohort& c) { return c.embarked > cohort.embarked; });
  aboard.insert(later, cohort);
}

std::uint64_t CohortsAboard::people_aboard(const std::string& vessel) const {
  const auto found = carriers_.find(carrier_of_boat(vessel));
  return found == carriers_.end() ? 0 : people_of(found->second);
}

std::vector<Cohort> CohortsAboard::everybody() const {
  std::vector<Cohort> all;
  for (const auto& [name, aboard] : carriers_) all.insert(all.end(), aboard.begin(), aboard.end());
  return all;
}

std::uint64_t CohortsAboard::people() const {
  std::uint64_t people = 0;
  for (const auto& [name, aboard] : carriers_) people += people_of(aboard);
  return people;
}

std::uint64_t CohortsAboard::watched_people() const {
  std::uint64_t people = 0;
  for (const auto& [name, aboard] : carriers_) {
    for (const Cohort& c : aboard) people += c.watched ? c.people : 0;
  }
  return people;
}

}  // namespace searoom
