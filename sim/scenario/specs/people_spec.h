// Who is aboard, what they eat and drink, and the air around them. Read from `people`. What they die of is
// read from `people.hazards` by the rules that the scenario names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/scenario/monthly.h"
#include "sim/science/survival.h"

namespace searoom {

class Fields;
struct KnownEntry;

enum class AgeBand : std::uint8_t { under_5, from_5_to_14, from_15_to_59, from_60, any };
enum class Sex : std::uint8_t { female, male, any };

// People counted together. Nobody is an individual record.
struct PeopleGroup {
  std::string name;
  std::string origin;
  double share = 0;  // of all who depart; all shares make 1
  AgeBand age = AgeBand::any;
  Sex sex = Sex::any;
  double risk = 1;  // multiplies every hazard aboard
};

// What a master gives out.
struct RationSpec {
  double water_litres_per_day = 1;          // each, cooking included
  double least_water_litres_per_day = 0.5;  // each, once water has to last
  bool rationing = true;                    // cuts to the least when the normal ration will not do
  Duration plans_for;                       // adrift or with nowhere to go, how long stores ought to last
  Duration plans_for_when_held;             // by its network, which supplies it
};

// Monthly means over the sea.
struct AirSpec {
  Monthly hottest_of_day_celsius{};
  Monthly rain_millimetres_per_day{};
};

// When people fight each other over what is left.
struct FightSpec {
  Rate begin;                    // per boat, while people are hungry or thirsty; 0: never
  double water_deficit = 0.07;   // share of body weight, beyond which they are
  double days_without_food = 3;  // or beyond this
  Duration last;
};

struct PeopleSpec {
  std::vector<PeopleGroup> groups;
  double body_weight_kilograms = 52;
  WaterLoss body_water;
  RationSpec rations;
  AirSpec air;
  FightSpec fights;
  double foundering_factor = 1;  // multiplies the published rate at which hulls founder
  double ashore_share = 0;       // of those in the water who reach land when a boat founders close to it
  Distance ashore_within;        // how close
};

// `hazards`: what the scenario may name under that key.
void list_fields(Fields& fields, PeopleSpec& people, const std::vector<KnownEntry>& hazards);

}  // namespace searoom
