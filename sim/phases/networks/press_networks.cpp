// Measures of states begin and end, and networks hear of them.
#include "sim/phases/phases.h"

namespace searoom {
namespace {

std::uint64_t report_measure(const Step& step, EventKind kind, std::size_t measure, std::uint64_t because) {
  Event e;
  e.tick = step.world.now;
  e.kind = kind;
  e.cause = Cause(step.scenario.measures[measure].name);
  e.country = step.scenario.measures[measure].country;
  e.because = because;
  return step.world.report(std::move(e));
}

// By its dates, once what it awaits is in force; or as its mechanism presses.
bool stands_now(const Scenario& s, std::size_t m, Instant now, const World& world) {
  const PressureMeasure& measure = s.measures[m];
  const Provisions& provided = world.forums.provisions;
  if (measure.part) return provided.pressing[measure.part] != 0;
  const bool waits = measure.awaits.found() && world.measures_began[m] == 0 &&
                     provided.in_force[measure.awaits.as<MechanismSpec>()] == 0;
  return measure.stands(now) && !waits;
}

// A measure that ended stands again: networks hear of it anew.
void begin_again(std::size_t m, World& world) {
  world.measures_began[m] = world.measures_ended[m] = 0;
  for (NetworkState& network : world.networks) network.learned[m] = 0;
}

void hear(const Step& step, std::size_t measure, NetworkIndex network) {
  NetworkState& state = step.world.networks[network];
  Event e;
  e.tick = step.world.now;
  e.kind = EventKind::network_learned;
  e.network = step.scenario.networks[network].name;
  e.cause = Cause(step.scenario.measures[measure].name);
  e.country = step.scenario.measures[measure].country;
  e.because = step.world.measures_began[measure];
  state.learned[measure] = step.world.report(std::move(e));
}

}  // namespace

void press_networks(const Step& step) {
  World& w = step.world;
  const Instant now = step.instant();
  for (std::size_t m = 0; m < step.scenario.measures.size(); ++m) {
    const bool stands = stands_now(step.scenario, m, now, w);
    if (stands && w.measures_ended[m] != 0) begin_again(m, w);
    if (stands && w.measures_began[m] == 0) {
      w.measures_began[m] = report_measure(step, EventKind::measure_began, m, 0);
      w.measures_since[m] = now;
    }
    if (!stands && w.measures_began[m] != 0 && w.measures_ended[m] == 0)
      w.measures_ended[m] = report_measure(step, EventKind::measure_ended, m, w.measures_began[m]);
    if (w.measures_began[m] == 0 || w.measures_ended[m] != 0) continue;
    const Instant began = w.measures_since[m];
    for (const NetworkIndex n : w.networks.indices()) {
      const NetworkState& network = w.networks[n];
      const bool late_enough = static_cast<double>(now - began) >= network.news_delay.in_seconds();
      if (network.learned[m] == 0 && late_enough) hear(step, m, n);
    }
  }
}

}  // namespace searoom
