#include "sim/geo/depths.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "sim/base/plain_csv.h"
#include "sim/geo/chart_error.h"

namespace searoom {
namespace {

// What the earth has, and a little more.
constexpr double lowest_m = -12000;
constexpr double highest_m = 9000;

// Walks the cells of a CSV text, which has no quoted ones.
class Cells {
 public:
  Cells(std::string_view csv, const std::string& file_name) : rest_(csv), file_name_(file_name) {}

  // Nothing but empty lines are left.
  bool at_end() const { return rest_.find_first_not_of("\r\n") == rest_.npos; }

  void next_line() {
    ++line_number_;
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    line_ = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    line_is_over_ = line_.empty();
  }
  bool line_is_over() const { return line_is_over_; }

  std::string_view next() {
    const std::size_t comma = line_.find(',');
    line_is_over_ = comma == line_.npos;
    const std::string_view cell = line_.substr(0, comma);
    line_.remove_prefix(line_is_over_ ? line_.size() : comma + 1);
    return cell;
  }

  double next_number(const char* what, double low, double high) {
    const std::string_view cell = next();
    const char* end = cell.data() + cell.size();
    double value = 0;
    const auto [stopped, error] = std::from_chars(cell.data(), end, value);
    if (error != std::errc() || stopped != end || !(value >= low && value <= high)) {
      fail(fmt::format("found '{}', wanted {} from {} to {}", shown(cell), what, low, high));
    }
    return value;
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw ChartError(fmt::format("{}: line {}: {}", file_name_, line_number_, what));
  }

 private:
  // Short, and without what a terminal cannot show.
  static std::string shown(std::string_view cell) {
    std::string text(cell.substr(0, 30));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
  }

  std::string_view rest_;
  std::string_view line_;
  const std::string& file_name_;
  std::size_t line_number_ = 0;
  bool line_is_over_ = true;
};

// The distance between neighbours; negative where the values fall.
double step_of(const std::vector<double>& degrees, const char* what, const Cells& cells) {
  if (degrees.size() < 2) {
    cells.fail(fmt::format("found {} {}, wanted at least 2", degrees.size(), what));
  }
  const double step = (degrees.back() - degrees.front()) / static_cast<double>(degrees.size() - 1);
  constexpr double rounding = 0.01;  // of a step: five minutes are often written as 0.0833
  for (std::size_t i = 0; i < degrees.size(); ++i) {
    const double regular = degrees.front() + static_cast<double>(i) * step;
    if (step == 0 || std::abs(degrees[i] - regular) > rounding * std::abs(step)) {
      cells.fail(
          fmt::format("found {} that are not evenly spaced, {} where {:.4f} would be, wanted a "
                      "regular grid",
                      what, degrees[i], regular));
    }
  }
  return step;
}

void turn_upside_down(Depths& depths) {
  const auto row = [&](std::size_t r) {
    return depths.relief_m.begin() + static_cast<std::ptrdiff_t>(r * depths.columns);
  };
  for (std::size_t r = 0; r < depths.rows / 2; ++r) {
    std::swap_ranges(row(r), row(r + 1), row(depths.rows - 1 - r));
  }
}

}  // namespace

std::optional<double> Depths::depth_m(Position where) const {
  if (rows < 2 || columns < 2) return std::nullopt;
  const double y = (where.lat_deg - south_west.lat_deg) / lat_step_deg;
  const double x = (where.lon_deg - south_west.lon_deg) / lon_step_deg;
  if (!(y >= 0 && y <= static_cast<double>(rows - 1) && x >= 0 && x <= static_cast<double>(columns - 1))) {
    return std::nullopt;
  }
  const std::size_t south = std::min(static_cast<std::size_t>(y), rows - 2);
  const std::size_t west = std::min(static_cast<std::size_t>(x), columns - 2);
  const double north_share = y - static_cast<double>(south);
  const double east_share = x - static_cast<double>(west);
  const auto along = [&](std::size_t row) {
    const float* pair = &relief_m[row * columns + west];
    return pair[0] * (1 - east_share) + pair[1] * east_share;
  };
  return -(along(south) * (1 - north_share) + along(south + 1) * north_share);
}

Depths read_depths(std::string_view csv, const std::string& file_name) {
  const std::string plain = plain_csv(csv);
  Cells cells(plain, file_name);
  cells.next_line();
  cells.next();  // the corner, whatever it says
  std::vector<double> lons, lats;
  while (!cells.line_is_over()) lons.push_back(cells.next_number("a longitude", -180, 180));
  Depths depths;
  depths.columns = lons.size();
  depths.lon_step_deg = step_of(lons, "longitudes", cells);
  if (depths.lon_step_deg < 0)
    cells.fail("found longitudes from east to west, wanted them from west to east");
  while (!cells.at_end()) {
    cells.next_line();
    lats.push_back(cells.next_number("a latitude", -90, 90));
    const std::size_t already = depths.relief_m.size();
    while (!cells.line_is_over()) {
      depths.relief_m.push_back(
          static_cast<float>(cells.next_number("a height in metres", lowest_m, highest_m)));
    }
    const std::size_t found = depths.relief_m.size() - already;
    if (found != depths.columns) {
      cells.fail(fmt::format("found {} heights, wanted {}, one for each longitude", found, depths.columns));
    }
  }
  depths.rows = lats.size();
  depths.lat_step_deg = step_of(lats, "latitudes", cells);
  if (depths.lat_step_deg < 0) {
    turn_upside_down(depths);
    std::swap(lats.front(), lats.back());
    depths.lat_step_deg = -depths.lat_step_deg;
  }
  depths.south_west = {lats.front(), lons.front()};
  return depths;
}

}  // namespace searoom
