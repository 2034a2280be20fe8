#include "sim/metrics/commitments.h"

#include "sim/world/heed.h"

namespace searoom {

void Commitments::observe(const Event& e, const RunHeader&) {
  static constexpr Heed<Commitments&, const std::string&> heed = {
      {EventKind::committed, [](Commitments& self, const std::string& state) { self.made_[state] += 1; }},
      {EventKind::commitment_kept,
       [](Commitments& self, const std::string& state) { self.kept_[state] += 1; }},
      {EventKind::commitment_broken,
       [](Commitments& self, const std::string& state) { self.broken_[state] += 1; }},
  };
  heed(e.kind, *this, e.country);
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
