// Merchant ships on the lanes of the chart, and rescue ships of organisations. Read from `traffic` and
// `ngo_ships`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/lane_line.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/name_ref.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/scenario/specs/unit_spec.h"

namespace searoom {

class Fields;

struct LaneTraffic {
  NameRef lane;
  double ships_per_day = 0;  // both ways together, half of them each way
  Distribution speed_knots;
  Distance spread = Distance::nautical_miles(2);  // across the lane, one standard deviation
  LaneLine line;                                  // of the chart, once names are found
};

struct TrafficSpec {
  std::vector<LaneTraffic> lanes;
  Distance eye = Distance::metres(18);
  Distance radar_height = Distance::metres(30);
  double takes_people = 200;
  double embark_per_hour = 20;
  double stores_people = 100;
  // Share of masters who stop for people who can be landed at once, by how their boat looks.
  double stops_adrift = 0.1, stops_in_distress = 0.5, stops_sinking = 0.9;
  Duration expects = Duration::days(1);    // at the start: how long those rescued wait for a port
  Duration tolerates = Duration::days(3);  // a wait that lowers those shares to a third
  double learns = 0.5;                     // weight of the latest ship's wait in what others expect
  double reports = 0.7;                    // share that tells a rescue centre

  double stops(SeenAs seen) const;
};

struct NgoShip {
  std::string name;
  UnitSpec ship;  // from the day on which it is permitted
  Duration permit = Duration::days(0);
};

void list_fields(Fields& fields, TrafficSpec& traffic);
void list_fields(Fields& fields, NgoShip& ship);

}  // namespace searoom
