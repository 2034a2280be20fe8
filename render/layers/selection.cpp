#include <fmt/format.h>

#include "render/layers/layers.h"
#include "render/layers/shapes.h"
#include "render/selecting.h"
#include "sim/geo/earth.h"
#include "sim/record/passage.h"

namespace searoom {

// A frame about what is looked at, with rings of 12 and 24 miles; of a boat its whole way so far.
void draw_selection(const Frame& frame, Canvas& canvas) {
  const auto where = place_of(frame.view.selection, frame.marks);
  if (!where) return;
  const Pixel at = canvas.camera().pixel_of(*where);
  canvas.ring(at, canvas.px(17), canvas.px(2.2), canvas.palette().accent);
  for (const double miles : {12.0, 24.0}) {
    const auto radius = static_cast<float>(miles * canvas.camera().pixels_per_nautical_mile());
    if (radius < canvas.px(30)) continue;
    canvas.ring(at, radius, 1, with_alpha(canvas.palette().accent, 0.5));
    canvas.label({{at.x, at.y - radius},
                  {0, 0},
                  fmt::format("{:.0f} nm", miles),
                  canvas.palette().accent,
                  10,
                  0.5,
                  true});
  }
  if (frame.view.selection.kind != Selection::Kind::boat || !frame.view.picture.empty()) return;
  const auto points =
      frame.pane.playback->tracks().between(carrier_of_boat(frame.view.selection.name), 0, frame.scene.now);
  for (std::size_t i = 1; i < points.size(); ++i)
    canvas.line(canvas.camera().pixel_of(points[i - 1].where), canvas.camera().pixel_of(points[i].where),
                canvas.px(1.4), with_alpha(canvas.palette().accent, 0.8));
}

void draw_measure(const Frame& frame, Canvas& canvas) {
  if (!frame.view.measure) return;
  const Position from = frame.view.measure->from;
  const Position until = frame.view.measure->until.value_or(canvas.camera().position_at(frame.view.cursor));
  const Pixel a = canvas.camera().pixel_of(from), b = canvas.camera().pixel_of(until);
  const GeodesicPath path = geodesic_between(from, until);
  canvas.line(a, b, canvas.px(1.8), canvas.palette().accent);
  canvas.disc(a, canvas.px(3), canvas.palette().accent);
  canvas.label({b,
                {canvas.px(8), -canvas.px(10)},
                fmt::format("{:.1f} nm, {:.0f} km, bearing {:03.0f}°", path.distance.in_nautical_miles(),
                            path.distance.in_metres() / 1000, path.initial.in_degrees()),
                canvas.palette().ink,
                13,
                20});
}

}  // namespace searoom
