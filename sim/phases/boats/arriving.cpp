#include "sim/phases/boats/arriving.h"

namespace searoom {

bool is_anchorage(const Scenario& s, PlaceIndex place) {
  if (s.places[place].kind == "anchorage") return true;
  for (const NetworkSpec& network : s.networks) {
    for (const auto& [anchorage, share] : network.anchorages) {
      if (anchorage.as<Place>() == place) return true;
    }
  }
  return false;
}

bool is_at_end_of_route(std::size_t row, const World& world) {
  const Vessels& v = world.vessels;
  if (v.conduct[row] != Conduct::follow_route || v.route[row] < 0) return false;
  return v.leg[row] >= world.routes[v.route[row]].size();
}

namespace {

// Its network has it lie somewhere off the coast, whatever its master steers for.
bool is_to_lie_off(std::size_t row, const Vessels& v) {
  if (v.role[row] != Role::mother_ship || v.crew[row] != Crew::smugglers) return false;
  const Order order = v.order[row];
  return order == Order::fill || order == Order::sail || order == Order::hold ||
         order == Order::land_by_relay;
}

}  // namespace

bool ends_voyage(const Scenario& s, std::size_t row, const Vessels& v) {
  return v.stops_off_m[row] < 0 && !is_to_lie_off(row, v) && !is_anchorage(s, v.destination[row]);
}

}  // namespace searoom
