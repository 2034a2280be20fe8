#include "sim/science/sweep_width.h"

#include <algorithm>
#include <array>
#include <span>

#include "sim/science/sweep_width_table.h"

namespace searoom {
namespace {

constexpr double metres_per_foot = 0.3048;
constexpr std::array<double, 6> lengths_ft = {15, 20, 33, 53, 78, 120};
constexpr std::size_t rows_of_target = 18, rows_of_aircraft = 8, rows_of_vessel = 2;

// Where a value stands among ascending ones: the lower index, and how far towards the next.
struct Between {
  std::size_t lower = 0;
  double share = 0;
};
template <class Values>
Between between(const Values& values, double value) {
  const std::size_t last = values.size() - 1;
  if (value <= values[0]) return {0, 0};
  for (std::size_t i = 0; i < last; ++i) {
    if (value <= values[i + 1]) return {i, (value - values[i]) / (values[i + 1] - values[i])};
  }
  return {last, 0};
}

double mixed(double a, double b, double share) {
  return share <= 0 ? a : a + share * (b - a);
}

std::span<const SweepWidthRow> rows_of(Lookout lookout, std::size_t target) {
  const SweepWidthRow* first = sweep_width_rows + target * rows_of_target;
  if (lookout == Lookout::aircraft) return {first, rows_of_aircraft};
  if (lookout == Lookout::helicopter) return {first + rows_of_aircraft, rows_of_aircraft};
  return {first + 2 * rows_of_aircraft, rows_of_vessel};
}

double width_nm(Lookout lookout, double height_ft, std::size_t target, double visibility_nm) {
  const auto rows = rows_of(lookout, target);
  std::array<double, rows_of_aircraft> heights{};
  for (std::size_t i = 0; i < rows.size(); ++i) heights[i] = rows[i].height_ft;
  const Between height = between(std::span(heights.data(), rows.size()), height_ft);
  const Between far = between(std::span(sweep_width_visibilities_nm), visibility_nm);
  const auto at = [&](std::size_t row) {
    const double* widths = rows[std::min(row, rows.size() - 1)].width_nm;
    return mixed(widths[far.lower], widths[std::min<std::size_t>(far.lower + 1, 6)], far.share);
  };
  return mixed(at(height.lower), at(height.lower + 1), height.share);
}

double at_speed(std::span<const double> speeds_knots, std::span<const double> factors, Speed speed) {
  const Between at = between(speeds_knots, speed.in_knots());
  return mixed(factors[at.lower], factors[std::min(at.lower + 1, factors.size() - 1)], at.share);
}

// What a table says of an object: that of a person in the water, or between the hulls nearest in length.
template <class OfTarget>
double over_targets(const SearchObject& object, const OfTarget& of_target) {
  if (object.person_in_water) return of_target(0);
  const Between length = between(lengths_ft, object.length.in_metres() / metres_per_foot);
  const std::size_t longer = std::min(length.lower + 1, lengths_ft.size() - 1);
  return mixed(of_target(1 + length.lower), of_target(1 + longer), length.share);
}

}  // namespace

Distance sweep_width(Lookout lookout, Distance height, const SearchObject& object, Distance visibility) {
  const double height_ft = height.in_metres() / metres_per_foot;
  const double visibility_nm = visibility.in_nautical_miles();
  return Distance::nautical_miles(over_targets(
      object, [&](std::size_t target) { return width_nm(lookout, height_ft, target, visibility_nm); }));
}

double weather_factor(const SearchObject& object, Speed wind, Distance significant_height) {
  const double feet = significant_height.in_metres() / metres_per_foot;
  if (wind > Speed::knots(25) || feet > 4) return object.is_small() ? 0.25 : 0.9;
  if (wind > Speed::knots(15) || feet > 3) return object.is_small() ? 0.5 : 0.9;
  return 1;
}

double speed_factor(Lookout lookout, const SearchObject& object, Speed speed) {
  if (lookout == Lookout::vessel) return 1;
  const auto factor = [&](std::size_t target) {
    const SpeedCorrections& row = speed_corrections[target];
    return lookout == Lookout::aircraft
               ? at_speed(std::span(aircraft_speeds_knots), std::span(row.aircraft), speed)
               : at_speed(std::span(helicopter_speeds_knots), std::span(row.helicopter), speed);
  };
  return over_targets(object, factor);
}

double night_factor(bool is_night, bool is_twilight, bool sees_by_night) {
  constexpr double by_infrared = 0.35, in_twilight = 0.5;
  if (is_night) return sees_by_night ? by_infrared : 0;
  return is_twilight ? in_twilight : 1;
}

}  // namespace searoom
