// Bodies fail for want of food: incapacity after three or four weeks, death after 45 to 73 days (hunger
// strikers of 1981, who drank). People who set out thin may not last so long.
#pragma once

#include "sim/rules/hazard/hazard.h"
#include "sim/science/survival.h"

namespace searoom {

class Hunger : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;
  std::uint64_t because(const AboardView& aboard) const override;

 private:
  HungerToll toll_;
};

}  // namespace searoom
