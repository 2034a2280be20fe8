#include "sim/phases/rescue/responsibility_gap.h"

#include <algorithm>
#include <charconv>

#include "sim/phases/boats/landing.h"
#include "sim/phases/truth_of.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

// From its name, source and ordinal.
ActorId boat_named(const std::string& vessel) {
  const std::size_t slash = vessel.rfind('/');
  if (slash == std::string::npos) return {};
  std::uint64_t ordinal = 0;
  std::from_chars(vessel.data() + slash + 1, vessel.data() + vessel.size(), ordinal);
  return actor(std::string_view(vessel).substr(0, slash), ordinal);
}

bool helps(Action action) {
  return action == Action::supply || action == Action::help_on || action == Action::rescue ||
         action == Action::medevac;
}

class Watch {
 public:
  explicit Watch(const Step& step) : step_(step) {}

  void run() {
    for (Gap& gap : step_.world.gaps) {
      const Cause over = end_of(gap);
      if (over.empty()) continue;
      tell_end(gap, over);
      gap.boat = {};
    }
    std::erase_if(step_.world.gaps, [](const Gap& gap) { return gap.boat == ActorId{}; });
    for (const StateIndex state : step_.world.desks.indices()) {
      for (const Contact& c : step_.world.desks[state].contacts) {
        if (!c.closed && c.seen_as >= SeenAs::in_distress && !truth_of(c.vessel).empty()) look_at(c, state);
      }
    }
  }

 private:
  void look_at(const Contact& c, StateIndex state) {
    const std::string& vessel = truth_of(c.vessel);
    const auto same = [&](const Gap& gap) { return gap.vessel == vessel; };
    if (std::ranges::any_of(step_.world.gaps, same)) return;
    const ActorId boat = boat_named(vessel);
    const std::size_t row = step_.world.vessels.row_of(boat);
    if (row == Vessels::npos || step_.world.vessels.people_aboard(row) == 0 ||
        !responder(boat, vessel).empty())
      return;
    Event e = step_.world.event_of(EventKind::gap_began, row);
    e.region = region_at(step_.scenario, e.where);
    e.country = step_.scenario.states[state].code;
    e.people = step_.world.vessels.people_of(row);
    e.because = c.opened_by;
    const Position at = e.where;
    step_.world.gaps.push_back({boat, vessel, step_.world.now, at, step_.world.report(std::move(e))});
  }

  // Why a gap is over; none while it is not.
  Cause end_of(Gap& gap) {
    const std::size_t row = step_.world.vessels.row_of(gap.boat);
    if (row == Vessels::npos || step_.world.vessels.people_aboard(row) == 0) return Cause::nobody_left_at_sea;
    gap.last_at = step_.world.vessels.position[row];
    return responder(gap.boat, gap.vessel);
  }

  // Which state, or who else, responds; none when nobody does.
  Cause responder(ActorId boat, const std::string& vessel) const {
    for (const Unit& unit : step_.world.units) {
      if (!helps(unit.action) || (unit.boat != boat && vessel_of(unit) != vessel)) continue;
      return unit.state ? caused_by_response(step_.scenario.states[unit.state].name) : Cause::others_help;
    }
    for (const StateIndex state : step_.world.desks.indices()) {
      for (const SearchCase& c : step_.world.desks[state].cases) {
        if (!c.is_open() || c.stage != Stage::operations) continue;
        const Contact* contact = step_.world.desks[state].find(c.contact);
        if (contact && truth_of(contact->vessel) == vessel)
          return caused_by_response(step_.scenario.states[state].name);
      }
    }
    return {};
  }

  std::string_view vessel_of(const Unit& unit) const {
    if (!unit.desk() || !unit.contact) return {};
    const Contact* contact = step_.world.desks[unit.desk()].find(unit.contact);
    return contact ? std::string_view(truth_of(contact->vessel)) : std::string_view();
  }

  void tell_end(const Gap& gap, const Cause& why) {
    Event e;
    e.tick = step_.world.now;
    e.kind = EventKind::gap_ended;
    e.vessel = gap.vessel;
    e.where = gap.last_at;
    e.region = region_at(step_.scenario, e.where);
    e.cause = why;
    e.hours = step_.since(gap.since).in_hours();
    e.because = gap.because;
    step_.world.report(std::move(e));
  }

  const Step& step_;
};

}  // namespace

void watch_responsibility(const Step& step) {
  Watch(step).run();
}

}  // namespace searoom
