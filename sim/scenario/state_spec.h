// Coastal states as a scenario lists them: their desks, regions and units. The engine does not act on them
// yet; `searoom check` looks for regions without a desk and desks without a unit.
#pragma once

#include <string>
#include <vector>

#include "sim/scenario/fields.h"

namespace searoom {

struct UnitSpec {
  std::string name;
  NameRef base;
  std::int64_t count = 1;
  Speed top_speed;
  FilePlace at;
  std::string path;
};

struct StateSpec {
  std::string code;  // ISO 3166-1 alpha-3
  std::string name;
  bool has_desk = false;
  NameRef desk_place;
  std::vector<UnitSpec> units;
  FilePlace at;
  std::string path;
};

void list_fields(Fields& fields, StateSpec& state);

}  // namespace searoom
