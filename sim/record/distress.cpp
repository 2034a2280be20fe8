#include "sim/record/distress.h"

#include <algorithm>

#include "sim/record/passage.h"
#include "sim/world/happened.h"

namespace searoom {

void DistressFold::change(const std::string& carrier, std::int64_t people, Tick tick) {
  if (carrier.empty() || is_unit(carrier)) return;
  Boat& boat = boats_[carrier];
  if (boat.people <= 0 && boat.without_power >= 0) boat.without_power = tick;  // they board it as it is
  boat.people += people;
  if (boat.people <= 0) boat.in_need = -1;
}

void DistressFold::note(const Event& e) {
  if (e.kind == EventKind::boat_gone) {
    boats_.erase(e.vessel);
    return;
  }
  if (loses_power(e.kind)) return lose_power(e);
  if (e.kind == EventKind::engine_repaired) boats_[e.vessel].without_power = -1;
  // Whoever comes upon a boat that has power takes it for adrift when nobody steers it.
  const bool found = e.kind == EventKind::sighted && is_not_known_to_be_sound(e.picture.seen_as) &&
                     boats_[e.vessel].without_power < 0;
  if (found || brings_need(e)) be_in_need(e);
}

void DistressFold::lose_power(const Event& e) {
  Boat& boat = boats_[e.vessel];
  if (boat.without_power < 0) boat.without_power = e.tick;
}

void DistressFold::be_in_need(const Event& e) {
  Boat& boat = boats_[e.vessel];
  if (boat.in_need < 0 && boat.people > 0) boat.in_need = e.tick;
}

void DistressFold::observe(const Event& e) {
  if (e.without_power) lose_power(e);
  if (const Passage passage = passage_of(e); passage.moves()) {
    const auto people = static_cast<std::int64_t>(total(e.people));
    change(passage.from, -people, e.tick);
    change(passage.to, people, e.tick);
    return;
  }
  note(e);
}

std::optional<Tick> DistressFold::since(const std::string& vessel) const {
  const auto found = boats_.find(vessel);
  if (found == boats_.end() || found->second.people <= 0) return std::nullopt;
  const Boat& boat = found->second;
  if (boat.without_power < 0 && boat.in_need < 0) return std::nullopt;
  if (boat.without_power < 0) return boat.in_need;
  return boat.in_need < 0 ? boat.without_power : std::min(boat.without_power, boat.in_need);
}

}  // namespace searoom
