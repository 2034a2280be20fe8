#include "sim/world/sea/particle_cloud.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

#include "sim/science/search_effort.h"
#include "sim/world/sea/forecast.h"
#include "tests/support/small_rescue.h"

namespace searoom {
namespace {

using test::load_text;
using test::small_rescue;

constexpr Position datum{10, 95};

// A day's drift of a new cloud in the weather of a first hour.
CloudShape a_day_later(const Setting& setting, SeenAs seen_as, double error_m, std::uint64_t seed) {
  const Dice dice{seed};
  Weather weather = initial_weather(*setting.scenario, dice);
  advance_weather(*setting.scenario, *setting.sea, dice, 0, weather);
  const Forecast forecast(*setting.scenario, *setting.sea, dice, weather, 0);
  Cloud cloud = new_cloud("test/1/1", datum, error_m, seen_as, *setting.scenario, dice);
  for (int hour = 0; hour < 24; ++hour) drift_cloud(*setting.scenario, forecast, dice, 1, cloud);
  return shape_of(cloud);
}

TEST(ParticleCloud, StartsRoundTheDatumWithItsError) {
  const Setting setting = load_text(small_rescue, {"search.particles=4000"});
  const Cloud cloud = new_cloud("test/1/1", datum, 5000, SeenAs::adrift, *setting.scenario, Dice{1});
  const CloudShape shape = shape_of(cloud);
  EXPECT_LT(metres_between(shape.middle, datum), 300);
  EXPECT_NEAR(shape.along_m, 5000, 250);
  EXPECT_NEAR(shape.across_m, 5000, 250);
  EXPECT_NEAR(shape.half_m, sigmas_of_probable_error * 5000, 300);
  EXPECT_NEAR(shape.nine_tenths_m, radius_that_contains(0.9, Distance::metres(5000)).in_metres(), 400);
}

// Current alone, known exactly: everything that has no leeway goes with it.
TEST(ParticleCloud, GoesWithTheCurrentInACalm) {
  const Setting setting = load_text(
      small_rescue,
      {"sea.wind=~", "sea.current.constant.spread_metres_per_second=0", "vessel_kinds.boat.leeway=SLDMB"});
  const CloudShape shape = a_day_later(setting, SeenAs::adrift, 10, 1);
  const Offset way = offset_between(datum, shape.middle);
  EXPECT_NEAR(way.east_m, -0.2 * 86400, 400);
  EXPECT_NEAR(way.north_m, 0, 400);
}

// A split to the left and the right of downwind, since the side is not known.
TEST(ParticleCloud, IsWiderAcrossTheWindThanAlongItWhereTheSideIsNotKnown) {
  const Setting setting =
      load_text(small_rescue, {"sea.current=~", "sea.wind.constant.spread_metres_per_second=0",
                               "vessel_kinds.boat.leeway=FISHING-VESSEL-2"});
  const CloudShape shape = a_day_later(setting, SeenAs::adrift, 500, 2);
  EXPECT_GT(shape.along_m, 1.3 * shape.across_m);
  EXPECT_NEAR(std::abs(std::cos(shape.axis.in_radians())), 1, 0.1);  // the wind blows west
}

TEST(ParticleCloud, IsWiderWhenTheForecastIsWorse) {
  const Setting good = load_text(small_rescue, {"search={wind_skill: 0.98, current_skill: 0.98}"});
  const Setting bad = load_text(small_rescue, {"search={wind_skill: 0.3, current_skill: 0.1}"});
  EXPECT_GT(a_day_later(bad, SeenAs::adrift, 500, 1).half_m,
            1.4 * a_day_later(good, SeenAs::adrift, 500, 1).half_m);
}

// What was seen to sink is a swamped hull or people in the water, and drifts less.
TEST(ParticleCloud, OfABoatThatSinksStaysBehindThatOfAWholeOne) {
  const Setting setting =
      load_text(small_rescue, {"sea.current=~", "sea.wind.constant.spread_metres_per_second=0"});
  const auto west_m = [&](SeenAs seen_as) {
    return -offset_between(datum, a_day_later(setting, seen_as, 500, 1).middle).east_m;
  };
  EXPECT_LT(west_m(SeenAs::sinking), 0.75 * west_m(SeenAs::adrift));
}

// The cloud tells the truth about itself: nine boats in ten are within nine tenths of it, whatever the
// forecast's error was. Fewer would mean that searches look in too small a place.
TEST(ParticleCloud, HoldsTheTrueBoatAboutAsOftenAsItSays) {
  const Setting setting = load_text(small_rescue, {"end=2015-01-04", "states=~"});
  int within_half = 0, within_nine_tenths = 0;
  constexpr int seeds = 80;
  for (int seed = 1; seed <= seeds; ++seed) {
    const Dice dice{static_cast<std::uint64_t>(seed)};
    Simulation simulation(setting, dice.seed(), 1);
    simulation.step();
    Cloud cloud = new_cloud("test/1/1", simulation.world().vessels.position[0], 500, SeenAs::adrift,
                            *setting.scenario, dice);
    for (int tick = 1; tick <= 48 * 6; ++tick) {
      simulation.step();
      if (tick % 6 != 0) continue;
      const std::int64_t felt_s = (simulation.world().now - 1) * setting.scenario->step_s;
      const Forecast forecast(*setting.scenario, *setting.sea, dice, simulation.world().weather, felt_s);
      drift_cloud(*setting.scenario, forecast, dice, 1, cloud);
    }
    const CloudShape shape = shape_of(cloud);
    const double away_m = metres_between(shape.middle, simulation.world().vessels.position[0]);
    within_half += away_m <= shape.half_m;
    within_nine_tenths += away_m <= shape.nine_tenths_m;
  }
  EXPECT_NEAR(within_half / static_cast<double>(seeds), 0.5, 0.2);
  EXPECT_GT(within_nine_tenths / static_cast<double>(seeds), 0.8);
}

}  // namespace
}  // namespace searoom
