// The options by which every command that makes many runs says how many, where and until when.
#pragma once

#include <memory>
#include <optional>

#include "sim/commands/program_command.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/running/ensemble.h"
#include "sim/experiment/running/mpi_workforce.h"
#include "sim/experiment/running/side_by_side.h"

namespace searoom {

// That every reader of a database can hold.
inline constexpr std::uint64_t largest_seed = std::uint64_t{1} << 53;

struct EnsembleOptions {
  std::size_t runs = 30;
  std::uint64_t first_seed = 1;
  int jobs = threads_of_this_machine();
  std::string out;
  bool resume = false;
  std::string until;
  std::size_t most = 2000;
  std::string shard;

  void add_to(ProgramCommand& command);
  // What of them decides which rows there are, as text.
  std::string command() const;
};

struct TableOptions {
  bool json = false;
  TableChoice choice;

  void add_to(ProgramCommand& command);
  // Throws BadInput, once all is printed, when an outcome was chosen that there is not.
  void print(const Comparison& comparison) const;
};

struct Conducted {
  ResultsDb db;
  std::size_t runs;
  std::string why;
  std::unique_ptr<MpiWorkforce> fellows;  // who is slow is not waited for before the results are told
};

// Makes the runs and keeps them. Nothing when there is nothing to tell: this process did its part for another
// one, or only a shard. Throws BadInput.
std::optional<Conducted> conduct_with(const EnsembleOptions& options, const MpiSession& session,
                                      const Manifest& manifest, const RunReplicate& run);

}  // namespace searoom
