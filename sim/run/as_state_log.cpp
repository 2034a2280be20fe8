#include "sim/run/as_state_log.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/record/log_reader.h"
#include "sim/scenario/reading/wanted.h"

namespace searoom {
namespace {

constexpr std::string_view as_log_beginning = "run-as-", as_log_ending = ".jsonl.zst";

}  // namespace

std::filesystem::path log_file_as(const std::filesystem::path& folder, const std::string& country) {
  return folder / fmt::format("{}{}{}", as_log_beginning, country, as_log_ending);
}

std::vector<std::filesystem::path> logs_as_known(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> logs;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    // One that was put aside has a number before its ending.
    if (name.starts_with(as_log_beginning) && name.ends_with(as_log_ending) &&
        name.find('.') == name.size() - as_log_ending.size())
      logs.push_back(entry.path());
  }
  std::ranges::sort(logs);
  return logs;
}

std::vector<std::string> states_of_unfinished_logs(const std::filesystem::path& folder) {
  std::vector<std::string> states;
  for (const std::filesystem::path& file : logs_as_known(folder)) {
    try {
      LogReader log(file);
      if (!log.tells_its_end() && log_file_as(folder, log.header().as) == file)
        states.push_back(log.header().as);
    } catch (const BadInput&) {
      continue;  // no log
    }
  }
  return states;
}

AsStateLog::AsStateLog(const std::filesystem::path& folder, const std::string& country,
                       const RunHeader& header)
    : file_(log_file_as(folder, country)),
      fresh_(file_.string() + ".new"),
      knowledge_(country),
      log_(std::make_unique<LogWriter>(fresh_, header_as_state(header, country))) {}

AsStateLog::~AsStateLog() {
  std::error_code ignored;
  if (log_ && !fresh_.empty()) std::filesystem::remove(fresh_, ignored);
}

void AsStateLog::observe(const Event& truth) {
  // By what the run tells, whether the desk knows of it or not: a block never depends on who feeds it.
  for (; now_ < truth.tick; ++now_) log_->end_tick(now_);
  if (const auto told = knowledge_.observe(truth)) log_->write({*told});
}

void AsStateLog::appear() {
  std::filesystem::rename(fresh_, file_);
  fresh_.clear();
}

void want_desks(const std::vector<std::string>& countries, const Scenario& scenario) {
  std::vector<std::string> codes;
  for (const StateSpec& state : scenario.states) {
    if (state.has_desk) codes.push_back(state.code);
  }
  for (const std::string& country : countries) {
    if (std::ranges::find(codes, country) != codes.end()) continue;
    throw BadInput(codes.empty()
                       ? fmt::format("--as: found {}, but no state of this scenario has a desk", country)
                       : fmt::format("--as: found {}, wanted a state that has a desk: {}{}", country,
                                     or_list(codes), did_you_mean(country, codes)));
  }
}

}  // namespace searoom
