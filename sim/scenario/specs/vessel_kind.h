// What boats of one kind have in common. Read from `vessel_kinds`.
#pragma once

#include <cstdint>
#include <string>

#include "sim/base/quantity.h"
#include "sim/scenario/name_ref.h"
#include "sim/science/leeway.h"

namespace searoom {

class Fields;

struct VesselKind {
  std::string name;
  std::string about;
  NameRef leeway;                             // named in the file
  const LeewayClass* leeway_class = nullptr;  // found once everything is read
  Distance length;
  Distance beam;
  Distance freeboard;  // loaded with people_most, amidships, to the lowest point where water comes in
  std::int64_t people_most = 0;     // that the hull carries without sinking it, aboard at once
  Speed cruise_speed;               // through calm water, loaded
  double speed_loss_per_metre = 0;  // share of cruise speed lost per metre of significant wave height
  double horsepower = 0;
  double engine_load = 0;       // share of full power used at cruise
  double fuel_litres = 0;       // aboard at departure
  double water_litres = 0;      // aboard at departure, and what the casks hold
  double food_person_days = 0;  // sparse meals aboard at departure
  double rain_catch_square_metres = 0;
  double deck_square_metres = 0;  // where people can sit
  bool sends_ais = false;         // tells its position to whoever listens
  Rate engine_failure;            // under way
  Rate engine_repair;             // once failed; 0: never
};

void list_fields(Fields& fields, VesselKind& kind);

}  // namespace searoom
