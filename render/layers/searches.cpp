#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

// The distance between neighbouring cells of a map, in degrees of latitude.
double cell_of(const std::vector<MapPoint>& map) {
  double nearest = 1;
  for (const MapPoint& a : map) {
    const double d = std::abs(a.at.lat_deg - map.front().at.lat_deg);
    if (a.weight > 0 && d > 1e-6) nearest = std::min(nearest, d);
  }
  return nearest;
}

// The fewest cells that hold half of all chance, and nine tenths.
void draw_cloud(const SceneSearch& search, Canvas& canvas) {
  std::vector<MapPoint> cells;
  double all = 0;
  for (const MapPoint& point : search.map) {
    if (point.weight <= 0) continue;
    cells.push_back(point);
    all += point.weight;
  }
  if (cells.empty() || all <= 0) return;
  std::ranges::stable_sort(cells, std::greater<>(), &MapPoint::weight);
  const double half = cell_of(cells) / 2;
  double so_far = 0;
  for (const MapPoint& cell : cells) {
    const double alpha = so_far < 0.5 * all ? 0.36 : so_far < 0.9 * all ? 0.16 : 0;
    so_far += cell.weight;
    if (alpha == 0) break;
    const double wide = half / std::cos(cell.at.lat_deg * std::numbers::pi / 180);
    const Pixel a = canvas.camera().pixel_of(Position{cell.at.lat_deg + half, cell.at.lon_deg - wide});
    const Pixel b = canvas.camera().pixel_of(Position{cell.at.lat_deg - half, cell.at.lon_deg + wide});
    const std::array corners = {a, Pixel{b.x, a.y}, b, Pixel{a.x, b.y}};
    canvas.polygon(corners, with_alpha(canvas.palette().accent, alpha));
  }
}

void draw_way(const SceneSearch& search, Canvas& canvas) {
  const MapPoint* last = nullptr;
  for (const MapPoint& point : search.map) {
    if (point.weight > 0) continue;
    if (last)
      canvas.line(canvas.camera().pixel_of(last->at), canvas.camera().pixel_of(point.at), canvas.px(1.2),
                  canvas.palette().accent);
    last = &point;
  }
  if (!last) return;
  canvas.label(
      {canvas.camera().pixel_of(last->at), {canvas.px(6), 0}, "search", canvas.palette().accent, 11, 1.5});
}

}  // namespace

void draw_searches(const Frame& frame, Canvas& canvas) {
  std::set<std::string> clouds;  // several units search for one boat by one map
  for (const auto& [unit, search] : frame.scene.searches) {
    if (search.until < frame.scene.now) continue;
    if (!frame.view.picture.empty() && search.country != frame.view.picture) continue;
    if (clouds.insert(search.contact).second) draw_cloud(search, canvas);
    draw_way(search, canvas);
  }
}

}  // namespace searoom
