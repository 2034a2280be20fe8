// A table: of wind, of depths, and of values that runs take in turn.
#include <cmath>
#include <stdexcept>
#include <string>

#include "sim/experiment/running/parameter_rows.h"
#include "sim/geo/chart_error.h"
#include "sim/geo/depths.h"
#include "sim/scenario/tables/wind_climate.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

void want_number(double number) {
  if (!std::isfinite(number)) throw std::logic_error("what was read gives no number");
}

bool is_read_as_wind(std::string_view input) {
  return is_read([&] {
    Complaints complaints;
    const WindClimate wind = read_wind_climate(input, "wind.csv", complaints);
    complaints.throw_if_any();
    for (const Position at : {Position{5, 95}, Position{-90, 180}, Position{12.3, 91.7}})
      want_number(wind.at(at)[4].east_m_s);
    want_number(wind.at(wind.cells.front().centre)[11].north_m_s);
  });
}

bool is_read_as_depths(std::string_view input) {
  const std::string name = "depths.csv";
  try {
    const Depths depths = read_depths(input, name);
    for (const Position at : {depths.south_west, Position{5, 95}, Position{-90, 180}}) {
      if (const auto depth = depths.depth_m(at)) want_number(*depth);
    }
    return true;
  } catch (const ChartError& e) {
    want_clear(e.what(), name + ": ");
    return false;
  }
}

bool is_read_as_parameters(std::string_view input) {
  static const InputFolder folder;
  return is_read([&] {
    const ParameterRows rows = read_parameter_rows(folder.put("rows.csv", input));
    ParameterRows again;
    if (!is_read([&] { again = ParameterRows::parse(rows.json()); }) || again.paths != rows.paths ||
        again.rows != rows.rows)
      throw std::logic_error("rows are not what was kept of them");
    for (std::size_t row = 0; row < rows.rows.size(); ++row) rows.settings(row);
  });
}

}  // namespace

bool read_csv_table(std::string_view input) {
  const bool wind = is_read_as_wind(input), depths = is_read_as_depths(input);
  return is_read_as_parameters(input) || wind || depths;
}

}  // namespace searoom::fuzz
