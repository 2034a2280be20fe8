// Smuggling networks: whom they recruit, with what boats, where they lie, wait and land. Read from
// `networks`; what they decide is in `network_rules`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/name_ref.h"
#include "sim/scenario/specs/departures_spec.h"

namespace searoom {

class Fields;

// Small boats that carry people from the beach to the mother ship.
struct FeederSpec {
  NameRef kind;
  Distribution people_aboard;
  Distance waves_below;  // they stay ashore in a higher sea
  bool by_night = true;
};

struct NetworkSpec;
using NetworkIndex = Index<NetworkSpec>;  // into Scenario::networks

struct NetworkSpec {
  std::string name;
  FilePlace at;
  std::string about;
  Monthly people_per_month{};  // who come to the coast to leave, at the usual push and price
  Distribution push;           // multiplies them, drawn once a run
  Duration gives_up_after;     // mean time that people wait ashore
  std::vector<std::pair<NameRef, double>> places;
  FeederSpec feeder;

  std::vector<FlowBoats> mother_ships;                 // people_aboard: full with so many
  std::vector<std::pair<NameRef, double>> anchorages;  // where they lie to be filled
  std::int64_t most_filling = 1;                       // mother ships that are filled at one time
  Distribution patience_days;                          // from the first feeder until one sails, full or not

  std::vector<std::pair<NameRef, double>> destinations;  // off which it holds and lands by relay
  std::vector<std::pair<NameRef, double>> beaches;       // where people are put ashore when that is closed
  Distance offing;                                       // how far off a mother ship lies
  double relay_people_per_night = 0;                     // landed while the way inland is open
  double relay_load = 0;                                 // in one boat
  Duration relay_every;                                  // such a boat comes alongside one mother ship
  double closed_below_openness = 0;  // of its landings: mother ships then stay where they are filled
  double takes_engine_parts = 0;     // share of crews that leave a boat without a working engine
  Distribution news_delay_days;
};

void list_fields(Fields& fields, NetworkSpec& network);

}  // namespace searoom
