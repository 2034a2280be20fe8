// Beyond the edge of a chart nothing is known: boats leave it there.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sim/metrics/metric.h"
#include "sim/metrics/safety_days.h"
#include "sim/record/exports/export_text.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

// Ten boats with ten people each and one that is empty, set over an edge by a current.
Setting set_over(const char* box, const char* at, int toward_degrees) {
  return load_text(fmt::format(R"(
title: The edge of the chart
start: 2015-01-01
end: 2015-01-06
step_minutes: 60
chart: {{{}, cell_minutes: 10}}
sea: {{current: {{constant: {{toward_degrees: {}, speed_metres_per_second: 1}}}}}}
vessel_kinds: {{raft: {{leeway: SKIFF-1, length_metres: 8, people_most: 20, cruise_speed_knots: 0}}}}
people: {{foundering_factor: 0}}
vessels:
  full: {{kind: raft, at: {}, people_aboard: 10, count: 10}}
  empty: {{kind: raft, at: {}}}
)",
                               box, toward_degrees, at, at));
}

double outcome(const std::string& key, const Setting& setting, const std::vector<Event>& events) {
  OutcomeFold fold(Simulation(setting, 1, 1).header());
  for (const Event& e : events) fold.observe(e);
  for (const Outcome& o : fold.outcomes()) {
    if (o.key == key) return o.value;
  }
  return -1;
}

TEST(EdgeOfTheChart, BoatsThatPassItAreToldAndCountedAndGone) {
  struct Edge {
    const char *box, *at;
    int toward_degrees;
  };
  const Edge edges[] = {
      {"west_degrees: 170, south_degrees: -20, east_degrees: 180, north_degrees: -10", "[-15, 179]", 90},
      {"west_degrees: -180, south_degrees: 10, east_degrees: -170, north_degrees: 20", "[15, -179]", 270},
      {"west_degrees: 0, south_degrees: 70, east_degrees: 10, north_degrees: 80", "[79.5, 5]", 0},
      {"west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15", "[5.5, 95]", 180},
  };
  for (const Edge& edge : edges) {
    const Setting setting = set_over(edge.box, edge.at, edge.toward_degrees);
    const std::vector<Event> events = run(setting, 1);
    EXPECT_EQ(people_of(events, EventKind::left_chart), 100) << edge.at;
    EXPECT_EQ(of_kind(events, EventKind::left_chart).size(), 10u) << "an empty boat has nobody to tell of";
    const std::vector<Event> gone = of_kind(events, EventKind::boat_gone);
    ASSERT_EQ(gone.size(), 11u) << edge.at;
    for (const Event& e : gone) EXPECT_EQ(e.cause, Cause::left_chart);
    for (const Event& e : events) {
      EXPECT_LE(std::abs(e.where.lon_deg), 180) << name_of(e.kind);
      EXPECT_LE(std::abs(e.where.lat_deg), 80) << name_of(e.kind);
    }
    EXPECT_EQ(outcome("left_chart", setting, events), 100);
    EXPECT_EQ(outcome("left_chart.boats", setting, events), 10);
    EXPECT_EQ(outcome("at_sea.people", setting, events), 0);
    SafetyDays safety(setting.scenario->step_s);
    std::uint64_t last_seen_at_sea = 0;
    for (const Event& e : events) safety.observe(e);
    for (const auto& [day, people] : safety.by_day()) last_seen_at_sea += people[SafetyDays::at_sea];
    EXPECT_EQ(last_seen_at_sea, 100u) << "counted until then, as those at sea at the end are";
  }
}

TEST(EdgeOfTheChart, TheSameBoatsOnAWiderChartStayAtSea) {
  const Setting setting =
      set_over("west_degrees: 90, south_degrees: -5, east_degrees: 100, north_degrees: 15", "[5.5, 95]", 180);
  const std::vector<Event> events = run(setting, 1);
  EXPECT_TRUE(of_kind(events, EventKind::left_chart).empty());
  EXPECT_EQ(outcome("left_chart", setting, events), -1) << "no line of what did not happen";
  EXPECT_EQ(outcome("at_sea.people", setting, events), 100);
}

TEST(WrappedLongitude, NeverReaches180WithSixDecimals) {
  EXPECT_EQ(wrapped_lon_deg(95.5), 95.5);
  EXPECT_EQ(wrapped_lon_deg(-180), -180);
  EXPECT_EQ(wrapped_lon_deg(180), -180);
  EXPECT_EQ(wrapped_lon_deg(179.9999999), -180);
  EXPECT_EQ(fmt::format("{:.6f}", wrapped_lon_deg(179.9999994)), "179.999999");
  EXPECT_NEAR(wrapped_lon_deg(181.106687), -178.893313, 1e-9);
  EXPECT_NEAR(wrapped_lon_deg(-190), 170, 1e-9);
}

TEST(ExportedPosition, HasNoMinusBeforeNought) {
  for (const Position where : {Position{-0.0, -0.0}, Position{-4e-7, -360.0000004}, Position{4e-7, 360}}) {
    const Position written = exported(where);
    EXPECT_EQ(fmt::format("{:.6f} {:.6f}", written.lat_deg, written.lon_deg), "0.000000 0.000000");
  }
  const Position near{-0.000001, -0.000001}, written = exported(near);
  EXPECT_EQ(fmt::format("{:.6f} {:.6f}", written.lat_deg, written.lon_deg), "-0.000001 -0.000001");
}

}  // namespace
}  // namespace searoom::test
