#include "sim/record/exports/export_tracks.h"

#include <algorithm>
#include <cmath>

#include "sim/record/passage.h"

namespace searoom {
namespace {

void append(const TrackPoint& point, std::vector<TrackPoint>& points) {
  if (!points.empty() && point.tick <= points.back().tick) {
    points.back() = point;  // of two events at one tick the later one holds
  } else {
    points.push_back(point);
  }
}

std::uint64_t aboard_after(const Event& event, std::uint64_t aboard) {
  const std::uint64_t people = total(event.people);
  if (event.kind == EventKind::departed || event.kind == EventKind::position) return people;
  if (event.kind == EventKind::report_received)
    return event.picture.people > 0 ? static_cast<std::uint64_t>(std::lround(event.picture.people)) : aboard;
  // Of the boat that gives; the one that takes is told by take_aboard.
  const bool leave = passage_of(event).from == carrier_of_boat(event.vessel);
  return leave ? aboard - std::min(aboard, people) : aboard;
}

}  // namespace

// Whether a boat is at sea from here on: it leaves a coast, or lies off it to be filled.
bool TrackFold::begins_a_track(const Event& event) const {
  if (believed_) return event.kind == EventKind::report_received;
  return event.kind == EventKind::departed || event.kind == EventKind::boat_stationed;
}

bool TrackFold::is_a_point(const Event& event) const {
  return begins_a_track(event) || event.kind == EventKind::position;
}

void TrackFold::take_aboard(const Event& transfer) {
  const auto taker = track_of_.find(transfer.other);
  if (taker == track_of_.end()) return;
  TrackPoint& latest = latest_[taker->second];
  latest = {transfer.tick, transfer.where, latest.aboard + total(transfer.people)};
}

void TrackFold::observe(const Event& event) {
  if (event.kind == EventKind::transferred) take_aboard(event);
  if (begins_a_track(event) && track_of_.try_emplace(event.vessel, tracks_.size()).second) {
    tracks_.push_back(
        {event.vessel, event.boat_kind, event.place, event.destination, "", total(event.people), {}});
    latest_.emplace_back();
  }
  if (!believed_ && tells_belief(event.kind)) return;
  const auto found = track_of_.find(event.vessel);
  if (found == track_of_.end()) return;
  Track& track = tracks_[found->second];
  if (!track.at_sea()) return;  // what is told of a boat that is gone has no place
  TrackPoint& latest = latest_[found->second];
  latest = {event.tick, event.where, aboard_after(event, latest.aboard)};
  if (event.kind == EventKind::sailed) {
    track.people_at_departure = latest.aboard;
    track.destination = event.destination;
  }
  if (is_a_point(event)) append(latest, track.points);
  if (event.kind == EventKind::boat_gone)
    track.how_it_ended = event.cause.empty() ? "gone" : event.cause.words();
}

std::vector<Track> TrackFold::finish() {
  for (std::size_t i = 0; i < tracks_.size(); ++i) append(latest_[i], tracks_[i].points);
  return std::move(tracks_);
}

std::vector<Track> read_tracks(LogReader& log, const std::function<void(const Event&)>& also) {
  TrackFold fold(!log.header().as.empty());
  while (const auto event = log.next()) {
    fold.observe(*event);
    if (also) also(*event);
  }
  return fold.finish();
}

}  // namespace searoom
