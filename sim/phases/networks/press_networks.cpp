// Measures of states begin and end, and networks hear of them.
#include "sim/phases/phases.h"

namespace searoom {
namespace {

std::uint64_t report_measure(const Scenario& s, EventKind kind, std::size_t measure, std::uint64_t because,
                             World& world) {
  Event e;
  e.tick = world.now;
  e.kind = kind;
  e.cause = s.measures[measure].name;
  e.country = s.measures[measure].country;
  e.because = because;
  return world.report(std::move(e));
}

// By its dates, once what it awaits is in force; or as its mechanism presses.
bool stands_now(const Scenario& s, std::size_t m, Instant now, const World& world) {
  const PressureMeasure& measure = s.measures[m];
  const Provisions& provided = world.forums.provisions;
  if (measure.part >= 0) return provided.pressing[static_cast<std::size_t>(measure.part)] != 0;
  const bool waits =
      measure.awaits.found() && world.measures_began[m] == 0 && provided.in_force[measure.awaits.index] == 0;
  return measure.stands(now) && !waits;
}

// A measure that ended stands again: networks hear of it anew.
void begin_again(std::size_t m, World& world) {
  world.measures_began[m] = world.measures_ended[m] = 0;
  for (NetworkState& network : world.networks) network.learned[m] = 0;
}

void hear(const Scenario& s, std::size_t measure, std::size_t network, World& world) {
  NetworkState& state = world.networks[network];
  Event e;
  e.tick = world.now;
  e.kind = EventKind::network_learned;
  e.network = s.networks[network].name;
  e.cause = s.measures[measure].name;
  e.country = s.measures[measure].country;
  e.because = world.measures_began[measure];
  state.learned[measure] = world.report(std::move(e));
}

}  // namespace

void press_networks(const Scenario& s, World& world) {
  const Instant now = s.instant_of(world.now);
  for (std::size_t m = 0; m < s.measures.size(); ++m) {
    const bool stands = stands_now(s, m, now, world);
    if (stands && world.measures_ended[m] != 0) begin_again(m, world);
    if (stands && world.measures_began[m] == 0) {
      world.measures_began[m] = report_measure(s, EventKind::measure_began, m, 0, world);
      world.measures_since[m] = now;
    }
    if (!stands && world.measures_began[m] != 0 && world.measures_ended[m] == 0)
      world.measures_ended[m] =
          report_measure(s, EventKind::measure_ended, m, world.measures_began[m], world);
    if (world.measures_began[m] == 0 || world.measures_ended[m] != 0) continue;
    const Instant began = world.measures_since[m];
    for (std::size_t n = 0; n < world.networks.size(); ++n) {
      const NetworkState& network = world.networks[n];
      const bool late_enough = static_cast<double>(now - began) >= network.news_delay.in_seconds();
      if (network.learned[m] == 0 && late_enough) hear(s, m, n, world);
    }
  }
}

}  // namespace searoom
