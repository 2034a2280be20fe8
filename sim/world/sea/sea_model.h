// The sea as the scenario describes it, laid out for sampling: monthly means and spreads on grids of nodes,
// fetch by direction, swell. Built once from a scenario; const afterwards.
//
// It owns what it holds and refers to no scenario: any number of runs and threads may share it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "sim/scenario/scenario.h"
#include "sim/world/sea/flow_field.h"
#include "sim/world/sea/fluctuation.h"

namespace searoom {

// Mean and spread of a flow at every node, for each month; and a tidal stream for each node.
struct MonthlyFlow {
  NodeGrid grid;
  std::array<std::vector<Flow>, 12> mean, spread;
  std::vector<Flow> tide;  // amplitude along its axis; empty without one
};

// Open water upwind of a place, by the eight directions that the wind may blow TO.
class FetchTable {
 public:
  FetchTable() = default;
  FetchTable(const Chart& chart, Distance longest);

  // sqrt(fetch / g), in seconds, for wind blowing towards (east, north).
  double root_fetch_s(Position p, double east, double north) const {
    if (roots_.empty()) return open_sea_;
    const int cell = grid_.cell_of(p);
    return cell < 0 ? open_sea_
                    : static_cast<double>(roots_[static_cast<std::size_t>(cell) * 8 +
                                                 static_cast<std::size_t>(octant(east, north))]);
  }

  // 0: towards north, then clockwise by 45 degrees.
  static int octant(double east, double north);

 private:
  CellGrid grid_;
  std::vector<float> roots_;  // empty when all is sea
  double open_sea_ = 0;
};

struct SeaModel {
  explicit SeaModel(const Scenario& scenario);

  MonthlyFlow wind, current;
  FluctuationModel wind_fluctuation, current_fluctuation;
  bool wind_fluctuates = false, current_fluctuates = false;
  FetchTable fetch;
  NodeGrid swell_grid;
  std::array<std::vector<double>, 12> swell_m;  // by node of swell_grid
};

}  // namespace searoom
