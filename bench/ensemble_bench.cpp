// What keeping a run costs beside making it: a run of the world of 2015 in memory, with what an experiment
// keeps of it, and the writing of its rows.
#include <benchmark/benchmark.h>

#include <filesystem>

#include "sim/experiment/running/side_by_side.h"
#include "sim/experiment/store/results_db.h"

namespace searoom {
namespace {

const Setting& world() {
  static const Setting setting =
      load_setting({SEAROOM_SOURCE_DIR "/scenarios/andaman-2015/world.yaml", {}, {}}, 1);
  return setting;
}

void run_with_events_alone(benchmark::State& state) {
  std::uint64_t seed = 1;
  for (auto _ : state) benchmark::DoNotOptimize(record_run(world(), seed++));
}
BENCHMARK(run_with_events_alone)->Unit(benchmark::kMillisecond)->Iterations(3);

void run_with_what_is_kept(benchmark::State& state) {
  std::uint64_t seed = 1;
  for (auto _ : state) benchmark::DoNotOptimize(run_once(world(), seed++));
}
BENCHMARK(run_with_what_is_kept)->Unit(benchmark::kMillisecond)->Iterations(3);

void write_a_run(benchmark::State& state) {
  const RunResult result = run_once(world(), 1);
  const auto file = std::filesystem::temp_directory_path() / "searoom-bench.db";
  std::filesystem::remove(file);
  Manifest m;
  m.kind = "compare";
  m.alternatives.push_back({"none", {}, {}, "", "{}", {}});
  ResultsDb db = ResultsDb::create(file, m);
  std::uint64_t seed = 1;
  for (auto _ : state) db.put({0, seed++}, result);
  std::filesystem::remove(file);
}
BENCHMARK(write_a_run)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace searoom
