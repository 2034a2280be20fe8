#include "sim/phases/phases.h"
#include "sim/world/condition.h"

namespace searoom {
namespace {

void report_position(std::size_t row, World& world) {
  Event e = world.event_of(EventKind::position, row);
  const Afloat afloat = world.vessels.afloat[row];
  if (afloat != Afloat::boat) e.afloat = name_of(afloat);
  if (world.vessels.answers_helm(row)) e.conduct = name_of(world.vessels.conduct[row]);
  e.people = world.vessels.people_of(row);
  if (total(e.people) > 0) e.aboard = aboard_of(world.vessels, row);
  world.report(std::move(e));
}

void report_gone(std::size_t row, World& world) {
  Event e = world.event_of(EventKind::boat_gone, row);
  e.cause = name_of(world.vessels.ending[row]);
  world.report(std::move(e));
}

void report_unit(const Scenario& scenario, const Unit& unit, World& world) {
  Event e = world.event_of(EventKind::unit_position, unit, scenario);
  e.boat_kind = name_of(unit.can.type);
  e.action = name_of(unit.task);
  if (total(unit.aboard) > 0) e.people = unit.aboard;
  world.report(std::move(e));
}

}  // namespace

void close_tick(const Scenario& scenario, World& world) {
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    if (world.vessels.ending[row] != Ending::none) report_gone(row, world);
  }
  world.vessels.remove_ended();
  world.people.check(world.vessels, world.units, world.now);
  if (world.now * scenario.step_s % scenario.positions_every_s != 0) return;
  for (std::size_t row = 0; row < world.vessels.size(); ++row) report_position(row, world);
  for (const Unit& unit : world.units) {
    if (unit.at_sea()) report_unit(scenario, unit, world);
  }
}

}  // namespace searoom
