// The results of an experiment in one SQLite file. A run is written in one transaction: it is there as a
// whole or not at all, whenever the program is killed.
//
//     manifest(key, value)                                  what the experiment was, with a checksum
//     policies(policy, name, policies, settings, scenario_hash, scenario)      its alternatives, from 0
//     points(policy, factor, value)                         what a design has set in an alternative
//     runs(policy, seed, error, figures, safety, stranded)  its error if it failed; checksums of its rows
//     figures(policy, seed, line, outcome, value)           its outcomes, in the order of its table
//     outcomes(outcome, label, unit, wanted, untold, checksum)                 what they are
//     safety(policy, seed, day, in_safety, brought_back, lost, at_sea)   people by days from leaving
//     stranded(policy, seed, q, r, person_days)             by hexagon of 30 nm
//     results(policy, seed, outcome, value, unit)           a view for people
#pragma once

#include <filesystem>
#include <set>

#include "sim/experiment/store/manifest.h"
#include "sim/experiment/store/results.h"
#include "sim/experiment/store/run_result.h"
#include "sim/experiment/store/sqlite.h"

namespace searoom {

class ResultsDb {
 public:
  static constexpr std::int64_t newest_version = 2;
  // A new file, whole or not at all. Throws BadInput when there is one of this name.
  static ResultsDb create(const std::filesystem::path& file, const Manifest& manifest);
  // Kept nowhere.
  static ResultsDb in_memory(const Manifest& manifest);
  // Throws BadInput when there is no file, and std::runtime_error when it is no whole results database. One
  // of 0.1 or 0.2 has no checksums, and is read without.
  static ResultsDb open(const std::filesystem::path& file, Sqlite::Mode mode);

  Manifest manifest() const;
  // After more runs than the experiment had at first.
  void set_plan(const std::string& command, std::size_t runs);

  // A run that failed is not done: it may have been for want of memory, and is tried again.
  std::set<Replicate> done() const;
  // Of a run that is done already nothing is written.
  void put(const Replicate& replicate, const RunResult& result);
  // Runs of another database of the same experiment. A run that both have done must be the same in both, in
  // its figures, its days to safety and its map: throws BadInput when it is not. One that failed in one of
  // them and succeeded in the other has succeeded.
  void put_all(const std::filesystem::path& other);

  Results results() const;
  SafetyDays::ByDay safety(const Replicate& replicate) const;
  // Of all runs of an alternative together.
  StrandedMap::ByHexagon stranded(std::size_t alternative) const;
  StrandedMap::ByHexagon stranded(const Replicate& replicate) const;

 private:
  ResultsDb(std::filesystem::path file, Sqlite sqlite) : file_(std::move(file)), sqlite_(std::move(sqlite)) {}
  bool has_checksums() const { return version_ > 1; }
  [[noreturn]] void fail(const std::string& what) const;
  // The checksum of a run's rows in one of the tables figures, safety, stranded. A run that is not there has
  // none.
  void want_checksum(const char* table, const Replicate& replicate, const std::string& found,
                     bool is_empty) const;
  void write(const Manifest& manifest);
  bool is_done(const Replicate& replicate) const;
  void want_same_rows(const std::string& table, const std::filesystem::path& other) const;
  void put_rows(const Replicate& replicate, const RunResult& result);

  std::filesystem::path file_;
  Sqlite sqlite_;
  std::int64_t version_ = newest_version;
};

// All results of a file. Throws as ResultsDb::open does, and BadInput when there is no finished run yet.
Results read_results(const std::filesystem::path& file);
// The same of one that is open already.
void want_runs(const Results& results, const std::filesystem::path& file);

// Whether a file is a database at all, by its first bytes.
bool is_database(const std::filesystem::path& file);

}  // namespace searoom
