// Hearts fail for want of thiamine. Its store lasts 18-20 days; beriberi shows after four to twelve weeks on
// polished rice. Of 115 fishermen of Ranong, January 2016, 32 were ill and 6 died.
#pragma once

#include "sim/rules/hazard/hazard.h"

namespace searoom {

class Beriberi : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override;
  std::uint64_t because(const AboardView& aboard) const override;

 private:
  Duration begins_after_ = Duration::days(28);
  Rate deaths_ = Rate::per_day(5e-4);
};

}  // namespace searoom
