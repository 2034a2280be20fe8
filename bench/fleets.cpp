#include "bench/fleets.h"

#include <cmath>

namespace searoom {
namespace {

// Where a fleet lies: its middle, and how far out from there.
struct Stretch {
  Position middle;
  double half_lat_deg, half_lon_deg;
};

Stretch stretch_of(Fleet fleet) {
  if (fleet == Fleet::waiting) return {{6.43, 99.6}, 0.06, 0.06};  // within the 12 nautical miles of the rule
  return {{11.5, 95.6}, 1, 0.5};
}

// Spread evenly, without a pattern (two golden sections).
Position nth_of(const Stretch& stretch, std::size_t n) {
  const double up = std::fmod(static_cast<double>(n) * 0.7548776662466927, 1.0);
  const double right = std::fmod(static_cast<double>(n) * 0.5698402909980532, 1.0);
  return {stretch.middle.lat_deg + stretch.half_lat_deg * (2 * up - 1),
          stretch.middle.lon_deg + stretch.half_lon_deg * (2 * right - 1)};
}

}  // namespace

std::string name_of(Fleet fleet) {
  switch (fleet) {
    case Fleet::under_way:
      return "under_way";
    case Fleet::waiting:
      return "waiting";
    case Fleet::adrift:
      return "adrift";
    case Fleet::in_distress:
      return "in_distress";
  }
  return {};
}

Setting setting_of(Fleet fleet, std::int64_t boats) {
  const bool sails = fleet == Fleet::under_way || fleet == Fleet::waiting;
  const std::string aim = sails ? "destination: langkawi" : "adrift: true";
  return load_setting({std::string(SEAROOM_SOURCE_DIR) + "/scenarios/andaman-2015/world.yaml",
                       {},
                       {"networks=~", "network_rules=~", "fishers=~", "traffic=~", "states=~", "mechanisms=~",
                        "attention=~", "log.positions_every_hours=8760", "end=2016-01-01",
                        "vessels={fleet: {kind: trawler, at: [11, 95.5], " + aim +
                            ", count: " + std::to_string(boats) + ", people_aboard: 12}}"}},
                      2);
}

World fleet_at_sea(Fleet fleet, const Setting& setting) {
  Simulation start(setting, 1, 1);
  start.step();
  World world = start.world();
  Vessels& v = world.vessels;
  const Stretch stretch = stretch_of(fleet);
  for (std::size_t row = 0; row < v.size(); ++row) {
    v.position[row] = nth_of(stretch, row);
    v.route[row] = -1;  // the one that they found where they were put
    if (fleet == Fleet::in_distress) {
      v.afloat[row] = Afloat::awash;
      v.afloat_since[row] = v.in_water_since[row] = world.now;
    }
  }
  Simulation there(setting, 1, 1, std::move(world));
  there.step();  // routes are found, and what begins to wait says so
  there.take_events();
  return there.world();
}

double bytes_a_boat(const World& world) {
  std::size_t bytes = 0;
  Vessels::for_each_column(
      world.vessels, [&](const auto& column, std::size_t) { bytes += column.size() * sizeof(column[0]); });
  return static_cast<double>(bytes) / static_cast<double>(world.vessels.size());
}

}  // namespace searoom
