// What was reported at sea and on its coasts, for pictures to show beside a run: where, when, and how many
// people. Nothing in a run looks at it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/clock.h"
#include "sim/geo/position.h"

namespace searoom {

struct Incident {
  std::string id;          // kebab-case, unique in its file
  std::string text;        // one sentence
  std::string kind;        // one of incident_kinds()
  std::string source;      // keys of the scenario's sources, with commas between
  std::string confidence;  // high, medium or low
  Instant from;
  Instant until;  // not before `from`; a whole day ends where the next one begins
  Position at;
  double uncertainty_nm = 0;                      // how far from there it may have been, above 0
  std::optional<double> people_low, people_high;  // people on the move whom it concerns; empty: not known
  std::optional<double> dead_low;                 // of these dead or missing, at least
};

std::span<const std::string_view> incident_kinds();

// From GeoJSON points with these names as properties; people_low, people_high and dead_low where known.
// Throws ChartError.
std::vector<Incident> read_incidents(std::string_view geojson_text, const std::string& file_name);

}  // namespace searoom
