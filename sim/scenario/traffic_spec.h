// Merchant ships on the lanes of the chart, and rescue ships of organisations. Read from `traffic` and
// `ngo_ships`.
#pragma once

#include <string>

#include "sim/base/quantity.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/fields.h"
#include "sim/scenario/unit_spec.h"

namespace searoom {

struct LaneTraffic {
  NameRef lane;
  double ships_per_day = 0;  // both ways together
  Distribution speed_knots;
  Distance spread = Distance::nautical_miles(2);  // across the lane, one standard deviation
};

struct TrafficSpec {
  std::vector<LaneTraffic> lanes;
  Distance eye = Distance::metres(18);
  Distance radar_height = Distance::metres(30);
  double takes_people = 200;
  double embark_per_hour = 20;
  double stops = 0.5;  // share that stops for people in distress who can be landed at once
  Duration tolerates = Duration::days(3);  // a wait for a port that lowers this to a third
  double reports = 0.7;                    // share that tells a rescue centre
};

struct NgoShip {
  std::string name;
  UnitSpec ship;  // from the day on which it is permitted
  Duration permit = Duration::days(0);
};

void list_fields(Fields& fields, TrafficSpec& traffic);
void list_fields(Fields& fields, NgoShip& ship);

}  // namespace searoom
