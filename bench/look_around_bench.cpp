// What it costs to look for boats: a ship for every ten boats, ever more of both in an ever larger sea, so
// that each ship has as many near it. The time for one boat must not grow.
#include <benchmark/benchmark.h>

#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "sim/run/simulation.h"

namespace searoom {
namespace {

// A number in [0, 1) that depends on its index alone.
double scattered(std::size_t i, double step) {
  return std::fmod(static_cast<double>(i) * step, 1.0);
}

World world_of(const Setting& setting, std::size_t boats, std::size_t ships) {
  Simulation first(setting, 1, 1);
  first.step();
  World world = first.world();
  const double side_deg = std::sqrt(static_cast<double>(boats) / 8);  // eight boats a square degree
  const auto place = [&](std::size_t i) {
    return Position{side_deg * (scattered(i, 0.6180339887) - 0.5),
                    95 + side_deg * (scattered(i, 0.7548776662) - 0.5)};
  };
  Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) v.position[row] = v.was_at[row] = place(row);
  for (std::size_t i = 0; i < ships; ++i) {
    Unit unit;
    unit.id = actor("ship", i);
    unit.name = "ship";
    unit.can.cruise_speed = Speed::knots(14);
    unit.can.radar_height = Distance::metres(15);
    unit.state = StateIndex(0);
    unit.sailed_at = 0;
    unit.position = place(1000 + 7 * i);
    unit.track = {unit.position, moved(unit.position, 4300, 0)};
    world.units.push_back(unit);
  }
  return world;
}

void look(benchmark::State& state) {
  const auto boats = static_cast<std::size_t>(state.range(0));
  const Setting setting =
      load_setting({SEAROOM_SOURCE_DIR "/scenarios/teaching/a-patrol-and-a-posture.yaml",
                    {},
                    {"vessels=~", "vessels={one: {kind: drifter, at: [12, 94], people_aboard: 60, count: " +
                                      std::to_string(boats) + "}}"}},
                   1);
  const World start = world_of(setting, boats, boats / 10);
  World world = start;
  for (auto _ : state) {
    ++world.now;
    look_around({*setting.scenario, *setting.sea, setting.rules, Dice{1}, world});
    world.tick_events.take();
    world.mail.clear();
  }
  state.SetComplexityN(state.range(0));
  state.counters["per_boat"] =
      benchmark::Counter(static_cast<double>(boats),
                         benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(look)
    ->Name("look_around/boats")
    ->RangeMultiplier(4)
    ->Range(100, 6400)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace searoom
