// Merchant ships on their lanes come upon people in need: a master stops, or goes on when those rescued could
// not be landed for days.
#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/phases/seeing/eyes.h"
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
  WayWatch(const Scenario& scenario, const Dice& dice, std::size_t way, World& world)
      : s_(scenario),
        dice_(dice),
        way_(way),
        lane_(scenario.traffic.lanes[way / 2]),
        w_(world),
        ships_(world.merchants.ways[way].ships) {}

  // `along_m`: where on the lane, as it is drawn, the boat is nearest to it.
  void meet(std::size_t row, double along_m) {
    const double come_m = way_ % 2 == 0 ? along_m : lane_.line.length().in_metres() - along_m;
    // Twice as far as anything is seen, since the line may bend.
    const double within_m = 2 * farthest_sight(eye({})).in_metres();
    const MerchantShip* stops = nullptr;
    for (const MerchantShip& ship : ships_) {
      if (std::abs(metres_come(s_, ship, w_.now) - come_m) > within_m || !sees(ship, row)) continue;
      if (!come_upon(ship, row)) continue;
      stops = &ship;
      break;
    }
    if (stops) ships_.erase(ships_.begin() + (stops - ships_.data()));  // it has left the lane
  }

 private:
  Eye eye(Speed speed) const {
    return {UnitType::merchant, s_.traffic.eye, s_.traffic.radar_height, speed, false, false};
  }

  bool sees(const MerchantShip& ship, std::size_t row) const {
    const Vessels& v = w_.vessels;
    const double hazard = hazard_of_sight(
        s_, w_, eye(Speed::metres_per_second(ship.speed_m_s)), position_at(s_, way_, ship, w_.now - 1),
        position_at(s_, way_, ship, w_.now), v.was_at[row], v.position[row], s_.step(), row);
    const ActorId self = merchant_id(s_, way_, ship.number);
    if (hazard < 1e-6 || has_passed(w_.merchants.passed, self, v.id[row])) return false;
    const Occasion tick{static_cast<std::uint64_t>(w_.now)};
    return dice_.uniform(pair_of(self, v.id[row]), merchant_sees, tick) < -std::expm1(-hazard);
  }

  // The longer those rescued had to wait for a port of late, the fewer masters stop. Whether this one does.
  bool come_upon(const MerchantShip& ship, std::size_t row) {
    const ActorId self = merchant_id(s_, way_, ship.number), boat = w_.vessels.id[row];
    const double chance =
        s_.traffic.stops(looks_of(w_.vessels, row)) * std::exp(-(expected_wait(self) / s_.traffic.tolerates));
    const bool stops =
        dice_.uniform(pair_of(self, boat), merchant_stops, Occasion{0}) < chance && has_ports(s_);
    encounter(s_, dice_, as_helper(ship), stops, row, w_);
    if (!stops) w_.merchants.passed.push_back({self, boat, leaves_at(ship)});
    return stops;
  }

  // As masters hear of late, or as is guaranteed to those who trust in that.
  Duration expected_wait(ActorId master) const {
    constexpr Draw trusts{"master_trusts_guarantee"};
    const Provisions& provided = w_.forums.provisions;
    const bool relies = provided.trusted > 0 && dice_.uniform(master, trusts, Occasion{0}) < provided.trusted;
    return relies ? std::min(provided.lands_within, w_.merchants.expected_wait) : w_.merchants.expected_wait;
  }

  Tick leaves_at(const MerchantShip& ship) const {
    const double seconds = ship.entered_s + lane_.line.length().in_metres() / ship.speed_m_s;
    return s_.ticks_of(Duration::seconds(seconds));
  }

  Helper as_helper(const MerchantShip& ship) const {
    Helper helper;
    helper.id = merchant_id(s_, way_, ship.number);
    helper.name = merchant_name(s_, way_, ship.number);
    helper.at = position_at(s_, way_, ship, w_.now);
    helper.channel = Channel::merchant;
    helper.reports = s_.traffic.reports;
    helper.can.type = UnitType::merchant;
    helper.can.top_speed = helper.can.cruise_speed = Speed::metres_per_second(ship.speed_m_s);
    helper.can.people_most = s_.traffic.takes_people;
    helper.can.embark_per_hour = s_.traffic.embark_per_hour;
    helper.can.stores_people = s_.traffic.stores_people;
    helper.can.tow_speed = Speed::knots(0);
    helper.spec = static_cast<std::int32_t>(way_ / 2);
    return helper;
  }

  const Scenario& s_;
  const Dice& dice_;
  std::size_t way_;
  const LaneTraffic& lane_;
  World& w_;
  std::vector<MerchantShip>& ships_;
};

}  // namespace

void meet_merchants(const Scenario& scenario, const Dice& dice, World& world) {
  if (scenario.traffic.lanes.empty()) return;
  for (const std::size_t row : boats_in_need(world)) {
    for (std::size_t lane = 0; lane < scenario.traffic.lanes.size(); ++lane) {
      const LaneTraffic& traffic = scenario.traffic.lanes[lane];
      const Distance reach = Distance::nautical_miles(15) + traffic.spread * 4;
      const auto along = traffic.line.near(world.vessels.position[row], reach.in_metres());
      if (!along) continue;
      for (const std::size_t way : {2 * lane, 2 * lane + 1}) {
        if (!is_helped(world, row)) WayWatch(scenario, dice, way, world).meet(row, *along);
      }
    }
  }
}

}  // namespace searoom
