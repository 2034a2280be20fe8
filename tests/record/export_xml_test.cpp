// KML and GPX.
#include <gmock/gmock.h>

#include "sim/base/leaving_text.h"
#include "sim/record/exports/export_text.h"
#include "tests/record/exported.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// The tags that are open and never closed, or closed in the wrong order; empty for a well-formed document.
// Enough for documents without comments and CDATA.
std::string what_is_not_closed(const std::string& text) {
  std::vector<std::string> open;
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
    const std::size_t end = text.find('>', at);
    if (end == std::string::npos) return "<";
    const std::string tag = text.substr(at + 1, end - at - 1);
    if (tag.starts_with("?") || tag.ends_with("/")) continue;
    const std::string name = tag.substr(0, tag.find(' '));
    if (!name.starts_with("/")) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name.substr(1)) {
      return name;
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

std::size_t times_in(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

TEST(XmlText, EscapesWhatXmlReserves) {
  EXPECT_EQ(for_xml("<script>&\"'"), "&lt;script&gt;&amp;&quot;&apos;");
}

TEST(XmlText, HoldsNoControlCharacters) {
  EXPECT_EQ(for_xml("a\x01"
                    "b\tc"),
            "a\xEF\xBF\xBD"
            "b\tc");
}

TEST(IsoTime, AlwaysTellsSeconds) {
  EXPECT_EQ(iso_time(*parse_instant("2015-05-14T06:00")), "2015-05-14T06:00:00Z");
  EXPECT_EQ(iso_time(*parse_instant("1969-12-31T23:59:58")), "1969-12-31T23:59:58Z");
}

TEST(ExportKml, IsWellFormedWhateverTheNames) {
  const std::string kml = small_log_as("kml");
  EXPECT_EQ(what_is_not_closed(kml), "");
  EXPECT_THAT(kml, Not(HasSubstr("<script>")));
  EXPECT_THAT(kml, HasSubstr("<name>bay, of/&lt;script&gt;&amp;&quot;&apos;/1</name>"));
}

TEST(ExportKml, HasATrackInTimePerVesselAndAPointPerLanding) {
  const std::string kml = small_log_as("kml");
  EXPECT_EQ(times_in(kml, "<gx:Track>"), 3u);
  EXPECT_EQ(times_in(kml, "<Point>"), 2u);
  EXPECT_EQ(times_in(kml, "<gx:coord>"), 8u);
  EXPECT_EQ(times_in(kml, "<when>"), 8u + 2u);
  EXPECT_THAT(kml, HasSubstr("<gx:coord>99.750000 6.250000 0</gx:coord>"));
  EXPECT_THAT(kml, HasSubstr("<when>2015-05-02T01:10:00Z</when>"));
}

TEST(ExportGpx, IsWellFormedWhateverTheNames) {
  const std::string gpx = small_log_as("gpx");
  EXPECT_EQ(what_is_not_closed(gpx), "");
  EXPECT_THAT(gpx, Not(HasSubstr("<script>")));
  EXPECT_THAT(gpx, HasSubstr("<name>bay, of/&lt;script&gt;&amp;&quot;&apos;/1</name>"));
}

TEST(ExportGpx, HasATrackPerVesselAndATimePerPoint) {
  const std::string gpx = small_log_as("gpx");
  EXPECT_EQ(times_in(gpx, "<trk>"), 3u);
  EXPECT_EQ(times_in(gpx, "<trkpt "), 8u);
  EXPECT_THAT(
      gpx, HasSubstr("<trkpt lat=\"6.250000\" lon=\"99.750000\"><time>2015-05-02T01:10:00Z</time></trkpt>"));
}

TEST(ExportXml, OfALogWithoutBoatsIsWellFormed) {
  const TempFolder folder;
  const fs::path log = write_log(folder / "run", {end_of_run_at(0)});
  EXPECT_EQ(what_is_not_closed(exported(log, "kml")), "");
  EXPECT_EQ(what_is_not_closed(exported(log, "gpx")), "");
}

}  // namespace
}  // namespace searoom::test
