#include "sim/record/tracks.h"

#include <algorithm>

#include "sim/record/passage.h"

namespace searoom {
namespace {

bool earlier(const TrackFix& p, double tick) {
  return static_cast<double>(p.tick) < tick;
}

void add_point(std::vector<TrackFix>& points, const TrackFix& point) {
  // The last word of a tick holds.
  if (!points.empty() && points.back().tick == point.tick)
    points.back() = point;
  else
    points.push_back(point);
}

}  // namespace

void Tracks::add(const Event& e) {
  if (!happens_somewhere(e.kind) || tells_belief(e.kind)) return;
  const TrackFix point{e.tick, e.where};
  if (!e.unit.empty()) add_point(tracks_[carrier_of_unit(e.unit)].points, point);
  if (e.vessel.empty()) return;
  Track& track = tracks_[e.vessel];
  add_point(track.points, point);
  track.gone = e.kind == EventKind::boat_gone ? e.tick : -1;
}

std::optional<Position> Tracks::at(const std::string& name, double tick) const {
  const auto found = tracks_.find(name);
  if (found == tracks_.end()) return std::nullopt;
  const auto& [points, gone] = found->second;
  if (tick < static_cast<double>(points.front().tick) || (gone >= 0 && tick > static_cast<double>(gone)))
    return std::nullopt;
  const auto next = std::lower_bound(points.begin(), points.end(), tick, earlier);
  if (next == points.end()) return points.back().where;
  if (next == points.begin()) return next->where;
  const TrackFix &a = *(next - 1), &b = *next;
  const double share = (tick - static_cast<double>(a.tick)) / static_cast<double>(b.tick - a.tick);
  return Position{a.where.lat_deg + share * (b.where.lat_deg - a.where.lat_deg),
                  a.where.lon_deg + share * (b.where.lon_deg - a.where.lon_deg)};
}

std::vector<TrackFix> Tracks::between(const std::string& name, Tick from, Tick until) const {
  const auto found = tracks_.find(name);
  if (found == tracks_.end()) return {};
  const auto& points = found->second.points;
  const auto first = std::lower_bound(points.begin(), points.end(), static_cast<double>(from), earlier);
  const auto end = std::lower_bound(first, points.end(), static_cast<double>(until) + 0.5, earlier);
  return {first, end};
}

}  // namespace searoom
