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
      if (state_.ashore[place] == 0 || !is_night_for_feeders(place)) continue;
      bool sea_allows = false;  // asked once somebody could leave
      while (const std::uint32_t load = load_of_next(place)) {
        const PlaceIndex to = anchorage_with_room_for(load);
        if (!to) break;
        sea_allows = sea_allows || is_calm_enough(place);
        if (!sea_allows) break;
        send_feeder(place, load, to);
      }
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

  Position beach(std::size_t place) const {
    return step_.scenario.chart->grid().centre(
        step_.scenario.sea_cells[spec_.places[place].first.as<Place>()]);
  }

  bool is_night_for_feeders(std::size_t place) const {
    return !spec_.feeder.by_night || is_dark(step_.world.weather.sun, beach(place));
  }

  bool is_calm_enough(std::size_t place) const {
    return Distance::metres(step_.world.weather.at(beach(place), step_.sea).wave_height_m) <
           spec_.feeder.waves_below;
  }

  std::uint32_t source_of(std::size_t place) const {
    return state_.first_feeder_source + static_cast<std::uint32_t>(place);
  }

  // As many as the next feeder from there carries; 0 when fewer wait.
  std::uint32_t load_of_next(std::size_t place) const {
    const ActorId self = actor(step_.world.source_names[source_of(place)], state_.feeders[place] + 1);
    const std::uint32_t load =
        std::max(1u, whole_people(spec_.feeder.people_aboard,
                                  step_.dice.uniform(self, feeder_load, Occasion{0}), step_.dice, self));
    return state_.ashore[place] < load ? 0 : load;
  }

  void send_feeder(std::size_t place, std::uint32_t load, PlaceIndex to) {
    state_.ashore[place] -= load;
    const std::size_t row = put_to_sea(
        step_.scenario, step_.dice,
        {source_of(place), ++state_.feeders[place], spec_.feeder.kind.index, beach(place), false, load},
        step_.world);
    command(row, Role::feeder, Order::none);
    step_.world.vessels.destination[row] = to;
    report_departure(step_, spec_.places[place].first, row);
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
