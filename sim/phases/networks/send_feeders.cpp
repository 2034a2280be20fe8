// Networks put mother ships where they are to be filled, and feeders carry people out to them by night.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/phases/boats/report_departure.h"
#include "sim/phases/phases.h"
#include "sim/science/daylight.h"
#include "sim/world/network_view.h"
#include "sim/world/whole_people.h"

namespace searoom {
namespace {

constexpr Draw mother_ship{"mother_ship"};
constexpr Draw feeder_load{"feeder_load"};

class Boats {
 public:
  Boats(const Step& step, NetworkIndex network)
      : step_(step),
        n_(network),
        spec_(step.scenario.networks[network]),
        state_(step.world.networks[network]) {}

  void station_mother_ships() {
    const std::uint32_t waiting = std::accumulate(state_.ashore.begin(), state_.ashore.end(), 0u);
    if (waiting == 0) return;
    if (NetworkView(step_.scenario, step_.world, n_).holds_mother_ships_back()) return;
    std::int64_t filling = 0;
    for (std::size_t row = 0; row < step_.world.vessels.size(); ++row) filling += takes_people(row);
    while (filling < spec_.most_filling) {
      station();
      ++filling;
    }
  }

  void send_feeders() {
    for (std::size_t place = 0; place < spec_.places.size(); ++place) {
      if (state_.ashore[place] == 0 || !can_put_out(place)) continue;
      while (send_feeder(place)) continue;
    }
  }

 private:
  bool takes_people(std::size_t row) const {
    const Vessels& v = step_.world.vessels;
    return v.network[row] == n_ && v.role[row] == Role::mother_ship && v.order[row] == Order::fill &&
           v.crew[row] == Crew::smugglers && v.ending[row] == Ending::none;
  }

  void station() {
    const ActorId self = actor(step_.world.source_names[state_.mother_source], ++state_.mother_ships);
    const auto luck = step_.dice.uniforms(self, mother_ship, Occasion{0});
    const FlowBoats& boats = spec_.mother_ships[Dice::pick_by(luck[0], shares_of(spec_.mother_ships))];
    const NameRef& anchorage = spec_.anchorages[Dice::pick_by(luck[1], shares_of(spec_.anchorages))].first;
    const Position at = step_.scenario.chart->grid().centre(step_.scenario.sea_cells[anchorage.as<Place>()]);
    const std::size_t row =
        put_to_sea(step_.scenario, step_.dice,
                   {state_.mother_source, state_.mother_ships, boats.kind.index, at, false, 0}, step_.world);
    Vessels& v = step_.world.vessels;
    command(row, Role::mother_ship, Order::fill);
    v.home[row] = v.destination[row] = anchorage.as<Place>();
    v.takes_people[row] = whole_people(boats.people_aboard, luck[2], step_.dice, self);
    Event e = step_.world.event_of(EventKind::boat_stationed, row);
    e.boat_kind = step_.scenario.kinds[boats.kind.index].name;
    e.without_power = v.engine[row] == Engine::none;
    e.place = anchorage.name;
    v.because[row].departure = step_.world.report(std::move(e));
  }

  void command(std::size_t row, Role role, Order order) {
    Vessels& v = step_.world.vessels;
    v.network[row] = n_;
    v.role[row] = role;
    v.order[row] = order;
    v.crew[row] = Crew::smugglers;
  }

  bool can_put_out(std::size_t place) const {
    const Position at =
        step_.scenario.chart->grid().centre(step_.scenario.sea_cells[spec_.places[place].first.as<Place>()]);
    if (spec_.feeder.by_night && !is_dark(step_.world.weather.sun, at)) return false;
    return Distance::metres(step_.world.weather.at(at, step_.sea).wave_height_m) < spec_.feeder.waves_below;
  }

  // One feeder with as many as it carries. False when fewer than that wait, or there is no room for them.
  bool send_feeder(std::size_t place) {
    const std::uint32_t source = state_.first_feeder_source + static_cast<std::uint32_t>(place);
    const ActorId self = actor(step_.world.source_names[source], state_.feeders[place] + 1);
    const std::uint32_t load =
        std::max(1u, whole_people(spec_.feeder.people_aboard,
                                  step_.dice.uniform(self, feeder_load, Occasion{0}), step_.dice, self));
    if (state_.ashore[place] < load) return false;
    const PlaceIndex to = anchorage_with_room_for(load);
    if (!to) return false;
    state_.ashore[place] -= load;
    const NameRef& from = spec_.places[place].first;
    const Position at = step_.scenario.chart->grid().centre(step_.scenario.sea_cells[from.as<Place>()]);
    const std::size_t row =
        put_to_sea(step_.scenario, step_.dice,
                   {source, ++state_.feeders[place], spec_.feeder.kind.index, at, false, load}, step_.world);
    command(row, Role::feeder, Order::none);
    step_.world.vessels.destination[row] = to;
    report_departure(step_, from, row);
    return true;
  }

  // Where the fullest mother ship lies that still has room for so many, those on their way counted.
  PlaceIndex anchorage_with_room_for(std::uint32_t load) const {
    const Vessels& v = step_.world.vessels;
    PlaceIndex best;
    std::uint32_t most = 0;
    for (std::size_t row = 0; row < v.size(); ++row) {
      if (!takes_people(row)) continue;
      const std::uint32_t expected = v.people_aboard(row) + on_their_way_to(v.home[row]);
      if (expected + load > v.takes_people[row] + load / 2 || (best && expected < most)) continue;
      best = v.home[row];
      most = expected;
    }
    return best;
  }

  std::uint32_t on_their_way_to(PlaceIndex anchorage) const {
    const Vessels& v = step_.world.vessels;
    std::uint32_t people = 0;
    for (std::size_t row = 0; row < v.size(); ++row) {
      const bool ours = v.network[row] == n_;
      if (ours && is_expected_at(anchorage, step_.scenario, v, row, step_.world.now))
        people += v.people_aboard(row);
    }
    return people;
  }

  const Step& step_;
  NetworkIndex n_;
  const NetworkSpec& spec_;
  NetworkState& state_;
};

}  // namespace

void send_feeders(const Step& step) {
  for (const NetworkIndex n : step.scenario.networks.indices()) {
    Boats boats(step, n);
    boats.station_mother_ships();
    boats.send_feeders();
  }
}

}  // namespace searoom
