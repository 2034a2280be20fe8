#include "sim/world/merchants.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

constexpr Draw enters_lane{"enters_lane"};
constexpr Draw passage{"merchant_passage"};
constexpr Draw across_lane{"across_lane"};

}  // namespace

LaneLine::LaneLine(const Lane& lane) : points(&lane.points), along_m{0} {
  for (std::size_t i = 1; i < lane.points.size(); ++i) {
    along_m.push_back(along_m.back() + metres_between(lane.points[i - 1], lane.points[i]));
  }
}

Position LaneLine::at(double metres, double offset_m) const {
  const auto after = std::upper_bound(along_m.begin() + 1, along_m.end() - 1, metres);
  const auto i = static_cast<std::size_t>(after - along_m.begin());
  const Offset leg = offset_between((*points)[i - 1], (*points)[i]);
  const double length = std::max(1.0, along_m[i] - along_m[i - 1]);
  const double share = (metres - along_m[i - 1]) / length;
  const double right_east = leg.north_m / length * offset_m, right_north = -leg.east_m / length * offset_m;
  return moved((*points)[i - 1], share * leg.east_m + right_east, share * leg.north_m + right_north);
}

LaneLine::Nearest LaneLine::nearest(Position p) const {
  Nearest best{0, std::numeric_limits<double>::infinity()};
  for (std::size_t i = 1; i < points->size(); ++i) {
    const Offset leg = offset_between((*points)[i - 1], (*points)[i]),
                 to = offset_between((*points)[i - 1], p);
    const double square = std::max(1.0, leg.east_m * leg.east_m + leg.north_m * leg.north_m);
    const double share = std::clamp((to.east_m * leg.east_m + to.north_m * leg.north_m) / square, 0.0, 1.0);
    const double metres = std::hypot(to.east_m - share * leg.east_m, to.north_m - share * leg.north_m);
    if (metres < best.metres) best = {along_m[i - 1] + share * (along_m[i] - along_m[i - 1]), metres};
  }
  return best;
}

ActorId merchant(const Lane& lane, std::uint64_t ordinal) {
  return actor("merchants/" + lane.id, ordinal);
}

double along(const MerchantShip& ship, const LaneLine& line, double at_s) {
  const double gone = ship.speed_m_s * (at_s - ship.entered_s);
  return ship.back ? line.length_m() - gone : gone;
}

void advance_lane(const LaneTraffic& traffic, const Lane& lane, const LaneLine& line, const Dice& dice,
                  double until_s, LaneState& state) {
  if (traffic.ships_per_day <= 0) return;
  while (state.next_s <= until_s) {
    const ActorId self = merchant(lane, ++state.ships);
    const auto [speed, direction, _, __] = dice.uniforms(self, passage, Occasion{0});
    const Speed knots = Speed::knots(traffic.speed_knots.quantile(speed));
    const double offset_m = traffic.spread.in_metres() * dice.normal(self, across_lane, Occasion{0});
    state.on_it.push_back(
        {state.ships, state.next_s, knots.in_metres_per_second(), offset_m, direction < 0.5, {}});
    state.next_s += 86400 / traffic.ships_per_day * dice.exponential(self, enters_lane, Occasion{0});
  }
  std::erase_if(state.on_it, [&](const MerchantShip& ship) {
    return ship.speed_m_s * (until_s - ship.entered_s) >= line.length_m();
  });
}

LaneState initial_lane(const LaneTraffic& traffic, const Lane& lane, const Dice& dice) {
  const LaneLine line(lane);
  LaneState state;
  const double slowest = Speed::knots(std::max(2.0, traffic.speed_knots.smallest())).in_metres_per_second();
  state.next_s = -line.length_m() / slowest;
  advance_lane(traffic, lane, line, dice, 0, state);
  return state;
}

}  // namespace searoom
