#include "sim/metrics/commitments.h"

namespace searoom {

void Commitments::observe(const Event& e, const RunHeader&) {
  if (e.kind == EventKind::committed) made_[e.country] += 1;
  if (e.kind == EventKind::commitment_kept) kept_[e.country] += 1;
  if (e.kind == EventKind::commitment_broken) broken_[e.country] += 1;
}

void Commitments::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (made_.empty()) return;
  const auto add = [&](const std::string& key, const std::string& label, const Figures& figures) {
    outcomes.push_back({key, label, sum_of(figures), "times"});
    write_by_country(key, "  by", figures, "times", header, outcomes);
  };
  add("commitments.made", "What states undertook through mechanisms", made_);
  add("commitments.kept", "  kept", kept_);
  add("commitments.broken", "  not kept", broken_);
}

}  // namespace searoom
