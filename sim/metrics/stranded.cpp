#include "sim/metrics/stranded.h"

#include "sim/record/passage.h"

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
  switch (event.kind) {
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

void Stranded::change(const std::string& carrier, std::int64_t people, Tick tick) {
  if (carrier.empty() || is_unit(carrier)) return;  // who has been taken off is stranded no more
  Boat& boat = boats_[carrier];
  count_up_to(tick, boat);
  boat.people += people;
}

void Stranded::observe(const Event& event, const RunHeader&) {
  if (event.kind == EventKind::run_ended) {
    for (auto& [name, boat] : boats_) count_up_to(event.tick, boat);
    return;
  }
  if (const Passage passage = passage_of(event); passage.moves()) {
    const auto people = static_cast<std::int64_t>(total(event.people));
    change(passage.from, -people, event.tick);
    change(passage.to, people, event.tick);
    return;
  }
  if (event.kind == EventKind::position || event.vessel.empty()) return;
  Boat& boat = boats_[event.vessel];
  count_up_to(event.tick, boat);
  note(event, boat);
  if (event.kind == EventKind::boat_gone) boats_.erase(event.vessel);
}

void Stranded::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const double days_per_tick = static_cast<double>(header.step_s) / 86400;
  const auto add = [&](const char* key, const char* label, std::int64_t ticks) {
    outcomes.push_back({key, label, static_cast<double>(ticks) * days_per_tick, "person-days"});
  };
  add("person_days_stranded", "Person-days stranded",
      person_ticks_[abandoned] + person_ticks_[held] + person_ticks_[without_power]);
  add("person_days_stranded.abandoned", "  aboard boats left by their crew", person_ticks_[abandoned]);
  add("person_days_stranded.held", "  aboard boats held at sea under pressure", person_ticks_[held]);
  add("person_days_stranded.without_power", "  aboard boats without power", person_ticks_[without_power]);
}

}  // namespace searoom
