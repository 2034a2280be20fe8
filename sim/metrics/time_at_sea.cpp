#include "sim/metrics/time_at_sea.h"

namespace searoom {
namespace {

Tick nth(const std::map<Tick, std::uint64_t>& people_by_ticks, std::uint64_t n) {
  std::uint64_t before = 0;
  for (const auto& [ticks, people] : people_by_ticks) {
    before += people;
    if (n < before) return ticks;
  }
  return people_by_ticks.rbegin()->first;
}

}  // namespace

double median_of(const std::map<Tick, std::uint64_t>& people_by_ticks) {
  std::uint64_t all = 0;
  for (const auto& [ticks, people] : people_by_ticks) all += people;
  const Tick low = nth(people_by_ticks, (all - 1) / 2), high = nth(people_by_ticks, all / 2);
  return static_cast<double>(low + high) / 2;
}

void TimeAtSea::count_up_to(Tick tick, Boat& boat) {
  person_ticks_ += boat.people * (tick - boat.since);
  if (boat.people > 0) boat_ticks_ += tick - boat.since;
  boat.since = tick;
}

void TimeAtSea::change(const std::string& vessel, std::int64_t people, Tick tick) {
  Boat& boat = boats_[vessel];
  count_up_to(tick, boat);
  boat.people += people;
}

void TimeAtSea::observe(const Event& event, const RunHeader& header) {
  days_per_tick_ = static_cast<double>(header.step_s) / 86400;
  const std::vector<Cohort> taken = cohorts_.observe(event);
  const auto people = static_cast<std::int64_t>(total(event.people));
  switch (event.kind) {
    case EventKind::departed:
      return change(event.vessel, people, event.tick);
    case EventKind::transferred:
      change(event.vessel, -people, event.tick);
      return change(event.other, people, event.tick);
    case EventKind::landed:
      for (const Cohort& c : taken) landed_after_[event.tick - c.embarked] += c.people;
      return change(event.vessel, -people, event.tick);
    case EventKind::died:
    case EventKind::went_missing:
      return change(event.vessel, -people, event.tick);
    case EventKind::boat_gone:
      if (const auto boat = boats_.find(event.vessel); boat != boats_.end()) {  // debris never departed
        count_up_to(event.tick, boat->second);
        boats_.erase(boat);
      }
      return;
    case EventKind::run_ended:
      for (auto& [name, boat] : boats_) count_up_to(event.tick, boat);
      return;
    default:
      return;
  }
}

void TimeAtSea::write(std::vector<Outcome>& outcomes) const {
  const auto days = [this](double ticks) { return ticks * days_per_tick_; };
  std::int64_t people = 0, boats = 0;
  for (const auto& [name, boat] : boats_) {
    people += boat.people;
    boats += boat.people > 0 ? 1 : 0;
  }
  std::int64_t landed = 0, landed_person_ticks = 0;
  for (const auto& [ticks, count] : landed_after_) {
    landed += static_cast<std::int64_t>(count);
    landed_person_ticks += static_cast<std::int64_t>(count) * ticks;
  }
  const auto add = [&](const char* key, const char* label, double value, const char* unit) {
    outcomes.push_back({key, label, value, unit});
  };
  add("at_sea.people", "Still at sea", static_cast<double>(people), "people");
  add("at_sea.boats", "Boats still at sea with people aboard", static_cast<double>(boats), "boats");
  add("person_days_at_sea", "Person-days at sea", days(static_cast<double>(person_ticks_)), "person-days");
  add("boat_days_at_sea", "Boat-days at sea", days(static_cast<double>(boat_ticks_)), "boat-days");
  const double mean = landed > 0 ? static_cast<double>(landed_person_ticks) / static_cast<double>(landed) : 0;
  add("days_at_sea_of_landed", "Days at sea of those who landed, mean", days(mean), "days");
  const double median = landed > 0 ? median_of(landed_after_) : 0;
  add("median_days_at_sea_of_landed", "Days at sea of those who landed, median", days(median), "days");
}

}  // namespace searoom
