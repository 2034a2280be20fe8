#include "sim/experiment/validation/measures/abandoned_boats.h"

namespace searoom {
namespace {

struct Left {
  double boats = 0;
  double people = 0;
};

Left left_at_sea(const RunRecord& run, const Window& when) {
  Left left;
  for (const Event& e : run.events) {
    const std::uint64_t people = total(e.people);
    if (e.kind != EventKind::abandoned || people == 0 || !when.holds(run.header.instant_of(e.tick))) continue;
    left.boats += 1;
    left.people += static_cast<double>(people);
  }
  return left;
}

}  // namespace

std::optional<double> BoatsAbandoned::of(const RunRecord& run) const {
  return left_at_sea(run, when_).boats;
}

std::optional<double> PeoplePerAbandonedBoat::of(const RunRecord& run) const {
  const Left left = left_at_sea(run, when_);
  if (left.boats == 0) return std::nullopt;
  return left.people / left.boats;
}

}  // namespace searoom
