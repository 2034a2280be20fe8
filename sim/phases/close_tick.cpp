#include "sim/phases/phases.h"

namespace searoom {
namespace {

void report_position(const World& world, std::size_t row, std::vector<Event>& events) {
  Event e;
  e.tick = world.now;
  e.kind = EventKind::position;
  e.vessel = world.vessel_name(row);
  e.where = world.vessels.position[row];
  e.conduct = name_of(world.vessels.conduct[row]);
  e.people = world.vessels.people_of(row);
  events.push_back(std::move(e));
}

void report_gone(const World& world, std::size_t row, std::vector<Event>& events) {
  Event e;
  e.tick = world.now;
  e.kind = EventKind::boat_gone;
  e.vessel = world.vessel_name(row);
  e.where = world.vessels.position[row];
  e.cause = name_of(world.vessels.ending[row]);
  events.push_back(std::move(e));
}

}  // namespace

void close_tick(const Scenario& scenario, World& world) {
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    if (world.vessels.ending[row] != Ending::none) report_gone(world, row, world.pending);
  }
  world.vessels.remove_ended();
  world.people.check(world.vessels, world.now);
  if (world.now * scenario.step_s % scenario.positions_every_s != 0) return;
  for (std::size_t row = 0; row < world.vessels.size(); ++row) report_position(world, row, world.pending);
}

}  // namespace searoom
