// What a ship, aircraft or helicopter can do. Read from `states.*.units`; fishers, merchants and others who
// help have the same abilities, from sections of their own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/base/quantity.h"
#include "sim/geo/position.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

enum class UnitType : std::uint8_t { ship, aircraft, helicopter, drone, fishers, merchant, ngo_ship };
std::string_view name_of(UnitType type);

struct Ability {
  UnitType type = UnitType::ship;
  Speed top_speed;
  Speed cruise_speed;
  Duration endurance = Duration::days(7);     // away from base
  Duration ready_in = Duration::minutes(30);  // from a call to leaving, in port
  Duration rests_for = Duration::hours(12);   // crew and fuel, after coming back
  Distance eye = Distance::metres(6);         // height above the water; of aircraft: the height flown
  Distance radar_height;                      // of its antenna; 0: no radar
  bool sees_by_night = false;                 // infrared or night-vision
  double inspects = 0;                        // share of boats in order that it looks into
  double people_most = 0;                     // that it can take aboard; 0: it only looks
  double embark_per_hour = 30;
  Speed tow_speed = Speed::knots(4);
  Distance waves_below = Distance::metres(4);  // it stays in port, or goes home, above
  double stores_people = 500;                  // whom it can give stores for three days, of one sortie

  bool flies() const {
    return type == UnitType::aircraft || type == UnitType::helicopter || type == UnitType::drone;
  }
};
void list_ability(Fields& fields, Ability& ability);

struct UnitSpec {
  std::string name;
  NameRef base;
  std::int64_t count = 1;
  Ability can;
  Instant starts, ends;  // when it is there
  bool patrols = false;
  NameRef patrol_place;  // round which it patrols; its base where not given
  Position patrol_at;    // or a position
  bool has_patrol_at = false;
  Distance patrol_radius = Distance::nautical_miles(20);
  double patrol_share = 0.3;  // of its time
  FilePlace at;
  std::string path;

  bool is_there(Instant now) const { return starts <= now && now < ends; }
};

void list_fields(Fields& fields, UnitSpec& unit);

}  // namespace searoom
