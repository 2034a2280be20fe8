#include "sim/phases/desks/task_units.h"

#include <algorithm>
#include <limits>

#include "sim/phases/alongside/actions.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/rescue/search_line.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr int most_rescuers = 4;  // of one boat, by one state (assumption)

bool can_do(Action action, const Unit& unit) {
  switch (action) {
    case Action::rescue:
    case Action::medevac:
      return unit.can.people_most > 0;
    case Action::tow_out:
    case Action::escort_out:
    case Action::intercept_and_return:
      return unit.can.tow_speed.si() > 0;
    case Action::supply:
    case Action::help_on:
      return unit.can.stores_people > 0;
    default:
      return true;
  }
}

class Tasking {
 public:
  Tasking(const Step& step, StateIndex state, Contact& contact) : step_(step), state_(state), c_(contact) {}

  void run(bool goes_out) {
    for (Unit& unit : step_.world.units) {
      if (is_ours(unit)) order(unit);
    }
    if (goes_out && lacks_units()) send_nearest();
  }

 private:
  bool is_ours(const Unit& unit) const { return unit.desk() == state_; }

  // Ours, or for a rescue of a state that searches with us, and free.
  bool may_go(const Unit& unit) const {
    return is_ours(unit) || (c_.action == Action::rescue && unit.state && !unit.works_for &&
                             share_a_pool(step_.world, state_, unit.state));
  }

  // Room on the units that are already at it, against the people as guessed; who has it in tow needs no
  // others.
  bool lacks_units() const {
    int units = 0;
    double room = 0;
    for (const Unit& unit : step_.world.units) {
      if (!is_ours(unit) || unit.contact != c_.number) continue;
      if (unit.task == Task::tow) return false;
      ++units;
      room += unit.can.people_most;
    }
    if (c_.action == Action::rescue) return units < most_rescuers && room < std::max(1.0, c_.people);
    return units == 0;
  }

  // Whoever has it in sight and no other boat to deal with.
  void order(Unit& unit) {
    if (tows_to_safety(unit)) return;
    const auto sight = std::find_if(unit.in_sight.begin(), unit.in_sight.end(),
                                    [&](const InSight& s) { return s.contact == c_.number; });
    if (sight == unit.in_sight.end() || !can_do(c_.action, unit) || total(unit.aboard) > 0) return;
    if (moves_the_boat(c_.action) && sees_it_towed(unit, sight->boat)) return;
    const bool at_work = unit.boat != ActorId{};
    if (at_work && (unit.boat != sight->boat || unit.action == c_.action)) return;
    if (!at_work && unit.task != Task::patrol && unit.task != Task::go_to && unit.task != Task::search)
      return;
    if (!at_work && !lacks_units() && unit.contact != c_.number) return;
    let_go(unit, step_.world);  // the order has changed
    unit.boat = sight->boat;
    unit.contact = c_.number;
    unit.action = c_.action;
    unit.because = c_.decided_by;
    send(step_, unit, Task::keep_by, {});
  }

  // By somebody else.
  bool sees_it_towed(const Unit& unit, ActorId boat) const {
    const std::size_t row = step_.world.vessels.row_of(boat);
    return row != Vessels::npos && is_in_anothers_tow(unit, row, step_.world.vessels);
  }

  void send_nearest() {
    Unit* nearest = nullptr;
    Duration best = Duration::days(1e6);
    for (Unit& unit : step_.world.units) {
      if (!may_go(unit) || unit.can.flies() || !is_free(step_.scenario, unit, step_.world) ||
          !can_do(c_.action, unit))
        continue;
      if (!reaches(unit, c_.where, step_.scenario)) continue;
      const Duration time = time_to_reach(unit, c_.where, step_.scenario, step_.world);
      if (time >= best) continue;
      best = time;
      nearest = &unit;
    }
    if (!nearest) return;
    lend(*nearest, nearest->state == state_ ? StateIndex() : state_);
    nearest->action = c_.action;
    nearest->contact = c_.number;
    nearest->because = c_.decided_by;
    send(step_, *nearest, Task::go_to, sea_way(step_.scenario, nearest->position, c_.where));
  }

  const Step& step_;
  StateIndex state_;
  Contact& c_;
};

}  // namespace

bool needs_unit(Action action) {
  return action >= Action::shadow && action <= Action::medevac;
}

void task_units(const Step& step, StateIndex state, Contact& contact, bool goes_out) {
  Tasking(step, state, contact).run(goes_out);
}

}  // namespace searoom
