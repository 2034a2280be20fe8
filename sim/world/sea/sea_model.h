// The sea as the scenario describes it, laid out for sampling: monthly means and spreads on grids of nodes,
// fetch by direction, swell. Built once from a scenario; const afterwards.
//
// It owns what it holds, with a share in the chart, and refers to no scenario: any number of runs and threads
// may share it.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "sim/scenario/scenario.h"
#include "sim/world/sea/fetch.h"
#include "sim/world/sea/flow_field.h"
#include "sim/world/sea/fluctuation.h"

namespace searoom {

// Mean and spread of a flow at every node, for each month; and a tidal stream for each node.
struct MonthlyFlow {
  NodeGrid grid;
  std::array<FlowNodes, 12> mean, spread;
  FlowNodes tide;  // amplitude along its axis; empty without one
};

struct SeaModel {
  explicit SeaModel(const Scenario& scenario);

  MonthlyFlow wind, current;
  FluctuationModel wind_fluctuation, current_fluctuation;
  bool wind_fluctuates = false, current_fluctuates = false;
  std::vector<std::size_t> wind_nodes_at_sea;  // that count for some place of the sea
  Fetch fetch;
  std::array<std::vector<double>, 12> swell_m;  // by node of the current
  std::optional<Depths> floor;

  // For waves: where no depth is known it is deep, and nowhere shallower than 5 m, since coarse relief knows
  // no coast (assumption).
  Distance depth(Position where) const;
};

}  // namespace searoom
