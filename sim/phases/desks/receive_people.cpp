// People who came ashore in a state that receives them wait to be screened, pass to shelter and leave it.
#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

double people_in(const std::vector<Reception>& list) {
  double people = 0;
  for (const Reception& r : list) people += r.people;
  return people;
}

// Groups are as they came ashore: where there are places for some of one, these go on without the others.
class Receiving {
 public:
  Receiving(const Step& step, StateIndex state)
      : step_(step), spec_(step.scenario.states[state]), state_(state), desk_(step.world.desks[state]) {}

  void run() {
    const StateProvisions& provided = step_.world.forums.provisions.of_state[state_];
    wait_for_screening();
    pass_to_shelter(spec_.reception.screening * provided.screening_time);
    leave_shelter(spec_.reception.shelter * provided.shelter_time);
  }

 private:
  // The clock of those who find no place to be screened has not begun.
  void wait_for_screening() {
    if (spec_.reception.screening_places <= 0) return;
    std::vector<Reception>& groups = desk_.in_screening;
    double places = std::floor(spec_.reception.screening_places);
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (places > 0 && groups[i].people > places) {
        const Reception others{step_.world.now, groups[i].people - places};
        groups[i].people = places;
        groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(i) + 1, others);
      }
      if (places <= 0) groups[i].since = step_.world.now;
      places -= groups[i].people;
    }
  }

  // Those whose time is over, the earliest first, as far as there are places.
  void pass_to_shelter(Duration stay) {
    std::vector<Reception>& groups = desk_.in_screening;
    while (!groups.empty() && step_.since(groups.front().since) >= stay) {
      const double people = std::min(groups.front().people, free_places());
      if (people <= 0) return;
      desk_.in_shelter.push_back({step_.world.now, people});
      tell(EventKind::sheltered, people);
      groups.front().people -= people;
      if (groups.front().people <= 0) groups.erase(groups.begin());
    }
  }

  double free_places() const {
    const double places =
        shelter_places(step_.scenario, step_.world.attention, step_.world.forums, state_, step_.world.now);
    return std::max(0.0, std::floor(places - people_in(desk_.in_shelter)));
  }

  void leave_shelter(Duration stay) {
    std::vector<Reception>& groups = desk_.in_shelter;
    while (!groups.empty() && step_.since(groups.front().since) >= stay) {
      tell(EventKind::shelter_left, groups.front().people);
      groups.erase(groups.begin());
    }
  }

  void tell(EventKind kind, double people) const {
    Event e;
    e.tick = step_.world.now;
    e.kind = kind;
    e.country = spec_.code;
    e.picture.people = people;
    step_.world.report(std::move(e));
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
