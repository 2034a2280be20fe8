#include "sim/experiment/report/sections.h"

#include <algorithm>
#include <cmath>

#include "sim/experiment/design/exploration.h"

namespace searoom {

std::vector<double> runs_of(const ReportInput& in, const std::string& outcome, std::size_t alternative) {
  const OutcomeColumn& column = *in.all.find(outcome);
  if (in.exploration) return single_runs(*in.exploration, column, alternative);
  return told_values(column.alternatives[alternative]);
}

std::vector<const ComparedOutcome*> key_outcomes(const Comparison& c) {
  std::vector<const ComparedOutcome*> found;
  for (const char* key : {"lost", "person_days_stranded", "days_to_safety", "disembarked", "pushbacks"}) {
    for (const ComparedOutcome& o : c.outcomes) {
      if (o.outcome.key == key) found.push_back(&o);
    }
  }
  if (!found.empty()) return found;
  for (const ComparedOutcome& o : c.outcomes) {
    if (o.is_main() && found.size() < 4) found.push_back(&o);
  }
  return found;
}

std::vector<std::size_t> telling_alternatives(const Comparison& c, std::size_t most) {
  std::vector<std::pair<double, std::size_t>> by_size;
  for (std::size_t alternative = 1; alternative < c.runs.size(); ++alternative) {
    double size = 0;  // the largest difference in units of its own interval
    for (const ComparedOutcome* o : key_outcomes(c)) {
      const Difference& d = o->alternatives[alternative].difference;
      if (d.interval && d.interval->half_width() > 0)
        size = std::max(size, std::abs(d.mean) / d.interval->half_width());
    }
    by_size.emplace_back(-size, alternative);
  }
  std::ranges::sort(by_size);
  std::vector<std::size_t> alternatives = {0};
  for (const auto& [size, alternative] : by_size) {
    if (alternatives.size() < most) alternatives.push_back(alternative);
  }
  std::ranges::sort(alternatives);
  return alternatives;
}

const char* colour_of(std::size_t n) {
  constexpr const char* colours[] = {"#000000", "#0072B2", "#D55E00", "#009E73",
                                     "#CC79A7", "#E69F00", "#56B4E9", "#8A8A00"};
  return colours[n % std::size(colours)];
}

}  // namespace searoom
