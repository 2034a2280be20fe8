// A FeatureCollection (RFC 7946), one feature per line: first what happened where, then the tracks.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "sim/record/exports/export_text.h"
#include "sim/record/exports/export_tracks.h"
#include "sim/record/exports/exporter.h"

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

constexpr EventKind told_as_points[] = {
    EventKind::landed,       EventKind::died,         EventKind::went_missing, EventKind::capsized,
    EventKind::swamped,      EventKind::grounded,     EventKind::broke_up,     EventKind::called_for_help,
    EventKind::abandoned,    EventKind::held,         EventKind::transferred,  EventKind::engine_failed,
    EventKind::storm_formed, EventKind::storm_ended,  EventKind::supplied,     EventKind::helped_on,
    EventKind::towed_out,    EventKind::escorted_out, EventKind::intercepted,  EventKind::rescued,
    EventKind::evacuated,    EventKind::taken_in_tow, EventKind::disembarked,  EventKind::returned,
    EventKind::gap_began,
};

Json coordinates(Position p) {
  const Position where = exported(p);
  return {where.lon_deg, where.lat_deg};
}

Json feature(const char* geometry, Json coordinates, Json properties) {
  return {{"type", "Feature"},
          {"geometry", {{"type", geometry}, {"coordinates", std::move(coordinates)}}},
          {"properties", std::move(properties)}};
}

Json event_feature(const Event& e, const RunHeader& header) {
  Json properties = {{"event", name_of(e.kind)}, {"time", iso_time(header.instant_of(e.tick))}};
  const auto tell = [&properties](const char* key, const std::string& text) {
    if (!text.empty()) properties[key] = text;
  };
  tell(is_of_storm(e.kind) ? "storm" : "vessel", e.vessel);
  tell("place", e.place);
  tell("country", e.country);
  tell("region", e.region);
  tell("cause", std::string(e.cause.words()));
  tell("other", e.other);
  tell("network", e.network);
  tell("unit", e.unit);
  if (!e.people.empty()) {
    properties["people"] = total(e.people);
    for (std::size_t g = 0; g < e.people.size(); ++g) properties["people." + header.groups[g]] = e.people[g];
  }
  return feature("Point", coordinates(e.where), std::move(properties));
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json track_feature(const Track& track, const RunHeader& header) {
  const auto time_of = [&header](const TrackPoint& p) { return iso_time(header.instant_of(p.tick)); };
  Json properties = {
      {"vessel", track.vessel},
      {"boat_kind", text_or_null(track.boat_kind)},
      {"from", text_or_null(track.from)},
      {"destination", text_or_null(track.destination)},
      {"departed", time_of(track.points.front())},
      {"ended", track.at_sea() ? Json() : Json(time_of(track.points.back()))},
      {"how_it_ended", track.at_sea() ? "still at sea" : track.how_it_ended},
      {"people_at_departure", track.people_at_departure},
  };
  if (track.points.size() == 1)
    return feature("Point", coordinates(track.points[0].where), std::move(properties));
  Json line = Json::array();
  for (const TrackPoint& p : track.points) line.push_back(coordinates(p.where));
  return feature("LineString", std::move(line), std::move(properties));
}

// The opening of the collection without its last brace, so that features can follow.
std::string opening(const RunHeader& h) {
  Json head = {{"type", "FeatureCollection"}, {"title", h.title}, {"program", h.program}};
  if (h.as.empty()) {
    head["seed"] = h.seed;
    head["scenario_hash"] = h.scenario_hash;
    head["policies"] = h.policies;
  } else {
    head["as"] = h.as;
  }
  std::string text = head.dump();
  text.pop_back();
  return text + ",\"features\":[";
}

}  // namespace

void export_geojson(LogReader& log, std::ostream& out) {
  const RunHeader& header = log.header();
  out << opening(header);
  const char* separator = "\n";
  const auto write = [&](const Json& json) {
    out << separator << json.dump();
    separator = ",\n";
  };
  const std::vector<Track> tracks = read_tracks(log, [&](const Event& e) {
    if (std::ranges::find(told_as_points, e.kind) != std::end(told_as_points))
      write(event_feature(e, header));
  });
  for (const Track& track : tracks) write(track_feature(track, header));
  out << "\n],\"finished\":" << (log.trouble().empty() ? "true" : "false") << "}\n";
}

}  // namespace searoom
