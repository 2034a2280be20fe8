// Merchant ships on their lanes come upon people in need: a master stops, or goes on when those rescued could
// not be landed for days.
#include <algorithm>
#include <cmath>

#include "sim/phases/encounters.h"
#include "sim/phases/eyes.h"
#include "sim/phases/phases.h"
#include "sim/world/merchants.h"

namespace searoom {
namespace {

constexpr Draw merchant_sees{"merchant_sees"};
constexpr Draw merchant_stops{"merchant_stops"};

constexpr Distance looks_to = Distance::nautical_miles(15);

class LaneWatch {
 public:
  LaneWatch(const Scenario& scenario, const Dice& dice, std::size_t lane, World& world)
      : s_(scenario),
        dice_(dice),
        traffic_(scenario.traffic.lanes[lane]),
        lane_(scenario.chart->lanes()[traffic_.lane.index]),
        line_(lane_),
        w_(world),
        state_(world.lanes[lane]) {}

  void meet(std::size_t row) {
    const LaneLine::Nearest near = line_.nearest(w_.vessels.position[row]);
    if (near.metres > looks_to.in_metres() + 4 * traffic_.spread.in_metres()) return;
    const double now_s = static_cast<double>(w_.now * s_.step_s),
                 before_s = now_s - static_cast<double>(s_.step_s);
    for (MerchantShip& ship : state_.on_it) {
      if (ship.met == w_.vessels.id[row] || ship.entered_s > before_s) continue;
      const double to = along(ship, line_, now_s);
      if (std::abs(to - near.along_m) > 2 * looks_to.in_metres() || to < 0 || to > line_.length_m()) continue;
      if (sees(ship, along(ship, line_, before_s), to, row)) come_upon(ship, row);
    }
  }

 private:
  bool sees(const MerchantShip& ship, double from_m, double to_m, std::size_t row) const {
    const Eye eye{UnitType::merchant,
                  s_.traffic.eye,
                  s_.traffic.radar_height,
                  Speed::metres_per_second(ship.speed_m_s),
                  false,
                  false};
    const double hazard =
        hazard_of_sight(s_, w_, eye, line_.at(from_m, ship.offset_m), line_.at(to_m, ship.offset_m),
                        w_.vessels.was_at[row], w_.vessels.position[row], s_.step(), row);
    if (hazard < 1e-9) return false;
    const Occasion tick{static_cast<std::uint64_t>(w_.now)};
    return dice_.uniform(pair_of(merchant(lane_, ship.ordinal), w_.vessels.id[row]), merchant_sees, tick) <
           -std::expm1(-hazard);
  }

  // The longer those rescued had to wait for a port of late, the fewer masters stop.
  void come_upon(MerchantShip& ship, std::size_t row) {
    const ActorId self = merchant(lane_, ship.ordinal);
    ship.met = w_.vessels.id[row];
    const double chance = s_.traffic.stops * std::exp(-(w_.port_wait / s_.traffic.tolerates));
    const bool stops = dice_.uniform(pair_of(self, ship.met), merchant_stops, Occasion{0}) < chance;
    Helper helper;
    helper.id = actor("merchant at a rescue/" + lane_.id, ship.ordinal);
    helper.name = lane_.id + "/" + std::to_string(ship.ordinal);
    helper.channel = Channel::merchant;
    helper.reports = s_.traffic.reports;
    helper.can.type = UnitType::merchant;
    helper.can.top_speed = helper.can.cruise_speed = Speed::metres_per_second(ship.speed_m_s);
    helper.can.people_most = s_.traffic.takes_people;
    helper.can.embark_per_hour = s_.traffic.embark_per_hour;
    helper.can.tow_speed = Speed::knots(0);
    helper.can.has_ais = true;
    helper.can.stores_people = s_.traffic.takes_people;
    if (encounter(s_, dice_, helper, stops, row, w_)) ship.entered_s = -1e12;  // it leaves the lane
  }

  const Scenario& s_;
  const Dice& dice_;
  const LaneTraffic& traffic_;
  const Lane& lane_;
  LaneLine line_;
  World& w_;
  LaneState& state_;
};

}  // namespace

// Once an hour is enough: ships are where their passage puts them, whenever that is asked.
void sail_lanes(const Scenario& s, const Dice& dice, World& w) {
  if (w.now * s.step_s % 3600 != 0) return;
  for (std::size_t i = 0; i < s.traffic.lanes.size(); ++i) {
    const Lane& lane = s.chart->lanes()[s.traffic.lanes[i].lane.index];
    advance_lane(s.traffic.lanes[i], lane, LaneLine(lane), dice, static_cast<double>(w.now * s.step_s) + 3600,
                 w.lanes[i]);
  }
}

void meet_merchants(const Scenario& scenario, const Dice& dice, World& world) {
  if (scenario.traffic.lanes.empty()) return;
  const std::vector<std::size_t> in_need = boats_in_need(world);
  if (in_need.empty()) return;
  for (std::size_t lane = 0; lane < scenario.traffic.lanes.size(); ++lane) {
    LaneWatch watch(scenario, dice, lane, world);
    for (const std::size_t row : in_need) watch.meet(row);
  }
}

}  // namespace searoom
