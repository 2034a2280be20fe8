#include "render/layers/layers.h"
#include "sim/record/passage.h"

namespace searoom {

void draw_trails(const Frame& frame, Canvas& canvas) {
  if (!frame.view.picture.empty()) return;
  const double ticks = frame.view.trail_hours * 3600 / static_cast<double>(frame.pane.header().step_s);
  const Tick from = static_cast<Tick>(frame.view.tick - ticks), until = frame.scene.now;
  for (const BoatMark& boat : frame.marks.boats) {
    const Colour colour = canvas.palette().status[static_cast<std::size_t>(boat.status)];
    const auto strength = [&](Tick tick) {
      return 0.65 * (1 - (frame.view.tick - static_cast<double>(tick)) / ticks);
    };
    std::vector<TrackFix> points =
        frame.pane.playback->tracks().between(carrier_of_boat(boat.name), from, until);
    points.push_back({until, boat.where});
    for (std::size_t i = 1; i < points.size(); ++i) {
      const Pixel a = canvas.camera().pixel_of(points[i - 1].where),
                  b = canvas.camera().pixel_of(points[i].where);
      if (!canvas.camera().shows(a, 200) && !canvas.camera().shows(b, 200)) continue;
      canvas.line(a, b, canvas.px(1.8), with_alpha(colour, std::max(0.0, strength(points[i - 1].tick))),
                  with_alpha(colour, std::max(0.0, strength(points[i].tick))));
    }
  }
}

}  // namespace searoom
