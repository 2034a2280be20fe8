#include "sim/experiment/running/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "sim/world/happened.h"

namespace searoom {

void side_by_side(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
                  const std::function<void(std::size_t done)>& finished) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  std::vector<std::exception_ptr> troubles(count);
  std::mutex telling;
  std::size_t done = 0;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count && !failed; i = next++) {
      try {
        work(i);
      } catch (...) {
        troubles[i] = std::current_exception();
        failed = true;
      }
      const std::lock_guard lock(telling);
      ++done;
      if (finished) finished(done);
    }
  };
  {
    std::vector<std::jthread> others;
    const auto wanted = std::min(count, static_cast<std::size_t>(std::max(threads, 1)));
    for (std::size_t t = 1; t < wanted; ++t) others.emplace_back(take_turns);
    take_turns();
  }
  for (const std::exception_ptr& trouble : troubles) {
    if (trouble) std::rethrow_exception(trouble);
  }
}

RunRecord record_run(const Setting& setting, std::uint64_t seed) {
  Simulation simulation(setting, seed, 1);
  RunRecord run{simulation.header(), {}};
  const auto keep = [&run](Event event) {
    if (!is_position(event.kind)) run.events.push_back(std::move(event));
  };
  while (!simulation.done()) {
    simulation.step();
    for (Event& event : simulation.take_events()) keep(std::move(event));
  }
  keep(end_of_run(simulation.world().now));
  return run;
}

int threads_of_this_machine() {
  return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

}  // namespace searoom
