// KML 2.2 with Google's gx:Track, which carries a time for each position.
#include <fmt/format.h>

#include "sim/base/leaving_text.h"
#include "sim/record/exports/export_text.h"
#include "sim/record/exports/export_tracks.h"
#include "sim/record/exports/exporter.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

// Colours are alpha, blue, green, red. Thin slate lines without icons or labels; landings as small marks.
constexpr std::string_view kml_opening = R"(<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
<Document>
<name>{title}</name>
<description>{program}, {run}. One run is one possible history.</description>
<Style id="track">
<IconStyle><scale>0</scale></IconStyle><LabelStyle><scale>0</scale></LabelStyle>
<LineStyle><color>b4806040</color><width>1.5</width></LineStyle>
</Style>
<Style id="landing">
<IconStyle><color>ff806040</color><scale>0.5</scale></IconStyle><LabelStyle><scale>0.7</scale></LabelStyle>
</Style>
)";

std::string fact(const char* name, const std::string& value) {
  if (value.empty()) return "";
  return fmt::format("<Data name=\"{}\"><value>{}</value></Data>\n", name, for_xml(value));
}

std::string landing_placemark(const Event& e, const RunHeader& header) {
  const std::string where = e.place.empty() ? "the coast" : e.place;
  return fmt::format(
      "<Placemark>\n<name>{} people at {}</name>\n<TimeStamp><when>{}</when></TimeStamp>\n"
      "<styleUrl>#landing</styleUrl>\n<ExtendedData>\n{}{}{}{}</ExtendedData>\n"
      "<Point><coordinates>{:.6f},{:.6f}</coordinates></Point>\n</Placemark>\n",
      total(e.people), for_xml(where), iso_time(header.instant_of(e.tick)), fact("vessel", e.vessel),
      fact("unit", e.unit), fact("country", e.country), fact("how", std::string(e.cause.words())),
      exported(e.where).lon_deg, exported(e.where).lat_deg);
}

std::string facts_of(const Track& track) {
  return fact("boat_kind", track.boat_kind) + fact("from", track.from) +
         fact("destination", track.destination) +
         fact("how_it_ended", track.at_sea() ? "still at sea" : track.how_it_ended) +
         fact("people_at_departure", std::to_string(track.people_at_departure));
}

std::string track_placemark(const Track& track, const RunHeader& header) {
  std::string text = fmt::format(
      "<Placemark>\n<name>{}</name>\n<styleUrl>#track</styleUrl>\n<ExtendedData>\n{}"
      "</ExtendedData>\n<gx:Track>\n",
      for_xml(track.vessel), facts_of(track));
  for (const TrackPoint& p : track.points) {
    text += fmt::format("<when>{}</when>\n", iso_time(header.instant_of(p.tick)));
  }
  for (const TrackPoint& p : track.points) {
    const Position where = exported(p.where);
    text += fmt::format("<gx:coord>{:.6f} {:.6f} 0</gx:coord>\n", where.lon_deg, where.lat_deg);
  }
  return text + "</gx:Track>\n</Placemark>\n";
}

}  // namespace

void export_kml(LogReader& log, std::ostream& out) {
  const RunHeader& h = log.header();
  out << fmt::format(fmt::runtime(kml_opening), fmt::arg("title", for_xml(h.title)),
                     fmt::arg("program", for_xml(h.program)), fmt::arg("run", for_xml(run_in_words(h))));
  out << "<Folder>\n<name>Landings</name>\n";
  const std::vector<Track> tracks = read_tracks(log, [&](const Event& e) {
    if (came_ashore(e)) out << landing_placemark(e, h);
  });
  out << "</Folder>\n<Folder>\n<name>Tracks</name>\n";
  for (const Track& track : tracks) out << track_placemark(track, h);
  out << "</Folder>\n</Document>\n</kml>\n";
}

}  // namespace searoom
