// Fleets of fishers: from which village they work which ground, and what they do when they come upon people
// in need. Read from `fishers`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/quantity.h"
#include "sim/geo/position.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

// An order not to bring people in, or a penalty for it.
struct FisherWarning {
  std::string name;
  Instant starts, ends;
  double deters = 0;  // share of crews that would have helped and then do not
};

struct FisherFleet {
  std::string name;
  FilePlace name_at;
  std::string about;
  NameRef village;
  NameRef ground;  // a place
  Position at;     // or a position
  bool has_position = false;
  Distance spread = Distance::nautical_miles(12);  // of boats about the ground, one standard deviation
  std::int64_t boats = 20;                         // that go so far out
  Distribution leaves_at_hour;                     // local, by the sun: 12 is noon
  Distribution trip_hours;
  Duration rests_for = Duration::hours(8);
  Speed speed = Speed::knots(7);
  Speed works_at = Speed::knots(2);  // over the ground, while it fishes
  Distance waves_below = Distance::metres(1.5);
  Distance eye = Distance::metres(3);
  double takes_people = 30;     // one boat
  double embark_per_hour = 30;  // one boat, from deck to deck
  Speed tow_speed = Speed::knots(4);
  double stores_people = 15;    // to whom one boat can give stores for three days
  std::int64_t companions = 4;  // boats that come when one calls, where so many are near
  double custom = 0.5;          // share of crews that help whoever is in need
  double reports = 0.3;         // share of crews that tell the authorities what they saw
  std::vector<FisherWarning> warnings;

  // Chance that a crew helps on this day.
  double helps(Instant now) const;
};

void list_fields(Fields& fields, FisherFleet& fleet);

}  // namespace searoom
