// Where a playback's events come from: a log on disk, or a run that goes on in a thread of its own. A live
// run is a log that still grows: both fill one playback through one door.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "sim/record/playback.h"
#include "sim/run/simulation.h"

namespace searoom {

class Feed {
 public:
  virtual ~Feed() = default;
  // Gives the playback what has come since, for at most this long.
  virtual void fill(Playback& playback, double seconds) = 0;
  // No more will come.
  virtual bool over() const = 0;
  // What is wrong with it, in words; empty when nothing is.
  virtual std::string trouble() const = 0;
  // Whether a run goes on behind it.
  virtual bool live() const = 0;
};

struct Opened {
  std::unique_ptr<Playback> playback;
  std::unique_ptr<Feed> feed;
  std::optional<Setting> setting;  // of the run; without it there is no coast and no weather
  std::string missing;             // why there is none, in words
};

// Of a log; also of one that is being written. Throws BadInput when it is none. `world` is where its scenario
// lies now, if not where the log says.
Opened open_log(const std::string& log, const std::string& world);

// Of a run of this setting; with its log in a folder where one is given.
Opened open_run(const Setting& setting, std::uint64_t seed, const std::string& folder);

}  // namespace searoom
