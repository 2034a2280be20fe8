// Coastal states as a scenario lists them: their desks, what they do about boats, what they can send and whom
// they can receive. Read from `states`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/base/index.h"
#include "sim/base/quantity.h"
#include "sim/scenario/name_ref.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/scenario/specs/unit_spec.h"

namespace searoom {

class Fields;

struct RadarSpec {
  std::string name;
  NameRef at;
  Distance height = Distance::metres(60);  // of the antenna above the sea
};

// Whether and how fast ships with people aboard may land them.
struct PortLine {
  std::string name;
  Instant starts, ends;
  double grants = 1;  // share of requests
  Duration answers_after = Duration::hours(12);
};

// Whether the rescue centre looks for boats, and takes over cases of others.
struct SearchLine {
  std::string name;
  Instant starts, ends;
  std::size_t seen_as = 2;                     // SeenAs: or worse
  Duration starts_after = Duration::hours(1);  // from the first report to the opening of a case
  bool by_drift = true;                        // where the boat may have drifted; else where it was last seen
  std::int64_t most_units = 2;                 // at once, on one case
  Duration most_effort = Duration::hours(240);  // of units on one case
  double accepts = 1;                           // share of the cases that others offer
  Duration answers_after = Duration::hours(6);

  bool holds(Instant now) const { return starts <= now && now < ends; }
};

struct ReceptionSpec {
  double screening_places = 0, shelter_places = 0;
  Duration screening = Duration::days(14);
  Duration shelter = Duration::days(365);
};

struct StateSpec;
using StateIndex = Index<StateSpec>;  // into Scenario::states

struct StateSpec {
  std::string code;  // ISO 3166-1 alpha-3
  std::string name;
  bool has_desk = false;
  NameRef desk_place;
  NameRef disembarks_at;  // where its units bring people; the unit's base where not given
  By<PostureLine> posture;
  std::vector<SearchLine> searches;
  std::vector<PortLine> ports;
  std::vector<RadarSpec> radars;
  ReceptionSpec reception;
  // By which burdens may be shared; 0: not said.
  double coast_km = 0, population_millions = 0, gdp_billion_usd = 0;
  std::vector<UnitSpec> units;
  FilePlace at;
  std::string path;

  // The first line of `searches` that holds; null when the state looks for nobody.
  const SearchLine* search_at(Instant now) const {
    for (const SearchLine& line : searches) {
      if (line.holds(now)) return &line;
    }
    return nullptr;
  }
};

void list_fields(Fields& fields, StateSpec& state);
void list_fields(Fields& fields, SearchLine& line);

}  // namespace searoom
