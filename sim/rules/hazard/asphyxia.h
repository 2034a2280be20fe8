// People for whom there is no room on deck are put below it, and suffocate in the heat. No rate was ever
// measured: the default makes one death in 10,000 a day of all aboard where two thirds are below at 35 C
// (assumption).
#pragma once

#include "sim/rules/hazard/hazard.h"

namespace searoom {

class Asphyxia : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;

 private:
  double deck_holds_per_square_metre_ = 2.5;  // 0.4 square metres each
  double begins_at_celsius_ = 28;
  double deaths_below_per_day_and_degree_ = 2e-5;
};

}  // namespace searoom
