#include "sim/phases/boats/rejoin_route.h"
#include "sim/phases/phases.h"
#include "sim/rules/all_rules.h"

namespace searoom {
namespace {

struct Decision {
  Course course = Conduct::drift;
  std::uint16_t rule = 0;
};

// Passengers at the helm know no rule of masters: they make for where they steer, or the nearest coast.
Course of_passengers(const BridgeView& self) {
  if (!self.has_power()) return Conduct::drift;
  return self.has_destination() ? Conduct::follow_route : Conduct::shelter;
}

Decision ask(const ConductRules& rules, const BridgeView& self, Crew crew) {
  const auto no_rule = static_cast<std::uint16_t>(rules.size());
  if (crew == Crew::nobody) return {Conduct::drift, no_rule};
  if (crew == Crew::passengers) return {of_passengers(self), no_rule};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (const auto course = rules[i].rule->decide(self)) return {*course, static_cast<std::uint16_t>(i)};
  }
  // No rule speaks: a boat with power and nothing to do lies where it is.
  return {self.has_power() ? Conduct::heave_to : Conduct::drift, no_rule};
}

// What led to it, as far as a number can say: the loss of power, or the warship that ordered it off.
std::uint64_t cause_of(Conduct conduct, const Causes& because) {
  if (conduct == Conduct::drift) return because.power ? because.power : because.order;
  return conduct == Conduct::stand_off ? because.conduct : 0;
}

void report_change(const Step& step, std::size_t row, const Decision& d) {
  const ConductRules& rules = step.rules.conduct;
  Vessels& v = step.world.vessels;
  Event e = step.world.event_of(EventKind::course_changed, row);
  if (const PlaceIndex to = v.destination[row]) e.destination = step.scenario.places[to].id;
  e.conduct = name_of(d.course.conduct);
  if (d.rule < rules.size()) e.rule = rules[d.rule].name;
  e.because = cause_of(d.course.conduct, v.because[row]);
  v.because[row].conduct = step.world.report(std::move(e));
}

bool is_waiting(Conduct conduct) {
  return conduct == Conduct::shelter || conduct == Conduct::heave_to;
}

// A boat that begins to wait remembers the sea to which a rule had it give way.
void remember(const Decision& d, std::size_t row, std::size_t rules, Tick now, Vessels& v) {
  if (d.course.conduct == v.conduct[row]) return;
  if (!is_waiting(d.course.conduct) || d.rule >= rules) {
    v.gave_way_to[row] = {};
  } else if (!is_waiting(v.conduct[row])) {
    v.gave_way_to[row] = v.sea[row];
  }
  v.conduct_since[row] = now;
}

bool changes(const Decision& d, std::size_t row, const Vessels& v) {
  return d.course.conduct != v.conduct[row] ||
         (d.course.destination && *d.course.destination != v.destination[row]);
}

}  // namespace

void decide(const Step& step) {
  Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    // A boat without power or aim has nothing to decide; only the change into drifting is news.
    if (v.conduct[row] == Conduct::drift && v.engine[row] != Engine::works) continue;
    if (!v.answers_helm(row) || v.towed_by[row] != ActorId{}) continue;
    const Decision d = ask(step.rules.conduct, BridgeView(step.scenario, step.world, row), v.crew[row]);
    v.stops_off_m[row] = d.course.stops_off ? d.course.stops_off->in_metres() : -1;
    if (!changes(d, row, v)) continue;
    remember(d, row, step.rules.conduct.size(), step.world.now, v);
    if (d.course.destination && *d.course.destination != v.destination[row]) {
      v.destination[row] = *d.course.destination;
      v.route[row] = Routes::none;
    }
    v.conduct[row] = d.course.conduct;
    if (v.conduct[row] == Conduct::follow_route) rejoin_route(step.scenario, row, step.world);
    v.rule[row] = d.rule;
    report_change(step, row, d);
  }
}

}  // namespace searoom
