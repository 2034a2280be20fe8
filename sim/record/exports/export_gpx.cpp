// GPX 1.1: one track per vessel.
#include <fmt/format.h>

#include "sim/base/leaving_text.h"
#include "sim/record/exports/export_text.h"
#include "sim/record/exports/export_tracks.h"
#include "sim/record/exports/exporter.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

std::string description(const Track& track) {
  std::string text = track.boat_kind.empty() ? "boat" : track.boat_kind;
  if (!track.from.empty()) text += " from " + track.from;
  if (!track.destination.empty()) text += " to " + track.destination;
  text += fmt::format("; people at departure: {}; ", track.people_at_departure);
  return text + (track.at_sea() ? "still at sea" : track.how_it_ended);
}

void write_track(const Track& track, const RunHeader& header, std::ostream& out) {
  out << fmt::format("<trk>\n<name>{}</name>\n<desc>{}</desc>\n<trkseg>\n", for_xml(track.vessel),
                     for_xml(description(track)));
  for (const TrackPoint& p : track.points) {
    const Position where = exported(p.where);
    out << fmt::format("<trkpt lat=\"{:.6f}\" lon=\"{:.6f}\"><time>{}</time></trkpt>\n", where.lat_deg,
                       where.lon_deg, iso_time(header.instant_of(p.tick)));
  }
  out << "</trkseg>\n</trk>\n";
}

}  // namespace

void export_gpx(LogReader& log, std::ostream& out) {
  const RunHeader& h = log.header();
  out << fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gpx version=\"1.1\" creator=\"{}\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n"
      "<metadata>\n<name>{}</name>\n<desc>{}</desc>\n</metadata>\n",
      for_xml(h.program), for_xml(h.title), for_xml(run_in_words(h)));
  for (const Track& track : read_tracks(log)) write_track(track, h, out);
  out << "</gpx>\n";
}

}  // namespace searoom
