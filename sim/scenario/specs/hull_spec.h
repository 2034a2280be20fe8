// How hulls fail, and what becomes of those who are then in the water. Read from `hulls` and `reefs`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/position.h"
#include "sim/science/seakeeping.h"

namespace searoom {

class Fields;

struct HullSpec {
  Rate leaks = Rate::per_hour(1e-4);  // begin, in a sea of up to 1 m; then with the square of the height
  Duration floods_in = Duration::hours(24);  // mean, without pump, in a sea of up to 1 m
  Rate breaks_up = Rate::per_hour(0.01);     // a swamped or capsized hull, times the square of metres of sea
  CapsizeModel capsizing;
  double at_anchor_factor = 0.2;  // capsizing of a hull that rides to its anchor, over that of one under way
  double lost_at_once =
      0.35;  // of those aboard a boat that capsizes in 2 m of sea by day, in the first minutes
  double night_factor = 1.3;      // multiplies that by night
  double share_with_float = 0.3;  // of those in the water
  double clinging_factor = 0.5;   // hazard on a capsized hull over that in the water with a float
  double awash_factor = 0.2;      // and on one awash
  Duration debris_for = Duration::days(10);
  Distance surf_above = Distance::metres(1.5);   // wrecks half of the hulls of 15 m that meet the shore
  double lost_in_surf = 0.52;                    // of those aboard then
  Rate strikes_adrift = Rate::per_hour(0.2);     // inside a reef, without power
  Rate strikes_at_night = Rate::per_hour(0.02);  // under way by night
  Rate refloats = Rate::per_hour(0.05);
  Rate breaks_up_aground = Rate::per_hour(0.05);  // times the square of metres of sea
  double rush_least = 0.01, rush_most = 0.05;     // chance per boarding of an overloaded boat to capsize it
};

// Rocks and shoals that a boat may strike.
struct Reef {
  std::string name;
  std::string about;
  Position at;
  Distance radius;
};

void list_fields(Fields& fields, HullSpec& hulls);
void list_fields(Fields& fields, Reef& reef);

}  // namespace searoom
