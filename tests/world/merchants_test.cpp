// Traffic on a lane as a Poisson process of ships.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/a_lane.h"

namespace searoom::test {
namespace {

constexpr int worlds = 200;

Setting lanes(const std::string& entries) {
  return a_lane({"traffic={lanes: {" + entries + "}}"});
}

// By the theorem of Little the mean number of ships is their rate times their mean passage: of a lane of
// length L, rate L E(1/v); for speeds spread evenly from 10 to 18 knots E(1/v) = ln(18/10) / 8 an hour a
// mile.
TEST(Traffic, HoldsAsManyShipsAsTheirRateTimesTheirPassage) {
  const Setting setting = lanes("past: {ships_per_day: 200, speed_knots: !uniform {low: 10, high: 18}}");
  const Scenario& s = *setting.scenario;
  const double miles = s.traffic.lanes[0].line.length().in_nautical_miles();
  const double expected = 200.0 / 24 * miles * std::log(1.8) / 8;
  for (const Tick now : {0, 3 * 144}) {
    double ships = 0, in_first_half = 0;
    for (int seed = 1; seed <= worlds; ++seed) {
      const Dice dice(static_cast<std::uint64_t>(seed));
      Merchants merchants = initial_merchants(s, dice);
      for (std::size_t way = 0; way < 2; ++way) {
        sail_on(s, way, now, dice, merchants.ways[way]);
        for (const MerchantShip& ship : merchants.ways[way].ships) {
          ++ships;
          if (metres_come(s, ship, now) < s.traffic.lanes[0].line.length().in_metres() / 2) ++in_first_half;
        }
      }
    }
    EXPECT_NEAR(ships / worlds, expected, 3.5 * std::sqrt(expected / worlds)) << "after " << now << " steps";
    EXPECT_NEAR(in_first_half / ships, 0.5, 3.5 * 0.5 / std::sqrt(ships));
  }
}

TEST(Traffic, GoesBothWaysAtTheSpeedOfEachShip) {
  const Setting setting = lanes("past: {ships_per_day: 200, speed_knots: 12, spread_nautical_miles: 0}");
  const Scenario& s = *setting.scenario;
  const Merchants merchants = initial_merchants(s, Dice(1));
  for (std::size_t way = 0; way < 2; ++way) {
    const MerchantShip& ship = merchants.ways[way].ships.back();
    const Position now = position_at(s, way, ship, 6), later = position_at(s, way, ship, 12);
    EXPECT_NEAR(now.lat_deg, 10, 1e-9);
    EXPECT_NEAR((later.lon_deg - now.lon_deg) * 60 * std::cos(10 * M_PI / 180), way == 0 ? 12 : -12, 0.1);
  }
}

TEST(Traffic, OfALaneKeepsItsLuckWhenAnotherLaneComesBeforeIt) {
  const std::string past = "past: {ships_per_day: 50}";
  const Setting alone = lanes(past), second = lanes("beside: {ships_per_day: 80}, " + past);
  const Merchants a = initial_merchants(*alone.scenario, Dice(3)),
                  b = initial_merchants(*second.scenario, Dice(3));
  ASSERT_EQ(a.ways[0].ships.size(), b.ways[2].ships.size());
  for (std::size_t i = 0; i < a.ways[0].ships.size(); ++i) {
    EXPECT_EQ(a.ways[0].ships[i].entered_s, b.ways[2].ships[i].entered_s);
    EXPECT_EQ(a.ways[0].ships[i].right_m, b.ways[2].ships[i].right_m);
  }
}

}  // namespace
}  // namespace searoom::test
