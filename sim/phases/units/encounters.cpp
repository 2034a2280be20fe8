#include "sim/phases/units/encounters.h"

#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/phases/seeing/reports.h"

namespace searoom {
namespace {

constexpr Draw helper_reports{"helper_reports"};

void engage(const Step& step, const Helper& helper, std::size_t row, std::uint64_t event) {
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
  unit.task_since = unit.sailed_at = step.world.now;
  unit.boat = step.world.vessels.id[row];
  unit.aboard.assign(step.scenario.people.groups.size(), 0);
  unit.stores_people = helper.can.stores_people;
  unit.because = event;
  step.world.units.push_back(std::move(unit));
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

void encounter(const Step& step, const Helper& helper, bool helps, std::size_t row) {
  const std::uint64_t event =
      tell_of_sighting(step, helps ? EventKind::sighted : EventKind::passed_by, helper.name, "", row);
  const Position where = step.world.vessels.position[row];
  const ActorId both = pair_of(helper.id, step.world.vessels.id[row]);
  if (step.dice.uniform(both, helper_reports, step.occasion()) < helper.reports)
    send_report(
        step,
        {helper.channel, helper.id, helper.name, desk_for(step.scenario, where), row, event, nullptr, {}});
  if (helps) engage(step, helper, row, event);
}

}  // namespace searoom
