// People fall ill, recover or die: diarrhoea, fever, what any crowded voyage brings. At its own balance the
// first values make one death in 10,000 people and day, which on land is an emergency (Sphere Handbook 2018).
#pragma once

#include "sim/rules/hazard/hazard.h"

namespace searoom {

class Illness : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;
  void act_on(const AboardView& aboard, Duration step, Condition& they) const override;

 private:
  Rate onset_ = Rate::per_day(0.005);
  Duration lasts_ = Duration::days(7);
  Rate deaths_of_the_ill_ = Rate::per_day(0.003);
};

}  // namespace searoom
