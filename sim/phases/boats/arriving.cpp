#include "sim/phases/boats/arriving.h"

#include "sim/world/network_view.h"

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

bool ends_voyage(const Scenario& s, std::size_t row, const Vessels& v) {
  // Whatever her master steers for.
  const bool lies_off =
      v.role[row] == Role::mother_ship && v.crew[row] == Crew::smugglers && is_to_lie_off(v.order[row]);
  return v.stops_off_m[row] < 0 && !lies_off && !is_anchorage(s, v.destination[row]);
}

}  // namespace searoom
