#include "sim/geo/incidents.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "sim/geo/geojson.h"

namespace searoom {
namespace {

constexpr std::array<std::string_view, 13> kinds = {
    "abandoned",    // by the crew, who leave those aboard to themselves
    "capsized",     // or sunk
    "sighted",      // and no more
    "supplied",     // with water, food, fuel or repairs, and left at sea
    "pushed_back",  // turned away, towed or escorted out
    "rescued",      // taken off, or brought in, by others
    "landed",       // came ashore, or were put ashore
    "searched",     // ships or aircraft looked for boats
    "patrolled",    // ships lay where boats were to be kept out
    "stopped",      // people found on their way by land
    "arrested",     // those held to be smugglers, or who helped them
    "found_graves",
    "conferred",  // states met, or called a meeting
};
constexpr std::array<std::string_view, 3> confidences = {"high", "medium", "low"};

std::string one_of(const GeoFeature& f, const char* property, std::span<const std::string_view> words) {
  std::string word = f.text(property);
  if (std::find(words.begin(), words.end(), word) == words.end()) {
    f.fail(fmt::format("property '{}' must be one of {}, not '{}'", property, fmt::join(words, ", "), word));
  }
  return word;
}

Instant instant(const GeoFeature& f, const char* property) {
  const std::string text = f.text(property);
  const auto t = parse_instant(text);
  if (!t) f.fail(fmt::format("property '{}' must be a date like 2015-05-14, not '{}'", property, text));
  return *t;
}

std::optional<double> count(const GeoFeature& f, const char* property) {
  const auto number = f.optional_number(property);
  if (number && *number < 0)
    f.fail(fmt::format("property '{}' must not be below 0, not {}", property, *number));
  return number;
}

Incident incident_from(const GeoFeature& f) {
  Incident incident;
  incident.id = f.id();
  incident.text = f.text("text");
  incident.kind = one_of(f, "kind", kinds);
  incident.source = f.text("source");
  incident.confidence = one_of(f, "confidence", confidences);
  incident.from = instant(f, "from");
  incident.until = instant(f, "until");
  if (incident.until < incident.from) f.fail("its 'until' is before its 'from'");
  incident.at = f.point();
  const auto uncertainty = f.optional_number("uncertainty_nm");
  if (!uncertainty || *uncertainty <= 0) f.fail("property 'uncertainty_nm' must be there and above 0");
  incident.uncertainty_nm = *uncertainty;
  incident.people_low = count(f, "people_low");
  incident.people_high = count(f, "people_high");
  incident.dead_low = count(f, "dead_low");
  if (incident.people_low && incident.people_high && *incident.people_low > *incident.people_high) {
    f.fail(
        fmt::format("people_low, {}, is above people_high, {}", *incident.people_low, *incident.people_high));
  }
  return incident;
}

}  // namespace

std::span<const std::string_view> incident_kinds() {
  return kinds;
}

std::vector<Incident> read_incidents(std::string_view geojson_text, const std::string& file_name) {
  const GeoFile file(geojson_text, file_name);
  std::set<std::string> seen;
  std::vector<Incident> incidents;
  for (const GeoFeature& f : file.features()) {
    incidents.push_back(incident_from(f));
    const std::string& id = incidents.back().id;
    if (!seen.insert(id).second) f.fail("id '" + id + "' is used by an earlier feature");
  }
  return incidents;
}

}  // namespace searoom
