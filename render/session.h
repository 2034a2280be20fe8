// What a window shows: one run or two on one clock and one camera, and what they are shown on.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "render/backdrop.h"
#include "render/feed.h"
#include "render/marks.h"
#include "render/stranded_replay.h"
#include "render/view.h"
#include "render/weather_replay.h"
#include "sim/experiment/store/results.h"
#include "sim/record/as_state.h"

namespace searoom {

// One run.
struct Pane {
  explicit Pane(Opened opened);

  std::unique_ptr<Playback> playback;
  std::unique_ptr<Feed> feed;
  std::optional<Setting> setting;
  std::string missing;
  std::optional<WeatherReplay> weather;
  std::optional<StrandedReplay> stranded;

  const RunHeader& header() const { return playback->header(); }
  // All that happened; or what the desk of a state knows, as its own log tells it and nothing besides.
  Playback& as_seen(const std::string& picture);
  // The policies that are laid over; "without a policy".
  std::string policies() const;

 private:
  struct Known {
    AsState filter;
    Playback playback;
    std::size_t events = 0;  // of the run, seen so far
  };
  std::map<std::string, std::unique_ptr<Known>> known_;
};

class Session {
 public:
  explicit Session(Pane first);
  void add_pane(Pane second);
  // Of an experiment with the same world.
  void add_results(const std::filesystem::path& file);

  View view;
  std::vector<Pane> panes;  // 1 or 2
  std::unique_ptr<Backdrop> backdrop;
  std::optional<Results> results;
  std::optional<std::filesystem::path> wanted_shot;  // taken after the next frame

  const RunHeader& header() const { return panes.front().header(); }
  // Of the first run, what the picture shows of it.
  Playback& seen() { return panes.front().as_seen(view.picture); }
  Marks marks() { return marks_at(seen(), view.tick, view.picture); }
  // The last tick that all runs have told of.
  Tick last() const;
  // The end of the scenario.
  Tick end() const { return (header().end - header().start) / header().step_s; }
  Instant now() const {
    return header().start + static_cast<std::int64_t>(view.tick * static_cast<double>(header().step_s));
  }
  // Codes of the states that have desks, as the scenario lists them.
  std::vector<std::string> states() const;
  Box box() const;

  // Takes in what has come, and lets the clock run by a time of the wall.
  void advance(double seconds);
  // To a tick that has been told of, or the nearest.
  void go_to(double tick);

  // The world of the first run again, with another seed; or beside it under a policy. Throws BadInput.
  void show_seed(std::uint64_t seed);
  void show_beside(const std::string& policy);
  // After the one that is beside it now, in the order of the world.
  std::string next_policy() const;

 private:
  Setting setting_with(const std::vector<std::string>& policies) const;
};

}  // namespace searoom
