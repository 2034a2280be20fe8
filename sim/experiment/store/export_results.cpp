#include "sim/experiment/store/export_results.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "sim/base/leaving_text.h"
#include "sim/record/exports/export_text.h"

namespace searoom {
namespace {

std::vector<std::string> factors_of(const Manifest& m) {
  std::set<std::string> factors;
  for (const AlternativeRecord& alternative : m.alternatives) {
    for (const auto& [factor, value] : alternative.point) factors.insert(factor);
  }
  return {factors.begin(), factors.end()};
}

std::string value_at(const AlternativeRecord& alternative, const std::string& factor) {
  const auto found =
      std::ranges::find_if(alternative.point, [&](const auto& p) { return p.first == factor; });
  return found == alternative.point.end() ? "" : fmt::format("{}", found->second);
}

}  // namespace

void export_results_csv(const Results& r, std::ostream& out) {
  const std::vector<std::string> factors = factors_of(r.manifest);
  std::set<Replicate> failed;
  for (const FailedRun& f : r.failed) failed.insert(f.replicate);
  out << "policy,seed";
  for (const std::string& factor : factors) out << ',' << for_cell(factor);
  for (const OutcomeColumn& c : r.outcomes) out << ',' << for_cell(c.outcome.key);
  out << '\n';
  for (std::size_t alternative = 0; alternative < r.manifest.alternatives.size(); ++alternative) {
    for (std::size_t i = 0; i < r.seeds[alternative].size(); ++i) {
      const Replicate replicate{alternative, r.seeds[alternative][i]};
      const bool told = std::ranges::any_of(
          r.outcomes, [&](const auto& c) { return c.alternatives[alternative][i].has_value(); });
      if (!told) continue;
      out << for_cell(r.manifest.alternatives[alternative].name) << ',' << replicate.seed;
      for (const std::string& factor : factors)
        out << ',' << value_at(r.manifest.alternatives[alternative], factor);
      for (const OutcomeColumn& c : r.outcomes) {
        out << ',';
        if (c.alternatives[alternative][i]) out << fmt::format("{}", *c.alternatives[alternative][i]);
      }
      out << '\n';
    }
  }
}

}  // namespace searoom
