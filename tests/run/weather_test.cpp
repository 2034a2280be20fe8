// The weather of a run against the process and the climate that it is drawn from.
#include "sim/world/sea/weather.h"
#include "sim/scenario/reading/fields.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

// East component at one place, hourly.
std::vector<double> hourly_wind(const Setting& setting, std::uint64_t seed, Position where, int hours) {
  Weather weather = initial_weather(*setting.scenario, Dice{seed});
  std::vector<double> east;
  for (int h = 0; h < hours; ++h) {
    advance_weather(*setting.scenario, *setting.sea, Dice{seed}, h * 3600LL, weather);
    east.push_back(weather.wind.at(where).east_m_s);
  }
  return east;
}

TEST(Wind, V28_HasItsSpreadAndForgetsItsPast) {
  const Setting setting = load("scenarios/drift-check/gusty-wind.yaml");
  const int hours = 20 * 8766;
  const std::vector<double> east = hourly_wind(setting, 1, {10, 95}, hours);
  const double independent = hours / 72.0;  // samples two correlation times apart count as one each
  EXPECT_NEAR(mean(east), 6 * std::sqrt(0.5), 3 * 3 / std::sqrt(independent));
  EXPECT_NEAR(standard_deviation(east), 3, 3 * 3 / std::sqrt(2 * independent));
  EXPECT_NEAR(autocorrelation(east, 6), 0.84648, 0.02);
  EXPECT_NEAR(autocorrelation(east, 24), 0.51342, 0.04);
}

TEST(Wind, V28_IsTheSameWeatherAtAnyStep) {
  const Setting hourly = load("scenarios/drift-check/gusty-wind.yaml");
  const Setting fine = load("scenarios/drift-check/gusty-wind.yaml", {"step_minutes=5"});
  Simulation a(hourly, 9, 1), b(fine, 9, 1);
  for (int h = 0; h < 48; ++h) {
    a.step();
    for (int i = 0; i < 12; ++i) {
      b.step();
      if (i > 0) continue;
      ASSERT_EQ(a.world().weather.wind.at({10.3, 95.2}).east_m_s,
                b.world().weather.wind.at({10.3, 95.2}).east_m_s);
    }
  }
}

TEST(Wind, KeepsItsSpreadBetweenHoursAndBetweenNodes) {
  const Setting setting = load("scenarios/drift-check/gusty-wind.yaml");
  Weather weather = initial_weather(*setting.scenario, Dice{4});
  std::vector<double> between;
  for (int i = 0; i < 60000; ++i) {
    advance_weather(*setting.scenario, *setting.sea, Dice{4}, i * 3 * 3600LL + 1800, weather);
    between.push_back(weather.wind.at({9.5, 94.5}).north_m_s);
  }
  EXPECT_NEAR(standard_deviation(between), 3, 0.12);
}

TEST(Wind, FarPlacesAgreeLessThanNearOnes) {
  const Setting setting = load(
      "scenarios/drift-check/gusty-wind.yaml",
      {"chart.west_degrees=85", "chart.north_degrees=20", "sea.wind.correlation_distance_kilometres=450"});
  Weather weather = initial_weather(*setting.scenario, Dice{4});
  double near = 0, far = 0;
  const int samples = 4000;
  for (int i = 0; i < samples; ++i) {
    advance_weather(*setting.scenario, *setting.sea, Dice{4}, i * 72 * 3600LL, weather);
    const double mean = 6 * std::sqrt(0.5);
    const double here = weather.wind.at({14, 90}).east_m_s - mean;
    near += here * (weather.wind.at({14, 91}).east_m_s - mean) / 9 / samples;
    far += here * (weather.wind.at({14, 95}).east_m_s - mean) / 9 / samples;
  }
  // exp(-r^2 / 2 L^2) at 108 km and 540 km for L = 450 km; on a lattice, so within a few hundredths.
  EXPECT_NEAR(near, 0.97, 0.06);
  EXPECT_NEAR(far, 0.49, 0.08);
}

const std::vector<std::string> andaman_corner = {"chart.west_degrees=94",
                                                 "chart.south_degrees=11",
                                                 "chart.east_degrees=97",
                                                 "chart.north_degrees=14",
                                                 "networks=~",
                                                 "states=~",
                                                 "attention=~",
                                                 "fishers=~",
                                                 "traffic=~",
                                                 "havens=~",
                                                 "reefs=~",
                                                 "sea.storms=~"};

// Where the sea is left out of growth it stays flat for ever.
TEST(Waves, TheSeaGrowsAtEveryNodeThatCountsForSomePlaceOfIt) {
  std::vector<std::string> with_much_land = andaman_corner;
  with_much_land.insert(with_much_land.end(), {"chart.east_degrees=103", "chart.north_degrees=20"});
  const Setting setting = load("scenarios/andaman-2015/world.yaml", with_much_land);
  const NodeGrid& nodes = setting.sea->wind.grid;
  const std::vector<std::size_t>& grows = setting.sea->wind_nodes_at_sea;
  const LandMask& mask = setting.scenario->chart->mask();
  std::set<std::size_t> counts;
  for (int cell = 0; cell < mask.grid().size(); ++cell) {
    if (mask.is_land_cell(cell)) continue;
    const NodeWeights w = nodes.weights_at(mask.grid().centre(cell));
    if (w.south_west > 0) counts.insert(w.first);
    if (w.south_east > 0) counts.insert(w.first + 1);
    if (w.north_west > 0) counts.insert(w.first + w.row);
    if (w.north_east > 0) counts.insert(w.first + w.row + 1);
  }
  EXPECT_TRUE(std::ranges::includes(grows, counts));
  EXPECT_LT(grows.size(), nodes.size()) << "nodes far inland count for nobody";
}

TEST(Climate, V31_TheCellHasTheMonsoonsOfTheAndamanSea) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", andaman_corner);
  const WindClimate& climate = setting.scenario->wind_climate;
  // January 12.5N 95.5E u -1.69 v -3.30, July 5.98 4.56 by satellite; this climate is ships corrected by
  // sub-area, which keeps the ships' pattern, so it agrees to about 1 m/s in each component.
  const auto at_the_cell = climate.at({12.5, 95.5});
  const WindClimate::Mean &january = at_the_cell[0], &july = at_the_cell[6];
  EXPECT_NEAR(january.east_m_s, -1.69, 0.9);
  EXPECT_NEAR(january.north_m_s, -3.30, 0.9);
  EXPECT_NEAR(july.east_m_s, 5.98, 0.9);
  EXPECT_NEAR(july.north_m_s, 4.56, 0.9);
  for (std::size_t month = 0; month < 12; ++month) {
    const bool south_west_monsoon = month >= 4 && month <= 8;
    EXPECT_EQ(at_the_cell[month].north_m_s > 0, south_west_monsoon) << month_names()[month];
  }
}

TEST(Climate, V31_TwoHundredYearsOfSamplesGiveTheCellBack) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", andaman_corner);
  const Position cell{13, 95};
  Weather weather = initial_weather(*setting.scenario, Dice{1});
  const std::int64_t year_s = 365 * 86400 + 6 * 3600;
  std::vector<double> january, july, july_north;
  for (std::int64_t six_hours = 0; six_hours < 200 * 1461; ++six_hours) {
    const std::int64_t now_s = six_hours * 6 * 3600;
    const double day = static_cast<double>(now_s % year_s) / 86400;
    const bool mid_january = std::abs(day - 15.5) < 5, mid_july = std::abs(day - 196.5) < 5;
    if (!mid_january && !mid_july) continue;
    advance_weather(*setting.scenario, *setting.sea, Dice{1}, now_s, weather);
    const Flow wind = weather.wind.at(cell);
    if (mid_january) january.push_back(wind.east_m_s);
    if (mid_july) july.push_back(wind.east_m_s), july_north.push_back(wind.north_m_s);
  }
  const auto told = setting.scenario->wind_climate.at(cell);
  const WindClimate::Mean &jan = told[0], &jul = told[6];
  // 5 % of the wind, as the case asks; means in units of the spread where they are small.
  EXPECT_NEAR(mean(january), jan.east_m_s, 0.05 * jan.east_spread_m_s + 0.05 * std::abs(jan.east_m_s));
  EXPECT_NEAR(standard_deviation(january), jan.east_spread_m_s, 0.05 * jan.east_spread_m_s);
  EXPECT_NEAR(mean(july), jul.east_m_s, 0.05 * jul.east_m_s);
  EXPECT_NEAR(standard_deviation(july), jul.east_spread_m_s, 0.05 * jul.east_spread_m_s);
  EXPECT_NEAR(mean(july_north), jul.north_m_s, 0.05 * jul.north_m_s);
  EXPECT_NEAR(standard_deviation(july_north), jul.north_spread_m_s, 0.05 * jul.north_spread_m_s);
}

TEST(Storms, V32_TheLongRunHasThreeAYearNoneInFebruaryAndHalfInAutumn) {
  StormSpec spec = load("scenarios/drift-check/gusty-wind.yaml").scenario->sea.storms;
  const Instant start = instant_of({2000, 1, 1});
  const int years = 2000;
  std::uint64_t ordinal = 0;
  double candidate_s = 0;
  const std::int64_t end_s = static_cast<std::int64_t>(years * 365.2425 * 86400);
  double all = 0, february = 0, autumn = 0;
  for (;;) {
    const Storm storm = next_random_storm(spec, Dice{1}, start, end_s, ordinal, candidate_s);
    if (storm.forms_s >= end_s) break;
    const int month = civil_date(start + storm.forms_s).month;
    all += 1;
    february += month == 2;
    autumn += month == 10 || month == 11;
  }
  EXPECT_NEAR(all / years, 105.0 / 32, 3 * std::sqrt(105.0 / 32 / years));
  EXPECT_EQ(february, 0);
  EXPECT_NEAR(autumn / all, 50.0 / 105, three_errors_of_share(0.476, all));
}

// A calm sea and a wind that rises to a storm within a day by a script.
TEST(Waves, ASeaRisesWithTheHoursThatTheWindHasBlownAtAnyStep) {
  const auto heights = [](const std::string& step) {
    const Setting setting = load_text(R"(
title: A storm that comes
start: 2015-01-01
end: 2015-01-03
chart: {west_degrees: 90, south_degrees: 8, east_degrees: 100, north_degrees: 18, cell_minutes: 10}
sea:
  waves: {longest_fetch_kilometres: 600}
  storms:
    scripted:
      storm:
        radius_of_max_wind_kilometres: 100
        track:
          - {at: 2015-01-01T06:00, centre: [13, 95], max_wind_knots: 45}
          - {at: 2015-01-02T12:00, centre: [13, 95.01], max_wind_knots: 45}
step_minutes: )" + step);
    Simulation simulation(setting, 1, 1);
    std::vector<double> each_hour;
    while (simulation.world().now * setting.scenario->step_s < 20 * 3600) {
      simulation.step();
      if (simulation.world().now * setting.scenario->step_s % 3600 == 0) {
        World world = simulation.world();
        each_hour.push_back(world.weather.at({13, 96}, *setting.sea).wave_height_m);
      }
    }
    return each_hour;
  };
  const std::vector<double> ten = heights("10");
  EXPECT_LT(ten[4], 0.01);
  for (std::size_t hour = 8; hour < 18; ++hour) EXPECT_GT(ten[hour], ten[hour - 1]) << hour;
  EXPECT_LT(ten[8], 0.5 * ten[18]);
  const std::vector<double> sixty = heights("60");
  for (std::size_t hour = 6; hour < 18; ++hour) EXPECT_NEAR(sixty[hour], ten[hour], 0.02) << hour;
}

TEST(ShallowSea, DuringKomenNoSeaIsHigherThanItsDepthLets) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"start=2015-07-25", "networks=~"});
  Weather weather = initial_weather(*setting.scenario, Dice{1});
  double highest_m = 0;
  for (int hour = 0; hour < 6 * 24; ++hour) {
    advance_weather(*setting.scenario, *setting.sea, Dice{1}, hour * 3600, weather);
    for (const Position off : {Position{21.15, 91.6}, Position{20.55, 91.95}, Position{19.9, 92.6}}) {
      const double height_m = weather.at(off, *setting.sea).wave_height_m;
      EXPECT_LE(height_m, 0.6 * setting.sea->depth(off).in_metres());
      highest_m = std::max(highest_m, height_m);
    }
  }
  EXPECT_GT(highest_m, 3);
  EXPECT_LT(highest_m, 8);  // in 15 to 30 m of water
}

TEST(Storms, TheStrongestWindIsWhatTheScriptSaysAndNotTheMonsoonOnTop) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml",
                               {"start=2015-07-25", "networks=~", "sea.wind.spread_factor=0"});
  Weather weather = initial_weather(*setting.scenario, Dice{1});
  advance_weather(*setting.scenario, *setting.sea, Dice{1}, 4 * 86400 + 43200, weather);  // 40 knots
  ASSERT_EQ(weather.storms.size(), 1u);
  double strongest = 0;
  for (double lat = 18; lat < 23; lat += 0.05) {
    for (double lon = 88; lon < 93; lon += 0.05) {
      const Flow wind = weather.at({lat, lon}, *setting.sea).wind;
      strongest = std::max(strongest, std::hypot(wind.east_m_s, wind.north_m_s));
    }
  }
  EXPECT_NEAR(strongest, Speed::knots(40).in_metres_per_second(), 0.4);
}

TEST(Storms, AScriptedOnePassesWhenAndWhereItSays) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"start=2015-07-25", "networks=~"});
  Weather weather = initial_weather(*setting.scenario, Dice{1});
  const auto speed_near_komen = [&](Instant when) {
    advance_weather(*setting.scenario, *setting.sea, Dice{1}, when - setting.scenario->start, weather);
    const Flow w = weather.at({20.85, 91.4}, *setting.sea).wind;
    return std::hypot(w.east_m_s, w.north_m_s);
  };
  const double before = speed_near_komen(*parse_instant("2015-07-25T12:00"));
  EXPECT_TRUE(weather.storms.empty());
  const double during = speed_near_komen(*parse_instant("2015-07-29T12:00"));
  EXPECT_EQ(weather.storms.size(), 1u);
  EXPECT_GT(during, before + 5);
  speed_near_komen(*parse_instant("2015-07-31T12:00"));
  EXPECT_TRUE(weather.storms.empty());
}

}  // namespace
}  // namespace searoom::test
