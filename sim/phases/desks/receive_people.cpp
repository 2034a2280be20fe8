// People who came ashore in a state that receives them wait to be screened, pass to shelter and leave it.
#include <algorithm>

#include "sim/phases/phases.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

double people_in(const std::vector<Reception>& list) {
  double people = 0;
  for (const Reception& r : list) people += r.people;
  return people;
}

class Receiving {
 public:
  Receiving(const Step& step, StateIndex state)
      : step_(step), spec_(step.scenario.states[state]), state_(state), desk_(step.world.desks[state]) {}

  void run() {
    wait_for_screening();
    const StateProvisions& provided = step_.world.forums.provisions.of_state[state_];
    pass_on(desk_.in_screening, spec_.reception.screening * provided.screening_time, EventKind::sheltered);
    pass_on(desk_.in_shelter, spec_.reception.shelter * provided.shelter_time, EventKind::shelter_left);
  }

 private:
  // The clock of those who find no place to be screened has not begun.
  void wait_for_screening() {
    if (spec_.reception.screening_places <= 0) return;
    double people = 0;
    for (Reception& r : desk_.in_screening) {
      if (people >= spec_.reception.screening_places) r.since = step_.world.now;
      people += r.people;
    }
  }

  // Those whose time is over go on, the earliest first, into shelter as far as there are places.
  void pass_on(std::vector<Reception>& from, Duration stay, EventKind kind) {
    std::size_t gone = 0;
    for (; gone < from.size() && step_.since(from[gone].since) >= stay; ++gone) {
      if (kind == EventKind::sheltered) {
        const double room = shelter_places(step_.scenario, step_.world.attention, step_.world.forums, state_,
                                           step_.world.now) -
                            people_in(desk_.in_shelter);
        if (from[gone].people > room) break;
        desk_.in_shelter.push_back({step_.world.now, from[gone].people});
      }
      Event e;
      e.tick = step_.world.now;
      e.kind = kind;
      e.country = spec_.code;
      e.picture.people = from[gone].people;
      step_.world.report(std::move(e));
    }
    from.erase(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(gone));
  }

  const Step& step_;
  const StateSpec& spec_;
  StateIndex state_;
  DeskState& desk_;
};

}  // namespace

namespace {

// All who came ashore openly, and those by an arrangement.
void count(const Step& step, const Event& e, StateIndex state) {
  const auto people = static_cast<double>(total(e.people));
  step.world.forums.ashore[state] += people;
  const PartIndex part = step.world.forums.provisions.of_state[state].arrangement;
  if (part && e.kind == EventKind::disembarked) step.world.forums.of_part[part].people[state] += people;
}

}  // namespace

void receive_people(const Step& step) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  for (const StateIndex state : s.states.indices()) {
    for (const Event& e : w.tick_events.heard()) {
      if (!came_ashore_openly(e) || e.country != s.states[state].code) continue;
      count(step, e, state);
      if (!shelters(s, w.forums, state)) continue;
      w.desks[state].in_screening.push_back({w.now, static_cast<double>(total(e.people))});
    }
    if (shelters(s, w.forums, state) && step.is_on_the_hour()) Receiving(step, state).run();
  }
}

}  // namespace searoom
