#include "sim/metrics/metric.h"

#include "sim/metrics/abandoned.h"
#include "sim/metrics/dead_and_missing.h"
#include "sim/metrics/departed.h"
#include "sim/metrics/landed.h"
#include "sim/metrics/stranded.h"
#include "sim/metrics/time_at_sea.h"

namespace searoom {

std::vector<std::unique_ptr<Metric>> all_metrics() {
  std::vector<std::unique_ptr<Metric>> all;
  all.push_back(std::make_unique<Departed>());
  all.push_back(std::make_unique<Landed>());
  all.push_back(std::make_unique<DeadAndMissing>());
  all.push_back(std::make_unique<TimeAtSea>());
  all.push_back(std::make_unique<Stranded>());
  all.push_back(std::make_unique<Abandoned>());
  return all;
}

}  // namespace searoom
