#include "sim/run/run_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/record/checkpoint.h"
#include "sim/record/event_line.h"
#include "sim/record/log_reader.h"
#include "sim/run/simulation.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

// The events that a run had told when it was stopped: those in the log's blocks, and those that the
// checkpoint found not yet in one. Throws BadInput, with the log as it was, when the log is not the one of
// the checkpoint.
void tell_earlier(const fs::path& folder, const LogWriter::Resume& earlier,
                  const std::function<void(const Event&)>& observe) {
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
    observe(*event);
  }
  if (read < earlier.events || log.mark() != earlier.next) {
    const std::string found =
        read < earlier.events ? "fewer whole events than there were at the checkpoint" : "another log";
    throw BadInput(fmt::format("{}: found {}, wanted the log that {} goes on with; nothing was changed",
                               file.string(), found, checkpoint_file(folder).string()));
  }
  std::istringstream lines(earlier.text);
  std::uint64_t number = earlier.events - waiting;
  for (std::string line; std::getline(lines, line);) {
    Event event = parse_event(line, log.header());
    event.number = ++number;
    observe(event);
  }
}

// So that a folder that cannot be made is told of before anything else.
const fs::path& folder_made(const fs::path& folder) {
  fs::create_directories(folder);
  return folder;
}

}  // namespace

fs::path log_file(const fs::path& folder) {
  return folder / "run.jsonl.zst";
}
fs::path checkpoint_file(const fs::path& folder) {
  return folder / "run.checkpoint";
}

RunLog::RunLog(const fs::path& folder, const std::vector<std::string>& as, const RunHeader& header,
               const std::optional<LogWriter::Resume>& earlier,
               const std::function<void(const Event&)>& observe)
    : folder_(folder_made(folder)), header_(header), lock_(folder) {
  for (const std::string& country : as) as_known_.emplace_back(folder_, country, header_);
  if (earlier) {
    tell_earlier(folder_, *earlier, [&](const Event& event) {
      observe(event);
      for (AsStateLog& log : as_known_) log.observe(event);
    });
  }
  finished_.emplace(folder_, header_, as, earlier.has_value());
  for (AsStateLog& log : as_known_) log.appear();
  if (earlier) {
    log_.emplace(log_file(folder_), header_, *earlier);
  } else {
    fs::remove(checkpoint_file(folder_));
    log_.emplace(log_file(folder_), header_);
  }
}

void RunLog::write(const std::vector<Event>& events) {
  log_->write(events);
  for (AsStateLog& log : as_known_)
    for (const Event& event : events) log.observe(event);
}

void RunLog::save(const World& world) {
  write_checkpoint(checkpoint_file(folder_), {header_, log_->checkpoint(), world});
}

// What is written after the checkpoint is cut off by who goes on from it.
void RunLog::stop(const World& world) {
  save(world);
  write({stop_of_run(world.now)});
  log_->finish();
  for (AsStateLog& log : as_known_) log.finish();
}

void RunLog::finish() {
  log_->finish();
  for (AsStateLog& log : as_known_) log.finish();
  fs::remove(checkpoint_file(folder_));
  finished_->compare();
}

}  // namespace searoom
