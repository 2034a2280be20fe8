#include "sim/metrics/refusals.h"

#include "sim/world/happened.h"

namespace searoom {

void Refusals::observe(const Event& e, const RunHeader&) {
  if (e.kind == EventKind::case_refused) cases_[e.country] += 1;
  if (e.kind == EventKind::port_denied) ports_[e.country] += 1;
  if (is_trouble_ignored(e)) ignored_[e.country] += 1;
}

void Refusals::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto add = [&](const std::string& key, const char* label, const Figures& figures) {
    if (figures.empty()) return;
    outcomes.push_back({key, label, sum_of(figures), "times", Wanted::lower});
    write_by_country(key, "by", figures, "times", header, outcomes);
  };
  add("refusals.cases", "Search-and-rescue cases refused", cases_);
  add("refusals.ports", "Ports denied to ships with people aboard", ports_);
  add("refusals.ignored", "Boats known to be in trouble, and ignored", ignored_);
}

}  // namespace searoom
