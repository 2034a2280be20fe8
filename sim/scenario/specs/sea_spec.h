// Wind, current, waves and storms as a scenario asks for them. Read from `sea`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/base/quantity.h"
#include "sim/geo/position.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

// A flow that fluctuates about a mean: the same everywhere, or from a table.
struct FlowSpec {
  bool constant = false;
  double toward_degrees = 0;  // where it blows or sets TO, clockwise from true north
  Speed speed;
  Speed spread;       // of each component about the constant mean
  std::string table;  // file; empty without one
  FilePlace table_at;
  double spread_factor = 1;  // multiplies the table's spread; 0: the mean alone
  Duration correlation_time;
  Distance correlation_distance;
};

struct StormFix {
  Instant at;
  Position centre;
  Speed max_wind;
};

// A storm that passes when and where the scenario says.
struct ScriptedStorm {
  std::string name;
  FilePlace at;
  Distance radius_of_max_wind;
  std::vector<StormFix> fixes;  // in the order of time
};

struct StormSpec {
  bool random = false;
  Monthly per_month{};  // storms expected in each month
  double west_degrees = 84, south_degrees = 7, east_degrees = 94, north_degrees = 14;  // where they form
  Distribution days;                                                                   // a storm's life
  Distribution max_wind_knots;
  Distribution heading_degrees;
  Distribution forward_knots;
  Distance radius_of_max_wind;
  std::vector<ScriptedStorm> scripted;
};

struct SeaSpec {
  FlowSpec wind;
  FlowSpec current;
  Distance swell;  // where no table says otherwise
  std::string swell_table;
  FilePlace swell_table_at;
  Distance longest_fetch;
  NameRef depths;  // file; deep water without one
  StormSpec storms;
};

void list_fields(Fields& fields, SeaSpec& sea);

}  // namespace searoom
