// The costs that a user waits for: loading the world of 2015, building its land mask and charts without a
// cache, and running its seven months.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>

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

void run_world(benchmark::State& state) {
  const Setting setting = load_setting(world_2015, 2);
  std::uint64_t seed = 0;
  for (auto _ : state) {
    Simulation simulation(setting, ++seed, 1);
    benchmark::DoNotOptimize(run_to_end(simulation, {}, std::nullopt));
  }
}
BENCHMARK(run_world)->Name("world_2015/seven_months")->Unit(benchmark::kMillisecond)->MinTime(5);

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
