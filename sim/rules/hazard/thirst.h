// Bodies fail for want of water. 10 % of body weight lost is delirium, 15-20 % death (Adolph 1947, Physiology
// of Man in the Desert). The rate is stated at 15 %, grows with the square from 10 %, and is averaged over
// the scatter of the deficits of those aboard (science/survival).
#pragma once

#include "sim/rules/hazard/hazard.h"
#include "sim/science/survival.h"

namespace searoom {

class Thirst : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;
  std::uint64_t because(const AboardView& aboard) const override;

 private:
  ThirstToll toll_;
};

}  // namespace searoom
