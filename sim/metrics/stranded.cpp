#include "sim/metrics/stranded.h"

#include "sim/world/happened.h"

namespace searoom {

void Stranded::observe(const Event& event, const RunHeader&) {
  if (is_position(event.kind)) return;  // nothing begins or ends there
  boats_.observe(event, [this](const std::string&, StrandedBoats::Reason reason, std::int64_t person_ticks) {
    person_ticks_[reason] += person_ticks;
  });
}

void Stranded::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const double days_per_tick = static_cast<double>(header.step_s) / 86400;
  const auto add = [&](const char* key, const char* label, std::int64_t ticks) {
    outcomes.push_back(
        {key, label, static_cast<double>(ticks) * days_per_tick, "person-days", Wanted::lower});
  };
  const auto& [abandoned, held, without_power] = person_ticks_;
  add("person_days_stranded", "Person-days stranded", abandoned + held + without_power);
  add("person_days_stranded.abandoned", "  aboard boats left by their crew", abandoned);
  add("person_days_stranded.held", "  aboard boats held at sea under pressure", held);
  add("person_days_stranded.without_power", "  aboard boats without power", without_power);
}

}  // namespace searoom
