#include "sim/record/telling/places_told.h"

#include <fmt/format.h>

#include <cmath>

#include "sim/geo/earth.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr Distance farthest_told = Distance::nautical_miles(100);

const char* compass_point(Bearing bearing) {
  constexpr const char* points[] = {"north", "north-east", "east", "south-east",
                                    "south", "south-west", "west", "north-west"};
  return points[static_cast<std::size_t>(std::lround(bearing.in_degrees() / 45)) % 8];
}

}  // namespace

PlacesTold::PlacesTold(const std::vector<Event>& events) {
  for (const Event& e : events) {
    if (!e.place.empty()) places_.try_emplace(e.place, e.where);
  }
}

std::string PlacesTold::where(const Event& event) const {
  if (event.vessel.empty() && event.unit.empty()) return "";
  const std::string position = position_in_words(event.where);
  if (!event.place.empty()) return proper_name(event.place) + " (" + position + ")";
  GeodesicPath nearest{farthest_told, Bearing::degrees(0)};
  std::string near;
  for (const auto& [name, at] : places_) {
    const GeodesicPath path = geodesic_between(at, event.where);
    if (path.distance > nearest.distance) continue;
    nearest = path;
    near = name;
  }
  if (near.empty()) return position;
  const auto miles = std::lround(nearest.distance.in_nautical_miles());
  if (miles < 1) return proper_name(near) + " (" + position + ")";
  return fmt::format("{} nautical {} {} of {} ({})", miles, miles == 1 ? "mile" : "miles",
                     compass_point(nearest.initial), proper_name(near), position);
}

}  // namespace searoom
