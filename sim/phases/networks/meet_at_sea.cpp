// Feeders reach their mother ships; relay boats take people from mother ships to the beach.
#include <cmath>

#include "sim/phases/boats/arriving.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/boats/transfer.h"
#include "sim/phases/phases.h"
#include "sim/science/daylight.h"
#include "sim/world/network_view.h"

namespace searoom {
namespace {

constexpr Draw patience{"patience"};
constexpr Draw who_is_relayed{"who_is_relayed"};

// Which night it is: days by the sun, each from noon to noon.
std::int64_t night_at(Instant now, Position where) {
  const double seconds = static_cast<double>(now.unix_seconds) + where.lon_deg * 240;
  return static_cast<std::int64_t>(std::floor((seconds - 43200) / 86400));
}

class Meetings {
 public:
  explicit Meetings(const Step& step) : step_(step), v_(step.world.vessels) {}

  // A feeder that has come to the anchorage. Without a mother ship there it goes home.
  void reach_mother_ship(std::size_t feeder) {
    for (std::size_t row = 0; row < v_.size(); ++row) {
      if (!lies_where(feeder, row)) continue;
      Event e = step_.world.event_of(EventKind::transferred, feeder);
      e.because = v_.because[feeder].departure;
      transfer(step_, std::move(e), feeder, row, v_.people_of(feeder));
      v_.ending[feeder] = Ending::emptied;
      if (v_.patience_until[row] == 0) v_.patience_until[row] = step_.world.now + patience_ticks(row);
      return;
    }
    v_.destination[feeder] = v_.home[feeder];
    v_.route[feeder] = -1;
  }

  void land_by_relay(std::size_t row) {
    NetworkState& network = step_.world.networks[v_.network[row]];
    const NetworkSpec& spec = step_.scenario.networks[v_.network[row]];
    if (!is_in_the_offing(step_.scenario, v_, row)) return;  // it has drifted away
    if (!is_dark(step_.world.weather.sun, v_.position[row])) return;
    const std::int64_t night = night_at(step_.instant(), v_.position[row]);
    if (network.night != night) network.landed_tonight = 0;
    network.night = night;
    const NetworkView view(step_.scenario, step_.world, v_.network[row]);
    const Place& place = step_.scenario.places[v_.destination[row]];
    const double left = spec.relay_people_per_night * view.openness(place.country) - network.landed_tonight;
    const double boats_take = spec.relay_load * relay_boats_in_this_step(spec.relay_every);
    const auto load = static_cast<std::uint32_t>(std::max(0.0, std::min(left, boats_take)));
    const std::uint32_t people = std::min(v_.people_aboard(row), load);
    if (people == 0) return;
    land(step_, row, draw_from_aboard(step_.dice, who_is_relayed, row, people, step_.world), Cause::relay,
         v_.destination[row]);
    network.landed_tonight += people;
    if (v_.people_aboard(row) == 0) v_.ending[row] = Ending::emptied;
  }

 private:
  // One comes at each whole multiple of the time between them, counted from the start of the run: as many in
  // an hour whatever the step.
  double relay_boats_in_this_step(Duration every) const {
    const auto come_until = [&](Tick tick) {
      return std::floor(step_.length() * static_cast<double>(tick) / every + 1e-9);
    };
    return come_until(step_.world.now) - come_until(step_.world.now - 1);
  }

  bool lies_where(std::size_t feeder, std::size_t row) const {
    return v_.network[row] == v_.network[feeder] && v_.role[row] == Role::mother_ship &&
           v_.crew[row] == Crew::smugglers && v_.order[row] == Order::fill &&
           is_at_anchorage(step_.scenario, v_, row) && v_.home[row] == v_.destination[feeder] &&
           v_.ending[row] == Ending::none &&
           v_.people_aboard(row) + v_.people_aboard(feeder) / 2 <= v_.takes_people[row];
  }

  Tick patience_ticks(std::size_t row) const {
    const Distribution& days = step_.scenario.networks[v_.network[row]].patience_days;
    const double drawn = days.quantile(step_.dice.uniform(v_.id[row], patience, Occasion{0}));
    return step_.scenario.ticks_of(Duration::days(drawn));
  }

  const Step& step_;
  Vessels& v_;
};

}  // namespace

void meet_at_sea(const Step& step) {
  if (step.scenario.networks.empty()) return;
  Meetings meetings(step);
  const Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.role[row] == Role::feeder && v.ending[row] == Ending::none && is_at_end_of_route(row, step.world))
      meetings.reach_mother_ship(row);
    if (v.order[row] == Order::land_by_relay && v.crew[row] == Crew::smugglers &&
        v.ending[row] == Ending::none)
      meetings.land_by_relay(row);
  }
}

}  // namespace searoom
