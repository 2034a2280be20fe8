#include "sim/metrics/left_chart.h"

namespace searoom {

void LeftChart::observe(const Event& event, const RunHeader&) {
  if (event.kind != EventKind::left_chart) return;
  people_ += static_cast<double>(total(event.people));
  ++boats_;
}

void LeftChart::write(const RunHeader&, std::vector<Outcome>& outcomes) const {
  if (boats_ == 0) return;
  outcomes.push_back({"left_chart", "Left the chart, fate not known", people_, "people"});
  outcomes.push_back({"left_chart.boats", "  in boats", boats_, "boats"});
}

}  // namespace searoom
