#include "sim/world/sea/fetch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <thread>
#include <vector>

#include "sim/geo/local_metres.h"
#include "sim/science/sea_state.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom::test {
namespace {

constexpr Distance longest = Distance::kilometres(600);

// Land in the west, sea east of 95E, in cells of a mile.
std::shared_ptr<const Chart> straight_coast() {
  ChartInput input;
  input.box = {94, 8, 97, 12};
  input.coast_text =
      R"({"type": "FeatureCollection", "bbox": [93, 7, 98, 13], "features": [{"type": "Feature",)"
      R"( "properties": {"iso": "THA", "name": "west"}, "geometry": {"type": "Polygon", "coordinates":)"
      R"( [[[93, 7], [95, 7], [95, 13], [93, 13], [93, 7]]]}}]})";
  return std::make_shared<const Chart>(input, ChartCache::none());
}

std::shared_ptr<const Chart> bay() {
  return {&bay_of_bengal(), [](const Chart*) {}};
}

double metres(const Fetch& fetch, Position p, double east, double north) {
  const double root = fetch.root_fetch_s(p, east, north);
  return root * root * gravity_m_s2;
}

TEST(Fetch, OffAStraightCoastItIsTheMeanOfRaysAboutTheWind) {
  const Fetch fetch(straight_coast(), longest);
  // Five rays at 0, 9 and 18 degrees from the straight way: (1 + 2 / cos 9 + 2 / cos 18) / 5.
  const double longer = (1 + 2 / std::cos(0.157079632679) + 2 / std::cos(0.314159265359)) / 5;
  for (const double miles : {2.0, 5.0, 10.0, 30.0, 60.0}) {
    const double coast_m = miles * metres_per_nautical_mile;
    // The mask's coast is the edge of the cell that the line touches.
    const Position p = moved({10, 95 + 1.0 / 60}, coast_m, 0);
    EXPECT_NEAR(metres(fetch, p, 1, 0), longer * coast_m, 1300 + 0.02 * coast_m) << miles;
    EXPECT_NEAR(metres(fetch, p, -1, 0), longest.in_metres(), 0.01 * longest.in_metres()) << miles;
  }
}

TEST(Fetch, NothingJumpsAlongAWayOrAsTheWindTurns) {
  const Fetch fetch(bay(), longest);
  // Twenty miles off Teknaf, southward, every fiftieth of a mile; and once round the compass.
  double before = fetch.root_fetch_s({20.6, 92.0}, 0.3, 1);
  for (int i = 1; i <= 1000; ++i) {
    const double here = fetch.root_fetch_s({20.6 - i / 3000.0, 92.0 + i / 4000.0}, 0.3, 1);
    EXPECT_NEAR(here, before, 4) << i;  // of 247 s on the open sea
    before = here;
  }
  before = fetch.root_fetch_s({20.6, 92.0}, 0, 1);
  for (int i = 1; i <= 3600; ++i) {
    const double turn = i * 0.1 * 3.14159265358979 / 180;
    const double here = fetch.root_fetch_s({20.6, 92.0}, std::sin(turn), std::cos(turn));
    EXPECT_NEAR(here, before, 2) << i;
    before = here;
  }
}

// Rays from the middle of a cell, a fifth of a cell at a time, as far as there is no land.
double mean_of_rays_m(const Chart& chart, Distance most, Position from, int direction) {
  const CellGrid& grid = chart.grid();
  const double stride_m = grid.cell_deg * metres_per_degree_lat(from.lat_deg) / 5;
  double sum_m = 0;
  for (int ray = -2; ray <= 2; ++ray) {
    const double radians = (direction * 45 + ray * 9) * std::numbers::pi / 180;
    double run_m = 0;
    for (Position p = from; run_m < most.in_metres() && !chart.is_land(p); run_m += stride_m) {
      if (grid.cell_of(p) < 0) {
        run_m = most.in_metres();
        break;
      }
      p = moved(p, -stride_m * std::sin(radians), -stride_m * std::cos(radians));
    }
    sum_m += std::min(run_m, most.in_metres());
  }
  return sum_m / 5;
}

// Roots of the fetch less those of rays from the same cells, in shares of the longest, from least to most. At
// an islet that a ray passes close by the two part widely: in one cell of a hundred.
std::vector<double> off_the_rays(const std::shared_ptr<const Chart>& chart, Distance most, int every) {
  const Fetch fetch(chart, most);
  std::vector<double> off;
  for (int cell = 0; cell < chart->grid().size(); cell += every) {
    if (!chart->mask().is_open_sea(cell)) continue;
    const Position p = chart->grid().centre(cell);
    for (int direction = 0; direction < 8; ++direction) {
      const double turn = direction * std::numbers::pi / 4;
      off.push_back((std::sqrt(metres(fetch, p, std::sin(turn), std::cos(turn))) -
                     std::sqrt(mean_of_rays_m(*chart, most, p, direction))) /
                    std::sqrt(most.in_metres()));
    }
  }
  std::sort(off.begin(), off.end());
  return off;
}

void expect_none(const std::vector<double>& off) {
  ASSERT_GT(off.size(), 5000U);
  const double size = static_cast<double>(off.size());
  EXPECT_NEAR(std::accumulate(off.begin(), off.end(), 0.0) / size, 0, 0.001);
  EXPECT_GT(off[static_cast<std::size_t>(0.01 * size)], -0.01);
  EXPECT_LT(off[static_cast<std::size_t>(0.99 * size)], 0.01);
}

TEST(Fetch, IsThatOfRaysFromEachCell) {
  expect_none(off_the_rays(bay(), longest, 997));
}

// Two degrees of longitude to one of latitude: a line of one bearing bends over the cells.
TEST(Fetch, IsThatOfRaysFarNorth) {
  ChartInput input;
  input.box = {0, 57, 8, 63};
  input.coast_text =
      R"({"type": "FeatureCollection", "bbox": [-1, 56, 9, 64], "features": [{"type": "Feature",)"
      R"( "properties": {"iso": "NOR", "name": "east"}, "geometry": {"type": "MultiPolygon", "coordinates":)"
      R"( [[[[5, 56], [9, 56], [9, 64], [7, 64], [4.5, 61], [5, 56]]], [[[1, 60], [2, 60.6], [1.4, 61], [1, 60]]],)"
      R"( [[[-1, 57.5], [2.2, 57.9], [-1, 58.4], [-1, 57.5]]]]}}]})";
  const auto chart = std::make_shared<const Chart>(input, ChartCache::none());
  expect_none(off_the_rays(chart, Distance::kilometres(150), 41));
}

// A table on coarse cells had nothing but land there: two miles off Teknaf no wind raised a sea.
// Between two of the eight directions by the angle, which is worked out to a tenth of a degree.
TEST(Fetch, GoesFromDirectionToDirectionByTheAngle) {
  const Fetch fetch(bay(), longest);
  const auto towards = [&](double degrees) {
    const double radians = degrees * std::numbers::pi / 180;
    return fetch.root_fetch_s({20.6, 92.0}, 7 * std::sin(radians), 7 * std::cos(radians));
  };
  for (int degrees = 0; degrees < 360; ++degrees) {
    const int first = degrees - degrees % 45;
    const double before = towards(first), after = towards(first + 45);
    const double past = degrees % 45 / 45.0, apart = std::abs(after - before);
    EXPECT_NEAR(towards(degrees), (1 - past) * before + past * after, 0.1 / 45 * apart + 1e-9) << degrees;
  }
}

TEST(Fetch, CloseToACoastTheSeaIsOpenOnOneSide) {
  const Fetch fetch(bay(), longest);
  const Chart& chart = bay_of_bengal();
  int near = 0, closed = 0;
  for (int cell = 0; cell < chart.grid().size(); cell += 7) {
    const Position p = chart.grid().centre(cell);
    if (!chart.mask().is_open_sea(cell) || chart.coast().distance(p) > Distance::nautical_miles(1.5))
      continue;
    double widest = 0;
    for (int octant = 0; octant < 8; ++octant) {
      const double turn = octant * 3.14159265358979 / 4;
      widest = std::max(widest, metres(fetch, p, std::sin(turn), std::cos(turn)));
    }
    ++near;
    closed += widest < 5000;
  }
  ASSERT_GT(near, 500);
  EXPECT_LT(closed, near / 20);
  // Off Teknaf in the south-west monsoon.
  const int off_teknaf = nearest_open_sea(chart.mask(), {20.84, 92.26}, Distance::nautical_miles(6)).value();
  EXPECT_GT(metres(fetch, chart.grid().centre(off_teknaf), 1, 1), 200000);
}

TEST(Fetch, OpenSeaHasAllOfIt) {
  ChartInput input;
  input.box = {94, 8, 97, 12};
  const Fetch fetch(std::make_shared<const Chart>(input, ChartCache::none()), longest);
  EXPECT_DOUBLE_EQ(metres(fetch, {10, 95}, 1, 0), longest.in_metres());
}

TEST(Fetch, ThreadsThatAskAtOnceFindTheSame) {
  const auto chart = straight_coast();
  const Fetch one(chart, longest), shared(chart, longest);
  const auto ask_all = [](const Fetch& fetch) {
    std::vector<double> roots;
    for (int i = 0; i < 2000; ++i) roots.push_back(fetch.root_fetch_s({8.5 + i * 0.0015, 95.3}, 1, 0.2));
    return roots;
  };
  std::vector<double> a, b;
  std::thread first([&] { a = ask_all(shared); });
  std::thread second([&] { b = ask_all(shared); });
  first.join();
  second.join();
  EXPECT_EQ(a, ask_all(one));
  EXPECT_EQ(b, a);
}

}  // namespace
}  // namespace searoom::test
