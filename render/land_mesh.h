// The coast as triangles on Mercator's plane, made once and drawn under any camera.
#pragma once

#include <SFML/Graphics.hpp>
#include <vector>

#include "render/camera.h"
#include "sim/geo/coast.h"

namespace searoom {

struct LandMesh {
  std::vector<Plane> corners;              // three a triangle
  std::vector<std::vector<Plane>> shores;  // closed outlines
};

// Holes stay holes; rings that cross themselves are filled where they wind an odd number of times.
LandMesh mesh_of(const Coast& coast);

// What maps a plane to a window under a camera. Vertices are relative to `origin`, since a float has not the
// digits for a harbour in an ocean.
sf::Transform transform_of(const Camera& camera, Plane origin);

}  // namespace searoom
