#include "sim/metrics/stranded.h"

namespace searoom {

void Stranded::count_up_to(Tick tick, Boat& boat) {
  const std::int64_t person_ticks = boat.people * (tick - boat.since);
  boat.since = tick;
  if (boat.abandoned)
    person_ticks_[abandoned] += person_ticks;
  else if (boat.held)
    person_ticks_[held] += person_ticks;
  else if (boat.engine_failed || boat.out_of_fuel)
    person_ticks_[without_power] += person_ticks;
}

void Stranded::note(const Event& event, Boat& boat) {
  const auto people = static_cast<std::int64_t>(total(event.people));
  switch (event.kind) {
    case EventKind::departed:
      boat.people += people;
      return;
    case EventKind::transferred:
    case EventKind::landed:
    case EventKind::died:
    case EventKind::went_missing:
      boat.people -= people;
      return;
    case EventKind::held:
      boat.held = boat.held || event.because != 0;  // for payment alone it is not stranded
      return;
    case EventKind::released:
      boat.held = false;
      return;
    case EventKind::abandoned:
      boat.abandoned = true;
      return;
    case EventKind::engine_failed:
      boat.engine_failed = true;
      return;
    case EventKind::fuel_exhausted:
      boat.out_of_fuel = true;
      return;
    case EventKind::engine_repaired:
      boat.engine_failed = boat.out_of_fuel = false;
      return;
    default:
      return;
  }
}

void Stranded::observe(const Event& event, const RunHeader& header) {
  days_per_tick_ = static_cast<double>(header.step_s) / 86400;
  if (event.kind == EventKind::run_ended) {
    for (auto& [name, boat] : boats_) count_up_to(event.tick, boat);
    return;
  }
  if (event.kind == EventKind::position || event.vessel.empty()) return;
  Boat& boat = boats_[event.vessel];
  count_up_to(event.tick, boat);
  note(event, boat);
  if (event.kind == EventKind::boat_gone) boats_.erase(event.vessel);
  if (event.kind != EventKind::transferred) return;
  Boat& taker = boats_[event.other];
  count_up_to(event.tick, taker);
  taker.people += static_cast<std::int64_t>(total(event.people));
}

void Stranded::write(std::vector<Outcome>& outcomes) const {
  const auto add = [&](const char* key, const char* label, std::int64_t ticks) {
    outcomes.push_back({key, label, static_cast<double>(ticks) * days_per_tick_, "person-days"});
  };
  add("person_days_stranded", "Person-days stranded",
      person_ticks_[abandoned] + person_ticks_[held] + person_ticks_[without_power]);
  add("person_days_stranded.abandoned", "  aboard boats left by their crew", person_ticks_[abandoned]);
  add("person_days_stranded.held", "  aboard boats held at sea under pressure", person_ticks_[held]);
  add("person_days_stranded.without_power", "  aboard boats without power", person_ticks_[without_power]);
}

}  // namespace searoom
