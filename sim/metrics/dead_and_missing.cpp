#include "sim/metrics/dead_and_missing.h"

namespace searoom {
namespace {

void write_by_cause(const std::map<std::string, double>& people, const std::string& key,
                    const std::string& label, std::vector<Outcome>& outcomes) {
  double all = 0;
  for (const auto& [cause, count] : people) all += count;
  outcomes.push_back({key, label, all, "people"});
  for (const auto& [cause, count] : people)
    outcomes.push_back({key + "." + cause, "  of " + cause, count, "people"});
}

}  // namespace

void DeadAndMissing::observe(const Event& event, const RunHeader&) {
  if (event.kind == EventKind::died) dead_[event.cause] += static_cast<double>(total(event.people));
  if (event.kind == EventKind::went_missing)
    missing_[event.cause] += static_cast<double>(total(event.people));
}

void DeadAndMissing::write(std::vector<Outcome>& outcomes) const {
  write_by_cause(dead_, "dead", "Dead", outcomes);
  write_by_cause(missing_, "missing", "Missing", outcomes);
}

}  // namespace searoom
