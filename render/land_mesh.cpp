#include "render/land_mesh.h"

#include <GL/glu.h>

#include <array>
#include <deque>
#include <memory>

namespace searoom {
namespace {

// What the tessellator gives back; it wants plain functions and a pointer.
struct Gathering {
  std::vector<Plane>& corners;
  std::deque<std::array<double, 3>> crossings;  // new points where outlines cross; addresses stay
};

void take_corner(void* vertex, void* gathering) {
  const auto* point = static_cast<const double*>(vertex);
  static_cast<Gathering*>(gathering)->corners.push_back({point[0], point[1]});
}

void take_crossing(GLdouble where[3], void* [4], GLfloat[4], void** vertex, void* gathering) {
  auto& crossings = static_cast<Gathering*>(gathering)->crossings;
  crossings.push_back({where[0], where[1], where[2]});
  *vertex = crossings.back().data();
}

// That there is such a callback makes the tessellator give triangles, not strips and fans.
void edge_flag(GLboolean, void*) {}

void add_polygon(GLUtesselator* tessellator, const LandPolygon& polygon, LandMesh& mesh) {
  Gathering gathering{mesh.corners, {}};
  std::deque<std::array<double, 3>> points;
  gluTessBeginPolygon(tessellator, &gathering);
  for (const std::vector<Position>& ring : polygon.rings) {
    gluTessBeginContour(tessellator);
    auto& shore = mesh.shores.emplace_back();
    for (const Position& position : ring) {
      const Plane plane = plane_of(position);
      shore.push_back(plane);
      points.push_back({plane.x, plane.y, 0});
      gluTessVertex(tessellator, points.back().data(), points.back().data());
    }
    gluTessEndContour(tessellator);
  }
  gluTessEndPolygon(tessellator);
}

using Callback = void (*)();

}  // namespace

LandMesh mesh_of(const Coast& coast) {
  LandMesh mesh;
  const std::unique_ptr<GLUtesselator, decltype(&gluDeleteTess)> tessellator(gluNewTess(), &gluDeleteTess);
  gluTessProperty(tessellator.get(), GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
  gluTessNormal(tessellator.get(), 0, 0, 1);
  gluTessCallback(tessellator.get(), GLU_TESS_VERTEX_DATA, reinterpret_cast<Callback>(&take_corner));
  gluTessCallback(tessellator.get(), GLU_TESS_COMBINE_DATA, reinterpret_cast<Callback>(&take_crossing));
  gluTessCallback(tessellator.get(), GLU_TESS_EDGE_FLAG_DATA, reinterpret_cast<Callback>(&edge_flag));
  for (const LandPolygon& polygon : coast.land) add_polygon(tessellator.get(), polygon, mesh);
  return mesh;
}

sf::Transform transform_of(const Camera& camera, Plane origin) {
  const Pixel at = camera.pixel_of(origin);
  const auto scale = static_cast<float>(camera.pixels_per_degree());
  return {scale, 0, at.x, 0, -scale, at.y, 0, 0, 1};
}

}  // namespace searoom
