// Rescue centres and their cases: opened, raised from doubt to distress, searched, handed over, suspended and
// closed. A centre knows its contacts, its units and the forecast; the truth is in `vessel` for the log
// alone.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "sim/geo/local_metres.h"
#include "sim/phases/desks/desk_events.h"
#include "sim/phases/phases.h"
#include "sim/phases/rescue/case_offers.h"
#include "sim/phases/rescue/responsibility_gap.h"
#include "sim/phases/rescue/search_line.h"
#include "sim/phases/rescue/search_plan.h"
#include "sim/phases/rescue/search_sweeps.h"
#include "sim/phases/units/unit_orders.h"

namespace searoom {
namespace {

// A boat is in view while a unit saw it so recently.
constexpr Duration in_view = Duration::hours(1);
// A unit that cannot leave port in this time is struck off the search (assumption).
constexpr Duration waits_for_sea = Duration::hours(12);
// A cloud from an old fix drifts for so long at most, under the forecast of today.
constexpr double longest_hindcast_hours = 240;

class Centre {
 public:
  Centre(const Step& step, std::size_t state, std::optional<Forecast>& forecast)
      : step_(step),
        state_(state),
        spec_(step.scenario.states[state]),
        line_(search_line(step.scenario, step.world, state)),
        forecast_(forecast),
        desk_(step.world.desks[state]) {}

  void run() {
    for (Contact& contact : desk_.contacts) {
      if (needs_case(contact)) open_case(step_, state_, contact, contact.opened_by);
    }
    for (SearchCase& c : desk_.cases) {
      if (c.is_open()) look_after(c);
    }
  }

 private:
  Duration since(Tick then) const { return step_.since(then); }
  bool is_ours(const Unit& unit) const { return unit.desk() == static_cast<std::int32_t>(state_); }
  // Ours, or of a state that searches with us and free.
  bool may_search(const Unit& unit) const {
    return is_ours(unit) || (unit.state >= 0 && unit.works_for < 0 &&
                             share_a_pool(step_.world, state_, static_cast<std::size_t>(unit.state)));
  }

  const Forecast& forecast() {
    const std::int64_t felt_s =
        (step_.world.now - 1) * step_.scenario.step_s;  // the weather is that of the step's beginning
    if (!forecast_) forecast_.emplace(step_.scenario, step_.sea, step_.dice, step_.world.weather, felt_s);
    return *forecast_;
  }

  Duration survival(SeenAs seen_as) const {
    return seen_as == SeenAs::sinking ? step_.scenario.search.survival_in_water
                                      : step_.scenario.search.survival_aboard;
  }

  // --- Cases begin.

  bool has_had_case(const Contact& contact) const {
    for (const SearchCase& c : desk_.cases) {
      if (c.number == contact.case_no) return c.is_open() || contact.heard_at <= c.ended;
    }
    return false;
  }

  // What was decided has been done, and is not to be done again yet.
  bool was_helped(const Contact& contact) const {
    return contact.done_at >= 0 && contact.done_until > step_.world.now;
  }

  bool needs_case(const Contact& contact) const {
    if (contact.closed || was_helped(contact) || has_had_case(contact)) return false;
    if (since(contact.seen_at) > survival(contact.seen_as)) return false;
    if (contact.action == Action::refer)
      return responsible_for(step_.scenario, step_.world, state_, {}, contact) >= 0;
    if (contact.channel == Channel::other_state) return false;  // that is for the answer to an offer
    return line_ && contact.seen_as >= static_cast<SeenAs>(line_->seen_as) &&
           since(contact.known_since) >= line_->starts_after;
  }

  // --- Cases go on.

  void look_after(SearchCase& c) {
    follow_searchers(c);
    Contact* contact = desk_.find(c.contact);
    if (!contact) return end_case(step_, state_, c, "the contact was dropped", false);
    if (contact->closed) return end_case(step_, state_, c, "the boat was dealt with", false);
    if (was_helped(*contact)) return end_case(step_, state_, c, std::string(name_of(contact->action)), false);
    if (contact->seen_at > c.fix.at) take_new_fix(c, *contact);
    const bool seen_now = is_in_view(*contact);
    const Phase phase = phase_of(c, seen_now);
    if (seen_now) {
      recall(c);  // units are free for whatever the desk does
      return set_stage(c, *contact, phase, Stage::operations);
    }
    end_searches(c, *contact);
    if (c.stage == Stage::awareness) return set_stage(c, *contact, phase, Stage::initial_action);
    if (offers_or_waits(c, *contact) && !line_) return set_stage(c, *contact, phase, Stage::initial_action);
    if (!line_) return end_case(step_, state_, c, "the state searches for nobody", true);
    if (phase < Phase::distress) return set_stage(c, *contact, phase, Stage::initial_action);
    drift(c);
    if (const std::string why = reason_to_suspend(c); !why.empty())
      return end_case(step_, state_, c, why, true);
    if (c.stage < Stage::planning) set_stage(c, *contact, phase, Stage::planning);
    search(c, *contact);
    set_stage(c, *contact, phase, c.out.empty() ? Stage::planning : Stage::operations);
    release_idle(c);
  }

  // A searcher reports a boat where the case's may be: it is taken for that.
  void follow_searchers(SearchCase& c) {
    if (c.cloud.empty()) return;
    for (const Sortie& sortie : c.out) {
      const Unit* unit = step_.world.find_unit(sortie.unit);
      if (!unit) continue;
      for (const InSight& sight : unit->in_sight) {
        Contact* found = sight.contact == c.contact ? nullptr : desk_.find(sight.contact);
        if (!found || found->closed || found->case_no != 0 || !is_likely(c, *found)) continue;
        if (Contact* old = desk_.find(c.contact)) old->closed = true;
        found->case_no = c.number;
        c.contact = found->number;
        return;
      }
    }
  }

  bool is_likely(const SearchCase& c, const Contact& found) const {
    constexpr double as_many = 3;  // guesses differ by this factor at most
    const Contact* known = desk_.find(c.contact);
    if (known && known->people > 0 && found.people > 0 &&
        (found.people > as_many * known->people || known->people > as_many * found.people))
      return false;
    const CloudShape shape = shape_of(c.cloud);
    return metres_between(shape.middle, found.where) <= 1.2 * shape.nine_tenths_m + 3 * found.error_m;
  }

  // The map starts anew. Those that search where the boat may now be go on.
  void take_new_fix(SearchCase& c, const Contact& contact) {
    if (!c.cloud.empty() && !is_likely(c, contact)) recall(c);
    for (Sortie& sortie : c.out) sortie.overlooked.assign(sortie.overlooked.size(), 1.0);
    c.earlier_fix = c.fix;
    c.fix = {contact.where, contact.error_m, contact.seen_at};
    c.seen_as = contact.seen_as;
    c.cloud = {};
    c.success = 0;
    c.searches = 0;
    c.next_success = 1;
  }

  void recall(SearchCase& c) {
    for (const Sortie& sortie : c.out) {
      Unit* unit = step_.world.find_unit(sortie.unit);
      if (unit && unit->case_no == c.number && unit->task == Task::search) release(step_, *unit);
    }
    c.out.clear();
  }

  bool is_in_view(const Contact& contact) const {
    for (const Unit& unit : step_.world.units) {
      if (!is_ours(unit)) continue;
      for (const InSight& sight : unit.in_sight) {
        if (sight.contact == contact.number && since(sight.seen) <= in_view) return true;
      }
    }
    return false;
  }

  // Entry rules of the phases, IAMSAR Manual II, 3.3: doubt; impaired but not in distress, or inquiries in
  // vain; in grave danger, or inquiries in vain again.
  Phase phase_of(const SearchCase& c, bool seen_now) const {
    Phase phase = c.phase;
    if (!seen_now && phase < Phase::distress && since(c.phase_since) >= step_.scenario.search.inquiries)
      phase = phase == Phase::uncertainty ? Phase::alert : Phase::distress;
    const Phase by_sight = c.seen_as >= SeenAs::in_distress ? Phase::distress
                           : c.seen_as == SeenAs::adrift    ? Phase::alert
                                                            : Phase::uncertainty;
    return std::max(phase, by_sight);
  }

  void set_stage(SearchCase& c, const Contact& contact, Phase phase, Stage stage) {
    if (phase == c.phase && stage == c.stage) return;
    if (phase != c.phase) c.phase_since = step_.world.now;
    c.phase = phase;
    c.stage = stage;
    Event e = desk_event(step_, EventKind::case_phase, state_, contact);
    e.cause = fmt::format("{}, {}", name_of(phase), name_of(stage));
    e.because = c.because;
    step_.world.report(std::move(e));
  }

  // Whether another state is asked, or may be asked again.
  bool offers_or_waits(SearchCase& c, const Contact& contact) {
    if (c.offered_to >= 0) return true;
    const std::int32_t to = responsible_for(step_.scenario, step_.world, state_, c, contact);
    if (to < 0) return false;
    if (step_.world.now >= c.offers_from) offer_case(step_, state_, c, contact, static_cast<std::size_t>(to));
    return contact.action == Action::refer && since(contact.seen_at) <= survival(c.seen_as);
  }

  // --- Where it may be.

  void drift(SearchCase& c) {
    if (!c.cloud.empty()) {
      if (line_->by_drift) drift_cloud(step_.scenario, forecast(), step_.dice, 1, c.cloud);
      return;
    }
    const std::string name = fmt::format("{}/{}/{}", spec_.code, c.number, ++c.clouds);
    c.cloud = new_cloud(name, c.fix.where, c.fix.error_m, c.seen_as, step_.scenario, step_.dice);
    if (!line_->by_drift) return;
    const double hours = std::min(longest_hindcast_hours, since(c.fix.at).in_hours());
    for (int hour = 0; hour < static_cast<int>(hours); ++hour)
      drift_cloud(step_.scenario, forecast(), step_.dice, 1, c.cloud);
  }

  // --- Searches.

  bool is_over(const SearchCase& c, const Sortie& sortie) const {
    const Unit* unit = step_.world.find_unit(sortie.unit);
    if (!unit || unit->task != Task::search || unit->case_no != c.number) return true;
    return unit->at_sea() ? unit->leg >= unit->plan.size()
                          : since(sortie.since) > waits_for_sea + unit->can.ready_in;
  }

  void end_searches(SearchCase& c, const Contact& contact) {
    for (const Sortie& sortie : c.out) {
      if (!is_over(c, sortie)) continue;
      const double success = learn_from_failure(sortie.overlooked, c.cloud);
      const double hours = std::min(sortie.hours, since(sortie.since).in_hours());
      c.success = cumulative_success(c.success, success);
      c.searched_hours += hours;
      ++c.searches;
      Event e = desk_event(step_, EventKind::search_done, state_, contact);
      if (const Unit* unit = step_.world.find_unit(sortie.unit)) e.unit = unit->name;
      e.where = believed_place(c, contact);
      e.hours = hours;
      e.picture.probability = success;
      e.cause = fmt::format("{:.0f} % with all searches before", 100 * c.success);
      e.because = sortie.because;
      step_.world.report(std::move(e));
    }
    std::erase_if(c.out, [&](const Sortie& sortie) { return is_over(c, sortie); });
  }

  std::string reason_to_suspend(const SearchCase& c) const {
    const auto together = fmt::format("{} searches of {:.0f} hours would have found it with {:.0f} %",
                                      c.searches, c.searched_hours, 100 * c.success);
    if (c.searched_hours >= line_->most_effort.in_hours())
      return "the limit of effort is reached; " + together;
    if (!c.out.empty()) return {};
    if (since(c.fix.at) > survival(c.seen_as)) {
      if (c.searches == 0) return "nobody could search before survival was past hope";
      if (c.next_success < step_.scenario.search.negligible_success)
        return "survival is past hope and another search would hardly find it; " + together;
    }
    constexpr double nearly_all = 0.95;
    if (line_->by_drift && since(c.fix.at) > Duration::days(1) && shape_of(c.cloud).ashore > nearly_all)
      return "it is believed to be ashore";
    return {};
  }

  struct Choice {
    Unit* unit = nullptr;
    Searcher searcher;
  };

  // The unit that is on scene soonest.
  Choice next_unit(const SearchCase& c, Position where) {
    Choice best;
    for (Unit& unit : step_.world.units) {
      const bool idle = unit.task == Task::search && unit.case_no == c.number && unit.at_sea() &&
                        unit.leg >= unit.plan.size();
      if (!may_search(unit) || total(unit.aboard) > 0 ||
          !(idle || is_free(step_.scenario, unit, step_.world)) || !reaches(unit, where, step_.scenario))
        continue;
      const auto searcher = searcher_for(step_, unit, where, c.seen_as);
      if (searcher && (!best.unit || searcher->begins < best.searcher.begins)) best = {&unit, *searcher};
    }
    return best;
  }

  SearchPlan plan_for(const SearchCase& c, const Choice& choice) {
    const Unit& unit = *choice.unit;
    if (!line_->by_drift) return plan_at_last_fix(step_, c, unit, choice.searcher);
    if (c.searches == 0 && c.out.empty()) {
      if (auto plan = plan_along_course(step_, c, unit, choice.searcher)) return *plan;
      if (auto plan = plan_by_hand(step_, forecast(), c, unit, choice.searcher)) return *plan;
    }
    return plan_by_map(step_, c, unit, choice.searcher);
  }

  void search(SearchCase& c, const Contact& contact) {
    bool first = true;
    while (c.out.size() < static_cast<std::size_t>(line_->most_units)) {
      const Position where = line_->by_drift ? believed_place(c, contact) : c.fix.where;
      const Choice choice = next_unit(c, where);
      if (!choice.unit) return;
      const SearchPlan plan = plan_for(c, choice);
      if (first) c.next_success = plan.success;
      first = false;
      if (plan.way.empty()) return;
      task(c, contact, plan, *choice.unit);
    }
  }

  void task(SearchCase& c, const Contact& contact, const SearchPlan& plan, Unit& unit) {
    Event e = desk_event(step_, EventKind::search_planned, state_, contact);
    e.unit = unit.name;
    e.where = believed_place(c, contact);
    e.cause = name_of(plan.pattern);
    e.hours = plan.on_scene.in_hours();
    e.picture.probability = plan.success;
    if (plan.probable_error > Distance{}) e.picture.error_nm = plan.probable_error.in_nautical_miles();
    e.map = map_of(c.cloud);
    for (const Position& point : plan.way) e.map.push_back({point, 0});
    e.because = c.because;
    const std::uint64_t planned = step_.world.report(std::move(e));
    const std::uint32_t number = ++c.sorties;
    c.out.push_back({number, unit.id, step_.world.now, plan.on_scene.in_hours(), plan.coverage, planned,
                     std::vector<double>(c.cloud.particles.size(), 1.0)});
    for (const std::uint32_t i : plan.searched) c.cloud.particles[i].claimed_by = number;
    lend(unit, unit.state == static_cast<std::int32_t>(state_) ? -1 : static_cast<std::int32_t>(state_));
    unit.case_no = c.number;
    unit.action = Action::none;
    unit.because = planned;
    send(step_, unit, Task::search, plan.way);
  }

  // Searchers that have nothing more to do.
  void release_idle(const SearchCase& c) {
    for (Unit& unit : step_.world.units) {
      const bool idle = is_ours(unit) && unit.task == Task::search && unit.case_no == c.number &&
                        unit.at_sea() && unit.leg >= unit.plan.size();
      if (idle) release(step_, unit);
    }
  }

  const Step& step_;
  std::size_t state_;
  const StateSpec& spec_;
  const SearchLine* line_;  // null when the state looks for nobody today
  std::optional<Forecast>& forecast_;
  DeskState& desk_;
};

}  // namespace

void run_cases(const Step& step) {
  sweep_clouds(step);
  if (!step.is_on_the_hour()) return;
  std::optional<Forecast> forecast;  // made when the first case needs it
  for (std::size_t state = 0; state < step.scenario.states.size(); ++state) {
    if (step.scenario.states[state].has_desk) Centre(step, state, forecast).run();
  }
  answer_offers(step);
  watch_responsibility(step);
}

}  // namespace searoom
