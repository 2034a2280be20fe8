#include "sim/run/run_to_end.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/base/standard_streams.h"
#include "sim/record/checkpoint.h"
#include "sim/record/event_line.h"
#include "sim/record/log_reader.h"
#include "sim/run/folder_lock.h"
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

// What stands where the log of this run will.
enum class Standing { nothing, unfinished, finished, of_another };

Standing standing_at(const fs::path& file, const RunHeader& header) {
  if (!fs::exists(file)) return Standing::nothing;
  try {
    LogReader log(file);
    const RunHeader& old = log.header();
    if (old.scenario_hash != header.scenario_hash || old.seed != header.seed || old.program != header.program)
      return Standing::of_another;
    bool ended = false;
    while (const auto event = log.next()) ended = event->kind == EventKind::run_ended;
    return ended ? Standing::finished : Standing::unfinished;
  } catch (const BadInput&) {
    return Standing::of_another;  // whatever it is, it is not ours to destroy
  }
}

// Gives a log the first number that is free: it keeps its bytes.
fs::path put_aside(const fs::path& file, bool with_logs_as_known) {
  for (int n = 1;; ++n) {
    const fs::path aside = numbered(file, n);
    if (fs::exists(aside)) continue;
    fs::rename(file, aside);
    if (!with_logs_as_known) return aside;
    for (const fs::path& as_known : logs_as_known(file.parent_path()))
      fs::rename(as_known, numbered(as_known, n));
    return aside;
  }
}

// The events that a run had told when it was stopped: those in the log's blocks, and those that the
// checkpoint found not yet in one. Throws BadInput, with the log as it was, when the log is not the one of
// the checkpoint.
void observe_earlier(const fs::path& folder, const LogWriter::Resume& earlier, OutcomeFold& fold) {
  const fs::path file = log_file(folder);
  if (!fs::exists(checkpoint_file(folder)))
    throw BadInput(file.string() +
                   ": found a run that another process has finished, wanted one that was stopped");
  const auto waiting = static_cast<std::uint64_t>(std::count(earlier.text.begin(), earlier.text.end(), '\n'));
  LogReader log(file);
  std::uint64_t read = waiting;
  for (; read < earlier.events; ++read) {
    const auto event = log.next();
    if (!event) break;
    fold.observe(*event);
  }
  if (read < earlier.events || log.mark() != earlier.next) {
    const std::string found =
        read < earlier.events ? "fewer whole events than there were at the checkpoint" : "another log";
    throw BadInput(fmt::format("{}: found {}, wanted the log that {} goes on with; nothing was changed",
                               file.string(), found, checkpoint_file(folder).string()));
  }
  std::istringstream lines(earlier.text);
  for (std::string line; std::getline(lines, line);) fold.observe(parse_event(line, log.header()));
}

// The log of a run in its folder, and the finished one of the same run that stood there.
class RunLog {
 public:
  // Nothing is written without a folder.
  RunLog(const RunPlan& plan, const RunHeader& header, const std::optional<LogWriter::Resume>& earlier,
         OutcomeFold& fold)
      : folder_(plan.folder) {
    if (folder_.empty()) return;
    fs::create_directories(folder_);
    lock_.emplace(folder_);
    if (earlier) {
      observe_earlier(folder_, *earlier, fold);
      writer_.emplace(log_file(folder_), header, *earlier);
      return;
    }
    make_room(header);
    fs::remove(checkpoint_file(folder_));
    writer_.emplace(log_file(folder_), header);
  }

  LogWriter* writer() { return writer_ ? &*writer_ : nullptr; }

  void save(const RunHeader& header, const World& world) {
    if (writer_) write_checkpoint(checkpoint_file(folder_), {header, writer_->checkpoint(), world});
  }
  void finish(const Event& last) {
    if (!writer_) return;
    writer_->write({last});
    writer_->finish();
    fs::remove(checkpoint_file(folder_));
    if (finished_.empty()) return;
    if (file_hash(finished_.string()) == file_hash(log_file(folder_).string()))
      fs::remove(finished_);  // the same once more
    else
      print_note("This run came out otherwise than the one whose log was kept as {}\n", finished_.string());
  }

 private:
  void make_room(const RunHeader& header) {
    const fs::path file = log_file(folder_);
    switch (standing_at(file, header)) {
      case Standing::nothing:
      case Standing::unfinished:
        return;
      case Standing::finished:
        finished_ = put_aside(file, false);  // until this run has finished too
        print_note("The finished log of this run is kept as {}\n", finished_.string());
        return;
      case Standing::of_another:
        print_note("The log of another run was kept as {}\n", put_aside(file, true).string());
    }
  }

  fs::path folder_, finished_;
  std::optional<FolderLock> lock_;
  std::optional<LogWriter> writer_;
};

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
  RunLog log(plan, header, earlier, fold);
  ProgressBar bar(simulation.scenario().ticks(), plan.show_progress);
  while (!simulation.done()) {
    if (plan.stop_at && header.instant_of(simulation.world().now) >= *plan.stop_at) {
      log.save(header, simulation.world());
      return std::nullopt;
    }
    simulation.step();
    const Tick now = simulation.world().now;
    const std::vector<Event> events = simulation.take_events();
    for (const Event& event : events) fold.observe(event);
    if (LogWriter* writer = log.writer()) {
      writer->write(events);
      writer->end_tick(now);
      if (plan.checkpoint_every_s > 0 && now * header.step_s % plan.checkpoint_every_s == 0)
        log.save(header, simulation.world());
    }
    bar.show(now, header.instant_of(now));
    if (plan.watch && !plan.watch(events)) {
      log.save(header, simulation.world());
      return std::nullopt;
    }
  }
  const Event last = end_of_run(simulation.world().now);
  if (plan.watch) plan.watch({last});
  fold.observe(last);
  log.finish(last);
  return fold.outcomes();
}

}  // namespace searoom
