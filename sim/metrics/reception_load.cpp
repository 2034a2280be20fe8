#include "sim/metrics/reception_load.h"

#include <algorithm>

#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

bool receives(const std::string& code, const RunHeader& header) {
  const CastState* state = header.cast().state(code);
  return state && state->has_shelters;
}

}  // namespace

void ReceptionLoad::count_up_to(Tick tick, State& state) {
  const auto ticks = static_cast<double>(tick - state.since);
  state.screening_ticks += state.screened * ticks;
  state.shelter_ticks += state.sheltered * ticks;
  state.since = tick;
}

void ReceptionLoad::observe(const Event& e, const RunHeader& header) {
  if (e.kind == EventKind::run_ended) {
    for (auto& [code, state] : states_) count_up_to(e.tick, state);
    return;
  }
  const bool ashore = came_ashore_openly(e);
  const bool on = e.kind == EventKind::sheltered, off = e.kind == EventKind::shelter_left;
  if (!on && !off && !(ashore && !e.country.empty() && receives(e.country, header))) return;
  State& state = states_[e.country];
  count_up_to(e.tick, state);
  const double people = ashore ? static_cast<double>(total(e.people)) : e.picture.people;
  if (ashore) state.screened += people;
  if (on) state.screened -= people;
  if (on) state.sheltered += people;
  if (off) state.sheltered -= people;
  state.most = std::max(state.most, state.screened + state.sheltered);
}

void ReceptionLoad::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto nights = [&](double ticks) { return ticks * static_cast<double>(header.step_s) / 86400; };
  double screening = 0, shelter = 0;
  for (const auto& [code, state] : states_) {
    screening += state.screening_ticks;
    shelter += state.shelter_ticks;
  }
  if (states_.empty()) return;
  outcomes.push_back(
      {"reception.nights", "Person-nights in reception", nights(screening + shelter), "nights"});
  outcomes.push_back({"reception.screening", "  in screening", nights(screening), "nights"});
  outcomes.push_back({"reception.shelter", "  in shelter", nights(shelter), "nights"});
  for (const auto& [code, state] : states_)
    outcomes.push_back({"reception.most." + code, "  most at one time in " + country_in_words(code, header),
                        state.most, "people"});
}

}  // namespace searoom
