// Replicates shared out among the processes of one `mpirun`: the first process keeps the database and hands
// out runs, one at a time, to whichever asks; it runs some itself. Who is slow is given less. When nothing is
// left to hand out, runs that are still under way elsewhere are handed out a second time, and whichever ends
// first counts: their results are the same.
//
// Without Open MPI at build, or without `mpirun`, there is one process, and nothing of this happens.
#pragma once

#include <optional>

#include "sim/experiment/running/ensemble.h"

namespace searoom {

// The process among its fellows, from here to the end of its life. One at a time, in one thread.
class MpiSession {
 public:
  MpiSession();
  ~MpiSession();
  MpiSession(const MpiSession&) = delete;
  MpiSession& operator=(const MpiSession&) = delete;

  int rank() const { return rank_; }
  int ranks() const { return ranks_; }

 private:
  bool open_ = false;
  int rank_ = 0, ranks_ = 1;
};

// Of the first process. Its fellows are sent home when it goes.
class MpiWorkforce {
 public:
  MpiWorkforce(const MpiSession& session, RunReplicate run) : session_(session), run_(std::move(run)) {}
  ~MpiWorkforce();
  MpiWorkforce(const MpiWorkforce&) = delete;
  MpiWorkforce& operator=(const MpiWorkforce&) = delete;

  // As a Workforce does.
  void operator()(const std::vector<Replicate>& replicates, const TakeResult& take);

 private:
  const MpiSession& session_;
  RunReplicate run_;
  std::vector<int> waiting_;  // fellows that have asked and were not answered
};

// Of all others: runs what the first process hands out until it sends them home.
void serve(const RunReplicate& run);

}  // namespace searoom
