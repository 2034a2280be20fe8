// What a master can see and knows: the own boat, the sea around it, the chart. Nothing of other boats, of
// states or of what comes.
#pragma once

#include <optional>

#include "sim/geo/local_metres.h"
#include "sim/scenario/scenario.h"
#include "sim/science/moon.h"
#include "sim/world/network_view.h"
#include "sim/world/world.h"

namespace searoom {

class BridgeView {
 public:
  BridgeView(const Scenario& scenario, const World& world, std::size_t row)
      : scenario_(scenario), world_(world), row_(row) {}

  Position position() const { return vessels().position[row_]; }
  Conduct conduct() const { return vessels().conduct[row_]; }
  bool has_power() const {
    return vessels().engine[row_] == Engine::works && vessels().crew[row_] != Crew::nobody;
  }
  Distance wave_height() const { return Distance::metres(vessels().sea[row_].wave_height_m); }
  Light light() const { return light_at(world_.weather.sun, position()); }
  // A moon more than half lit is up.
  bool is_moonlit() const {
    const double days = days_since_j2000(scenario_.instant_of(world_.now));
    return moon_lit_share(days) > 0.5 && moon_elevation_deg(days, position()) > 0;
  }
  Distance distance_to_coast() const { return scenario_.chart->coast().distance(position()); }

  Order order() const { return vessels().order[row_]; }
  bool is_in_the_offing() const { return searoom::is_in_the_offing(scenario_, vessels(), row_); }

  bool has_destination() const { return vessels().destination[row_] >= 0; }
  // As the crow flies, to the landing place.
  Distance distance_to_destination() const {
    const int cell = scenario_.sea_cells[static_cast<std::size_t>(vessels().destination[row_])];
    return Distance::metres(metres_between(position(), scenario_.chart->grid().centre(cell)));
  }

 private:
  const Vessels& vessels() const { return world_.vessels; }

  const Scenario& scenario_;
  const World& world_;
  std::size_t row_;
};

}  // namespace searoom
