#include "sim/world/merchants.h"

#include <algorithm>
#include <limits>

namespace searoom {
namespace {

constexpr Draw enters{"merchant_enters"}, speed_of{"merchant_speed"}, beside_the_line{"merchant_lateral"};

const LaneTraffic& lane_of(const Scenario& s, std::size_t way) {
  return s.traffic.lanes[way / 2];
}

std::string name_of_way(const Scenario& s, std::size_t way) {
  return lane_of(s, way).lane.name + (way % 2 == 0 ? "/along" : "/against");
}

double seconds_at(const Scenario& s, Tick now) {
  return static_cast<double>(now * s.step_s);
}

// The wait for the n-th ship.
double gap_s(const Scenario& s, std::size_t way, std::uint64_t n, const Dice& dice) {
  const Rate rate = Rate::per_day(lane_of(s, way).ships_per_day / 2);
  return dice.exponential(actor(name_of_way(s, way)), enters, Occasion{n}) / rate.in_per_second();
}

MerchantShip ship_that_enters(const Scenario& s, std::size_t way, const LaneWay& ships, const Dice& dice) {
  const ActorId self = merchant_id(s, way, ships.entered);
  const Speed speed =
      Speed::knots(lane_of(s, way).speed_knots.quantile(dice.uniform(self, speed_of, Occasion{0})));
  return {ships.entered, ships.next_s, speed.in_metres_per_second(),
          lane_of(s, way).spread.in_metres() * dice.normal(self, beside_the_line, Occasion{0})};
}

}  // namespace

std::string merchant_name(const Scenario& s, std::size_t way, std::uint64_t number) {
  return name_of_way(s, way) + "/" + std::to_string(number);
}

ActorId merchant_id(const Scenario& s, std::size_t way, std::uint64_t number) {
  return actor("traffic/" + name_of_way(s, way), number);
}

double metres_come(const Scenario& s, const MerchantShip& ship, Tick now) {
  return (seconds_at(s, now) - ship.entered_s) * ship.speed_m_s;
}

Position position_at(const Scenario& s, std::size_t way, const MerchantShip& ship, Tick now) {
  const LaneLine& line = lane_of(s, way).line;
  const double gone_m = metres_come(s, ship, now);
  return way % 2 == 0 ? line.at(gone_m, ship.right_m)
                      : line.at(line.length().in_metres() - gone_m, -ship.right_m);
}

void sail_on(const Scenario& s, std::size_t way, Tick now, const Dice& dice, LaneWay& ships) {
  const double now_s = seconds_at(s, now), length_m = lane_of(s, way).line.length().in_metres();
  while (ships.next_s <= now_s) {
    ++ships.entered;
    ships.ships.push_back(ship_that_enters(s, way, ships, dice));
    ships.next_s += gap_s(s, way, ships.entered + 1, dice);
  }
  std::erase_if(ships.ships, [&](const MerchantShip& ship) { return metres_come(s, ship, now) > length_m; });
}

Merchants initial_merchants(const Scenario& s, const Dice& dice) {
  Merchants merchants;
  merchants.expected_wait = s.traffic.expects;
  merchants.ways.resize(2 * s.traffic.lanes.size());
  for (std::size_t way = 0; way < merchants.ways.size(); ++way) {
    LaneWay& ships = merchants.ways[way];
    const LaneTraffic& lane = lane_of(s, way);
    const Speed slowest = Speed::knots(std::max(1.0, lane.speed_knots.quantile(1e-6)));
    // From so long before the start that the lane is full when the run begins.
    ships.next_s = lane.ships_per_day > 0
                       ? gap_s(s, way, 1, dice) - (lane.line.length() / slowest).in_seconds()
                       : std::numeric_limits<double>::infinity();
    sail_on(s, way, 0, dice, ships);
  }
  return merchants;
}

void learn_of_wait(const Scenario& s, Duration waited, bool is_over, Merchants& merchants) {
  const double weight = s.traffic.learns;
  const Duration heard = merchants.expected_wait * (1 - weight) + waited * weight;
  // Of a ship that still waits no more is known than that it will have been at least so long.
  merchants.expected_wait = is_over ? heard : std::max(merchants.expected_wait, heard);
}

}  // namespace searoom
