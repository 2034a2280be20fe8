#include "sim/phases/phases.h"

namespace searoom {
namespace {

Event storm_event(const Step& step, EventKind kind, const Storm& storm, Position where) {
  Event e;
  e.tick = step.world.now;
  e.kind = kind;
  e.vessel = storm.name;
  e.where = where;
  return e;
}

}  // namespace

void change_environment(const Step& step) {
  const Scenario& s = step.scenario;
  const std::int64_t now_s = step.world.now * s.step_s;
  const StormChanges storms = advance_weather(s, step.sea, step.dice, now_s, step.world.weather);
  for (const Storm& storm : storms.formed) {
    step.world.report(storm_event(step, EventKind::storm_formed, storm, storm.forms_at));
  }
  for (const Storm& storm : storms.ended) {
    const Position where = storm_at(storm, s.sea.storms, s.start, storm.ends_s - 1).centre;
    step.world.report(storm_event(step, EventKind::storm_ended, storm, where));
  }
}

}  // namespace searoom
