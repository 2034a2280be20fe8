// Desks of states look at what they know, decide, and task their units.
#include "sim/phases/desks/desk_events.h"
#include "sim/phases/desks/port_requests.h"
#include "sim/phases/desks/task_units.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/unit_orders.h"

namespace searoom {
namespace {

// A unit that finds nobody where it was sent looks round for so long (assumption).
constexpr Duration looks_round = Duration::hours(6), tries_again_after = Duration::hours(24);

class Desk {
 public:
  Desk(const Scenario& scenario, const DeskRules& rules, const Dice& dice, std::size_t state, World& world)
      : s_(scenario),
        rules_(rules),
        spec_(scenario.states[state]),
        state_(state),
        w_(world),
        desk_(world.desks[state]),
        view_(scenario, world, dice, state) {}

  void run() {
    const bool hourly = w_.now * s_.step_s % 3600 == 0;
    if (hourly) {
      tell_of_posture();
      give_up_in_vain();
    }
    for (Contact& contact : desk_.contacts) {
      if (contact.closed || (!hourly && contact.heard_at != w_.now)) continue;
      decide(contact);
      if (!needs_unit(contact.action) || contact.done_until > w_.now) continue;
      const bool goes_out =
          contact.line < 0 || spec_.posture[static_cast<std::size_t>(contact.line)].goes_out;
      task_units(s_, state_, contact, goes_out, w_);
    }
  }

 private:
  // Lines of the posture that begin or end to hold are told.
  void tell_of_posture() {
    for (std::size_t i = 0; i < spec_.posture.size(); ++i) {
      const PostureLine& line = spec_.posture[i];
      const bool holds = line.holds(s_.instant_of(w_.now));
      if (holds == (desk_.line_holds[i] != 0)) continue;
      desk_.line_holds[i] = holds;
      Event e;
      e.tick = w_.now;
      e.kind = EventKind::posture_changed;
      e.country = spec_.code;
      e.action = name_of(line.action);
      e.cause = line.name + (holds ? " begins" : " ends");
      w_.report(std::move(e));
    }
  }

  void decide(Contact& c) {
    DeskOrder order{Action::monitor, "no rule speaks"};
    const std::string* by = nullptr;
    for (const NamedDeskRule& named : rules_) {
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
    Event e = desk_event(EventKind::decided, s_, state_, c, w_);
    e.action = name_of(order.what);
    e.cause = order.why;
    if (by) e.rule = *by;
    e.because = c.opened_by;
    c.decided_by = w_.report(std::move(e));
    const auto done = order.what == Action::ignore    ? EventKind::ignored
                      : order.what == Action::monitor ? EventKind::monitored
                                                      : EventKind::decided;
    if (done == EventKind::decided) return;  // units, or another state, will tell
    Event told = desk_event(done, s_, state_, c, w_);
    told.because = c.decided_by;
    w_.report(std::move(told));
  }

  // Units that were sent to a contact, came to where it was believed to be, and see nobody.
  void give_up_in_vain() {
    for (Unit& unit : w_.units) {
      if (unit.desk() != static_cast<std::int32_t>(state_) || unit.task != Task::go_to) continue;
      Contact* contact = desk_.find(unit.contact);
      const bool over = !contact || contact->closed;
      const bool arrived = unit.at_sea() && unit.leg >= unit.plan.size();
      const bool looked = s_.step() * static_cast<double>(w_.now - unit.task_since) >
                          looks_round + time_to_reach(unit, unit.position, s_, w_);
      if (!over && !(arrived && looked)) continue;
      if (contact) contact->done_until = w_.now + s_.ticks_of(tries_again_after);
      release(unit, s_, w_);
    }
  }

  const Scenario& s_;
  const DeskRules& rules_;
  const StateSpec& spec_;
  std::size_t state_;
  World& w_;
  DeskState& desk_;
  DeskView view_;
};

}  // namespace

void run_desks(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world) {
  for (std::size_t state = 0; state < scenario.states.size(); ++state) {
    if (scenario.states[state].has_desk) Desk(scenario, rules.desks, dice, state, world).run();
  }
  answer_port_requests(scenario, dice, world);
}

}  // namespace searoom
