#include "sim/phases/units/encounters.h"

#include "sim/phases/seeing/eyes.h"
#include "sim/phases/seeing/reports.h"

namespace searoom {
namespace {

constexpr Draw helper_reports{"helper_reports"};

void engage(const Scenario& s, const Helper& helper, std::size_t row, std::uint64_t event, World& w) {
  Unit unit;
  unit.id = helper.id;
  unit.name = helper.name;
  unit.can = helper.can;
  unit.spec = helper.spec;
  unit.home = helper.home;
  unit.to = helper.to;
  unit.position = helper.at;
  unit.task = Task::keep_by;
  unit.action = Action::rescue;
  unit.task_since = unit.sailed_at = w.now;
  unit.boat = w.vessels.id[row];
  unit.aboard.assign(s.people.groups.size(), 0);
  unit.stores_people = helper.can.stores_people;
  unit.because = event;
  w.units.push_back(std::move(unit));
}

// People who call for help from a whole boat are helped where nobody keeps them from it: armed crews of
// smugglers keep others off (assumption; those of 2015 were found when their crews had gone).
bool lets_others_near(const Vessels& v, std::size_t row) {
  return v.crew[row] != Crew::smugglers || looks_of(v, row) == SeenAs::sinking;
}

}  // namespace

bool is_helped(const World& w, std::size_t row) {
  double room = 0;
  for (const Unit& unit : w.units) {
    if (unit.boat == w.vessels.id[row] && !unit.is_of_a_state()) room += unit.can.people_most;
  }
  return room > 0 && (room >= w.vessels.people_aboard(row) || w.vessels.towed_by[row] != ActorId{});
}

std::vector<std::size_t> boats_in_need(const World& w) {
  std::vector<std::size_t> rows;
  const Vessels& v = w.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (looks_of(v, row) != SeenAs::sound && v.ending[row] == Ending::none && v.towed_by[row] == ActorId{} &&
        v.people_aboard(row) > 0 && lets_others_near(v, row) && !is_helped(w, row))
      rows.push_back(row);
  }
  return rows;
}

void encounter(const Scenario& s, const Dice& dice, const Helper& helper, bool helps, std::size_t row,
               World& w) {
  const std::uint64_t event =
      tell_of_sighting(s, helps ? EventKind::sighted : EventKind::passed_by, helper.name, "", row, w);
  const Position where = w.vessels.position[row];
  const ActorId both = pair_of(helper.id, w.vessels.id[row]);
  if (dice.uniform(both, helper_reports, Occasion{static_cast<std::uint64_t>(w.now)}) < helper.reports)
    send_report(s, dice,
                {helper.channel, helper.id, helper.name, desk_for(s, where), row, event, nullptr, {}}, w);
  if (helps) engage(s, helper, row, event, w);
}

}  // namespace searoom
