// Rescue centres and their cases, from hour to hour: opened, raised from doubt to distress, searched, handed
// over, suspended and closed.
#include "sim/phases/phases.h"
#include "sim/phases/rescue/case_belief.h"
#include "sim/phases/rescue/case_offers.h"
#include "sim/phases/rescue/case_phase.h"
#include "sim/phases/rescue/case_searches.h"
#include "sim/phases/rescue/needs_case.h"
#include "sim/phases/rescue/responsibility_gap.h"
#include "sim/phases/rescue/search_line.h"
#include "sim/phases/rescue/search_sweeps.h"

namespace searoom {
namespace {

// A boat is in view while a unit saw it so recently.
constexpr Duration in_view = Duration::hours(1);

bool is_in_view(const RescueCentre& centre, const Contact& contact) {
  for (const Unit& unit : centre.step.world.units) {
    if (!centre.is_ours(unit)) continue;
    for (const InSight& sight : unit.in_sight) {
      if (sight.contact == contact.number && centre.step.since(sight.seen) <= in_view) return true;
    }
  }
  return false;
}

// Whether another state is asked, or may be asked again.
bool offers_or_waits(const RescueCentre& centre, SearchCase& c, const Contact& contact) {
  const Step& step = centre.step;
  if (c.offered_to) return true;
  const StateIndex to = responsible_for(step.scenario, step.world, centre.state, c, contact);
  if (!to) return false;
  if (step.world.now >= c.offers_from) offer_case(step, centre.state, c, contact, to);
  return contact.action == Action::refer && step.since(contact.seen_at) <= centre.survival(c.seen_as);
}

// Why a case needs nobody any more; none while it does.
Cause reason_to_close(const Contact* contact, Tick now) {
  if (!contact) return Cause::contact_dropped;
  if (contact->closed) return Cause::dealt_with;
  return was_helped(*contact, now) ? Cause(name_of(contact->action)) : Cause::none;
}

void search_for(const RescueCentre& centre, SearchCase& c, const Contact& contact, Phase phase) {
  drift_map(centre, c);
  if (const Cause why = reason_to_suspend(centre, c); !why.empty())
    return end_case(centre.step, centre.state, c, why, true);
  if (c.stage < Stage::planning) set_stage(centre, c, contact, phase, Stage::planning);
  send_searchers(centre, c, contact);
  set_stage(centre, c, contact, phase, c.out.empty() ? Stage::planning : Stage::operations);
  release_idle_searchers(centre, c);
}

void look_after(const RescueCentre& centre, SearchCase& c) {
  follow_searchers(centre, c);
  const Contact* contact = centre.desk().find(c.contact);
  if (const Cause why = reason_to_close(contact, centre.step.world.now); !why.empty())
    return end_case(centre.step, centre.state, c, why, false);
  if (contact->seen_at > c.fix.at) take_new_fix(centre, c, *contact);
  const bool seen_now = is_in_view(centre, *contact);
  const Phase phase = phase_of(centre.step, c, seen_now);
  if (seen_now) {
    recall_searchers(centre, c);  // units are free for whatever the desk does
    return set_stage(centre, c, *contact, phase, Stage::operations);
  }
  end_searches(centre, c, *contact);
  if (c.stage == Stage::awareness) return set_stage(centre, c, *contact, phase, Stage::initial_action);
  const bool waits = offers_or_waits(centre, c, *contact);
  if (!centre.line && !waits) return end_case(centre.step, centre.state, c, Cause::searches_for_nobody, true);
  if (!centre.line || phase < Phase::distress)
    return set_stage(centre, c, *contact, phase, Stage::initial_action);
  search_for(centre, c, *contact, phase);
}

void work_on_cases(const RescueCentre& centre) {
  DeskState& desk = centre.desk();
  for (Contact& contact : desk.contacts) {
    if (needs_case(centre, contact)) open_case(centre.step, centre.state, contact, contact.opened_by);
  }
  for (SearchCase& c : desk.cases) {
    if (c.is_open()) look_after(centre, c);
  }
}

}  // namespace

void run_cases(const Step& step) {
  sweep_clouds(step);
  if (!step.is_on_the_hour()) return;
  ForecastOfHour forecast;
  for (const StateIndex state : step.scenario.states.indices()) {
    if (!step.scenario.states[state].has_desk) continue;
    work_on_cases({step, state, search_line(step.scenario, step.world, state), forecast});
  }
  answer_offers(step);
  watch_responsibility(step);
}

}  // namespace searoom
