// Cost of a boat's step by what the boat does: the whole engine, and beside it a bare kernel that does only
// what no drift model can leave out. Read the ratio of the two in one run of this program.
#include <benchmark/benchmark.h>

#include "bench/bare_kernel.h"
#include "bench/counted.h"
#include "bench/fleets.h"

namespace searoom {
namespace {

void engine(benchmark::State& state, Fleet fleet, std::int64_t boats) {
  const Setting setting = setting_of(fleet, boats);
  Simulation simulation(setting, 1, 1, fleet_at_sea(fleet, setting));
  std::int64_t steps = 0;
  for (auto _ : state) {
    steps += static_cast<std::int64_t>(simulation.world().vessels.size());
    counted([&] { simulation.step(); });
    benchmark::DoNotOptimize(simulation.take_events());
  }
  state.counters["boat_steps"] = static_cast<double>(steps);
  state.counters["bytes_a_boat"] = bytes_a_boat(simulation.world());
}

void kernel(benchmark::State& state, Fleet fleet, std::int64_t boats) {
  const Setting setting = setting_of(fleet, boats);
  const World world = fleet_at_sea(fleet, setting);
  BareKernel bare(world);
  for (auto _ : state) {
    counted([&] { bare.step(); });
    benchmark::ClobberMemory();
  }
  state.counters["boat_steps"] = static_cast<double>(fleet_steps) * static_cast<double>(bare.boats());
}

void add(const std::string& name, void (*run)(benchmark::State&, Fleet, std::int64_t), Fleet fleet,
         std::int64_t boats) {
  benchmark::RegisterBenchmark(name.c_str(), run, fleet, boats)
      ->Iterations(fleet_steps)
      ->Unit(benchmark::kMillisecond);
}

const bool added = [] {
  for (const Fleet fleet : {Fleet::under_way, Fleet::waiting, Fleet::adrift, Fleet::in_distress}) {
    for (std::int64_t boats = 100; boats <= 1'000'000; boats *= 10) {
      const std::string name = "fleet/" + name_of(fleet) + "/" + std::to_string(boats);
      add(name + "/engine", engine, fleet, boats);
      add(name + "/kernel", kernel, fleet, boats);
    }
  }
  return true;
}();

}  // namespace
}  // namespace searoom
