#include "sim/metrics/metric.h"

#include <algorithm>

#include "sim/metrics/abandoned.h"
#include "sim/metrics/burden.h"
#include "sim/metrics/commitments.h"
#include "sim/metrics/convening.h"
#include "sim/metrics/dead_and_missing.h"
#include "sim/metrics/decision_age.h"
#include "sim/metrics/departed.h"
#include "sim/metrics/disembarked.h"
#include "sim/metrics/effort.h"
#include "sim/metrics/equity.h"
#include "sim/metrics/first_assistance.h"
#include "sim/metrics/landed.h"
#include "sim/metrics/left_chart.h"
#include "sim/metrics/never_known.h"
#include "sim/metrics/pushbacks.h"
#include "sim/metrics/reception_load.h"
#include "sim/metrics/refusals.h"
#include "sim/metrics/responsibility_gap.h"
#include "sim/metrics/stranded.h"
#include "sim/metrics/time_at_sea.h"
#include "sim/metrics/time_to_safety.h"

namespace searoom {

std::string key_part(std::string words) {
  std::replace(words.begin(), words.end(), ' ', '_');
  return words;
}

std::vector<std::unique_ptr<Metric>> all_metrics() {
  std::vector<std::unique_ptr<Metric>> all;
  all.push_back(std::make_unique<Departed>());
  all.push_back(std::make_unique<Landed>());
  all.push_back(std::make_unique<Disembarked>());
  all.push_back(std::make_unique<DeadAndMissing>());
  all.push_back(std::make_unique<LeftChart>());
  all.push_back(std::make_unique<TimeAtSea>());
  all.push_back(std::make_unique<TimeToSafety>());
  all.push_back(std::make_unique<Stranded>());
  all.push_back(std::make_unique<Abandoned>());
  all.push_back(std::make_unique<FirstAssistance>());
  all.push_back(std::make_unique<NeverKnown>());
  all.push_back(std::make_unique<Pushbacks>());
  all.push_back(std::make_unique<Refusals>());
  all.push_back(std::make_unique<ResponsibilityGap>());
  all.push_back(std::make_unique<Effort>());
  all.push_back(std::make_unique<ReceptionLoad>());
  all.push_back(std::make_unique<Equity>());
  all.push_back(std::make_unique<Burden>());
  all.push_back(std::make_unique<DecisionAge>());
  all.push_back(std::make_unique<Convening>());
  all.push_back(std::make_unique<Commitments>());
  return all;
}

}  // namespace searoom
