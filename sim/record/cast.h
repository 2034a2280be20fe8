// Whom and what a run's scenario names, as far as whoever reads its log asks. Made once a header, by
// ToldScenario; nobody else looks into the scenario that a log carries.
//
// A log as a state knew it tells the names of states alone: all else is as if the scenario did not say it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/box.h"

namespace searoom {

struct CastState {
  std::string code;  // ISO 3166-1 alpha-3
  std::string name;  // empty: not told
  bool has_desk = false;
  bool has_shelters = false;  // the scenario says how many places, were it none
  // By which burdens may be shared; 0: not said.
  double coast_km = 0, population_millions = 0, gdp_billion_usd = 0;

  bool operator==(const CastState&) const = default;
};

struct Cast {
  std::vector<CastState> states;                // in the order of the scenario
  std::map<std::string, std::string> origins;   // of groups of people, by their names
  std::map<std::string, std::string> measures;  // against networks, by their names: what they are, in words
  std::optional<Box> chart;

  // Null where the scenario does not list it.
  const CastState* state(std::string_view code) const;

  bool operator==(const Cast&) const = default;
};

}  // namespace searoom
