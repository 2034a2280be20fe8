#include "sim/record/export_tracks.h"

#include <algorithm>

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
  switch (event.kind) {
    case EventKind::departed:
    case EventKind::position:
      return people;
    case EventKind::transferred:  // of the boat that gives; the one that takes is told by take_aboard
    case EventKind::landed:
    case EventKind::died:
    case EventKind::went_missing:
      return aboard - std::min(aboard, people);
    default:
      return aboard;
  }
}

// Whether a boat is at sea from here on: it leaves a coast, or lies off it to be filled.
bool begins_a_track(const Event& event) {
  return event.kind == EventKind::departed || event.kind == EventKind::boat_stationed;
}

}  // namespace

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
  const auto found = track_of_.find(event.vessel);
  if (found == track_of_.end()) return;
  Track& track = tracks_[found->second];
  TrackPoint& latest = latest_[found->second];
  latest = {event.tick, event.where, aboard_after(event, latest.aboard)};
  if (event.kind == EventKind::sailed) {
    track.people_at_departure = latest.aboard;
    track.destination = event.destination;
  }
  if (begins_a_track(event) || event.kind == EventKind::position) append(latest, track.points);
  if (event.kind == EventKind::boat_gone) track.how_it_ended = event.cause.empty() ? "gone" : event.cause;
}

std::vector<Track> TrackFold::finish() {
  for (std::size_t i = 0; i < tracks_.size(); ++i) append(latest_[i], tracks_[i].points);
  return std::move(tracks_);
}

std::vector<Track> read_tracks(LogReader& log, const std::function<void(const Event&)>& also) {
  TrackFold fold;
  while (const auto event = log.next()) {
    fold.observe(*event);
    if (also) also(*event);
  }
  return fold.finish();
}

}  // namespace searoom
