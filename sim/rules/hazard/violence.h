// Armed crews beat and shoot people; when little is left people fight each other, as off Langsa in May 2015.
// UNHCR (briefing, 5 December 2014) names beatings by crews among the causes of death of those months.
#pragma once

#include "sim/rules/hazard/hazard.h"

namespace searoom {

class Violence : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;
  void act_on(const AboardView& aboard, Duration step, Condition& they) const override;
  std::uint64_t because(const AboardView& aboard) const override;

 private:
  Rate deaths_by_armed_crew_ = Rate::per_day(2e-4);
  Rate deaths_in_fight_ = Rate::per_day(2e-3);
  double injured_per_death_ = 10;
  Duration heals_ = Duration::days(14);
};

}  // namespace searoom
