#include <algorithm>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {

void states_without_desk(ToldSettings& told) {
  const By<StateSpec>& states = told.scenario.states;
  for (const StateSpec& state : states) {
    if (state.has_desk) continue;
    for (const char* part : {"posture", "searches", "ports", "radars", "units"})
      told.idle("states." + state.code + "." + part, "the state has no desk");
  }
  if (std::ranges::any_of(states, &StateSpec::has_desk)) return;
  for (const char* part : {"desk_rules", "search", "calls", "perception.channels"})
    told.idle(part, "no state has a desk");
  if (states.empty()) told.idle("attention", "there are no states");
}

}  // namespace searoom
