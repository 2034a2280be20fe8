#include <numeric>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"

namespace searoom {

void draw_zones(const Frame& frame, Canvas& canvas) {
  if (!frame.pane.setting) return;
  const Camera& camera = canvas.camera();
  for (const Region& region : frame.pane.setting->scenario->chart->regions()) {
    Pixel middle{};
    float count = 0;
    for (const std::vector<Position>& ring : region.rings) {
      for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Pixel a = camera.pixel_of(ring[i]), b = camera.pixel_of(ring[i + 1]);
        canvas.dashes(a, b, 1.2F, 6, with_alpha(canvas.palette().accent, 0.6));
        middle = {middle.x + a.x, middle.y + a.y};
        ++count;
      }
    }
    if (count == 0) continue;
    canvas.label({{middle.x / count, middle.y / count},
                  {0, 0},
                  region.name + ": approximate, not authoritative",
                  canvas.palette().accent,
                  11,
                  2,
                  true});
  }
}

}  // namespace searoom
