#include "sim/run/run_to_end.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/record/checkpoint.h"
#include "sim/record/event_line.h"
#include "sim/record/log_reader.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view log_ending = ".jsonl.zst";

// "run.jsonl.zst" to "run.2.jsonl.zst".
fs::path numbered(const fs::path& log, int n) {
  const std::string name = log.filename().string();
  return log.parent_path() /
         fmt::format("{}.{}{}", name.substr(0, name.size() - log_ending.size()), n, log_ending);
}

// Of the folder's run, as states knew it: "run-as-THA.jsonl.zst".
std::vector<fs::path> logs_as_known(const fs::path& folder) {
  std::vector<fs::path> logs;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("run-as-") && name.find('.') == name.size() - log_ending.size())
      logs.push_back(entry.path());
  }
  return logs;
}

// A log of another run that stands where the new one will: it keeps its bytes under a number.
void put_aside_other_log(const fs::path& file, const RunHeader& header) {
  if (!fs::exists(file)) return;
  try {
    const RunHeader old = LogReader(file).header();
    if (old.scenario_hash == header.scenario_hash && old.seed == header.seed && old.program == header.program)
      return;
  } catch (const BadInput&) {
    // Whatever it is, it is not ours to destroy.
  }
  for (int n = 1;; ++n) {
    const fs::path aside = numbered(file, n);
    if (fs::exists(aside)) continue;
    fs::rename(file, aside);
    for (const fs::path& as_known : logs_as_known(file.parent_path()))
      fs::rename(as_known, numbered(as_known, n));
    fmt::print(stderr, "The log of another run was kept as {}\n", aside.string());
    return;
  }
}

std::unique_ptr<LogWriter> open_log(const RunPlan& plan, const RunHeader& header,
                                    const std::optional<LogWriter::Resume>& earlier) {
  if (plan.folder.empty()) return nullptr;
  const fs::path file = log_file(plan.folder);
  if (earlier) return std::make_unique<LogWriter>(file, header, *earlier);
  fs::create_directories(plan.folder);
  put_aside_other_log(file, header);
  fs::remove(checkpoint_file(plan.folder));
  return std::make_unique<LogWriter>(file, header);
}

// What a continued run's outcomes must have seen: the events in the log's blocks, and those that the
// checkpoint found not yet in one.
void observe_earlier(const fs::path& folder, const LogWriter::Resume& earlier, OutcomeFold& fold) {
  const auto waiting = static_cast<std::uint64_t>(std::count(earlier.text.begin(), earlier.text.end(), '\n'));
  LogReader log(log_file(folder));
  for (std::uint64_t n = waiting; n < earlier.events; ++n) {
    const auto event = log.next();
    if (!event)
      throw std::runtime_error(
          fmt::format("{}: holds fewer events than at its checkpoint", log_file(folder).string()));
    fold.observe(*event);
  }
  std::istringstream lines(earlier.text);
  for (std::string line; std::getline(lines, line);) fold.observe(parse_event(line, log.header()));
}

}  // namespace

fs::path log_file(const fs::path& folder) {
  return folder / "run.jsonl.zst";
}
fs::path checkpoint_file(const fs::path& folder) {
  return folder / "run.checkpoint";
}

std::optional<std::vector<Outcome>> run_to_end(Simulation& simulation, const RunPlan& plan,
                                               const std::optional<LogWriter::Resume>& earlier) {
  const RunHeader header = simulation.header();
  OutcomeFold fold(header);
  const std::unique_ptr<LogWriter> log = open_log(plan, header, earlier);
  if (earlier) observe_earlier(plan.folder, *earlier, fold);

  const auto save = [&] {
    if (log) write_checkpoint(checkpoint_file(plan.folder), {header, log->checkpoint(), simulation.world()});
  };
  ProgressBar bar(simulation.scenario().ticks(), plan.show_progress);
  while (!simulation.done()) {
    if (plan.stop_at && header.instant_of(simulation.world().now) >= *plan.stop_at) {
      save();
      return std::nullopt;
    }
    simulation.step();
    const Tick now = simulation.world().now;
    const std::vector<Event> events = simulation.take_events();
    for (const Event& event : events) fold.observe(event);
    if (log) {
      log->write(events);
      log->end_tick(now);
      if (plan.checkpoint_every_s > 0 && now * header.step_s % plan.checkpoint_every_s == 0) save();
    }
    bar.show(now, header.instant_of(now));
    if (plan.watch && !plan.watch(events)) {
      save();
      return std::nullopt;
    }
  }
  const Event last = end_of_run(simulation.world().now);
  if (plan.watch) plan.watch({last});
  fold.observe(last);
  if (log) {
    log->write({last});
    log->finish();
    fs::remove(checkpoint_file(plan.folder));
  }
  return fold.outcomes();
}

}  // namespace searoom
