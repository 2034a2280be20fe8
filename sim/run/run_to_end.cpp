#include "sim/run/run_to_end.h"

#include "sim/run/progress_bar.h"

namespace searoom {

std::optional<std::vector<Outcome>> run_to_end(Simulation& simulation, const RunPlan& plan,
                                               const std::optional<LogWriter::Resume>& earlier) {
  const RunHeader header = simulation.header();
  OutcomeFold fold(header);
  std::optional<RunLog> log;
  if (!plan.folder.empty())
    log.emplace(plan.folder, plan.as, header, earlier, [&fold](const Event& e) { fold.observe(e); });
  const auto stop = [&] {
    if (log) log->stop(simulation.world());
    return std::nullopt;
  };
  ProgressBar bar(simulation.scenario().ticks(), plan.show_progress);
  while (!simulation.done()) {
    if (plan.stop_at && header.instant_of(simulation.world().now) >= *plan.stop_at) return stop();
    simulation.step();
    const Tick now = simulation.world().now;
    const std::vector<Event> events = simulation.take_events();
    for (const Event& event : events) fold.observe(event);
    if (log) {
      log->write(events);
      log->end_tick(now);
      if (plan.checkpoint_every_s > 0 && now * header.step_s % plan.checkpoint_every_s == 0)
        log->save(simulation.world());
    }
    bar.show(now, header.instant_of(now));
    if (plan.watch && !plan.watch(events)) return stop();
  }
  const Event last = end_of_run(simulation.world().now);
  if (plan.watch) plan.watch({last});
  fold.observe(last);
  if (log) {
    log->write({last});
    log->finish();
  }
  return fold.outcomes();
}

}  // namespace searoom
