// A run to go through forward and back: the events of a log, or of a run that still goes on, with the scene
// at any time. Both come through the same door, so a picture of a live run is the picture of its log.
//
// For one thread. A scene that `at` has shown holds until `at` is called again; events, tracks and days until
// something is appended.
#pragma once

#include <filesystem>
#include <vector>

#include "sim/record/log_reader.h"
#include "sim/record/run_header.h"
#include "sim/record/scene.h"
#include "sim/record/tracks.h"

namespace searoom {

class Playback {
 public:
  explicit Playback(RunHeader header) : header_(std::move(header)) {}

  // Events in their order, as a log tells them; those of later ticks may still come.
  void append(Event event);
  // Of a run that goes on: what its log would tell of the event, with the digits that a log keeps.
  void append_live(const Event& event);

  const RunHeader& header() const { return header_; }
  const std::vector<Event>& events() const { return events_; }
  const Tracks& tracks() const { return tracks_; }
  // The last tick that was told of.
  Tick last() const { return told_until_; }

  // After all events of this tick and those before it. Goes on from where it last was, or from the nearest
  // keyframe, one for each day.
  const Scene& at(Tick tick);

  // The place among the events of the first after this tick.
  std::size_t first_after(Tick tick) const;
  // The scene at the end of each day so far, for charts.
  const std::vector<Scene>& days() const { return days_; }

 private:
  Tick ticks_a_day() const { return 86400 / header_.step_s; }

  RunHeader header_;
  std::vector<Event> events_;  // but for that of a stop
  Tick told_until_ = 0;
  Tracks tracks_;
  Scene end_;                // after all events
  std::vector<Scene> days_;  // keyframes: before the first event of each day
  Scene shown_;
};

// All of a log, to where it is whole; `trouble` is what was wrong with it, in words.
Playback read_playback(const std::filesystem::path& log, std::string& trouble);

// A date within what has been told of. Throws BadInput with what was found and wanted; `option` stands before
// it.
Instant instant_told(const std::string& date, const RunHeader& header, Tick last,
                     const std::string& option = "");

}  // namespace searoom
