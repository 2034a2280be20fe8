#include "sim/world/network_view.h"

#include "sim/geo/local_metres.h"

namespace searoom {

bool NetworkView::knows(std::size_t measure) const {
  const NetworkState& self = world_.networks[network_];
  if (self.learned[measure] == 0) return false;
  const Instant ends = scenario_.measures[measure].ends;
  const auto delay_s = static_cast<std::int64_t>(self.news_delay.in_seconds());
  return ends.unix_seconds > INT64_MAX - delay_s || scenario_.instant_of(world_.now) < ends + delay_s;
}

double NetworkView::felt(std::string_view country, double PressureMeasure::*what) const {
  double spared = 1;
  for (std::size_t i = 0; i < scenario_.measures.size(); ++i) {
    const PressureMeasure& measure = scenario_.measures[i];
    if (measure.country == country && knows(i)) spared *= 1 - measure.*what;
  }
  return 1 - spared;
}

double NetworkView::openness() const {
  double open = 0, all = 0;
  for (const auto& [place, share] : spec().destinations) {
    open += share * openness(place);
    all += share;
  }
  return open / all;
}

std::uint64_t NetworkView::heard_of(std::string_view country) const {
  double heaviest = 0;
  std::uint64_t event = 0;
  for (std::size_t i = 0; i < scenario_.measures.size(); ++i) {
    const PressureMeasure& measure = scenario_.measures[i];
    const double weight = measure.land_route + measure.arrests;
    if (measure.country != country || !knows(i) || weight < heaviest) continue;
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
    if (v.role[row] == Role::feeder && v.network[row] == v.network[row_] && v.people_aboard(row) > 0)
      return true;
  }
  return false;
}

std::string_view OwnBoat::country() const {
  const std::int32_t place = has_destination() ? vessels().destination[row_] : vessels().home[row_];
  return scenario_.places[static_cast<std::size_t>(place)].country;
}

bool OwnBoat::is_in_the_offing() const {
  return searoom::is_in_the_offing(scenario_, vessels(), row_);
}

bool is_in_the_offing(const Scenario& scenario, const Vessels& v, std::size_t row) {
  if (v.destination[row] < 0 || v.network[row] < 0) return false;
  const int cell = scenario.sea_cells[static_cast<std::size_t>(v.destination[row])];
  const Distance off = Distance::metres(metres_between(v.position[row], scenario.chart->grid().centre(cell)));
  return off <= scenario.networks[static_cast<std::size_t>(v.network[row])].offing;
}

}  // namespace searoom
