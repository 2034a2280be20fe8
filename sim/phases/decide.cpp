#include "sim/phases/phases.h"

namespace searoom {
namespace {

struct Decision {
  Conduct conduct = Conduct::drift;
  std::uint16_t rule = 0;
};

Decision ask(const ConductRules& rules, const BridgeView& self) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (const auto conduct = rules[i].rule->decide(self)) return {*conduct, static_cast<std::uint16_t>(i)};
  }
  // No rule speaks: a boat with power and nothing to do lies where it is.
  return {self.has_power() ? Conduct::heave_to : Conduct::drift, static_cast<std::uint16_t>(rules.size())};
}

void report_change(const Scenario& s, const ConductRules& rules, std::size_t row, const Decision& d,
                   World& world) {
  Event e;
  e.tick = world.now;
  e.kind = EventKind::course_changed;
  e.vessel = world.vessel_name(row);
  e.where = world.vessels.position[row];
  const std::int32_t to = world.vessels.destination[row];
  if (to >= 0) e.destination = s.places[static_cast<std::size_t>(to)].id;
  e.conduct = name_of(d.conduct);
  if (d.rule < rules.size()) e.rule = rules[d.rule].name;
  world.report(std::move(e));
}

}  // namespace

void decide(const Scenario& scenario, const Rules& rules, World& world) {
  Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    // A boat without power or aim has nothing to decide; only the change into drifting is news.
    if (v.conduct[row] == Conduct::drift && v.engine[row] != Engine::works) continue;
    const Decision d = ask(rules.conduct, BridgeView(scenario, world, row));
    if (d.conduct == v.conduct[row]) continue;
    // Whoever leaves the route must find it again from where the boat then is.
    v.route[row] = -1;
    v.conduct[row] = d.conduct;
    v.rule[row] = d.rule;
    report_change(scenario, rules.conduct, row, d, world);
  }
}

}  // namespace searoom
