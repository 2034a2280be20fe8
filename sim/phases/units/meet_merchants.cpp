// Merchant ships on their lanes come upon people in need: a master stops, or goes on when those rescued could
// not be landed for days.
#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/phases/units/encounters.h"
#include "sim/world/merchants.h"

namespace searoom {
namespace {

constexpr Draw merchant_sees{"merchant_sees"};
constexpr Draw merchant_stops{"merchant_stops"};

// Somebody could be asked for a port. Where nobody could, ships do not take people aboard for ever.
bool has_ports(const Scenario& s) {
  return std::any_of(s.states.begin(), s.states.end(),
                     [](const StateSpec& state) { return state.has_desk && state.disembarks_at.found(); });
}

class WayWatch {
 public:
  WayWatch(const Step& step, std::size_t way)
      : step_(step),
        way_(way),
        lane_(step.scenario.traffic.lanes[way / 2]),
        ships_(step.world.merchants.ways[way].ships) {}

  // `along_m`: where on the lane, as it is drawn, the boat is nearest to it.
  void meet(std::size_t row, double along_m) {
    const double come_m = way_ % 2 == 0 ? along_m : lane_.line.length().in_metres() - along_m;
    // Twice as far as anything is seen, since the line may bend.
    const double within_m = 2 * farthest_sight(eye({})).in_metres();
    const MerchantShip* stops = nullptr;
    for (const MerchantShip& ship : ships_) {
      if (std::abs(metres_come(step_.scenario, ship, step_.world.now) - come_m) > within_m ||
          !sees(ship, row))
        continue;
      if (!come_upon(ship, row)) continue;
      stops = &ship;
      break;
    }
    if (stops) ships_.erase(ships_.begin() + (stops - ships_.data()));  // it has left the lane
  }

 private:
  Eye eye(Speed speed) const {
    return {UnitType::merchant,
            step_.scenario.traffic.eye,
            step_.scenario.traffic.radar_height,
            speed,
            false,
            false};
  }

  bool sees(const MerchantShip& ship, std::size_t row) const {
    const Vessels& v = step_.world.vessels;
    const Passing passing{position_at(step_.scenario, way_, ship, step_.world.now - 1),
                          position_at(step_.scenario, way_, ship, step_.world.now), v.was_at[row],
                          v.position[row], step_.length()};
    const double hazard = hazard_of_sight(step_.scenario, step_.world,
                                          eye(Speed::metres_per_second(ship.speed_m_s)), passing, row);
    if (hazard < 1e-6) return false;
    const ActorId self = merchant_id(step_.scenario, way_, ship.number);  // a name to hash
    if (has_passed(step_.world.merchants.passed, self, v.id[row])) return false;
    const Occasion tick = step_.occasion();
    return step_.dice.uniform(pair_of(self, v.id[row]), merchant_sees, tick) < -std::expm1(-hazard);
  }

  // The longer those rescued had to wait for a port of late, the fewer masters stop. Whether this one does.
  bool come_upon(const MerchantShip& ship, std::size_t row) {
    const ActorId self = merchant_id(step_.scenario, way_, ship.number), boat = step_.world.vessels.id[row];
    const double chance = step_.scenario.traffic.stops(looks_of(step_.world.vessels, row)) *
                          std::exp(-(expected_wait(self) / step_.scenario.traffic.tolerates));
    const bool stops = step_.dice.uniform(pair_of(self, boat), merchant_stops, Occasion{0}) < chance &&
                       has_ports(step_.scenario);
    encounter(step_, as_helper(ship), stops, row);
    if (!stops) step_.world.merchants.passed.push_back({self, boat, leaves_at(ship)});
    return stops;
  }

  // As masters hear of late, or as is guaranteed to those who trust in that.
  Duration expected_wait(ActorId master) const {
    constexpr Draw trusts{"master_trusts_guarantee"};
    const Provisions& provided = step_.world.forums.provisions;
    const bool relies =
        provided.trusted > 0 && step_.dice.uniform(master, trusts, Occasion{0}) < provided.trusted;
    return relies ? std::min(provided.lands_within, step_.world.merchants.expected_wait)
                  : step_.world.merchants.expected_wait;
  }

  Tick leaves_at(const MerchantShip& ship) const {
    const double seconds = ship.entered_s + lane_.line.length().in_metres() / ship.speed_m_s;
    return step_.scenario.ticks_of(Duration::seconds(seconds));
  }

  Helper as_helper(const MerchantShip& ship) const {
    Helper helper;
    helper.id = merchant_id(step_.scenario, way_, ship.number);
    helper.name = merchant_name(step_.scenario, way_, ship.number);
    helper.at = position_at(step_.scenario, way_, ship, step_.world.now);
    helper.channel = Channel::merchant;
    helper.reports = step_.scenario.traffic.reports;
    helper.can.type = UnitType::merchant;
    helper.can.top_speed = helper.can.cruise_speed = Speed::metres_per_second(ship.speed_m_s);
    helper.can.people_most = step_.scenario.traffic.takes_people;
    helper.can.embark_per_hour = step_.scenario.traffic.embark_per_hour;
    helper.can.stores_people = step_.scenario.traffic.stores_people;
    helper.can.tow_speed = Speed::knots(0);
    helper.spec = static_cast<std::int32_t>(way_ / 2);
    return helper;
  }

  const Step& step_;
  std::size_t way_;
  const LaneTraffic& lane_;
  std::vector<MerchantShip>& ships_;
};

}  // namespace

void meet_merchants(const Step& step) {
  if (step.scenario.traffic.lanes.empty()) return;
  for (const std::size_t row : boats_in_need(step.world)) {
    for (std::size_t lane = 0; lane < step.scenario.traffic.lanes.size(); ++lane) {
      const LaneTraffic& traffic = step.scenario.traffic.lanes[lane];
      const Distance reach = Distance::nautical_miles(15) + traffic.spread * 4;
      const auto along = traffic.line.near(step.world.vessels.position[row], reach.in_metres());
      if (!along) continue;
      for (const std::size_t way : {2 * lane, 2 * lane + 1}) {
        if (!is_helped(step.world, row)) WayWatch(step, way).meet(row, *along);
      }
    }
  }
}

}  // namespace searoom
