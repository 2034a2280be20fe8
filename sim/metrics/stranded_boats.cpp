#include "sim/metrics/stranded_boats.h"

#include "sim/record/passage.h"

namespace searoom {

void StrandedBoats::count_up_to(Tick tick, const std::string& name, Boat& boat, const Count& count) {
  const std::int64_t person_ticks = boat.people * (tick - boat.since);
  boat.since = tick;
  if (boat.plight.abandoned)
    count(name, abandoned, person_ticks);
  else if (boat.plight.held)
    count(name, held, person_ticks);
  else if (boat.plight.powerless)
    count(name, without_power, person_ticks);
}

void StrandedBoats::change(const std::string& carrier, std::int64_t people, Tick tick, const Count& count) {
  if (carrier.empty() || is_unit(carrier)) return;  // who has been taken off is stranded no more
  Boat& boat = boats_[carrier];
  count_up_to(tick, carrier, boat, count);
  boat.people += people;
}

void StrandedBoats::observe(const Event& event, const Count& count) {
  if (event.kind == EventKind::run_ended) {
    for (auto& [name, boat] : boats_) count_up_to(event.tick, name, boat, count);
    return;
  }
  if (const Passage passage = passage_of(event); passage.moves()) {
    const auto people = static_cast<std::int64_t>(total(event.people));
    change(passage.from, -people, event.tick, count);
    change(passage.to, people, event.tick, count);
    if (event.kind == EventKind::departed) boats_[event.vessel].plight.observe(event);
    return;
  }
  if (event.vessel.empty()) return;
  Boat& boat = boats_[event.vessel];
  count_up_to(event.tick, event.vessel, boat, count);
  if (event.kind == EventKind::boat_gone)
    boats_.erase(event.vessel);
  else
    boat.plight.observe(event);
}

}  // namespace searoom
