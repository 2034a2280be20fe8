// Values of a world that the runs of a comparison take in turn, so that its intervals hold what is not known
// of them: a posterior of `searoom calibrate`, or rows made by hand. The n-th seed of every policy takes the
// n-th row.
#pragma once

#include "sim/experiment/statistics/sampling.h"

namespace searoom {

struct ParameterRows {
  std::vector<std::string> paths;
  std::vector<Point> rows;

  bool empty() const { return rows.empty(); }
  // "path=value" of a row.
  std::vector<std::string> settings(std::size_t row) const;
  std::string json() const;
  static ParameterRows parse(const std::string& json);
};

// A CSV whose heading holds paths of values. Throws BadInput.
ParameterRows read_parameter_rows(const std::filesystem::path& csv);

}  // namespace searoom
