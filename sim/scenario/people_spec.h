// Who is aboard, and what endangers them. Read from `people`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/scenario/fields.h"

namespace searoom {

// People counted together. Nobody is an individual record.
struct PeopleGroup {
  std::string name;
  std::string origin;
  double share = 0;  // of all who depart; all shares make 1
  double risk = 1;   // multiplies every hazard below
};

// A cause of death aboard, as a chance per person and day that begins some days after departure.
struct PeopleHazard {
  std::string cause;
  std::string about;
  Rate deaths;            // per person
  Duration begins_after;  // days at sea
};

struct PeopleSpec {
  std::vector<PeopleGroup> groups;
  std::vector<PeopleHazard> hazards;
  double foundering_factor = 1;  // multiplies the published rate at which hulls founder
  double ashore_share = 0;       // of those in the water who reach land when a boat founders close to it
  Distance ashore_within;        // how close
};

void list_fields(Fields& fields, PeopleSpec& people);

}  // namespace searoom
