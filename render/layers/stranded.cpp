#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layers/layers.h"

namespace searoom {
namespace {

constexpr double most_person_days = 30000;  // of a hexagon; its colour is the deepest

}  // namespace

void draw_stranded(const Frame& frame, Canvas& canvas) {
  if (!frame.pane.stranded || !frame.view.picture.empty()) return;
  StrandedReplay& replay = *frame.pane.stranded;
  for (const auto& [hexagon, days] : replay.up_to(frame.scene.now, *frame.pane.playback)) {
    if (days < 1) continue;
    std::array<Pixel, 6> corners;
    const auto places = replay.hexagons().corners(hexagon);
    std::ranges::transform(places, corners.begin(), [&](Position p) { return canvas.camera().pixel_of(p); });
    const double share = std::clamp(std::log(days) / std::log(most_person_days), 0.0, 1.0);
    const Colour colour = mix(canvas.palette().least, canvas.palette().most, share);
    canvas.polygon(corners, with_alpha(colour, 0.35 + 0.4 * share));
    canvas.outline(corners, 1, with_alpha(canvas.palette().most, 0.35));
    canvas.label({canvas.camera().pixel_of(replay.hexagons().middle(hexagon)),
                  {0, 0},
                  fmt::format("{:.0f}", days),
                  canvas.palette().ink,
                  10,
                  0.2 + share / 10,
                  true});
  }
}

}  // namespace searoom
