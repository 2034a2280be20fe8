#include "render/feed.h"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <deque>
#include <filesystem>
#include <future>
#include <mutex>
#include <thread>

#include "sim/base/complaints.h"
#include "sim/record/log_reader.h"
#include "sim/run/run_to_end.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

using Clock = std::chrono::steady_clock;

bool time_is_up(Clock::time_point began, double seconds) {
  return std::chrono::duration<double>(Clock::now() - began).count() > seconds;
}

std::uintmax_t size_of(const std::string& file) {
  std::error_code error;
  return std::filesystem::file_size(file, error);
}

// The events of a log after the first so many, and what is wrong with it.
struct Read {
  std::vector<Event> events;
  std::string trouble;
};

Read read_after(const std::string& file, std::size_t events) {
  LogReader reader(file);
  Read read;
  for (std::size_t n = 0; auto event = reader.next(); ++n)
    if (n >= events) read.events.push_back(std::move(*event));
  read.trouble = reader.trouble();
  return read;
}

// A log: what there is of it at once, and later what another program has added.
class LogFeed : public Feed {
 public:
  // `size`: of the file before it was read.
  LogFeed(std::string file, std::uintmax_t size, std::string trouble)
      : file_(std::move(file)), trouble_(std::move(trouble)), size_(size) {}

  void fill(Playback& playback, double) override {
    if (reading_.valid()) {
      if (reading_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
      try {
        Read read = reading_.get();
        for (Event& event : read.events) playback.append(std::move(event));
        trouble_ = read.trouble;
      } catch (const std::exception& e) {
        trouble_ = e.what();
      }
      return;
    }
    if (trouble_.empty() || !time_is_up(looked_, seconds_between_looks)) return;
    looked_ = Clock::now();
    const auto size = size_now();
    if (size == size_) return;
    size_ = size;
    reading_ = std::async(std::launch::async, read_after, file_, playback.events().size());
  }
  // As far as can be seen now: nobody says whether more will be written.
  bool over() const override { return !reading_.valid() && size_now() == size_; }
  std::string trouble() const override { return trouble_; }
  bool live() const override { return false; }

 private:
  static constexpr double seconds_between_looks = 1;

  std::uintmax_t size_now() const { return size_of(file_); }

  std::string file_, trouble_;
  std::uintmax_t size_;
  Clock::time_point looked_;
  std::future<Read> reading_;
};

class RunFeed : public Feed {
 public:
  RunFeed(const Setting& setting, std::uint64_t seed, std::string folder)
      : thread_([this, setting, seed, folder = std::move(folder)] { run(setting, seed, folder); }) {}
  ~RunFeed() override {
    stop_ = true;
    thread_.join();
  }

  void fill(Playback& playback, double seconds) override {
    const auto began = Clock::now();
    while (!time_is_up(began, seconds)) {
      std::vector<Event> events;
      {
        const std::lock_guard lock(mutex_);
        if (waiting_.empty()) return;
        events = std::move(waiting_.front());
        waiting_.pop_front();
      }
      for (const Event& event : events) playback.append_live(event);
    }
  }
  bool over() const override {
    const std::lock_guard lock(mutex_);
    return ended_ && waiting_.empty();
  }
  std::string trouble() const override {
    const std::lock_guard lock(mutex_);
    return trouble_;
  }
  bool live() const override { return true; }

 private:
  void run(const Setting& setting, std::uint64_t seed, const std::string& folder) {
    std::string trouble;
    try {
      Simulation simulation(setting, seed, 1);
      RunPlan plan;
      plan.folder = folder;
      plan.watch = [this](const std::vector<Event>& events) {
        const std::lock_guard lock(mutex_);
        if (!events.empty()) waiting_.push_back(events);
        return !stop_;
      };
      run_to_end(simulation, plan, std::nullopt);
    } catch (const std::exception& e) {
      trouble = fmt::format("The run failed: {}", e.what());
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    trouble_ = trouble;
  }

  std::atomic<bool> stop_ = false;
  mutable std::mutex mutex_;
  std::deque<std::vector<Event>> waiting_;
  bool ended_ = false;
  std::string trouble_;
  std::thread thread_;  // last, so that all it uses is there
};

// The setting of a log's run, if its scenario is still what it was.
void find_setting(const RunHeader& header, const std::string& world, Opened& opened) {
  const std::string file = world.empty() ? scenario_meant(header.scenario_file).string() : world;
  if (!header.as.empty() && world.empty()) {
    opened.missing = "A log as one state knew it does not tell of its scenario: no coast (give --world FILE)";
    return;
  }
  try {
    Setting setting = load_setting({file, header.policies, header.settings}, 1);
    if (header.as.empty() && setting.scenario->text_hash != header.scenario_hash)
      opened.missing = fmt::format("{} has changed since the run: coast and weather may differ", file);
    opened.setting = std::move(setting);
  } catch (const BadInput&) {
    opened.missing =
        fmt::format("{} is not here as it was: no coast and no weather (give --world FILE)", file);
  }
}

}  // namespace

Opened open_log(const std::string& log, const std::string& world) {
  std::string trouble;
  Opened opened;
  const std::uintmax_t size = size_of(log);
  opened.playback = std::make_unique<Playback>(read_playback(log, trouble));
  opened.feed = std::make_unique<LogFeed>(log, size, trouble);
  find_setting(opened.playback->header(), world, opened);
  return opened;
}

Opened open_run(const Setting& setting, std::uint64_t seed, const std::string& folder) {
  Opened opened;
  opened.playback = std::make_unique<Playback>(Simulation(setting, seed, 1).header());
  opened.feed = std::make_unique<RunFeed>(setting, seed, folder);
  opened.setting = setting;
  return opened;
}

}  // namespace searoom
