#include "render/camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double fewest_pixels = 4, most_pixels = 40000;  // a degree of longitude: an ocean; a harbour

}  // namespace

Plane plane_of(Position where) {
  const double latitude = std::clamp(where.lat_deg, -85.0, 85.0) * degree;
  return {where.lon_deg, std::asinh(std::tan(latitude)) / degree};
}

Position position_of(Plane plane) {
  return {std::atan(std::sinh(plane.y * degree)) / degree, plane.x};
}

void Camera::fit(const Box& box) {
  const Plane low = plane_of({box.south_deg, box.west_deg}), high = plane_of({box.north_deg, box.east_deg});
  centre_ = {(low.x + high.x) / 2, (low.y + high.y) / 2};
  set_pixels_per_degree(0.97 * std::min(size_.x / (high.x - low.x), size_.y / (high.y - low.y)));
}

void Camera::set_pixels_per_degree(double pixels) {
  pixels_per_degree_ = std::clamp(pixels, fewest_pixels, most_pixels);
}

void Camera::move_by(Pixel pixels) {
  centre_.x -= pixels.x / pixels_per_degree_;
  centre_.y += pixels.y / pixels_per_degree_;
}

void Camera::zoom(double factor, Pixel about) {
  const Plane there = plane_of(position_at(about));
  set_pixels_per_degree(pixels_per_degree_ * factor);
  const Plane now = plane_of(position_at(about));
  centre_.x += there.x - now.x;
  centre_.y += there.y - now.y;
}

Pixel Camera::pixel_of(Plane plane) const {
  return {static_cast<float>(corner_.x + size_.x / 2 + (plane.x - centre_.x) * pixels_per_degree_),
          static_cast<float>(corner_.y + size_.y / 2 - (plane.y - centre_.y) * pixels_per_degree_)};
}

Position Camera::position_at(Pixel pixel) const {
  return position_of({centre_.x + (pixel.x - corner_.x - size_.x / 2) / pixels_per_degree_,
                      centre_.y - (pixel.y - corner_.y - size_.y / 2) / pixels_per_degree_});
}

double Camera::pixels_per_nautical_mile() const {
  return pixels_per_degree_ / 60 / std::cos(centre().lat_deg * degree);
}

bool Camera::shows(Pixel pixel, float margin) const {
  return pixel.x >= corner_.x - margin && pixel.x <= corner_.x + size_.x + margin &&
         pixel.y >= corner_.y - margin && pixel.y <= corner_.y + size_.y + margin;
}

Box Camera::box() const {
  const Position low = position_at({corner_.x, corner_.y + size_.y});
  const Position high = position_at({corner_.x + size_.x, corner_.y});
  return {low.lon_deg, low.lat_deg, high.lon_deg, high.lat_deg};
}

}  // namespace searoom
