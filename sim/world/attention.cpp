#include "sim/world/attention.h"

#include <algorithm>

namespace searoom {

Attention initial_attention(const Scenario& s) {
  Attention a;
  a.of_state.assign(s.states.size(), 0);
  a.news_told.assign(s.attention.news.size(), 0);
  a.agencies_open.assign(s.states.size(), -1);
  return a;
}

bool shelters(const Scenario& s, const Forums& forums, StateIndex state) {
  return forums.provisions.of_state[state].shelter_places > 0 ||
         s.states[state].reception.shelter_places > 0 ||
         std::any_of(s.attention.agencies.begin(), s.attention.agencies.end(),
                     [&](const AgencyPlaces& agency) { return agency.state.as<StateSpec>() == state; });
}

double shelter_places(const Scenario& s, const Attention& a, const Forums& forums, StateIndex state,
                      Tick now) {
  double places = s.states[state].reception.shelter_places + forums.provisions.of_state[state].shelter_places;
  const bool open = a.agencies_open[state] >= 0 && a.agencies_open[state] <= now;
  for (const AgencyPlaces& agency : s.attention.agencies) {
    if (open && agency.state.as<StateSpec>() == state) places += agency.people;
  }
  return places;
}

}  // namespace searoom
