#include "sim/phases/aboard/rations.h"

#include "sim/world/bridge_view.h"

namespace searoom {
namespace {

// Over the straight way at cruise speed, for waves, head winds and detours (assumption).
constexpr double margin_of_a_master = 1.25;

double days_to_go(const Scenario& s, const World& w, std::size_t row) {
  const BridgeView master(s, w, row);
  const Speed cruise = s.kinds[w.vessels.kind[row]].cruise_speed;
  const Order order = w.vessels.order[row];
  const bool waits = order == Order::fill || order == Order::hold || order == Order::land_by_relay;
  if (waits) return s.people.rations.plans_for_when_held.in_days();
  const bool can_go = master.has_power() && master.has_destination() && cruise.si() > 0;
  if (!can_go) return s.people.rations.plans_for.in_days();
  return margin_of_a_master * (master.distance_to_destination() / cruise).in_days();
}

}  // namespace

Ration ration_of(const Scenario& s, const World& w, std::size_t row, std::uint32_t people) {
  const RationSpec& spec = s.people.rations;
  const Ration normal{spec.water_litres_per_day, 1};
  if (!spec.rationing) return normal;
  const double person_days = days_to_go(s, w, row) * people;
  const bool water_lasts = w.vessels.water_litres[row] >= person_days * normal.water_litres_per_day;
  const bool food_lasts = w.vessels.food_person_days[row] >= person_days;
  return {water_lasts ? normal.water_litres_per_day : spec.least_water_litres_per_day, food_lasts ? 1 : 0.5};
}

}  // namespace searoom
