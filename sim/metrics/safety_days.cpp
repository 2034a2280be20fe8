#include "sim/metrics/safety_days.h"

#include <optional>

#include "sim/world/happened.h"

namespace searoom {
namespace {

std::optional<SafetyDays::End> end_in(const Event& e) {
  if (reached_safety(e)) return SafetyDays::in_safety;
  if (was_brought_back(e)) return SafetyDays::brought_back;
  if (is_loss(e.kind)) return SafetyDays::lost;
  if (e.kind == EventKind::left_chart) return SafetyDays::at_sea;  // nothing is known of them from here on
  return std::nullopt;
}

}  // namespace

void SafetyDays::count(const std::vector<Cohort>& cohorts, Tick now, End end) {
  for (const Cohort& c : cohorts) by_day_[(now - c.embarked) * step_s_ / 86400][end] += c.people;
}

void SafetyDays::observe(const Event& event) {
  const std::vector<Cohort> taken = cohorts_.observe(event);
  if (const auto end = end_in(event)) count(taken, event.tick, *end);
  if (event.kind == EventKind::run_ended) count(cohorts_.everybody(), event.tick, at_sea);
}

}  // namespace searoom
