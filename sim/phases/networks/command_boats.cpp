// Networks decide about their mother ships, and what they decide is done.
#include "sim/geo/local_metres.h"
#include "sim/phases/aboard/supplies.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/boats/transfer.h"
#include "sim/phases/phases.h"
#include "sim/rules/all_rules.h"
#include "sim/world/chances.h"
#include "sim/world/condition.h"
#include "sim/world/network_view.h"

namespace searoom {
namespace {

constexpr Draw where_to{"where_to"};
constexpr Draw who_is_let_off{"who_is_let_off"};

// Whether the time has come for an order that waits at a rate.
bool is_due(const NetworkOrder& order, Duration step, const Dice& dice, std::size_t row, Vessels& v) {
  const double hazard = *order.at_rate * step;
  const auto spent = [&](HazardClock& clock, Draw purpose) {
    return clock.spend(hazard, dice, v.id[row], purpose);
  };
  switch (order.what) {
    case Order::abandon:
      return spent(v.is_abandoned[row], is_abandoned);
    case Order::put_ashore:
      return spent(v.is_put_ashore[row], is_put_ashore);
    case Order::merge:
      return spent(v.is_merged[row], is_merged);
    default:
      return spent(v.is_let_off[row], is_let_off);
  }
}

class Command {
 public:
  explicit Command(const Step& step) : step_(step), v_(step.world.vessels) {
    for (const NetworkIndex n : step.scenario.networks.indices())
      networks_.emplace_back(step.scenario, step.world, n);
  }

  void decide(std::size_t row) {
    const NetworkView& network = networks_[v_.network[row].at()];
    const OwnBoat boat(step_.scenario, step_.world, step_.dice, row);
    for (const NamedNetworkRule& named : step_.rules.network) {
      const auto order = named.rule->decide(network, boat);
      if (!order) continue;
      if (order->at_rate && !is_due(*order, step_.length(), step_.dice, row, v_)) continue;
      carry_out(*order, named.name, network, row);
      if (order->what != Order::supply) return;
    }
  }

 private:
  Event told(EventKind kind, const NetworkOrder& order, const std::string& rule, std::size_t row) const {
    Event e = step_.world.event_of(kind, row);
    e.cause = order.why;
    e.rule = rule;
    e.because = order.because;
    e.people = v_.people_of(row);
    return e;
  }

  void set_order(Order what, std::size_t row) {
    v_.order[row] = what;
    v_.order_since[row] = step_.world.now;
  }

  void carry_out(const NetworkOrder& order, const std::string& rule, const NetworkView& network,
                 std::size_t row) {
    switch (order.what) {
      case Order::sail:
        return sail(order, rule, choose(network.spec().destinations, network, row), row);
      case Order::put_ashore:
        if (v_.order[row] == Order::put_ashore) return;
        return sail(order, rule, choose(network.spec().beaches, network, row), row);
      case Order::hold:
        return hold(order, rule, row);
      case Order::land_by_relay:
        return land_by_relay(order, rule, row);
      case Order::supply:
        return supply(row);
      case Order::let_off:
        return let_off(network.spec(), row);
      case Order::merge:
        return merge(order, rule, row);
      case Order::abandon:
        return abandon(order, rule, network.spec(), row);
      case Order::none:
      case Order::fill:
        return;
    }
  }

  // One of the places by their shares; those whose country is closed the less likely, as far as the network
  // looks for other coasts. Crews that run in look for a coast without arrests.
  PlaceIndex choose(const std::vector<std::pair<NameRef, double>>& places, const NetworkView& network,
                    std::size_t row) const {
    std::vector<double> weights;
    double all = 0;
    for (const auto& [place, share] : places) {
      const std::string_view country = network.country_of(place);
      const double closed = std::max(network.land_route_closed(country), network.arrests(country));
      weights.push_back(share * (1 - step_.scenario.hypotheses.networks_seek_other_coasts * closed));
      all += weights.back();
    }
    if (all <= 0) weights = shares_of(places);
    const auto n = static_cast<std::uint64_t>(has_sailed(v_, row));  // the first or the second choice
    return places[step_.dice.pick(v_.id[row], where_to, Occasion{n}, weights)].first.as<Place>();
  }

  void sail(const NetworkOrder& order, const std::string& rule, PlaceIndex to, std::size_t row) {
    if (!has_sailed(v_, row)) supply(row);
    Event e = told(EventKind::sailed, order, rule, row);
    if (e.because == 0) e.because = v_.because[row].departure;
    e.destination = step_.scenario.places[to].id;
    const std::uint64_t event = step_.world.report(std::move(e));
    v_.because[row].departure = event;
    v_.because[row].order = event;
    v_.destination[row] = to;
    v_.route[row] = -1;
    set_order(order.what, row);
  }

  // Held: told anew when a measure of a state becomes the reason.
  void hold(const NetworkOrder& order, const std::string& rule, std::size_t row) {
    const bool held_already = v_.order[row] == Order::hold;
    if (held_already && (order.because == 0 || held_by_pressure(row))) return;
    v_.because[row].order = step_.world.report(told(EventKind::held, order, rule, row));
    v_.held_by_pressure[row] = order.because != 0;
    if (!held_already) set_order(Order::hold, row);
  }
  bool held_by_pressure(std::size_t row) const { return v_.held_by_pressure[row] != 0; }

  void land_by_relay(const NetworkOrder& order, const std::string& rule, std::size_t row) {
    if (v_.order[row] == Order::land_by_relay) return;
    if (v_.order[row] == Order::hold) {
      Event e = told(EventKind::released, order, rule, row);
      e.because = v_.because[row].order;
      step_.world.report(std::move(e));
    }
    v_.held_by_pressure[row] = 0;
    set_order(Order::land_by_relay, row);
  }

  void supply(std::size_t row) {
    const VesselKind& kind = step_.scenario.kinds[v_.kind[row]];
    const auto lacks = [](double full, double left) { return std::max(0.0, full - left); };
    const Supplies what{lacks(kind.water_litres, v_.water_litres[row]),
                        lacks(kind.food_person_days, v_.food_person_days[row]),
                        lacks(kind.fuel_litres, v_.fuel_litres[row])};
    hand_over(row, what, Cause::its_network, step_.world);
  }

  void let_off(const NetworkSpec& spec, std::size_t row) {
    const auto load = static_cast<std::uint32_t>(spec.feeder.people_aboard.mean());
    const std::uint32_t people = std::min(v_.people_aboard(row), std::max(1u, load));
    land(step_, row, draw_from_aboard(step_.dice, who_is_let_off, row, people, step_.world), Cause::let_off);
    if (v_.people_aboard(row) == 0) v_.ending[row] = Ending::emptied;
  }

  void merge(const NetworkOrder& order, const std::string& rule, std::size_t row) {
    const std::optional<std::size_t> to = boat_to_merge_into(row);
    if (!to) return;
    Event e = told(EventKind::transferred, order, rule, row);
    transfer(step_, std::move(e), row, *to, v_.people_of(row));
    v_.ending[row] = Ending::emptied;
  }

  // The nearest of the same network in the same offing that is not loaded beyond a fifth above what it
  // carries.
  std::optional<std::size_t> boat_to_merge_into(std::size_t row) const {
    std::optional<std::size_t> nearest;
    double best_m = 1e12;
    for (std::size_t other = 0; other < v_.size(); ++other) {
      const bool ours = other != row && v_.network[other] == v_.network[row] &&
                        v_.role[other] == Role::mother_ship && v_.crew[other] == Crew::smugglers &&
                        v_.destination[other] == v_.destination[row] && v_.ending[other] == Ending::none;
      if (!ours || !is_in_the_offing(step_.scenario, v_, other)) continue;
      const auto room = static_cast<double>(step_.scenario.kinds[v_.kind[other]].people_most) * 1.2;
      if (v_.people_aboard(row) + v_.people_aboard(other) > room) continue;
      const double metres = metres_between(v_.position[row], v_.position[other]);
      if (metres >= best_m) continue;
      best_m = metres;
      nearest = other;
    }
    return nearest;
  }

  void abandon(const NetworkOrder& order, const std::string& rule, const NetworkSpec& spec, std::size_t row) {
    Event e = told(EventKind::abandoned, order, rule, row);
    e.aboard = aboard_of(v_, row);
    const std::uint64_t event = step_.world.report(std::move(e));
    v_.because[row].order = event;
    v_.crew[row] = Crew::nobody;
    set_order(Order::abandon, row);
    if (step_.dice.uniform(v_.id[row], takes_parts, Occasion{0}) >= spec.takes_engine_parts) return;
    v_.engine[row] = Engine::none;
    v_.because[row].power = event;
  }

  const Step& step_;
  Vessels& v_;
  std::vector<NetworkView> networks_;
};

}  // namespace

void command_boats(const Step& step) {
  Command command(step);
  const Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.role[row] == Role::mother_ship && v.crew[row] == Crew::smugglers && v.ending[row] == Ending::none)
      command.decide(row);
  }
}

}  // namespace searoom
