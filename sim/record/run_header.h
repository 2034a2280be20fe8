// The first line of a run log: what made the run, and what a reader needs to understand the rest.
#pragma once

#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/record/told_scenario.h"

namespace searoom {

inline constexpr int run_log_version = 4;
// The oldest that is read. Its blocks have no marks.
inline constexpr int oldest_log_version = 3;

struct RunHeader {
  int version = run_log_version;
  std::string program;  // "searoom 0.1.0"
  std::string title;
  std::string as;  // the state whose desk knew it so, of such a log; empty: all that happened
  // None of these is in a log as a state knew it.
  std::string scenario_file;          // as it was given
  std::string scenario_hash;          // of the texts, policies and settings
  std::vector<std::string> policies;  // laid over, in order
  std::vector<std::string> settings;
  std::uint64_t seed = 0;

  std::int64_t step_s = 0;
  std::int64_t positions_every_s = 0;
  Instant start, end;
  std::vector<std::string> groups;  // names of the groups of people, in the order of all counts
  ToldScenario scenario;            // as it was resolved; as a state knew it: the names of states alone

  Instant instant_of(Tick tick) const { return start + tick * step_s; }
  const Cast& cast() const { return scenario.cast(); }
};

std::string header_line(const RunHeader& header);

// Throws std::runtime_error when the line is no header, or one of another version.
RunHeader parse_header(const std::string& line);

}  // namespace searoom
