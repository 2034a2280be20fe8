#include "sim/phases/rescue/case_searches.h"

#include <algorithm>
#include <optional>

#include "sim/phases/desks/desk_events.h"
#include "sim/phases/rescue/case_offers.h"
#include "sim/phases/rescue/search_line.h"
#include "sim/phases/rescue/search_plan.h"
#include "sim/phases/rescue/search_sweeps.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

// A unit that cannot leave port in this time is struck off the search (assumption).
constexpr Duration waits_for_sea = Duration::hours(12);

// For this centre: another counts its cases by the same numbers.
bool searches_for(const RescueCentre& centre, const Unit& unit, const SearchCase& c) {
  return unit.task == Task::search && centre.is_ours(unit) && unit.case_no == c.number;
}

// At sea for the case, with its plan behind it.
bool is_idle(const RescueCentre& centre, const Unit& unit, const SearchCase& c) {
  return searches_for(centre, unit, c) && unit.at_sea() && unit.leg >= unit.plan.size();
}

bool is_search_over(const RescueCentre& centre, const SearchCase& c, const Sortie& sortie) {
  const Step& step = centre.step;
  const Unit* unit = step.world.find_unit(sortie.unit);
  if (!unit || !searches_for(centre, *unit, c)) return true;
  return unit->at_sea() ? unit->leg >= unit->plan.size()
                        : step.since(sortie.since) > waits_for_sea + unit->can.ready_in;
}

// What was looked at counts, on the way out as well; a search is only what began at the scene. A unit that
// never left port is free again.
void end_search(const RescueCentre& centre, SearchCase& c, const Contact& contact, const Sortie& sortie) {
  const Step& step = centre.step;
  if (Unit* unit = step.world.find_unit(sortie.unit);
      unit && searches_for(centre, *unit, c) && !unit->at_sea())
    release(step, *unit);
  const double success = learn_from_failure(sortie.overlooked, c.cloud);
  c.success = cumulative_success(c.success, success);
  if (sortie.hours <= 0) return;
  ++c.searches;
  Event e = desk_event(step, EventKind::search_done, centre.state, contact);
  if (const Unit* unit = step.world.find_unit(sortie.unit)) e.unit = unit->name;
  e.where = believed_place(c, contact);
  e.hours = sortie.hours;
  e.picture.probability = success;
  e.cause = caused_by_searches(c.success);
  e.because = sortie.because;
  step.world.report(std::move(e));
}

// Ours, or of a state that searches with us and free.
bool may_search(const RescueCentre& centre, const Unit& unit) {
  return centre.is_ours(unit) ||
         (unit.state && !unit.works_for && share_a_pool(centre.step.world, centre.state, unit.state));
}

struct Choice {
  Unit* unit = nullptr;
  Searcher searcher;
};

// The unit that is on scene soonest.
Choice next_searcher(const RescueCentre& centre, const SearchCase& c, Position where) {
  const Step& step = centre.step;
  Choice best;
  for (Unit& unit : step.world.units) {
    const bool can_go = is_idle(centre, unit, c) || is_free(step.scenario, unit, step.world);
    if (!may_search(centre, unit) || total(unit.aboard) > 0 || !can_go || is_kept_in(step, unit) ||
        !reaches(unit, where, step.scenario))
      continue;
    const auto searcher = searcher_for(step, unit, where, c.seen_as);
    if (searcher && (!best.unit || searcher->begins < best.searcher.begins)) best = {&unit, *searcher};
  }
  return best;
}

SearchPlan plan_for(const RescueCentre& centre, const SearchCase& c, const Choice& choice) {
  const Step& step = centre.step;
  const Unit& unit = *choice.unit;
  if (!centre.line->by_drift) return plan_at_last_fix(step, c, unit, choice.searcher);
  if (c.searches == 0 && c.out.empty()) {
    if (auto plan = plan_along_course(step, c, unit, choice.searcher)) return *plan;
    if (auto plan = plan_by_hand(step, centre.forecast(), c, unit, choice.searcher)) return *plan;
  }
  return plan_by_map(step, c, unit, choice.searcher);
}

std::uint64_t tell_plan(const RescueCentre& centre, const SearchCase& c, const Contact& contact,
                        const SearchPlan& plan, const Unit& unit) {
  Event e = desk_event(centre.step, EventKind::search_planned, centre.state, contact);
  e.unit = unit.name;
  e.where = believed_place(c, contact);
  e.cause = Cause(name_of(plan.pattern));
  e.hours = plan.on_scene.in_hours();
  e.picture.probability = plan.success;
  if (plan.probable_error > Distance{}) e.picture.error_nm = plan.probable_error.in_nautical_miles();
  e.map = map_of(c.cloud);
  for (const Position& point : plan.way) e.map.push_back({point, 0});
  e.because = c.because;
  return centre.step.world.report(std::move(e));
}

void send_to_search(const RescueCentre& centre, SearchCase& c, const SearchPlan& plan, std::uint64_t planned,
                    Unit& unit) {
  const Step& step = centre.step;
  const std::uint32_t number = ++c.sorties;
  c.out.push_back({number, unit.id, step.world.now, plan.scene, 0, plan.coverage, planned,
                   std::vector<double>(c.cloud.particles.size(), 1.0)});
  for (const std::uint32_t i : plan.searched) c.cloud.particles[i].claimed_by = number;
  lend(unit, unit.state == centre.state ? StateIndex() : centre.state);
  unit.case_no = c.number;
  unit.action = Action::none;
  unit.because = planned;
  send(step, unit, Task::search, plan.way);
}

}  // namespace

void end_searches(const RescueCentre& centre, SearchCase& c, const Contact& contact) {
  const auto is_over = [&](const Sortie& sortie) { return is_search_over(centre, c, sortie); };
  for (const Sortie& sortie : c.out) {
    if (is_over(sortie)) end_search(centre, c, contact, sortie);
  }
  std::erase_if(c.out, is_over);
}

void recall_searchers(const RescueCentre& centre, SearchCase& c) {
  for (const Sortie& sortie : c.out) {
    Unit* unit = centre.step.world.find_unit(sortie.unit);
    if (unit && searches_for(centre, *unit, c)) release(centre.step, *unit);
  }
  c.out.clear();
}

void send_searchers(const RescueCentre& centre, SearchCase& c, const Contact& contact) {
  bool first = true;
  while (c.out.size() < static_cast<std::size_t>(centre.line->most_units)) {
    const Position where = centre.line->by_drift ? believed_place(c, contact) : c.fix.where;
    const Choice choice = next_searcher(centre, c, where);
    if (!choice.unit) return;
    const SearchPlan plan = plan_for(centre, c, choice);
    if (first) c.next_success = plan.success;
    first = false;
    if (plan.way.empty()) return;
    send_to_search(centre, c, plan, tell_plan(centre, c, contact, plan, *choice.unit), *choice.unit);
  }
}

void release_idle_searchers(const RescueCentre& centre, const SearchCase& c) {
  for (Unit& unit : centre.step.world.units) {
    if (is_idle(centre, unit, c)) release(centre.step, unit);
  }
}

Cause reason_to_suspend(const RescueCentre& centre, const SearchCase& c) {
  const SearchesInVain together{c.searches, c.searched_hours, c.success};
  if (c.searched_hours >= centre.line->most_effort.in_hours()) return caused_by_limit_of_effort(together);
  if (!c.out.empty()) return {};
  const Duration since_fix = centre.step.since(c.fix.at);
  if (since_fix > centre.survival(c.seen_as)) {
    if (c.searches == 0) return Cause::past_hope_unsearched;
    if (c.next_success < centre.step.scenario.search.negligible_success) return caused_by_lost_hope(together);
  }
  constexpr double nearly_all = 0.95;
  if (centre.line->by_drift && since_fix > Duration::days(1) && shape_of(c.cloud).ashore > nearly_all)
    return Cause::believed_ashore;
  return {};
}

}  // namespace searoom
