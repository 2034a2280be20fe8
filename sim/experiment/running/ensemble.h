// The runs of an experiment: which there are, which are still to be done, and when they are enough.
#pragma once

#include "sim/experiment/running/do_replicates.h"
#include "sim/experiment/statistics/stop_rule.h"
#include "sim/experiment/store/results_db.h"

namespace searoom {

// The part of an experiment that one of several machines does: the second of three is {2, 3}.
struct Shard {
  std::size_t part = 1, parts = 1;
};
// Reads "2/3". Throws BadInput.
Shard parse_shard(const std::string& text);

// Does replicates somewhere and hands back what came out, one at a time.
using Workforce = std::function<void(const std::vector<Replicate>&, const TakeResult&)>;

struct EnsemblePlan {
  std::size_t runs = 0;           // of each alternative; with a rule, the most
  std::optional<StopRule> until;  // stop earlier
  Shard shard;
  bool show_progress = false;
};

struct EnsembleEnd {
  std::size_t runs = 0;  // of each alternative, that count
  std::string why;       // it stopped, where there was a rule
};

// All runs of one seed come before those of the next, so that whatever is done holds whole pairs.
std::vector<Replicate> replicates_of(const Manifest& manifest, std::size_t runs, const Shard& shard);

// Does what the database does not hold yet, and keeps each run as soon as it ends.
EnsembleEnd conduct(ResultsDb& db, const EnsemblePlan& plan, const Workforce& workforce);

}  // namespace searoom
