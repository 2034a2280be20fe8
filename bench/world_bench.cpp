// The costs that a user waits for: loading the world of 2015, building its land mask and charts without a
// cache, and running its seven months.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>

#include "bench/bare_kernel.h"
#include "sim/geo/chart.h"
#include "sim/run/run_to_end.h"

namespace searoom {
namespace {

const std::string root = SEAROOM_SOURCE_DIR;
const ScenarioChoice world_2015 = {root + "/scenarios/andaman-2015/world.yaml", {}, {}};

std::string text_of(const std::string& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void load_world(benchmark::State& state) {
  load_setting(world_2015, 2);  // the chart is in its cache from here on
  for (auto _ : state) benchmark::DoNotOptimize(load_setting(world_2015, 2));
}
BENCHMARK(load_world)->Name("world_2015/load")->Unit(benchmark::kMillisecond);

// Seven months, whole and with a part switched off: what each part costs is the difference within one run of
// this benchmark.
void run_world(benchmark::State& state, const std::vector<std::string>& settings) {
  ScenarioChoice choice = world_2015;
  choice.settings = settings;
  const Setting setting = load_setting(choice, 2);
  std::uint64_t seed = 0;
  for (auto _ : state) {
    Simulation simulation(setting, ++seed, 1);
    benchmark::DoNotOptimize(run_to_end(simulation, {}, std::nullopt));
  }
}

const std::vector<std::string> boats_without_networks = {
    "networks=~", "network_rules=~",
    "departures={all: {people_per_month: 6000, by_night: true, places: {teknaf: 1, sittwe: 1}, boats: "
    "{trawler: {share: 1, people_aboard: 400}}, destinations: {phang-nga-islands: 1, pak-bara: 1}}}"};
const std::vector<std::string> without_deaths_aboard = {"people.hazards=~"};
const std::vector<std::string> hulls_that_hold = {"people.foundering_factor=0"};

void seven_months(benchmark::internal::Benchmark* b) {
  b->Unit(benchmark::kMillisecond)->MinTime(5);
}
BENCHMARK_CAPTURE(run_world, whole, {})->Name("world_2015/seven_months")->Apply(seven_months);
BENCHMARK_CAPTURE(run_world, boats, boats_without_networks)
    ->Name("world_2015/seven_months/boats_in_place_of_networks")
    ->Apply(seven_months);
BENCHMARK_CAPTURE(run_world, bodies, without_deaths_aboard)
    ->Name("world_2015/seven_months/without_deaths_aboard")
    ->Apply(seven_months);
BENCHMARK_CAPTURE(run_world, hulls, hulls_that_hold)
    ->Name("world_2015/seven_months/hulls_that_hold")
    ->Apply(seven_months);

// As many steps of boats and units as a run of the whole has, by the bare kernel on the run's own weather:
// the ratio of `seven_months` to this is what everything else costs.
void kernel_of_world(benchmark::State& state) {
  const Setting setting = load_setting(world_2015, 2);
  std::int64_t wanted = 0;
  World world;
  for (Simulation run(setting, 1, 1); !run.done();) {
    run.step();
    run.take_events();
    wanted += static_cast<std::int64_t>(run.world().vessels.size() + run.world().units.size());
    if (run.world().vessels.size() > world.vessels.size()) world = run.world();
  }
  BareKernel kernel(world);
  for (auto _ : state) {
    for (std::int64_t done = 0; done < wanted; done += static_cast<std::int64_t>(kernel.boats()))
      kernel.step();
    benchmark::ClobberMemory();
  }
  state.counters["vessel_steps"] = static_cast<double>(wanted);
}
BENCHMARK(kernel_of_world)->Name("world_2015/bare_kernel_of_its_vessel_steps")->Unit(benchmark::kMillisecond);

const Box bay_of_bengal = {80, 0, 103, 23.5};

void land_mask(benchmark::State& state) {
  const Coast coast = read_coast(text_of(root + "/scenarios/bay-of-bengal/coast.geojson"), "coast.geojson");
  const CellGrid grid = CellGrid::over(bay_of_bengal, 1.0 / 60);
  for (auto _ : state) benchmark::DoNotOptimize(LandMask(grid, coast));
}
BENCHMARK(land_mask)->Name("chart/land_mask")->Unit(benchmark::kMillisecond);

void whole_chart(benchmark::State& state) {
  ChartInput input;
  input.box = bay_of_bengal;
  input.coast_text = text_of(root + "/scenarios/bay-of-bengal/coast.geojson");
  for (auto _ : state) {
    Chart chart(input, ChartCache::none());
    chart.prepare_destinations({*nearest_open_sea(chart.mask(), {6.43, 99.74}, Distance::kilometres(40))}, 1);
    benchmark::DoNotOptimize(chart);
  }
}
BENCHMARK(whole_chart)->Name("chart/without_cache_one_destination")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace searoom
