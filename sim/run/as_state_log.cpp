#include "sim/run/as_state_log.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/record/as_state.h"
#include "sim/record/log_reader.h"
#include "sim/record/log_writer.h"
#include "sim/run/run_to_end.h"
#include "sim/scenario/reading/wanted.h"

namespace searoom {

std::filesystem::path log_file_as(const std::filesystem::path& folder, const std::string& country) {
  return folder / ("run-as-" + country + ".jsonl.zst");
}

void write_log_as(const std::filesystem::path& folder, const std::string& country) {
  LogReader log(log_file(folder));
  AsState knowledge(country);
  const std::filesystem::path file = log_file_as(folder, country), fresh = file.string() + ".new";
  LogWriter known(fresh, header_as_state(log.header(), country));
  Tick now = 0;
  while (const auto event = log.next()) {
    for (; now < event->tick; ++now) known.end_tick(now);  // blocks end as those of the log do
    if (const auto told = knowledge.observe(*event)) known.write({*told});
  }
  known.finish();
  std::filesystem::rename(fresh, file);  // as a whole, or the earlier one stays
  if (!log.trouble().empty()) throw std::runtime_error(log.trouble());
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
