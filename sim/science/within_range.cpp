#include "sim/science/within_range.h"

#include <algorithm>
#include <cmath>

namespace searoom {

TrackPart part_within(Offset from, Offset to, Distance range) {
  const double east = to.east_m - from.east_m, north = to.north_m - from.north_m;
  const double r = range.in_metres();
  // |from + t (to - from)|^2 = r^2 as a t^2 + 2 b t + c = 0.
  const double a = east * east + north * north;
  const double b = from.east_m * east + from.north_m * north;
  const double c = from.east_m * from.east_m + from.north_m * from.north_m - r * r;
  if (a <= 1e-12) return c < 0 ? TrackPart{0, 1} : TrackPart{};
  const double discriminant = b * b - a * c;
  if (discriminant <= 0) return {};
  const double root = std::sqrt(discriminant);
  const TrackPart part{std::max(0.0, (-b - root) / a), std::min(1.0, (-b + root) / a)};
  return part.empty() ? TrackPart{} : part;
}

}  // namespace searoom
