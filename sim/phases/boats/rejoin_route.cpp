#include "sim/phases/boats/rejoin_route.h"

#include "sim/geo/local_metres.h"
#include "sim/geo/sea_route.h"
#include "sim/world/routes.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {

void rejoin_route(const Scenario& scenario, std::size_t row, World& world) {
  Vessels& v = world.vessels;
  if (v.route[row] == Routes::none) return;
  const std::vector<Position>& route = world.routes[v.route[row]];
  const Position here = v.position[row];
  const auto is_clear = [&](std::size_t leg) {
    return leg < route.size() && metres_between(here, route[leg]) <= longest_route_leg.in_metres() &&
           is_clear_way(scenario, here, route[leg]);
  };
  std::uint32_t next = v.leg[row];
  if (!is_clear(next)) {
    v.route[row] = Routes::none;
    return;
  }
  while (is_clear(next + 1) &&
         metres_between(here, route[next + 1]) < metres_between(route[next], route[next + 1])) {
    ++next;
  }
  v.leg[row] = next;
}

}  // namespace searoom
