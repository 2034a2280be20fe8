#include "sim/phases/phases.h"

namespace searoom {
namespace {

Event storm_event(const World& world, EventKind kind, const Storm& storm, Position where) {
  Event e;
  e.tick = world.now;
  e.kind = kind;
  e.vessel = storm.name;
  e.where = where;
  return e;
}

}  // namespace

void change_environment(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world) {
  const std::int64_t now_s = world.now * scenario.step_s;
  const StormChanges storms = advance_weather(scenario, sea, dice, now_s, world.weather);
  for (const Storm& storm : storms.formed) {
    world.report(storm_event(world, EventKind::storm_formed, storm, storm.forms_at));
  }
  for (const Storm& storm : storms.ended) {
    const Position where = storm_at(storm, scenario.sea.storms, scenario.start, storm.ends_s - 1).centre;
    world.report(storm_event(world, EventKind::storm_ended, storm, where));
  }
}

}  // namespace searoom
