#include "sim/phases/phases.h"
#include "sim/world/bridge_view.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

bool is_left_with_power(std::size_t row, const Vessels& v) {
  return v.crew[row] == Crew::nobody && v.engine[row] == Engine::works && v.answers_helm(row) &&
         v.people_aboard(row) > 0;
}

}  // namespace

// One chance an abandonment: whoever aboard can sail either does so at once or is not aboard.
void take_helm(const Step& step) {
  const Scenario& s = step.scenario;
  if (s.helm.taken_share <= 0) return;
  Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (!is_left_with_power(row, v)) continue;
    const Occasion abandonment{v.is_abandoned[row].count};
    if (step.dice.uniform(v.id[row], takes_the_helm, abandonment) >= s.helm.taken_share) continue;
    v.crew[row] = Crew::passengers;
    v.order[row] = Order::none;
    v.destination[row] = BridgeView(s, step.world, row).nearest_haven();
    v.route[row] = -1;
    Event e = step.world.event_of(EventKind::helm_taken, row);
    if (v.destination[row]) e.destination = s.places[v.destination[row]].id;
    e.people = v.people_of(row);
    e.because = v.because[row].order;
    v.because[row].order = step.world.report(std::move(e));
  }
}

}  // namespace searoom
