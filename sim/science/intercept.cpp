#include "sim/science/intercept.h"

#include <cmath>

namespace searoom {
namespace {

double dot(Offset p, Velocity v) {
  return p.east_m * v.east_m_s + p.north_m * v.north_m_s;
}

double squared(Offset p) {
  return p.east_m * p.east_m + p.north_m * p.north_m;
}

double squared(Velocity v) {
  return v.east_m_s * v.east_m_s + v.north_m_s * v.north_m_s;
}

}  // namespace

// The root is written as P.P over a sum, which stays exact when both are equally fast and the equation is
// linear.
std::optional<Duration> time_to_intercept(Offset target, Velocity velocity, Speed pursuer) {
  const double distance_2 = squared(target);
  if (distance_2 == 0) return Duration::seconds(0);
  const double opening = dot(target, velocity);
  const double speed = pursuer.in_metres_per_second();
  const double discriminant = opening * opening + (speed * speed - squared(velocity)) * distance_2;
  if (discriminant < 0) return std::nullopt;
  const double closing = std::sqrt(discriminant) - opening;
  if (closing <= 0) return std::nullopt;
  return Duration::seconds(distance_2 / closing);
}

std::optional<Duration> time_of_pursuit(Offset target, Velocity velocity, Speed pursuer) {
  const double speed = pursuer.in_metres_per_second();
  const double faster_by = speed * speed - squared(velocity);
  if (faster_by <= 0) return std::nullopt;
  return Duration::seconds((speed * std::sqrt(squared(target)) + dot(target, velocity)) / faster_by);
}

}  // namespace searoom
