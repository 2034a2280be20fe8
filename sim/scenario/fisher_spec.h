// Fleets of fishers: from which village they work which ground, and what they do when they come upon people
// in need. Read from `fishers`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/quantity.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/fields.h"

namespace searoom {

// An order not to bring people in, or a penalty for it.
struct FisherWarning {
  std::string name;
  Instant starts, ends;
  double deters = 0;  // share of crews that would have helped and then do not
};

struct FisherFleet {
  std::string name;
  std::string about;
  NameRef village, ground;
  Distance spread = Distance::nautical_miles(12);  // of boats about the ground, one standard deviation
  std::int64_t boats = 20;                         // that go so far out
  double leaves_at_hour = 5;                       // local, by the sun
  Distribution trip_hours;
  Speed speed = Speed::knots(7);
  Distance waves_below = Distance::metres(1.5);
  Distance eye = Distance::metres(3);
  double takes_people = 30;     // one boat
  std::int64_t companions = 4;  // boats that come when one calls
  double custom = 0.5;          // share of crews that help whoever is in need
  double reports = 0.3;         // share of crews that tell the authorities what they saw
  std::vector<FisherWarning> warnings;

  // Chance that a crew helps on this day.
  double helps(Instant now) const {
    double chance = custom;
    for (const FisherWarning& w : warnings) {
      if (w.starts <= now && now < w.ends) chance *= 1 - w.deters;
    }
    return chance;
  }
};

void list_fields(Fields& fields, FisherFleet& fleet);

}  // namespace searoom
