// Where the map's paper lies under the window: Mercator's projection on a sphere, as charts for sailors have.
#pragma once

#include "sim/geo/box.h"
#include "sim/geo/position.h"

namespace searoom {

// Pixels of a window, from its upper left corner.
struct Pixel {
  float x = 0, y = 0;
};

// On the projection's plane, in degrees of longitude; y to the north.
struct Plane {
  double x = 0, y = 0;
};
Plane plane_of(Position where);
Position position_of(Plane plane);

class Camera {
 public:
  Camera() = default;

  // The part of the window that shows the map.
  void resize(Pixel corner, Pixel size) {
    corner_ = corner;
    size_ = size;
  }
  Pixel corner() const { return corner_; }
  Pixel size() const { return size_; }

  void fit(const Box& box);
  void look_at(Position centre) { centre_ = plane_of(centre); }
  void set_pixels_per_degree(double pixels);
  void move_by(Pixel pixels);
  // By a factor, about a pixel that keeps its place.
  void zoom(double factor, Pixel about);

  Position centre() const { return position_of(centre_); }
  double pixels_per_degree() const { return pixels_per_degree_; }
  Pixel pixel_of(Position where) const { return pixel_of(plane_of(where)); }
  Pixel pixel_of(Plane plane) const;
  Position position_at(Pixel pixel) const;
  // At the middle of the map.
  double pixels_per_nautical_mile() const;
  bool shows(Pixel pixel, float margin = 0) const;
  // What the map shows.
  Box box() const;

 private:
  Plane centre_{92, 10};
  double pixels_per_degree_ = 40;  // of longitude
  Pixel corner_, size_{1280, 720};
};

}  // namespace searoom
