// What states do against smuggling networks, and when: raids, arrests, roads closed behind the beaches. Read
// from `pressure`. A measure acts on networks only through what they hear of it.
#pragma once

#include <cstdint>
#include <string>

#include "sim/base/clock.h"
#include "sim/scenario/name_ref.h"
#include "sim/scenario/specs/mechanism_spec.h"

namespace searoom {

class Fields;

struct PressureMeasure {
  std::string name;
  std::string about;
  std::string country;  // ISO 3166-1 alpha-3, whose coast it is
  Instant starts;
  Instant ends;
  // Each from 0, nothing, to 1: nobody gets through. Measures of one country add up as chances do.
  double land_route = 0;  // how far the way inland from the beaches is closed
  double arrests = 0;     // how much crews and brokers have to fear
  NameRef awaits;         // a mechanism that must be in force first; none: nothing is waited for
  PartIndex part;         // by which it stands or not; none: it goes by its dates

  bool stands(Instant now) const { return starts <= now && now < ends; }
};

void list_fields(Fields& fields, PressureMeasure& measure);

}  // namespace searoom
