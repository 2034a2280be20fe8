// How many boats leave, from where, with how many aboard. Read from `departures` (flows of boats, by
// chance) and `vessels` (boats placed one by one).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/base/clock.h"
#include "sim/geo/position.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

// The boats of one kind in a flow or a network.
struct FlowBoats {
  NameRef kind;      // one of Scenario::kinds
  double share = 0;  // of all boats; shares need not make 1
  Distribution people_aboard;
};

// Boats that leave by a Poisson process whose rate follows the month.
struct DepartureFlow {
  std::string name;
  std::string about;
  Monthly people_per_month{};  // either this
  Monthly boats_per_week{};    // or this
  bool by_people = false;
  bool by_night = false;  // only between dusk and dawn; the month's total stays the same
  std::vector<std::pair<NameRef, double>> places;  // shares of departures
  std::vector<FlowBoats> boats;
  std::vector<std::pair<NameRef, double>> destinations;  // shares of voyages

  double people_per_boat = 0;  // mean over kinds, from what stands above
};

// Mean over their shares; 0 where there are none.
double people_per_boat(const std::vector<FlowBoats>& boats);

// Boats that leave in a calendar month, by all its places, in boats a second.
double departures_per_second(const DepartureFlow& flow, CivilDate date);

// One boat, or several alike, put at sea by hand.
struct PlacedVessel {
  std::string name;
  FilePlace name_at;
  NameRef kind;
  Position at;
  bool has_position = false;
  NameRef from;         // or a place
  NameRef destination;  // none: it has nowhere to go, and drifts
  Instant departs;
  bool has_departure_time = false;
  std::int64_t count = 1;
  Distribution people_aboard;
  bool adrift = false;  // its engine is dead and stays so
};

// The shares alone, for a draw by them.
std::vector<double> shares_of(const std::vector<FlowBoats>& boats);
std::vector<double> shares_of(const std::vector<std::pair<NameRef, double>>& names);

// A map from vessel kinds to shares and loads.
void list_boats(Fields& fields, std::string_view key, std::string_view about, std::vector<FlowBoats>& all);

void list_fields(Fields& fields, DepartureFlow& flow);
void list_fields(Fields& fields, PlacedVessel& vessel);

}  // namespace searoom
