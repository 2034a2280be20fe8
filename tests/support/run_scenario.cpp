#include "tests/support/run_scenario.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unordered_map>

namespace searoom::test {

std::string source_path(const std::string& path) {
  return std::string(SEAROOM_SOURCE_DIR) + "/" + path;
}

Setting load(const std::string& file, const std::vector<std::string>& settings) {
  return load_setting({source_path(file), {}, settings}, 1);
}

Setting load_text(const std::string& yaml, const std::vector<std::string>& settings) {
  static int texts = 0;
  const auto folder = std::filesystem::temp_directory_path() /
                      ("searoom-test-" + std::to_string(getpid()) + "-" + std::to_string(++texts));
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "scenario.yaml") << yaml;
  Setting setting = load_setting({folder / "scenario.yaml", {}, settings}, 1);
  std::filesystem::remove_all(folder);
  return setting;
}

std::vector<Event> run(const Setting& setting, std::uint64_t seed, int threads) {
  Simulation simulation(setting, seed, threads);
  std::vector<Event> all;
  while (!simulation.done()) {
    simulation.step();
    for (Event& event : simulation.take_events()) all.push_back(std::move(event));
  }
  all.push_back(end_of_run(simulation.world().now));
  return all;
}

std::vector<Event> of_kind(const std::vector<Event>& events, EventKind kind) {
  std::vector<Event> found;
  std::copy_if(events.begin(), events.end(), std::back_inserter(found),
               [&](const Event& e) { return e.kind == kind; });
  return found;
}

double people_of(const std::vector<Event>& events, EventKind kind, const std::string& cause) {
  double people = 0;
  for (const Event& e : of_kind(events, kind)) {
    if (cause.empty() || e.cause == Cause(cause)) people += static_cast<double>(total(e.people));
  }
  return people;
}

std::vector<Position> last_positions(const std::vector<Event>& events) {
  std::unordered_map<std::string, std::size_t> where;
  std::vector<Position> last;
  for (const Event& e : events) {
    if (e.kind == EventKind::run_ended) continue;
    const auto [known, fresh] = where.try_emplace(e.vessel, last.size());
    if (fresh) last.push_back(e.where);
    last[known->second] = e.where;
  }
  return last;
}

}  // namespace searoom::test
