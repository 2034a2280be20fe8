#include "sim/run/finished_logs.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/base/standard_streams.h"
#include "sim/record/as_state.h"
#include "sim/record/log_reader.h"
#include "sim/run/as_state_log.h"
#include "sim/run/run_log.h"

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

// What stands where a log will.
enum class Standing { nothing, unfinished, finished, of_another };

bool is_of_run(const RunHeader& old, const RunHeader& header) {
  return old.as == header.as && old.scenario_hash == header.scenario_hash && old.seed == header.seed &&
         old.program == header.program && old.title == header.title && old.start == header.start &&
         old.end == header.end;
}

Standing standing_at(const fs::path& file, const RunHeader& header) {
  if (!fs::exists(file)) return Standing::nothing;
  try {
    LogReader log(file);
    if (!is_of_run(log.header(), header)) return Standing::of_another;
    return log.tells_its_end() ? Standing::finished : Standing::unfinished;
  } catch (const BadInput&) {
    return Standing::of_another;  // whatever it is, it is not ours to destroy
  }
}

// Gives logs the first number that is free for all of them: they keep their bytes.
std::vector<fs::path> put_aside(const std::vector<fs::path>& files) {
  int n = 1;
  while (std::ranges::any_of(files, [&](const fs::path& file) { return fs::exists(numbered(file, n)); })) ++n;
  std::vector<fs::path> asides;
  for (const fs::path& file : files) {
    asides.push_back(numbered(file, n));
    fs::rename(file, asides.back());
  }
  return asides;
}

}  // namespace

FinishedLogs::FinishedLogs(const fs::path& folder, const RunHeader& header,
                           const std::vector<std::string>& as, bool goes_on) {
  std::vector<fs::path> finished, others;
  const auto look = [&](const fs::path& file, const RunHeader& h) {
    const Standing standing = standing_at(file, h);
    if (standing == Standing::finished) finished.push_back(file);
    if (standing == Standing::of_another) others.push_back(file);
  };
  if (!goes_on) look(log_file(folder), header);
  if (others.empty()) {
    for (const std::string& country : as)
      look(log_file_as(folder, country), header_as_state(header, country));
  } else {
    const auto theirs = logs_as_known(folder);
    others.insert(others.end(), theirs.begin(), theirs.end());
  }
  for (const fs::path& aside : put_aside(others))
    print_note("The log of another run was kept as {}\n", aside.string());
  const std::vector<fs::path> asides = put_aside(finished);
  for (std::size_t i = 0; i < finished.size(); ++i) {
    kept_.push_back({finished[i], asides[i]});
    print_note("The finished log of this run is kept as {}\n", asides[i].string());
  }
}

void FinishedLogs::compare() const {
  for (const auto& [file, aside] : kept_) {
    if (file_hash(file.string()) == file_hash(aside.string()))
      fs::remove(aside);
    else
      print_note("This run came out otherwise than the one whose log was kept as {}\n", aside.string());
  }
}

}  // namespace searoom
