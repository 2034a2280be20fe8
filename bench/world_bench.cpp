// The costs that a user waits for: loading the world of 2015, building its land mask and charts without a
// cache, and running its seven months.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <tuple>

#include "bench/bare_kernel.h"
#include "bench/counted.h"
#include "sim/geo/chart.h"
#include "sim/run/simulation.h"

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

// Of this process and no other.
double private_megabytes() {
  std::ifstream in("/proc/self/smaps_rollup");
  double kilobytes = 0;
  for (std::string word; in >> word;) {
    double value = 0;
    if (word.starts_with("Private_") && in >> value) kilobytes += value;
  }
  return kilobytes / 1024;
}

// Up to the first step. In a process that does nothing else the memory is what one run takes.
void start(benchmark::State& state) {
  double megabytes = 0;
  for (auto _ : state) {
    Simulation simulation(load_setting(world_2015, 2), 1, 1);
    simulation.step();
    megabytes = private_megabytes();
  }
  state.counters["private_MB"] = megabytes;
}
BENCHMARK(start)->Name("world_2015/start")->Unit(benchmark::kMillisecond)->Iterations(1);

// Seven months, whole, with so many times the people, and with a part switched off: what each part costs is
// the difference within one run of this benchmark.
void run_world(benchmark::State& state, const std::vector<std::string>& settings) {
  ScenarioChoice choice = world_2015;
  choice.settings = settings;
  const Setting setting = load_setting(choice, 2);
  std::uint64_t seed = 0;
  double boat_steps = 0;
  for (auto _ : state) {
    Simulation simulation(setting, ++seed, 1);
    counted([&] {
      while (!simulation.done()) {
        simulation.step();
        boat_steps += static_cast<double>(simulation.world().vessels.size());
        benchmark::DoNotOptimize(simulation.take_events());
      }
    });
  }
  state.counters["boat_steps"] = benchmark::Counter(boat_steps, benchmark::Counter::kAvgIterations);
}

// What sends people, how many boats fill at once, how many people are landed in a night.
std::vector<std::string> times_the_people(int times) {
  std::vector<std::string> settings;
  const auto set = [&](const std::string& network, const std::string& key, int value) {
    settings.push_back("networks." + network + "." + key + "=" + std::to_string(value * times));
  };
  for (const auto& [network, filling, landed] :
       {std::tuple{"teknaf", 4, 157}, {"coxs-bazar", 3, 86}, {"maungdaw", 3, 90}, {"sittwe", 3, 59}}) {
    set(network, "push", 1);
    set(network, "most_filling", filling);
    set(network, "relay_people_per_night", landed);
  }
  return settings;
}

const std::vector<std::string> boats_without_networks = {
    "networks=~", "network_rules=~",
    "departures={all: {people_per_month: 6000, by_night: true, places: {teknaf: 1, sittwe: 1}, boats: "
    "{trawler: {share: 1, people_aboard: 400}}, destinations: {phang-nga-islands: 1, pak-bara: 1}}}"};
const std::vector<std::string> without_deaths_aboard = {"people.hazards=~"};
const std::vector<std::string> hulls_that_hold = {"people.foundering_factor=0"};

void seven_months(benchmark::internal::Benchmark* b) {
  b->Unit(benchmark::kMillisecond)->Iterations(1);
}
BENCHMARK_CAPTURE(run_world, whole, {})->Name("world_2015/seven_months")->Apply(seven_months);
BENCHMARK_CAPTURE(run_world, four_times, times_the_people(4))
    ->Name("world_2015/four_times_the_people")
    ->Apply(seven_months);
BENCHMARK_CAPTURE(run_world, sixteen_times, times_the_people(16))
    ->Name("world_2015/sixteen_times_the_people")
    ->Apply(seven_months);
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
    counted([&] {
      for (std::int64_t done = 0; done < wanted; done += static_cast<std::int64_t>(kernel.boats()))
        kernel.step();
    });
    benchmark::ClobberMemory();
  }
  state.counters["boat_steps"] = static_cast<double>(wanted);
}
BENCHMARK(kernel_of_world)->Name("world_2015/bare_kernel")->Apply(seven_months);

// Boats that the current sets aside again and again, each of which finds its route anew.
void slow_boats(benchmark::State& state) {
  const Setting setting = load_setting(
      {root + "/bench/slow_boats.yaml", {}, {"vessels.under-way.count=" + std::to_string(state.range(0))}},
      2);
  for (auto _ : state) {
    Simulation simulation(setting, 1, 1);
    counted([&] {
      while (!simulation.done()) {
        simulation.step();
        benchmark::DoNotOptimize(simulation.take_events());
      }
    });
  }
}
BENCHMARK(slow_boats)->Name("slow_boats")->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond)->Iterations(1);

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
