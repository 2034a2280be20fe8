#include <algorithm>
#include <array>
#include <cmath>

#include "render/layers/layers.h"
#include "sim/science/daylight.h"

namespace searoom {
namespace {

constexpr int columns = 20, rows = 14;
constexpr double darkest = 0.14;

// From sunset to the end of nautical twilight.
double darkness(const Sun& sun, Position where) {
  constexpr double set_deg = -0.833, dark_deg = -12;
  return darkest * std::clamp((elevation_deg(sun, where) - set_deg) / (dark_deg - set_deg), 0.0, 1.0);
}

}  // namespace

void draw_night(const Frame& frame, Canvas& canvas) {
  const Sun sun = sun_at(days_since_j2000(frame.session.now()));
  const Pixel corner = canvas.camera().corner(), size = canvas.camera().size();
  const Colour night = canvas.palette().dark ? rgb(0x000000) : rgb(0x22304A);
  const auto at = [&](int column, int row) {
    return Pixel{corner.x + size.x * static_cast<float>(column) / columns,
                 corner.y + size.y * static_cast<float>(row) / rows};
  };
  const auto shade = [&](Pixel pixel) {
    return with_alpha(night, darkness(sun, canvas.camera().position_at(pixel)));
  };
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const std::array corners = {at(column, row), at(column + 1, row), at(column + 1, row + 1),
                                  at(column, row + 1)};
      const std::array colours = {shade(corners[0]), shade(corners[1]), shade(corners[2]), shade(corners[3])};
      canvas.quad(corners, colours);
    }
  }
}

}  // namespace searoom
