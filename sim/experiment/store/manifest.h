// What a results database is the result of: enough to know whether two belong together, and to make the same
// numbers again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/experiment/running/alternative.h"
#include "sim/run/simulation.h"

namespace searoom {

struct AlternativeRecord {
  std::string name;
  std::vector<std::string> policies, settings;
  std::string scenario_hash;  // of all texts, policies and settings
  std::string scenario;       // as it was resolved, JSON; empty for the points of a design
  std::vector<std::pair<std::string, double>> point;
  bool operator==(const AlternativeRecord&) const = default;
};

struct Manifest {
  std::string kind;          // "compare" or "explore"
  std::string program;       // "searoom 0.1.0"
  std::string program_hash;  // of its file
  std::string command;       // that gives these rows
  std::string world;         // the scenario's file, as it was given
  std::string title;
  std::string start, end;  // of a run
  bool paired = true;      // runs of one seed in all alternatives
  std::uint64_t first_seed = 1;
  std::size_t runs = 0;  // of each alternative, that were asked for; 0: as many as a rule wants, or not told
  std::string land;      // of its chart, as coast_outline.h writes it
  std::string rows;      // that seeds take in turn, as parameter_rows.h writes them
  std::string design;    // of an exploration, as exploration.h writes it
  std::vector<AlternativeRecord> alternatives;
};

std::string program_hash();

// With the alternative's scenario as it was resolved, where it is to be kept.
AlternativeRecord record_of(const Alternative& alternative, const Setting& setting, bool with_scenario);

// How two differ in a way that forbids to put their runs together, in words; empty when they belong together.
std::string difference_between(const Manifest& one, const Manifest& other);

// The seed of the n-th run of an alternative. Without pairs no two alternatives share one.
std::uint64_t seed_of(const Manifest& manifest, std::size_t alternative, std::size_t n);

}  // namespace searoom
