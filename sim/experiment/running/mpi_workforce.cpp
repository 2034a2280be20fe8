#include "sim/experiment/running/mpi_workforce.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

#include "sim/experiment/store/run_result_bytes.h"

#ifdef SEAROOM_MPI
#include <mpi.h>
#endif

namespace searoom {

#ifdef SEAROOM_MPI

namespace {

// From a fellow: the result of the run it was given; the first time, nothing.
constexpr int tag_ask = 1;
// To a fellow: the next run, or nothing when it may go home.
constexpr int tag_order = 2;
constexpr auto nap = std::chrono::milliseconds(1);

struct Message {
  std::uint64_t alternative, seed;
};

bool started_by_mpirun() {
  for (const char* name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMIX_RANK"}) {
    if (std::getenv(name)) return true;
  }
  return false;
}

void order(int fellow, const std::optional<Replicate>& replicate) {
  const Message message{replicate ? replicate->alternative : 0, replicate ? replicate->seed : 0};
  MPI_Send(&message, replicate ? sizeof message : 0, MPI_BYTE, fellow, tag_order, MPI_COMM_WORLD);
}

// What a fellow sends, if one has; the bytes begin with the run that they are the result of.
struct Asked {
  int fellow;
  std::vector<std::uint8_t> bytes;
};

Asked receive(const MPI_Status& probed) {
  int size = 0;
  MPI_Get_count(&probed, MPI_BYTE, &size);
  Asked asked{probed.MPI_SOURCE, std::vector<std::uint8_t>(static_cast<std::size_t>(size))};
  MPI_Recv(asked.bytes.data(), size, MPI_BYTE, asked.fellow, tag_ask, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  return asked;
}

std::optional<Asked> look_for_one() {
  int there = 0;
  MPI_Status status;
  MPI_Iprobe(MPI_ANY_SOURCE, tag_ask, MPI_COMM_WORLD, &there, &status);
  if (!there) return std::nullopt;
  return receive(status);
}

std::pair<Replicate, RunResult> result_in(const std::vector<std::uint8_t>& bytes) {
  Message message{};
  std::copy_n(bytes.begin(), sizeof message, reinterpret_cast<std::uint8_t*>(&message));
  return {{message.alternative, message.seed}, run_result_in({bytes.begin() + sizeof message, bytes.end()})};
}

// The runs of one call: which are to be handed out, which are under way, which are done.
class RunRoll {
 public:
  explicit RunRoll(const std::vector<Replicate>& replicates)
      : to_do_(replicates.begin(), replicates.end()), open_(replicates.begin(), replicates.end()) {}

  bool done() const { return open_.empty(); }
  std::optional<Replicate> next() {
    if (!to_do_.empty()) {
      under_way_.push_back(to_do_.front());
      to_do_.pop_front();
      return under_way_.back();
    }
    std::erase_if(under_way_, [this](const Replicate& r) { return !open_.contains(r); });
    if (under_way_.empty()) return std::nullopt;
    const Replicate second = under_way_.front();  // a second copy, and no third
    under_way_.pop_front();
    return second;
  }
  // Whether it is the first result of this run.
  bool close(const Replicate& replicate) { return open_.erase(replicate) > 0; }

 private:
  std::deque<Replicate> to_do_, under_way_;
  std::set<Replicate> open_;
};

// The first process's own hands: one thread, one run at a time.
class OwnHands {
 public:
  explicit OwnHands(const RunReplicate& run) : run_(run) {}
  bool busy() const { return replicate_.has_value(); }
  void start(const Replicate& replicate) {
    replicate_ = replicate;
    ready_ = false;
    thread_ = std::jthread([this] {
      result_ = attempt(run_, *replicate_);
      ready_ = true;
    });
  }
  std::optional<std::pair<Replicate, RunResult>> finished() {
    if (!replicate_ || !ready_) return std::nullopt;
    thread_.join();
    const Replicate replicate = *replicate_;
    replicate_.reset();
    return std::pair{replicate, std::move(result_)};
  }

 private:
  const RunReplicate& run_;
  std::optional<Replicate> replicate_;
  std::atomic<bool> ready_{false};
  RunResult result_;
  std::jthread thread_;
};

}  // namespace

MpiSession::MpiSession() {
  if (!started_by_mpirun()) return;
  int provided = 0;
  MPI_Init_thread(nullptr, nullptr, MPI_THREAD_FUNNELED, &provided);
  open_ = true;
  MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
  MPI_Comm_size(MPI_COMM_WORLD, &ranks_);
}

MpiSession::~MpiSession() {
  if (open_) MPI_Finalize();
}

void MpiWorkforce::operator()(const std::vector<Replicate>& replicates, const TakeResult& take) {
  RunRoll roll(replicates);
  OwnHands own(run_);
  const auto close = [&](const std::pair<Replicate, RunResult>& done) {
    if (roll.close(done.first)) take(done.first, done.second);
  };
  while (!roll.done()) {
    bool idle = true;
    if (const auto asked = look_for_one()) {
      idle = false;
      waiting_.push_back(asked->fellow);
      if (!asked->bytes.empty()) close(result_in(asked->bytes));
    }
    if (const auto done = own.finished()) {
      idle = false;
      close(*done);
    }
    while (!waiting_.empty()) {
      const auto replicate = roll.next();
      if (!replicate) break;
      order(waiting_.back(), replicate);
      waiting_.pop_back();
    }
    if (!own.busy()) {
      if (const auto replicate = roll.next()) own.start(*replicate);
    }
    if (idle) std::this_thread::sleep_for(nap);
  }
}

MpiWorkforce::~MpiWorkforce() {
  for (const int fellow : waiting_) order(fellow, std::nullopt);
  for (auto left = static_cast<std::size_t>(session_.ranks() - 1) - waiting_.size(); left > 0; --left) {
    MPI_Status status;
    MPI_Probe(MPI_ANY_SOURCE, tag_ask, MPI_COMM_WORLD, &status);
    order(receive(status).fellow, std::nullopt);
  }
}

void serve(const RunReplicate& run) {
  std::vector<std::uint8_t> answer;
  for (;;) {
    MPI_Send(answer.data(), static_cast<int>(answer.size()), MPI_BYTE, 0, tag_ask, MPI_COMM_WORLD);
    Message message{};
    MPI_Status status;
    MPI_Recv(&message, sizeof message, MPI_BYTE, 0, tag_order, MPI_COMM_WORLD, &status);
    int size = 0;
    MPI_Get_count(&status, MPI_BYTE, &size);
    if (size == 0) return;
    const auto* first = reinterpret_cast<const std::uint8_t*>(&message);
    answer.assign(first, first + sizeof message);
    const auto result = bytes_of(attempt(run, {message.alternative, message.seed}));
    answer.insert(answer.end(), result.begin(), result.end());
  }
}

#else

MpiSession::MpiSession() = default;
MpiSession::~MpiSession() = default;
MpiWorkforce::~MpiWorkforce() = default;
void MpiWorkforce::operator()(const std::vector<Replicate>& replicates, const TakeResult& take) {
  do_replicates(replicates, 1, run_, take);
}
void serve(const RunReplicate&) {}

#endif

}  // namespace searoom
