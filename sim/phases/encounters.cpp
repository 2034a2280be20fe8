#include "sim/phases/encounters.h"

#include "sim/phases/eyes.h"
#include "sim/phases/landing.h"
#include "sim/phases/reports.h"

namespace searoom {
namespace {

constexpr Draw helper_reports{"helper_reports"};

// Somebody who is no state's is at it already, with room for those aboard.
bool is_helped(const World& w, std::size_t row) {
  double room = 0;
  for (const Unit& unit : w.units) {
    if (unit.boat == w.vessels.id[row] && !unit.is_of_a_state()) room += unit.can.people_most;
  }
  return room > 0 && (room >= w.vessels.people_aboard(row) || w.vessels.towed_by[row] != ActorId{});
}

std::uint64_t tell_of_passing(const Scenario& s, const Helper& helper, std::size_t row, World& w) {
  Event e = w.event_of(EventKind::passed_by, row);
  e.unit = helper.name;
  e.boat_kind = name_of(helper.can.type);
  e.region = region_at(s, e.where);
  e.people = w.vessels.people_of(row);
  e.picture.seen_as = name_of(looks_of(w.vessels, row));
  return w.report(std::move(e));
}

}  // namespace

std::vector<std::size_t> boats_in_need(const World& w) {
  std::vector<std::size_t> rows;
  const Vessels& v = w.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] == Ending::none && v.towed_by[row] == ActorId{} && looks_of(v, row) != SeenAs::sound &&
        v.people_aboard(row) > 0)
      rows.push_back(row);
  }
  return rows;
}

bool encounter(const Scenario& s, const Dice& dice, const Helper& helper, bool helps, std::size_t row,
               World& w) {
  if (is_helped(w, row)) return false;
  const std::uint64_t event =
      helps ? tell_of_sighting(s, helper.name, "", row, w) : tell_of_passing(s, helper, row, w);
  if (dice.uniform(helper.id, helper_reports, Occasion{0}) < helper.reports)
    send_report(s, dice,
                {helper.channel,
                 helper.id,
                 helper.name,
                 desk_for(s, w.vessels.position[row]),
                 row,
                 event,
                 nullptr,
                 {}},
                w);
  if (!helps) return false;
  Unit unit;
  unit.id = helper.id;
  unit.name = helper.name;
  unit.can = helper.can;
  unit.spec = helper.spec;
  unit.home = helper.home;
  unit.to = helper.to;
  unit.position = w.vessels.position[row];
  unit.task = Task::keep_by;
  unit.action = Action::rescue;
  unit.task_since = unit.sailed_at = w.now;
  unit.boat = w.vessels.id[row];
  unit.aboard.assign(s.people.groups.size(), 0);
  unit.stores_people = helper.can.stores_people;
  unit.because = event;
  w.units.push_back(std::move(unit));
  return true;
}

}  // namespace searoom
