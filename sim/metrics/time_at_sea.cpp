#include "sim/metrics/time_at_sea.h"

#include "sim/record/passage.h"

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

void TimeAtSea::count_up_to(Tick tick, Carrier& carrier) {
  person_ticks_ += carrier.people * (tick - carrier.since);
  if (carrier.people > 0 && !carrier.is_unit) boat_ticks_ += tick - carrier.since;
  carrier.since = tick;
}

void TimeAtSea::change(const std::string& name, std::int64_t people, Tick tick) {
  if (name.empty()) return;
  Carrier& carrier = carriers_.try_emplace(name, Carrier{is_unit(name), 0, tick}).first->second;
  count_up_to(tick, carrier);
  carrier.people += people;
}

void TimeAtSea::observe(const Event& event, const RunHeader&) {
  const std::vector<Cohort> taken = cohorts_.observe(event);
  if (event.kind == EventKind::landed) {
    for (const Cohort& c : taken) landed_after_[event.tick - c.embarked] += c.people;
  }
  if (const Passage passage = passage_of(event); passage.moves()) {
    const auto people = static_cast<std::int64_t>(total(event.people));
    change(passage.from, -people, event.tick);
    change(passage.to, people, event.tick);
  }
  if (event.kind == EventKind::boat_gone) {
    const auto boat = carriers_.find(carrier_of_boat(event.vessel));
    if (boat == carriers_.end()) return;  // debris never departed
    count_up_to(event.tick, boat->second);
    carriers_.erase(boat);
  }
  if (event.kind == EventKind::run_ended) {
    for (auto& [name, carrier] : carriers_) count_up_to(event.tick, carrier);
  }
}

void TimeAtSea::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto days = [&](double ticks) { return ticks * static_cast<double>(header.step_s) / 86400; };
  std::int64_t people = 0, boats = 0, on_units = 0;
  for (const auto& [name, carrier] : carriers_) {
    people += carrier.people;
    on_units += carrier.is_unit ? carrier.people : 0;
    boats += carrier.people > 0 && !carrier.is_unit ? 1 : 0;
  }
  std::int64_t landed = 0, landed_person_ticks = 0;
  for (const auto& [ticks, count] : landed_after_) {
    landed += static_cast<std::int64_t>(count);
    landed_person_ticks += static_cast<std::int64_t>(count) * ticks;
  }
  const auto add = [&](const char* key, const char* label, double value, const char* unit,
                       Untold untold = Untold::zero) {
    outcomes.push_back({key, label, value, unit, Wanted::neither, untold});
  };
  add("at_sea.people", "Still at sea", static_cast<double>(people), "people");
  if (on_units > 0)
    add("at_sea.on_ships", "  aboard ships that took them off", static_cast<double>(on_units), "people");
  add("at_sea.boats", "Boats still at sea with people aboard", static_cast<double>(boats), "boats");
  add("person_days_at_sea", "Person-days at sea", days(static_cast<double>(person_ticks_)), "person-days");
  add("boat_days_at_sea", "Boat-days at sea", days(static_cast<double>(boat_ticks_)), "boat-days");
  if (landed == 0) return;
  const double mean = static_cast<double>(landed_person_ticks) / static_cast<double>(landed);
  add("days_at_sea_of_landed", "Days at sea of those who landed, mean", days(mean), "days", Untold::unknown);
  add("median_days_at_sea_of_landed", "Days at sea of those who landed, median",
      days(median_of(landed_after_)), "days", Untold::unknown);
}

}  // namespace searoom
