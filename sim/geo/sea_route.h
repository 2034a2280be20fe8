// The way from a position to a destination: downhill over the distance field, then pulled tight, and along
// rhumb lines from one turning point to the next. A route never touches a land cell. Each leg is a straight
// line in latitude and longitude, which leaves the rhumb line by less than 3 m up to 10 degrees of latitude
// and 30 m up to 60.
#pragma once

#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/coast_distance.h"
#include "sim/geo/distance_field.h"
#include "sim/geo/land_mask.h"

namespace searoom {

inline constexpr Distance longest_route_leg = Distance::nautical_miles(15);

// Where the way bends, both ends among them: a straight line in latitude and longitude from each to the next
// touches no land. Empty as sea_route is.
std::vector<Position> turning_points(const LandMask& mask, const CoastDistance& coast,
                                     const DistanceField& field, Position from);

// From `from` itself to the centre of the destination's cell, no leg longer than longest_route_leg. Empty
// when `from` is on land, off the chart, or cut off from the destination.
std::vector<Position> sea_route(const LandMask& mask, const CoastDistance& coast, const DistanceField& field,
                                Position from);

// Along geodesics from point to point.
Distance route_length(const std::vector<Position>& points);

}  // namespace searoom
