#include "sim/experiment/statistics/sampling.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/random/sobol.hpp>
#include <boost/random/uniform_01.hpp>
#include <cmath>
#include <numeric>
#include <optional>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/base/dice.h"
#include "sim/base/input_file.h"
#include "sim/base/leaving_text.h"
#include "sim/base/plain_csv.h"
#include "sim/scenario/reading/scalars.h"

namespace searoom {
namespace {

// From a share of the range in [0, 1) to a value.
double value_at(const Factor& f, double share) {
  if (f.levels.empty()) return f.low + share * (f.high - f.low);
  const auto n = static_cast<double>(f.levels.size());
  return f.levels[std::min(static_cast<std::size_t>(share * n), f.levels.size() - 1)];
}

Point values_at(const Design& d, const std::vector<double>& shares) {
  Point p;
  for (std::size_t i = 0; i < d.factors.size(); ++i) p.push_back(value_at(d.factors[i], shares[i]));
  return p;
}

std::vector<std::size_t> shuffled(const Dice& dice, ActorId who, std::size_t n) {
  constexpr Draw order{"sampling_order"};
  std::vector<std::size_t> places(n);
  std::iota(places.begin(), places.end(), std::size_t{0});
  for (std::size_t i = n; i > 1; --i) {
    const auto j = static_cast<std::size_t>(dice.uniform(who, order, Occasion{i}) * static_cast<double>(i));
    std::swap(places[i - 1], places[j]);
  }
  return places;
}

std::vector<Point> full(const Design& d) {
  std::vector<Point> points = {{}};
  for (const Factor& f : d.factors) {
    std::vector<double> values = f.levels;
    for (std::size_t i = 0; values.size() < d.levels && f.levels.empty(); ++i)
      values.push_back(f.low + (f.high - f.low) * static_cast<double>(i) / static_cast<double>(d.levels - 1));
    std::vector<Point> longer;
    for (const Point& p : points) {
      for (const double v : values) {
        longer.push_back(p);
        longer.back().push_back(v);
      }
    }
    points = std::move(longer);
  }
  return points;
}

std::vector<Point> latin_hypercube(const Design& d) {
  constexpr Draw within{"sampling_within_stratum"};
  const Dice dice(d.seed);
  std::vector<Point> points(d.points, Point(d.factors.size()));
  for (std::size_t i = 0; i < d.factors.size(); ++i) {
    const ActorId who = actor(d.factors[i].path);
    const auto places = shuffled(dice, who, d.points);
    for (std::size_t n = 0; n < d.points; ++n) {
      const double share = (static_cast<double>(places[n]) + dice.uniform(who, within, Occasion{n})) /
                           static_cast<double>(d.points);
      points[n][i] = value_at(d.factors[i], share);
    }
  }
  return points;
}

std::vector<Point> saltelli(const Design& d) {
  const std::size_t k = d.factors.size();
  boost::random::sobol engine(2 * k);
  boost::random::uniform_01<double> unit;
  // The first point of the sequence is nought in all: it and as many as the layout's seed says are passed
  // over.
  engine.discard(2 * k * (1 + d.seed));
  std::vector<Point> points;
  for (std::size_t n = 0; n < d.points; ++n) {
    std::vector<double> a(k), b(k);
    for (double& x : a) x = unit(engine);
    for (double& x : b) x = unit(engine);
    points.push_back(values_at(d, a));
    points.push_back(values_at(d, b));
    for (std::size_t i = 0; i < k; ++i) {
      std::vector<double> mixed = a;
      mixed[i] = b[i];
      points.push_back(values_at(d, mixed));
    }
  }
  return points;
}

std::vector<Point> one_at_a_time(const Design& d) {
  Point world = values_at(d, std::vector<double>(d.factors.size(), 0.5));
  for (std::size_t i = 0; i < d.factors.size(); ++i) world[i] = d.factors[i].nominal.value_or(world[i]);
  std::vector<Point> points = {world};
  for (std::size_t i = 0; i < d.factors.size(); ++i) {
    for (const double value : {d.factors[i].low, d.factors[i].high}) {
      points.push_back(world);
      points.back()[i] = value;
    }
  }
  return points;
}

std::vector<Point> trajectories(const Design& d) {
  constexpr Draw start{"morris_start"}, direction{"morris_direction"};
  constexpr double levels = 4, step = levels / (2 * (levels - 1));  // 2/3
  const Dice dice(d.seed);
  const std::size_t k = d.factors.size();
  std::vector<Point> points;
  for (std::size_t n = 0; n < d.points; ++n) {
    std::vector<double> at(k);
    std::vector<double> by(k);
    for (std::size_t i = 0; i < k; ++i) {
      const ActorId who = actor(d.factors[i].path);
      // Levels 0, 1/3, 2/3, 1; up from the lower two, down from the upper two.
      const bool low_half = dice.uniform(who, direction, Occasion{n}) < 0.5;
      const bool second = dice.uniform(who, start, Occasion{n}) < 0.5;
      at[i] = (low_half ? 0 : 2 / 3.0) + (second ? 1 / 3.0 : 0);
      by[i] = low_half ? step : -step;
    }
    points.push_back(values_at(d, at));
    for (const std::size_t i : shuffled(dice, actor(fmt::format("trajectory {}", n)), k)) {
      at[i] += by[i];
      points.push_back(values_at(d, at));
    }
  }
  return points;
}

// How many there will be; of a file that is not known yet.
double number_of_points(const Design& d) {
  const auto k = static_cast<double>(d.factors.size()), n = static_cast<double>(d.points);
  switch (d.layout) {
    case Layout::full: {
      double product = 1;
      for (const Factor& f : d.factors)
        product *= static_cast<double>(f.levels.empty() ? d.levels : f.levels.size());
      return product;
    }
    case Layout::lhs:
      return n;
    case Layout::sobol:
      return n * (k + 2);
    case Layout::one_at_a_time:
      return 2 * k + 1;
    case Layout::morris:
      return n * (k + 1);
    case Layout::csv:
      return 0;
  }
  return 0;
}

// Values of all points together, told before any is laid out: nobody runs as many, and memory would not hold
// them.
constexpr double most_values = 5e6;

void want_points(const Design& d) {
  const double points = number_of_points(d);
  if (points * static_cast<double>(std::max<std::size_t>(d.factors.size(), 1)) <= most_values) return;
  throw BadInput(fmt::format(
      "{}: found a design of {:.0f} points of {} factors, wanted {:.0f} values at most",
      d.world_at.file ? *d.world_at.file : d.csv.string(), points, d.factors.size(), most_values));
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
  return cells;
}

constexpr std::uintmax_t largest_csv = 64u << 20;

// Columns that are facts about a point, not factors: of a posterior, say.
bool is_note(const std::string& column) {
  return column == "weight" || column == "distance";
}

std::vector<Point> rows_of(Design& d) {
  std::istringstream in(plain_csv(read_input(d.csv, "the points of a design", largest_csv)));
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> columns = cells_of(line);
  if (columns.empty()) throw BadInput(d.csv.string() + ":1: found no heading, wanted the paths of factors");
  std::vector<Factor> factors;
  for (const std::string& column : columns) {
    if (is_note(column)) continue;
    if (std::ranges::count(columns, column) > 1)
      throw BadInput(
          fmt::format("{}:1: found the path {} in two columns, wanted it once", d.csv.string(), column));
    if (const std::string shown = for_screen(column); shown != column)
      throw BadInput(
          fmt::format("{}:1: found the heading {}, wanted the path of a factor", d.csv.string(), shown));
    if (column.empty())
      throw BadInput(d.csv.string() + ":1: found a column without a heading, wanted the path of a factor");
    const auto known = std::ranges::find_if(d.factors, [&](const Factor& f) { return f.path == column; });
    factors.push_back(known == d.factors.end()
                          ? Factor{column,
                                   FilePlace{std::make_shared<const std::string>(d.csv.string()), 1, 1},
                                   "uncertainty",
                                   0,
                                   0,
                                   true,
                                   {}}
                          : *known);
  }
  std::vector<Point> points;
  for (int number = 2; std::getline(in, line); ++number) {
    const std::vector<std::string> cells = cells_of(line);
    if (cells.empty()) continue;
    if (cells.size() != columns.size())
      throw BadInput(fmt::format("{}:{}: found {} values, wanted {}", d.csv.string(), number, cells.size(),
                                 columns.size()));
    Point p;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (is_note(columns[i])) continue;
      const std::optional<double> value = parse_number(cells[i]);
      if (!value)
        throw BadInput(fmt::format("{}:{}: {}: found {}, wanted a number", d.csv.string(), number, columns[i],
                                   cells[i]));
      p.push_back(*value);
    }
    points.push_back(std::move(p));
  }
  if (points.empty()) throw BadInput(d.csv.string() + ": found no row, wanted at least one point");
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const auto by_value = [i](const Point& a, const Point& b) { return a[i] < b[i]; };
    factors[i].low = (*std::ranges::min_element(points, by_value))[i];
    factors[i].high = (*std::ranges::max_element(points, by_value))[i];
  }
  d.factors = std::move(factors);
  return points;
}

}  // namespace

std::vector<Point> points_of(Design& d) {
  want_points(d);
  switch (d.layout) {
    case Layout::full:
      return full(d);
    case Layout::lhs:
      return latin_hypercube(d);
    case Layout::sobol:
      return saltelli(d);
    case Layout::one_at_a_time:
      return one_at_a_time(d);
    case Layout::morris:
      return trajectories(d);
    case Layout::csv:
      return rows_of(d);
  }
  return {};
}

}  // namespace searoom
