// Cost of a vessel-step: the whole engine, and beside it a bare kernel that does only what no drift model can
// leave out. Read the ratio of the two in one run of this program.
//
// The fleet is as in a real run of many boats: spread over the Andaman Sea under the world's own climate, a
// half of it adrift and a half under way to Langkawi, a dozen people of six groups aboard each.
#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>

#include "bench/bare_kernel.h"

namespace searoom {
namespace {

Setting fleet_setting(std::int64_t boats) {
  const std::string half = std::to_string(boats / 2);
  return load_setting(
      {std::string(SEAROOM_SOURCE_DIR) + "/scenarios/andaman-2015/world.yaml",
       {},
       {"networks=null", "log.positions_every_hours=8760", "end=2016-01-01",
        "vessels={adrift: {kind: trawler, at: [11, 95.5], adrift: true, count: " + half +
            ", people_aboard: 12}, sailing: {kind: trawler, at: [12, 95.8], destination: langkawi, count: " +
            half + ", people_aboard: 12}}"}},
      2);
}

// Spreads a fleet that has just been put to sea over two degrees.
void spread(World& world) {
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    const double golden = std::fmod(static_cast<double>(row) * 0.6180339887498949, 1.0);
    const double other = std::fmod(static_cast<double>(row) * 0.7548776662466927, 1.0);
    world.vessels.position[row].lat_deg += 2 * golden - 1;
    world.vessels.position[row].lon_deg += other - 0.5;
  }
}

World fleet_at_sea(const Setting& setting) {
  Simulation start(setting, 1, 1);
  start.step();
  World world = start.world();
  world.tick_events.take();
  spread(world);
  // One route serves all that sail from about here: the engine would find each boat's own.
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    if (world.vessels.route[row] >= 0) world.vessels.route[row] = 0;
  }
  return world;
}

// Half a day, after which the fleet starts again, so that it stays whole.
constexpr int steps_before_renewal = 72;

void engine(benchmark::State& state) {
  const Setting setting = fleet_setting(state.range(0));
  const World fleet = fleet_at_sea(setting);
  auto simulation = std::make_unique<Simulation>(setting, 1, 1, fleet);
  std::int64_t vessel_steps = 0;
  int steps = 0;
  for (auto _ : state) {
    if (++steps > steps_before_renewal) {
      state.PauseTiming();
      simulation = std::make_unique<Simulation>(setting, 1, 1, fleet);
      steps = 1;
      state.ResumeTiming();
    }
    simulation->step();
    benchmark::DoNotOptimize(simulation->take_events());
    vessel_steps += static_cast<std::int64_t>(simulation->world().vessels.size());
  }
  state.SetItemsProcessed(vessel_steps);
}
BENCHMARK(engine)
    ->Name("vessel_steps/engine")
    ->RangeMultiplier(10)
    ->Range(100, 1000000)
    ->Unit(benchmark::kMillisecond);

void kernel(benchmark::State& state) {
  const Setting setting = fleet_setting(state.range(0));
  const World world = fleet_at_sea(setting);
  BareKernel kernel(world);
  std::int64_t vessel_steps = 0;
  for (auto _ : state) {
    kernel.step();
    benchmark::ClobberMemory();
    vessel_steps += static_cast<std::int64_t>(kernel.boats());
  }
  state.SetItemsProcessed(vessel_steps);
}
BENCHMARK(kernel)
    ->Name("vessel_steps/kernel")
    ->RangeMultiplier(10)
    ->Range(100, 1000000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace searoom
