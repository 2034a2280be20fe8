#include "sim/phases/desks/port_requests.h"

#include <algorithm>
#include <limits>

#include "sim/geo/local_metres.h"
#include "sim/phases/desks/place_of_safety.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw port_is_granted{"port_is_granted"};

const PortLine* line_of_today(const StateSpec& state, Instant now) {
  for (const PortLine& line : state.ports) {
    if (line.starts <= now && now < line.ends) return &line;
  }
  return nullptr;
}

class Ports {
 public:
  explicit Ports(const Step& step) : step_(step) {}

  void ask(Unit& ship) {
    if (ship.task != Task::wait_for_port || is_asking(ship)) return;
    const StateIndex state = next_state(ship);
    if (!state) return;
    const PortLine* line = line_of_today(step_.scenario.states[state], step_.instant());
    const Duration usual = line ? line->answers_after : Duration::hours(12);
    const Duration wait = guarantees(state) ? step_.world.forums.provisions.lands_within : usual;
    step_.world.desks[state].port_requests.push_back({ship.id, step_.world.now, step_.after(wait)});
    ++ship.requests;
  }

  void answer(StateIndex state) {
    std::vector<PortRequest>& requests = step_.world.desks[state].port_requests;
    for (const PortRequest& request : requests) {
      if (request.answered > step_.world.now) continue;
      if (Unit* ship = step_.world.find_unit(request.unit)) answer(state, *ship);
    }
    std::erase_if(requests, [&](const PortRequest& r) { return r.answered <= step_.world.now; });
  }

 private:
  bool is_asking(const Unit& ship) const {
    return std::any_of(step_.world.desks.begin(), step_.world.desks.end(), [&](const DeskState& desk) {
      return std::any_of(desk.port_requests.begin(), desk.port_requests.end(),
                         [&](const PortRequest& r) { return r.unit == ship.id; });
    });
  }

  bool guarantees(StateIndex state) const { return step_.world.forums.provisions.of_state[state].guarantees; }

  // Whether people may be landed, whatever the state's practice.
  bool has_undertaken(StateIndex state, const Unit& ship) const {
    constexpr Draw complies{"lets_in_by_arrangement"};
    if (guarantees(state) || undertakes(step_.world.forums, state, Undertaking::open_ports, step_.world.now))
      return true;
    const PartIndex part = step_.world.forums.provisions.of_state[state].arrangement;
    if (!part) return false;
    const MechanismPart& arrangement = step_.scenario.parts[part];
    return step_.dice.uniform(ship.id, complies, Occasion{ship.requests}) <
           arrangement.sharing.compliance * step_.scenario.mechanisms[arrangement.mechanism].interest(state);
  }

  // The state that an arrangement says first, then the others by how near their port of disembarkation is,
  // and again from the beginning.
  StateIndex next_state(const Unit& ship) const {
    std::vector<std::pair<double, StateIndex>> by_distance;
    for (const StateIndex state : step_.scenario.states.indices()) {
      const StateSpec& spec = step_.scenario.states[state];
      if (!spec.has_desk || !spec.disembarks_at.found()) continue;
      // Those that guarantee it are asked first.
      const double first = guarantees(state) ? 0 : 1e9;
      by_distance.emplace_back(
          first + metres_between(ship.position, harbour_of(step_.scenario, spec.disembarks_at.as<Place>())),
          state);
    }
    if (by_distance.empty()) return {};
    const StateIndex agreed = agreed_state(ship);
    for (auto& [distance, state] : by_distance) {
      if (state == agreed) distance = -1;
    }
    std::sort(by_distance.begin(), by_distance.end());
    return by_distance[ship.requests % by_distance.size()].second;
  }

  // By the first arrangement that any state takes part in.
  StateIndex agreed_state(const Unit& ship) const {
    for (const StateIndex state : step_.scenario.states.indices()) {
      if (const StateIndex agreed = state_by_arrangement(step_.scenario, step_.world, state, ship))
        return agreed;
    }
    return {};
  }

  void answer(StateIndex state, Unit& ship) {
    const StateSpec& spec = step_.scenario.states[state];
    const PortLine* line = line_of_today(spec, step_.instant());
    const bool granted = !line || has_undertaken(state, ship) ||
                         step_.dice.uniform(ship.id, port_is_granted, Occasion{ship.requests}) < line->grants;
    Event e = step_.world.event_of(granted ? EventKind::port_granted : EventKind::port_denied, ship,
                                   step_.scenario);
    e.country = spec.code;
    e.people = ship.aboard;
    e.because = ship.because;
    const std::uint64_t event = step_.world.report(std::move(e));
    if (!granted)
      return learn_of_wait(step_.scenario, step_.since(ship.asked_since), false, step_.world.merchants);
    ship.because = event;
    ship.to = spec.disembarks_at.as<Place>();
    send(step_, ship, Task::bring_in,
         sea_way_to_place(step_.scenario, ship.position, spec.disembarks_at.as<Place>()));
  }

  const Step& step_;
};

}  // namespace

void answer_port_requests(const Step& step) {
  Ports ports(step);
  for (Unit& unit : step.world.units) ports.ask(unit);
  for (const StateIndex state : step.world.desks.indices()) ports.answer(state);
}

}  // namespace searoom
