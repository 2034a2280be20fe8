#include "sim/metrics/time_at_sea.h"

namespace searoom {

void TimeAtSea::count_up_to(Tick tick, Aboard& boat) {
  person_ticks_ += boat.people * (tick - boat.since);
  boat_ticks_ += tick - boat.since;
  boat.since = tick;
}

void TimeAtSea::observe(const Event& event, const RunHeader& header) {
  days_per_tick_ = static_cast<double>(header.step_s) / 86400;
  const auto people = static_cast<std::int64_t>(total(event.people));
  switch (event.kind) {
    case EventKind::departed:
      boats_[event.vessel] = {people, event.tick, event.tick};
      at_sea_ += people;
      return;
    case EventKind::landed:
    case EventKind::died:
    case EventKind::went_missing: {
      Aboard& boat = boats_[event.vessel];
      count_up_to(event.tick, boat);
      if (event.kind == EventKind::landed) {
        landed_people_ += people;
        landed_person_ticks_ += people * (event.tick - boat.departed);
      }
      boat.people -= people;
      at_sea_ -= people;
      return;
    }
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
  const auto days = [this](std::int64_t ticks) { return static_cast<double>(ticks) * days_per_tick_; };
  outcomes.push_back({"at_sea.people", "Still at sea", static_cast<double>(at_sea_), "people"});
  outcomes.push_back({"at_sea.boats", "Boats still at sea", static_cast<double>(boats_.size()), "boats"});
  outcomes.push_back({"person_days_at_sea", "Person-days at sea", days(person_ticks_), "person-days"});
  outcomes.push_back({"boat_days_at_sea", "Boat-days at sea", days(boat_ticks_), "boat-days"});
  const double mean =
      landed_people_ > 0 ? days(landed_person_ticks_) / static_cast<double>(landed_people_) : 0;
  outcomes.push_back({"days_at_sea_of_landed", "Days at sea of those who landed, mean", mean, "days"});
}

}  // namespace searoom
