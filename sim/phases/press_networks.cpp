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
    const bool stands = s.measures[m].stands(now);
    if (stands && world.measures_began[m] == 0)
      world.measures_began[m] = report_measure(s, EventKind::measure_began, m, 0, world);
    if (!stands && world.measures_began[m] != 0 && world.measures_ended[m] == 0)
      world.measures_ended[m] =
          report_measure(s, EventKind::measure_ended, m, world.measures_began[m], world);
    if (world.measures_began[m] == 0 || world.measures_ended[m] != 0) continue;
    const Instant began = std::max(s.start, s.measures[m].starts);
    for (std::size_t n = 0; n < world.networks.size(); ++n) {
      const NetworkState& network = world.networks[n];
      const bool late_enough = static_cast<double>(now - began) >= network.news_delay.in_seconds();
      if (network.learned[m] == 0 && late_enough) hear(s, m, n, world);
    }
  }
}

}  // namespace searoom
