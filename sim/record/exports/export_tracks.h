// The tracks of the boats of a run: where each was, from its departure to the last that is told of it. Of a
// log as a state knew it: where its desk believed each of its contacts to be, report by report.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "sim/record/log_reader.h"

namespace searoom {

struct TrackPoint {
  Tick tick = 0;
  Position where;
  std::uint64_t aboard = 0;  // people, after what happened at this tick
};

struct Track {
  std::string vessel;
  std::string boat_kind;
  std::string from;
  std::string destination;   // at departure, or when it sailed once filled; empty when the boat has none
  std::string how_it_ended;  // the cause of boat_gone; empty while the boat is at sea
  std::uint64_t people_at_departure = 0;
  std::vector<TrackPoint> points;  // at least one; ticks ascend

  bool at_sea() const { return how_it_ended.empty(); }
};

// Points are the departure (of a boat that networks fill at sea: where it was stationed), each position
// event, and the boat's last event. Events of what never departed, such as storms, are passed over, and so is
// what desks believe of boats.
class TrackFold {
 public:
  explicit TrackFold(bool as_a_state_knew_it = false) : believed_(as_a_state_knew_it) {}
  void observe(const Event& event);
  // In the order of departure. Call once, after the last event.
  std::vector<Track> finish();

 private:
  void take_aboard(const Event& transfer);
  bool begins_a_track(const Event& event) const;
  bool is_a_point(const Event& event) const;

  bool believed_;
  std::vector<Track> tracks_;
  std::vector<TrackPoint> latest_;  // of the track in the same place
  std::unordered_map<std::string, std::size_t> track_of_;
};

// Reads a log to its end, or to where it is whole; each event also goes to `also`, when there is one.
std::vector<Track> read_tracks(LogReader& log, const std::function<void(const Event&)>& also = nullptr);

}  // namespace searoom
