#include "sim/world/sea/forecast.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/small_rescue.h"

namespace searoom {
namespace {

using test::load_text;
using test::small_rescue;

struct Hour {
  std::shared_ptr<const Scenario> scenario;
  std::shared_ptr<const SeaModel> sea;
  Weather weather;
  std::int64_t now_s;
  Forecast forecast(const Dice& dice) const { return {*scenario, *sea, dice, weather, now_s}; }
};

Hour hour_of(const Setting& setting, std::uint64_t seed, std::int64_t now_s) {
  Weather weather = initial_weather(*setting.scenario, Dice{seed});
  advance_weather(*setting.scenario, *setting.sea, Dice{seed}, now_s, weather);
  return {setting.scenario, setting.sea, std::move(weather), now_s};
}

constexpr Position mid_sea{10, 95};
constexpr Box around{95, 10, 95, 10};

double correlation(const std::vector<double>& x, const std::vector<double>& y) {
  double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) mx += x[i], my += y[i];
  mx /= static_cast<double>(x.size()), my /= static_cast<double>(y.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - mx) * (x[i] - mx), yy += (y[i] - my) * (y[i] - my), xy += (x[i] - mx) * (y[i] - my);
  }
  return xy / std::sqrt(xx * yy);
}

TEST(Forecast, OfFullSkillIsTheTruth) {
  const Setting setting = load_text(small_rescue, {"search={wind_skill: 1, current_skill: 1}"});
  const Hour hour = hour_of(setting, 3, 7 * 3600);
  const LocalSea truth = hour.weather.at(mid_sea, *hour.sea);
  const Forecast::Flows told = hour.forecast(Dice{3}).over(around);
  EXPECT_NEAR(told.wind.at(mid_sea).east_m_s, truth.wind.east_m_s, 1e-12);
  EXPECT_NEAR(told.current.at(mid_sea).north_m_s, truth.current.north_m_s, 1e-12);
  EXPECT_DOUBLE_EQ(told.wind_error.east_m_s, 0);
}

// Over many seeds, since one run has few independent days: correlation is the skill, and the spread is that
// of the truth.
TEST(Forecast, OfAnySkillIsCorrelatedWithTheTruthByThatMuch) {
  const Setting setting = load_text(small_rescue);
  std::vector<double> true_wind, told_wind, true_current, told_current;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    const Hour hour = hour_of(setting, seed, 3600);
    const LocalSea truth = hour.weather.at(mid_sea, *hour.sea);
    const Forecast::Flows told = hour.forecast(Dice{seed}).over(around);
    true_wind.push_back(truth.wind.east_m_s);
    told_wind.push_back(told.wind.at(mid_sea).east_m_s);
    true_current.push_back(truth.current.north_m_s);
    told_current.push_back(told.current.at(mid_sea).north_m_s);
  }
  EXPECT_NEAR(correlation(true_wind, told_wind), 0.8, 0.04);
  EXPECT_NEAR(correlation(true_current, told_current), 0.3, 0.08);
}

TEST(Forecast, IsTheSameWheneverAndHoweverOftenItIsAsked) {
  const Setting setting = load_text(small_rescue);
  const Hour hour = hour_of(setting, 5, 50 * 3600);
  const Forecast first = hour.forecast(Dice{5}), again = hour.forecast(Dice{5});
  EXPECT_DOUBLE_EQ(first.over(around).wind.at(mid_sea).east_m_s,
                   again.over({93, 9, 96, 11}).wind.at(mid_sea).east_m_s);
}

// Its error lasts as long as the weather does: alike after an hour, another after weeks.
TEST(Forecast, ItsErrorLastsForAWhile) {
  const Setting setting = load_text(small_rescue);
  std::vector<double> now, next_hour, weeks_later;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    const auto error = [&](std::int64_t now_s) {
      const Hour hour = hour_of(setting, seed, now_s);
      return hour.forecast(Dice{seed}).over(around).wind.at(mid_sea).east_m_s -
             hour.weather.at(mid_sea, *hour.sea).wind.east_m_s;
    };
    now.push_back(error(3600));
    next_hour.push_back(error(2 * 3600));
    weeks_later.push_back(error(9 * 86400));
  }
  EXPECT_GT(correlation(now, next_hour), 0.9);
  EXPECT_LT(std::abs(correlation(now, weeks_later)), 0.15);
}

}  // namespace
}  // namespace searoom
