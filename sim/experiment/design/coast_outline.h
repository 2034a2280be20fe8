// The land of a chart, coarsely, for a map in a report: strips along parallels.
#pragma once

#include <string>
#include <vector>

#include "sim/geo/chart.h"

namespace searoom {

struct CoastOutline {
  struct Strip {
    double south_deg, west_deg, east_deg;
  };
  Box box;
  double height_deg = 0;  // of a strip
  std::vector<Strip> strips;

  std::string json() const;
  // Of what json() gave; nothing at all of an empty text. Throws BadInput.
  static CoastOutline parse(const std::string& json);
};

CoastOutline coast_outline(const Chart& chart);

}  // namespace searoom
