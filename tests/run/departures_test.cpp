// When boats leave, against the Poisson process that they are drawn from.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "sim/science/daylight.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

TEST(Departures, V24_ThreeAWeekAreAPoissonProcess) {
  const Setting setting = load("scenarios/drift-check/departures.yaml");
  const std::vector<Event> left = of_kind(run(setting, 1), EventKind::departed);
  const std::size_t weeks = 365 * 20 / 7;
  std::vector<double> per_week(weeks, 0), gaps_h;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto week = static_cast<std::size_t>(left[i].tick / (7 * 24));
    if (week < weeks) per_week[week] += 1;
    if (i > 0) gaps_h.push_back(static_cast<double>(left[i].tick - left[i - 1].tick));
  }
  double none = 0, at_most_three = 0;
  for (const double n : per_week) {
    none += n == 0;
    at_most_three += n <= 3;
  }
  const double n = static_cast<double>(weeks);
  EXPECT_NEAR(none / n, 0.04979, three_errors_of_share(0.04979, n));
  EXPECT_NEAR(at_most_three / n, 0.64723, three_errors_of_share(0.64723, n));
  const double sd = standard_deviation(per_week);
  EXPECT_NEAR(sd * sd / mean(per_week), 1, 3 * std::sqrt(2 / n));
  EXPECT_NEAR(mean(gaps_h), 56, 3 * 56 / std::sqrt(static_cast<double>(gaps_h.size())));
  EXPECT_NEAR(standard_deviation(gaps_h), 56, 3 * 56 * std::sqrt(2.0 / static_cast<double>(gaps_h.size())));
}

const std::string seasonal =
    "departures.flow.boats_per_week={january: 6, february: 5, march: 4, april: 3, may: 2, june: 1, july: 0, "
    "august: 0, september: 1, october: 4, november: 5, december: 6}";

// Chi-square of counts against expected, and the largest that 12 months exceed once in a thousand.
double chi_square_by_month(const std::vector<Event>& left, const Setting& setting, const Monthly& per_week) {
  std::vector<double> counts(12, 0), expected(12, 0);
  for (const Event& e : left) {
    counts[static_cast<std::size_t>(civil_date(setting.scenario->instant_of(e.tick)).month - 1)] += 1;
  }
  for (int year = 2000; year < 2020; ++year) {
    for (int month = 1; month <= 12; ++month) {
      expected[static_cast<std::size_t>(month - 1)] +=
          per_week[static_cast<std::size_t>(month - 1)] * days_in_month(year, month) / 7.0;
    }
  }
  double chi = 0;
  for (std::size_t m = 0; m < 12; ++m) {
    if (expected[m] == 0) {
      EXPECT_EQ(counts[m], 0) << "month " << m + 1;
      continue;
    }
    chi += (counts[m] - expected[m]) * (counts[m] - expected[m]) / expected[m];
  }
  return chi;
}
constexpr double chi_square_10_df_999 = 29.59;
constexpr Monthly seasonal_rates = {6, 5, 4, 3, 2, 1, 0, 0, 1, 4, 5, 6};

TEST(Departures, V24_ThinningFollowsTheMonths) {
  const Setting setting = load("scenarios/drift-check/departures.yaml", {seasonal});
  EXPECT_LT(chi_square_by_month(of_kind(run(setting, 2), EventKind::departed), setting, seasonal_rates),
            chi_square_10_df_999);
}

TEST(Departures, ByNightTheMonthsKeepTheirTotalsAndNobodyLeavesByDay) {
  const Setting setting = load("scenarios/drift-check/departures.yaml",
                               {seasonal, "departures.flow.by_night=true", "step_minutes=10"});
  const std::vector<Event> left = of_kind(run(setting, 3), EventKind::departed);
  EXPECT_LT(chi_square_by_month(left, setting, seasonal_rates), chi_square_10_df_999);
  for (const Event& e : left) {
    // A boat is put to sea at the tick after its moment: one of the two ends of those ten minutes is night.
    const Instant tick = setting.scenario->instant_of(e.tick);
    const bool night = light_at(sun_at(days_since_j2000(tick)), e.where) == Light::night ||
                       light_at(sun_at(days_since_j2000(tick + -600)), e.where) == Light::night;
    ASSERT_TRUE(night) << format_instant(tick);
  }
}

// Where summer has no night a month's boats leave in its darkest hours.
TEST(Departures, ByNightTheMonthsKeepTheirTotalsInHighLatitudes) {
  for (const int latitude : {54, 57, 60, 66, 75}) {
    const Setting setting = load_text(fmt::format(R"(
title: The far north
start: 2015-01-01
end: 2016-01-01
step_minutes: 60
chart: {{west_degrees: 18, south_degrees: {0}, east_degrees: 22, north_degrees: {1}, cell_minutes: 10}}
places: {{a: {{at: [{2}, 20]}}}}
vessel_kinds: {{skiff: {{leeway: SKIFF-1, length_metres: 6, people_most: 12, cruise_speed_knots: 5}}}}
people: {{foundering_factor: 0}}
departures: {{f: {{people_per_month: 2000, by_night: true, places: {{a: 1}}, boats: {{skiff: {{share: 1, people_aboard: 10}}}}, destinations: {{a: 1}}}}}}
)",
                                                  latitude - 2, latitude + 2, latitude));
    std::vector<double> people(12, 0);
    for (const Event& e : of_kind(run(setting, 1), EventKind::departed)) {
      people[static_cast<std::size_t>(civil_date(setting.scenario->instant_of(e.tick)).month - 1)] +=
          static_cast<double>(total(e.people));
      bool dark = false;  // within the hour before the tick at which it is put to sea
      for (int before_s = 0; before_s <= 3600; before_s += 300)
        dark = dark || is_dark(sun_at(days_since_j2000(setting.scenario->instant_of(e.tick) + -before_s)),
                               {static_cast<double>(latitude), 20});
      EXPECT_TRUE(dark) << format_instant(setting.scenario->instant_of(e.tick));
    }
    for (const double month : people) EXPECT_NEAR(month, 2000, 10 * 4 * std::sqrt(200.0)) << latitude;
  }
}

TEST(Departures, TheStepDoesNotChangeWhoLeaves) {
  std::vector<std::size_t> boats;
  for (const char* step : {"step_minutes=60", "step_minutes=10"}) {
    boats.push_back(of_kind(run(load("scenarios/drift-check/departures.yaml", {step, "end=2001-01-01"}), 5),
                            EventKind::departed)
                        .size());
  }
  EXPECT_EQ(boats[0], boats[1]);
}

TEST(Departures, PeopleByMonthLeaveAsMany) {
  const Setting setting = load("scenarios/drift-check/departures.yaml",
                               {"departures.flow.boats_per_week=~", "departures.flow.people_per_month=100",
                                "departures.flow.boats.skiff.people_aboard=!uniform {low: 2, high: 12}"});
  double people = 0;
  for (const Event& e : of_kind(run(setting, 1), EventKind::departed))
    people += static_cast<double>(total(e.people));
  const double months = 240, boats_sd = std::sqrt(months * 100 / 7);
  EXPECT_NEAR(people, months * 100, 3 * 7.6 * boats_sd);
}

TEST(Departures, PeopleByMonthLeaveAsManyWithAFractionAboard) {
  for (const char* aboard : {"0.4", "0.5", "1.4", "1.5", "2.5", "12.5", "!uniform {low: 0.1, high: 0.4}",
                             "!triangular {low: 0, mode: 0.5, high: 2}"}) {
    const Setting setting =
        load("scenarios/drift-check/departures.yaml",
             {"departures.flow.boats_per_week=~", "departures.flow.people_per_month=1000", "end=2002-01-01",
              std::string("departures.flow.boats.skiff.people_aboard=") + aboard});
    double people = 0;
    for (const Event& e : of_kind(run(setting, 1), EventKind::departed))
      people += static_cast<double>(total(e.people));
    // Of boats and of who is aboard, at most 13: four standard deviations of a sum of 24 months.
    EXPECT_NEAR(people, 24'000, 4 * std::sqrt(24'000 * 13.0)) << aboard;
  }
}

TEST(Departures, BoatsByHandCarryAFractionOnTheMean) {
  const Setting setting =
      load("scenarios/drift-check/one-boat.yaml",
           {"vessels.adrift.people_aboard=0.4", "vessels.adrift.count=3000", "end=2015-01-01T01:00"});
  double people = 0;
  for (const Event& e : of_kind(run(setting, 1), EventKind::departed))
    people += static_cast<double>(total(e.people));
  EXPECT_NEAR(people, 1200, 4 * std::sqrt(3000 * 0.4 * 0.6));
}

}  // namespace
}  // namespace searoom::test
