// What a master can see and knows: the own boat, the sea around it, the chart. Nothing of other boats, of
// states or of what comes.
//
// It copies nothing: it shows the world as it is when asked, for a row that is at sea, and lives no longer
// than scenario and world.
#pragma once

#include <optional>

#include "sim/geo/local_metres.h"
#include "sim/scenario/scenario.h"
#include "sim/science/moon.h"
#include "sim/world/network_view.h"
#include "sim/world/sea/sea_way.h"
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
  Duration in_this_conduct_for() const {
    return scenario_.step() * static_cast<double>(world_.now - vessels().conduct_since[row_]);
  }
  Distance wave_height() const { return Distance::metres(vessels().sea[row_].wave_height_m); }
  // It lies in shelter or hove to because of a sea that was too high for it.
  bool waits_for_the_sea() const;
  // What it would meet where it gave way, as a master can tell from where it lies: that sea, risen and fallen
  // with the wind that he feels since, and the swell; no less than the sea here.
  Distance sea_that_awaits() const;
  Light light() const { return light_at(world_.weather.sun, position()); }
  // Dark enough for whoever waits for the night.
  bool is_dark() const { return searoom::is_dark(world_.weather.sun, position()); }
  // A moon more than half lit is up.
  bool is_moonlit() const {
    const double days = days_since_j2000(scenario_.instant_of(world_.now));
    return moon_lit_share(days) > 0.5 && moon_elevation_deg(days, position()) > 0;
  }
  Distance distance_to_coast() const { return scenario_.chart->coast().distance(position()); }

  bool is_feeder() const { return vessels().role[row_] == Role::feeder; }
  Order order() const { return vessels().order[row_]; }
  bool is_in_the_offing() const { return searoom::is_in_the_offing(scenario_, vessels(), row_); }
  bool is_at_anchorage() const { return searoom::is_at_anchorage(scenario_, vessels(), row_); }
  // How far off its destination its network has it lie.
  Distance lies_off() const { return searoom::lies_off(scenario_, vessels(), row_); }

  bool has_destination() const { return bool(destination()); }
  PlaceIndex destination() const { return vessels().destination[row_]; }
  // As the crow flies, to the landing place.
  Distance distance_to_destination() const { return distance_to(destination()); }
  Duration time_to(PlaceIndex place) const;  // at cruise speed in this sea, a fifth of the way more

  bool has_home() const { return bool(home()); }  // a place where it left from
  PlaceIndex home() const { return vessels().home[row_]; }
  Distance distance_to_home() const { return distance_to(home()); }
  Duration time_at_sea() const {
    return scenario_.step() * static_cast<double>(world_.now - vessels().departed[row_]);
  }
  bool engine_has_failed_before() const { return vessels().engine_fails[row_].count > 0; }

  // The nearest of the scenario's havens by the crow's flight; none where it has none.
  PlaceIndex nearest_haven() const { return searoom::nearest_haven(scenario_, position()); }

  // How long fuel lasts at cruise speed, and water at so much a head; a year where it is not counted.
  Duration fuel_lasts() const;
  Duration water_lasts(double litres_a_head_and_day) const;

  // Whose territorial sea it is in; empty on the open sea.
  const std::string& waters_of() const { return scenario_.chart->territorial_sea_of(position()); }
  // A warship has ordered it off, not long ago.
  bool is_warned() const { return vessels().warned_until[row_] > world_.now; }

 private:
  const Vessels& vessels() const { return world_.vessels; }
  const VesselKind& kind() const { return scenario_.kinds[vessels().kind[row_]]; }
  Distance distance_to(PlaceIndex place) const;

  const Scenario& scenario_;
  const World& world_;
  std::size_t row_;
};

}  // namespace searoom
