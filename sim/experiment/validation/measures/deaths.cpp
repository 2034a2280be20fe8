#include "sim/experiment/validation/measures/deaths.h"

#include "sim/experiment/validation/measures/departures.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

double deaths(const RunRecord& run, const Window& when) {
  std::uint64_t people = 0;
  for (const Event& e : run.events) {
    if (is_loss(e.kind) && when.holds(run.header.instant_of(e.tick))) people += total(e.people);
  }
  return static_cast<double>(people);
}

}  // namespace

std::optional<double> Deaths::of(const RunRecord& run) const {
  return deaths(run, when_);
}

std::optional<double> DeathsPerThousand::of(const RunRecord& run) const {
  const double left = people_departed(run, when_);
  if (left == 0) return std::nullopt;
  return 1000 * deaths(run, when_) / left;
}

}  // namespace searoom
