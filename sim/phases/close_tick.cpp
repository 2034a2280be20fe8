#include "sim/phases/phases.h"
#include "sim/world/condition.h"

namespace searoom {
namespace {

void report_position(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  Event e = step.world.event_of(EventKind::position, row);
  const Afloat afloat = v.afloat[row];
  if (afloat != Afloat::boat) e.afloat = name_of(afloat);
  if (v.answers_helm(row)) e.conduct = name_of(v.conduct[row]);
  e.people = v.people_of(row);
  if (total(e.people) > 0) e.aboard = aboard_of(v, row);
  step.world.report(std::move(e));
}

void report_gone(const Step& step, std::size_t row) {
  Event e = step.world.event_of(EventKind::boat_gone, row);
  e.cause = cause_of(step.world.vessels.ending[row]);
  step.world.report(std::move(e));
}

void report_unit(const Step& step, const Unit& unit) {
  Event e = step.world.event_of(EventKind::unit_position, unit, step.scenario);
  e.boat_kind = name_of(unit.can.type);
  e.action = name_of(unit.task);
  if (total(unit.aboard) > 0) e.people = unit.aboard;
  step.world.report(std::move(e));
}

}  // namespace

void close_tick(const Step& step) {
  World& w = step.world;
  Vessels& v = w.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] != Ending::none) report_gone(step, row);
  }
  v.remove_ended();
  w.people.check(v, w.units, w.now);
  if (w.now * step.scenario.step_s % step.scenario.positions_every_s != 0) return;
  w.tick_events.make_room_for(v.size() + w.units.size());
  for (std::size_t row = 0; row < v.size(); ++row) report_position(step, row);
  for (const Unit& unit : w.units) {
    if (unit.at_sea()) report_unit(step, unit);
  }
}

}  // namespace searoom
