#include "sim/experiment/store/run_result.h"

namespace searoom {

RunResult run_once(const Setting& setting, std::uint64_t seed) {
  Simulation simulation(setting, seed, 1);
  const RunHeader header = simulation.header();
  OutcomeFold outcomes(header);
  SafetyDays safety(header.step_s);
  StrandedMap stranded(header);
  const auto observe = [&](const Event& event) {
    outcomes.observe(event);
    safety.observe(event);
    stranded.observe(event);
  };
  while (!simulation.done()) {
    simulation.step();
    for (const Event& event : simulation.take_events()) observe(event);
  }
  observe(end_of_run(simulation.world().now));
  return {"", outcomes.outcomes(), safety.by_day(), stranded.by_hexagon()};
}

}  // namespace searoom
