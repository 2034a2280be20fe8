// Desks of states look at what they know, decide, and task their units.
#include <algorithm>

#include "sim/phases/boats/tows.h"
#include "sim/phases/desks/desk_events.h"
#include "sim/phases/desks/port_requests.h"
#include "sim/phases/desks/task_units.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/rules/all_rules.h"
#include "sim/world/caused.h"
#include "sim/world/desk_view.h"

namespace searoom {
namespace {

// A unit that finds nobody where it was sent looks round for so long (assumption).
constexpr Duration looks_round = Duration::hours(6), tries_again_after = Duration::hours(24);

class Desk {
 public:
  Desk(const Step& step, StateIndex state)
      : step_(step),
        spec_(step.scenario.states[state]),
        state_(state),
        desk_(step.world.desks[state]),
        view_(step.scenario, step.world, step.dice, state) {}

  void run() {
    const bool hourly = step_.is_on_the_hour();
    if (hourly) {
      tell_of_posture();
      give_up_in_vain();
    }
    for (Contact& contact : desk_.contacts) {
      if (contact.closed || (!hourly && contact.heard_at != step_.world.now)) continue;
      if (is_being_brought_in(contact)) continue;
      decide(contact);
      if (!needs_unit(contact.action) || contact.done_until > step_.world.now) continue;
      const bool goes_out = !contact.line || spec_.posture[contact.line].goes_out;
      task_units(step_, state_, contact, goes_out);
    }
  }

 private:
  // One of its units has the boat in tow to a port: there is nothing to decide any more.
  bool is_being_brought_in(const Contact& c) const {
    return std::ranges::any_of(step_.world.units, [&](const Unit& unit) {
      return unit.desk() == state_ && unit.contact == c.number && tows_to_safety(unit);
    });
  }

  // Lines of the posture that begin or end to hold are told.
  void tell_of_posture() {
    for (const PostureIndex i : spec_.posture.indices()) {
      const PostureLine& line = spec_.posture[i];
      const bool holds = line.holds(step_.instant());
      if (holds == (desk_.line_holds[i] != 0)) continue;
      desk_.line_holds[i] = holds;
      Event e;
      e.tick = step_.world.now;
      e.kind = EventKind::posture_changed;
      e.country = spec_.code;
      e.action = name_of(line.action);
      e.cause = caused_by_line(line.name, holds);
      step_.world.report(std::move(e));
    }
  }

  void decide(Contact& c) {
    DeskOrder order{Action::monitor, Cause::no_rule_speaks};
    const std::string* by = nullptr;
    for (const NamedDeskRule& named : step_.rules.desks) {
      const auto decided = named.rule->decide(view_, c);
      if (!decided) continue;
      order = *decided;
      by = &named.name;
      break;
    }
    if (order.what == c.action && order.line == c.line) return;
    if (order.what != c.action) tell(order, by, c);
    c.action = order.what;
    c.line = order.line;
    c.done_until = 0;
  }

  void tell(const DeskOrder& order, const std::string* by, Contact& c) {
    Event e = desk_event(step_, EventKind::decided, state_, c);
    e.action = name_of(order.what);
    e.cause = order.why;
    if (by) e.rule = *by;
    e.because = c.opened_by;
    c.decided_by = step_.world.report(std::move(e));
    const auto done = order.what == Action::ignore    ? EventKind::ignored
                      : order.what == Action::monitor ? EventKind::monitored
                                                      : EventKind::decided;
    if (done == EventKind::decided) return;  // units, or another state, will tell
    Event told = desk_event(step_, done, state_, c);
    told.because = c.decided_by;
    step_.world.report(std::move(told));
  }

  // Units that were sent to a contact, came to where it was believed to be, and see nobody.
  void give_up_in_vain() {
    for (Unit& unit : step_.world.units) {
      if (unit.desk() != state_ || unit.task != Task::go_to) continue;
      Contact* contact = desk_.find(unit.contact);
      const bool over = !contact || contact->closed;
      const bool has_looked = unit.there_since >= 0 && step_.since(unit.there_since) >= looks_round;
      if (!over && !has_looked) continue;
      if (contact) contact->done_until = step_.after(tries_again_after);
      release(step_, unit);
    }
  }

  const Step& step_;
  const StateSpec& spec_;
  StateIndex state_;
  DeskState& desk_;
  DeskView view_;
};

}  // namespace

void run_desks(const Step& step) {
  for (const StateIndex state : step.scenario.states.indices()) {
    if (step.scenario.states[state].has_desk) Desk(step, state).run();
  }
  answer_port_requests(step);
}

}  // namespace searoom
