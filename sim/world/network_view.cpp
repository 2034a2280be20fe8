#include "sim/world/network_view.h"

#include "sim/geo/local_metres.h"

namespace searoom {

NetworkView::NetworkView(const Scenario& scenario, const World& world, NetworkIndex network)
    : scenario_(scenario), world_(world), network_(network) {
  for (std::size_t i = 0; i < scenario.measures.size(); ++i) {
    if (knows(i)) known_.push_back(i);
  }
}

bool NetworkView::knows(std::size_t measure) const {
  const NetworkState& self = world_.networks[network_];
  if (self.learned[measure] == 0) return false;
  const auto delay_s = static_cast<std::int64_t>(self.news_delay.in_seconds());
  if (scenario_.measures[measure].part) return world_.measures_ended[measure] == 0;
  const Instant ends = scenario_.measures[measure].ends;
  return ends.unix_seconds > INT64_MAX - delay_s || scenario_.instant_of(world_.now) < ends + delay_s;
}

double NetworkView::felt(std::string_view country, double PressureMeasure::*what) const {
  double spared = 1;
  for (const std::size_t i : known_) {
    const PressureMeasure& measure = scenario_.measures[i];
    if (measure.country == country) spared *= 1 - measure.*what;
  }
  return 1 - spared;
}

double NetworkView::openness() const {
  double open = 0, all = 0;
  for (const auto& [place, share] : spec().destinations) {
    open += share * openness(country_of(place));
    all += share;
  }
  return open / all;
}

std::uint64_t NetworkView::heard_of(std::string_view country) const {
  double heaviest = 0;
  std::uint64_t event = 0;
  for (const std::size_t i : known_) {
    const PressureMeasure& measure = scenario_.measures[i];
    const double weight = measure.land_route + measure.arrests;
    if (measure.country != country || weight < heaviest) continue;
    heaviest = weight;
    event = world_.networks[network_].learned[i];
  }
  return event;
}

std::uint64_t NetworkView::heard_of_any() const {
  for (const auto& [place, share] : spec().destinations) {
    if (const std::uint64_t event = heard_of(country_of(place))) return event;
  }
  return 0;
}

bool OwnBoat::expects_feeders() const {
  const Vessels& v = vessels();
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.network[row] == v.network[row_] && is_expected_at(v.home[row_], scenario_, v, row, world_.now))
      return true;
  }
  return false;
}

std::string_view OwnBoat::country() const {
  return scenario_.places[vessels().destination[row_]].country;
}

bool OwnBoat::is_in_the_offing() const {
  return searoom::is_in_the_offing(scenario_, vessels(), row_);
}

bool OwnBoat::is_at_anchorage() const {
  return searoom::is_at_anchorage(scenario_, vessels(), row_);
}

double OwnBoat::water_share_left() const {
  const double full = scenario_.kinds[vessels().kind[row_]].water_litres;
  return full > 0 ? vessels().water_litres[row_] / full : 1;
}

namespace {

Distance off_destination(const Scenario& s, const Vessels& v, std::size_t row) {
  const int cell = s.sea_cells[v.destination[row]];
  return Distance::metres(metres_between(v.position[row], s.chart->grid().centre(cell)));
}

bool is_mother_ship(const Vessels& v, std::size_t row) {
  return v.role[row] == Role::mother_ship && v.destination[row];
}

// Near enough to find each other.
constexpr Distance in_sight = Distance::nautical_miles(3);

}  // namespace

bool has_sailed(const Vessels& v, std::size_t row) {
  return v.destination[row] != v.home[row];
}

bool is_expected_at(PlaceIndex anchorage, const Scenario& s, const Vessels& v, std::size_t feeder, Tick now) {
  constexpr Duration overdue = Duration::hours(24);  // a night's trip and half a day of grace (assumption)
  return v.role[feeder] == Role::feeder && v.destination[feeder] == anchorage &&
         v.people_aboard(feeder) > 0 && s.step() * static_cast<double>(now - v.departed[feeder]) < overdue;
}

bool is_to_lie_off(Order order) {
  return order == Order::fill || order == Order::sail || order == Order::hold ||
         order == Order::land_by_relay;
}

Distance lies_off(const Scenario& s, const Vessels& v, std::size_t row) {
  return has_sailed(v, row) ? s.networks[v.network[row]].offing : in_sight;
}

bool is_at_anchorage(const Scenario& s, const Vessels& v, std::size_t row) {
  return is_mother_ship(v, row) && !has_sailed(v, row) && off_destination(s, v, row) <= lies_off(s, v, row);
}

bool is_in_the_offing(const Scenario& s, const Vessels& v, std::size_t row) {
  return is_mother_ship(v, row) && has_sailed(v, row) && off_destination(s, v, row) <= lies_off(s, v, row);
}

}  // namespace searoom
