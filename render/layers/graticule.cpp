#include <fmt/format.h>

#include <array>
#include <cmath>

#include "render/layers/layers.h"

namespace searoom {
namespace {

// Degrees between lines, so that some eighty pixels at least lie between two.
double spacing(double pixels_per_degree) {
  for (const double degrees : {1.0 / 60, 2.0 / 60, 5.0 / 60, 10.0 / 60, 0.5, 1.0, 2.0, 5.0, 10.0})
    if (degrees * pixels_per_degree > 80) return degrees;
  return 20;
}

std::string in_words(double degrees, char positive, char negative, bool minutes) {
  const auto whole_minutes = static_cast<int>(std::lround(std::abs(degrees) * 60));
  const char side = degrees < 0 ? negative : positive;
  return minutes ? fmt::format("{}°{:02}'{}", whole_minutes / 60, whole_minutes % 60, side)
                 : fmt::format("{}°{}", whole_minutes / 60, side);
}

}  // namespace

void draw_graticule(const Frame& frame, Canvas& canvas) {
  const Camera& camera = frame.view.camera;
  const Camera& here = canvas.camera();
  const Box box = here.box();
  const double step = spacing(camera.pixels_per_degree());
  const Colour colour = with_alpha(canvas.palette().quiet, 0.28);
  const Pixel corner = here.corner(), size = here.size();
  for (auto i = static_cast<int>(std::ceil(box.west_deg / step)); i * step < box.east_deg; ++i) {
    const double lon = i * step;
    const float x = here.pixel_of(Position{box.south_deg, lon}).x;
    canvas.line({x, corner.y}, {x, corner.y + size.y}, 1, colour);
    canvas.label({{x, corner.y + canvas.px(9)},
                  {3, 0},
                  in_words(lon, 'E', 'W', step < 1),
                  canvas.palette().quiet,
                  11,
                  0.1});
  }
  for (auto i = static_cast<int>(std::ceil(box.south_deg / step)); i * step < box.north_deg; ++i) {
    const double lat = i * step;
    const float y = here.pixel_of(Position{lat, box.west_deg}).y;
    canvas.line({corner.x, y}, {corner.x + size.x, y}, 1, colour);
    canvas.label({{corner.x + size.x - canvas.px(44), y},
                  {0, -canvas.px(8)},
                  in_words(lat, 'N', 'S', step < 1),
                  canvas.palette().quiet,
                  11,
                  0.1});
  }
}

}  // namespace searoom
